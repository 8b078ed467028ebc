/// What kind of file it is, out of a fixed list, so that nobody can make a reader take a file for what it is not
/// (SEC-091).
///
/// The bytes say it where they can; only for files whose bytes say nothing, the ending of the name does.
package struct MediaType: Sendable, Equatable {
    /// So many of a file's first bytes are looked at.
    package static let prefixBytes = 512

    package let name: String

    package static let unknown = MediaType(name: "application/octet-stream")

    /// The type of a file with this name that begins with these bytes.
    package init(name fileName: String, prefix: some Sequence<UInt8>) {
        let prefix = Array(prefix.prefix(Self.prefixBytes))
        let ending = FileName.ending(of: fileName)
        let written = Self.withoutMark(prefix)
        let isText = Self.isText(written)
        if let known = Self.signatures.first(where: { $0.fits(prefix) && ($0.isText || !isText) }) {
            // Many formats are archives inside; the ending says which.
            let inside = known.type == Self.archive ? Self.insideArchives[ending] : nil
            self.init(name: inside ?? known.type)
        } else if let markup = Self.markup(written, ending: ending) {
            self.init(name: markup)
        } else {
            let told = Self.endings[ending]
            self.init(name: told ?? (isText ? "text/plain" : Self.unknown.name))
        }
    }

    /// What the name alone lets expect.
    package init(expectedOf fileName: String) {
        let ending = FileName.ending(of: fileName)
        let byEnding = Self.endings[ending] ?? Self.insideArchives[ending]
        let bySignature = Self.signatures.first { $0.endings.contains(ending) }?.type
        self.init(name: byEnding ?? bySignature ?? Self.unknown.name)
    }

    private init(name: String) {
        self.name = name
    }

    /// Whether a front end may show a file of this type in its own page: what cannot bring a script along, out of a
    /// fixed list. Not PDF, whose scripts may lie anywhere in it, and no kind of markup (SEC-091).
    package static func mayShowInline(_ name: String) -> Bool { harmless.contains(name) }

    private static let harmless: Set<String> = [
        "image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "text/plain",
    ]

    /// "image" of "image/png".
    package var group: Substring { name.prefix { $0 != "/" } }

    // MARK: The list

    /// How files of a type begin.
    private struct Signature: Sendable {
        let type: String
        let endings: [String]
        let offset: Int
        let bytes: [UInt8]
        /// Files of this type can be all text; others that begin so and are all text, e.g. "BMW", are not of the type.
        var isText: Bool { type == "application/pdf" || type == "application/rtf" }

        init(_ type: String, _ endings: [String], at offset: Int = 0, _ bytes: [UInt8]) {
            self.type = type
            self.endings = endings
            self.offset = offset
            self.bytes = bytes
        }

        init(_ type: String, _ endings: [String], at offset: Int = 0, text: String) {
            self.init(type, endings, at: offset, Array(text.utf8))
        }

        func fits(_ prefix: [UInt8]) -> Bool {
            prefix.count >= offset + bytes.count && prefix[offset...].starts(with: bytes)
        }
    }

    private static let archive = "application/zip"
    private static let program = "application/x-executable"

    private static let signatures: [Signature] = [
        Signature("image/png", ["png"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        Signature("image/jpeg", ["jpg", "jpeg"], [0xFF, 0xD8, 0xFF]),
        Signature("image/gif", ["gif"], text: "GIF8"),
        Signature("image/webp", ["webp"], at: 8, text: "WEBP"),
        Signature("image/bmp", ["bmp"], text: "BM"),
        Signature("image/tiff", ["tif", "tiff"], [0x49, 0x49, 0x2A, 0x00]),
        Signature("image/tiff", ["tif", "tiff"], [0x4D, 0x4D, 0x00, 0x2A]),
        Signature("image/heic", ["heic"], at: 4, text: "ftypheic"),
        Signature("application/pdf", ["pdf"], text: "%PDF-"),
        Signature("application/rtf", ["rtf"], text: "{\\rtf"),
        Signature(archive, ["zip"], [0x50, 0x4B, 0x03, 0x04]),
        Signature(archive, ["zip"], [0x50, 0x4B, 0x05, 0x06]),
        Signature("application/gzip", ["gz", "tgz"], [0x1F, 0x8B]),
        Signature("application/x-7z-compressed", ["7z"], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        Signature("application/x-xz", ["xz"], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        Signature("application/zstd", ["zst"], [0x28, 0xB5, 0x2F, 0xFD]),
        Signature("application/vnd.rar", ["rar"], text: "Rar!"),
        Signature("application/msword", ["doc", "xls", "ppt"], [0xD0, 0xCF, 0x11, 0xE0]),
        Signature("audio/mpeg", ["mp3"], text: "ID3"),
        Signature("audio/ogg", ["ogg"], text: "OggS"),
        Signature("audio/wav", ["wav"], at: 8, text: "WAVE"),
        Signature("video/mp4", ["mp4", "mov"], at: 4, text: "ftyp"),
        Signature("video/webm", ["webm", "mkv"], [0x1A, 0x45, 0xDF, 0xA3]),
        Signature("application/vnd.sqlite3", ["sqlite"], text: "SQLite format 3\u{0}"),
        Signature(program, ["exe", "dll", "com", "scr"], text: "MZ"),
        Signature(program, ["so", "elf"], [0x7F, 0x45, 0x4C, 0x46]),
        Signature(program, ["dylib"], [0xCF, 0xFA, 0xED, 0xFE]),
        Signature(program, ["class"], [0xCA, 0xFE, 0xBA, 0xBE]),
    ]

    private static let insideArchives: [String: String] = [
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odp": "application/vnd.oasis.opendocument.presentation",
        "epub": "application/epub+zip",
        "jar": "application/java-archive",
    ]

    /// Types whose files have no beginning of their own.
    private static let endings: [String: String] = [
        "txt": "text/plain", "log": "text/plain", "md": "text/markdown", "csv": "text/csv",
        "json": "application/json", "yaml": "application/yaml", "yml": "application/yaml",
        "xml": "application/xml", "html": "text/html", "htm": "text/html", "svg": "image/svg+xml",
        "css": "text/css", "js": "text/javascript", "eml": "message/rfc822", "ics": "text/calendar",
        "vcf": "text/vcard", "sh": "application/x-sh", "bat": "application/x-bat",
        "cmd": "application/x-bat", "ps1": "application/x-powershell",
    ]

    /// No NUL and no other control character but those of texts.
    private static func isText(_ prefix: [UInt8]) -> Bool {
        prefix.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x08...0x0D).contains($0) || $0 == 0x1B }
    }

    /// The bytes of a text without the mark of its encoding, and of UTF-16 those that say something in ASCII.
    private static func withoutMark(_ prefix: [UInt8]) -> [UInt8] {
        if prefix.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(prefix.dropFirst(3)) }
        guard prefix.starts(with: [0xFF, 0xFE]) || prefix.starts(with: [0xFE, 0xFF]) else {
            return prefix
        }
        return prefix.dropFirst(2).filter { $0 != 0 }
    }

    /// What begins as a page or as XML does is that, whatever it is called.
    private static func markup(_ written: [UInt8], ending: String) -> String? {
        let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0C, 0x0D]
        let start = written.drop { blank.contains($0) }.prefix(16)
        let text = String(decoding: start, as: UTF8.self).lowercased()
        func begins(_ words: [String]) -> Bool { words.contains { text.hasPrefix($0) } }
        if begins(["<svg"]) || ending == "svg" && begins(["<?xml", "<!doctype", "<!--"]) {
            return "image/svg+xml"
        }
        if begins(["<?xml"]) || ending == "xml" && begins(["<"]) { return "application/xml" }
        return begins(pageStarts) ? "text/html" : nil
    }

    private static let pageStarts = [
        "<!doctype", "<!--", "<html", "<script", "<head", "<body", "<iframe", "<title", "<style",
        "<table", "<div", "<a ", "<h1", "<p>", "<br", "<b>", "<img", "<meta", "<link", "<form",
    ]
}
