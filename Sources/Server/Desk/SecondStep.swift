import Crypto
import DeskwireDomain
import DeskwireMail
import DeskwireStore

/// Second steps of logins: setting one up, proving it, taking it away, and telling its owner of each.
extension Desk {
    /// A seed for a device, stored sealed until a code confirms it. Shown once.
    func draftDevice(for account: Account, act: Act) throws -> [UInt8] {
        let seed = randomness.bytes(TOTP.seedBytes)
        try act.transaction.keepSecondStepDraft(
            of: account.id,
            SecondStepDraft(
                kind: .totp,
                sealedSeed: try secrets.seal(seed),
                expiresAt: act.now.adding(seconds: Self.draftSeconds)
            )
        )
        return seed
    }

    /// A code to the address of the account, which confirms that mails arrive there.
    func draftMailedCode(for account: Account, act: Act) throws {
        let rules = try act.snapshot.settings().secondStep
        let expiresAt = act.now.adding(seconds: rules.codeMinutes * 60)
        let mac = try mailSecondStepCode(to: account, expiresAt: expiresAt, act: act)
        try act.transaction.keepSecondStepDraft(
            of: account.id,
            SecondStepDraft(kind: .mailedCode, codeMAC: mac, expiresAt: expiresAt)
        )
    }

    private static let draftSeconds: Int64 = 900

    /// The code confirms what was set up: it holds from now on, every other session ends, and there are recovery codes.
    func confirmSecondStep(
        of account: Account,
        code: String,
        keeping session: SessionID,
        act: Act
    ) throws -> [String] {
        guard let draft = try act.snapshot.secondStepDraft(of: account.id),
            act.now < draft.expiresAt
        else {
            throw Refusal.failedPrecondition(
                "No second step is being set up, or its time is over. Begin again with: "
                    + "deskwire second-step enrol"
            )
        }
        var lastStep: Int64 = 0
        switch draft.kind {
        case .totp:
            guard
                let step = try timeStep(
                    of: code,
                    sealedSeed: draft.sealedSeed,
                    after: 0,
                    now: act.now
                )
            else { throw Self.wrongCode }
            lastStep = step
        case .mailedCode:
            guard let digits = LoginCode.typed(code, digits: LoginCode.secondStepDigits),
                draft.codeMAC == names.secondStepMAC(digits, of: account.id)
            else { throw Self.wrongCode }
        }
        try act.transaction.setSecondStep(of: account.id, draft, lastStep: lastStep, at: act.now)
        try act.transaction.clearSecondStepTries(of: account.id)
        try endOtherLogins(of: account, keeping: session, act: act)
        let codes = try makeRecoveryCodes(of: account, act: act)
        try tell(account, .enabled(draft.kind), act: act)
        return codes
    }

    static let wrongCode = Refusal.invalid("code", "The code is not right, or no longer.")

    /// Ten codes in place of those there were.
    func replaceRecoveryCodes(of account: Account, act: Act) throws -> [String] {
        guard try act.snapshot.secondStep(of: account.id) != nil else {
            throw Refusal.failedPrecondition(
                "Recovery codes stand in for a second step, and you have none. Set one up with: "
                    + "deskwire second-step enrol"
            )
        }
        let codes = try makeRecoveryCodes(of: account, act: act)
        try tell(account, .newRecoveryCodes, act: act)
        return codes
    }

    private func makeRecoveryCodes(of account: Account, act: Act) throws -> [String] {
        let codes = (0..<RecoveryCode.count).map { _ in
            RecoveryCode.make(random: randomness.bytes(RecoveryCode.randomBytes))
        }
        try act.transaction.setRecoveryCodes(
            of: account.id,
            hashes: codes.compactMap { RecoveryCode.typed($0).map(Self.recoveryHash) }
        )
        return codes
    }

    /// The owner does without from now on, where the rules allow it.
    func disableSecondStep(of account: Account, keeping session: SessionID, act: Act) throws {
        let rules = try act.snapshot.settings().secondStep
        guard !account.role.isStaff || !rules.requiredFor.contains(account.role) else {
            throw Refusal.failedPrecondition(
                "Your role must have a second step. To take another device, run: "
                    + "deskwire second-step enrol"
            )
        }
        guard try act.transaction.removeSecondStep(of: account.id) else { return }
        try endOtherLogins(of: account, keeping: session, act: act)
        try tell(account, .disabled, act: act)
    }

    /// An administrator takes it away from somebody who cannot use it any more. Answers whether there was one.
    func resetSecondStep(of account: Account, keeping session: SessionID, act: Act) throws -> Bool {
        guard try act.transaction.removeSecondStep(of: account.id) else { return false }
        try endOtherLogins(of: account, keeping: session, act: act)
        try tell(account, .reset, act: act)
        return true
    }

    private func endOtherLogins(of account: Account, keeping session: SessionID, act: Act) throws {
        try act.transaction.endSessions(
            of: account.id,
            except: session,
            sparingLinks: true,
            at: act.now
        )
        try act.transaction.endLoginChallenges(of: account.id, at: act.now)
    }

    // MARK: Codes

    /// Mails a code and answers what is stored of it. Refused when there were too many.
    func mailSecondStepCode(to account: Account, expiresAt: Timestamp, act: Act) throws -> [UInt8] {
        let settings = try act.snapshot.settings()
        var tries = try act.snapshot.secondStepTries(of: account.id, now: act.now)
        try tries.takeMail(settings.secondStep, now: act.now)
        try act.transaction.keepSecondStepTries(of: account.id, tries)
        let code = LoginCode.make(
            random: randomness.bytes(8),
            count: Int(settings.secondStep.codeDigits)
        )
        try queue(
            .secondStepCode(account, secret: MailSecret(token: code, expiresAt: expiresAt)),
            to: MailAddress(account.email).map { [$0] } ?? [],
            settings: settings,
            act: act
        )
        return names.secondStepMAC(code, of: account.id)
    }

    /// The time step of a device's code; nil when it is wrong or was used.
    func timeStep(
        of code: String,
        sealedSeed: [UInt8]?,
        after last: Int64,
        now: Timestamp
    ) throws -> Int64? {
        guard let sealedSeed, let digits = LoginCode.typed(code) else { return nil }
        let key = SymmetricKey(data: try secrets.open(sealedSeed))
        return TOTP.step(of: digits, near: now, after: last) { message in
            [UInt8](HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
        }
    }

    static func recoveryHash(_ code: String) -> [UInt8] {
        [UInt8](SHA256.hash(data: Array(code.utf8)))
    }

    // MARK: Telling

    /// The owner learns by mail, staff from the events, so that nothing of this happens unseen.
    func tell(_ account: Account, _ change: SecondStepChange, act: Act) throws {
        try act.transaction.append(
            DeskEvent(
                kind: .secondStepChanged,
                at: act.now,
                actor: act.actor,
                customer: account.role == .customer ? account.id : nil,
                summary: "\(change.word): \(account.name)",
                isInternal: true
            )
        )
        try queue(
            .secondStepChanged(account, change),
            to: MailAddress(account.email).map { [$0] } ?? [],
            settings: try act.snapshot.settings(),
            act: act
        )
    }
}

extension LoginNames {
    /// What is stored of a mailed code.
    func secondStepMAC(_ code: String, of account: AccountID) -> [UInt8] {
        mac(code, domain: "second step of \(account.rawValue)")
    }
}
