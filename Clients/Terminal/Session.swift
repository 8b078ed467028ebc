package import DeskwireClient
package import DeskwireProtocol
package import DeskwireRendering
package import DeskwireWire

/// One run of a command: the connection, and how its replies are printed.
package struct Session: Sendable {
    package let client: DeskClient
    package let display: Display
    package let terminal: Terminal
    package let address: ServerAddress
    /// Replies are printed as JSON.
    package let isJSON: Bool
    private let timeout: Duration?

    /// Connects, and runs `body`; closes the connection whatever happens.
    package static func open(
        _ options: ServerOptions,
        to address: ServerAddress,
        credential: Credential?,
        terminal: Terminal,
        onConnectionChange: (@Sendable (ConnectionChange) -> Void)? = nil,
        _ body: (Session) async throws -> Void
    ) async throws {
        var clientOptions = ClientOptions(clientName: Program.name)
        clientOptions.onConnectionChange = onConnectionChange
        clientOptions.trust = options.trust(environment: terminal.environment)
        if let timeout = options.callTimeout {
            clientOptions.callTimeout = timeout
            clientOptions.connectTimeout = min(clientOptions.connectTimeout, timeout)
        }
        let client = try await DeskClient.connect(
            to: address,
            credential: credential,
            options: clientOptions
        )
        let isCustomer = client.identity?.role == .customer
        let session = Session(
            client: client,
            display: terminal.display(for: isCustomer ? .customer : .staff),
            terminal: terminal,
            address: address,
            isJSON: options.json,
            timeout: options.callTimeout
        )
        do {
            try await body(session)
        } catch {
            await client.close()
            throw error
        }
        await client.close()
    }

    /// One request and its reply.
    package func call<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        key: KeyOptions? = nil
    ) async throws(DeskClientError) -> Reply {
        try await client.call(
            method,
            request,
            timeout: timeout,
            idempotencyKey: key?.idempotencyKey
        )
    }

    /// Prints a reply: as JSON when asked for, else for people.
    package func show(_ reply: some Displayable & JSONWritable) {
        Output.line(isJSON ? reply.json() : reply.shown(on: display))
    }

    /// Calls, and prints the reply.
    package func show<Request: WireMessage, Reply: WireMessage & Displayable & JSONWritable>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        key: KeyOptions? = nil
    ) async throws(DeskClientError) {
        show(try await call(method, request, key: key))
    }

    /// Prints a line that is for people only.
    package func remark(_ text: String) {
        if !isJSON { Output.line(text) }
    }
}
