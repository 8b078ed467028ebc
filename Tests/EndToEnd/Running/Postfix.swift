import Foundation
import Testing

/// A real mail server: Debian's Postfix, with folders of its own, that delivers into a mailbox of its own.
struct Postfix: Sendable {
    static let domain = "example.test"
    /// Why a test that needs it is left out.
    static let missing: Comment = """
        Postfix is not installed (apt-get install postfix), or the tests do not run as root, which it needs to start
        """
    static let isUsable =
        geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/sbin/postfix")

    private let stage: Stage
    private let folder: URL
    let port: Int

    /// The certificate to trust.
    var trustFile: String { folder.appending(path: "cert.pem").path }

    /// Runs the body beside a mail server that offers STARTTLS.
    static func with(_ stage: Stage, _ body: (Postfix) async throws -> Void) async throws {
        let postfix = try await Postfix(on: stage)
        try await postfix.start()
        do {
            try await body(postfix)
        } catch {
            try? await postfix.run("stop")
            throw error
        }
        try await postfix.run("stop")
    }

    private init(on stage: Stage) async throws {
        self.stage = stage
        folder = try stage.makeFolder("postfix")
        for name in ["conf", "queue", "data", "mail"] {
            _ = try stage.makeFolder("postfix/\(name)")
        }
        let python = try stage.launchTool(
            "python3",
            [
                "-c",
                "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])",
            ]
        )
        _ = await python.status()
        port = Int(python.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
        let openssl = try stage.launchTool(
            "openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
                folder.appending(path: "key.pem").path, "-out", trustFile,
            ]
        )
        guard await openssl.status() == 0 else { throw TestFailure(openssl.errors) }
        try Data(main.utf8).write(to: folder.appending(path: "conf/main.cf"))
        try Data(services.utf8).write(to: folder.appending(path: "conf/master.cf"))
        let shell = try stage.launchTool(
            "chown",
            ["postfix", folder.appending(path: "data").path]
        )
        guard await shell.status() == 0 else { throw TestFailure(shell.errors) }
        try await makeQueue()
        guard chown(folder.appending(path: "mail").path, 65_534, 65_534) == 0 else {
            throw TestFailure("the mailbox cannot be given away")
        }
    }

    /// The folders of the queue, and a way to them: whatever mask the tests run with, Postfix's own user may enter.
    private func makeQueue() async throws {
        let own = "active bounce corrupt defer deferred flush hold incoming private saved trace"
        let queue = folder.appending(path: "queue").path
        let script = """
            set -e; chmod 755 '\(stage.folder.path)' '\(folder.path)' '\(queue)'; cd '\(queue)'; install -d -o postfix -m 700 \(own)
            install -d -o postfix -g postdrop -m 730 maildrop
            install -d -o postfix -g postdrop -m 710 public; install -d -o root -m 755 pid
            """
        let shell = try stage.launchTool("sh", ["-c", script])
        guard await shell.status() == 0 else { throw TestFailure(shell.errors) }
    }

    /// Its look at its own folders fails now and then on a busy machine; then it is asked once more.
    private func start() async throws {
        do {
            try await run("start")
        } catch {
            print("Postfix is started once more after: \(error)")
            try await run("start")
        }
    }

    private func run(_ command: String) async throws {
        let program = try stage.launchTool(
            "/usr/sbin/postfix",
            ["-c", folder.appending(path: "conf").path, command]
        )
        guard await program.status() == 0 else {
            let log = try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)
            throw TestFailure("postfix \(command): \(program.errors) \(log ?? "")")
        }
    }

    /// The mails in the mailbox.
    func delivered() throws -> [Data] {
        let box = folder.appending(path: "mail/box/new")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: box.path)) ?? []
        return try names.sorted().map { try Data(contentsOf: box.appending(path: $0)) }
    }

    private var main: String {
        """
        compatibility_level = 3.6
        queue_directory = \(folder.path)/queue
        data_directory = \(folder.path)/data
        mail_owner = postfix
        setgid_group = postdrop
        myhostname = mx.\(Self.domain)
        mydestination =
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        mynetworks = 127.0.0.0/8
        alias_maps =
        alias_database =
        local_recipient_maps =
        virtual_mailbox_domains = \(Self.domain)
        virtual_mailbox_base = \(folder.path)/mail
        virtual_mailbox_maps = inline:{
            {care@\(Self.domain) = box/} {customer@\(Self.domain) = box/}
            {archive@\(Self.domain) = box/} }
        virtual_minimum_uid = 1
        virtual_uid_maps = static:65534
        virtual_gid_maps = static:65534
        smtpd_recipient_restrictions = reject_unauth_destination
        smtpd_tls_security_level = encrypt
        smtpd_tls_cert_file = \(trustFile)
        smtpd_tls_key_file = \(folder.path)/key.pem
        maillog_file = \(folder.path)/log
        maillog_file_prefixes = \(folder.path)

        """
    }

    private var services: String {
        """
        127.0.0.1:\(port) inet n - n - - smtpd
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        rewrite unix - - n - - trivial-rewrite
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        proxymap unix - - n - - proxymap
        virtual unix - n n - - virtual
        error unix - - n - - error
        retry unix - - n - - error
        anvil unix - - n - 1 anvil
        tlsmgr unix - - n 1000? 1 tlsmgr
        postlog unix-dgram n - n - 1 postlogd

        """
    }
}
