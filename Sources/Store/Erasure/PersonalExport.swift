package import DeskwireDomain

/// The next row of an export: in which section, and how many rows of it were given out.
package struct PersonalPlace: Sendable, Equatable {
    package let section: Int
    package let row: Int64

    package init(section: Int, row: Int64) {
        self.section = section
        self.row = row
    }

    package static let beginning = PersonalPlace(section: 0, row: 0)
}

/// One page of what the desk holds of a person.
package struct PersonalPage: Sendable {
    package let records: [PersonalRecord]
    /// Nil: that was all.
    package let next: PersonalPlace?
}

extension Snapshot {
    /// About how many bytes of text a page holds before it ends.
    private static let exportBytes = 262_144

    /// A page of everything the desk holds of a customer, section by section. No secret is in it: of passwords, tokens
    /// and second steps only that there are some.
    package func personalRecords(
        of customer: AccountID,
        from place: PersonalPlace,
        limit: Int
    ) throws -> PersonalPage {
        let keys = try personalKeys(of: customer)
        var records: [PersonalRecord] = []
        var bytes = 0
        var place = place
        while place.section < PersonalData.all.count {
            let data = PersonalData.all[place.section]
            let columns = data.exportColumns
            let sql = """
                SELECT \(columns.map(\.sql).joined(separator: ", ")) FROM \(data.table)
                WHERE \(data.rows) ORDER BY \(data.order) LIMIT \(limit + 1) OFFSET \(place.row)
                """
            var isCut = false
            var given: Int64 = 0
            try statements.statement(sql).run(keys.arguments(for: sql)) { row in
                guard records.count < limit, bytes < Self.exportBytes else {
                    isCut = true
                    return false
                }
                let record = PersonalRecord(
                    section: data.section,
                    fields: columns.enumerated().compactMap { index, column in
                        column.value(row, index).map { (column.name, $0) }
                    }
                )
                for case (_, .text(let text)) in record.fields { bytes += text.utf8.count }
                records.append(record)
                given += 1
                return true
            }
            if isCut {
                return PersonalPage(
                    records: records,
                    next: PersonalPlace(section: place.section, row: place.row + given)
                )
            }
            place = PersonalPlace(section: place.section + 1, row: 0)
        }
        return PersonalPage(records: records, next: nil)
    }

    /// How many rows there are of each section.
    package func personalCounts(of customer: AccountID) throws -> [(section: String, count: Int64)]
    {
        let keys = try personalKeys(of: customer)
        return try PersonalData.all.map { ($0.section, try count(of: $0, keys)) }
    }

    func count(of data: PersonalData, _ keys: PersonalKeys) throws -> Int64 {
        let sql = "SELECT count(*) FROM \(data.table) WHERE \(data.rows)"
        return try first(sql, keys.arguments(for: sql)) { $0.integer(0) } ?? 0
    }

    /// What an erasure would do, line by line. What there is none of is left out.
    package func erasurePreview(
        of customer: AccountID,
        _ extent: ErasureExtent
    ) throws -> [ErasureLine] {
        let keys = try personalKeys(of: customer)
        return try PersonalData.all.compactMap { data in
            let count = try count(of: data, keys)
            guard count > 0 else { return nil }
            return ErasureLine(
                section: data.section,
                what: data.what,
                count: count,
                fate: data.fate(extent),
                why: data.fate(extent) == .goes && data.fate != .goes ? "" : data.why
            )
        }
    }
}

extension PersonalData {
    fileprivate var exportColumns: [ExportColumn] {
        columns.split(whereSeparator: \.isWhitespace).map { ExportColumn($0, computed: computed) }
    }
}

/// A column of an export.
private struct ExportColumn {
    let name: String
    let sql: String
    private let type: Substring

    init(_ word: Substring, computed: [String: String]) {
        let parts = word.split(separator: ":")
        name = String(parts[0])
        type = parts[1]
        let value = computed[name] ?? name
        sql =
            switch type {
            case "d": "strftime('%Y-%m-%dT%H:%M:%fZ', \(value) / 1000.0, 'unixepoch')"
            case "x": "lower(hex(\(value)))"
            default: value
            }
    }

    func value(_ row: Row, _ index: Int) -> PersonalValue? {
        guard !row.isNull(index) else { return nil }
        switch type {
        case "i": return .number(row.integer(index))
        case "f": return .flag(row.integer(index) != 0)
        default:
            let text = row.text(index)
            return text.isEmpty ? nil : .text(text)
        }
    }
}
