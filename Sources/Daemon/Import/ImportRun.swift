import DeskwireDomain
import DeskwireStore
import Foundation

/// Takes lines into a store that nobody serves.
///
/// 1. Reads lines of bounded length, and decodes a batch while the one before is being written.
/// 2. Writes a batch a transaction: what is on disk is whole, and a second run goes on behind it.
/// 3. Refuses a line that is not right, says which and why, and goes on.
final class ImportRun {
    /// Lines in one transaction.
    static let batchLines = 500
    /// A line with a ticket of ten thousand messages is longer than most files.
    static let lineBytesMax = 64 << 20

    struct Totals: Equatable {
        var taken = 0
        var known = 0
        var refused = 0
    }

    let store: DeskStore
    let now: Timestamp
    /// Told of each line that is refused.
    let problem: (Int, String) -> Void
    private(set) var totals = Totals()
    private var lineNumber = 0

    init(store: DeskStore, now: Timestamp, problem: @escaping (Int, String) -> Void) {
        self.store = store
        self.now = now
        self.problem = problem
    }

    /// Takes all lines of an open file.
    func take(_ file: FileHandle) async throws {
        let (store, now) = (store, now)
        try await store.write { try $0.prepareForImport() }
        let names = try store.reads.now { try $0.importNames() }
        var lines = LineReader(file: file, bytesMax: Self.lineBytesMax)
        var following = decoded(try lines.next(Self.batchLines))
        while let batch = following {
            let written = Task.detached {
                try await batch.write(to: store, names: names, at: now)
            }
            following = decoded(try lines.next(Self.batchLines))
            count(try await written.value)
        }
    }

    private func count(_ outcomes: [ImportBatch.Outcome]) {
        for outcome in outcomes {
            switch outcome {
            case .taken: totals.taken += 1
            case .known: totals.known += 1
            case .refused(let line, let reason): refuse(line, reason)
            }
        }
    }

    private func refuse(_ line: Int, _ reason: String) {
        totals.refused += 1
        problem(line, reason)
    }

    private func decoded(_ lines: [Data]) -> ImportBatch? {
        guard !lines.isEmpty else { return nil }
        let decoder = JSONDecoder()
        var batch = ImportBatch()
        for line in lines {
            lineNumber += 1
            if line.isEmpty { continue }
            do {
                let ticket = try decoder.decode(ImportLine.self, from: line).ticket()
                batch.tickets.append((lineNumber, ticket))
            } catch let error as ImportProblem {
                refuse(lineNumber, error.description)
            } catch {
                refuse(lineNumber, Self.text(of: error))
            }
        }
        return batch
    }

    private static func text(of error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
        case DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context):
            context.codingPath.map(\.stringValue).joined(separator: ".") + " has another type"
        default: "it is no JSON object"
        }
    }
}
