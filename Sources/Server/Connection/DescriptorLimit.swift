#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How many files and sockets this process may have open.
enum DescriptorLimit {
    /// Kept free for the database, the log and the mail (SEC-028).
    static let reserved = 64

    #if canImport(Glibc)
    private static let openFiles = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
    private static let openFiles = RLIMIT_NOFILE
    #endif

    /// Raises the limit as far as `connections` need and the system lets, and says how many connections fit in.
    static func makeRoom(forConnections connections: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(openFiles, &limit) == 0 else { return connections }
        let wanted = rlim_t(clamping: connections) + rlim_t(reserved)
        if limit.rlim_cur < wanted {
            limit.rlim_cur = min(wanted, limit.rlim_max)
            // Refused: then the limit stays what it is, and is read again below.
            _ = setrlimit(openFiles, &limit)
            _ = getrlimit(openFiles, &limit)
        }
        let room = Int(clamping: limit.rlim_cur) - reserved
        return max(min(connections, room), 1)
    }
}
