// swift-tools-version: 6.2
import PackageDescription

/// The fuzzer is a package of its own: it is built with other flags, by `Tests/Fuzz/run`.
let package = Package(
    name: "deskwire-fuzz",
    dependencies: [.package(name: "deskwire", path: "../..")],
    targets: [
        .executableTarget(
            name: "deskwire-fuzz",
            dependencies: [.product(name: "DeskwireFuzzTargets", package: "deskwire")],
            path: "Driver",
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
        )
    ]
)
