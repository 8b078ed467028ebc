import DeskwireProtocol
import NIOCore
import NIOSSL
import NIOTLS

/// TLS at the client's end: version 1.3, `dwp/1`, and a server that proves its name.
struct TLSClient: Sendable {
    private let context: NIOSSLContext

    /// Throws ``TLSFailure`` when the file of trusted certificates cannot be used.
    init(trust: CertificateTrust) throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv13
        configuration.applicationProtocols = [Preface.alpn]
        configuration.certificateVerification = .fullVerification
        configuration.shutdownTimeout = .milliseconds(Limits.lingerMs)
        if case .file(let path) = trust.source {
            do {
                let certificates = try NIOSSLCertificate.fromPEMFile(path)
                guard !certificates.isEmpty else { throw TLSFailure.badTrustFile(path) }
                configuration.trustRoots = .certificates(certificates)
            } catch {
                throw TLSFailure.badTrustFile(path)
            }
        }
        context = try NIOSSLContext(configuration: configuration)
    }

    /// Puts TLS in front of what the channel has; an address of numbers is looked for in the certificate as such.
    func prepare(_ channel: any Channel, host: String) throws {
        let isName = (try? SocketAddress(ipAddress: host, port: 0)) == nil
        let handler = try NIOSSLClientHandler(context: context, serverHostname: isName ? host : nil)
        try channel.pipeline.syncOperations.addHandlers([handler, ProtocolCheck()])
    }
}

/// What TLS says no to, in words for people.
enum TLSFailure: Error {
    case badTrustFile(String)
    case otherProtocol
}

/// Ends a connection whose server did not agree on `dwp/1`.
private final class ProtocolCheck: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted(let agreed)? = event as? TLSUserEvent, agreed != Preface.alpn {
            context.fireErrorCaught(TLSFailure.otherProtocol)
            return context.close(promise: nil)
        }
        context.fireUserInboundEventTriggered(event)
    }
}
