import DeskwireDomain
import DeskwireMail
import DeskwireServer
import DeskwireStore
import Foundation

/// Looks at everything that a server would use.
struct Examination {
    struct Finding: Encodable {
        let name: String
        let isGood: Bool
        /// What was found, and what to do about it.
        let message: String
        /// It works, and should not stay so.
        var isWarning = false

        enum CodingKeys: String, CodingKey {
            case name, message
            case isGood = "ok"
            case isWarning = "warning"
        }
    }

    let options: ServeOptions

    func findings() async -> [Finding] {
        let parts = [data(), await listen(), tls(), await mail(), scanner()].compactMap { $0 }
        return parts + (await desk())
    }

    private func data() -> Finding {
        let path = options.dataFolder
        var status = stat()
        // Where systemd keeps a folder of a dynamic user's, its path is a link.
        guard stat(path, &status) == 0 else {
            return good("data", "\(path) does not exist yet; the first start makes it.")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            return bad("data", "\(path) is not a folder. Name one with --data DIR.")
        }
        guard status.st_uid == geteuid() || geteuid() == 0, access(path, W_OK) == 0 else {
            return bad("data", "\(path) belongs to another user. Run as that user, or change it.")
        }
        guard status.st_mode & 0o077 == 0 else {
            return bad("data", "Others may look into \(path). Close it: chmod 700 \(path)")
        }
        return good("data", "\(path) is closed to others and can be written.")
    }

    /// Listens for a moment, unless the server of this folder does it already.
    private func listen() async -> Finding {
        let address = "\(options.host):\(options.port)"
        let isLocal =
            options.host == "localhost" || options.host == "::1"
            || options.host.hasPrefix("127.")
        guard isLocal || options.tls != nil || options.insecureListen else {
            return bad(
                "listen",
                "\(address) is open to other machines without TLS: give --tls-certificate and --tls-key."
            )
        }
        if InstanceLock.isHeld(folder: options.dataFolder) {
            return good("listen", "\(address); a server holds this data folder now.")
        }
        if let problem = await ListenProblem.found(host: options.host, port: options.port) {
            return bad("listen", problem.description)
        }
        return good("listen", "\(address) is free.")
    }

    private func tls() -> Finding? {
        guard let files = options.tls else { return nil }
        do {
            let certificate = try ServerCertificate(files: files)
            let life = CertificateLife(endsAt: certificate.endsAt, now: .now())
            if let warning = life.warning { return bad("tls", warning) }
            return good("tls", "The certificate in \(files.certificate) holds, and its key fits.")
        } catch {
            return bad("tls", "\(error)")
        }
    }

    private func mail() async -> Finding {
        let transport: any MailTransport
        do {
            switch try options.mailRoute() {
            case .none:
                return bad("mail", "No mail leaves: --mail none. Name a mail server to change it.")
            case .spool(let folder): return spool(folder)
            case .server(let server): transport = SMTPTransport(server: server)
            }
        } catch {
            return bad("mail", "\(error)")
        }
        do {
            try await transport.check()
            await transport.batchEnded()
            return good("mail", "\(transport.name) can be reached and lets us in.")
        } catch {
            return bad("mail", "\(error). Mail waits until this is put right; tickets go on.")
        }
    }

    /// Hands it a text in which nothing is.
    private func scanner() -> Finding? {
        guard let scanner = options.scannerProgram() else { return nil }
        let waits = "Uploaded files wait until this is put right."
        if let problem = scanner.problem { return bad("scanner", "\(problem). \(waits)") }
        var pieces = [Array("A harmless text of deskwired doctor.\n".utf8)]
        switch scanner.verdict(next: { pieces.popLast() }) {
        case .clean: return good("scanner", "\(scanner.path) looks at files.")
        case .harmful(let words):
            return bad("scanner", "\(scanner.path) found a harmless text harmful: \(words)")
        case .unknown(let why): return bad("scanner", "\(scanner.path): \(why). \(waits)")
        case nil: return nil
        }
    }

    private func spool(_ folder: String) -> Finding {
        var status = stat()
        guard stat(folder, &status) == 0 else {
            return good("mail", "Mail is written into \(folder), which the first start makes.")
        }
        guard status.st_mode & S_IFMT == S_IFDIR, access(folder, W_OK) == 0 else {
            return bad("mail", "\(folder) is no folder that can be written.")
        }
        return good("mail", "Mail is written into \(folder) as .eml files; nothing is sent.")
    }

    private func good(_ name: String, _ message: String) -> Finding {
        Finding(name: name, isGood: true, message: message)
    }

    private func bad(_ name: String, _ message: String) -> Finding {
        Finding(name: name, isGood: false, message: message)
    }
}
