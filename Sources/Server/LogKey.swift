/// The keys of log metadata, in one place. No key exists for bodies, addresses, names or tokens, because none
/// may be logged.
enum LogKey {
    static let traceID = "trace_id"
    static let error = "error"
    static let connection = "connection"
    static let fault = "fault"
    static let count = "count"
    static let opcode = "opcode"
}
