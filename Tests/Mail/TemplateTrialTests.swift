import DeskwireDomain
import Testing

@testable import DeskwireMail

/// Templates are tried before they are used.
struct TemplateTrialTests {
    private let composer = MailSamples.composer

    @Test(
        "R-026 the built-in wording of every kind passes its own trial",
        arguments: MailKind.allCases
    )
    func builtInPasses(kind: MailKind) throws {
        let words = try composer.preview(
            nil,
            kind: kind,
            language: "en",
            settings: Settings()
        )
        #expect(!words.subject.isEmpty && !words.text.contains("{{"))
    }

    @Test(
        "R-026 a template that cannot be written is refused",
        arguments: [
            ("{{colour}}", "text"), ("{{message}}", "text"), ("x", "{{open"), ("x", "{{token}}"),
        ]
    )
    func mistakesAreRefused(subject: String, text: String) {
        #expect(throws: Refusal.self) {
            try composer.preview(
                MailTemplate(subject: subject, text: text),
                kind: .issueReported,
                language: "en",
                settings: Settings()
            )
        }
    }

    @Test(
        "R-026 login details keep their token",
        arguments: ["No token.", "{{token}}", "{{action}}"]
    )
    func tokenStays(text: String) throws {
        let result = Result {
            try composer.preview(
                MailTemplate(subject: "Welcome", text: text),
                kind: .invitation,
                language: "en",
                settings: Settings()
            )
        }
        #expect(((try? result.get()) != nil) == text.hasPrefix("{{"))
    }

    @Test("R-026 a value that breaks a template at last sends the built-in words")
    func fallsBack() throws {
        let draft = try composer.draft(
            .issueReported(MailSamples.ticket(), message: "Two\nlines."),
            to: [try MailSamples.address("care@example.com")],
            settings: Settings(),
            template: MailTemplate(subject: "{{message}}", text: "x")
        )
        #expect(draft.subject == "Customer reported an issue – SUB-1001")
    }
}
