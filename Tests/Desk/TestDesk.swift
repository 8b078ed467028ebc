import Crypto
import DeskwireDomain
import DeskwireMail
import DeskwireProtocol
import DeskwireStore
import DeskwireWire
import Foundation
import NIOCore
import Synchronization

@testable import DeskwireServer

/// The whole desk without its connections: a store in a folder of its own, and the table that answers.
struct TestDesk {
    static let now = Timestamp(rawValue: 1_700_000_000_000)
    static let macKey = [UInt8](repeating: 9, count: 32)

    let folder: String
    let store: DeskStore
    let desk: Desk
    let table: MethodTable
    let authenticator: Authenticator
    let claim: AdministratorClaim
    let audit: AuditTrail
    let secrets: SecretBox
    private let keys = Serial()

    @discardableResult
    static func run<Value>(_ body: (TestDesk) async throws -> Value) async throws -> Value {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        let desk = try TestDesk(folder: url.path)
        let value = try await body(desk)
        try desk.store.close()
        return value
    }

    init(folder: String) throws {
        self.folder = folder
        let macKey = Self.macKey
        store = try DeskStore(
            folder: folder,
            birth: InstallationBirth(at: Self.now, installID: "t", eventEpoch: 5, macKey: macKey)
        )
        let secrets = SecretBox(key: SymmetricKey(data: [UInt8](repeating: 3, count: 32)))
        self.secrets = secrets
        claim = try AdministratorClaim(
            store: store,
            folder: folder,
            randomness: .system,
            now: Self.now
        )
        var table = MethodTable(
            sealing: ReplySealing(
                seal: { try secrets.seal($0) },
                open: { try secrets.open($0) }
            )
        )
        desk = Desk(
            secrets: secrets,
            randomness: .system,
            names: LoginNames(macKey: macKey)
        )
        DeskHandlers(
            desk: desk,
            store: store,
            pages: PageTokens(macKey: macKey),
            claim: claim,
            randomness: .system,
            names: LoginNames(macKey: macKey),
            backups: BackupRunner(store: store, program: "test")
        ).register(in: &table)
        table.addCore(of: ServerDescription(version: "test", startedAt: Self.now))
        self.table = table
        audit = AuditTrail(store: store, wallClock: { Self.now })
        authenticator = Authenticator(
            store: store,
            passwords: WorkerPool(label: "passwords", width: 1, waitingMax: 16),
            desk: desk,
            audit: audit
        )
    }

    /// Asks as a connection does: gate, decoding, the handler in its transaction or snapshot.
    func ask<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        as caller: Principal?,
        key: [UInt8]? = nil,
        peer: Peer = .local,
        at now: Timestamp = now
    ) async throws -> Reply {
        guard let entry = table.entry(method.description.opcode) else {
            throw TestFailure("\(method.description.name) has no handler")
        }
        try entry.access.check(caller, now: now)
        guard case .prepared(let prepare) = entry.work else {
            throw TestFailure("\(method.description.name) needs a connection")
        }
        let call = Call(
            caller: caller,
            peer: peer,
            now: now,
            deadline: .distantFuture,
            traceID: 1,
            idempotencyKey: key ?? keys.next()
        )
        let bytes = try await carryOut(prepare(ByteBuffer(bytes: request.encoded()), call))
        return try Reply(decoding: bytes)
    }

    private func carryOut(_ work: PreparedWork) async throws -> [UInt8] {
        switch work {
        case .read(let read), .longRead(let read): try await store.read { try read($0) }
        case .write(let step): try await store.write { try step($0).bytes }
        case .offloaded(_, let prepare):
            try await {
                let step = try prepare()
                return try await store.write { try step($0).bytes }
            }()
        case .subscription, .session: throw TestFailure("needs a connection")
        }
    }

    /// What the server says no with; nil when it does not.
    func rejection<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        as caller: Principal?,
        key: [UInt8]? = nil,
        peer: Peer = .local,
        at now: Timestamp = now
    ) async -> Rejection? {
        do {
            _ = try await ask(method, request, as: caller, key: key, peer: peer, at: now)
            return nil
        } catch {
            return Rejection(error)
        }
    }

    /// The error as the client gets it.
    func answer<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        as caller: Principal?,
        key: [UInt8]? = nil,
        peer: Peer = .local,
        at now: Timestamp = now
    ) async -> ErrorBody? {
        await rejection(method, request, as: caller, key: key, peer: peer, at: now)
            .map { ErrorBody($0, traceID: 1) }
    }

    // MARK: People

    /// A new account with a session of its own.
    func person(
        _ role: PrincipalRole,
        _ name: String,
        scopes: Set<Scope> = []
    ) async throws -> Principal {
        let email = role == .service ? nil : MailAddress("\(name)@example.com")
        return try await store.write { transaction in
            let account = try transaction.insertAccount(
                role: role,
                name: name,
                email: email,
                by: .system,
                at: Self.now
            )
            return Principal(
                account: account.id,
                role: role,
                name: name,
                email: account.email,
                scopes: scopes,
                session: SessionID(rawValue: account.id.rawValue),
                expiresAt: Self.now.adding(days: 400),
                authenticatedAt: role == .service ? nil : Self.now
            )
        }
    }

    /// Every mail of the history, oldest first.
    func mails() async throws -> [StoredMail] {
        try await store.read { try $0.mails(MailFilter(), before: nil, limit: 1000).reversed() }
    }

    /// Every event, oldest first.
    func events() async throws -> [DeskEvent] {
        try await store.read { try $0.events(after: 0, limit: 1000) }
    }

    func settings(
        _ change: @escaping @Sendable (inout DeskwireDomain.Settings) -> Void
    ) async throws {
        try await store.write { transaction in
            let before = try transaction.snapshot.settings()
            var after = before
            change(&after)
            _ = try transaction.saveSettings(after, before: before)
        }
    }

    /// The token that a mail carries when it goes out.
    func token(in mail: MailID) async throws -> String {
        let claimed = try await store.write { transaction in
            while let claimed = try transaction.claimDueMail(now: Self.now, leaseMs: 1_000_000) {
                if claimed.id == mail { return claimed }
            }
            throw TestFailure("mail \(mail) is not due")
        }
        guard let sealed = claimed.draft.sealedSecret else { throw TestFailure("no secret") }
        return String(decoding: try secrets.open(sealed), as: UTF8.self)
    }
}

extension Peer {
    static let local = Peer(address: "127.0.0.1", isLocal: true)
    static let remote = Peer(address: "203.0.113.7", isLocal: false)
}

/// 16 bytes that were not there before.
private final class Serial: Sendable {
    private let number = Mutex<UInt64>(0)

    func next() -> [UInt8] {
        let number = number.withLock { number in
            number += 1
            return number
        }
        return (0..<16).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }
}

/// Why a test cannot go on.
struct TestFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
