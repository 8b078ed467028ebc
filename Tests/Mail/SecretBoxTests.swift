import Crypto
import Foundation
import Testing

@testable import DeskwireMail

/// SEC-124, SEC-127
@Suite("Sealed secrets")
struct SecretBoxTests {
    @Test(
        "What is sealed opens again, and never looks the same twice",
        arguments: [0, 1, 53, 4096]
    )
    func sealedOpensAgain(count: Int) throws {
        let secret = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let first = try MailSamples.box.seal(secret)
        let second = try MailSamples.box.seal(secret)
        #expect(first != second)
        #expect(try MailSamples.box.open(first) == secret)
        #expect(try MailSamples.box.open(second) == secret)
    }

    @Test("Any changed bit, a shorter text and another key are refused")
    func changedIsRefused() throws {
        let sealed = try MailSamples.box.seal(Array("token".utf8))
        for bit in 0..<(sealed.count * 8) {
            var changed = sealed
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: SecretBoxError.notSealedWithThisKey) {
                try MailSamples.box.open(changed)
            }
        }
        for count in 0..<sealed.count {
            #expect(throws: SecretBoxError.notSealedWithThisKey) {
                try MailSamples.box.open(Array(sealed.prefix(count)))
            }
        }
        #expect(throws: SecretBoxError.notSealedWithThisKey) {
            try SecretBox(key: SymmetricKey(size: .bits256)).open(sealed)
        }
    }

    @Test("The key file is made once, for nobody else's eyes, and used again")
    func keyFileIsMadeOnce() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/secret.key"
            let sealed = try SecretBox(keyFile: path).seal([1, 2, 3])
            #expect(try SecretBox(keyFile: path).open(sealed) == [1, 2, 3])
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(attributes[.size] as? Int == 32)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["secret.key"])
        }
    }

    @Test("A key file that others may read is refused", arguments: [0o640, 0o604, 0o660, 0o644])
    func wideKeyFileIsRefused(mode: Int) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/secret.key"
            _ = try SecretBox(keyFile: path)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            #expect(throws: PrivateFileError.readableByOthers(path: path)) {
                try SecretBox(keyFile: path)
            }
        }
    }

    @Test("A key file of another size is refused and left alone", arguments: [0, 31, 33])
    func otherSizeIsRefused(count: Int) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/secret.key"
            try PrivateFile.write([UInt8](repeating: 7, count: count), to: path, replacing: false)
            #expect(throws: PrivateFileError.wrongSize(path: path)) { try SecretBox(keyFile: path) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == count)
        }
    }

    @Test("A key file behind a symbolic link is refused")
    func linkIsRefused() throws {
        try withTemporaryFolder { folder in
            _ = try SecretBox(keyFile: folder + "/real.key")
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/secret.key",
                withDestinationPath: folder + "/real.key"
            )
            #expect(throws: PrivateFileError.self) {
                try SecretBox(keyFile: folder + "/secret.key")
            }
        }
    }
}
