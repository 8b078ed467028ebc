import Foundation

/// What the system says of a process: memory and time of the processors.
struct ProcessFigures: Codable, Sendable, Equatable {
    /// Memory in use now and at most so far, in KiB; its own is what is not read from a file.
    var residentKiB = 0
    var ownKiB = 0
    var residentPeakKiB = 0
    /// Time of all its threads, in seconds.
    var processorSeconds = 0.0

    /// Nil when there is no such process, or no such system.
    init?(of processID: Int32) {
        guard
            let status = try? String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8),
            let stat = try? String(contentsOfFile: "/proc/\(processID)/stat", encoding: .utf8)
        else { return nil }
        for line in status.split(separator: "\n") {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard words.count > 1, let value = Int(words[1]) else { continue }
            if words[0] == "VmRSS:" { residentKiB = value }
            if words[0] == "RssAnon:" { ownKiB = value }
            if words[0] == "VmHWM:" { residentPeakKiB = value }
        }
        // After the name in brackets: utime and stime are the 12th and 13th, in hundredths of a second.
        let rest = stat.split(separator: ")").last?.split(separator: " ") ?? []
        if rest.count > 12, let user = Double(rest[11]), let system = Double(rest[12]) {
            processorSeconds = (user + system) / 100
        }
    }
}
