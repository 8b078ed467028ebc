import DeskwireDomain
import Testing

/// R-021, K5: what an operator should look at.
struct HealthTests {
    private func names(
        care: Bool = true,
        sender: Bool = true,
        due: Timestamp? = nil
    ) throws -> [String] {
        var settings = Settings()
        if care { settings.careAddresses = [try Sample.address("care@x.org")] }
        if sender { settings.senderAddress = try Sample.address("desk@x.org") }
        return Health.findings(settings: settings, oldestMailDue: due, now: Sample.now)
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

    @Test func everyFindingSaysWhatToDo() {
        let findings = Health.findings(
            settings: Settings(),
            oldestMailDue: Timestamp(rawValue: 0),
            now: Sample.now
        )
        #expect(findings.count == 3)
        for finding in findings { #expect(finding.message.contains("deskwire ")) }
    }
}
