import NIOCore
import NIOPosix

/// The least a NIO server can do that answers frames: one handler, a whole read parsed at once, one write for it.
enum BurstServer {
    static func serve(replySize: Int, seconds: Int) throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let channel = try ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 512)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        BurstHandler(replySize: replySize)
                    )
                }
            }
            .bind(host: "127.0.0.1", port: 0).wait()
        print("Listening on 127.0.0.1:\(channel.localAddress?.port ?? 0).")
        flushOutput()
        channel.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
            channel.close(promise: nil)
        }
        try channel.closeFuture.wait()
        try group.syncShutdownGracefully()
    }
}

private final class BurstHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private static let header = 12
    private let body: [UInt8]
    private var unread = ByteBuffer()

    init(replySize: Int) {
        body = [UInt8](repeating: 7, count: replySize)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if unread.readableBytes == 0 {
            unread = bytes
        } else {
            unread.writeBuffer(&bytes)
        }
        var output = context.channel.allocator.buffer(capacity: unread.readableBytes + 4096)
        while let length: UInt32 = unread.getInteger(at: unread.readerIndex),
            unread.readableBytes >= Self.header + Int(length)
        {
            output.writeInteger(UInt32(body.count))
            output.writeInteger(2 as UInt8)
            let rest = unread.viewBytes(at: unread.readerIndex + 5, length: Self.header - 5)
            output.writeBytes(rest ?? ByteBufferView())
            output.writeBytes(body)
            unread.moveReaderIndex(forwardBy: Self.header + Int(length))
        }
        if unread.readableBytes == 0 { unread = ByteBuffer() }
        if output.readableBytes > 0 {
            context.writeAndFlush(wrapOutboundOut(output), promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
