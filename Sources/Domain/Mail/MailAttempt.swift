/// One attempt to hand a mail to one recipient: written down before it begins, answered after it (SEC-100).
package struct MailAttempt: Sendable, Equatable {
    package let number: Int64
    package let address: String
    package let begunAt: Timestamp
    /// Nil while it runs, and for ever when the process ended before it knew.
    package let endedAt: Timestamp?
    package let status: MailStatus?
    package let reply: String

    package init(
        number: Int64,
        address: String,
        begunAt: Timestamp,
        endedAt: Timestamp?,
        status: MailStatus?,
        reply: String
    ) {
        self.number = number
        self.address = address
        self.begunAt = begunAt
        self.endedAt = endedAt
        self.status = status
        self.reply = reply
    }
}
