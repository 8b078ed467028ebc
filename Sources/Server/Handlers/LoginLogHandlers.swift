import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about who came in, and why somebody cannot.
struct LoginLogHandlers: Sendable {
    let names: LoginNames
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.read(Methods.listLogins, listLogins)
        table.read(Methods.whyNoAccess, whyNoAccess)
    }

    private func listLogins(
        _ request: ListLoginsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListLoginsReply {
        let caller = try call.principal()
        let query = ListLoginsRequest(neverLoggedIn: request.neverLoggedIn)
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.logins(
            neverOnly: request.neverLoggedIn,
            before: place.map { AccountID(rawValue: $0[0]) },
            limit: size + 1
        )
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].account.rawValue], of: query, for: caller)
        }
        return ListLoginsReply(
            logins: found.prefix(size).map { DeskwireProtocol.LoginRecord($0) },
            nextPageToken: next
        )
    }

    private func whyNoAccess(
        _ request: WhyNoAccessRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> WhyNoAccessReply {
        let address = try Wording.address(request.email, field: "email")
        var facts = DeskwireDomain.AccessBarrier.Facts()
        let account = try snapshot.account(email: address)
        facts.account = account
        facts.settings = try snapshot.settings()
        facts.throttle = try snapshot.loginThrottle(mac: names.mac(address.text))
        facts.kindsOff = try snapshot.mailKindsOff()
        var mail: MailID?
        if let account {
            let rules = facts.settings.secondStep
            let tries = try snapshot.secondStepTries(of: account.id, now: call.now)
            if tries.isUsedUp(rules) { facts.secondStepLockedUntil = tries.end(rules) }
            facts.invitation = try snapshot.newestToken(of: account.id, purpose: .invitation)
            if let found = try snapshot.newestLoginMail(of: account.id) {
                mail = found.id
                facts.mail = (found.status, found.reason)
            }
        }
        return WhyNoAccessReply(
            email: address.text,
            customerID: account?.role == .customer ? account?.id.wire ?? 0 : 0,
            mailID: mail?.wire ?? 0,
            barriers: DeskwireDomain.AccessBarrier.all(in: facts, now: call.now).map {
                DeskwireProtocol.AccessBarrier(name: $0.name, message: $0.message)
            }
        )
    }
}

extension DeskwireProtocol.LoginRecord {
    init(_ record: DeskwireStore.LoginRecord) {
        self.init(
            userID: record.account.wire,
            name: record.name,
            email: record.email,
            logins: UInt64(clamping: record.logins),
            lastLoginAtMs: record.lastLoginAt?.rawValue ?? 0,
            lastLogoutAtMs: record.lastLogoutAt?.rawValue ?? 0,
            lastPeer: record.lastPeer
        )
    }
}
