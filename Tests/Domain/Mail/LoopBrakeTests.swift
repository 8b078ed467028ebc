import DeskwireDomain
import Testing

/// S-246: when mail to a customer is held back.
struct LoopBrakeTests {
    private let ticket = TicketID(rawValue: 1)
    private let other = TicketID(rawValue: 2)

    private func mails(_ count: Int, minutesAgo: Int64, ticket: TicketID?) -> [EarlierMail] {
        let at = Sample.now.adding(seconds: -60 * minutesAgo)
        return (0..<count).map { _ in EarlierMail(at: at, kind: .notice, ticket: ticket) }
    }

    private func isHeld(_ earlier: [EarlierMail], about ticket: TicketID?) -> Bool {
        LoopBrake.reason(forMailAbout: ticket, after: earlier, now: Sample.now) != nil
    }

    @Test(arguments: [(10, 10), (15, 30), (25, 60), (50, 180), (100, 600)] as [(Int, Int64)])
    func holdsBackPerTicket(mails count: Int, minutes: Int64) {
        let justInside = minutes - 1
        #expect(!isHeld(mails(count - 1, minutesAgo: justInside, ticket: ticket), about: ticket))
        #expect(isHeld(mails(count, minutesAgo: justInside, ticket: ticket), about: ticket))
        #expect(!isHeld(mails(count - 1, minutesAgo: justInside, ticket: other), about: ticket))
    }

    @Test(arguments: [(30, 10), (60, 30), (120, 60), (240, 180), (360, 600)] as [(Int, Int64)])
    func holdsBackInAll(mails count: Int, minutes: Int64) {
        for about in [ticket, nil] {
            #expect(!isHeld(mails(count - 1, minutesAgo: minutes - 1, ticket: other), about: about))
            #expect(isHeld(mails(count, minutesAgo: minutes - 1, ticket: other), about: about))
        }
    }

    @Test("S-246 only a message that a member of staff wrote is by hand")
    func byHand() {
        for kind in MailKind.allCases {
            for author in ActorKind.allCases {
                let expected =
                    author == .staff && [.staffReply, .participantUpdate].contains(kind)
                #expect(kind.isByHand(of: author) == expected, "\(kind) \(author)")
            }
        }
    }

    @Test func saysWhy() {
        let earlier = mails(10, minutesAgo: 1, ticket: ticket)
        let reason = LoopBrake.reason(forMailAbout: ticket, after: earlier, now: Sample.now)
        #expect(reason?.contains("10 automatic mails about this ticket") == true)
        #expect(reason?.contains("within 10 minutes") == true)
    }

    @Test func theDeskDoesNotWriteToItself() throws {
        var settings = Settings()
        settings.senderAddress = try Sample.address("desk@x.org")
        settings.supportAddress = try Sample.address("help@x.org")
        #expect(LoopBrake.isOwn(try Sample.address("Desk@X.org"), settings: settings))
        #expect(LoopBrake.isOwn(try Sample.address("help@x.org"), settings: settings))
        #expect(!LoopBrake.isOwn(try Sample.address("ada@x.org"), settings: settings))
        #expect(!LoopBrake.isOwn(try Sample.address("ada@x.org"), settings: Settings()))
    }
}
