/// What an option is.
package enum OptionKind: Sendable, Equatable {
    case text
    case flag
    case number(ClosedRange<Int>)
}

/// The options of a server by their names in the file of `--config`.
package enum KnownOptions {
    package static let connectionsMax = 1...10_100
    package static let scannerSeconds = 1...3_600
    package static let callerLimit = 1...1_000_000
    package static let diskReserveMiB = 0...1_000_000

    /// Each option of the command line stands under its own name: `mail.login` for `--mail-login`.
    package static let ofCommandLine: [String: OptionKind] = [
        "data": .text, "listen": .text, "tls.certificate": .text, "tls.key": .text,
        "insecure.listen": .flag, "connections.max": .number(connectionsMax), "mail": .text,
        "mail.login": .text, "mail.trust": .text, "log.level": .text, "log.format": .text,
        "metrics.file": .text, "scanner": .text,
    ]

    /// What stands in the file alone (SEC-027, SEC-029, SEC-093).
    private static let ofFile: [String: OptionKind] = {
        var options: [String: OptionKind] = [
            "limits.diskReserveMiB": .number(diskReserveMiB),
            "limits.scannerSeconds": .number(scannerSeconds),
        ]
        for caller in ["customers", "staff", "services"] {
            for limit in ["perSecond", "burst", "inFlight"] {
                options["limits.\(caller).\(limit)"] = .number(callerLimit)
            }
        }
        return options
    }()

    package static let all = ofCommandLine.merging(ofFile) { kind, _ in kind }
}
