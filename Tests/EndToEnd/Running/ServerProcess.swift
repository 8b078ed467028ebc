import DeskwireClient
import Foundation

/// A real `deskwired serve` on a data folder.
struct ServerProcess: Sendable {
    let data: URL
    let address: ServerAddress
    let program: LaunchedProgram

    /// Starts it and waits until it says that it listens.
    static func start(
        on stage: Stage,
        data: URL,
        listen: String = "127.0.0.1:0",
        options: [String] = []
    ) async throws -> ServerProcess {
        let program = try stage.launch(
            "deskwired",
            ["serve", "--data", data.path, "--listen", listen] + options
        )
        let output = try await program.waitForOutput("Listening on") {
            $0.contains(/Listening on .*\.\n/)
        }
        guard let line = output.firstMatch(of: /Listening on ([0-9.]+:\d+)\.\n/),
            let address = ServerAddress(String(line.output.1))
        else { throw TestFailure("no address in: \(output)") }
        return ServerProcess(data: data, address: address, program: program)
    }

    /// The same folder at the same address again, after an end or a kill.
    func startAgain(on stage: Stage, options: [String] = []) async throws -> ServerProcess {
        try await Self.start(
            on: stage,
            data: data,
            listen: address.description,
            options: options
        )
    }

    /// Ends it as a crash of the machine's power would, as far as a process can see.
    func crash() async {
        await program.kill()
    }

    var spool: Spool { Spool(folder: data.appending(path: "spool")) }
}
