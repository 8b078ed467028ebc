import DeskwireDomain
import DeskwireServer
import Logging

/// One entry of the log as a line (SEC-132).
///
/// Whatever it holds, it stays one line: control characters, the escape of terminals, marks of direction and all else
/// that is not seen stand there as escapes, in both formats.
enum LogLine {
    enum Format: String, CaseIterable, Sendable {
        /// For people: time, level, name, fields, message.
        case text
        /// For programs: one object a line.
        case json
    }

    static func text(_ event: LogEvent, label: String, at now: Timestamp) -> String {
        let fields = (event.metadata ?? [:]).sorted { $0.key < $1.key }
            .map { " \(escaped($0.key))=\(escaped("\($0.value)"))" }.joined()
        return "\(now.utc) \(event.level) \(escaped(label)):\(fields) "
            + "[\(escaped(event.source))] \(escaped("\(event.message)"))"
    }

    static func json(_ event: LogEvent, at now: Timestamp) -> String {
        var line =
            "{\"time\":\(quoted(now.utc)),\"level\":\"\(event.level)\",\"event\":"
            + quoted("\(event.message)") + ",\"source\":" + quoted(event.source)
        if let error = event.error { line += ",\"error\":" + quoted("\(error)") }
        let fields = (event.metadata ?? [:]).sorted { $0.key < $1.key }
            .map { "\(quoted($0.key)):\(quoted("\($0.value)"))" }
        if !fields.isEmpty { line += ",\"fields\":{\(fields.joined(separator: ","))}" }
        return line + "}"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + escaped(text, quotes: true) + "\""
    }

    /// In JSON's own escapes.
    static func escaped(_ text: String, quotes: Bool = false) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\" where quotes: result += "\\\\"
            case "\"" where quotes: result += "\\\""
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if isUnseen(scalar) {
                    for unit in String(scalar).utf16 { result += escape(unit) }
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
            .unassigned:
            true
        default: false
        }
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

/// Brings what is logged to the output, as lines of the wanted format.
struct LogLineHandler: LogHandler {
    let label: String
    let format: LogLine.Format
    let output: LogOutput
    var metadata = Logger.Metadata()
    var metadataProvider: Logger.MetadataProvider?
    var logLevel = Logger.Level.notice

    init(label: String, format: LogLine.Format, output: LogOutput) {
        self.label = label
        self.format = format
        self.output = output
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var event = event
        let provided = metadata.merging(metadataProvider?.get() ?? [:]) { _, new in new }
        event.metadata = provided.merging(event.metadata ?? [:]) { _, own in own }
        let line =
            switch format {
            case .text: LogLine.text(event, label: label, at: .now())
            case .json: LogLine.json(event, at: .now())
            }
        output.write(line, isLast: event.level == .critical)
    }
}
