/// Staff who share tickets.
package struct Group: Sendable, Equatable {
    package static let nameBytesMax = 100
    package static let membersMax = 200

    package let id: GroupID
    package let version: UInt64
    package var name: String
    /// In the order the accounts were created.
    package var members: [Member]
    package var distribution: Distribution
    /// Who got the ticket before.
    package let lastMember: AccountID?

    /// A member in few words.
    package struct Member: Sendable, Equatable {
        package let person: Person
        package let isDisabled: Bool
        package let isAway: Bool
        package let isRegistered: Bool
        /// With so many open tickets she gets no more by a rule; 0 = no limit.
        package let capacity: Int64

        package init(
            person: Person,
            isDisabled: Bool,
            isAway: Bool = false,
            isRegistered: Bool = true,
            capacity: Int64 = 0
        ) {
            self.person = person
            self.isDisabled = isDisabled
            self.isAway = isAway
            self.isRegistered = isRegistered
            self.capacity = capacity
        }
    }

    package init(
        id: GroupID,
        version: UInt64,
        name: String,
        members: [Member],
        distribution: Distribution = .byHand,
        lastMember: AccountID? = nil
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.members = members
        self.distribution = distribution
        self.lastMember = lastMember
    }

    package var groupName: GroupName { GroupName(id: id, name: name) }

    /// Those who can work: mails for the group go to them.
    package var workers: [Person] { members.filter { !$0.isDisabled }.map(\.person) }

    /// Who of the members gets the next ticket, with how many open ones each has; nil: the group keeps it.
    package func next(openTickets: [AssigneeID: Int64]) -> Person? {
        let candidates = members.map { member in
            Distribution.Candidate(
                id: member.person.id,
                isHere: !member.isDisabled && !member.isAway && member.isRegistered,
                openTickets: openTickets[.person(member.person.id)] ?? 0,
                capacity: member.capacity
            )
        }
        let id = distribution.next(of: candidates, after: lastMember)
        return members.first { $0.person.id == id }?.person
    }

    /// A name as it is kept: trimmed, one line, not empty.
    package static func name(from input: String) throws(Refusal) -> String {
        try Wording.line(input, field: "name", bytesMax: nameBytesMax)
    }

    package static let unknown = Refusal.notFound("There is no such group.")
}
