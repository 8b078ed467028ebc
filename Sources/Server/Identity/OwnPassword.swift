import DeskwireDomain
import DeskwireStore

/// Asks for the caller's own password before something that a stolen session must not do (SEC-065).
///
/// A wrong one counts as a failed login, before it is verified (SEC-045). Slow: never on an event loop.
struct OwnPassword: Sendable {
    let store: DeskStore
    let names: LoginNames

    func check(_ password: String, call: Call) throws {
        try call.refuseInTheOpen()
        let caller = try call.principal()
        guard password.utf8.count <= PasswordRule.bytesMax else { throw Refusal.badCredentials }
        let mac = names.mac(caller.email)
        let current = try store.writeNow { transaction in
            try transaction.beginLogin(mac: mac, now: call.now)
            return try transaction.snapshot.passwordHash(of: caller.account)
        }
        let match = PasswordHash.match(password, against: current ?? PasswordHash.decoy)
        guard match != .wrong, current != nil else { throw Refusal.badCredentials }
    }

    /// It was right: the count starts anew.
    func accepted(_ caller: Principal, in transaction: Transaction) throws {
        try transaction.clearLoginFailures(mac: names.mac(caller.email))
    }
}
