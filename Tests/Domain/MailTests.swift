import DeskwireDomain
import Testing

/// what a hover shows.
struct MailPreviewTests {
    @Test(arguments: [
        ("", "", false), ("short", "short", false),
        (String(repeating: "ä", count: 255), String(repeating: "ä", count: 255), false),
        (String(repeating: "ä", count: 256), String(repeating: "ä", count: 255), true),
    ])
    func itIsTheFirst255Characters(text: String, shown: String, isTruncated: Bool) {
        let preview = MailPreview(of: text)
        #expect(preview.text == shown)
        #expect(preview.isTruncated == isTruncated)
    }

    @Test func itDoesNotCutACharacterApart() {
        let family = "👨‍👩‍👧‍👦"
        let preview = MailPreview(of: String(repeating: family, count: 300))
        #expect(preview.text == String(repeating: family, count: 255))
    }
}

/// the state of a mail out of its recipients'.
struct MailStatusTests {
    @Test(
        arguments: [
            ([], .skipped),
            ([.queued], .queued),
            ([.accepted, .queued], .queued),
            ([.accepted, .deferred, .queued], .deferred),
            ([.accepted, .sending, .deferred], .sending),
            ([.accepted, .failed], .accepted),
            ([.accepted, .delivered], .delivered),
            ([.failed, .bounced], .bounced),
            ([.failed, .expired], .failed),
            ([.cancelled, .expired], .cancelled),
            ([.suppressed, .cancelled], .suppressed),
            ([.skipped, .expired], .expired),
        ] as [([MailStatus], MailStatus)]
    )
    func whatStillMovesComesFirstThenWhatWentWell(recipients: [MailStatus], status: MailStatus) {
        #expect(MailStatus(of: recipients) == status)
        #expect(MailStatus(of: recipients.reversed()) == status)
    }

    @Test(arguments: MailStatus.allCases)
    func oneRecipientsStateIsTheMails(status: MailStatus) {
        #expect(MailStatus(of: [status]) == status)
    }

    @Test func aMailIsFinalOnlyWhenEveryRecipientIs() {
        for first in MailStatus.allCases {
            for second in MailStatus.allCases {
                let both = MailStatus(of: [first, second])
                #expect(both.isFinal == (first.isFinal && second.isFinal))
            }
        }
    }

    @Test func onlyThreeStatesMove() {
        #expect(MailStatus.allCases.filter { !$0.isFinal } == [.queued, .sending, .deferred])
    }

    @Test(arguments: MailKind.allCases)
    func invitationsCarryACredential(kind: MailKind) {
        let kinds: Set<MailKind> = [
            .invitation, .staffInvitation, .passwordReset, .loginCode, .secondStepCode,
            .emailChange, .emailChanged,
        ]
        #expect(kind.carriesCredential == kinds.contains(kind))
    }
}

/// the words of a search.
struct MailFilterTests {
    @Test(
        arguments: [
            ("", []),
            ("  ", []),
            ("lamp", ["lamp"]),
            ("the dark  lamp", ["the", "dark", "lamp"]),
            ("report* issue", ["report*", "issue"]),
            ("* ** lamp", ["lamp"]),
            ("DW-12", ["DW", "12"]),
            ("\"lamp\" OR (dark) NOT:x", ["lamp", "OR", "dark", "NOT", "x"]),
            ("naïve café", ["naïve", "café"]),
            ("'; DROP TABLE mail; --", ["DROP", "TABLE", "mail"]),
        ] as [(String, [String])]
    )
    func whatSeparatesWordsInTheIndexSeparatesThemHere(text: String, words: [String]) {
        #expect(MailFilter.words(of: text) == words)
    }
}
