extension FrameHeader {
    /// Bytes of a PING or PONG body.
    public static let pingByteCount: UInt32 = 8

    /// Whether the request id and the length fit the type, as far as the header can tell.
    ///
    /// Requests and answers have an id, frames of the connection have none; CANCEL has no body, PING and
    /// PONG have eight bytes. The opcode of a control frame is ignored, as reserved flags are.
    var hasRightShape: Bool {
        switch type {
        case .request, .reply, .error: requestID != 0
        case .cancel: requestID != 0 && length == 0
        case .ping, .pong: requestID == 0 && length == Self.pingByteCount
        case .goAway: requestID == 0
        default: type.isIgnorable
        }
    }
}
