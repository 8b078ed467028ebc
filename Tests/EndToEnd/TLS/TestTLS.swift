import Foundation
import NIOCore
import NIOSSL
import Synchronization

/// TLS of a raw client, with any application protocols.
struct TestTLS: Sendable {
    private let context: NIOSSLContext

    init(trust: URL, offering protocols: [String] = ["dwp/1"]) throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .file(trust.path)
        configuration.applicationProtocols = protocols
        context = try NIOSSLContext(configuration: configuration)
    }

    func prepare(_ channel: any Channel, host: String) throws {
        let isName = (try? SocketAddress(ipAddress: host, port: 0)) == nil
        try channel.pipeline.syncOperations.addHandler(
            NIOSSLClientHandler(context: context, serverHostname: isName ? host : nil)
        )
    }
}

/// An address of this machine that is not loopback: connections to it come from "elsewhere".
enum OwnAddress {
    static let beyondLoopback: String? = {
        let devices = (try? System.enumerateDevices()) ?? []
        return devices.lazy.compactMap(\.address?.ipAddress)
            .first { !$0.contains(":") && !$0.hasPrefix("127.") }
    }()
}

/// Counts from any thread.
final class LossCount: Sendable {
    private let count = Mutex(0)

    func add() { count.withLock { $0 += 1 } }
    var value: Int { count.withLock { $0 } }
}

extension Sequence where Element: Sendable {
    /// One after the other.
    func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
