// swift-tools-version: 6.2
import PackageDescription

/// The benchmarks are a package of their own, so that nobody who builds Deskwire builds what it is compared with.
let package = Package(
    name: "deskwire-benchmarks",
    dependencies: [
        .package(name: "deskwire", path: "../.."),
        .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    ],
    targets: [
        .executableTarget(
            name: "deskwire-benchmarks",
            dependencies: [
                "CBaselines",
                .product(name: "DeskwireAllocations", package: "deskwire"),
                .product(name: "DeskwireClient", package: "deskwire"),
                .product(name: "DeskwireProtocol", package: "deskwire"),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Sources/Benchmarks",
            swiftSettings: [
                .swiftLanguageMode(.v6),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .treatAllWarnings(as: .error),
            ]
        ),
        .target(
            name: "CBaselines",
            path: "Sources/CBaselines",
            cSettings: [.unsafeFlags(["-O2"])],
            linkerSettings: [.linkedLibrary("sqlite3"), .linkedLibrary("pthread")]
        ),
    ]
)
