/// Customers who belong together.
package struct Organisation: Sendable, Equatable {
    package static let nameBytesMax = 200

    package let id: OrganisationID
    package let version: UInt64
    package let name: String
    package let memberCount: Int64
    package let createdAt: Timestamp
    package let createdBy: Actor
    package let updatedAt: Timestamp
    package let updatedBy: Actor

    package init(
        id: OrganisationID,
        version: UInt64,
        name: String,
        memberCount: Int64,
        createdAt: Timestamp,
        createdBy: Actor,
        updatedAt: Timestamp,
        updatedBy: Actor
    ) {
        self.id = id
        self.version = version
        self.name = name
        self.memberCount = memberCount
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.updatedAt = updatedAt
        self.updatedBy = updatedBy
    }

    package static func name(from input: String) throws(Refusal) -> String {
        try Wording.line(input, field: "name", bytesMax: nameBytesMax)
    }

    package static let unknown = Refusal.notFound("There is no such organisation.")
}
