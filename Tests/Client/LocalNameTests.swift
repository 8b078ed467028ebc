import Testing

@testable import DeskwireTerminal

/// What a downloaded file is called on this machine, whatever a server says.
struct LocalNameTests {
    @Test(
        "no name leads out of the folder, also where a mark on a slash makes it another character",
        arguments: ["../../x", "..\\x", "../\u{64F}x", "a/\u{301}b", "-rf", ".profile", "..", ""]
    )
    func staysInTheFolder(name: String) {
        let local = DownloadCommand.localName(name)
        #expect(!local.utf8.contains(UInt8(ascii: "/")) && !local.utf8.contains(UInt8(ascii: "\\")))
        #expect(!local.isEmpty && !local.hasPrefix(".") && !local.hasPrefix("-"))
    }
}
