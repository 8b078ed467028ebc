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
            confirmation: try transaction.snapshot.settings().confirmationText
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
        let category = try snapshot.activeCategory(request.categoryID)
        let message = FormField(
            name: "message",
            required: true,
            maxBytes: UInt32(Message.textBytesMax)
        )
        let categories = FormField(
            name: "category_id",
            choices: try snapshot.categories(includeInactive: false).map {
                FormChoice(value: String($0.id.rawValue), label: $0.name)
            }
        )
        let others = try ReportField.allCases.map { field in
            FormField(
                name: field.rawValue,
                required: category?.requiredFields.contains(field) ?? false,
                maxBytes: UInt32(field.bytesMax),
                choices: try choices(of: field, caller: caller, in: snapshot)
            )
        }
        return GetReportFormReply(
            fields: [message, categories] + others,
            supportAddress: settings.supportAddress?.text ?? "",
            enabled: caller.role != .customer || settings.allowReportIssue
        )
    }

    private func choices(
        of field: ReportField,
        caller: Principal,
        in snapshot: Snapshot
    ) throws -> [FormChoice] {
        switch field {
        case .priority: WirePriority.all.dropFirst().map { FormChoice($0.name) }
        case .severity: WireSeverity.all.dropFirst().map { FormChoice($0.name) }
        case .ref where caller.role == .customer:
            try snapshot.items(of: caller.account).map {
                FormChoice(value: $0.ref, label: $0.label.isEmpty ? $0.ref : $0.label)
            }
        case .ref, .subject, .productRef, .contractRef, .projectRef: []
        }
    }
}

extension FormChoice {
    /// A value of an enum: its name, and its last word for people.
    fileprivate init(_ name: String?) {
        let name = name ?? ""
        let word = name.split(separator: "_").last.map { $0.lowercased() } ?? ""
        self.init(value: name, label: word)
    }
}
