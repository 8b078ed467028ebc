import Testing

/// The arrows of the architecture: which module may see which. The package's dependency lists hold them too, but a
/// dependency that is there for one file may be used by all.
struct ImportTests {
    /// What the system brings.
    private static let system: Set<String> = [
        "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin",
    ]

    private static let program = system.union([
        "DeskwireClient", "DeskwireProtocol", "DeskwireRendering", "DeskwireWire",
        "ArgumentParser", "Foundation",
    ])

    private static let services: Set<String> = [
        "Crypto", "Logging", "Metrics", "ServiceLifecycle",
    ]

    private static let arrows: [String: Set<String>] = [
        "Protocol/Wire": [],
        "Protocol/Codec": ["DeskwireWire", "NIOCore", "CZlib"],
        "Protocol/Generator": ["DeskwireWire", "Foundation"],
        "Sources/Domain": [],
        "Sources/Store": system.union([
            "DeskwireDomain", "GRDB", "GRDBSQLite", "Foundation", "Crypto", "CLinux", "CSQLite",
        ]),
        "Sources/Mail": system.union(services).union([
            "DeskwireDomain", "DeskwireStore", "CCurl", "Foundation",
        ]),
        "Sources/Server": system.union(services).union([
            "DeskwireProtocol", "DeskwireWire", "DeskwireDomain", "DeskwireStore", "DeskwireMail",
            "CArgon2", "CLinux", "NIOCore", "NIOPosix", "NIOSSL", "NIOTLS",
        ]),
        "Sources/Options": ["Foundation"],
        "Sources/Daemon": program.union(services).union([
            "DeskwireServer", "DeskwireMail", "DeskwireOptions", "DeskwireStore", "DeskwireDomain",
            "Configuration", "UnixSignals", "CLinux",
        ]),
        "Clients/Library": system.union([
            "DeskwireProtocol", "DeskwireWire", "Logging", "NIOCore", "NIOPosix", "NIOSSL",
            "NIOTLS", "Crypto",
        ]),
        "Clients/Rendering": ["DeskwireProtocol", "DeskwireWire", "Foundation"],
        "Clients/Terminal": program,
        "Clients/CommandLine": program.union(["DeskwireTerminal"]),
        "Clients/Agent": program.union(["DeskwireTerminal"]),
        "Clients/Check": program.union(["NIOCore", "NIOPosix"]),
        "Clients/Load": program.union(["NIOCore", "NIOPosix", "Histogram"]),
    ]

    @Test func importsFollowTheArrows() {
        for file in Repository.files(ending: ".swift") {
            if file.path.hasPrefix("Tests/") || file.path == "Package.swift" { continue }
            let folder = file.path.split(separator: "/").prefix(2).joined(separator: "/")
            guard let allowed = Self.arrows[folder] else {
                Issue.record("\(file) is in no folder of the architecture")
                continue
            }
            for module in imports(of: file) {
                #expect(allowed.contains(module), "\(file) imports \(module)")
            }
        }
    }

    /// The import lines of a file are read, in every form they have.
    @Test func importsAreFound() {
        let file = Repository.File(
            path: "x",
            text: """
                private import Glibc
                @testable import DeskwireStore
                public import struct NIOCore.ByteBuffer
                  package import DeskwireDomain
                // import Nothing
                let important = 1
                """
        )
        #expect(imports(of: file) == ["Glibc", "DeskwireStore", "NIOCore", "DeskwireDomain"])
    }

    private func imports(of file: Repository.File) -> [String] {
        let before: Set<Substring> = [
            "private", "fileprivate", "internal", "package", "public", "@testable", "@_exported",
        ]
        let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias"]
        return file.lines.compactMap { line in
            let words = line.split(separator: " ").drop { before.contains($0) }
            guard words.first == "import" else { return nil }
            let name = words.dropFirst().first { !kinds.contains($0) }
            return name?.split(separator: ".").first.map(String.init)
        }
    }
}
