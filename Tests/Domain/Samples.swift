import DeskwireDomain

/// Values that the tables of this target share.
enum Sample {
    static let now = Timestamp(rawValue: 1_700_000_000_000)
    static let ada = Person(id: AccountID(rawValue: 7), name: "Ada", email: "ada@example.com")

    static func address(_ text: String) throws(Refusal) -> MailAddress {
        try Wording.address(text, field: "address")
    }

    static func status(
        _ id: Int64,
        _ name: String,
        _ category: StatusCategory,
        position: Int64? = nil,
        isActive: Bool = true
    ) -> Status {
        Status(
            id: StatusID(rawValue: id),
            name: name,
            customerLabel: "",
            category: category,
            position: position ?? id,
            isActive: isActive
        )
    }

    static func ticket(
        status: Status,
        policy: ClosedReplyPolicy? = nil,
        closedAt: Timestamp? = nil
    ) -> Ticket {
        let category = policy.map {
            Category(
                id: CategoryID(rawValue: 1),
                version: 1,
                name: "Billing",
                position: 1,
                isActive: true,
                closedReply: $0
            )
        }
        return Ticket(
            id: TicketID(rawValue: 1),
            number: "DW-1",
            version: 1,
            subject: "A lamp",
            status: status,
            category: category,
            customer: ada,
            assignee: nil,
            priority: .medium,
            source: .customer,
            ref: "",
            createdAt: now,
            createdBy: .system,
            activityAt: now,
            publicActivityAt: now,
            closing: closedAt.map { Closing(at: $0, by: .system, reason: "") },
            messageCount: 1,
            publicCount: 1
        )
    }

    static func account(
        _ role: PrincipalRole = .customer,
        activatedAt: Timestamp? = nil
    ) -> Account {
        Account(
            id: ada.id,
            version: 1,
            role: role,
            name: ada.name,
            email: ada.email,
            isDisabled: false,
            activatedAt: activatedAt,
            createdAt: now,
            createdBy: .system
        )
    }

    static func principal(_ role: PrincipalRole, account: Int64 = 7) -> Principal {
        Principal(
            account: AccountID(rawValue: account),
            role: role,
            name: "\(role)",
            email: "",
            session: SessionID(rawValue: 1),
            expiresAt: now.adding(days: 1)
        )
    }
}

/// The refusal that the body throws; nil when it throws none.
func refusal<Value>(_ body: () throws -> Value) -> Refusal? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? Refusal
    }
}

/// The field that a refusal is about.
func refusedField<Value>(_ body: () throws -> Value) -> String? {
    guard case .invalid(let problems)? = refusal(body) else { return nil }
    return problems.first?.field
}
