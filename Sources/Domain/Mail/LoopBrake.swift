/// Holds back mail to a customer when there is so much of it that two programs must be answering each other (S-246).
///
/// Pure: the times of the automatic mails before this one in, the decision out. What a member of staff wrote by hand is
/// neither held back nor counted. Mail to the care list and copies are not asked about: they are paced, never dropped.
package enum LoopBrake {
    /// At most so many mails within so many minutes.
    package struct Limit: Sendable, Equatable {
        package let mails: Int
        package let minutes: Int64
    }

    /// To one recipient about one ticket.
    package static let perTicket = [
        Limit(mails: 10, minutes: 10), Limit(mails: 15, minutes: 30), Limit(mails: 25, minutes: 60),
        Limit(mails: 50, minutes: 180), Limit(mails: 100, minutes: 600),
    ]

    /// To one recipient in all.
    package static let inAll = [
        Limit(mails: 30, minutes: 10), Limit(mails: 60, minutes: 30),
        Limit(mails: 120, minutes: 60), Limit(mails: 240, minutes: 180),
        Limit(mails: 360, minutes: 600),
    ]

    /// Mails older than this do not matter, nor do more than ``mailsMax`` of them.
    package static let windowMs: Int64 = 600 * 60_000
    package static let mailsMax = 360

    /// Why the next mail is held back, for the history; nil when it may go.
    package static func reason(
        forMailAbout ticket: TicketID?,
        after earlier: [EarlierMail],
        now: Timestamp
    ) -> String? {
        func broken(_ limits: [Limit], _ mails: [EarlierMail]) -> Limit? {
            limits.first { limit in
                mails.count { now.milliseconds(since: $0.at) < limit.minutes * 60_000 }
                    >= limit.mails
            }
        }
        if let ticket, let limit = broken(perTicket, earlier.filter { $0.ticket == ticket }) {
            return
                "held back by the loop brake: \(limit.mails) automatic mails about this ticket went to "
                + "this recipient within \(limit.minutes) minutes"
        }
        if let limit = broken(inAll, earlier) {
            return
                "held back by the loop brake: \(limit.mails) automatic mails went to this recipient "
                + "within \(limit.minutes) minutes"
        }
        return nil
    }

    /// The desk does not write to itself: whatever reads those mails might answer.
    package static func isOwn(_ address: MailAddress, settings: Settings) -> Bool {
        [settings.senderAddress, settings.replyToAddress, settings.supportAddress]
            .contains(address)
    }

    package static let ownAddress =
        "held back by the loop brake: this is an address of the desk itself"
}
