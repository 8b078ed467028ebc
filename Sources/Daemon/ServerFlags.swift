import ArgumentParser

/// What the command line says of a server; `serve` and `doctor` read the same.
struct ServerFlags: ParsableArguments {
    @Option(help: "The folder with the desk's data.")
    var data: String?

    @Option(help: "Address and port to listen on (default: 127.0.0.1:8437).")
    var listen: String?

    @Option(
        help: "A PEM file with the server's certificate and those that lead to its authority: TLS."
    )
    var tlsCertificate: String?

    @Option(
        help: """
            A PEM file with the certificate's key; it must belong to you or root, with mode 0640 or less.
            """
    )
    var tlsKey: String?

    @Flag(help: "Accept plain TCP from other machines. Passwords stay refused there.")
    var insecureListen = false

    @Option(help: "How many connections are served at once (default: 10000).")
    var connectionsMax: Int?

    @Option(
        help: """
            Where mail goes: smtp://HOST:PORT (with STARTTLS; ?tls=none without), smtps://HOST:PORT, spool:DIR or \
            none (default: spool:DATA/spool).
            """
    )
    var mail: String?

    @Option(
        help: "A file with name and password at the mail server, one a line, readable to you alone."
    )
    var mailLogin: String?

    @Option(
        help:
            "A file with the certificates to trust at the mail server, as PEM (default: the system's)."
    )
    var mailTrust: String?

    @Option(help: "trace, debug, info, notice, warning, error or critical (default: notice).")
    var logLevel: String?

    @Option(
        name: .customLong("log"),
        help: "text or json, one object a line (default: text)."
    )
    var logFormat: String?

    @Option(
        help:
            "A file that the metrics are written to every 15 seconds, for node_exporter's textfile collector."
    )
    var metricsFile: String?

    @Option(
        help: .init(
            "A program that looks at each uploaded file: 0 clean, 1 harmful, else it is asked again.",
            valueName: "path"
        )
    )
    var scanner: String?

    @Option(help: "A JSON file with options.")
    var config: String?
}
