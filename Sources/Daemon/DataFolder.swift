import DeskwireStore
import Foundation

/// The folder that holds everything, closed to other users (SEC-123).
enum DataFolder {
    /// Makes the folder, or closes an empty one; what others may look into is refused, and files in it are closed.
    static func prepare(_ path: String) throws {
        umask(0o077)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return try make(path)
        }
        guard isFolder.boolValue else {
            throw StoreError.cannotOpen(path: path, reason: "it is a file, not a folder")
        }
        try close(path)
    }

    private static func make(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw StoreError.cannotOpen(path: path, reason: reason(error))
        }
    }

    /// In the system's own few words, without the wrapping of the library.
    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        let number =
            underlying?.domain == NSPOSIXErrorDomain ? underlying?.code : nil
        if let number { return String(cString: strerror(Int32(number))) }
        switch (error as? CocoaError)?.code {
        case .fileWriteNoPermission: return "you may not make a folder there"
        case .fileWriteFileExists: return "a part of the path is a file"
        case .fileWriteOutOfSpace: return "the disk is full"
        case .fileWriteVolumeReadOnly: return "the disk is read-only"
        default: return "the folder cannot be made"
        }
    }

    private static func close(_ path: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: path)
        if isFolderOpenToOthers(path) {
            guard files.isEmpty, chmod(path, 0o700) == 0 else {
                throw StoreError.foreignFile(
                    path: path,
                    reason: "others may look into it. Close it: chmod 700 \(path)"
                )
            }
        }
        for file in files where isOurs(file) {
            let name = path + "/" + file
            guard !isOpenToOthers(name) || chmod(name, 0o600) == 0 else {
                throw StoreError.foreignFile(
                    path: name,
                    reason: "others may read it. Close it: chmod 600 \(name)"
                )
            }
        }
    }

    /// What of a data folder others may use, itself included.
    static func openToOthers(_ path: String) -> [(path: String, isFolder: Bool)] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let ours = files.filter { isOurs($0) || $0.hasSuffix(".backup") || $0 == "control.sock" }
        let open = ours.sorted().map { path + "/" + $0 }.filter(isOpenToOthers)
        return (isFolderOpenToOthers(path) ? [(path, true)] : []) + open.map { ($0, false) }
    }

    private static func isOurs(_ file: String) -> Bool {
        file.hasPrefix(DeskFile.name) || file.hasPrefix("backup.unsealed")
            || ["secret.key", "secret.key.next", "claim", "lock"].contains(file)
    }

    /// The folder may be behind a link: systemd keeps that of a dynamic user so.
    private static func isFolderOpenToOthers(_ path: String) -> Bool {
        isOpenToOthers(URL(filePath: path).resolvingSymlinksInPath().path)
    }

    private static func isOpenToOthers(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFLNK
            && status.st_mode & 0o077 != 0
    }
}
