package import DeskwireDomain
import DeskwireProtocol
import NIOCore
import NIOSSL

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A server's certificate and key, read from two PEM files and checked: TLS 1.3 alone, with `dwp/1` (SEC-001, SEC-003).
package struct ServerCertificate: Sendable {
    /// The first moment at which clients refuse it.
    package let endsAt: Timestamp
    /// What the connections made with it share.
    let context: NIOSSLContext

    /// Throws a sentence that says which file is not fit, why, and what to do.
    package init(files: Files) throws(CertificateProblem) {
        let chain: [NIOSSLCertificate]
        let key: NIOSSLPrivateKey
        do {
            chain = try NIOSSLCertificate.fromPEMBytes(try Self.bytes(of: files.certificate))
        } catch let problem as CertificateProblem {
            throw problem
        } catch {
            throw CertificateProblem("\(files.certificate) holds no certificates as PEM.")
        }
        guard let first = chain.first else {
            throw CertificateProblem("\(files.certificate) holds no certificates as PEM.")
        }
        do {
            let bytes = try Self.bytes(of: files.key, isSecret: true)
            key = try NIOSSLPrivateKey(bytes: bytes, format: .pem)
        } catch let problem as CertificateProblem {
            throw problem
        } catch {
            throw CertificateProblem(
                "\(files.key) holds no private key as PEM without a passphrase."
            )
        }
        endsAt = Timestamp(rawValue: Int64(first.notValidAfter) * 1_000)
        do {
            context = try NIOSSLContext(configuration: Self.configuration(chain, key))
        } catch {
            throw CertificateProblem(
                "The key in \(files.key) does not belong to the certificate in \(files.certificate)."
            )
        }
    }

    private static func configuration(
        _ chain: [NIOSSLCertificate],
        _ key: NIOSSLPrivateKey
    ) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(key)
        )
        configuration.minimumTLSVersion = .tlsv13
        configuration.maximumTLSVersion = .tlsv13
        configuration.applicationProtocols = [Preface.alpn]
        configuration.shutdownTimeout = .milliseconds(Limits.lingerMs)
        return configuration
    }

    // MARK: Files

    /// Where the two lie.
    package struct Files: Sendable, Equatable {
        package let certificate: String
        package let key: String

        package init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    /// No certificate chain and no key is longer.
    private static let maxFileBytes = 1 << 20

    /// A secret must belong to root or to who runs the server, and be closed to others.
    private static func bytes(
        of path: String,
        isSecret: Bool = false
    ) throws(CertificateProblem) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw CertificateProblem("\(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size <= maxFileBytes
        else {
            throw CertificateProblem("\(path) is no file of a certificate or key.")
        }
        if isSecret {
            guard status.st_uid == 0 || status.st_uid == geteuid() else {
                throw CertificateProblem(
                    "The key in \(path) belongs to another user. It must belong to root or to the user who runs "
                        + "the server: chown it."
                )
            }
            guard status.st_mode & 0o027 == 0 else {
                throw CertificateProblem(
                    "Others may read or change the key in \(path). Close it: chmod 640 \(path)"
                )
            }
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count == bytes.count else {
            throw CertificateProblem("\(path) cannot be read whole.")
        }
        return bytes
    }
}

/// A certificate or its key cannot be used; the text says which, why, and what to do.
package struct CertificateProblem: Swift.Error, CustomStringConvertible, Equatable {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
