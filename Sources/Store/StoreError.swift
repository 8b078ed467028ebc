/// The storage could not do its work. Ours, not the peer's: logged with a trace id, never shown.
package enum StoreError: Error, Sendable, CustomStringConvertible {
    /// Another process serves this data folder.
    case inUse(path: String)
    /// The file is not a Deskwire database, or is damaged.
    case foreignFile(path: String, reason: String)
    /// The file has been through migrations that this program does not know.
    case newerFile(path: String, schema: Int, known: Int)
    /// SQLite or the file system failed at opening.
    case cannotOpen(path: String, reason: String)
    /// A row does not hold what the schema promises.
    case corrupt(String)
    /// The disk failed while committing: this process must stop (SEC-122).
    case failed(String)

    package var description: String {
        switch self {
        case .inUse(let path):
            "\(path) is in use by another deskwired. Stop it first, or choose another --data folder."
        case .foreignFile(let path, let reason):
            "\(path) cannot be served: \(reason)."
        case .newerFile(let path, let schema, let known):
            "\(path) was written by a newer Deskwire: its schema is \(schema), this program knows schema \(known). "
                + "Use that version, or restore the backup that it made before it changed the file."
        case .cannotOpen(let path, let reason):
            "\(path) cannot be opened: \(reason)."
        case .corrupt(let what):
            "stored data does not pass its own checks: \(what)."
        case .failed(let what):
            "the storage failed: \(what)."
        }
    }
}
