package import ArgumentParser
package import DeskwireClient
package import DeskwireProtocol
import Foundation

/// Which server, how long to wait, and in which form to answer: options of every command.
package struct ServerOptions: ParsableArguments {
    @Option(
        help: .init(
            "The server's address; else DESKWIRE_SERVER, else 127.0.0.1:8437. tls:// means TLS.",
            valueName: "[tls://]host[:port]"
        ),
        transform: ServerOptions.parsedAddress
    )
    package var server: ServerAddress?

    @Option(
        help: .init(
            "Trust those in this PEM file; else DESKWIRE_TLS_TRUST, else the system's.",
            valueName: "file"
        )
    )
    package var tlsTrust: String?

    @Flag(help: "Print replies as JSON (proto3 JSON, one object a line).")
    package var json = false

    @Option(
        help: .init(
            "How long a request may take, repeats included (default: 30).",
            valueName: "seconds"
        )
    )
    package var timeout: Double?

    package init() {}

    package func validate() throws {
        if let timeout, !(0.001...3600).contains(timeout) {
            throw ValidationError("--timeout must be between 0.001 and 3600 seconds.")
        }
    }

    package func address(environment: [String: String]) throws(ProgramError) -> ServerAddress {
        if let server { return server }
        guard let text = environment["DESKWIRE_SERVER"], !text.isEmpty else { return .local }
        guard let address = ServerAddress(text) else {
            throw .usage("DESKWIRE_SERVER is no address: give host, host:port or tls://host:port.")
        }
        return address
    }

    /// Whose certificates are believed.
    package func trust(environment: [String: String]) -> CertificateTrust {
        let path = tlsTrust ?? environment["DESKWIRE_TLS_TRUST"] ?? ""
        return path.isEmpty ? .system : .file(path)
    }

    private static func parsedAddress(_ text: String) throws -> ServerAddress {
        guard let address = ServerAddress(text) else {
            throw ValidationError(
                "An address is host, host:port or [IPv6]:port, with tls:// before it or not."
            )
        }
        return address
    }

    package var callTimeout: Duration? {
        timeout.map { .milliseconds(Int64($0 * 1000)) }
    }
}

/// The options of commands that need a login.
package struct ConnectionOptions: ParsableArguments {
    @OptionGroup package var server: ServerOptions

    @Option(
        help: .init(
            "A session or service token; else DESKWIRE_TOKEN, else what `login` saved.",
            valueName: "token"
        )
    )
    package var token: String?

    @Option(
        help: .init("Come in by an open link instead of a login.", valueName: "token")
    )
    package var link: String?

    package init() {}

    package func validate() throws {
        if link != nil, token != nil { throw ValidationError("Give --token or --link, not both.") }
    }

    /// What the command comes in with.
    package func credential(
        for address: ServerAddress,
        environment: [String: String]
    ) throws(ProgramError) -> Credential {
        if let link { return .openLink(link) }
        return .token(try foundToken(for: address, environment: environment))
    }

    /// The token of the flag, the environment or the credentials file, in this order.
    package func foundToken(
        for address: ServerAddress,
        environment: [String: String]
    ) throws(ProgramError) -> String {
        if let token { return token }
        if let token = environment["DESKWIRE_TOKEN"], !token.isEmpty { return token }
        let file = try CredentialsFile(environment: environment)
        guard let entry = try file.entry(for: address) else { throw .notLoggedIn }
        return entry.token
    }
}

/// The key of commands that change something.
package struct KeyOptions: ParsableArguments {
    @Option(
        help: .init(
            "A UUID of your own: run again with the same one and nothing is done twice.",
            valueName: "uuid"
        ),
        transform: KeyOptions.parsedKey
    )
    package var idempotencyKey: IdempotencyKey?

    package init() {}

    private static func parsedKey(_ text: String) throws -> IdempotencyKey {
        guard let key = IdempotencyKey(text) else {
            throw ValidationError("An idempotency key is a UUID.")
        }
        return key
    }
}

/// How much of a list is printed.
package struct PageOptions: ParsableArguments {
    @Option(help: .init("Print at most so many.", valueName: "count"))
    package var limit = 50

    @Flag(help: "Print everything there is.")
    package var allPages = false

    package init() {}

    package func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be at least 1.") }
    }
}
