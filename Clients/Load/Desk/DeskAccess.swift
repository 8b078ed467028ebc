import DeskwireClient
import DeskwireProtocol
import Foundation

/// The tokens with which load is made: a service's, and those of staff.
struct DeskAccess: Codable, Sendable, Equatable {
    var service: String
    var staff: String
    /// Of who has the session, which ends when nobody uses it for an hour; on a desk that is kept it is made anew.
    var password: String?

    private static let email = "boss@example.com"

    /// The tokens of an earlier run of this folder, or new ones: the desk is claimed, and its addresses are set, so
    /// that every ticket writes the mails that it does in life.
    static func of(folder: String, port: Int) async throws -> DeskAccess {
        let file = folder + "/load-access.json"
        if let data = FileManager.default.contents(atPath: file),
            var access = try? JSONDecoder().decode(DeskAccess.self, from: data)
        {
            if let password = access.password {
                let client = try await client(port: port)
                access.staff = try await session(of: client, password: password)
                await client.close()
            }
            return access
        }
        guard let claim = try? String(contentsOfFile: folder + "/claim", encoding: .utf8) else {
            throw LoadProblem(
                "The desk in \(folder) was claimed by somebody else; take a folder of its own."
            )
        }
        let access = try await claimed(
            with: claim.trimmingCharacters(in: .whitespacesAndNewlines),
            port: port
        )
        let isWritten = FileManager.default.createFile(
            atPath: file,
            contents: try JSONEncoder().encode(access),
            attributes: [.posixPermissions: 0o600]
        )
        guard isWritten else { throw LoadProblem("\(file) cannot be written.") }
        return access
    }

    private static func claimed(with claim: String, port: Int) async throws -> DeskAccess {
        let client = try await client(port: port)
        let password = "measured desk " + String(UInt64.random(in: .min ... .max))
        _ = try await client.call(
            Methods.claimAdministrator,
            ClaimAdministratorRequest(
                claim: claim,
                name: "Measuring",
                email: email,
                password: password
            )
        )
        let session = try await session(of: client, password: password)
        var settings = UpdateSettingsRequest()
        settings.careAddresses = AddressList(addresses: ["care@example.com"])
        settings.supportAddress = "support@example.com"
        _ = try await client.call(Methods.updateSettings, settings)
        let token = try await client.call(
            Methods.createServiceToken,
            CreateServiceTokenRequest(
                name: "load",
                scopes: ["tickets", "customers", "mails", "events"],
                validDays: 365
            )
        )
        await client.close()
        return DeskAccess(service: token.secret, staff: session, password: password)
    }

    private static func client(port: Int) async throws -> DeskClient {
        try await DeskClient.connect(to: ServerAddress(host: "127.0.0.1", port: port))
    }

    private static func session(
        of client: DeskClient,
        password: String
    ) async throws -> String {
        try await client.authenticate(.password(login: email, secret: password)).sessionToken
    }
}
