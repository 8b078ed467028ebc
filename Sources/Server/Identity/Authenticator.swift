import Crypto
package import DeskwireDomain
package import DeskwireProtocol
package import DeskwireStore

/// Turns credentials into principals.
///
/// 1. A token is looked up by its hash; nothing that is not a well-formed token reaches the store.
/// 2. A password counts as a failed try before it is verified, is verified in the password pool, and gives a session
///    (SEC-044 to SEC-046); an unknown name costs the same work and gets the same answer.
/// 3. Ending a session voids its token and closes its connections.
package struct Authenticator: Authenticating {
    package let mechanisms = ["token", "password"]

    private let store: DeskStore
    private let passwords: WorkerPool
    private let randomness: Randomness
    private let macKey: SymmetricKey
    private let peers = PeerThrottle()

    package init(
        store: DeskStore,
        passwords: WorkerPool,
        randomness: Randomness,
        macKey: [UInt8]
    ) {
        self.store = store
        self.passwords = passwords
        self.randomness = randomness
        self.macKey = SymmetricKey(data: macKey)
    }

    package func authenticate(
        _ credential: Credential,
        call: Call,
        completion: @escaping @Sendable (Result<Authenticated, any Error>) -> Void
    ) {
        switch credential.kind {
        case .token(let offered):
            authenticate(token: offered.token, call: call, completion: completion)
        case .password(let offered):
            do throws(Refusal) {
                guard call.peer.isLocal else { throw .tlsRequired }
                try peers.take(call.peer, now: call.now)
            } catch {
                return completion(.failure(error))
            }
            PasswordLogin(
                store: store,
                passwords: passwords,
                randomness: randomness,
                macKey: macKey,
                offered: offered,
                call: call,
                completion: completion
            ).begin()
        case .openLink, .mailedCode, .secondStep:
            completion(
                .failure(
                    Refusal.mechanismUnsupported(
                        "This server takes tokens and passwords, no other credential."
                    )
                )
            )
        case nil:
            completion(
                .failure(Refusal.invalid("credential", "Offer a token or a password."))
            )
        }
    }

    private func authenticate(
        token: String,
        call: Call,
        completion: @escaping @Sendable (Result<Authenticated, any Error>) -> Void
    ) {
        guard let secret = SecretText(token), secret.kind == .session || secret.kind == .service
        else { return completion(.failure(Refusal.badCredentials)) }
        let isAccepted = store.reads.submit { snapshot in
            let found = Result {
                try snapshot.get().principal(tokenHash: secret.hash, now: call.now)
            }
            switch found {
            case .success(let principal?):
                touch(principal, now: call.now)
                completion(
                    .success(
                        Authenticated(
                            principal: principal,
                            sessionToken: nil,
                            sessionExpiresAt: principal.expiresAt
                        )
                    )
                )
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

    package func logout(
        _ principal: Principal,
        call: Call,
        completion: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        let isAccepted = store.writes.submit(
            WriteJob(
                run: { try $0.endSession(principal.session, at: call.now) },
                finish: { outcome in
                    switch outcome {
                    case .committed: completion(.success(()))
                    case .refused(let error): completion(.failure(error))
                    case .storageBusy: completion(.failure(Rejection.storageBusy))
                    case .storageFull: completion(.failure(Rejection.storageFull))
                    case .unknown: completion(.failure(Rejection.outcomeUnknown))
                    }
                }
            )
        )
        if !isAccepted { completion(.failure(Rejection.overloaded)) }
    }
}
