import DeskwireDomain
import GRDBSQLite

/// What many tickets point to and few people change: statuses, categories, and the names of groups and organisations,
/// as the connection of a reader read them last.
///
/// They are good while the connection sees the same version of the file, which SQLite counts and says without a
/// question. Joined to each row of a list they were a quarter of SQLite's work on it, and a category's texts were taken
/// apart for each of fifty tickets.
final class ReferenceData {
    /// Rows of one table. A desk of more organisations begins anew when it has read so many.
    final class Kept<ID: ObjectID, Value> {
        private static var valuesMax: Int { 1_024 }
        private var values: [ID: Value] = [:]

        func value(_ id: ID) -> Value? { values[id] }

        func keep(_ value: Value, as id: ID) {
            if values.count >= Self.valuesMax { forget() }
            values[id] = value
        }

        func forget() { values.removeAll(keepingCapacity: true) }
    }

    let statuses = Kept<StatusID, Status>()
    let categories = Kept<CategoryID, Category>()
    let groups = Kept<GroupID, GroupName>()
    let organisations = Kept<OrganisationID, OrganisationReference>()

    private let connection: OpaquePointer
    private var version: UInt32?

    /// Nil for the writer's connection, to which its own changes are no other version.
    init?(connection: OpaquePointer) {
        guard sqlite3_db_readonly(connection, "main") == 1 else { return nil }
        self.connection = connection
    }

    /// In a snapshot that has read something already: forgets what another version of the file said.
    fileprivate func lookAtVersion() {
        var current: UInt32 = 0
        let code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_DATA_VERSION, &current)
        guard code != SQLITE_OK || current != version else { return }
        version = code == SQLITE_OK ? current : nil
        statuses.forget()
        categories.forget()
        groups.forget()
        organisations.forget()
    }
}

/// What a ticket's row points to. Where it is not there, the file is damaged.
extension Snapshot {
    func referredStatus(_ id: StatusID) throws -> Status {
        try referred(id, references?.statuses, read: status)
    }

    func referredCategory(_ id: CategoryID) throws -> Category {
        try referred(id, references?.categories, read: category)
    }

    func referredGroup(_ id: GroupID) throws -> GroupName {
        try referred(id, references?.groups) { id in
            try first("SELECT name FROM staff_group WHERE id = ?", [id.sql]) {
                GroupName(id: id, name: $0.text(0))
            }
        }
    }

    func referredOrganisation(_ id: OrganisationID) throws -> OrganisationReference {
        try referred(id, references?.organisations) { id in
            try first("SELECT name FROM organisation WHERE id = ?", [id.sql]) {
                OrganisationReference(id: id, name: $0.text(0))
            }
        }
    }

    private var references: ReferenceData? {
        let references = statements.references
        references?.lookAtVersion()
        return references
    }

    private func referred<ID: ObjectID, Value>(
        _ id: ID,
        _ kept: ReferenceData.Kept<ID, Value>?,
        read: (ID) throws -> Value?
    ) throws -> Value {
        if let value = kept?.value(id) { return value }
        guard let value = try read(id) else { throw StoreError.corrupt("\(ID.self) \(id)") }
        kept?.keep(value, as: id)
        return value
    }
}
