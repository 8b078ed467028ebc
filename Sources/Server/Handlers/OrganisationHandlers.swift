import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about organisations.
struct OrganisationHandlers: Sendable {
    let desk: Desk
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.write(Methods.createOrganisation, create)
        table.write(Methods.renameOrganisation, rename)
        table.read(Methods.listOrganisations, list)
        table.read(Methods.getOrganisation, get)
        table.write(Methods.addOrganisationMember, add)
        table.write(Methods.removeOrganisationMember, remove)
    }

    private func create(
        _ request: CreateOrganisationRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateOrganisationReply {
        let caller = try call.principal()
        let id = try transaction.insertOrganisation(
            name: try DeskwireDomain.Organisation.name(from: request.name),
            by: caller.actor,
            at: call.now
        )
        return CreateOrganisationReply(
            organisation: WireOrganisation(
                try transaction.snapshot.organisation(wire: id.wire),
                for: caller
            )
        )
    }

    private func rename(
        _ request: RenameOrganisationRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RenameOrganisationReply {
        let caller = try call.principal()
        let before = try transaction.snapshot.organisation(wire: request.organisationID)
        guard request.ifVersion == 0 || request.ifVersion == before.version else {
            throw Refusal.versionConflict(current: before.version)
        }
        let name = try DeskwireDomain.Organisation.name(from: request.name)
        if name != before.name {
            try transaction.renameOrganisation(
                before.id,
                to: name,
                by: caller.actor,
                at: call.now
            )
        }
        return RenameOrganisationReply(
            organisation: WireOrganisation(
                try transaction.snapshot.organisation(wire: request.organisationID),
                for: caller
            )
        )
    }

    private func list(
        _ request: ListOrganisationsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListOrganisationsReply {
        let caller = try call.principal()
        let query = ListOrganisationsRequest()
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.organisations(
            before: place.map { OrganisationID(rawValue: $0[0]) },
            limit: size + 1
        )
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].id.rawValue], of: query, for: caller)
        }
        return ListOrganisationsReply(
            organisations: found.prefix(size).map { WireOrganisation($0, for: caller) },
            nextPageToken: next
        )
    }

    private func get(
        _ request: GetOrganisationRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetOrganisationReply {
        let caller = try call.principal()
        let organisation = try snapshot.organisation(
            wire: request.organisationID,
            name: request.name
        )
        var query = request
        (query.pageSize, query.pageToken) = (0, "")
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.members(
            of: organisation.id,
            before: place.map { AccountID(rawValue: $0[0]) },
            limit: size + 1
        )
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].rawValue], of: query, for: caller)
        }
        let members = try found.prefix(size).compactMap { try snapshot.account($0) }
        return GetOrganisationReply(
            organisation: WireOrganisation(organisation, for: caller),
            members: try members.map {
                try WireCustomer($0, for: caller, now: call.now, in: snapshot)
            },
            nextPageToken: next
        )
    }

    private func add(
        _ request: AddOrganisationMemberRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> AddOrganisationMemberReply {
        let caller = try call.principal()
        let organisation = try transaction.snapshot.organisation(wire: request.organisationID)
        let customer = try transaction.snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: caller
        )
        let shared = try desk.join(
            customer,
            organisation,
            sharingExistingTickets: request.shareExistingTickets,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return AddOrganisationMemberReply(
            organisation: WireOrganisation(
                try transaction.snapshot.organisation(wire: request.organisationID),
                for: caller
            ),
            sharedTickets: UInt64(clamping: shared)
        )
    }

    private func remove(
        _ request: RemoveOrganisationMemberRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RemoveOrganisationMemberReply {
        let caller = try call.principal()
        let organisation = try transaction.snapshot.organisation(wire: request.organisationID)
        let customer = try transaction.snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: caller
        )
        try desk.leave(
            customer,
            organisation,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return RemoveOrganisationMemberReply(
            organisation: WireOrganisation(
                try transaction.snapshot.organisation(wire: request.organisationID),
                for: caller
            )
        )
    }
}

extension Snapshot {
    /// The organisation that a request names, by id or by name.
    fileprivate func organisation(
        wire id: UInt64,
        name: String = ""
    ) throws -> DeskwireDomain.Organisation {
        let found: DeskwireDomain.Organisation? =
            if id != 0 {
                try OrganisationID(wire: id).flatMap { try organisation($0) }
            } else {
                try organisation(name: Wording.trimmed(name))
            }
        guard let found else { throw DeskwireDomain.Organisation.unknown }
        return found
    }
}

extension WireOrganisation {
    fileprivate init(_ organisation: DeskwireDomain.Organisation, for reader: Principal) {
        self.init(
            id: organisation.id.wire,
            version: organisation.version,
            name: organisation.name,
            members: UInt64(clamping: organisation.memberCount),
            createdAtMs: organisation.createdAt.rawValue,
            createdBy: WireActor(organisation.createdBy, for: reader),
            updatedAtMs: organisation.updatedAt.rawValue,
            updatedBy: WireActor(organisation.updatedBy, for: reader)
        )
    }
}
