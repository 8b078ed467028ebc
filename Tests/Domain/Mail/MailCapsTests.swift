import DeskwireDomain
import Testing

/// SEC-105: how much mail one recipient gets, and what is said when there is more.
struct MailCapsTests {
    private func mails(_ count: Int, _ kind: MailKind, secondsAgo: Int64 = 60) -> [EarlierMail] {
        let at = Sample.now.adding(seconds: -secondsAgo)
        return (0..<count).map { _ in EarlierMail(at: at, kind: kind, ticket: nil) }
    }

    private func hold(_ kind: MailKind, after earlier: [EarlierMail]) -> MailHold? {
        MailCaps.hold(on: kind, after: earlier, now: Sample.now)
    }

    @Test func theTwentyFirstNoticeWithinAnHourWaitsForADigest() {
        #expect(hold(.notice, after: mails(19, .paymentReminder)) == nil)
        #expect(hold(.notice, after: mails(20, .paymentReminder)) == .digest)
        #expect(hold(.participantUpdate, after: mails(20, .notice)) == .digest)
        #expect(hold(.notice, after: mails(20, .notice, secondsAgo: 3_599)) == .digest)
        #expect(hold(.notice, after: mails(20, .notice, secondsAgo: 3_600)) == nil)
        // A digest counts for nothing, and is itself never held.
        #expect(hold(.notice, after: mails(20, .digest)) == nil)
        #expect(hold(.digest, after: mails(100, .notice)) == nil)
    }

    @Test(arguments: [
        MailKind.issueReported, .cancellationRequested, .customerReply, .ticketAssigned,
        .failedPayment, .chargeback, .testMail,
    ])
    func mailToTheDeskItselfIsNeverHeld(kind: MailKind) {
        #expect(hold(kind, after: mails(300, kind)) == nil)
    }

    @Test(arguments: [
        (MailKind.passwordReset, MailKind.loginCode), (.loginCode, .invitation),
        (.secondStepCode, .secondStepCode), (.passwordChanged, .secondStepChanged),
    ])
    func theSixthSecurityMailOfASortIsHeldBack(kind: MailKind, earlier: MailKind) {
        #expect(hold(kind, after: mails(4, earlier)) == nil)
        #expect(hold(kind, after: mails(5, earlier)) == .securityCap)
        #expect(hold(kind, after: mails(5, earlier, secondsAgo: 3_600)) == nil)
        #expect(hold(kind, after: mails(100, .notice)) == nil)
    }

    @Test func whatStrangersAskForKeepsNobodyOutAndHidesNoWarning() {
        let flood = mails(3, .passwordReset) + mails(5, .loginCode)
        #expect(hold(.secondStepCode, after: flood) == nil)
        #expect(hold(.passwordChanged, after: flood) == nil)
    }

    @Test func whatActsSaysSo() {
        #expect(MailHold.digest.reason == .digest && MailHold.digest.reason.status == .skipped)
        #expect(MailHold.digest.note.contains("20 mails went to this recipient within an hour"))
        #expect(MailHold.securityCap.reason.status == .suppressed)
        #expect(MailHold.securityCap.note.contains("5 mails"))
        #expect(MailHold.loopBrake("why").note == "why")
    }

    @Test func aDigestHoldsTheTextsAsFarAsTheyFitAndAllSubjects() {
        let long = String(repeating: "x", count: 40_000)
        let entries = (1...3).map {
            MailDigest.Entry(mail: MailID(rawValue: $0), subject: "S\($0)", text: long)
        }
        let text = MailDigest.text(of: entries)
        #expect(text.hasPrefix("1. S1\n\nxxx"))
        #expect(text.hasSuffix("\n----\n2. S2\n----\n3. S3"))
        #expect(text.utf8.count < MailDigest.textBytesMax)
    }

    @Test func aDayIsUnusualBeyondThreeTimesTheNorm() {
        #expect(!MailVolume(today: 300, before: 0).isUnusual)
        #expect(MailVolume(today: 301, before: 0).isUnusual)
        #expect(!MailVolume(today: 3_000, before: 7_000).isUnusual)
        #expect(MailVolume(today: 3_001, before: 7_000).isUnusual)
        var mail = Health.MailQueue()
        mail.volume = MailVolume(today: 3_001, before: 7_000)
        let findings = Health.findings(settings: Settings(), mail: mail, now: Sample.now)
        let message = findings.first { $0.name == "mail_unusual" }?.message
        #expect(message?.contains("3001 mails") == true && message?.contains("about 1000") == true)
    }
}
