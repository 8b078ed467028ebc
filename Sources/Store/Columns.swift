import DeskwireDomain
import Foundation
import GRDB

/// Reading typed values out of a row by column index, as the hot paths do. A value the schema forbids is corruption.
extension Row {
    // Nothing stands where the schema demands something: only a damaged file has that, and it must not trap (T-R16).
    func integer(_ index: Int) -> Int64 { optionalInteger(index) ?? 0 }
    func text(_ index: Int) -> String { optionalText(index) ?? "" }
    func flag(_ index: Int) -> Bool { integer(index) != 0 }
    func optionalInteger(_ index: Int) -> Int64? { self[index] }
    func optionalText(_ index: Int) -> String? { self[index] }
    func time(_ index: Int) -> Timestamp { Timestamp(rawValue: integer(index)) }
    func optionalTime(_ index: Int) -> Timestamp? {
        optionalInteger(index).map(Timestamp.init(rawValue:))
    }

    func bytes(_ index: Int) -> [UInt8] {
        optionalBytes(index) ?? []
    }

    func optionalBytes(_ index: Int) -> [UInt8]? {
        let data: Data? = self[index]
        return data.map { [UInt8]($0) }
    }

    func id<ID: ObjectID>(_ index: Int, as type: ID.Type = ID.self) -> ID {
        ID(rawValue: integer(index))
    }

    func optionalID<ID: ObjectID>(_ index: Int, as type: ID.Type = ID.self) -> ID? {
        optionalInteger(index).map(ID.init(rawValue:))
    }

    func value<Value: RawRepresentable>(
        _ index: Int,
        as type: Value.Type = Value.self
    ) throws -> Value where Value.RawValue == Int64 {
        guard let value = Value(rawValue: integer(index)) else {
            throw StoreError.corrupt("\(Value.self) \(integer(index))")
        }
        return value
    }

    /// Two columns from `index` on: the first and the last day.
    func period(_ index: Int) -> SupportPeriod {
        SupportPeriod(
            uncheckedStart: optionalInteger(index).map(CalendarDay.init(number:)),
            end: optionalInteger(index + 1).map(CalendarDay.init(number:))
        )
    }

    /// Three columns from `index` on: kind, id, name.
    func actor(_ index: Int) throws -> Actor {
        Actor(kind: try value(index), id: optionalID(index + 1), name: text(index + 2))
    }
}

extension [UInt8] {
    /// As SQLite takes a byte string.
    var blob: Data { Data(self) }
}

extension ObjectID {
    /// As SQLite takes an id.
    var sql: Int64 { rawValue }
}
