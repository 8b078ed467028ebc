import DeskwireClient
import DeskwireProtocol
import Foundation

/// A `deskwired` on a new folder, claimed, with a service token and a customer.
struct DeskProcess {
    let server: ServerProcess
    let folder: URL
    let token: String
    let customer: UInt64

    static let email = "bench@example.com"

    /// The program of this build, or the one that `DESKWIRED` names.
    static var program: String {
        ProcessInfo.processInfo.environment["DESKWIRED"] ?? ".build/release/deskwired"
    }

    /// The limits of people do not hold for a load test.
    private static var limits: String {
        ProcessInfo.processInfo.environment["DESKWIRE_LOAD_LIMITS"]
            ?? "Tests/Benchmarks/limits.json"
    }

    static func start() async throws -> DeskProcess {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "deskwire-benchmarks-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let server = try ServerProcess(
            program,
            ["serve", "--data", folder.path, "--listen", "127.0.0.1:0", "--config", limits]
        )
        do {
            let claim = try String(
                contentsOf: folder.appending(path: "claim"),
                encoding: .utf8
            ).trimmingCharacters(in: .whitespacesAndNewlines)
            let (token, customer) = try await claimed(with: claim, port: Int(server.port))
            return DeskProcess(server: server, folder: folder, token: token, customer: customer)
        } catch {
            server.stop()
            throw error
        }
    }

    func stop() {
        server.stop()
        try? FileManager.default.removeItem(at: folder)
    }

    private static func claimed(with claim: String, port: Int) async throws -> (String, UInt64) {
        let client = try await DeskClient.connect(to: ServerAddress(host: "127.0.0.1", port: port))
        let password = "a desk that is measured " + String(UInt64.random(in: 0 ... .max))
        _ = try await client.call(
            Methods.claimAdministrator,
            ClaimAdministratorRequest(
                claim: claim,
                name: "Bench",
                email: email,
                password: password
            )
        )
        _ = try await client.authenticate(.password(login: email, secret: password))
        var settings = UpdateSettingsRequest()
        // Every ticket writes the mails that it does in life.
        settings.careAddresses = AddressList(addresses: ["care@example.com"])
        _ = try await client.call(Methods.updateSettings, settings)
        let customer = try await client.call(
            Methods.createCustomer,
            CreateCustomerRequest(name: "Grace Hopper", email: "grace@example.com")
        )
        let token = try await client.call(
            Methods.createServiceToken,
            CreateServiceTokenRequest(
                name: "bench",
                scopes: ["tickets", "customers", "mails", "events"]
            )
        )
        await client.close()
        return (token.secret, customer.customer?.id ?? 0)
    }
}
