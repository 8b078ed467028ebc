package import DeskwireDomain
import GRDB

/// The shape of the file: which one it is, and how an older one becomes the current one.
///
/// Migrations are append-only: one file each, never edited once released.
enum Schema {
    /// "DWDB" in ASCII: tells our files from others' (SEC-120).
    static let applicationID: Int64 = 0x4457_4442

    /// How many migrations this program knows. The file's `user_version` says how many it has been through.
    static var version: Int { migrator(birth: .unused).migrations.count }

    /// Each migration is a transaction of its own: a crash leaves the file as it was before one or after it, and the
    /// next start goes on (T-R24).
    static func migrate(_ pool: DatabasePool, birth: InstallationBirth) throws {
        try migrator(birth: birth).migrate(pool)
        try pool.writeWithoutTransaction { database in
            guard try Int.fetchOne(database, sql: "PRAGMA user_version") != version else { return }
            try database.execute(sql: "PRAGMA user_version = \(version)")
        }
    }

    /// Makes the schema of an earlier version: its first so many migrations and no more.
    static func migrate(
        _ file: any DatabaseWriter,
        upTo schema: Int,
        birth: InstallationBirth
    ) throws {
        let migrator = migrator(birth: birth)
        try migrator.migrate(file, upTo: migrator.migrations[schema - 1])
    }

    /// How many migrations a file has been through.
    static func version(of database: Database) throws -> Int {
        guard try database.tableExists("grdb_migrations") else { return 0 }
        return try Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") ?? 0
    }

    /// Refuses a file that holds migrations this program does not know.
    static func refuseNewer(_ database: Database, path: String) throws {
        let stored = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let isUnknown = try migrator(birth: .unused).hasBeenSuperseded(database)
        guard isUnknown || stored > version else { return }
        throw StoreError.newerFile(
            path: path,
            schema: max(stored, try version(of: database)),
            known: version
        )
    }

    private static func migrator(birth: InstallationBirth) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 foundation") { database in
            try database.execute(sql: foundation)
            try seedFoundation(database, birth: birth)
        }
        migrator.registerMigration("2 intake") { try $0.execute(sql: intake) }
        migrator.registerMigration("3 life cycle") { try $0.execute(sql: lifeCycle) }
        migrator.registerMigration("4 search and mails") { database in
            try database.execute(sql: searchAndMails)
            try fillSearch(database)
        }
        migrator.registerMigration("7 access") { try $0.execute(sql: access) }
        migrator.registerMigration("7 access links") { try $0.execute(sql: accessLinks) }
        migrator.registerMigration("8 notices") { try $0.execute(sql: notices) }
        migrator.registerMigration("8 self-service") { try $0.execute(sql: organisations) }
        migrator.registerMigration("9 received mails") { try $0.execute(sql: receivedMails) }
        migrator.registerMigration("5 staff") { try $0.execute(sql: staff) }
        migrator.registerMigration("9 second step") { try $0.execute(sql: secondStep) }
        migrator.registerMigration("9 event stamps") { try $0.execute(sql: eventStamps) }
        migrator.registerMigration("9 mail transport") { try $0.execute(sql: mailTransport) }
        migrator.registerMigration("5 changes") { try $0.execute(sql: changes) }
        migrator.registerMigration("5 distribution") { try $0.execute(sql: distribution) }
        migrator.registerMigration("8 profiles") { try $0.execute(sql: profiles) }
        migrator.registerMigration("9 portal") { try $0.execute(sql: portal) }
        migrator.registerMigration("6 documents") { try $0.execute(sql: documents) }
        migrator.registerMigration("6 conversation") { try $0.execute(sql: conversation) }
        migrator.registerMigration("6 participants") { try $0.execute(sql: participants) }
        migrator.registerMigration("9 scopes and authors") { try $0.execute(sql: scopesAndAuthors) }
        migrator.registerMigration("10 imported tickets") { try $0.execute(sql: importedTickets) }
        migrator.registerMigration("9 row checksums") { try addRowChecksums($0) }
        migrator.registerMigration("10 mail sources") { try $0.execute(sql: mailSources) }
        migrator.registerMigration("11 list indexes") { try $0.execute(sql: listIndexes) }
        migrator.registerMigration("10 attempts and digests") {
            try $0.execute(sql: attemptsAndDigests)
        }
        migrator.registerMigration("12 access bounds") { try $0.execute(sql: accessBounds) }
        migrator.registerMigration("12 erasures") { try $0.execute(sql: erasures) }
        migrator.registerMigration("12 forgotten logins") { try $0.execute(sql: forgottenLogins) }
        migrator.registerMigration("12 counted mails") { try $0.execute(sql: countedMails) }
        migrator.registerMigration("12 audit") { try $0.execute(sql: audit) }
        migrator.registerMigration("12 file scans") { try $0.execute(sql: fileScans) }
        migrator.registerMigration("13 token categories") { try $0.execute(sql: tokenCategories) }
        return migrator
    }
}

/// What a new file is born with: the random and the clock, as arguments.
package struct InstallationBirth: Sendable {
    package let at: Timestamp
    /// Marks this installation's mails, so that it knows its own.
    package let installID: String
    /// Tells this event log from any other.
    package let eventEpoch: UInt64
    /// 32 bytes: authenticates page tokens and pseudonymises login names.
    package let macKey: [UInt8]

    package init(at: Timestamp, installID: String, eventEpoch: UInt64, macKey: [UInt8]) {
        self.at = at
        self.installID = installID
        self.eventEpoch = eventEpoch
        self.macKey = macKey
    }

    static let unused = InstallationBirth(
        at: Timestamp(rawValue: 0),
        installID: "",
        eventEpoch: 0,
        macKey: []
    )
}
