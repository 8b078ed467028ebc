import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about profiles: what customers say of themselves, what is said of them, what was changed.
struct ProfileHandlers: Sendable {
    let desk: Desk
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.write(Methods.updateProfile, update)
        table.write(Methods.putFacts, putFacts)
        table.read(Methods.listFacts) { request, call, snapshot in
            let customer = try snapshot.concernedCustomer(
                id: request.customerID,
                email: request.customerEmail,
                caller: try call.principal()
            )
            return ListFactsReply(facts: try snapshot.wireFacts(of: customer))
        }
    }

    private func update(
        _ request: UpdateProfileRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdateProfileReply {
        let caller = try call.principal()
        let customer = try concerned(request, caller: caller, in: transaction.snapshot)
        guard request.ifVersion == 0 || request.ifVersion == customer.version else {
            throw Refusal.versionConflict(current: customer.version)
        }
        guard var profile = try transaction.snapshot.profile(of: customer.id) else {
            throw Account.unknownCustomer
        }
        if let name = request.name {
            profile.name = try Wording.line(
                name.composed,
                field: "name",
                bytesMax: Account.nameBytesMax
            )
        }
        if let phone = request.phone { profile.phone = try Profile.phone(from: phone) }
        if let language = request.language { profile.language = try Language(from: language) }
        if let zone = request.timeZone { profile.timeZone = try desk.timeZone(from: zone) }
        if caller.role == .customer { try check(request, after: profile, in: transaction.snapshot) }
        try desk.change(
            profileOf: customer,
            to: profile,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return UpdateProfileReply(
            customer: try WireCustomer(
                try transaction.snapshot.account(customer.id) ?? customer,
                for: caller,
                now: call.now,
                in: transaction.snapshot
            )
        )
    }

    /// A customer changes what the portal lets her change, and leaves nothing empty that it asks for.
    private func check(
        _ request: UpdateProfileRequest,
        after profile: Profile,
        in snapshot: Snapshot
    ) throws {
        let said = [
            ("name", request.name), ("phone", request.phone), ("language", request.language),
            ("time_zone", request.timeZone),
        ]
        var missing: Set<String> = []
        if profile.phone.isEmpty { missing.insert("phone") }
        if profile.timeZone.isEmpty { missing.insert("time_zone") }
        try snapshot.portalFields(of: .profile).check(
            given: Set(said.filter { $0.1 != nil }.map(\.0)),
            missing: missing
        )
    }

    /// Staff who name nobody mean themselves.
    private func concerned(
        _ request: UpdateProfileRequest,
        caller: Principal,
        in snapshot: Snapshot
    ) throws -> Account {
        if caller.role.isStaff, request.customerID == 0, request.customerEmail.isEmpty,
            let own = try snapshot.account(caller.account)
        {
            return own
        }
        return try snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: caller
        )
    }

    private func putFacts(
        _ request: PutFactsRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> PutFactsReply {
        let customer = try transaction.snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: try call.principal()
        )
        let facts = try request.facts.map { fact in
            try DeskwireDomain.ProfileFact(
                keyInput: fact.key,
                label: fact.label,
                value: fact.value,
                now: call.now
            )
        }
        try transaction.putFacts(facts, of: customer.id, replacing: request.replace)
        return PutFactsReply(facts: try transaction.snapshot.wireFacts(of: customer))
    }
}

extension Snapshot {
    fileprivate func wireFacts(of customer: Account) throws -> [DeskwireProtocol.ProfileFact] {
        try facts(of: customer.id).map { fact in
            DeskwireProtocol.ProfileFact(
                key: fact.key,
                label: fact.label.isEmpty ? fact.key : fact.label,
                value: fact.value,
                updatedAtMs: fact.updatedAt.rawValue
            )
        }
    }
}

extension WireFieldChange {
    /// A customer reads her own words for both values.
    init(_ change: DeskwireDomain.Change, for reader: Principal) {
        let isStatus = change.change.field == "customer_status"
        func shown(_ text: String) -> String {
            isStatus ? PortalWords.status(text, in: reader.language) : text
        }
        self.init(
            atMs: change.by.at.rawValue,
            actor: WireActor(change.by.actor, for: reader),
            field: isStatus ? "status" : change.change.field,
            previous: shown(change.change.old),
            current: shown(change.change.new)
        )
    }
}
