/// Who did a thing, as it stays readable after the account is gone.
package struct Actor: Sendable, Equatable {
    package let kind: ActorKind
    /// Nil for the system itself.
    package let id: AccountID?
    package let name: String

    package init(kind: ActorKind, id: AccountID?, name: String) {
        self.kind = kind
        self.id = id
        self.name = name
    }

    package static let system = Actor(kind: .system, id: nil, name: "Deskwire")
}

/// The kinds of author; the raw values are stored.
package enum ActorKind: Int64, Sendable, CaseIterable {
    case customer = 1
    case staff = 2
    case system = 3
    case service = 4
    case ai = 5
}
