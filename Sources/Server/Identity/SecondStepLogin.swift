import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// The second step of one login, on whatever connection it comes.
///
/// Everything is one write: a try is counted whether it is right or not, and a code is used up by the statement that
/// finds it right.
struct SecondStepLogin: Sendable {
    let store: DeskStore
    let desk: Desk
    let offered: SecondStepCredential
    let call: Call
    let trace: LoginTrace
    let completion: @Sendable (Result<LoginAnswer, any Error>) -> Void

    func begin() {
        guard let secret = SecretText(offered.challenge), secret.kind == .challenge else {
            return completion(.failure(Refusal.badCredentials))
        }
        store.write({ try attempt(secret, in: $0) }) { result in
            completion(result.flatMap { $0.mapError { $0 } })
        }
    }

    /// A refusal is a value here, because a throw would undo the count.
    private func attempt(
        _ secret: SecretText,
        in transaction: Transaction
    ) throws -> Result<LoginAnswer, Refusal> {
        let snapshot = transaction.snapshot
        guard
            let challenge = try snapshot.loginChallenge(tokenHash: secret.hash, now: call.now),
            let account = try snapshot.account(challenge.account)
        else { return .failure(.tokenExpired) }
        trace.isAbout(account)
        let rules = try snapshot.settings().secondStep
        var tries = try snapshot.secondStepTries(of: account.id, now: call.now)
        do throws(Refusal) {
            try tries.takeTry(rules, now: call.now)
        } catch {
            return .failure(error)
        }
        try transaction.keepSecondStepTries(of: account.id, tries)
        let act = Act(transaction: transaction, actor: account.actor, now: call.now)
        guard let factor = try rightFactor(challenge, of: account, act: act) else {
            if tries.isUsedUp(rules) {
                try transaction.endLoginChallenge(tokenHash: secret.hash, at: call.now)
                try desk.tell(account, .guessed, act: act)
            }
            if tries.isManyInADay { try desk.tell(account, .guessedAllDay, act: act) }
            return .failure(.badCredentials)
        }
        try transaction.endLoginChallenge(tokenHash: secret.hash, at: call.now)
        try transaction.clearSecondStepTries(of: account.id)
        let opening = SessionOpening(desk: desk)
        let answer = try opening.finish(for: account, by: factor, call: call, in: transaction)
        return .success(.comeIn(answer))
    }

    /// What the code was, if it was right.
    private func rightFactor(
        _ challenge: LoginChallenge,
        of account: Account,
        act: Act
    ) throws -> String? {
        if let code = RecoveryCode.typed(offered.code) {
            guard
                try act.transaction.useRecoveryCode(
                    of: account.id,
                    hash: Desk.recoveryHash(code),
                    at: act.now
                )
            else { return nil }
            let left = try act.snapshot.recoveryCodesLeft(of: account.id)
            try desk.tell(account, .recoveryCodeUsed(left: left), act: act)
            return "recovery_code"
        }
        switch challenge.kind {
        case .totp:
            guard let step = try act.snapshot.secondStep(of: account.id),
                let used = try desk.timeStep(
                    of: offered.code,
                    sealedSeed: step.sealedSeed,
                    after: step.lastStep,
                    now: act.now
                )
            else { return nil }
            return try act.transaction.useTimeStep(used, of: account.id)
                ? SecondStepKind.totp.word : nil
        case .mailedCode:
            guard let code = LoginCode.typed(offered.code, digits: LoginCode.secondStepDigits),
                let mac = challenge.codeMAC
            else {
                return nil
            }
            return mac == desk.names.secondStepMAC(code, of: account.id)
                ? SecondStepKind.mailedCode.word : nil
        }
    }
}
