import DeskwireDomain
import DeskwireProtocol
import DeskwireWire

/// Who speaks on a connection: Hello, Authenticate, Logout, and the end of a session from elsewhere.
extension ConnectionHandler {
    func change(_ request: SessionRequest, call: Call, at address: ReplyAddress) {
        switch request {
        case .hello(let hello):
            if let credential = hello.credential {
                offer(credential, call: call, at: address) { connection, answer in
                    connection.answerHello(hello, answer: answer, at: address)
                }
            } else {
                answerHello(hello, answer: nil, at: address)
            }
        case .authenticate(let request):
            offer(request.credential ?? Credential(), call: call, at: address) {
                connection,
                answer in
                connection.finish(AuthenticateReply(answer), to: address)
            }
        case .logout:
            logOut(call: call, at: address)
        }
    }

    // MARK: Credentials

    private typealias Accepted = @Sendable (ConnectionHandler, LoginAnswer) -> Void

    /// Has a credential checked elsewhere; `accepted` is run back here.
    private func offer(
        _ credential: Credential,
        call: Call,
        at address: ReplyAddress,
        accepted: @escaping Accepted
    ) {
        machine.credentialOffered()
        guard credential.kind != nil else {
            return reject(
                address,
                because: .refused(.mechanismUnsupported("The credential has no kind."))
            )
        }
        if halfLogin != nil, !credential.isSecondStep {
            return reject(address, because: .refused(Self.secondStepFirst))
        }
        guard mayTravelHere(credential) else {
            return reject(address, because: .refused(.tlsRequired))
        }
        let (mailbox, number) = (home.mailbox, number)
        let began = home.recentNotices.number
        home.parts.authenticator.authenticate(credential, call: call) { result in
            mailbox.post(
                .errand { home in
                    home.connection(number)?
                        .checked(result, since: began, at: address, accepted: accepted)
                }
            )
        }
    }

    private static let secondStepFirst = Refusal.failedPrecondition(
        "Give the code of the second step, or log out and begin again."
    )

    /// Passwords do not travel in the clear beyond this machine (SEC-002).
    private func mayTravelHere(_ credential: Credential) -> Bool {
        switch credential.kind {
        case .password, .secondStep: peer.isPrivate
        default: true
        }
    }

    private func checked(
        _ result: Result<LoginAnswer, any Swift.Error>,
        since began: UInt64,
        at address: ReplyAddress,
        accepted: Accepted
    ) {
        switch result {
        case .success(let answer):
            switch answer {
            case .comeIn(let authenticated):
                let found = authenticated.principal
                guard let current = home.recentNotices.current(found, since: began) else {
                    // It was ended while the storage was asked.
                    reject(address, because: .refused(.tokenExpired))
                    return home.flushLater(self)
                }
                become(current)
            case .secondStep(let needed): becomeHalf(needed)
            }
            accepted(self, answer)
        case .failure(let error):
            reject(
                address,
                because: home.parts.faults.rejection(for: error, traceID: address.traceID),
                isTold: true
            )
        }
        home.flushLater(self)
    }

    /// The connection speaks for this principal from now on. Subscriptions of another account end.
    private func become(_ new: Principal) {
        if let old = principal, old.account != new.account {
            endStreams(because: .refused(.unauthenticated))
        } else {
            home.events.principalChanged(new, at: streams)
        }
        home.noteUse(of: self)
        principal = new
        use = SessionUse(new, now: home.now, wallClock: home.wallClock)
        countFor(new)
        halfLogin = nil
        hasSessionEnded = false
        countAsStranger(false)
        home.expectEnd(of: self)
        machine.callerChanged(
            to: .authenticated,
            maxInFlight: new.role == .service ? Limits.maxInFlightForServices : nil,
            now: home.now
        )
    }

    /// The first credential was right, and nothing but the second step works until that is right too.
    private func becomeHalf(_ needed: SecondStepNeeded) {
        home.noteUse(of: self)
        principal = nil
        use = nil
        countFor(nil)
        halfLogin = needed.challenge
        hasSessionEnded = false
        countAsStranger(true)
        endStreams(because: .refused(.unauthenticated))
        output.compressor = nil
        machine.callerChanged(
            to: .halfAuthenticated,
            withinMs: max(0, needed.expiresAt.milliseconds(since: home.wallClock)),
            now: home.now
        )
        updateTimer()
    }

    // MARK: Hello

    private func answerHello(
        _ hello: HelloRequest,
        answer: LoginAnswer?,
        at address: ReplyAddress
    ) {
        machine.helloAccepted(
            offering: FeatureSet(names: hello.features),
            maxFrame: hello.maxFrame
        )
        if peer.isOperator, machine.standing == .anonymous {
            // The file system has let the operator in; the gate lets nothing else through.
            machine.callerChanged(to: .authenticated, now: home.now)
            updateTimer()
        }
        let settings = home.parts.settings.connection
        let isService = principal?.role == .service
        let grease = Grease(random: home.nextTraceID())
        finish(
            HelloReply(
                server: home.parts.info.name,
                version: home.parts.info.version,
                features: machine.features.names,
                maxFrame: settings.maxFrame,
                maxInflight: isService ? Limits.maxInFlightForServices : settings.maxInFlight,
                idleTimeoutMs: settings.idleTimeoutMs,
                idempotencyTtlS: ServerDescription.idempotencyTTLSeconds,
                serverTimeMs: home.wallClock.rawValue,
                authMechanisms: home.parts.authenticator.mechanisms,
                authenticated: answer.map(AuthenticateReply.init),
                schemaHash: schemaHash
            ),
            to: address,
            suffix: grease?.helloField ?? []
        )
        if let grease { output.grease(grease) }
    }

    private func finish(
        _ reply: some WireMessage,
        to address: ReplyAddress,
        suffix: [UInt8] = []
    ) {
        output.compressor = machine.mayCompress ? home.compressor : nil
        output.limit = machine.peerMaxFrame
        let mark = output.mark
        do {
            try output.reply(reply, to: address, suffix: suffix)
            answered(address, since: mark)
        } catch {
            reject(address, because: .replyTooLarge(isApplied: false))
        }
    }

    // MARK: The end of a session

    private func logOut(call: Call, at address: ReplyAddress) {
        let (mailbox, number) = (home.mailbox, number)
        let completion: @Sendable (Result<Void, any Swift.Error>) -> Void = { result in
            mailbox.post(
                .errand { home in home.connection(number)?.loggedOut(result, at: address) }
            )
        }
        let authenticator = home.parts.authenticator
        if let principal {
            authenticator.logout(principal, call: call, completion: completion)
        } else if let halfLogin {
            authenticator.abandon(challenge: halfLogin, call: call, completion: completion)
        } else {
            reject(address, because: .refused(.unauthenticated))
        }
    }

    private func loggedOut(_ result: Result<Void, any Swift.Error>, at address: ReplyAddress) {
        switch result {
        case .success:
            becomeAnonymous(because: .refused(.unauthenticated))
            hasSessionEnded = false
            finish(LogoutReply(), to: address)
        case .failure(let error):
            reject(
                address,
                because: home.parts.faults.rejection(for: error, traceID: address.traceID)
            )
        }
        home.flushLater(self)
    }

    /// What the account may see was changed from elsewhere.
    func principalRenewed(_ new: Principal) {
        principal = new
        home.events.principalChanged(new, at: streams)
        home.expectEnd(of: self)
    }

    /// Somebody ended the session, or it may no longer come in. Requests that were let in are answered; the
    /// connection may offer another credential.
    func sessionEnded() {
        becomeAnonymous(because: .refused(.tokenExpired))
        hasSessionEnded = true
        updateTimer()
        home.flushLater(self)
    }

    private func becomeAnonymous(because rejection: Rejection) {
        home.noteUse(of: self)
        principal = nil
        use = nil
        countFor(nil)
        halfLogin = nil
        countAsStranger(true)
        endStreams(because: rejection)
        machine.callerChanged(to: .anonymous, now: home.now)
        output.compressor = nil
    }
}

extension Credential {
    fileprivate var isSecondStep: Bool {
        if case .secondStep = kind { return true }
        return false
    }
}

extension AuthenticateReply {
    init(_ answer: LoginAnswer) {
        switch answer {
        case .comeIn(let authenticated):
            self.init(
                identity: Identity(authenticated.principal),
                sessionToken: authenticated.sessionToken ?? "",
                sessionExpiresAtMs: authenticated.sessionExpiresAt?.rawValue ?? 0,
                deviceToken: authenticated.deviceToken ?? "",
                mustEnrol: authenticated.principal.mustEnrol
            )
        case .secondStep(let needed):
            self.init(
                challenge: SecondStepChallenge(
                    challenge: needed.challenge,
                    kinds: needed.kinds,
                    expiresAtMs: needed.expiresAt.rawValue
                )
            )
        }
    }
}

extension Identity {
    init(_ principal: Principal) {
        self.init(
            userID: principal.account.wire,
            role: Role(principal.role),
            name: principal.name,
            email: principal.email,
            scopes: principal.scopes.map(\.rawValue).sorted()
        )
    }
}

extension Role {
    init(_ role: PrincipalRole) {
        self =
            switch role {
            case .customer: .customer
            case .staff: .staff
            case .administrator: .administrator
            case .service: .service
            }
    }
}
