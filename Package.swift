// swift-tools-version: 6.2
import PackageDescription

/// Every target is built with these: Swift 6 mode, strict concurrency, explicit imports, no warnings.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioTLS: Target.Dependency = .product(name: "NIOTLS", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let lifecycle: Target.Dependency = .product(
    name: "ServiceLifecycle",
    package: "swift-service-lifecycle"
)
let configuration: Target.Dependency = .product(
    name: "Configuration",
    package: "swift-configuration"
)
let unixSignals: Target.Dependency = .product(
    name: "UnixSignals",
    package: "swift-service-lifecycle"
)
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")

let package = Package(
    name: "deskwire",
    products: [
        .executable(name: "deskwired", targets: ["deskwired"]),
        .executable(name: "deskwire", targets: ["deskwire"]),
        .executable(name: "deskwire-agent", targets: ["deskwire-agent"]),
        .executable(name: "deskwire-check", targets: ["deskwire-check"]),
        .executable(name: "deskwire-load", targets: ["deskwire-load"]),
        .executable(name: "deskwire-generate", targets: ["deskwire-generate"]),
        .library(name: "DeskwireClient", targets: ["DeskwireClient"]),
        .library(name: "DeskwireProtocol", targets: ["DeskwireProtocol", "DeskwireWire"]),
        // For the fuzzer, which is a package of its own (Tests/Fuzz).
        .library(name: "DeskwireFuzzTargets", targets: ["DeskwireFuzzTargets"]),
        // For the benchmarks, which are a package of their own (Tests/Benchmarks).
        .library(name: "DeskwireAllocations", targets: ["CAllocations"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle",
            exact: "2.13.0"
        ),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", exact: "0.2.0"),
    ],
    targets: [
        // What both ends share.
        .target(name: "DeskwireWire", path: "Protocol/Wire", swiftSettings: settings),
        .systemLibrary(
            name: "CZlib",
            path: "Protocol/CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]
        ),
        .target(
            name: "DeskwireProtocol",
            dependencies: ["DeskwireWire", "CZlib", nioCore],
            path: "Protocol/Codec",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "deskwire-generate",
            dependencies: ["DeskwireWire"],
            path: "Protocol/Generator",
            swiftSettings: settings
        ),

        // The server.
        .target(name: "DeskwireDomain", path: "Sources/Domain", swiftSettings: settings),
        .systemLibrary(name: "CLinux", path: "Sources/CLinux"),
        .systemLibrary(
            name: "CSQLite",
            path: "Sources/CSQLite",
            pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"])]
        ),
        .target(
            name: "DeskwireStore",
            dependencies: ["DeskwireDomain", "CLinux", "CSQLite", grdb, crypto, sqlite],
            path: "Sources/Store",
            swiftSettings: settings
        ),
        .systemLibrary(
            name: "CArgon2",
            path: "Sources/CArgon2",
            pkgConfig: "libargon2",
            providers: [.apt(["libargon2-dev"])]
        ),
        .systemLibrary(
            name: "CCurl",
            path: "Sources/CCurl",
            pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]
        ),
        .target(
            name: "DeskwireMail",
            dependencies: [
                "DeskwireDomain", "DeskwireStore", "CCurl", crypto, logging, metrics, lifecycle,
            ],
            path: "Sources/Mail",
            swiftSettings: settings
        ),
        .target(
            name: "DeskwireServer",
            dependencies: [
                "DeskwireProtocol", "DeskwireWire", "DeskwireDomain", "DeskwireStore",
                "DeskwireMail", "CArgon2", "CLinux", nioCore, nioPosix, nioSSL, nioTLS, crypto,
                logging, metrics, lifecycle,
            ],
            path: "Sources/Server",
            swiftSettings: settings
        ),
        // What stands in the file of --config; fuzzed.
        .target(name: "DeskwireOptions", path: "Sources/Options", swiftSettings: settings),
        .executableTarget(
            name: "deskwired",
            dependencies: [
                "CLinux", "DeskwireOptions",
                "DeskwireServer", "DeskwireStore", "DeskwireMail", "DeskwireDomain",
                "DeskwireClient", "DeskwireProtocol", "DeskwireRendering", argumentParser,
                lifecycle, unixSignals, configuration, logging,
            ],
            path: "Sources/Daemon",
            exclude: ["deskwired.service"],
            swiftSettings: settings
        ),

        // The clients.
        .target(
            name: "DeskwireClient",
            dependencies: [
                "DeskwireProtocol", "DeskwireWire", nioCore, nioPosix, nioSSL, nioTLS, logging,
                crypto,
            ],
            path: "Clients/Library",
            swiftSettings: settings
        ),
        .target(
            name: "DeskwireRendering",
            dependencies: ["DeskwireProtocol", "DeskwireWire"],
            path: "Clients/Rendering",
            swiftSettings: settings
        ),
        .target(
            name: "DeskwireTerminal",
            dependencies: [
                "DeskwireClient", "DeskwireProtocol", "DeskwireWire", "DeskwireRendering",
                argumentParser,
            ],
            path: "Clients/Terminal",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "deskwire",
            dependencies: [
                "DeskwireTerminal", "DeskwireClient", "DeskwireProtocol", "DeskwireRendering",
                argumentParser,
            ],
            path: "Clients/CommandLine",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "deskwire-agent",
            dependencies: [
                "DeskwireTerminal", "DeskwireClient", "DeskwireProtocol", "DeskwireRendering",
                argumentParser,
            ],
            path: "Clients/Agent",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "deskwire-check",
            dependencies: [
                "DeskwireClient", "DeskwireProtocol", "DeskwireWire", nioCore, nioPosix,
                argumentParser,
            ],
            path: "Clients/Check",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "deskwire-load",
            dependencies: [
                "DeskwireClient", "DeskwireProtocol", "DeskwireWire", histogram, nioCore,
                nioPosix, argumentParser,
            ],
            path: "Clients/Load",
            swiftSettings: settings
        ),

        // The tests.
        // Chance that a seed repeats, for tests.
        .target(name: "DeskwireSeeds", path: "Tests/Seeds", swiftSettings: settings),
        // Counts what is asked of the allocator, for tests and benchmarks.
        .target(name: "CAllocations", path: "Tests/Allocations"),
        .testTarget(
            name: "DeskwireProtocolTests",
            dependencies: [
                "DeskwireSeeds", "CAllocations", "DeskwireProtocol", "DeskwireWire", nioCore,
                crypto,
            ],
            path: "Tests/Codec",
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeskwireWireTests",
            dependencies: [
                "DeskwireSeeds",
                "DeskwireWire", "DeskwireProtocol", "DeskwireRendering", "deskwire-generate",
            ],
            path: "Tests/Wire",
            exclude: ["differential.py"],
            swiftSettings: settings
        ),
        // The tests of the clients: text, options, files, and the library against a scripted server.
        .testTarget(
            name: "DeskwireClientTests",
            dependencies: [
                "DeskwireSeeds",
                "DeskwireClient", "DeskwireProtocol", "DeskwireWire", "DeskwireRendering",
                "DeskwireTerminal", "deskwire", "deskwire-agent", nioCore, nioPosix,
                argumentParser,
            ],
            path: "Tests/Client",
            swiftSettings: settings
        ),
        // The transcripts: their text, their play, and real servers and clients held to them.
        .testTarget(
            name: "DeskwireCheckTests",
            dependencies: [
                "deskwire-check", "deskwired", "DeskwireProtocol", "DeskwireWire", "DeskwireClient",
                nioCore,
            ],
            path: "Tests/Check",
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeskwireMailTests",
            dependencies: [
                "DeskwireSeeds",
                "DeskwireMail", "DeskwireStore", "DeskwireDomain", crypto, logging, lifecycle,
            ],
            path: "Tests/Mail",
            exclude: ["parse_mails.py", "smtp_server.py"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeskwireServerTests",
            dependencies: [
                "DeskwireServer", "DeskwireProtocol", "DeskwireWire", "DeskwireDomain",
                "DeskwireStore", nioCore, nioPosix, logging, lifecycle,
            ],
            path: "Tests/Server",
            swiftSettings: settings
        ),
        // The real programs as processes: the server, both clients, and raw sockets.
        .testTarget(
            name: "DeskwireEndToEndTests",
            dependencies: [
                "deskwired", "deskwire", "deskwire-agent", "DeskwireClient", "DeskwireProtocol",
                "DeskwireOptions", "DeskwireWire", "DeskwireServer", "DeskwireDomain", nioCore,
                nioPosix, nioSSL, logging, crypto,
            ],
            path: "Tests/EndToEnd",
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeskwireDomainTests",
            dependencies: ["DeskwireSeeds", "DeskwireDomain"],
            path: "Tests/Domain",
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeskwireStoreTests",
            dependencies: ["DeskwireSeeds", "DeskwireStore", "DeskwireDomain", grdb],
            path: "Tests/Store",
            swiftSettings: settings
        ),
        // The desk's acts, handlers, identity and operations, on a store in a folder of its own.
        .testTarget(
            name: "DeskwireDeskTests",
            dependencies: [
                "DeskwireSeeds",
                "DeskwireServer", "DeskwireProtocol", "DeskwireWire", "DeskwireDomain",
                "DeskwireStore", "DeskwireMail", "deskwire-generate", nioCore, logging, lifecycle,
            ],
            path: "Tests/Desk",
            swiftSettings: settings
        ),
        // What the fuzzer runs, and the inputs that it found worth keeping, played again.
        .target(
            name: "DeskwireFuzzTargets",
            dependencies: [
                "DeskwireProtocol", "DeskwireWire", "DeskwireDomain", "DeskwireMail",
                "DeskwireOptions", "DeskwireServer", nioCore,
            ],
            path: "Tests/Fuzz/Targets",
            swiftSettings: settings
        ),
        .testTarget(
            name: "DeskwireFuzzTests",
            dependencies: ["DeskwireFuzzTargets"],
            path: "Tests/Fuzz/Replay",
            swiftSettings: settings
        ),
        // The load tester: its words and sums, and a run against a real server.
        .testTarget(
            name: "DeskwireLoadTests",
            dependencies: [
                "deskwire-load", "deskwired", "DeskwireProtocol", "DeskwireWire", nioCore,
                nioPosix,
            ],
            path: "Tests/Load",
            swiftSettings: settings
        ),
        // The desk played from seeds: clients, network, deaths, clock and mail, on a real file, against a model.
        .testTarget(
            name: "DeskwireSimulationTests",
            dependencies: [
                "DeskwireSeeds", "DeskwireServer", "DeskwireProtocol", "DeskwireWire",
                "DeskwireDomain",
                "DeskwireStore", "DeskwireMail", nioCore, logging, lifecycle, crypto,
            ],
            path: "Tests/Simulation",
            swiftSettings: settings
        ),
        // What is checkable about the sources and pages themselves.
        .testTarget(
            name: "DeskwireTidyTests",
            dependencies: ["DeskwireProtocol", "DeskwireWire"],
            path: "Tests/Tidy",
            swiftSettings: settings
        ),
    ]
)
