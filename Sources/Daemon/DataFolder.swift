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
            throw StoreError.cannotOpen(path: path, reason: "\(error)")
        }
    }
}
