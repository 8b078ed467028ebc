import DeskwireDomain
import DeskwireStore

/// Asks for the caller's own password before something that a stolen session must not do (SEC-065).
///
/// A wrong one counts before it is verified, for the session that gives it: strangers who guess at the login keep
/// nobody from changing her password who is logged in (SEC-045). Slow: never on an event loop.
struct OwnPassword: Sendable {
    let store: DeskStore
    let names: LoginNames

    func check(_ password: String, call: Call) throws {
        try call.refuseInTheOpen()
        let caller = try call.principal()
        guard password.utf8.count <= PasswordRule.bytesMax else { throw Refusal.badCredentials }
        let mac = counter(caller)
        let current = try store.writeNow { transaction in
            try transaction.beginLogin(mac: mac, now: call.now)
            return try transaction.snapshot.passwordHash(of: caller.account)
        }
        let match = PasswordHash.match(password, against: current ?? PasswordHash.decoy)
        guard match != .wrong, current != nil else { throw Refusal.badCredentials }
    }

    /// It was right: the count starts anew. While it was verified the session may have ended, by another password for
    /// one: then nothing more is done in its name.
    func accepted(_ caller: Principal, in transaction: Transaction) throws {
        guard try transaction.snapshot.owner(ofSession: caller.session) == caller.account else {
            throw Refusal.tokenExpired
        }
        try transaction.clearLoginFailures(mac: counter(caller))
    }

    private func counter(_ caller: Principal) -> [UInt8] {
        names.mac("\(caller.session)", domain: "own password")
    }
}
