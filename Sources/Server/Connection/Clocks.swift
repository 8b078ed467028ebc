package import DeskwireDomain
import DeskwireProtocol
import NIOCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension MonotonicTime {
    /// A moment of the machine's monotonic clock.
    init(_ deadline: NIODeadline) {
        self.init(milliseconds: Int64(clamping: deadline.uptimeNanoseconds / 1_000_000))
    }
}

extension Timestamp {
    /// The wall clock, read once a burst and handed down as an argument.
    package static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(rawValue: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
