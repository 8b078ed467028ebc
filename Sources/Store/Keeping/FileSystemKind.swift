private import CLinux

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#endif

/// What kind of file system a folder lies on. SQLite's log needs locks and shared memory that file systems of other
/// machines do not give, and loses data without saying so (SEC-121).
enum FileSystemKind {
    /// The numbers of `statfs(2)`.
    private static let shared: [UInt32: String] = [
        0x6969: "NFS", 0x517B: "SMB", 0xFE53_4D42: "SMB", 0xFF53_4D42: "SMB", 0x0102_1997: "9p",
    ]

    static func refuseShared(_ folder: String) throws(StoreError) {
        let kind = deskwire_file_system(folder)
        guard kind >= 0 else {
            throw .cannotOpen(path: folder, reason: String(cString: strerror(errno)))
        }
        try refuse(UInt32(truncatingIfNeeded: kind), of: folder)
    }

    static func refuse(_ kind: UInt32, of folder: String) throws(StoreError) {
        guard let name = shared[kind] else { return }
        throw .foreignFile(
            path: folder,
            reason:
                "it lies on \(name), a file system of another machine, where a crash may lose what was "
                + "acknowledged; move it to a disk of this machine"
        )
    }
}
