/// Staff who share tickets.
package struct Group: Sendable, Equatable {
    package static let nameBytesMax = 100
    package static let membersMax = 200

    package let id: GroupID
    package let version: UInt64
    package var name: String
    /// In the order the accounts were created.
    package var members: [Member]

    /// A member in few words.
    package struct Member: Sendable, Equatable {
        package let person: Person
        package let isDisabled: Bool

        package init(person: Person, isDisabled: Bool) {
            self.person = person
            self.isDisabled = isDisabled
        }
    }

    package init(id: GroupID, version: UInt64, name: String, members: [Member]) {
        self.id = id
        self.version = version
        self.name = name
        self.members = members
    }

    package var groupName: GroupName { GroupName(id: id, name: name) }

    /// Those who can work: mails for the group go to them.
    package var workers: [Person] { members.filter { !$0.isDisabled }.map(\.person) }

    /// A name as it is kept: trimmed, one line, not empty.
    package static func name(from input: String) throws(Refusal) -> String {
        try Wording.line(input, field: "name", bytesMax: nameBytesMax)
    }

    package static let unknown = Refusal.notFound("There is no such group.")
}
