import DeskwireDomain

/// The statements of one connection, by their text.
///
/// Nearly every statement is a literal, which stands at one place in memory for as long as the program runs. So it is
/// looked for by that place first, and the text only compared, not hashed: a new ticket runs forty of them, of some
/// hundreds of bytes each.
final class ConnectionStatements {
    private static let places = 1_024
    /// Texts beyond these are compiled anew each time they are met; no more than these are kept.
    private static let statementsMax = 2_048

    /// What was read last of the settings; good while the file has their version.
    var settings: Settings?
    let references: ReferenceData?

    private let connection: OpaquePointer
    private var byPlace: [PreparedStatement?]
    private var byText: [String: PreparedStatement] = [:]

    init(connection: OpaquePointer) {
        self.connection = connection
        references = ReferenceData(connection: connection)
        byPlace = Array(repeating: nil, count: Self.places)
    }

    /// The statement of this text; a fresh one while the kept one is running, which is so when a row's reader asks the
    /// same question again.
    func statement(_ sql: String) throws -> PreparedStatement {
        let place = Self.place(of: sql)
        if let kept = byPlace[place], !kept.isRunning, kept.sql == sql { return kept }
        if let kept = byText[sql] {
            guard !kept.isRunning else { return try PreparedStatement(sql, on: connection) }
            byPlace[place] = kept
            return kept
        }
        let new = try PreparedStatement(sql, on: connection)
        guard byText.count < Self.statementsMax else { return new }
        byText[sql] = new
        byPlace[place] = new
        return new
    }

    private static func place(of sql: String) -> Int {
        let address = sql.utf8.withContiguousStorageIfAvailable { text in
            UInt(bitPattern: text.baseAddress)
        }
        // Literals stand close together; their lowest bits are nearly the same for all.
        let mixed = (address ?? 0) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed >> 54)
    }
}
