import DeskwireDomain
import Testing

/// When staff are told that a mail does not arrive. R-045.
struct MailTroubleTests {
    @Test(
        "trouble is told from the first refusal for good, or after three attempts (R-045)",
        arguments: [
            ([MailStatus.accepted], 1, nil), ([.queued], 0, nil), ([.deferred], 2, nil),
            ([.deferred], 3, "3 attempts: 451 later"), ([.accepted, .failed], 1, "was refused"),
            ([.bounced], 1, "was refused"), ([.expired], 9, "given up"), ([.cancelled], 1, nil),
            ([.skipped], 0, nil), ([], 0, nil),
        ] as [([MailStatus], Int64, String?)]
    )
    func trouble(statuses: [MailStatus], attempts: Int64, says: String?) {
        let mail = StoredMail(
            id: MailID(rawValue: 1),
            messageID: "",
            kind: "staff_reply",
            subject: "",
            text: "",
            fromName: "",
            fromAddress: "",
            replyTo: "",
            status: MailStatus(of: statuses),
            reason: "",
            attempts: attempts,
            createdAt: Timestamp(rawValue: 0),
            finishedAt: nil,
            ticket: nil,
            ticketNumber: "",
            customer: nil,
            actor: .system,
            recipients: statuses.map {
                .init(address: "a@example.com", field: .to, status: $0, reply: "451 later")
            }
        )
        if let says {
            #expect(mail.trouble?.contains(says) == true)
        } else {
            #expect(mail.trouble == nil)
        }
    }
}
