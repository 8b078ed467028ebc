import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// One login by what a mail carried: the code with the address, or the link alone.
///
/// Everything is one write: the try is counted against the name and the code whether it is right or not, and an unknown
/// address costs the same statements and gets the same answer.
struct MailedCodeLogin: Sendable {
    let store: DeskStore
    let desk: Desk
    let offered: MailedCodeCredential
    let call: Call
    /// A device that is known has a count of its own; nil for others.
    let deviceCounter: [UInt8]?
    let trace: LoginTrace
    let completion: @Sendable (Result<LoginAnswer, any Error>) -> Void

    func begin() {
        store.write({ try attempt(in: $0) }) { result in
            completion(
                result.flatMap { answer in
                    answer.map { .success($0) } ?? .failure(Refusal.badCredentials)
                }
            )
        }
    }

    /// Nil for what is not right; a throw would undo the count.
    private func attempt(in transaction: Transaction) throws -> LoginAnswer? {
        let opening = SessionOpening(desk: desk)
        if let link = SecretText(offered.code), link.kind == .loginLink {
            let id = try transaction.spendLoginLink(hash: link.hash, at: call.now)
            guard let id, let account = try transaction.snapshot.account(id) else { return nil }
            try transaction.voidTokens(of: id, at: call.now)
            trace.isAbout(account)
            return try opening.open(for: account, by: .mail, call: call, in: transaction)
        }
        guard let code = LoginCode.typed(offered.code), let address = MailAddress(offered.email)
        else { return nil }
        let mac = deviceCounter ?? desk.names.mac(address.text, domain: "code")
        try transaction.beginLogin(mac: mac, now: call.now)
        let account = try transaction.snapshot.account(email: address)
        trace.isAbout(account)
        let isRight = try transaction.spendLoginCode(
            account: account?.id,
            codeMAC: desk.names.codeMAC(code, of: account?.id),
            at: call.now
        )
        guard isRight, let account else { return nil }
        try transaction.clearLoginFailures(mac: mac)
        try transaction.voidTokens(of: account.id, at: call.now)
        return try opening.open(for: account, by: .mail, call: call, in: transaction)
    }
}

extension LoginNames {
    /// What is stored of a code: six digits alone would be guessed from a plain hash.
    func codeMAC(_ code: String, of account: AccountID?) -> [UInt8] {
        mac(code, domain: "code of \(account?.rawValue ?? 0)")
    }
}
