package import Logging
import Metrics
import ServiceLifecycle
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Watches the disk of the data folder: while little is free, writes are refused with STORAGE_FULL, so that reads and
/// logins still work, and it never comes to a disk that is really full (SEC-029).
package final class DiskSpace: Service, CustomStringConvertible {
    package var description: String { "disk space" }

    /// What must stay free, in bytes: so much, or a twentieth of the disk if that is more.
    package static let reserveDefault: UInt64 = 512 << 20
    private static let share: UInt64 = 20
    private static let period: Duration = .seconds(2)

    private let folder: String
    let reserve: UInt64
    private let logger: Logger
    private let low = Atomic<Bool>(false)
    private let gauge = Gauge(label: "deskwire_disk_free_bytes")

    /// With a `reserve` of its own, the share of the disk does not count: whoever gives one knows the disk.
    package init(folder: String, reserve: UInt64? = nil, logger: Logger) {
        self.folder = folder
        self.reserve = reserve ?? Self.usual(folder)
        self.logger = logger
        look()
    }

    /// Writes are refused at present.
    package var isLow: Bool { low.load(ordering: .relaxed) }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.period)
                self.look()
            }
        }
    }

    /// Looks at the disk once.
    package func look() {
        guard let space = Self.space(folder) else { return }
        gauge.record(Double(space.free))
        let isLow = space.free < reserve
        guard low.exchange(isLow, ordering: .relaxed) != isLow else { return }
        if isLow {
            logger.error("The disk is nearly full; writes are refused until there is room again.")
        } else {
            logger.notice("The disk has room again; writes are taken.")
        }
    }

    /// How much is free on the disk of a folder, and how much must stay so; nil where the system does not say.
    package static func room(
        of folder: String,
        reserve: UInt64? = nil
    ) -> (free: UInt64, reserve: UInt64)? {
        space(folder).map { ($0.free, reserve ?? usual(folder)) }
    }

    private static func usual(_ folder: String) -> UInt64 {
        max(reserveDefault, (space(folder)?.total ?? 0) / share)
    }

    private static func space(_ folder: String) -> (free: UInt64, total: UInt64)? {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return nil }
        let block = UInt64(status.f_frsize)
        return (
            UInt64(status.f_bavail).multipliedReportingOverflow(by: block).partialValue,
            UInt64(status.f_blocks).multipliedReportingOverflow(by: block).partialValue
        )
    }
}
