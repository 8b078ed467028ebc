import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about staff and about tokens for other programs.
struct UserHandlers: Sendable {
    /// A service token does not end by being idle, only by its date.
    private static let neverIdleMs: Int64 = .max / 4

    let desk: Desk
    let randomness: Randomness

    func register(in table: inout MethodTable) {
        table.write(Methods.createStaff, createStaff)
        table.write(Methods.updateStaff, updateStaff)
        table.write(Methods.setAway, setAway)
        table.read(Methods.listStaff) { _, call, snapshot in
            let caller = try call.principal()
            let counts = try snapshot.openTicketCounts()
            return ListStaffReply(
                staff: try snapshot.staff().map {
                    try WireStaff($0, for: caller, in: snapshot, counts: counts)
                }
            )
        }
        table.write(Methods.createServiceToken, createToken)
        table.read(Methods.listServiceTokens) { _, call, snapshot in
            let caller = try call.principal()
            return ListServiceTokensReply(
                tokens: try snapshot.serviceTokens().map {
                    try WireServiceToken($0, for: caller, in: snapshot)
                }
            )
        }
        table.write(Methods.revokeServiceToken, revokeToken)
    }

    private func createStaff(
        _ request: CreateStaffRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateStaffReply {
        let invited = try desk.createStaff(
            name: try Wording.line(
                request.name.composed,
                field: "name",
                bytesMax: Account.nameBytesMax
            ),
            email: try Wording.address(request.email, field: "email"),
            administrator: request.administrator,
            act: Act(transaction: transaction, call: call, caller: try call.principal())
        )
        return CreateStaffReply(
            staff: try WireStaff(
                invited.account,
                for: try call.principal(),
                in: transaction.snapshot,
                counts: [:]
            ),
            mailID: invited.mail.wire
        )
    }

    private func updateStaff(
        _ request: UpdateStaffRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdateStaffReply {
        let snapshot = transaction.snapshot
        guard let id = AccountID(wire: request.userID), let account = try snapshot.account(id),
            account.role.isStaff
        else { throw Account.unknownStaff }
        guard request.ifVersion == 0 || request.ifVersion == account.version else {
            throw Refusal.versionConflict(current: account.version)
        }
        let (changed, reassigned) = try desk.updateStaff(
            account,
            StaffChange(
                name: try request.name.map {
                    try Wording.line(
                        $0.composed,
                        field: "name",
                        bytesMax: Account.nameBytesMax
                    )
                },
                isAdministrator: request.administrator,
                isDisabled: request.disabled,
                isAway: request.away,
                capacity: request.capacity.map { Int64($0) }
            ),
            act: Act(transaction: transaction, call: call, caller: try call.principal())
        )
        return UpdateStaffReply(
            staff: try WireStaff(
                changed,
                for: try call.principal(),
                in: snapshot,
                counts: try snapshot.openTicketCounts()
            ),
            reassigned: UInt64(clamping: reassigned)
        )
    }

    private func setAway(
        _ request: SetAwayRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetAwayReply {
        let caller = try call.principal()
        let snapshot = transaction.snapshot
        guard let account = try snapshot.account(caller.account) else {
            throw Account.unknownStaff
        }
        let (changed, _) = try desk.updateStaff(
            account,
            StaffChange(isAway: request.away),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return SetAwayReply(
            staff: try WireStaff(
                changed,
                for: caller,
                in: snapshot,
                counts: try snapshot.openTicketCounts()
            )
        )
    }

    private func createToken(
        _ request: CreateServiceTokenRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateServiceTokenReply {
        let name = try Wording.line(request.name, field: "name", bytesMax: 100)
        let scopes = try scopes(request.scopes)
        let networks = try NetworkList(request.networks)
        let categories = try categories(
            request.categoryIDs,
            scopes: scopes,
            in: transaction.snapshot
        )
        let days =
            request.validDays == 0
            ? DeskwireDomain.ServiceToken.validDaysDefault
            : Int64(request.validDays)
        guard days <= DeskwireDomain.ServiceToken.validDaysMax else {
            throw Refusal.invalid(
                "valid_days",
                "A token may be valid for at most \(DeskwireDomain.ServiceToken.validDaysMax) days."
            )
        }
        let account = try transaction.insertAccount(
            role: .service,
            name: name,
            email: nil,
            by: try call.principal().actor,
            at: call.now
        )
        let secret = SecretText(kind: .service, random: randomness.bytes(SecretText.randomBytes))
        let id = try transaction.insertSession(
            NewSession(
                account: account.id,
                tokenHash: secret.hash,
                scopes: scopes,
                expiresAt: call.now.adding(days: days),
                idleMs: Self.neverIdleMs,
                isAI: request.ai,
                networks: networks,
                categories: categories
            ),
            at: call.now
        )
        guard let token = try transaction.snapshot.serviceToken(id) else {
            throw StoreError.corrupt("service token \(id)")
        }
        return CreateServiceTokenReply(
            token: try WireServiceToken(
                token,
                for: try call.principal(),
                in: transaction.snapshot
            ),
            secret: secret.text
        )
    }

    private func scopes(_ names: [String]) throws(Refusal) -> Set<Scope> {
        var scopes: Set<Scope> = []
        for name in names {
            guard let scope = Scope(rawValue: name) else {
                let known = Scope.allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalid("scopes", "Choose of: \(known).")
            }
            scopes.insert(scope)
        }
        guard !scopes.isEmpty else {
            throw .invalid("scopes", "Say what the token may do; it has no scope.")
        }
        return scopes
    }

    private func categories(
        _ numbers: [UInt64],
        scopes: Set<Scope>,
        in snapshot: Snapshot
    ) throws -> CategoryLimit {
        let known = try numbers.map { number in
            guard let id = CategoryID(wire: number), try snapshot.category(id) != nil else {
                throw Refusal.invalid("category_ids", "There is no category \(number).")
            }
            return id
        }
        return try CategoryLimit(known, scopes: scopes)
    }

    private func revokeToken(
        _ request: RevokeServiceTokenRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RevokeServiceTokenReply {
        let unknown = Refusal.notFound("There is no such service token.")
        guard let id = SessionID(wire: request.tokenID),
            let before = try transaction.snapshot.serviceToken(id)
        else { throw unknown }
        try transaction.endSession(id, at: call.now)
        if before.endedAt == nil {
            let change = FieldChange(field: "revoked", old: "false", new: "true")
            try transaction.record([change], of: ObjectRef(.serviceToken, before.account))
        }
        guard let token = try transaction.snapshot.serviceToken(id) else { throw unknown }
        return RevokeServiceTokenReply(
            token: try WireServiceToken(
                token,
                for: try call.principal(),
                in: transaction.snapshot
            )
        )
    }
}
