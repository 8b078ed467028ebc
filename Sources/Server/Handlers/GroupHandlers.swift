import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about groups of staff.
struct GroupHandlers: Sendable {
    func register(in table: inout MethodTable) {
        table.write(Methods.createGroup, create)
        table.write(Methods.updateGroup, update)
        table.read(Methods.listGroups, list)
    }

    private func create(
        _ request: CreateGroupRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateGroupReply {
        let id = try transaction.insertGroup(
            name: try DeskwireDomain.Group.name(from: request.name)
        )
        try add(request.memberIDs, to: id, field: "member_ids", in: transaction)
        let distribution = try DeskwireDomain.Distribution.from(request.distribution)
        if let distribution, var group = try transaction.snapshot.group(id) {
            let before = group
            group.distribution = distribution
            if group != before { try transaction.saveGroup(group, before: before) }
        }
        return CreateGroupReply(group: try wireGroup(id, for: call, in: transaction.snapshot))
    }

    private func update(
        _ request: UpdateGroupRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdateGroupReply {
        let snapshot = transaction.snapshot
        guard let id = GroupID(wire: request.groupID), let before = try snapshot.group(id) else {
            throw DeskwireDomain.Group.unknown
        }
        guard request.ifVersion == 0 || request.ifVersion == before.version else {
            throw Refusal.versionConflict(current: before.version)
        }
        var group = before
        if let name = request.name { group.name = try DeskwireDomain.Group.name(from: name) }
        if let distribution = try DeskwireDomain.Distribution.from(request.distribution) {
            group.distribution = distribution
        }
        for number in request.removeMemberIDs {
            if let account = AccountID(wire: number) {
                try transaction.removeMember(account, from: id)
            }
        }
        try add(request.addMemberIDs, to: id, field: "add_member_ids", in: transaction)
        group.members = try snapshot.members(of: id)
        if group != before { try transaction.saveGroup(group, before: before) }
        return UpdateGroupReply(group: try wireGroup(id, for: call, in: snapshot))
    }

    private func add(
        _ numbers: [UInt64],
        to group: GroupID,
        field: String,
        in transaction: Transaction
    ) throws {
        for number in numbers {
            guard
                let account = try AccountID(wire: number).flatMap({
                    try transaction.snapshot.account($0)
                }), account.role.isStaff, !account.isDisabled
            else {
                throw Refusal.invalid(field, "There is no active member of staff \(number).")
            }
            try transaction.addMember(account.id, to: group)
        }
        let most = DeskwireDomain.Group.membersMax
        guard try transaction.snapshot.members(of: group).count <= most else {
            throw Refusal.quotaExceeded(name: "group_members", limit: UInt64(most))
        }
    }

    private func wireGroup(
        _ id: GroupID,
        for call: Call,
        in snapshot: Snapshot
    ) throws -> WireGroup {
        guard let group = try snapshot.group(id) else { throw StoreError.corrupt("group \(id)") }
        return try WireGroup(
            group,
            open: try snapshot.openTicketCounts()[.group(id)] ?? 0,
            for: try call.principal(),
            in: snapshot
        )
    }

    private func list(
        _ request: ListGroupsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListGroupsReply {
        let caller = try call.principal()
        let counts =
            caller.categories.isLimited
            ? try snapshot.openTicketCounts(ofGroupsIn: caller.categories)
            : try snapshot.openTicketCounts()
        return ListGroupsReply(
            groups: try snapshot.groups().map { group in
                try WireGroup(
                    group,
                    open: counts[.group(group.id)] ?? 0,
                    for: caller,
                    in: snapshot
                )
            }
        )
    }
}
