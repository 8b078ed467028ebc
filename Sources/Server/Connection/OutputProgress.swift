import DeskwireProtocol
import NIOCore

/// Whether a peer reads what is sent to it, however slowly: what counts is bytes that have left, not what remains.
///
/// The kernel is asked how much the peer has acknowledged, since its buffers are large; where it does not say (a Unix
/// socket), what has left this process counts. It belongs to its connection's loop and is not Sendable.
final class OutputProgress {
    /// Everything that was ever written to the channel.
    private var written = 0
    private var acknowledged: UInt64 = 0
    private var seen: UInt64 = 0
    /// Since when nothing has left; nil while output is not blocked.
    private(set) var standsSince: MonotonicTime?

    func wrote(_ count: Int) { written += count }

    /// The peer is slower than the server from here on.
    func blocked(_ channel: any Channel, now: MonotonicTime) {
        standsSince = now
        seen = left(channel)
    }

    func unblocked() { standsSince = nil }

    /// Whether anything has left since the last look.
    func hasMoved(_ channel: any Channel, now: MonotonicTime) -> Bool {
        let left = left(channel)
        guard left > seen else { return false }
        seen = left
        if standsSince != nil { standsSince = now }
        return true
    }

    /// Output that has not left this process.
    static func pending(_ channel: any Channel) -> Int {
        (try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }

    private func left(_ channel: any Channel) -> UInt64 {
        acknowledged = UInt64(clamping: written - Self.pending(channel))
        guard let socket = channel as? any SocketOptionProvider, channel.remoteAddress?.port != nil
        else { return acknowledged }
        let answer: EventLoopFuture<TCPInfo> = socket.unsafeGetSocketOption(
            level: .tcp,
            name: NIOBSDSocket.Option(rawValue: TCPInfo.option)
        )
        // On the channel's own loop the answer is there at once.
        answer.assumeIsolated().whenSuccess { self.acknowledged = $0.bytesAcknowledged }
        return acknowledged
    }
}

/// The beginning of Linux' `struct tcp_info`, as words of eight bytes: glibc knows only an older, shorter form.
private struct TCPInfo: Sendable {
    /// `TCP_INFO`.
    static let option: CInt = 11

    private var words = InlineArray<24, UInt64>(repeating: 0)

    /// `tcpi_bytes_acked`, at byte 120.
    var bytesAcknowledged: UInt64 { words[15] }
}
