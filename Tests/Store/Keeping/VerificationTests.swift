import DeskwireDomain
import Foundation
import GRDB
import Testing

@testable import DeskwireStore

/// SEC-125, T-R16: what `verify` finds.
struct VerificationTests {
    @Test func aSoundDeskHasNothingToSayAlsoAfterChanges() async throws {
        try await TestFolder.use { folder in
            let store = try folder.open()
            try await store.write { transaction in
                let ada = try transaction.person(.customer, "ada")
                let sam = try transaction.person(.staff, "sam")
                var ticket = try transaction.ticket(for: ada)
                var first = try transaction.message(in: &ticket, by: ada.actor)
                var second = try transaction.message(in: &ticket, by: sam.actor, .internalNote)
                try transaction.edit(
                    &first,
                    of: ticket,
                    to: "other \u{0}words 🐛",
                    by: ada.actor,
                    at: .start
                )
                try transaction.delete(&second, of: ticket, by: sam.actor, at: .start)
                _ = try transaction.erasing(ada, .name, at: .start) {}
            }
            try store.close()
            let verification = try Verification(of: DeskFile(path: folder.database))
            #expect(verification.findings.isEmpty)
            #expect(verification.rows == 2)
        }
    }

    /// One case: what somebody or the disk changes, and what is said of it.
    struct Damage: Sendable, CustomTestStringConvertible {
        let change: String
        let finding: String
        var testDescription: String { change }
    }

    @Test(arguments: [
        Damage(change: "UPDATE message SET text = 'worda'", finding: "The message with the id 1"),
        Damage(change: "UPDATE message SET checksum = NULL", finding: "The message with the id 1"),
        Damage(change: "UPDATE message SET author_name = 'x'", finding: "The message with the id"),
        Damage(
            change: "UPDATE ticket SET message_count = 7",
            finding: "The number of messages of ticket 1"
        ),
        Damage(change: "UPDATE ticket_count SET tickets = 9", finding: "The number of tickets"),
        Damage(change: "UPDATE account SET unread = 4 WHERE role = 2", finding: "unread messages"),
        Damage(
            change: "PRAGMA foreign_keys = OFF; UPDATE ticket SET customer_id = 77",
            finding: "names a row of account that is not there"
        ),
    ])
    func aChangeBehindTheDesksBackIsFound(damage: Damage) async throws {
        try await TestFolder.use { folder in
            try await leaveOneMessage(in: folder, text: "words")
            let file = try DatabaseQueue(path: folder.database)
            try await file.writeWithoutTransaction { try $0.execute(sql: damage.change) }
            try file.close()
            let verification = try Verification(of: DeskFile(path: folder.database))
            #expect(
                verification.findings.contains { $0.contains(damage.finding) },
                "\(verification.findings)"
            )
        }
    }

    /// Every bit of a text on the disk, one after another.
    @Test func aFlippedBitOfATextIsFound() async throws {
        let text = "The lamp flickers, 🪔 again."
        try await TestFolder.use { folder in
            try await leaveOneMessage(in: folder, text: text)
            let url = URL(filePath: folder.database)
            let sound = try Data(contentsOf: url)
            let place = try #require(sound.range(of: Data(text.utf8)))
            for bit in 0..<(text.utf8.count * 8) {
                var bytes = sound
                bytes[place.lowerBound + bit / 8] ^= 1 << UInt8(bit % 8)
                try bytes.write(to: url)
                let verification = try Verification(of: DeskFile(path: folder.database))
                #expect(!verification.isSound, "bit \(bit)")
            }
        }
    }

    private func leaveOneMessage(in folder: TestFolder, text: String) async throws {
        let store = try folder.open()
        try await store.write { transaction in
            let ada = try transaction.person(.customer, "ada")
            _ = try transaction.person(.staff, "sam")
            var ticket = try transaction.ticket(for: ada)
            _ = try transaction.insertMessage(
                in: &ticket,
                author: ada.actor,
                visibility: .everyone,
                text: text,
                at: .start
            )
        }
        try store.close()
    }
}
