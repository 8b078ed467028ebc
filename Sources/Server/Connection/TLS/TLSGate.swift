import DeskwireDomain
import DeskwireProtocol
import Logging
import NIOCore
import NIOSSL
import NIOTLS

/// Stands before a connection of a port with TLS until it is known how it speaks.
///
/// Duties:
/// 1. Tells TLS from all else by the first byte; what is no TLS goes on as it came.
/// 2. Holds everything back until the handshake is through and has agreed on `dwp/1`; ends the connection otherwise.
/// 3. Keeps unfinished handshakes within their limits. Their time is the connection's: five seconds to a credential.
///
/// When all is known it leaves the pipeline. It belongs to its event loop and is not Sendable.
final class TLSGate: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum State {
        case awaitingFirstByte
        case handshaking
        case refused
        case open
    }

    private let peer: Peer
    private let parts: ServerParts
    private let certificate: CertificateHolder
    private var state = State.awaitingFirstByte
    private var isCounted = false

    init(peer: Peer, parts: ServerParts, certificate: CertificateHolder) {
        self.peer = peer
        self.parts = parts
        self.certificate = certificate
    }

    // MARK: In

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch state {
        case .awaitingFirstByte:
            let bytes = unwrapInboundIn(data)
            guard let first = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self) else {
                return
            }
            if first == Preface.tlsFirstByte {
                begin(with: bytes, context: context)
            } else {
                state = .open
                context.fireChannelRead(data)
                leave(context)
            }
        case .open: context.fireChannelRead(data)
        case .handshaking, .refused: break
        }
    }

    private func begin(with bytes: ByteBuffer, context: ChannelHandlerContext) {
        guard parts.handshakes.began(from: peer) else {
            parts.metrics.hit(.handshakes)
            parts.audit.limitHit(.handshakes, by: peer)
            return refuse(context, because: "too many unfinished handshakes")
        }
        isCounted = true
        state = .handshaking
        let pipeline = context.pipeline.syncOperations
        do {
            let handler = NIOSSLServerHandler(context: certificate.context)
            try pipeline.addHandler(handler, position: .first)
        } catch {
            return refuse(context, because: "no handler")
        }
        pipeline.fireChannelRead(NIOAny(bytes))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case .handshakeCompleted(let agreed)? = event as? TLSUserEvent else {
            return context.fireUserInboundEventTriggered(event)
        }
        uncount()
        guard state == .handshaking else { return }
        guard agreed == Preface.alpn else { return refuse(context, because: "no ALPN dwp/1") }
        state = .open
        parts.metrics.handshakeEnded(well: true)
        context.fireUserInboundEventTriggered(event)
        leave(context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Swift.Error) {
        guard state == .handshaking else { return context.fireErrorCaught(error) }
        refuse(context, because: "\(error)")
    }

    // MARK: Out

    func write(
        context: ChannelHandlerContext,
        data: NIOAny,
        promise: EventLoopPromise<Void>?
    ) {
        switch state {
        case .awaitingFirstByte, .open: context.write(data, promise: promise)
        // Who has not finished the handshake could not read it.
        case .handshaking, .refused: promise?.fail(ChannelError.ioOnClosedChannel)
        }
    }

    func close(
        context: ChannelHandlerContext,
        mode: CloseMode,
        promise: EventLoopPromise<Void>?
    ) {
        context.close(mode: state == .handshaking ? .all : mode, promise: promise)
    }

    // MARK: End

    private func refuse(_ context: ChannelHandlerContext, because reason: String) {
        state = .refused
        parts.metrics.handshakeEnded(well: false)
        parts.audit.note(
            AuditEntry(
                AuditEntry.Action.handshake,
                .failed,
                at: parts.wallClock(),
                peer: peer.address
            )
        )
        parts.logger.info("A TLS handshake failed", metadata: [LogKey.error: "\(reason)"])
        context.close(promise: nil)
    }

    private func leave(_ context: ChannelHandlerContext) {
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    func handlerRemoved(context: ChannelHandlerContext) { uncount() }

    private func uncount() {
        guard isCounted else { return }
        isCounted = false
        parts.handshakes.ended(from: peer)
    }
}
