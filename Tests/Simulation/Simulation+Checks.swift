import DeskwireDomain
import Foundation

@testable import DeskwireStore

/// What must hold after a death and at the end: the model, I1 to I8 and I10.
extension Simulation {
    mutating func check(_ when: String) async throws {
        let disk = try await SimulatedDisk.read(server)
        let difference = disk.difference(from: model)
        guard difference.isEmpty else { throw Broken(description: "\(when): \(difference)") }
        for question in stage.invariants {
            let found = try await server.store.read { snapshot in
                try snapshot.all(question.sql) { String(describing: $0) }
            }
            guard found.isEmpty || found == ["[integrity_check:\"ok\"]"] else {
                throw Broken(description: "\(when): \(question.name): \(found.prefix(3))")
            }
        }
        try await checkEvents(when)
        let left = try FileManager.default.contentsOfDirectory(atPath: server.folder.path)
            .filter { !$0.hasPrefix("deskwire.sqlite") && !["lock", "claim"].contains($0) }
        guard left.isEmpty else { throw Broken(description: "I10 \(left) is left over") }
    }

    /// Every event that somebody was told of is there, in the same place, and nothing lies between.
    private mutating func checkEvents(_ when: String) async throws {
        told += server.takeTold()
        let kept = try await server.store.read { try $0.events(after: 0, limit: 100_000) }
        for (place, event) in kept.enumerated() where event.seq != UInt64(place + 1) {
            throw Broken(description: "\(when): I5 event \(event.seq) comes after \(place)")
        }
        for event in told where kept.first(where: { $0.seq == event.seq }) != event {
            throw Broken(description: "\(when): I5 event \(event.seq) was told and is not there")
        }
    }

    /// What was acknowledged is there once; what was refused is not there.
    func checkClients() async throws {
        let texts = try await server.store.read { snapshot in
            try snapshot.all("SELECT text FROM message") { $0.text(0) }
        }
        let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
        for client in clients {
            for reply in client.replies {
                guard let text = reply.request.operation.text else { continue }
                if counts[text] != 1 {
                    throw Broken(
                        description: "I1 request \(reply.request.id) was acknowledged and is there "
                            + "\(counts[text] ?? 0) times"
                    )
                }
            }
            for request in client.refused {
                guard let text = request.operation.text, counts[text] != nil else { continue }
                throw Broken(description: "request \(request.id) was refused and is there")
            }
        }
    }

    /// Every mail has ended; what was taken is in the history; nothing was taken twice but where an answer was lost.
    mutating func checkMail() async throws {
        struct Row: Sendable {
            let messageID: String
            let isFinal: Bool
            let address: String
            let status: Int64
        }
        let rows = try await server.store.read { snapshot in
            try snapshot.all(
                """
                SELECT m.message_id, m.finished_at IS NOT NULL, r.address, r.status
                FROM mail m JOIN mail_recipient r ON r.mail_id = m.id
                """
            ) {
                Row(
                    messageID: $0.text(0),
                    isFinal: $0.flag(1),
                    address: $0.text(2),
                    status: $0.integer(3)
                )
            }
        }
        figures.mails = Set(rows.map(\.messageID)).count
        let taken = Dictionary(
            post.taken.map { ("\($0.messageID) \($0.address)", 1) },
            uniquingKeysWith: +
        )
        let lost = Dictionary(post.answersLost.map { ($0, 1) }, uniquingKeysWith: +)
        var known: Set<String> = []
        for row in rows {
            let name = "\(row.messageID) \(row.address)"
            known.insert(name)
            let count = taken[name] ?? 0
            guard row.isFinal else {
                throw Broken(description: "mail \(row.messageID) never ended")
            }
            if row.status == MailStatus.accepted.rawValue, count == 0 {
                throw Broken(description: "\(name) is said to be sent and was not")
            }
            if count > 1 + (lost[row.messageID] ?? 0) {
                throw Broken(description: "\(name) was sent \(count) times")
            }
        }
        if let stray = taken.keys.sorted().first(where: { !known.contains($0) }) {
            throw Broken(description: "\(stray) was sent and is not in the history")
        }
    }
}
