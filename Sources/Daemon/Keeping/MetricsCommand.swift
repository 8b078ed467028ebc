import ArgumentParser
import DeskwireClient
import DeskwireProtocol

/// `deskwired metrics`: prints what a running server counts.
struct MetricsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "Print what the running server counts, as Prometheus reads it.",
        discussion: """
            The server speaks no HTTP. To have the numbers collected, start it with --metrics-file and point the \
            textfile collector of node_exporter at the folder: the file is written anew every 15 seconds. No number \
            has a label with an address, a name or a token.

            EXAMPLES
              deskwired metrics --data /var/lib/deskwire
              deskwired serve --data /var/lib/deskwire --metrics-file /var/lib/node_exporter/deskwire.prom
            """
    )

    @Option(help: "The folder with the desk's data.")
    var data: String

    func run() async throws {
        do {
            let reply = try await ControlSocket.with(folder: data) { server in
                try await server.call(Methods.getMetrics, GetMetricsRequest())
            }
            Console.write(reply.text)
        } catch {
            throw Startup.exit(for: error)
        }
    }
}
