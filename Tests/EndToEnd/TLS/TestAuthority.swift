import Foundation

/// An authority of the test's own, and the certificates that it signs, made by `openssl` in the test's folder.
struct TestAuthority: Sendable {
    let folder: URL
    private let stage: Stage

    /// The certificate to trust.
    var certificate: URL { folder.appending(path: "ca.pem") }
    private var key: URL { folder.appending(path: "ca-key.pem") }

    init(on stage: Stage, name: String = "authority") async throws {
        self.stage = stage
        folder = try stage.makeFolder(name)
        try await openssl(
            ["req", "-x509", "-subj", "/CN=Deskwire test authority", "-days", "100"]
                + Self.newKey(key) + ["-out", certificate.path]
        )
    }

    /// A certificate and its key, signed by this authority unless it is `selfSigned`.
    struct Pair: Sendable {
        let certificate: URL
        let key: URL

        var options: [String] {
            ["--tls-certificate", certificate.path, "--tls-key", key.path]
        }
    }

    /// Valid for `days` from now; with a number below one it has ended already.
    func issue(
        _ name: String,
        for names: String = "DNS:localhost,IP:127.0.0.1",
        days: Int = 100,
        selfSigned: Bool = false
    ) async throws -> Pair {
        let pair = Pair(
            certificate: folder.appending(path: "\(name).pem"),
            key: folder.appending(path: "\(name)-key.pem")
        )
        let extensions = ["-subj", "/CN=\(name)", "-addext", "subjectAltName=\(names)"]
        let request = folder.appending(path: "\(name).csr").path
        if selfSigned {
            try await openssl(
                ["req", "-x509", "-days", "\(days)"] + extensions + Self.newKey(pair.key)
                    + ["-out", pair.certificate.path]
            )
        } else {
            try await openssl(["req"] + extensions + Self.newKey(pair.key) + ["-out", request])
            // The beginning lies before the end, also of what has ended.
            try await openssl([
                "x509", "-req", "-in", request, "-CA", certificate.path, "-CAkey", key.path,
                "-CAcreateserial", "-copy_extensions", "copy", "-days", "\(days)", "-out",
                pair.certificate.path,
            ])
        }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600],
            ofItemAtPath: pair.key.path
        )
        return pair
    }

    private static func newKey(_ file: URL) -> [String] {
        [
            "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
            file.path,
        ]
    }

    private func openssl(_ arguments: [String]) async throws {
        let program = try stage.launchTool("openssl", arguments)
        guard await program.status() == 0 else {
            throw TestFailure("openssl \(arguments.joined(separator: " ")): \(program.errors)")
        }
    }
}
