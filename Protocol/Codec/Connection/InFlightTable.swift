/// The requests of one connection that have no final answer yet, in the order of their ids.
///
/// Ids only grow, so a new one is appended, and the table is an array in order rather than a dictionary.
struct InFlightTable<Entry: Sendable & Equatable>: Sendable, Equatable {
    private var ids: [UInt32] = []
    private var entries: [Entry] = []

    var count: Int { ids.count }
    var isEmpty: Bool { ids.isEmpty }
    var allIDs: [UInt32] { ids }

    /// The caller has checked that `id` is above all others.
    mutating func append(_ id: UInt32, _ entry: Entry) {
        ids.append(id)
        entries.append(entry)
    }

    subscript(_ id: UInt32) -> Entry? {
        get { index(of: id).map { entries[$0] } }
        set {
            guard let index = index(of: id) else { return }
            if let newValue {
                entries[index] = newValue
            } else {
                ids.remove(at: index)
                entries.remove(at: index)
            }
        }
    }

    /// Visits all entries in the order of their ids; `body` may change each.
    mutating func forEach(_ body: (UInt32, inout Entry) -> Void) {
        for index in ids.indices {
            body(ids[index], &entries[index])
        }
    }

    private func index(of id: UInt32) -> Int? {
        var low = 0
        var high = ids.count
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < ids.count && ids[low] == id ? low : nil
    }
}
