import DeskwireDomain
import Testing

@testable import DeskwireMail

///
@Suite("Templates")
struct MailTemplateTests {
    @Test(
        "Variables are replaced, values are data",
        arguments: [
            ("", ""),
            ("no variable", "no variable"),
            ("{{a}}", "A"),
            ("{{a}}{{b}}", "A{{a}}"),
            ("x {{b}} y {{a}} z", "x {{a}} y A z"),
            ("{a} }} {", "{a} }} {"),
            ("{{{a}}", nil),
            ("{{ a }}", nil),
            ("{{c}}", nil),
            ("{{a", nil),
        ] as [(String, String?)]
    )
    func variablesAreReplaced(text: String, expected: String?) {
        let filled = try? MailTemplate.fill(text, with: ["a": "A", "b": "{{a}}"])
        #expect(filled == expected)
    }

    @Test("What is wrong with a template is told")
    func mistakesAreTold() {
        #expect(throws: MailTemplateError.unknownVariable("c")) {
            try MailTemplate(subject: "{{c}}", text: "").rendered(with: [:])
        }
        #expect(throws: MailTemplateError.unterminatedVariable) {
            try MailTemplate(subject: "", text: "{{a").rendered(with: ["a": ""])
        }
    }

    @Test(
        "Each kind has an English wording; only credentials have a token",
        arguments: MailKind.allCases
    )
    func eachKindHasWording(kind: MailKind) {
        let wording = MailWordings.builtIn.wording(for: kind, language: "en")
        for action in [wording.command, wording.link] {
            let text = wording.template.text.replacing("{{action}}", with: action)
            let tokens =
                text.split(separator: "{{token}}", omittingEmptySubsequences: false).count - 1
            #expect(tokens == (kind.carriesCredential ? 1 : 0))
        }
        #expect(!wording.template.subject.contains("{{token}}"))
        let asksForNothing =
            kind.isRaisedByPrograms || [.testMail, .participantUpdate, .digest].contains(kind)
        #expect(wording.template.text.contains("{{action}}") != asksForNothing)
    }

    @Test("A language falls back to English, an own wording stands over the built-in one")
    func languagesFallBack() {
        let english = MailWording(
            template: MailTemplate(subject: "own", text: ""),
            command: "",
            link: ""
        )
        var german = english
        german.template.subject = "eigene"
        let wordings = MailWordings(table: [
            .init(kind: .staffReply, language: "en"): english,
            .init(kind: .staffReply, language: "de"): german,
        ])
        #expect(wordings.wording(for: .staffReply, language: "de") == german)
        #expect(wordings.wording(for: .staffReply, language: "fr") == english)
        #expect(
            wordings.wording(for: .invitation, language: "fr")
                == MailWordings.builtIn.wording(for: .invitation, language: "en")
        )
    }
}
