import Foundation

/// The mail server that mail is handed to, and how.
package struct SMTPServer: Sendable, Equatable {
    /// How the connection is protected. There is no falling back from one to another (SEC-005).
    package enum Protection: Sendable, Equatable {
        /// TLS from the first byte: `smtps://`.
        case tls
        /// TLS after STARTTLS, or nothing at all is sent: `smtp://`.
        case startTLS
        /// None: `smtp://…?tls=none`, for a server on the same machine or in a network of one's own.
        case none
    }

    package var host: String
    package var port: Int
    package var protection: Protection
    package var login: SMTPLogin?
    /// A file with the certificates to trust instead of the system's.
    package var trustFile: String?

    package init(
        host: String,
        port: Int,
        protection: Protection,
        login: SMTPLogin? = nil,
        trustFile: String? = nil
    ) {
        self.host = host
        self.port = port
        self.protection = protection
        self.login = login
        self.trustFile = trustFile
    }

    /// For people: where mail goes, without the login.
    package var name: String {
        let scheme = protection == .tls ? "smtps" : "smtp"
        let shown = host.contains(":") ? "[\(host)]" : host
        return "\(scheme)://\(shown):\(port)" + (protection == .none ? "?tls=none" : "")
    }
}

/// Name and password at the mail server. Its descriptions do not show them.
package struct SMTPLogin: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible
{
    package let name: String
    package let password: String

    package init(name: String, password: String) {
        self.name = name
        self.password = password
    }

    package var description: String { "•••" }
    package var debugDescription: String { "•••" }

    /// The text without the password, should a server repeat it, plain or as AUTH sends it (SEC-109).
    func masked(_ text: String) -> String {
        guard !password.isEmpty else { return text }
        let sent = ["\0\(name)\0\(password)", password].map {
            Data($0.utf8).base64EncodedString()
        }
        return ([password] + sent).reduce(text) { $0.replacing($1, with: "•••") }
    }
}

/// How long each step may take, and how long the end of the program waits.
package struct SMTPLimits: Sendable, Equatable {
    package var connectMs: Int64 = 30_000
    /// From the connection to the end of the login.
    package var greetingMs: Int64 = 120_000
    package var commandMs: Int64 = 300_000
    /// A mail server that says yes to the content has made sure that it will not lose it; that may take a while.
    package var contentMs: Int64 = 600_000
    /// After the program was asked to end: for the answer to a content that is handed over already.
    package var endMs: Int64 = 5_000
    package var mailsPerMinute = 300

    package init() {}
}
