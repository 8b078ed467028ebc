import DeskwireDomain
import Testing

@testable import DeskwireMail

@Suite("Composing mails")
struct MailComposerTests {
    let composer = MailSamples.composer

    @Test(
        "The care notice's subject begins exactly so, with the ref where there is one (R-022, K6)",
        arguments: [
            ("SUB-1001", "Customer reported an issue – SUB-1001"),
            ("", "Customer reported an issue"),
        ]
    )
    func careNoticeSubject(ref: String, subject: String) throws {
        let ticket = MailSamples.ticket(ref: ref)
        let draft = try composer.draft(
            .issueReported(ticket, message: "The lamp is dark."),
            to: [try MailSamples.address("care@example.com")],
            settings: Settings()
        )
        #expect(draft.subject == subject)
        #expect(draft.kind == .issueReported)
        #expect(draft.ticket == ticket.id)
        #expect(draft.customer == ticket.customer.id)
        for part in ["The lamp is dark.", "Ada Lovelace", "ada@example.com", "DW-10007", ref] {
            #expect(draft.text.contains(part) || part.isEmpty)
        }
    }

    @Test(
        "Every kind can be composed in every language, with commands or with links (R-159)",
        arguments: Language.allCases
    )
    func everyKindCanBeComposed(in language: Language) throws {
        let contents = MailSamples.contents
        #expect(contents.map(\.kind).sorted(by: byText) == MailKind.allCases.sorted(by: byText))
        for content in contents {
            for url in ["", "https://help.example.com"] {
                let draft = try composer.draft(
                    content,
                    to: [try MailSamples.address("x@example.com")],
                    settings: MailSamples.settings(publicURL: url),
                    language: language.rawValue
                )
                #expect(draft.language == language.rawValue)
                #expect(!draft.text.contains("{{") && !draft.subject.contains("{{"))
                #expect(draft.skipReason == nil)
                // What other programs raise, a test, and what one only reads along ask for nothing to be done.
                if content.kind.isRaisedByPrograms { continue }
                if [.testMail, .participantUpdate, .digest].contains(content.kind) { continue }
                #expect(draft.text.contains("https://help.example.com/") == !url.isEmpty)
                #expect(draft.text.contains("    deskwire") == url.isEmpty)
            }
        }
    }

    @Test("Copies go to the BCC list, once each, and never of a credential (R-024, K7)")
    func copiesGoToBCCList() throws {
        let settings = try MailSamples.settings(
            bcc: ["b1@example.com", "x@example.com", "b2@example.com"])
        let to = try ["x@example.com", "X@Example.com", "y@example.com"].map(MailSamples.address)
        for content in MailSamples.contents {
            let draft = try composer.draft(content, to: to, settings: settings)
            let copies = draft.recipients.filter { $0.field == .bcc }.map(\.address.text)
            let direct = draft.recipients.filter { $0.field == .to }.map(\.address.text)
            #expect(direct == ["x@example.com", "y@example.com"])
            #expect(
                copies
                    == (content.kind.carriesCredential ? [] : ["b1@example.com", "b2@example.com"])
            )
        }
    }

    @Test("A mail to nobody is skipped, has no copies and keeps no secret (R-021)")
    func mailToNobodyIsSkipped() throws {
        let settings = try MailSamples.settings(bcc: ["b@example.com"])
        for content in MailSamples.contents {
            let draft = try composer.draft(content, to: [], settings: settings)
            #expect(draft.skipReason == .noRecipient)
            #expect(draft.recipients.isEmpty)
            #expect(draft.sealedSecret == nil)
        }
    }

    @Test("A token is sealed beside the text, which shows dots in its place (R-048)")
    func tokenIsSealed() throws {
        for content in MailSamples.contents where content.kind.carriesCredential {
            let draft = try composer.draft(
                content,
                to: [try MailSamples.address("ada@example.com")],
                settings: MailSamples.settings(replyTo: "r@example.com")
            )
            let sealed = try #require(draft.sealedSecret)
            #expect(try MailSamples.box.open(sealed) == Array(MailSamples.token.utf8))
            #expect(!draft.text.contains(MailSamples.token))
            #expect(
                draft.text.contains("token •••\n") || draft.text.contains("code is •••.")
            )
            #expect(draft.text.contains("27 Nov 2026, 23:03 UTC"))
            #expect(draft.expiresAt == MailSamples.secret.expiresAt)
            #expect(draft.replyTo == nil)
            #expect(!"\(content) \(draft)".contains(MailSamples.token))
        }
    }

    @Test("A name that looks like the dots does not take the token's place")
    func valueCannotTakeTokensPlace() throws {
        let draft = try composer.draft(
            MailSamples.invitation(name: "••• ••••"),
            to: [try MailSamples.address("ada@example.com")],
            settings: MailSamples.settings(senderName: "•••")
        )
        #expect(draft.text.split(separator: "•••", omittingEmptySubsequences: false).count == 2)
    }

    @Test("What could not stand in a header is refused (SEC-101)")
    func controlInSubjectIsRefused() throws {
        let ticket = MailSamples.ticket(ref: "x\r\nBcc: all@example.com")
        #expect(throws: MailComposerError.message(.controlCharacter(header: "Subject"))) {
            try composer.draft(
                .issueReported(ticket, message: ""),
                to: [],
                settings: Settings()
            )
        }
        #expect(throws: MailComposerError.message(.controlCharacter(header: "From"))) {
            try composer.draft(
                MailSamples.contents[0],
                to: [],
                settings: MailSamples.settings(senderName: "a\nb")
            )
        }
    }

    @Test("A mistake in a wording is told")
    func mistakeInWordingIsTold() throws {
        let wording = MailWording(
            template: MailTemplate(subject: "{{nonsense}}", text: ""),
            command: "",
            link: ""
        )
        let composer = MailComposer(
            secrets: MailSamples.box,
            wordings: MailWordings(table: [.init(kind: .invitation, language: "en"): wording])
        )
        #expect(throws: MailComposerError.template(.unknownVariable("nonsense"))) {
            try composer.draft(MailSamples.invitation(), to: [], settings: Settings())
        }
    }

    @Test("A long subject of a ticket is cut in the subject of its mails")
    func longSubjectIsCut() throws {
        let ticket = MailSamples.ticket(subject: String(repeating: "ü", count: 499))
        let draft = try composer.draft(
            .staffReply(ticket, message: "", staffName: "Grace"),
            to: [try MailSamples.address("ada@example.com")],
            settings: Settings()
        )
        #expect(draft.subject == "DW-10007: " + String(repeating: "ü", count: 110) + "…")
    }

    private func byText(_ left: MailKind, _ right: MailKind) -> Bool {
        left.rawValue < right.rawValue
    }
}
