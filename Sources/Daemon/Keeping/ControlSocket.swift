import DeskwireClient
import DeskwireOptions
import Foundation

/// The way to the server that serves a data folder: a Unix socket in it that only its owner may open.
enum ControlSocket {
    /// What fits into an address of a Unix socket, with the NUL at its end.
    private static let longestPath = 107

    /// Nil where the folder's path is too long for a socket in it.
    static func path(in folder: String) -> String? {
        let path = folder + "/control.sock"
        return path.utf8.count <= longestPath ? path : nil
    }

    /// Speaks with the server of a folder.
    static func with<Value>(
        folder: String,
        _ body: (DeskClient) async throws -> Value
    ) async throws -> Value {
        guard let path = path(in: folder) else {
            throw OptionProblem(
                "The path \(folder) is too long for a socket in it; name the folder by a shorter one."
            )
        }
        let client = try await DeskClient.connect(to: ServerAddress(socketPath: path))
        do {
            let value = try await body(client)
            await client.close()
            return value
        } catch {
            await client.close()
            throw error
        }
    }
}
