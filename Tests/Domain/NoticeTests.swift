import DeskwireDomain
import Testing

/// Which mails are sent, and what other programs can raise.
struct NoticeTests {
    @Test("R-027 an opt-out stops marketing only, unless the setting says all mail")
    func optOut() {
        var settings = Settings()
        func skip(_ kind: MailKind) -> SkipReason? {
            SkipReason(
                for: kind,
                toCareList: false,
                isEnabled: true,
                hasOptedOut: true,
                settings: settings
            )
        }
        #expect(MailKind.allCases.filter { skip($0) != nil } == [.marketing])
        settings.transactionalToOptedOut = false
        #expect(skip(.invitation) == .optedOut && skip(.staffReply) == .optedOut)
    }

    @Test("R-020 R-026 a switched off notice or kind is skipped with its reason")
    func switches() {
        var settings = Settings()
        settings.careNoticesOff = [.customerReply]
        func skip(toCareList: Bool, isEnabled: Bool = true) -> SkipReason? {
            SkipReason(
                for: .customerReply,
                toCareList: toCareList,
                isEnabled: isEnabled,
                hasOptedOut: false,
                settings: settings
            )
        }
        #expect(skip(toCareList: true) == .noticeOff)
        #expect(skip(toCareList: false) == nil, "the assignee is still told")
        #expect(skip(toCareList: true, isEnabled: false) == .templateOff)
    }

    @Test("R-029 other programs raise their own kinds only, SMS to customers only, and short")
    func raising() throws {
        func notice(
            _ kind: String,
            _ channel: NoticeChannel = .email,
            text: String = "x"
        ) throws -> Notice {
            try Notice(kind: kind, channel: channel, text: text, subject: "", ref: "R")
        }
        #expect(try notice("chargeback").mailSubject == "A payment was charged back – R")
        #expect(throws: Refusal.self) { try notice("invitation") }
        #expect(throws: Refusal.self) { try notice("chargeback", .sms) }
        let long = String(repeating: "x", count: Notice.shortTextBytesMax + 1)
        #expect(throws: Refusal.self) { try notice("notice", .sms, text: long) }
        _ = try notice("notice", .email, text: long)
    }
}
