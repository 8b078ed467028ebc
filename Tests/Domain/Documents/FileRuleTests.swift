import DeskwireDomain
import Testing

/// names, types, sizes and places of files.
struct FileRuleTests {
    @Test(arguments: [
        ("a.txt", "txt"), ("A.TXT", "txt"), ("a.tar.gz", "gz"), ("none", ""), (".hidden", ""),
        ("dot.", ""),
    ])
    func endingsOfNames(name: String, ending: String) {
        #expect(FileName.ending(of: name) == ending)
    }

    @Test(arguments: [
        "", " ", "a/b", "a\\b", ".", "..", "a\nb", "a\u{0}b", "a\u{202E}b", "a\u{200B}",
        "../\u{64F}etc", "a\\\u{301}b",
    ])
    func namesThatAreRefused(name: String) {
        #expect(refusedField { try FileName.check(name) } == "name")
    }

    @Test func aNameHasAtMost255Bytes() throws {
        let longest = String(repeating: "ä", count: 127) + "b"
        #expect(try FileName.check(" \(longest) ") == longest)
        #expect(refusedField { try FileName.check(longest + "b") } == "name")
    }

    @Test(
        arguments: [
            ("x.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
            (
                "x.docx", [0x50, 0x4B, 3, 4],
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            ),
            ("x.zip", [0x50, 0x4B, 3, 4], "application/zip"),
            ("x.png", Array("BMW is a car".utf8), "text/plain"),
            ("x.bin", [0x42, 0x4D, 0, 0], "image/bmp"),
            ("x.txt", Array("MZ".utf8) + [0], "application/x-executable"),
            ("x.csv", Array("a,b".utf8), "text/csv"),
            ("x.txt", Array(" \n<!DOCTYPE HTML>".utf8), "text/html"),
            ("x.svg", Array("<svg xmlns=''>".utf8), "image/svg+xml"),
            ("x.txt", [0xEF, 0xBB, 0xBF] + Array("<html>".utf8), "text/html"),
            (
                "x.txt", [0xFF, 0xFE] + "<script>".utf8.flatMap { [$0, 0] }, "text/html"
            ),
            ("x.png", Array("<?xml version='1.0'?>".utf8), "application/xml"),
            ("x.svg", Array("<?xml version='1.0'?>".utf8), "image/svg+xml"),
            ("x.txt", Array("<!-- hidden --><svg>".utf8), "text/html"),
            ("x.jpg", Array("%PDF-1.7 /JavaScript".utf8), "application/pdf"),
            ("x.unknown", [0, 1, 2], "application/octet-stream"),
            ("x", [], "text/plain"),
        ] as [(String, [UInt8], String)]
    )
    func theBytesSayTheType(name: String, bytes: [UInt8], type: String) {
        #expect(MediaType(name: name, prefix: bytes).name == type)
    }

    @Test("SEC-091 what can bring a script along is never shown in a page, whatever it is called")
    func onlyHarmlessTypesAreShownInline() {
        for name in ["a.png", "a.jpg", "a.gif", "a.webp", "a.txt", "a.log"] {
            #expect(MediaType.mayShowInline(MediaType(expectedOf: name).name), "\(name)")
        }
        for name in ["a.pdf", "a.svg", "a.html", "a.xml", "a.js", "a.zip", "a.eml", "a.unknown"] {
            #expect(!MediaType.mayShowInline(MediaType(expectedOf: name).name), "\(name)")
        }
        for text in ["%PDF-1.4", "<svg>", "<html>", "<?xml?>", "<!doctype html>", "<script>"] {
            for name in ["a.png", "a.txt", "a"] {
                let type = MediaType(name: name, prefix: Array(text.utf8))
                #expect(!MediaType.mayShowInline(type.name), "\(name): \(text)")
            }
        }
    }

    @Test(
        arguments: [
            ([], [], "a.png", true), (["image/*"], [], "a.png", true),
            (["image/png"], [], "a.png", true),
            (["png"], [], "a.png", true), (["pdf", "text/*"], [], "a.png", false),
            ([], ["image/*"], "a.png", false), (["image/*"], ["png"], "a.png", false),
            ([], ["exe"], "a.png", true),
        ] as [([String], [String], String, Bool)]
    )
    func listsOfTypes(allowed: [String], denied: [String], name: String, isTaken: Bool) {
        var rules = FileRules()
        rules.allowed = allowed
        rules.denied = denied
        let field = refusedField { try rules.check(name: name, type: MediaType(expectedOf: name)) }
        #expect((field == nil) == isTaken)
    }

    @Test func entriesOfLists() throws {
        let list = try FileRules.types([" .PDF", "image/*", "pdf", "Image/PNG"], field: "f")
        #expect(list == ["pdf", "image/*", "image/png"])
        for bad in ["", "a b", "a,b", "image/", "/png", "a/b/c"] {
            #expect(refusedField { try FileRules.types([bad], field: "f") } == "f", "\(bad)")
        }
        let many = (0...FileRules.typesMax).map { "x\($0)" }
        #expect(refusedField { try FileRules.types(many, field: "f") } == "f")
        #expect(try FileRules.types(Array(many.dropLast()), field: "f").count == 100)
    }

    private func upload(_ size: Int64) -> Upload {
        Upload(
            id: UploadID(rawValue: 1),
            account: AccountID(rawValue: 1),
            name: "a",
            size: size,
            sha256: [],
            expiresAt: Timestamp(rawValue: 0),
            nextPosition: 0,
            revision: 0,
            mediaType: nil
        )
    }

    @Test(
        arguments: [
            (1, 0, 1, 0), (262_144, 0, 262_144, 0), (262_145, 262_144, 1, 1),
            (600_000, 524_288, 75_712, 2), (1, 0, 2, nil), (1, 1, 0, nil),
            (600_000, 1, 262_144, nil),
            (600_000, 0, 1, nil), (0, 0, 0, nil), (600_000, .max, 1, nil),
        ] as [(Int64, UInt64, Int, Int64?)]
    )
    func aChunkHasOnePlaceAndOneLength(size: Int64, offset: UInt64, count: Int, place: Int64?) {
        #expect((try? upload(size).position(offset: offset, count: count)) == place)
    }

    @Test(arguments: [(0, 0), (1, 1), (262_144, 1), (262_145, 2)] as [(Int64, Int64)])
    func chunksOfAFile(size: Int64, count: Int64) {
        #expect(Upload.chunkCount(of: size) == count)
        #expect(upload(size).isComplete == (count == 0))
    }

    @Test func whatOneAccountMayHaveUnderWay() {
        var load = UploadLoad()
        load.open = 9
        #expect(refusal { try load.check(oneMoreOf: 1, role: .customer) } == nil)
        load.open = 10
        #expect(
            refusal { try load.check(oneMoreOf: 1, role: .customer) }
                == .quotaExceeded(name: "open_uploads", limit: 10)
        )
        #expect(refusal { try load.check(oneMoreOf: 1, role: .service) } == nil)
        load = UploadLoad()
        load.bytes = Upload.customerBytesMax - 5
        #expect(refusal { try load.check(oneMoreOf: 5, role: .customer) } == nil)
        #expect(refusal { try load.check(oneMoreOf: 6, role: .customer) } != nil)
        #expect(refusal { try load.check(oneMoreOf: .max, role: .customer) } != nil)
        #expect(refusal { try load.check(oneMoreOf: 6, role: .staff) } == nil)
        load = UploadLoad()
        load.unused = Upload.unusedMax
        #expect(refusal { try load.check(oneMoreOf: 1, role: .staff) } != nil)
    }
}
