import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

extension AssigneeRef {
    init(_ assignee: Assignee) {
        self.init(
            userID: assignee.id.person?.wire ?? 0,
            groupID: assignee.id.group?.wire ?? 0,
            name: assignee.name
        )
    }

    init(_ id: AssigneeID, in snapshot: Snapshot) throws {
        self.init(
            userID: id.person?.wire ?? 0,
            groupID: id.group?.wire ?? 0,
            name: try snapshot.name(of: id)
        )
    }
}

extension Snapshot {
    /// Who a request gives tickets to, by id; nil = nobody. Disabled staff get none.
    func assignee(
        userID: UInt64,
        groupID: UInt64,
        fields: (user: String, group: String) = ("user_id", "group_id")
    ) throws -> Assignee? {
        guard userID == 0 || groupID == 0 else {
            throw Refusal.invalid(fields.group, "Name a person or a group, not both.")
        }
        if userID != 0 {
            let found = try AccountID(wire: userID).flatMap { try assignee(.person($0)) }
            guard let found else {
                throw Refusal.invalid(fields.user, "There is no such active member of staff.")
            }
            return found
        }
        if groupID != 0 {
            let found = try GroupID(wire: groupID).flatMap { try assignee(.group($0)) }
            guard let found else {
                throw Refusal.invalid(fields.group, "There is no such group.")
            }
            return found
        }
        return nil
    }

    /// The default assignee that a request names; nil = none.
    func defaultAssignee(_ reference: AssigneeRef) throws -> AssigneeID? {
        guard reference.name.isEmpty else {
            throw Refusal.invalid("default_assignee.name", "Name the assignee by id.")
        }
        return try assignee(
            userID: reference.userID,
            groupID: reference.groupID,
            fields: ("default_assignee.user_id", "default_assignee.group_id")
        )?.id
    }
}

extension WireGroup {
    init(
        _ group: DeskwireDomain.Group,
        open: Int64,
        for reader: Principal,
        in snapshot: Snapshot
    ) throws {
        let object = ObjectRef(.group, group.id)
        self.init(
            id: group.id.wire,
            version: group.version,
            name: group.name,
            members: group.members.map { member in
                GroupMember(
                    userID: member.person.id.wire,
                    name: member.person.name,
                    disabled: member.isDisabled,
                    away: member.isAway
                )
            },
            openTickets: UInt64(clamping: open),
            created: try snapshot.created(object, for: reader),
            updated: try snapshot.updated(object, for: reader),
            distribution: WireDistribution(rawValue: Int32(group.distribution.rawValue))
        )
    }
}

extension DeskwireDomain.Distribution {
    /// Nil for "not said".
    static func from(_ wire: WireDistribution) throws(Refusal) -> DeskwireDomain.Distribution? {
        if wire == .unspecified { return nil }
        guard let known = DeskwireDomain.Distribution(rawValue: Int64(wire.rawValue)) else {
            throw .invalid("distribution", "Choose by hand, round robin or least loaded.")
        }
        return known
    }
}
