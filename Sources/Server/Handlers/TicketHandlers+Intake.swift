import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about what comes in beside a report: cancellations, and the form of a report as data.
extension TicketHandlers {
    func requestCancellation(
        _ request: RequestCancellationRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RequestCancellationReply {
        let caller = try call.principal()
        let ticket = try desk.openTicket(
            try TicketOpening(cancellationOf: request.ref, message: request.message),
            category: nil,
            customer: try transaction.snapshot.concernedCustomer(
                id: request.customerID,
                email: request.customerEmail,
                caller: caller
            ),
            by: caller.role,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return RequestCancellationReply(
            ticket: WireTicket(ticket, for: caller),
            confirmation: try transaction.snapshot.confirmation(for: ticket.customer.id)
        )
    }

    /// Any front end can draw the form from this.
    func reportForm(
        _ request: GetReportFormRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetReportFormReply {
        let caller = try call.principal()
        let settings = try snapshot.settings()
        let category = try snapshot.activeCategory(request.categoryID, for: caller)
        let message = FormField(
            name: "message",
            required: true,
            maxBytes: UInt32(Message.textBytesMax),
            label: PortalWords.field("message", in: caller.language)
        )
        let categories = FormField(
            name: "category_id",
            choices: try snapshot.categories(includeInactive: false, for: caller).map {
                FormChoice(value: String($0.id.rawValue), label: $0.name)
            },
            label: PortalWords.field("category_id", in: caller.language)
        )
        let others = try ReportField.allCases.map { field in
            FormField(
                name: field.rawValue,
                required: category?.requiredFields.contains(field) ?? false,
                maxBytes: UInt32(field.bytesMax),
                choices: try choices(of: field, caller: caller, in: snapshot),
                label: PortalWords.field(field.rawValue, in: caller.language)
            )
        }
        var fields = [categories] + others
        var mayCreate = true
        if caller.role == .customer {
            fields = try snapshot.portalFields(of: .tickets).narrowed(fields)
            mayCreate =
                try snapshot.portalStanding(of: caller.account, in: .tickets)?.allows(.create)
                ?? true
        }
        return GetReportFormReply(
            fields: [message] + fields,
            supportAddress: settings.supportAddress?.text ?? "",
            enabled: caller.role != .customer || (settings.allowReportIssue && mayCreate),
            fileRules: WireFileRules(settings.files, for: caller)
        )
    }

    private func choices(
        of field: ReportField,
        caller: Principal,
        in snapshot: Snapshot
    ) throws -> [FormChoice] {
        switch field {
        case .priority:
            DeskwireDomain.Priority.allCases.map { priority in
                FormChoice(
                    value: WirePriority(rawValue: Int32(priority.rawValue)).name ?? "",
                    label: PortalWords.priority(priority, in: caller.language)
                )
            }
        case .severity:
            DeskwireDomain.Severity.allCases.map { severity in
                FormChoice(
                    value: WireSeverity(rawValue: Int32(severity.rawValue)).name ?? "",
                    label: PortalWords.severity(severity, in: caller.language)
                )
            }
        case .ref where caller.role == .customer:
            try snapshot.items(of: caller.account).map {
                FormChoice(value: $0.ref, label: $0.label.isEmpty ? $0.ref : $0.label)
            }
        case .ref, .subject, .productRef, .contractRef, .projectRef: []
        }
    }
}

extension PortalFields {
    /// A form's fields as customers may use them: hidden ones are not in it.
    fileprivate func narrowed(_ form: [FormField]) -> [FormField] {
        form.compactMap { input in
            guard let field = field(input.name) else { return input }
            guard field.isVisible else { return nil }
            var output = input
            output.readOnly = !field.isEditable
            output.required = field.isEditable && (input.required || field.isRequired)
            return output
        }
    }
}
