import DeskwireClient
import DeskwireRendering
import Foundation
import Synchronization

/// One line on the terminal that says how far a transfer has come. Nothing where nobody watches.
final class TransferLine: Sendable {
    private let name: String
    private let isShown: Bool
    private let lastPercent = Mutex<UInt64?>(nil)

    init(_ name: String, on terminal: Terminal) {
        self.name = SafeText.line(name)
        isShown = terminal.isErrorTerminal
    }

    func show(_ progress: TransferProgress) {
        guard isShown else { return }
        let percent = progress.total == 0 ? 100 : progress.done * 100 / progress.total
        let isNew = lastPercent.withLock { last in
            defer { last = percent }
            return last != percent
        }
        guard isNew else { return }
        let end = percent == 100 ? "\n" : ""
        let sizes = "\(ByteCount.text(progress.done)) of \(ByteCount.text(progress.total))"
        let line = "\r\(name): \(percent) % (\(sizes))\(end)"
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
}
