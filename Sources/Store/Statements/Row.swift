import GRDBSQLite

/// The row that a statement stands on. Good until the statement moves on.
///
/// A column is looked up once and then asked for type, number or bytes: each `sqlite3_column_…` would look it up anew,
/// which cost a sixth of SQLite's time on a list. SQLite allows it where one thread at a time has the connection.
struct Row {
    let statement: OpaquePointer

    private func value(_ index: Int) -> OpaquePointer? {
        sqlite3_column_value(statement, Int32(index))
    }

    func integer(_ index: Int) -> Int64 { sqlite3_value_int64(value(index)) }

    func isNull(_ index: Int) -> Bool { sqlite3_value_type(value(index)) == SQLITE_NULL }

    func optionalInteger(_ index: Int) -> Int64? {
        let value = value(index)
        return sqlite3_value_type(value) == SQLITE_NULL ? nil : sqlite3_value_int64(value)
    }

    /// A text; an empty one for NULL. SQLite keeps texts as they were given, and only valid ones are.
    func text(_ index: Int) -> String { optionalText(index) ?? "" }

    func optionalText(_ index: Int) -> String? {
        let value = value(index)
        guard let start = sqlite3_value_text(value) else { return nil }
        let count = Int(sqlite3_value_bytes(value))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func bytes(_ index: Int) -> [UInt8] { optionalBytes(index) ?? [] }

    func optionalBytes(_ index: Int) -> [UInt8]? {
        let value = value(index)
        guard sqlite3_value_type(value) != SQLITE_NULL else { return nil }
        guard let start = sqlite3_value_blob(value) else { return [] }
        let count = Int(sqlite3_value_bytes(value))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }
}
