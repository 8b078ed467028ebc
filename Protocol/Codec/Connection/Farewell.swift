/// The last thing a side says on a connection, and why.
///
/// Whoever gets one writes it, closes its half of the connection, and throws away what still arrives until
/// the other side closes too or the machine's timer says that it has lingered enough.
public struct Farewell: Sendable, Hashable {
    /// How the reason is told.
    public enum Form: Sendable, Hashable {
        /// A GOAWAY frame. Requests above the id were not executed and may be repeated.
        case goAway(lastRequestID: UInt32)
        /// These bytes, for a peer that has not shown that it knows the protocol.
        case bytes([UInt8])
        /// Nothing: nobody has spoken yet, or both sides know.
        case silence
    }

    /// Why the connection ends.
    public var fault: ConnectionFault
    /// How to say it.
    public var form: Form

    /// A farewell for a reason.
    public init(_ fault: ConnectionFault, _ form: Form) {
        self.fault = fault
        self.form = form
    }

    /// The body of the GOAWAY frame, where that is the form.
    public var goAway: GoAway? {
        guard case .goAway(let lastRequestID) = form else { return nil }
        return GoAway(
            code: fault.code,
            message: fault.message,
            lastRequestID: lastRequestID,
            reconnectAfterMs: Limits.reconnectAfterMs
        )
    }

    /// What a server tells a peer whose first bytes were no preface.
    ///
    /// HTTP gets an answer a browser shows, TLS an alert that its library reports; everybody else gets a
    /// preface that chooses no version, which is what this protocol has for "not together".
    static func toStranger(_ fault: ConnectionFault) -> Farewell {
        switch fault {
        case .httpOnPort: Farewell(fault, .bytes(httpAnswer))
        case .tlsOnPlainPort: Farewell(fault, .bytes(tlsAlert))
        case .notDeskwire: Farewell(fault, .bytes(Preface.magic + [0, Preface.major, 0, 0]))
        default: Farewell(fault, .silence)
        }
    }

    private static let httpAnswer: [UInt8] = {
        let text = """
            This port speaks the Deskwire protocol, not HTTP.
            Use the deskwire command, or a client library.

            """
        let head = """
            HTTP/1.1 400 Bad Request\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Length: \(text.utf8.count)\r
            Connection: close\r
            \r

            """
        return Array((head + text).utf8)
    }()

    /// A TLS record: alert, TLS 1.2 as all records say, two bytes, fatal, handshake_failure.
    private static let tlsAlert: [UInt8] = [0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]
}
