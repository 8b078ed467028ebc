import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about the history of outgoing mail.
struct MailHandlers: Sendable {
    /// A count goes no further than this: beyond it a filter is too wide to count.
    private static let countMax = 10_000
    private static let attemptsMax = 200

    let desk: Desk
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.read(Methods.listMails, list)
        table.read(Methods.getMail, get)
        table.read(Methods.previewMail, preview)
        table.write(Methods.resendMail, resend)
        table.write(Methods.cancelMail, cancel)
        table.write(Methods.retryMails, retry)
        table.write(Methods.sendTestMail, sendTest)
    }

    private func list(
        _ request: ListMailsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListMailsReply {
        let caller = try call.principal()
        var query = request
        query.pageToken = ""
        query.pageSize = 0
        query.count = false
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        var filter = try filter(request)
        filter.categories = caller.categories
        let found = try snapshot.mails(
            filter,
            before: place.map { MailID(rawValue: $0[0]) },
            limit: size + 1
        )
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].id.rawValue], of: query, for: caller)
        }
        let total = request.count ? try snapshot.mailCount(filter, atMost: Self.countMax) : 0
        return ListMailsReply(
            mails: found.prefix(size).map { MailSummary($0) },
            nextPageToken: next,
            total: UInt64(clamping: total)
        )
    }

    private func filter(_ request: ListMailsRequest) throws(Refusal) -> MailFilter {
        var filter = MailFilter()
        filter.subjectWords = MailFilter.words(of: request.subject)
        guard request.subject.isEmpty || !filter.subjectWords.isEmpty else {
            throw .invalid("subject", "Give at least one word to look for.")
        }
        filter.subjectPrefix = request.subjectPrefix
        let recipient = Wording.trimmed(request.recipient).lowercased()
        filter.recipient = MailAddress(recipient)?.text ?? recipient
        filter.kind = request.kind
        if request.status != .unspecified {
            guard let status = DeskwireDomain.MailStatus(rawValue: Int64(request.status.rawValue))
            else { throw .invalid("status", "There is no such mail status.") }
            filter.status = status
        }
        if request.afterMs > 0 { filter.after = Timestamp(rawValue: request.afterMs) }
        if request.beforeMs > 0 { filter.before = Timestamp(rawValue: request.beforeMs) }
        if request.ticketID != 0 {
            filter.ticket = TicketID(wire: request.ticketID) ?? TicketID(rawValue: -1)
        }
        if request.customerID != 0 {
            filter.customer = AccountID(wire: request.customerID) ?? AccountID(rawValue: -1)
        }
        return filter
    }

    private func get(
        _ request: GetMailRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetMailReply {
        let caller = try call.principal()
        let mail = try mail(request.mailID, for: caller, in: snapshot)
        var shown = WireMail(mail, for: caller)
        shown.attempts = try snapshot.attempts(on: mail.id, atMost: Self.attemptsMax)
            .map { WireMailAttempt($0) }
        return GetMailReply(mail: shown)
    }

    private func preview(
        _ request: PreviewMailRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> PreviewMailReply {
        let caller = try call.principal()
        let mail = try mail(request.mailID, for: caller, in: snapshot)
        let preview = MailPreview(of: mail.text)
        return PreviewMailReply(
            summary: MailSummary(mail),
            from: mail.fromLine,
            text: preview.text,
            truncated: preview.isTruncated
        )
    }

    private func resend(
        _ request: ResendMailRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> ResendMailReply {
        let caller = try call.principal()
        let id = try desk.resend(
            try mail(request.mailID, for: caller, in: transaction.snapshot),
            by: caller.role,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        let mail = try mail(id.wire, for: caller, in: transaction.snapshot)
        return ResendMailReply(mail: WireMail(mail, for: caller))
    }

    private func cancel(
        _ request: CancelMailRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CancelMailReply {
        let caller = try call.principal()
        try desk.cancel(
            try mail(request.mailID, for: caller, in: transaction.snapshot),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        let mail = try mail(request.mailID, for: caller, in: transaction.snapshot)
        return CancelMailReply(mail: WireMail(mail, for: caller))
    }

    private func retry(
        _ request: RetryMailsRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RetryMailsReply {
        let caller = try call.principal()
        var one: MailID?
        if request.mailID != 0 {
            let mail = try mail(request.mailID, for: caller, in: transaction.snapshot)
            guard !mail.status.isFinal else {
                throw Refusal.failedPrecondition(
                    "E-mail \(mail.id) has ended; send it once more with: deskwire emails resend \(mail.id)"
                )
            }
            one = mail.id
        }
        let count = try transaction.retryMails(one, in: caller.categories, at: call.now)
        return RetryMailsReply(retried: UInt64(clamping: count))
    }

    private func sendTest(
        _ request: SendTestMailRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SendTestMailReply {
        let caller = try call.principal()
        let id = try desk.sendTestMail(
            to: request.address,
            by: caller,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        let mail = try mail(id.wire, for: caller, in: transaction.snapshot)
        return SendTestMailReply(mail: WireMail(mail, for: caller))
    }

    private func mail(
        _ id: UInt64,
        for caller: Principal,
        in snapshot: Snapshot
    ) throws -> StoredMail {
        let found = try MailID(wire: id).flatMap { id in
            try snapshot.mail(id, in: caller.categories)
        }
        guard let found else { throw Refusal.notFound("There is no such e-mail.") }
        return found
    }
}
