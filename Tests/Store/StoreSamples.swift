import DeskwireDomain
import DeskwireStore
import Foundation
import Synchronization

/// A folder that is removed afterwards, and stores in it.
struct TestFolder {
    static let now = Timestamp(rawValue: 1_700_000_000_000)
    static let epoch: UInt64 = 77

    let path: String

    var database: String { path + "/deskwire.sqlite" }

    @discardableResult
    static func use<Value>(_ body: (TestFolder) async throws -> Value) async throws -> Value {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        return try await body(TestFolder(path: url.path))
    }

    /// A new store that is closed afterwards.
    @discardableResult
    static func withStore<Value>(_ body: (DeskStore) async throws -> Value) async throws -> Value {
        try await use { folder in
            let store = try folder.open()
            let value = try await body(store)
            try store.close()
            return value
        }
    }

    func open(epoch: UInt64 = epoch) throws(StoreError) -> DeskStore {
        try DeskStore(
            folder: path,
            birth: InstallationBirth(
                at: Self.now,
                installID: "test",
                eventEpoch: epoch,
                macKey: [UInt8](repeating: 1, count: 32)
            )
        )
    }
}

extension Timestamp {
    static let start = TestFolder.now

    /// So many milliseconds after the moment at which these tests begin.
    static func after(_ milliseconds: Int64) -> Timestamp {
        start.adding(milliseconds: milliseconds)
    }
}

extension [UInt8] {
    /// 32 bytes that stand for a hash.
    static func hash(_ number: UInt8) -> [UInt8] { [UInt8](repeating: number, count: 32) }
}

extension Transaction {
    func person(
        _ role: PrincipalRole,
        _ name: String,
        at now: Timestamp = .start
    ) throws -> Account {
        let email = role == .service ? nil : MailAddress("\(name)@example.com")
        return try insertAccount(role: role, name: name, email: email, by: .system, at: now)
    }

    func ticket(
        for customer: Account,
        subject: String = "A lamp",
        ref: String = "",
        category: DeskwireDomain.Category? = nil,
        at now: Timestamp = .start
    ) throws -> Ticket {
        guard let status = LifeCycle.first(of: try snapshot.statuses()) else {
            throw TestFailure("no status")
        }
        return try insertTicket(
            NewTicket(
                opening: try TicketOpening(
                    message: "It is dark.",
                    subject: subject,
                    ref: ref,
                    priority: nil
                ),
                status: status,
                category: category,
                customer: customer,
                source: .customer,
                numberPrefix: "DW-"
            ),
            by: customer.actor,
            at: now
        )
    }

    @discardableResult
    func message(
        in ticket: inout Ticket,
        by author: Actor,
        _ visibility: Visibility = .everyone,
        at now: Timestamp = .start
    ) throws -> Message {
        try insertMessage(
            in: &ticket,
            author: author,
            visibility: visibility,
            text: "words",
            at: now
        )
    }

    /// An event that says only its summary.
    func note(_ summary: String, at now: Timestamp = .start) throws {
        try append(DeskEvent(kind: .settingsChanged, at: now, actor: .system, summary: summary))
    }

    func reload(_ ticket: Ticket) throws -> Ticket {
        guard let found = try snapshot.ticket(ticket.id) else { throw TestFailure("no ticket") }
        return found
    }
}

extension Account {
    var actor: Actor { Actor(kind: role.actorKind, id: id, name: name) }
}

extension DeskStore {
    /// Refusals of one write.
    func refusal(_ body: @escaping @Sendable (Transaction) throws -> Void) async -> Refusal? {
        do {
            try await write(body)
            return nil
        } catch {
            return error as? Refusal
        }
    }
}

/// Why a test cannot go on.
struct TestFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A list that several threads add to.
final class LockedList<Element: Sendable>: Sendable {
    private let elements = Mutex<[Element]>([])

    func append(_ more: [Element]) { elements.withLock { $0 += more } }

    var all: [Element] { elements.withLock { $0 } }
}
