public import DeskwireProtocol

extension Credential {
    /// A session token (`dws_…`) or a service token (`dwt_…`).
    public static func token(_ token: String) -> Credential {
        var credential = Credential()
        credential.kind = .token(TokenCredential(token: token))
        return credential
    }

    /// An e-mail address and its password. The client forgets the password once it has a session token.
    ///
    /// `deviceToken` is what an earlier login with this address gave this device; with it, the wrong tries of strangers
    /// keep nobody waiting.
    public static func password(
        login: String,
        secret: String,
        deviceToken: String = ""
    ) -> Credential {
        var credential = Credential()
        credential.kind = .password(
            PasswordCredential(login: login, secret: secret, deviceToken: deviceToken)
        )
        return credential
    }

    /// The code of a login mail with its address, or the token of its link alone.
    public static func mailedCode(
        email: String = "",
        code: String,
        deviceToken: String = ""
    ) -> Credential {
        var credential = Credential()
        credential.kind = .mailedCode(
            MailedCodeCredential(email: email, code: code, deviceToken: deviceToken)
        )
        return credential
    }

    /// The code of a second step, with the challenge of the first.
    public static func secondStep(challenge: String, code: String) -> Credential {
        var credential = Credential()
        credential.kind = .secondStep(SecondStepCredential(challenge: challenge, code: code))
        return credential
    }

    /// The token of an open link (`dwo_…`).
    public static func openLink(_ token: String) -> Credential {
        var credential = Credential()
        credential.kind = .openLink(OpenLinkCredential(token: token))
        return credential
    }
}
