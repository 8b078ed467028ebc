import DeskwireClient
import DeskwireProtocol
import DeskwireWire

extension DeskClient {
    /// The error that a call ends with; nil when it works.
    func refusal<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request
    ) async -> ServerError? {
        do {
            _ = try await call(method, request)
            return nil
        } catch {
            return error.server
        }
    }
}

extension Installation {
    /// The client library with a new service token.
    func service(_ name: String) async throws -> DeskClient {
        let token = try await serviceToken(name)
        return try await DeskClient.connect(
            to: server.address,
            credential: .token(token.secret),
            options: ClientOptions()
        )
    }
}
