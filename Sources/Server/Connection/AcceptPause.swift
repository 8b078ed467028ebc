import NIOCore

/// Pauses accepting while there is no descriptor left (SEC-028).
///
/// NIO's own handler waits when it is asked to read again. A channel whose first accept fails still has its read
/// pending: it is never asked, stays readable, and spins. So the channel itself is told not to read for a while. The
/// pause is short, because those who gave up meanwhile stand in the queue before those who wait, and use the
/// descriptors up again.
final class AcceptPause: ChannelInboundHandler {
    typealias InboundIn = any Channel

    static let pause = TimeAmount.milliseconds(100)

    private var isPaused = false

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.fireErrorCaught(error)
        guard error is IOError, !isPaused, let options = context.channel.syncOptions else { return }
        isPaused = true
        try? options.setOption(.autoRead, value: false)
        let channel = context.channel
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.pause) {
            self.isPaused = false
            try? channel.syncOptions?.setOption(.autoRead, value: true)
        }
    }
}
