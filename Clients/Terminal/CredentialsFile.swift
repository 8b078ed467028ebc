package import DeskwireClient
package import Foundation

/// The file that `login` writes: one session for each server, and what the server knows this device by, which stays
/// when the session is over. Readable by its owner only.
///
/// 1. `$XDG_CONFIG_HOME/deskwire/credentials.json`, or the same under `~/.config`.
/// 2. Written whole and atomically, with mode 0600 from its first byte on.
/// 3. Not read when others may read it.
package struct CredentialsFile: Sendable {
    /// One login.
    package struct Entry: Codable, Sendable, Equatable {
        package var email: String
        package var token: String
        package var expiresAtMs: Int64

        package init(email: String, token: String, expiresAtMs: Int64) {
            self.email = email
            self.token = token
            self.expiresAtMs = expiresAtMs
        }
    }

    private struct Content: Codable {
        var version = 1
        var servers: [String: Entry] = [:]
        /// By server, then by address.
        var devices: [String: [String: String]]?
    }

    package let path: String

    package init(path: String) {
        self.path = path
    }

    package init(environment: [String: String]) throws(ProgramError) {
        let folder: String
        if let configured = environment["XDG_CONFIG_HOME"], configured.hasPrefix("/") {
            folder = configured
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            folder = home + "/.config"
        } else {
            throw .file("Neither XDG_CONFIG_HOME nor HOME says where credentials are kept.")
        }
        self.init(path: folder + "/deskwire/credentials.json")
    }

    package func entry(for server: ServerAddress) throws(ProgramError) -> Entry? {
        try content().servers[server.description]
    }

    package func save(_ entry: Entry, for server: ServerAddress) throws(ProgramError) {
        var content = try content()
        content.servers[server.description] = entry
        try write(content)
    }

    /// What the last login with this address gave this device; empty where there was none.
    package func deviceToken(
        of email: String,
        for server: ServerAddress
    ) throws(ProgramError) -> String {
        try content().devices?[server.description]?[email.lowercased()] ?? ""
    }

    package func save(
        deviceToken: String,
        of email: String,
        for server: ServerAddress
    ) throws(ProgramError) {
        guard !deviceToken.isEmpty else { return }
        var content = try content()
        content.devices = content.devices ?? [:]
        content.devices?[server.description, default: [:]][email.lowercased()] = deviceToken
        try write(content)
    }

    package func removeEntry(for server: ServerAddress) throws(ProgramError) {
        var content = try content()
        guard content.servers.removeValue(forKey: server.description) != nil else { return }
        try write(content)
    }

    private func content() throws(ProgramError) -> Content {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return Content() }
            throw .file("Cannot read \(path): \(String(cString: strerror(errno))).")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(),
            status.st_mode & 0o077 == 0
        else {
            throw .file("\(path) holds a secret and others may read it. Run: chmod 600 \(path)")
        }
        do {
            let data = try handle.readToEnd() ?? Data()
            return data.isEmpty ? Content() : try JSONDecoder().decode(Content.self, from: data)
        } catch {
            throw .file("\(path) is damaged. Delete it and log in again.")
        }
    }

    private func write(_ content: Content) throws(ProgramError) {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try AtomicFile.write(try encoder.encode(content) + Data("\n".utf8), to: path)
        } catch let error as ProgramError {
            throw error
        } catch {
            throw .file("Cannot write \(path): \(error.localizedDescription)")
        }
    }
}

/// Replaces a file as a whole: readers see the old content or the new one, and nobody but the owner sees either.
package enum AtomicFile {
    package static func write(_ data: Data, to path: String) throws(ProgramError) {
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(
            temporary,
            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
            0o600
        )
        guard descriptor >= 0 else { throw failure(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: data)
            try handle.synchronize()
            try handle.close()
        } catch {
            unlink(temporary)
            throw failure(path)
        }
        guard rename(temporary, path) == 0 else {
            let failure = failure(path)
            unlink(temporary)
            throw failure
        }
    }

    private static func failure(_ path: String) -> ProgramError {
        .file("Cannot write \(path): \(String(cString: strerror(errno))).")
    }
}
