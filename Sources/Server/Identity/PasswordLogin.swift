import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// One login by password, in three steps off the event loop.
///
/// 1. A write counts the try against the name, before anything is known of it.
/// 2. The password pool verifies; without an account or a password it verifies a decoy.
/// 3. A write clears the count and stores the session, with whose token the next connection comes in.
struct PasswordLogin: Sendable {
    let store: DeskStore
    let passwords: WorkerPool
    let desk: Desk
    let offered: PasswordCredential
    let call: Call
    /// What tries are counted by: a device that is known has a count of its own (SEC-045, SEC-046).
    let counter: [UInt8]
    let trace: LoginTrace
    let completion: @Sendable (Result<LoginAnswer, any Error>) -> Void

    /// What the first step learns.
    private struct Candidate: Sendable {
        let account: Account?
        let hash: String?
    }

    func begin() {
        guard offered.secret.utf8.count <= PasswordRule.bytesMax else {
            return completion(.failure(Refusal.badCredentials))
        }
        let address = MailAddress(offered.login)
        let mac = counter
        write(
            { transaction in
                try transaction.beginLogin(mac: mac, now: call.now)
                let account = try address.flatMap { try transaction.snapshot.account(email: $0) }
                let hash = try account.flatMap { try transaction.snapshot.passwordHash(of: $0.id) }
                return Candidate(account: account, hash: hash)
            },
            then: { candidate in
                trace.isAbout(candidate.account)
                verify(candidate, mac: mac)
            }
        )
    }

    private func verify(_ candidate: Candidate, mac: [UInt8]) {
        let isAccepted = passwords.submit {
            let match = PasswordHash.match(
                offered.secret,
                against: candidate.hash ?? PasswordHash.decoy
            )
            guard match != .wrong, candidate.hash != nil, let account = candidate.account,
                !account.isDisabled
            else { return completion(.failure(Refusal.badCredentials)) }
            var renewed: (old: String, new: String)?
            if let old = candidate.hash, PasswordHash.isOutdated(old) || match == .rightAsTyped,
                let new = PasswordHash.make(
                    offered.secret.composed,
                    salt: desk.randomness.bytes(PasswordHash.saltBytes)
                )
            {
                renewed = (old, new)
            }
            openSession(for: account, verified: candidate.hash, renewed: renewed, mac: mac)
        }
        if !isAccepted {
            completion(.failure(Refusal.overloaded("Many people are logging in; try again.")))
        }
    }

    private func openSession(
        for account: Account,
        verified hash: String?,
        renewed: (old: String, new: String)?,
        mac: [UInt8]
    ) {
        write(
            { transaction in
                // While it was verified the password may have been changed or the account shut: what was right then
                // opens nothing now.
                let snapshot = transaction.snapshot
                guard let account = try snapshot.account(account.id),
                    try snapshot.passwordHash(of: account.id) == hash
                else { throw Refusal.badCredentials }
                try transaction.clearLoginFailures(mac: mac)
                if let renewed {
                    try transaction.renewPasswordHash(
                        of: account.id,
                        from: renewed.old,
                        to: renewed.new
                    )
                }
                let opening = SessionOpening(desk: desk)
                guard
                    let answer = try opening.open(
                        for: account,
                        by: .password,
                        call: call,
                        in: transaction
                    )
                else { throw Refusal.badCredentials }
                return answer
            },
            then: { completion(.success($0)) }
        )
    }

    private func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value,
        then next: @escaping @Sendable (Value) -> Void
    ) {
        store.write(body) { result in
            switch result {
            case .success(let value): next(value)
            case .failure(let error): completion(.failure(error))
            }
        }
    }
}
