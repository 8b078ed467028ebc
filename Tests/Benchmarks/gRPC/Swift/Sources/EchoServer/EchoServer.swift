import GRPCCore
import GRPCNIOTransportHTTP2
import Glibc

/// A unary call of gRPC in Swift that sends back the bytes it was given: no message is taken apart. Says its port, and
/// serves until it is killed.
@main
struct EchoServer {
    static func main() async throws {
        let server = GRPCServer(
            transport: HTTP2ServerTransport.Posix(
                address: .ipv4(host: "127.0.0.1", port: 0),
                transportSecurity: .plaintext
            ),
            services: [Echo()]
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.serve() }
            if let port = try await server.listeningAddress?.ipv4?.port { print(port) }
            fflush(nil)
            try await group.waitForAll()
        }
    }
}

struct Echo: RegistrableRPCService {
    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
        router.registerHandler(
            forMethod: MethodDescriptor(fullyQualifiedService: "deskwire.Echo", method: "Unary"),
            deserializer: RawBytes(),
            serializer: RawBytes()
        ) { request, _ in
            let message = try await ServerRequest(stream: request).message
            return StreamingServerResponse(single: ServerResponse(message: message))
        }
    }
}

struct RawBytes: MessageSerializer, MessageDeserializer {
    func serialize<Bytes: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Bytes {
        Bytes(message)
    }

    func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> [UInt8] {
        bytes.withUnsafeBytes { [UInt8]($0) }
    }
}
