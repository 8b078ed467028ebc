/// Which authorities a client believes when a server shows its certificate.
public struct CertificateTrust: Sendable, Hashable {
    enum Source: Sendable, Hashable {
        case system
        case file(String)
    }

    let source: Source

    /// Those that the system trusts.
    public static let system = CertificateTrust(source: .system)

    /// Those in a PEM file, and no others: for a certificate of one's own making.
    public static func file(_ path: String) -> CertificateTrust {
        CertificateTrust(source: .file(path))
    }
}
