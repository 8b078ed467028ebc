import DeskwireDomain
import DeskwireProtocol

/// How people come in, and what is one's own.
extension AccessRow {
    /// Whatever is not right, is wrong in the same words.
    private static func secret(_ code: ErrorCode) -> [Relation: Answer] {
        [.own: .ok, .foreign: .code(code), .missing: .code(code)]
    }

    /// One's own, and in whatever way it is not, the same answer.
    private static func ownOr(_ code: ErrorCode) -> [Relation: Answer] {
        [
            .own: .ok, .foreign: .code(code), .missing: .code(code), .desk: .code(code),
            .deskMissing: .code(code),
        ]
    }

    private static let password = "plums and seven lamps"

    private static let credentialFields: [String: FieldRule] = [
        "credential.token.token": .names(.session, secret(.tokenExpired)),
        "credential.open_link.token": .names(.openLink, secret(.tokenExpired)),
        "credential.mailed_code.code": .names(.loginLink, secret(.badCredentials)),
    ]

    private static let credentialValues = """
        credential.password.login credential.password.secret credential.mailed_code.email
        credential.password.device_token credential.mailed_code.device_token
        credential.second_step.challenge credential.second_step.code
        """

    static let access: [AccessRow] = [
        row(
            Methods.hello,
            .ok,
            plain: "client version features max_frame " + credentialValues,
            credentialFields
        ) { world, _ in
            HelloRequest(
                credential: Credential(
                    kind: .token(TokenCredential(token: world.ada.sessionToken))
                )
            )
        },
        row(Methods.authenticate, .ok, plain: credentialValues, credentialFields) { world, _ in
            AuthenticateRequest(
                credential: Credential(
                    kind: .password(
                        PasswordCredential(login: world.ada.email, secret: AccessWorld.password)
                    )
                )
            )
        },
        row(Methods.logout, .ok) { _, _ in LogoutRequest() },
        row(Methods.serverInfo, .ok) { _, _ in ServerInfoRequest() },
        row(Methods.listMethods, .ok) { _, _ in ListMethodsRequest() },
        row(
            Methods.acceptInvitation,
            .ok,
            plain: "password",
            ["token": .names(.invitation, secret(.failedPrecondition))]
        ) { world, _ in
            AcceptInvitationRequest(token: world.secrets.invitation, password: password)
        },
        row(Methods.changePassword, .ok, plain: "old_password new_password") { _, _ in
            ChangePasswordRequest(oldPassword: AccessWorld.password, newPassword: password)
        },
        row(
            Methods.requestReset,
            .ok,
            ["email": .names(.email, .filter)]
        ) { world, _ in RequestResetRequest(email: world.ada.email) },
        row(
            Methods.completeReset,
            .ok,
            plain: "password",
            ["token": .names(.reset, secret(.failedPrecondition))]
        ) { world, _ in CompleteResetRequest(token: world.secrets.reset, password: password) },
        row(
            Methods.requestLoginCode,
            .ok,
            ["email": .names(.email, .filter)]
        ) { world, _ in RequestLoginCodeRequest(email: world.ada.email) },
        row(
            Methods.openPortal,
            .ok,
            ["portal_key": .names(.portalKey, secret(.notFound))]
        ) { world, _ in OpenPortalRequest(portalKey: world.ada.portalKey) },
        row(
            Methods.resendCode,
            .ok,
            ["challenge": .names(.challenge, secret(.tokenExpired))]
        ) { world, _ in ResendCodeRequest(challenge: world.secrets.challenge) },
        row(Methods.requestEmailChange, .ok, plain: "email") { _, _ in
            RequestEmailChangeRequest(email: "new@example.org")
        },
        row(
            Methods.confirmEmailChange,
            .ok,
            ["token": .names(.addressChange, secret(.failedPrecondition))]
        ) { world, _ in ConfirmEmailChangeRequest(token: world.secrets.addressChange) },
        row(
            Methods.revertEmailChange,
            .ok,
            ["token": .names(.addressRevert, secret(.failedPrecondition))]
        ) { world, _ in RevertEmailChangeRequest(token: world.secrets.addressRevert) },
        row(
            Methods.listSessions,
            .ok,
            except: [
                .guest: .code(.permissionDenied), .replyingGuest: .code(.permissionDenied),
            ],
            [
                "user_id": .names(
                    .customer,
                    ownOr(.permissionDenied),
                    except: [
                        .guest: [.own: .code(.permissionDenied)],
                        .replyingGuest: [.own: .code(.permissionDenied)],
                        .administrator: .desk,
                    ]
                )
            ]
        ) { _, _ in ListSessionsRequest() },
        row(
            Methods.endSession,
            .code(.invalidArgument),
            plain: "others",
            [
                "session_id": .names(
                    .openSession,
                    ownOr(.notFound),
                    except: [.administrator: .desk]
                )
            ]
        ) { _, _ in EndSessionRequest() },
        row(
            Methods.getSecondStep,
            .ok,
            except: [
                .guest: .code(.permissionDenied), .replyingGuest: .code(.permissionDenied),
            ]
        ) { _, _ in GetSecondStepRequest() },
        row(Methods.enrolSecondStep, .ok, plain: "kind password") { _, _ in
            EnrolSecondStepRequest(kind: "totp", password: AccessWorld.password)
        },
        row(Methods.confirmSecondStep, .code(.failedPrecondition), plain: "code") { _, _ in
            ConfirmSecondStepRequest(code: "123456")
        },
        row(Methods.disableSecondStep, .ok, plain: "password") { _, _ in
            DisableSecondStepRequest(password: AccessWorld.password)
        },
        row(Methods.createRecoveryCodes, .code(.failedPrecondition), plain: "password") { _, _ in
            CreateRecoveryCodesRequest(password: AccessWorld.password)
        },
        row(
            Methods.resetSecondStep,
            .ok,
            [
                "user_id": .names(.person, .desk),
                "email": .names(.email, .desk, without: ["user_id"]),
            ]
        ) { world, _ in ResetSecondStepRequest(userID: world.eve.account) },
        row(
            Methods.claimAdministrator,
            .code(.failedPrecondition),
            plain: "claim name email password"
        ) { _, _ in
            ClaimAdministratorRequest(
                claim: SecretText(kind: .claim, random: Array(repeating: 1, count: 32)).text,
                name: "Mallory",
                email: "mallory@example.com",
                password: password
            )
        },
    ]

    /// Every row there is.
    static let all: [AccessRow] =
        access + tickets + messages + selfService + customers + organisations + staff + documents
        + faq + mails + desk
}
