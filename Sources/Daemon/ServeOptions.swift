import Configuration
import DeskwireMail
import DeskwireOptions
import DeskwireServer
import Foundation
import Logging

/// The options of a server, gathered from the command line, the environment and a file, in this order.
struct ServeOptions: Sendable {
    var dataFolder: String
    var host = "127.0.0.1"
    var port = 8437
    var insecureListen = false
    /// Where certificate and key lie, for TLS.
    var tls: ServerCertificate.Files?
    var connectionsMax = 10_000
    /// What one account may ask for.
    var callers = CallerLimits.Table()
    /// Bytes that must stay free on the disk; the usual number when nil.
    var diskReserve: UInt64?
    /// As given: a mistake in them does not keep the desk from being served.
    var mail: String?
    var mailLogin: String?
    var mailTrust: String?
    var logLevel = Logger.Level.notice
    var logFormat = LogLine.Format.text
    var metricsFile: String?
    /// What looks at uploaded files.
    var scanner: String?
    var scannerSeconds = ScannerProgram.secondsDefault
    /// Waits at the end for clients to go elsewhere.
    var drainGraceMs: UInt32?

    init(dataFolder: String) {
        self.dataFolder = dataFolder
    }

    init(from flags: ServerFlags) throws {
        let reader = try Self.reader(flags)
        guard let folder = reader.string(forKey: "data"), !folder.isEmpty else {
            throw OptionProblem("Say where the data lies: deskwired serve --data DIR")
        }
        dataFolder = folder
        if let listen = reader.string(forKey: "listen") {
            (host, port) = try Self.address(listen)
        }
        insecureListen = reader.bool(forKey: "insecure.listen", default: false)
        switch (reader.string(forKey: "tls.certificate"), reader.string(forKey: "tls.key")) {
        case (let certificate?, let key?): tls = .init(certificate: certificate, key: key)
        case (nil, nil): tls = nil
        default: throw OptionProblem("Give --tls-certificate and --tls-key together.")
        }
        connectionsMax = try Self.number(reader, "connections.max") ?? connectionsMax
        guard KnownOptions.connectionsMax.contains(connectionsMax) else {
            throw OptionProblem("The number of connections must lie between 1 and 10100.")
        }
        try readLimits(reader)
        mail = reader.string(forKey: "mail")
        mailLogin = reader.string(forKey: "mail.login")
        mailTrust = reader.string(forKey: "mail.trust")
        if let level = reader.string(forKey: "log.level") {
            guard let known = Logger.Level(rawValue: level) else {
                throw OptionProblem(
                    "\(level) is no log level; use trace, debug, info, notice, warning, error or critical."
                )
            }
            logLevel = known
        }
        if let format = reader.string(forKey: "log.format") {
            guard let known = LogLine.Format(rawValue: format) else {
                throw OptionProblem("\(format) is no format of the log; use text or json.")
            }
            logFormat = known
        }
        metricsFile = reader.string(forKey: "metrics.file")
        scanner = reader.string(forKey: "scanner")
        guard scanner?.hasPrefix("/") != false else {
            throw OptionProblem("Name the scanner from the root of the file system on.")
        }
    }

    /// What is given and no number is not left out: an operator believes in the limit that he has set.
    private static func number(_ reader: ConfigReader, _ key: String) throws -> Int? {
        if let number = reader.int(forKey: ConfigKey(key)) { return number }
        guard let text = reader.string(forKey: ConfigKey(key)) else { return nil }
        throw OptionProblem("\(key) needs a number; \(text) is none.")
    }

    /// Only from the environment or the file of `--config`: `{"limits": {"services": {"perSecond": 20000}}}`.
    private mutating func readLimits(_ reader: ConfigReader) throws {
        let limits = reader.scoped(to: "limits")
        func read(_ name: String, _ caller: inout CallerLimits) throws {
            let reader = limits.scoped(to: ConfigKey(name))
            caller.perSecond = try Self.number(reader, "perSecond") ?? caller.perSecond
            caller.burst = try Self.number(reader, "burst") ?? caller.burst
            caller.inFlight = try Self.number(reader, "inFlight") ?? caller.inFlight
            let numbers = [caller.perSecond, caller.burst, caller.inFlight]
            guard numbers.allSatisfy({ KnownOptions.callerLimit.contains($0) }) else {
                throw OptionProblem("The limits of \(name) must lie between 1 and 1000000.")
            }
        }
        try read("customers", &callers.customers)
        try read("staff", &callers.staff)
        try read("services", &callers.services)
        if let mebibytes = try Self.number(limits, "diskReserveMiB") {
            guard KnownOptions.diskReserveMiB.contains(mebibytes) else {
                throw OptionProblem("limits.diskReserveMiB must lie between 0 and 1000000.")
            }
            diskReserve = UInt64(mebibytes) << 20
        }
        scannerSeconds = try Self.number(limits, "scannerSeconds") ?? scannerSeconds
        guard KnownOptions.scannerSeconds.contains(scannerSeconds) else {
            throw OptionProblem("limits.scannerSeconds must lie between 1 and 3600.")
        }
    }

    private static func reader(_ flags: ServerFlags) throws -> ConfigReader {
        var given: [AbsoluteConfigKey: ConfigValue] = [:]
        given["data"] = flags.data.map { ConfigValue(.string($0), isSecret: false) }
        given["listen"] = flags.listen.map { ConfigValue(.string($0), isSecret: false) }
        given["tls.certificate"] = flags.tlsCertificate.map {
            ConfigValue(.string($0), isSecret: false)
        }
        given["tls.key"] = flags.tlsKey.map { ConfigValue(.string($0), isSecret: false) }
        given["mail"] = flags.mail.map { ConfigValue(.string($0), isSecret: false) }
        given["mail.login"] = flags.mailLogin.map { ConfigValue(.string($0), isSecret: false) }
        given["mail.trust"] = flags.mailTrust.map { ConfigValue(.string($0), isSecret: false) }
        given["log.level"] = flags.logLevel.map { ConfigValue(.string($0), isSecret: false) }
        given["log.format"] = flags.logFormat.map { ConfigValue(.string($0), isSecret: false) }
        given["metrics.file"] = flags.metricsFile.map {
            ConfigValue(.string($0), isSecret: false)
        }
        given["scanner"] = flags.scanner.map { ConfigValue(.string($0), isSecret: false) }
        given["connections.max"] = flags.connectionsMax.map {
            ConfigValue(.int($0), isSecret: false)
        }
        if flags.insecureListen {
            given["insecure.listen"] = ConfigValue(.bool(true), isSecret: false)
        }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(name: "command line", values: given),
            EnvironmentVariablesProvider().prefixKeys(with: "deskwired"),
        ]
        if let file = flags.config {
            providers.append(
                InMemoryProvider(
                    name: file,
                    values: try ConfigurationFile(path: file).configuration
                )
            )
        }
        return ConfigReader(providers: providers)
    }

    /// `host:port`, `[::1]:port`, or a port alone on loopback.
    static func address(_ text: String) throws -> (host: String, port: Int) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let portText = parts.last.map(String.init) ?? ""
        guard let port = Int(portText), (0...65_535).contains(port) else {
            throw OptionProblem("\(text) is no address; write it as 127.0.0.1:8437.")
        }
        guard parts.count > 1 else { return ("127.0.0.1", port) }
        let host = parts.dropLast().joined(separator: ":")
            .trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        guard !host.isEmpty else {
            throw OptionProblem("\(text) is no address; write it as 127.0.0.1:8437.")
        }
        return (host, port)
    }
}

extension ServeOptions {
    func scannerProgram() -> ScannerProgram? {
        scanner.map { ScannerProgram(path: $0, seconds: scannerSeconds) }
    }

    func mailRoute() throws(MailRouteProblem) -> MailRoute {
        try MailRoute(mail, loginFile: mailLogin, trustFile: mailTrust, dataFolder: dataFolder)
    }

    /// What takes the mails out. Where the options do not say it, mail waits, and tickets go on.
    func mailTransport() -> any MailTransport {
        do {
            return try mailRoute().transport()
        } catch {
            return UnusableTransport(reason: "\(error)")
        }
    }
}

extension ConfigurationFile {
    fileprivate var configuration: [AbsoluteConfigKey: ConfigValue] {
        var options: [AbsoluteConfigKey: ConfigValue] = [:]
        for (name, value) in values {
            let content: ConfigContent =
                switch value {
                case .text(let text): .string(text)
                case .flag(let flag): .bool(flag)
                case .number(let number): .int(number)
                }
            options[AbsoluteConfigKey(ConfigKey(name))] = ConfigValue(content, isSecret: false)
        }
        return options
    }
}
