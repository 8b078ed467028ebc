import Foundation

/// Sizes of files as people read them.
package enum ByteCount {
    /// "912 bytes", "4.2 KiB", "25.0 MiB".
    package static func text(_ bytes: UInt64) -> String {
        if bytes < 1024 { return bytes == 1 ? "1 byte" : "\(bytes) bytes" }
        var (value, unit) = (Double(bytes) / 1024, "KiB")
        for next in ["MiB", "GiB"] where value >= 1024 { (value, unit) = (value / 1024, next) }
        return String(format: "%.1f %@", value, unit)
    }
}
