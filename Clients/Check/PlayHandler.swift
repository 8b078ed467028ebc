import DeskwireProtocol
import NIOCore

/// Carries out a ``TranscriptPlay`` on a channel that does not read by itself yet.
///
/// When the play is over it completes its promise and closes the channel. The last bytes are kept from getting lost:
/// a server's side ends its output first, and closes when the client has ended too, or after a second.
final class PlayHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var play: TranscriptPlay
    private let lingers: Bool
    private let outcome: EventLoopPromise<Mismatch?>
    private var timer: Scheduled<Void>?
    private var isOver = false

    init(_ play: TranscriptPlay, lingers: Bool, outcome: EventLoopPromise<Mismatch?>) {
        self.play = play
        self.lingers = lingers
        self.outcome = outcome
    }

    func handlerAdded(context: ChannelHandlerContext) {
        perform(play.began(at: now(context)), context)
        // A channel may be closed before the option is set; then nothing is left to read.
        context.channel.setOption(.autoRead, value: true).whenFailure { _ in }
        if !context.channel.isActive { perform(play.otherEnded(at: now(context)), context) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        perform(play.received(unwrapInboundIn(data), at: now(context)), context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event as? ChannelEvent == .inputClosed else { return }
        otherEnded(context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        otherEnded(context)
    }

    /// A reset is an end like another; what the lines say decides whether it may come.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func otherEnded(_ context: ChannelHandlerContext) {
        perform(play.otherEnded(at: now(context)), context)
        if isOver { context.close(promise: nil) }
    }

    private func perform(_ actions: [TranscriptPlay.Action], _ context: ChannelHandlerContext) {
        for action in actions {
            switch action {
            case .send(let bytes):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
            case .endOutput: context.close(mode: .output, promise: nil)
            case .finish(let mismatch): finish(mismatch, context)
            }
        }
        schedule(context)
    }

    private func finish(_ mismatch: Mismatch?, _ context: ChannelHandlerContext) {
        isOver = true
        outcome.succeed(mismatch)
        guard lingers else { return context.close(promise: nil) }
        context.close(mode: .output, promise: nil)
        let channel = context.channel
        context.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    }

    private func schedule(_ context: ChannelHandlerContext) {
        timer?.cancel()
        guard let wakesAt = play.wakesAt else { return }
        let delay = TimeAmount.milliseconds(max(0, wakesAt - now(context)))
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: delay) {
            self.perform(self.play.timeCame(at: self.now(context)), context)
        }
    }

    private func now(_ context: ChannelHandlerContext) -> MonotonicTime {
        let nanoseconds = context.eventLoop.now.uptimeNanoseconds
        return MonotonicTime(milliseconds: Int64(clamping: nanoseconds / 1_000_000))
    }
}
