import DeskwireDomain
import Testing

/// R-021, K5: what an operator should look at.
struct HealthTests {
    private func names(
        care: Bool = true,
        sender: Bool = true,
        due: Timestamp? = nil,
        route: String = "spool:/out",
        problem: String? = nil
    ) throws -> [String] {
        var settings = Settings()
        if care { settings.careAddresses = [try Sample.address("care@x.org")] }
        if sender { settings.senderAddress = try Sample.address("desk@x.org") }
        var mail = Health.MailQueue()
        mail.due = due
        mail.route = route
        mail.problem = problem
        return Health.findings(settings: settings, mail: mail, now: Sample.now)
            .map(\.name)
    }

    @Test func aDeskThatIsSetUpHasNoFindings() throws {
        #expect(try names() == [])
        #expect(try names(due: Sample.now.adding(days: 1)) == [])
    }

    @Test func whatIsMissingIsSaid() throws {
        #expect(try names(care: false) == ["no_care_address"])
        #expect(try names(sender: false) == ["no_sender_address"])
        #expect(try names(care: false, sender: false).count == 2)
    }

    @Test func mailIsLateAfterAQuarterOfAnHour() throws {
        let limit = Sample.now.adding(seconds: -900)
        #expect(try names(due: limit) == [])
        #expect(try names(due: limit.adding(milliseconds: -1)) == ["mail_late"])
    }

    @Test func whyNoMailGoesOutIsSaid() throws {
        #expect(try names(route: "none") == ["mail_off"])
        #expect(try names(problem: "the mail server is away") == ["mail_stopped"])
    }

    @Test("K8 a support address that no mail comes in to is said to be unwatched, and is no fault")
    func unwatchedSupportAddress() throws {
        func findings(support: String?, received: Bool) throws -> [Health.Finding] {
            var settings = Settings()
            settings.careAddresses = [try Sample.address("care@x.org")]
            settings.senderAddress = try Sample.address("desk@x.org")
            settings.supportAddress = try support.map { try Sample.address($0) }
            return Health.findings(
                settings: settings,
                mail: Health.MailQueue(),
                hasReceivedMail: received,
                now: Sample.now
            )
        }
        let found = try findings(support: "help@x.org", received: false)
        #expect(found.map(\.name) == ["support_address_unmonitored"])
        #expect(found.allSatisfy { $0.isNote && $0.message.contains("help@x.org") })
        #expect(try findings(support: "help@x.org", received: true).isEmpty)
        #expect(try findings(support: nil, received: false).isEmpty)
    }

    @Test func everyFindingSaysWhatToDo() {
        var mail = Health.MailQueue()
        mail.due = Timestamp(rawValue: 0)
        mail.route = "none"
        mail.problem = "the mail server is away"
        let findings = Health.findings(settings: Settings(), mail: mail, now: Sample.now)
        #expect(findings.count == 5)
        for finding in findings { #expect(finding.message.contains("deskwire ")) }
    }
}
