package import DeskwireDomain
import NIOSSL
import Synchronization

/// The certificate that new connections get. It can be read again from its files while the server runs; connections
/// that are open go on with the one they began with (SEC-003).
package final class CertificateHolder: Sendable {
    package let files: ServerCertificate.Files
    private let current: Mutex<ServerCertificate>

    /// Throws when the files are not fit.
    package init(files: ServerCertificate.Files) throws(CertificateProblem) {
        self.files = files
        current = Mutex(try ServerCertificate(files: files))
    }

    /// Reads the files again; when they are not fit, what was there before stays.
    package func reload() throws(CertificateProblem) {
        let certificate = try ServerCertificate(files: files)
        current.withLock { $0 = certificate }
    }

    package var endsAt: Timestamp { current.withLock { $0.endsAt } }

    var context: NIOSSLContext { current.withLock { $0.context } }
}
