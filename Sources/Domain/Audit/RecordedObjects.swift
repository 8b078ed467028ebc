extension Ticket: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        [
            ("subject", subject), ("status", status.name),
            // For the customer's own history; staff read the field before.
            ("customer_status", status.label(forCustomer: true)),
            ("category", category?.name ?? ""), ("assignee", assignee?.name ?? ""),
            ("priority", "\(priority)"),
            ("severity", severity.map { "\($0)" } ?? ""), ("ref", ref),
            ("product_ref", references.product), ("contract_ref", references.contract),
            ("project_ref", references.project), ("tags", tags.joined(separator: " ")),
            ("close_reason", closing?.reason ?? ""),
        ]
    }
}

extension Account: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        [
            ("name", name), ("email", email), ("role", "\(role)"),
            ("disabled", String(isDisabled)), ("activated", String(activatedAt != nil)),
            ("support_start", supportPeriod.start?.description ?? ""),
            ("support_end", supportPeriod.end?.description ?? ""),
            ("access_mode", accessMode?.word ?? ""),
            ("portal_enabled", String(isPortalEnabled)), ("deleted", String(deletedAt != nil)),
            ("away", String(isAway)), ("capacity", String(capacity)),
        ]
    }
}

extension Category: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        [
            ("name", name), ("position", String(position)), ("active", String(isActive)),
            ("closed_reply_policy", "\(closedReply)"),
            ("required_fields", requiredFields.map(\.rawValue).joined(separator: " ")),
            ("auto_tags", autoTags.joined(separator: " ")),
            ("resolution_minutes", String(resolutionMinutes)),
            ("default_assignee", defaultAssignee?.stored ?? ""),
        ]
    }
}

extension Status: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        [
            ("name", name), ("customer_label", customerLabel), ("position", String(position)),
            ("active", String(isActive)), ("pauses_promise", String(pausesPromise)),
        ]
    }
}

extension Group: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        [
            ("name", name),
            ("members", members.map(\.person.name).joined(separator: ", ")),
            ("distribution", "\(distribution)"),
        ]
    }
}

extension Settings: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        SettingName.allCases.filter { $0 != .version }.map { ($0.rawValue, storedText($0)) }
    }
}

extension PortalRole: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        [
            ("name", name), ("ticket_scope", "\(ticketScope)"),
            ("document_scope", "\(documentScope)"),
        ]
    }
}

extension StoredTemplate: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        [("name", name), ("subject", subject), ("text", text)]
    }
}

extension OptOuts: Recorded {
    package var recordedFields: [(name: String, value: String)] {
        [("marketing_email_opt_out", String(email)), ("marketing_sms_opt_out", String(sms))]
    }
}
