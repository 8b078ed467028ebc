import ArgumentParser

/// The server program: parse, compose, run.
@main
struct Deskwired: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deskwired",
        abstract: "The Deskwire server: a support desk in one program and one file.",
        discussion: """
            EXAMPLES
              deskwired serve --data /var/lib/deskwire
              deskwired doctor --data /var/lib/deskwire --mail smtp://mail.example.com:587
              deskwired import --data /var/lib/deskwire tickets.ndjson
              deskwired backup --data /var/lib/deskwire --to /backup/desk.sqlite
              deskwired demo            a tour on a temporary folder; stays up to be tried
              deskwired demo --once     the same tour as a check: ends with status 0 if all of it held

            EXIT STATUS
              0   ended as asked
              1   the doctor found something to put right
              64  the command line is not right
              65  the data folder holds something that cannot be served; the message says what
              69  the address cannot be listened on, or another deskwired serves the folder
              74  the disk failed; nothing after the last acknowledged write was acknowledged
              78  the certificate or its key cannot be used; the message says why
            """,
        version: Release.version,
        subcommands: [
            Serve.self, BackupCommand.self, VerifyCommand.self, RestoreCommand.self,
            AuditCommand.self, MetricsCommand.self, Doctor.self, CompactCommand.self,
            KeysCommand.self, FilesCommand.self, Import.self, Demo.self,
        ]
    )
}

/// What this program calls itself.
enum Release {
    static let version = "0.1.0"
}
