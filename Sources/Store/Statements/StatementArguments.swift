import Foundation
import GRDBSQLite

/// What a statement's placeholders stand for, in their order.
struct StatementArguments: ExpressibleByArrayLiteral {
    private(set) var values: [(any SQLValue)?]

    init() { values = [] }

    init(_ values: [(any SQLValue)?]) { self.values = values }

    init(_ values: [String]) { self.values = values }

    init(arrayLiteral values: (any SQLValue)?...) { self.values = values }

    static func + (left: StatementArguments, right: StatementArguments) -> StatementArguments {
        StatementArguments(left.values + right.values)
    }

    static func += (left: inout StatementArguments, right: StatementArguments) {
        left.values += right.values
    }
}

/// What SQLite takes as the value of a placeholder.
protocol SQLValue: Sendable {
    /// Gives the value to a statement; SQLite's result code.
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32
}

extension Int64: SQLValue {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        sqlite3_bind_int64(statement, index, self)
    }
}

extension Int: SQLValue {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        sqlite3_bind_int64(statement, index, Int64(self))
    }
}

extension Bool: SQLValue {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        sqlite3_bind_int64(statement, index, self ? 1 : 0)
    }
}

extension String: SQLValue {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        var text = self
        return text.withUTF8 { bytes in
            // Without an address SQLite would bind NULL.
            bytes.withMemoryRebound(to: CChar.self) {
                sqlite3_bind_text(
                    statement,
                    index,
                    $0.baseAddress ?? StatementMemory.empty,
                    Int32(clamping: $0.count),
                    StatementMemory.copied
                )
            }
        }
    }
}

extension Data: SQLValue {
    func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        guard !isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
        return withUnsafeBytes {
            sqlite3_bind_blob(
                statement,
                index,
                $0.baseAddress,
                Int32(clamping: $0.count),
                StatementMemory.copied
            )
        }
    }
}

/// What SQLite is told of the memory of texts and blobs.
private enum StatementMemory {
    /// It makes a copy of its own at once (`SQLITE_TRANSIENT`).
    static let copied = unsafeDestructor(-1)

    /// Where an empty text stands.
    // Safety: one byte that is made at the first use and never written again.
    nonisolated(unsafe) static let empty = UnsafePointer<CChar>(
        UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    )

    private static func unsafeDestructor(_ number: Int) -> sqlite3_destructor_type? {
        OpaquePointer(bitPattern: number).map {
            // Safety: a function pointer has the size of an opaque one.
            withUnsafeBytes(of: $0) { $0.load(as: sqlite3_destructor_type.self) }
        }
    }
}
