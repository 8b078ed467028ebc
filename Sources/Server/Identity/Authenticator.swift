package import DeskwireDomain
package import DeskwireProtocol
package import DeskwireStore

/// Turns credentials into principals.
///
/// 1. A token is looked up by its hash; nothing that is not a well-formed token reaches the store.
/// 2. A password counts as a failed try before it is verified, is verified in the password pool, and gives a session
///    (SEC-044 to SEC-046); an unknown name costs the same work and gets the same answer.
/// 3. Where a second step is needed, the first credential gives a challenge and nothing else.
/// 4. Ending a session voids its token and closes its connections.
package struct Authenticator: Authenticating {
    package let mechanisms = ["token", "password", "open_link", "mailed_code", "second_step"]

    private let store: DeskStore
    private let passwords: WorkerPool
    private let desk: Desk
    private let audit: AuditTrail?
    private let peers = PeerThrottle()
    /// Apart from the strangers', who could fill theirs with addresses.
    private let known = PeerThrottle()
    private let rate = LoginRate()

    /// Without `audit`, nobody counts failed logins and uses of tokens.
    package init(
        store: DeskStore,
        passwords: WorkerPool,
        desk: Desk,
        audit: AuditTrail? = nil
    ) {
        self.audit = audit
        self.store = store
        self.passwords = passwords
        self.desk = desk
    }

    package func authenticate(
        _ credential: Credential,
        call: Call,
        completion: @escaping @Sendable (Result<LoginAnswer, any Error>) -> Void
    ) {
        let trace = LoginTrace(credential, call: call, audit: audit)
        let told: @Sendable (Result<LoginAnswer, any Error>) -> Void = { result in
            if case .failure(let error) = result { trace.failed(error) }
            completion(result)
        }
        switch credential.kind {
        case .token(let offered):
            authenticate(token: offered.token, call: call, trace: trace, completion: told)
        case .openLink(let offered):
            OpenLinkLogin(
                store: store,
                token: offered.token,
                call: call,
                trace: trace,
                completion: told
            ).begin()
        case .password, .mailedCode, .secondStep:
            logIn(with: credential, call: call, trace: trace, completion: told)
        case nil:
            told(.failure(Refusal.invalid("credential", "Offer a token or a password.")))
        }
    }

    /// What can be guessed: bounded by address, by all addresses together, and then by name (SEC-045, SEC-046).
    private func logIn(
        with credential: Credential,
        call: Call,
        trace: LoginTrace,
        completion: @escaping @Sendable (Result<LoginAnswer, any Error>) -> Void
    ) {
        let device = deviceCounter(of: credential, now: call.now)
        do throws(Refusal) {
            guard credential.mayBeRead || call.peer.isPrivate else { throw .tlsRequired }
            if device == nil {
                try peers.take(call.peer, now: call.now)
            } else {
                // Strangers behind the same address are not hers. Counted by the name, as each login makes a device.
                let name = Base64URL.encode(desk.names.mac(credential.name, domain: "known"))
                try known.take(call.peer, as: name, now: call.now)
            }
            try rate.take(call.peer, isKnownDevice: device != nil, now: call.now)
        } catch {
            return completion(.failure(error))
        }
        let rate = rate
        let counted: @Sendable (Result<LoginAnswer, any Error>) -> Void = { result in
            if case .success = result {
                rate.giveBack(call.peer, isKnownDevice: device != nil)
            }
            completion(result)
        }
        switch credential.kind {
        case .password(let offered):
            PasswordLogin(
                store: store,
                passwords: passwords,
                desk: desk,
                offered: offered,
                call: call,
                counter: device ?? desk.names.mac(offered.login),
                trace: trace,
                completion: counted
            ).begin()
        case .mailedCode(let offered):
            MailedCodeLogin(
                store: store,
                desk: desk,
                offered: offered,
                call: call,
                deviceCounter: device,
                trace: trace,
                completion: counted
            ).begin()
        case .secondStep(let offered):
            SecondStepLogin(
                store: store,
                desk: desk,
                offered: offered,
                call: call,
                trace: trace,
                completion: counted
            ).begin()
        case .token, .openLink, nil: counted(.failure(Refusal.badCredentials))
        }
    }

    private func deviceCounter(of credential: Credential, now: Timestamp) -> [UInt8]? {
        let devices = DeviceTokens(names: desk.names)
        switch credential.kind {
        case .password(let offered):
            return devices.counter(offered.deviceToken, for: offered.login, now: now)
        case .mailedCode(let offered):
            return devices.counter(offered.deviceToken, for: offered.email, now: now)
        default: return nil
        }
    }

    private func authenticate(
        token: String,
        call: Call,
        trace: LoginTrace,
        completion: @escaping @Sendable (Result<LoginAnswer, any Error>) -> Void
    ) {
        guard let secret = SecretText(token), secret.kind == .session || secret.kind == .service
        else { return completion(.failure(Refusal.badCredentials)) }
        let isAccepted = store.reads.submit { snapshot in
            let found = Result {
                try snapshot.get().principal(
                    tokenHash: secret.hash,
                    from: call.peer.address,
                    now: call.now
                )
            }
            switch found {
            case .success(let principal?):
                touch(principal, now: call.now)
                trace.cameIn(principal)
                let authenticated = Authenticated(
                    principal: principal,
                    sessionToken: nil,
                    sessionExpiresAt: principal.expiresAt
                )
                completion(.success(.comeIn(authenticated)))
            case .success(nil):
                completion(.failure(Refusal.tokenExpired))
            case .failure(let error):
                completion(.failure(error))
            }
        }
        if !isAccepted { completion(.failure(Rejection.overloaded)) }
    }

    /// Moves the idle time on; nothing waits for it, and a full queue may skip it.
    private func touch(_ principal: Principal, now: Timestamp) {
        _ = store.writes.submit(
            WriteJob(
                run: { try $0.touchSession(principal.session, at: now) },
                finish: { _ in }
            )
        )
    }

    package func abandon(
        challenge: String,
        call: Call,
        completion: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        guard let secret = SecretText(challenge) else { return completion(.success(())) }
        store.write(
            { try $0.endLoginChallenge(tokenHash: secret.hash, at: call.now) },
            completion: completion
        )
    }

    package func logout(
        _ principal: Principal,
        call: Call,
        completion: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        // A service token ends by revocation; a program that logs out only leaves this connection.
        if principal.role == .service { return completion(.success(())) }
        store.write(
            { transaction in
                try transaction.endSession(principal.session, at: call.now)
                try transaction.recordLogout(of: principal.account, at: call.now)
                try transaction.audit(AuditEntry(AuditEntry.Action.logout, call: call))
            },
            completion: completion
        )
    }
}

extension Credential {
    /// Who says to come; empty where the credential says it by itself.
    fileprivate var name: String {
        switch kind {
        case .password(let offered): offered.login
        case .mailedCode(let offered): offered.email
        default: ""
        }
    }

    /// A code of a mail is good once and is in the mail anyway; a password is not to be read by who is on the way.
    fileprivate var mayBeRead: Bool {
        if case .mailedCode = kind { return true }
        return false
    }
}
