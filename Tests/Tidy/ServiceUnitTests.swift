import Foundation
import Testing

/// SEC-123: the unit of systemd.
struct ServiceUnitTests {
    @Test func unitIsHardened() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let unit = try String(
            contentsOf: root.appending(path: "Sources/Daemon/deskwired.service"),
            encoding: .utf8
        )
        let lines = Set(unit.split(separator: "\n").map(String.init))
        for line in [
            "NoNewPrivileges=yes", "ProtectSystem=strict", "PrivateTmp=yes", "LimitCORE=0",
            "UMask=0077", "StateDirectoryMode=0700", "DynamicUser=yes", "CapabilityBoundingSet=",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(unit.contains("MemoryMax=") && unit.contains("LimitNOFILE="))
    }
}
