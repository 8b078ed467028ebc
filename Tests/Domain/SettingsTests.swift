import DeskwireDomain
import Testing

/// what administrators set.
struct SettingsTests {
    private func full() throws -> Settings {
        var settings = Settings()
        settings.version = 12
        settings.careAddresses = try Settings.addresses(["a@x.org", "b@x.org"], field: "care")
        settings.supportAddress = try Sample.address("help@x.org")
        settings.bccAddresses = try Settings.addresses(["c@x.org"], field: "bcc")
        settings.senderName = "Lamps & Co = \"best\""
        settings.senderAddress = try Sample.address("desk@x.org")
        settings.replyToAddress = try Sample.address("reply@x.org")
        settings.confirmationText = "Thanks.\n\nWe will answer."
        settings.ticketNumberPrefix = ""
        settings.allowReportIssue = false
        settings.customersMayClose = false
        settings.publicURL = "https://desk.x.org"
        settings.autoCloseDays = 4
        settings.clearAssigneeOnReopen = true
        settings.ticketNumberStart = 500
        settings.mailRetentionDays = 400
        settings.auditRetentionDays = 91
        settings.files.isEnabled = false
        settings.files.maxFileBytes = 5
        settings.files.maxFilesPerMessage = 6
        settings.files.allowed = ["image/*", "pdf"]
        settings.files.denied = ["png"]
        settings.accessMode = .openLink
        settings.transactionalToOptedOut = false
        settings.includeText = false
        settings.replyToName = "Lamps"
        settings.careNoticesOff = [.chargeback, .customerReply]
        settings.defaultLanguage = .german
        settings.portal.name = "Lamps"
        settings.portal.logo = "https://x.org/logo.svg"
        settings.portal.theme = ["accent": "#FFF = white", "font": "serif"]
        settings.portal.announcement = "Closed on\nSunday."
        settings.portal.renewalNoticeDays = 30
        settings.portal.shortcuts = [PortalRight(.faq, .read)]
        settings.confirmationTextGerman = "Danke."
        try settings.severityColours.set(.major, to: "#123abc")
        settings.bccExcludedKinds = [.marketing]
        settings.defaultAssignee = .group(GroupID(rawValue: 4))
        settings.unassignedWarningMinutes = 15
        settings.claimOnReply = true
        settings.assignmentTimeoutMinutes = 30
        settings.secondStep.requiredFor = [.staff, .administrator]
        settings.secondStep.codeDigits = 8
        return settings
    }

    @Test func everySettingIsReadBackAsItWasStored() throws {
        for settings in [Settings(), try full()] {
            var stored: [SettingName: String] = [:]
            for name in SettingName.allCases { stored[name] = settings.storedText(name) }
            #expect(Settings(stored: stored) == settings)
        }
    }

    /// Each name alone changes exactly what it names.
    @Test(arguments: SettingName.allCases)
    func eachNameStandsForOneSetting(name: SettingName) throws {
        let full = try full()
        let one = Settings(stored: [name: full.storedText(name)])
        for other in SettingName.allCases {
            let expected = other == name ? full : Settings()
            #expect(one.storedText(other) == expected.storedText(other), "\(other)")
        }
        #expect(full.storedText(name) != Settings().storedText(name))
    }

    @Test func aStoredTextThatIsNoLongerAcceptableIsLeftOut() {
        let settings = Settings(
            stored: [
                .careAddresses: "a@x.org\nnot an address\nb@x.org", .senderAddress: "nobody",
                .version: "many",
            ]
        )
        #expect(settings.careAddresses.map(\.text) == ["a@x.org", "b@x.org"])
        #expect(settings.senderAddress == nil)
        #expect(settings.version == 0)
    }

    @Test func aSecondTimeOnTheBCCListIsRefused() throws {
        var settings = Settings()
        try settings.addBCC(try Sample.address("a@x.org"))
        try settings.addBCC(try Sample.address("b@x.org"))
        let again = try Sample.address(" A@X.ORG ")
        #expect(
            refusal { try settings.addBCC(again) }
                == .alreadyExists("a@x.org is on the BCC list already.")
        )
        try settings.removeBCC(again)
        #expect(settings.bccAddresses.map(\.text) == ["b@x.org"])
        #expect(
            refusal { try settings.removeBCC(again) }
                == .notFound("a@x.org is not on the BCC list.")
        )
    }

    @Test func theBCCListHasAnEnd() throws {
        var settings = Settings()
        for number in 1...100 { try settings.addBCC(try Sample.address("a\(number)@x.org")) }
        let oneMore = try Sample.address("b@x.org")
        #expect(
            refusal { try settings.addBCC(oneMore) }
                == .quotaExceeded(name: "bcc_addresses", limit: 100)
        )
    }

    @Test func aListKeepsItsOrderAndNoDoubles() throws {
        let list = try Settings.addresses(
            ["b@x.org", "a@x.org", "B@X.org", " a@x.org"],
            field: "care_addresses"
        )
        #expect(list.map(\.text) == ["b@x.org", "a@x.org"])
        let refused = refusedField {
            try Settings.addresses(["b@x.org", "nobody"], field: "care_addresses")
        }
        #expect(refused == "care_addresses")
    }

    @Test(arguments: ["a@x.org, b@x.org", "a@x.org b@x.org", "a@x.org;b@x.org", "nobody"])
    func thereIsOneSupportAddressOrNone(input: String) throws {
        let refused = refusedField {
            try Settings.optionalAddress(input, field: "support_address")
        }
        #expect(refused == "support_address")
        #expect(try Settings.optionalAddress("  ", field: "support_address") == nil)
        #expect(
            try Settings.optionalAddress(" A@x.org", field: "support_address")?.text == "a@x.org"
        )
    }

    @Test(arguments: [
        ("", ""), (" ", ""), ("https://desk.x.org", "https://desk.x.org"),
        ("https://desk.x.org//", "https://desk.x.org"),
        (" https://x.org/desk/ ", "https://x.org/desk"),
    ])
    func thePortalsAddressIsHttpsWithoutASlashAtItsEnd(input: String, expected: String) throws {
        #expect(try Settings.publicURL(input) == expected)
    }

    @Test(arguments: [
        "http://x.org", "https://", "https:///", "javascript:alert(1)", "x.org", "HTTPS",
        "https://x.org\nhttps://y.org", "https://x.org/a b",
    ])
    func anotherAddressOfThePortalIsRefused(input: String) {
        let refused = refusedField { try Settings.publicURL(input) }
        #expect(refused == "public_url")
    }
}
