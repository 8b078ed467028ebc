import ArgumentParser
import DeskwireDomain
import DeskwireMail
import DeskwireServer
import DeskwireStore
import Foundation

/// `deskwired keys`: makes and replaces the keys that lie on this machine.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Replace the desk's keys, or make one for encrypted backups.",
        discussion: """
            Other keys are replaced elsewhere: the certificate's by new files and SIGHUP, service tokens by \
            deskwire admin token, a customer's portal address by deskwire admin customer portal.

            EXAMPLES
              deskwired keys rotate secret --data /var/lib/deskwire
              deskwired keys make /root/deskwire-backup.key
            """,
        subcommands: [KeysRotateCommand.self, KeysMakeCommand.self]
    )
}

/// `deskwired keys rotate`.
struct KeysRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Replace a key of a desk at rest by a new one.",
        discussion: """
            secret  secret.key, with which seeds of second steps, links of mails that wait and kept answers are \
            sealed. Everything is sealed anew, nobody notices. The file is then written anew, so that nothing is left \
            in it that the old key opens. Earlier backups still need the old key: keep it as long as them.
            mac     the key in the file by which page tokens, cursors of events, known devices and codes of mails are \
            told from made-up ones. Nobody is logged out. Codes that are on their way are void, clients begin their \
            lists and events anew, and devices are known again after their next login. Disabled passwords stay so.

            Stop the server first. A rotation that was cut off is finished by the same command; the server may run \
            before that.

            EXAMPLES
              deskwired keys rotate secret --data /var/lib/deskwire
            """
    )

    enum Key: String, ExpressibleByArgument, CaseIterable {
        case secret, mac
    }

    @Argument(help: "Which key: secret or mac.")
    var key: Key

    @Option(help: "The folder with the desk's data.")
    var data: String

    func run() async throws {
        guard FileManager.default.fileExists(atPath: data + "/" + DeskFile.name) else {
            throw ValidationError("There is no desk in \(data).")
        }
        do {
            let now = Timestamp.now()
            let store = try DeskStore(folder: data, birth: .new(randomness: .system, now: now))
            switch key {
            case .secret: try await rotateSecret(of: store, at: now)
            case .mac: try await rotateMAC(of: store, at: now)
            }
            try store.close()
        } catch let problem as CompactionProblem {
            Console.complain(
                "The key was replaced, but the file was not written anew: \(problem.description). Then run "
                    + "deskwired compact, which takes out what the old key opens."
            )
            throw ExitCode(74)
        } catch {
            throw Startup.exit(for: error)
        }
    }

    private func rotateSecret(of store: DeskStore, at now: Timestamp) async throws {
        let file = data + "/secret.key"
        let fresh = try SecretBox.beginRotation(of: file)
        // With the new key beside the old one, this opens both.
        let box = try SecretBox(keyFile: file)
        let count = try await store.write { transaction in
            let count = try transaction.resealAll { sealed in
                try (try? box.open(sealed)).map { try fresh.seal($0) }
            }
            try transaction.audit(entry(at: now))
            return count
        }
        try SecretBox.finishRotation(of: file)
        Console.say(
            """
            \(file) is new: \(count.sealed) secrets were sealed anew. Keep a copy of it elsewhere; backups from before \
            need the old one.
            """
        )
        if count.lost > 0 {
            Console.say("\(count.lost) could not be opened with the old key either, and stay so.")
        }
        try store.compact()
    }

    private func rotateMAC(of store: DeskStore, at now: Timestamp) async throws {
        let fresh = Randomness.system.bytes(32)
        try await store.write { transaction in
            let old = LoginNames(macKey: try transaction.snapshot.installation().macKey)
            let new = LoginNames(macKey: fresh)
            try transaction.replaceMACKey(by: fresh) { name, domain in
                (old.mac(name, domain: domain), new.mac(name, domain: domain))
            }
            try transaction.audit(entry(at: now))
        }
        Console.say("The key was replaced. Clients begin their lists and events anew.")
        try store.compact()
    }

    private func entry(at now: Timestamp) -> AuditEntry {
        AuditEntry(
            AuditEntry.Action.keyRotated,
            at: now,
            actor: .operator,
            detail: key.rawValue
        )
    }
}

/// `deskwired keys make`.
struct KeysMakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Make a key file for encrypted backups.",
        discussion: """
            For deskwired backup, verify and restore with --key-file. Who loses it loses the backups; who has it and a \
            backup has the desk. Keep it apart from them, twice.

            EXAMPLES
              deskwired keys make /root/deskwire-backup.key
            """
    )

    @Argument(help: "The file to make; it must not exist.")
    var file: String

    func run() throws {
        do {
            try PrivateFile.write(
                Randomness.system.bytes(BackupKey.byteCount),
                to: URL(fileURLWithPath: file).standardizedFileURL.path,
                replacing: false
            )
        } catch {
            throw Startup.exit(for: error)
        }
        Console.say("\(file) is made. Keep it apart from the backups, and more than once.")
    }
}

/// The key of an encrypted backup, as an option.
struct BackupKeyOption: ParsableArguments {
    @Option(
        help: .init(
            "The key of an encrypted backup, made by deskwired keys make.",
            valueName: "file"
        )
    )
    var keyFile: String?

    func key() throws(PrivateFileError) -> BackupKey? {
        guard let keyFile else { return nil }
        do {
            return BackupKey(try PrivateFile.read(keyFile, bytes: BackupKey.byteCount))
        } catch .missing {
            throw .failed(path: keyFile, errno: ENOENT)
        }
    }
}
