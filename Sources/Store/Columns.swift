import DeskwireDomain
import Foundation

/// Reading typed values out of a row by column index, as the hot paths do. A value the schema forbids is corruption.
extension Row {
    func flag(_ index: Int) -> Bool { integer(index) != 0 }
    func time(_ index: Int) -> Timestamp { Timestamp(rawValue: integer(index)) }
    func optionalTime(_ index: Int) -> Timestamp? {
        optionalInteger(index).map(Timestamp.init(rawValue:))
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
        try ActorInRow(self, at: index).actor
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
