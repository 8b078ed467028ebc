import ArgumentParser
import DeskwireClient
import Foundation

/// Which desk to load: an own server on a folder, or one that runs already.
struct StageOptions: ParsableArguments {
    @Option(
        help: .init(
            "Start a deskwired of its own on this folder, made if missing, and stop it afterwards.",
            valueName: "folder"
        )
    )
    var serve: String?

    @Option(
        help: .init("The deskwired for --serve; the one beside this program.", valueName: "path")
    )
    var program: String?

    @Option(help: .init("Where --serve sends mail.", valueName: "route"))
    var mail = "none"

    @Option(
        help: .init(
            "A file of options for --serve: load needs other limits than people do.",
            valueName: "path"
        )
    )
    var config: String?

    @Option(help: .init("A server that runs already.", valueName: "host:port"))
    var server: String?

    @Option(
        help: .init(
            "The service token for --server, with the scopes tickets, customers, mails and events.",
            valueName: "token"
        )
    )
    var token: String?

    @Option(
        help: .init("A session token of staff for --server: inbox needs it.", valueName: "token")
    )
    var staffToken: String?

    func validate() throws {
        guard (serve == nil) != (server == nil) else {
            throw ValidationError("Say --serve FOLDER or --server HOST:PORT.")
        }
        if server != nil, token == nil, staffToken == nil {
            throw ValidationError("--server needs --token or --staff-token.")
        }
    }

    static var programBesideThis: String {
        let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return own.deletingLastPathComponent().appendingPathComponent("deskwired").path
    }

    func open() async throws -> Stage {
        if let server {
            guard let address = ServerAddress(server) else {
                throw LoadProblem("\(server) is no host:port.")
            }
            return Stage(
                host: address.host,
                port: address.port,
                access: DeskAccess(service: token ?? staffToken ?? "", staff: staffToken ?? "")
            )
        }
        let folder = serve ?? ""
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        let own = try OwnServer(
            program: program ?? Self.programBesideThis,
            folder: folder,
            arguments: ["--mail", mail] + (config.map { ["--config", $0] } ?? [])
        )
        do {
            let access = try await DeskAccess.of(folder: folder, port: own.port)
            return Stage(host: "127.0.0.1", port: own.port, access: access, server: own)
        } catch {
            own.stop()
            throw error
        }
    }

    /// Opens the stage for `body`, and stops an own server whatever happens.
    func use<Value>(_ body: (Stage) async throws -> Value) async throws -> Value {
        let stage = try await open()
        defer { stage.server?.stop() }
        return try await body(stage)
    }
}
