package import DeskwireDomain
package import DeskwireProtocol

/// What an accepted credential gives.
package struct Authenticated: Sendable, Equatable {
    package let principal: Principal
    /// After a password: the token for every later connection.
    package let sessionToken: String?
    package let sessionExpiresAt: Timestamp?
    /// After a login: what the device keeps to be known by.
    package let deviceToken: String?

    package init(
        principal: Principal,
        sessionToken: String?,
        sessionExpiresAt: Timestamp?,
        deviceToken: String? = nil
    ) {
        self.deviceToken = deviceToken
        self.principal = principal
        self.sessionToken = sessionToken
        self.sessionExpiresAt = sessionExpiresAt
    }
}

/// A login whose first credential was right and that asks for a second step.
package struct SecondStepNeeded: Sendable, Equatable {
    /// Works on any connection.
    package let challenge: String
    /// What is accepted, in the wire's words.
    package let kinds: [String]
    package let expiresAt: Timestamp

    package init(challenge: String, kinds: [String], expiresAt: Timestamp) {
        self.challenge = challenge
        self.kinds = kinds
        self.expiresAt = expiresAt
    }
}

/// What an accepted credential leads to.
package enum LoginAnswer: Sendable, Equatable {
    case comeIn(Authenticated)
    case secondStep(SecondStepNeeded)
}

/// Turns credentials into principals, and ends sessions.
///
/// Each completion is called once, on any thread. A failure is a `Refusal`, a `StoreError`, or a fault of the server.
package protocol Authenticating: Sendable {
    /// The names of the kinds of credential, as Hello announces them.
    var mechanisms: [String] { get }

    func authenticate(
        _ credential: Credential,
        call: Call,
        completion: @escaping @Sendable (Result<LoginAnswer, any Swift.Error>) -> Void
    )

    /// Gives a login up that waits for its second step.
    func abandon(
        challenge: String,
        call: Call,
        completion: @escaping @Sendable (Result<Void, any Swift.Error>) -> Void
    )

    /// Ends the caller's session.
    func logout(
        _ principal: Principal,
        call: Call,
        completion: @escaping @Sendable (Result<Void, any Swift.Error>) -> Void
    )
}
