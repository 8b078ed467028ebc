public import DeskwireProtocol

extension Credential {
    /// A session token (`dws_…`) or a service token (`dwt_…`).
    public static func token(_ token: String) -> Credential {
        var credential = Credential()
        credential.kind = .token(TokenCredential(token: token))
        return credential
    }

    /// An e-mail address and its password. The client forgets the password once it has a session token.
    public static func password(login: String, secret: String) -> Credential {
        var credential = Credential()
        credential.kind = .password(PasswordCredential(login: login, secret: secret))
        return credential
    }
}
