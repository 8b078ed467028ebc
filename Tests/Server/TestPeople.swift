import DeskwireDomain
import DeskwireProtocol
import DeskwireServer
import DeskwireStore

/// The callers of these tests, each with a token that is its name.
enum TestPeople {
    static let farFuture = Timestamp(rawValue: 4_000_000_000_000)

    static func principal(
        _ role: PrincipalRole,
        account: Int64 = 0,
        session: Int64 = 0,
        scopes: Set<Scope> = [],
        categories: CategoryLimit = .none,
        expiresAt: Timestamp = farFuture
    ) -> Principal {
        Principal(
            account: AccountID(rawValue: account == 0 ? role.rawValue * 10 : account),
            role: role,
            name: "\(role)",
            email: role == .service ? "" : "\(role)@example.org",
            scopes: scopes,
            categories: categories,
            session: SessionID(rawValue: session == 0 ? role.rawValue * 100 : session),
            expiresAt: expiresAt,
            authenticatedAt: role == .service ? nil : farFuture
        )
    }

    static let customer = principal(.customer)
    static let staff = principal(.staff)
    static let administrator = principal(.administrator)
    static let service = principal(.service, scopes: Set(Scope.allCases))

    static let all = [customer, staff, administrator, service]
}

/// Takes `customer`, `staff`, `administrator` and `service` for tokens and passwords.
///
/// With the token `ended meanwhile`, the customer's session ends after it was looked up and before the answer is home.
struct TestAuthenticator: Authenticating {
    let store: DeskStore
    let mechanisms = ["token", "password"]

    func authenticate(
        _ credential: Credential,
        call: Call,
        completion: @escaping @Sendable (Result<LoginAnswer, any Swift.Error>) -> Void
    ) {
        let name: String
        switch credential.kind {
        case .token(let credential): name = credential.token
        case .password(let credential): name = credential.secret
        default: return completion(.failure(Refusal.mechanismUnsupported("not here")))
        }
        if name == "ended meanwhile" {
            let customer = Authenticated(
                principal: TestPeople.customer,
                sessionToken: nil,
                sessionExpiresAt: nil
            )
            Task { [store] in
                try await store.endSession(TestPeople.customer.session)
                completion(.success(.comeIn(customer)))
            }
            return
        }
        guard let principal = TestPeople.all.first(where: { $0.name == name }) else {
            return completion(.failure(Refusal.badCredentials))
        }
        completion(
            .success(
                .comeIn(
                    Authenticated(principal: principal, sessionToken: nil, sessionExpiresAt: nil)
                )
            )
        )
    }

    func abandon(
        challenge: String,
        call: Call,
        completion: @escaping @Sendable (Result<Void, any Swift.Error>) -> Void
    ) {
        completion(.success(()))
    }

    func logout(
        _ principal: Principal,
        call: Call,
        completion: @escaping @Sendable (Result<Void, any Swift.Error>) -> Void
    ) {
        completion(.success(()))
    }
}
