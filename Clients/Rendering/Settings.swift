package import DeskwireProtocol

extension Settings: Displayable {
    package func shown(on display: Display) -> String {
        var facts = FactList()
        facts.add("Care addresses", list(careAddresses), careAddresses.isEmpty ? .attention : nil)
        facts.add("Support address", orNone(supportAddress))
        facts.add("BCC", list(bccAddresses))
        facts.add("Sender", orNone(nameAndAddress(senderName, senderAddress)))
        facts.add("Reply to", orNone(nameAndAddress(replyToName, replyToAddress)))
        facts.add("Notices off", orNone(careNoticesOff.joined(separator: ", ")))
        facts.add("Not copied", orNone(bccExcludedKinds.joined(separator: ", ")))
        facts.add("Mail despite opt-out", transactionalToOptedOut ? "all but marketing" : "none")
        facts.add("Mails hold the text", includeText ? "yes" : "no")
        facts.add("Confirmation", confirmationText)
        facts.add("Confirmation, German", confirmationTextDe)
        facts.add("Language", defaultLanguage)
        facts.add("Number prefix", ticketNumberPrefix)
        facts.add("Numbers start", String(ticketNumberStart))
        facts.add("Customers may report", allowReportIssue ? "yes" : "no")
        facts.add("Customers may close", customersMayClose ? "yes" : "no")
        facts.add("Keeps mails", mailRetentionDays == 0 ? "for ever" : "\(mailRetentionDays) days")
        facts.add(
            "Keeps the audit log",
            auditRetentionDays == 0 ? "for ever" : "\(auditRetentionDays) days"
        )
        facts.add("Closes resolved", autoCloseDays == 0 ? "never" : "after \(autoCloseDays) days")
        facts.add("Reopened go to", clearAssigneeOnReopen ? "nobody" : "their assignee")
        facts.add("Files of customers", documentsEnabled ? "on" : "off")
        facts.add("Files", "\(ByteCount.text(maxFileBytes)), \(maxFilesPerMessage) a message")
        facts.add("Allowed types", allowedFileTypes.isEmpty ? "all" : list(allowedFileTypes))
        facts.add("Denied types", list(deniedFileTypes))
        facts.add("Customers come in", accessMode == .openLink ? "by link or login" : "by login")
        facts.add("New tickets go to", defaultAssignee?.name ?? "nobody")
        facts.add(
            "Unassigned is late",
            unassignedWarningMinutes == 0 ? "never" : "after \(unassignedWarningMinutes) minutes"
        )
        if let secondStep { secondStep.add(to: &facts) }
        facts.add("Public URL", orNone(publicURL))
        facts.add("Who answers has it", claimOnReply ? "yes" : "no")
        facts.add(
            "Unanswered go back",
            assignmentTimeoutMinutes == 0 ? "never" : "after \(assignmentTimeoutMinutes) minutes"
        )
        facts.add("Changed", updated?.shown(on: display) ?? "")
        facts.add("Portal", portalName)
        facts.add("Logo", portalLogo)
        facts.add("Theme", portalTheme.map { "\($0.name)=\($0.value)" }.joined(separator: ", "))
        facts.add("Announcement", announcement)
        facts.add(
            "Renewal notice",
            renewalNoticeDays == 0 ? "" : "\(renewalNoticeDays) days before"
        )
        facts.add("Shortcuts", portalShortcuts.joined(separator: ", "))
        facts.add(
            "Colours",
            severityColours.map { slice in
                "\(slice.severity == .unspecified ? "none" : slice.severity.word) \(slice.colour)"
            }.joined(separator: ", ")
        )
        facts.add("Version", String(version))
        return facts.shown(on: display)
    }

    private func list(_ addresses: [String]) -> String {
        orNone(addresses.joined(separator: ", "))
    }

    private func orNone(_ text: String) -> String {
        text.isEmpty ? "none" : text
    }
}

extension SecondStepRules {
    fileprivate func add(to facts: inout FactList) {
        let roles = requiredFor.map(\.word).joined(separator: ", ")
        facts.add("Second step for", roles.isEmpty ? "whoever wants it" : roles)
        facts.add(
            "Mailed codes",
            "\(codeDigits) digits, \(codeMinutes) minutes, mailed again \(resendsMax) times"
        )
        facts.add("Wrong codes", "\(triesMax) in \(resetMinutes) minutes")
    }
}

extension GetSettingsReply: Displayable {
    package func shown(on display: Display) -> String { settings?.shown(on: display) ?? "" }
}

extension UpdateSettingsReply: Displayable {
    package func shown(on display: Display) -> String { settings?.shown(on: display) ?? "" }
}

extension AddBccAddressReply: Displayable {
    package func shown(on display: Display) -> String { settings?.shownBccList ?? "" }
}

extension RemoveBccAddressReply: Displayable {
    package func shown(on display: Display) -> String { settings?.shownBccList ?? "" }
}

extension Settings {
    /// One address a line.
    package var shownBccList: String {
        bccAddresses.isEmpty
            ? "Nobody receives copies."
            : bccAddresses.map(SafeText.line).joined(separator: "\n")
    }
}

extension Category {
    fileprivate func state() -> String {
        "Category \(id): \(SafeText.line(name)), position \(position), "
            + (active ? "active." : "not active.")
    }
}

extension CreateCategoryReply: Displayable {
    package func shown(on display: Display) -> String { category?.state() ?? "" }
}

extension UpdateCategoryReply: Displayable {
    package func shown(on display: Display) -> String { category?.state() ?? "" }
}

extension ListCategoriesReply: Displayable {
    package func shown(on display: Display) -> String {
        guard !categories.isEmpty else { return "No categories." }
        let isStaff = display.reader == .staff
        var columns: [TextTable.Column] = [.init("ID", isNumber: true), .init("CATEGORY")]
        if isStaff { columns += [.init("STATE"), .init("REPLY TO CLOSED")] }
        columns += [.init("NEEDS", isFlexible: true)]
        var table = TextTable(columns: columns)
        for category in categories {
            var cells: [TextTable.Cell] = [
                .init(String(category.id)), .init(category.name, .strong),
            ]
            if isStaff {
                let days = category.reopenDays == 0 ? "" : " \(category.reopenDays) days"
                cells += [
                    category.active ? .init("active", .good) : .init("not active", .faint),
                    .init(category.closedReplyPolicy.word + days),
                ]
            }
            cells += [.init(category.requiredFields.joined(separator: ", "), .faint)]
            table.addRow(cells)
        }
        return table.shown(on: display)
    }
}
