import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// SEC-042, SEC-090: what looks the same is the same, in passwords and in names.
struct ComposedTextTests {
    // "ü" as one scalar, and as u with dots put on it.
    private static let composed = "sieben Lampen am Pflaumenb\u{FC}schchen"
    private static let decomposed = "sieben Lampen am Pflaumenbu\u{308}schchen"

    @Test func aPasswordIsTheSameInBothForms() async throws {
        try await TestDesk.run { desk in
            for (name, first, second) in [
                ("ada", Self.composed, Self.decomposed), ("bea", Self.decomposed, Self.composed),
            ] {
                let passwords = NewPasswords(store: desk.store, randomness: .system)
                let hash = try passwords.hash(
                    first,
                    role: .customer,
                    name: name,
                    email: "\(name)@example.com"
                )
                #expect(PasswordHash.match(first, against: hash) == .right)
                #expect(PasswordHash.match(second, against: hash) == .right)
                #expect(PasswordHash.match(first + "!", against: hash) == .wrong)
            }
        }
    }

    /// A hash from before passwords were composed opens by what was typed then, and is renewed by that login.
    @Test func anOldHashKeepsWorkingAndIsRenewed() async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.registered(.customer, "ada", password: "not this one at all")
            let old = try #require(
                PasswordHash.make(Self.decomposed, salt: Array(repeating: 1, count: 16))
            )
            let id = ada.account
            try await desk.store.write {
                try $0.setPassword(of: id, hash: old, at: TestDesk.now)
            }
            #expect(
                await desk.login("ada@example.com", Self.composed).refusal == .badCredentials
            )
            #expect(await desk.login("ada@example.com", Self.decomposed).refusal == nil)
            let renewed = try await desk.store.read { try $0.passwordHash(of: id) }
            #expect(renewed != old)
            #expect(await desk.login("ada@example.com", Self.composed).refusal == nil)
            #expect(await desk.login("ada@example.com", Self.decomposed).refusal == nil)
        }
    }

    @Test func namesOfPeopleAndFilesAreComposed() async throws {
        try await TestDesk.run { desk in
            let sam = try await desk.person(.staff, "sam")
            let made = try await desk.ask(
                Methods.createCustomer,
                CreateCustomerRequest(name: "Ju\u{308}rgen", email: "j@example.com"),
                as: sam
            )
            #expect(made.customer?.name.unicodeScalars.count == "J\u{FC}rgen".unicodeScalars.count)
            let upload = try await desk.ask(
                Methods.beginUpload,
                BeginUploadRequest(
                    name: "Pru\u{308}fung.bin",
                    size: 1,
                    sha256: Array(repeating: 1, count: 32)
                ),
                as: sam
            ).upload
            #expect(Array(upload?.name.utf8 ?? "".utf8) == Array("Pr\u{FC}fung.bin".utf8))
            // 255 bytes: 127 letters of two bytes, and one more.
            let longest = String(repeating: "\u{FC}", count: 127) + "x"
            let fits = BeginUploadRequest(
                name: longest,
                size: 1,
                sha256: Array(repeating: 2, count: 32)
            )
            #expect(await desk.rejection(Methods.beginUpload, fits, as: sam) == nil)
            let over = BeginUploadRequest(
                name: longest + "x",
                size: 1,
                sha256: Array(repeating: 3, count: 32)
            )
            #expect(await desk.rejection(Methods.beginUpload, over, as: sam) != nil)
        }
    }
}
