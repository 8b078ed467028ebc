/// Who works on a ticket: one member of staff, or a group of them.
package enum Assignee: Sendable, Equatable {
    case person(Person)
    case group(GroupName)

    package var name: String {
        switch self {
        case .person(let person): person.name
        case .group(let group): group.name
        }
    }

    package var id: AssigneeID {
        switch self {
        case .person(let person): .person(person.id)
        case .group(let group): .group(group.id)
        }
    }

    package var person: Person? {
        if case .person(let person) = self { person } else { nil }
    }
}

/// Names an assignee. Settings keep it as a text, e.g. `person:3` or `group:2`.
package enum AssigneeID: Sendable, Hashable {
    case person(AccountID)
    case group(GroupID)

    package init?(stored text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = Int64(parts[1]), number > 0 else { return nil }
        switch parts[0] {
        case "person": self = .person(AccountID(rawValue: number))
        case "group": self = .group(GroupID(rawValue: number))
        default: return nil
        }
    }

    package var stored: String {
        switch self {
        case .person(let id): "person:\(id)"
        case .group(let id): "group:\(id)"
        }
    }

    package var person: AccountID? {
        if case .person(let id) = self { id } else { nil }
    }

    package var group: GroupID? {
        if case .group(let id) = self { id } else { nil }
    }
}

/// A group in few words.
package struct GroupName: Sendable, Equatable {
    package let id: GroupID
    package let name: String

    package init(id: GroupID, name: String) {
        self.id = id
        self.name = name
    }
}
