import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about portal roles: what the customers who have them may see and do.
struct PortalRoleHandlers: Sendable {
    func register(in table: inout MethodTable) {
        table.write(Methods.createPortalRole, create)
        table.write(Methods.updatePortalRole, update)
        table.read(Methods.listPortalRoles) { _, _, snapshot in
            ListPortalRolesReply(roles: try snapshot.portalRoles().map { WirePortalRole($0) })
        }
        table.write(Methods.deletePortalRole, delete)
        table.write(Methods.setPortalRole, give)
    }

    private func create(
        _ request: CreatePortalRoleRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreatePortalRoleReply {
        let id = try transaction.insertPortalRole(
            name: try DeskwireDomain.PortalRole.name(from: request.name),
            ticketScope: try scope(request.ticketScope, "ticket_scope") ?? .own,
            documentScope: try scope(request.documentScope, "document_scope") ?? .own,
            rights: try request.rights.map {
                try PortalRight.list($0.rights, field: "rights")
            } ?? PortalRight.all
        )
        return CreatePortalRoleReply(
            role: WirePortalRole(try transaction.snapshot.portalRole(wire: id.wire))
        )
    }

    private func update(
        _ request: UpdatePortalRoleRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdatePortalRoleReply {
        let before = try transaction.snapshot.portalRole(wire: request.roleID)
        guard request.ifVersion == 0 || request.ifVersion == before.version else {
            throw Refusal.versionConflict(current: before.version)
        }
        var after = before
        if let name = request.name { after.name = try DeskwireDomain.PortalRole.name(from: name) }
        if let scope = try scope(request.ticketScope, "ticket_scope") { after.ticketScope = scope }
        if let scope = try scope(request.documentScope, "document_scope") {
            after.documentScope = scope
        }
        if let list = request.rights {
            after.rights = try PortalRight.list(list.rights, field: "rights")
        }
        if after != before { try transaction.savePortalRole(after) }
        return UpdatePortalRoleReply(
            role: WirePortalRole(try transaction.snapshot.portalRole(wire: request.roleID))
        )
    }

    private func scope(
        _ wire: WireRecordScope,
        _ field: String
    ) throws(Refusal) -> DeskwireDomain.RecordScope? {
        try .ofOwnedRecords(Int64(wire.rawValue), field: field)
    }

    private func delete(
        _ request: DeletePortalRoleRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> DeletePortalRoleReply {
        let role = try transaction.snapshot.portalRole(wire: request.roleID)
        guard !role.isDefault else {
            throw Refusal.failedPrecondition(
                "The default role cannot be deleted; rename it or change what it allows."
            )
        }
        try transaction.deletePortalRole(role.id)
        return DeletePortalRoleReply()
    }

    private func give(
        _ request: SetPortalRoleRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetPortalRoleReply {
        let snapshot = transaction.snapshot
        let customer = try snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: try call.principal()
        )
        let isDefault = request.roleID == 0 || request.roleID == PortalRoleID.defaultWire
        let role = try snapshot.portalRole(
            wire: isDefault ? PortalRoleID.defaultWire : request.roleID
        )
        if try snapshot.portalRole(of: customer.id)?.id != role.id {
            try transaction.setPortalRole(of: customer.id, isDefault ? nil : role.id)
        }
        return SetPortalRoleReply(role: WirePortalRole(role))
    }
}

extension PortalRoleID {
    fileprivate static let defaultWire = DeskwireDomain.PortalRole.defaultID.wire
}

extension Snapshot {
    fileprivate func portalRole(wire id: UInt64) throws -> DeskwireDomain.PortalRole {
        guard let role = try PortalRoleID(wire: id).flatMap({ try portalRole($0) }) else {
            throw DeskwireDomain.PortalRole.unknown
        }
        return role
    }
}

extension WirePortalRole {
    fileprivate init(_ role: DeskwireDomain.PortalRole) {
        self.init(
            id: role.id.wire,
            version: role.version,
            name: role.name,
            isDefault: role.isDefault,
            ticketScope: WireRecordScope(rawValue: Int32(role.ticketScope.rawValue)),
            rights: role.rights.map(\.word),
            documentScope: WireRecordScope(rawValue: Int32(role.documentScope.rawValue))
        )
    }
}
