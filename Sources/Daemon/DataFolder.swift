import DeskwireStore
import Foundation

/// The folder that holds everything, closed to other users (SEC-123).
enum DataFolder {
    static func prepare(_ path: String) throws {
        umask(0o077)
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard isFolder.boolValue else {
                throw StoreError.cannotOpen(path: path, reason: "it is a file, not a folder")
            }
            return
        }
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
}
