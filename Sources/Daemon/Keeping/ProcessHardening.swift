import CLinux
import Foundation

/// Keeps what the process has in memory, keys among it, from other programs and from the disk (SEC-123).
enum ProcessHardening {
    static func apply() throws(StartProblem) {
        _ = deskwire_return_large_memory()
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        guard setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0,
            deskwire_forbid_dump() == 0, deskwire_dumpable() == 0
        else {
            throw StartProblem(
                "The system does not let this process forbid dumps of its memory: "
                    + String(cString: strerror(errno))
            )
        }
    }
}

/// The process cannot be made what it must be; the text says why.
struct StartProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
