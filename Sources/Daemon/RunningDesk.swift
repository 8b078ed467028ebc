import DeskwireDomain
import DeskwireMail
import DeskwireServer
import DeskwireStore
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// Composes a desk out of its parts and runs them as services.
///
/// 1. Prepares the data folder, opens the store, the key file and the claim.
/// 2. Ties commits to delivery, and a failing disk to the end of the process.
/// 3. Runs server, delivery and housekeeping; the server stops first, the store closes last.
struct RunningDesk: Sendable {
    let claim: AdministratorClaim
    let options: ServeOptions
    private let store: DeskStore
    private let desk: Desk
    private let logger: Logger
    private let delivery: OutboxDelivery
    private let accessRequests: AccessRequests
    private let replies: ReplyPublisher
    private let scanning: FileScanning?
    private let table: MethodTable
    private let authenticator: Authenticator
    private let passwords: WorkerPool
    private let description: ServerDescription
    private let cursors: CursorSeal
    private let certificate: CertificateHolder?
    private let disk: DiskSpace
    private let audit: AuditTrail
    private let metrics: MetricsRegistry
    private let lostLogLines: @Sendable () -> Int64
    private let wallClock: @Sendable () -> Timestamp

    init(
        options: ServeOptions,
        logger: Logger,
        metrics: MetricsRegistry = MetricsRegistry(),
        lostLogLines: @escaping @Sendable () -> Int64 = { 0 },
        wallClock: @escaping @Sendable () -> Timestamp = Timestamp.now
    ) throws {
        self.metrics = metrics
        self.lostLogLines = lostLogLines
        self.wallClock = wallClock
        self.options = options
        self.logger = logger
        let folder = options.dataFolder
        let certificate = try options.tls.map { try CertificateHolder(files: $0) }
        self.certificate = certificate
        try DataFolder.prepare(folder)
        disk = DiskSpace(folder: folder, reserve: options.diskReserve, logger: logger)
        let randomness = Randomness.system
        let birth = InstallationBirth.new(randomness: randomness, now: wallClock())
        store = try DeskStore(folder: folder, birth: birth)
        audit = AuditTrail(store: store, wallClock: wallClock)
        let installation = try store.reads.now { try $0.installation() }
        let secrets = try SecretBox(keyFile: folder + "/secret.key")
        claim = try AdministratorClaim(
            store: store,
            folder: folder,
            randomness: randomness,
            now: wallClock()
        )
        delivery = Self.delivery(store, installation, options, secrets, logger, wallClock)
        passwords = WorkerPool(label: "deskwire.passwords", width: 2, waitingMax: 64)
        let names = LoginNames(macKey: installation.macKey)
        desk = Desk(secrets: secrets, randomness: randomness, names: names)
        authenticator = Authenticator(
            store: store,
            passwords: passwords,
            desk: desk,
            audit: audit
        )
        var table = MethodTable(
            sealing: ReplySealing(seal: { try secrets.seal($0) }, open: { try secrets.open($0) })
        )
        DeskHandlers(
            desk: desk,
            store: store,
            pages: PageTokens(macKey: installation.macKey),
            claim: claim,
            randomness: randomness,
            names: names,
            backups: BackupRunner(store: store, program: Release.version),
            delivery: { [delivery] in delivery.condition },
            host: Self.host(folder, certificate, disk, audit, lostLogLines: lostLogLines),
            metrics: metrics,
            hasScanner: options.scanner != nil
        ).register(in: &table)
        accessRequests = AccessRequests(
            store: store,
            desk: desk,
            logger: logger,
            wallClock: wallClock
        )
        cursors = CursorSeal(macKey: installation.macKey)
        description = ServerDescription(version: Release.version, startedAt: wallClock())
        replies = ReplyPublisher(store: store, desk: desk, logger: logger, wallClock: wallClock)
        scanning = Self.scanning(options, store, desk, logger, wallClock)
        table.addCore(of: description)
        self.table = table
    }

    /// Nil where nobody looks at uploaded files.
    private static func scanning(
        _ options: ServeOptions,
        _ store: DeskStore,
        _ desk: Desk,
        _ logger: Logger,
        _ wallClock: @escaping @Sendable () -> Timestamp
    ) -> FileScanning? {
        options.scannerProgram().map { scanner in
            FileScanning(
                scanner: scanner,
                store: store,
                desk: desk,
                logger: logger,
                wallClock: wallClock
            )
        }
    }

    private static func host(
        _ folder: String,
        _ certificate: CertificateHolder?,
        _ disk: DiskSpace,
        _ audit: AuditTrail,
        lostLogLines: @escaping @Sendable () -> Int64
    ) -> HostCondition {
        HostCondition(
            certificateEnd: { certificate?.endsAt },
            isDiskLow: { disk.isLow },
            walBytes: { DeskStore.walBytes(folder: folder) },
            lostLogLines: lostLogLines,
            lostAuditRows: { audit.lost }
        )
    }

    private static func delivery(
        _ store: DeskStore,
        _ installation: Installation,
        _ options: ServeOptions,
        _ secrets: SecretBox,
        _ logger: Logger,
        _ wallClock: @escaping @Sendable () -> Timestamp
    ) -> OutboxDelivery {
        OutboxDelivery(
            outbox: StoreOutbox(store: store),
            transport: options.mailTransport(),
            secrets: secrets,
            installationID: installation.installID,
            clock: DeliveryClock(now: wallClock, wait: DeliveryClock.system.wait),
            logger: logger
        )
    }

    /// What the page of metrics asks of the file and the log; the server adds its own.
    private func collectMetrics() {
        metrics.collect { [store, disk, lostLogLines, folder = options.dataFolder] text in
            store.writeMetrics(folder: folder, to: &text)
            disk.writeMetrics(to: &text)
            text.counter(
                "deskwire_log_lines_lost_total",
                "Lines of the log that could not be written.",
                Double(lostLogLines())
            )
        }
    }

    /// Says where the data lies and, until there is an administrator, how to become it.
    func greet() {
        Console.say("Deskwire \(Release.version), data in \(options.dataFolder).")
        guard let file = claim.path else { return }
        Console.say(
            """
            There is no administrator yet. Claim the account once, within 24 hours:
              deskwire admin claim --file \(file) --email you@example.com
            """
        )
    }

    /// Serves until a signal asks to stop, or until the task is cancelled.
    func run(
        signals: [UnixSignal] = [.sigterm, .sigint],
        listening: @escaping @Sendable (BoundAddresses) -> Void
    ) async throws {
        let erasures = erasureWiping
        store.writes.observe { [delivery, accessRequests, replies, scanning, erasures, claim] in
            if $0.mailQueued { delivery.wake() }
            if $0.mailRetried { delivery.hurry() }
            if $0.accessRequested { accessRequests.wake() }
            if $0.replyPending { replies.wake() }
            if $0.scanQueued { scanning?.wake() }
            if $0.erasureBegan { erasures.wake() }
            if $0.claimSpent { claim.remove() }
        }
        store.writes.observeFailure { [logger] error in
            logger.critical("The disk failed; stopping without another acknowledgement: \(error)")
            exit(74)
        }
        collectMetrics()
        let server = DeskServer(
            settings: settings,
            table: table,
            store: store,
            passwords: passwords,
            authenticator: authenticator,
            info: description,
            cursors: cursors,
            certificate: certificate,
            disk: disk,
            audit: audit,
            metrics: metrics,
            logger: logger,
            wallClock: wallClock,
            listening: listening
        )
        // What is first here stops last: the audit log has the end of the others.
        var services: [any Service] = [
            audit, delivery, accessRequests, replies, erasures, housekeeping, disk,
        ]
        if let scanning { services.append(scanning) }
        services.append(
            CertificateWatch(
                certificate: certificate,
                audit: audit,
                logger: logger,
                wallClock: wallClock
            )
        )
        if let path = options.metricsFile {
            services.append(
                MetricsFile(path: path, registry: metrics, store: store, logger: logger)
            )
        }
        services.append(server)
        var configuration = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: signals,
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = .seconds(15)
        defer { try? store.close() }
        try await ServiceGroup(configuration: configuration).run()
    }

    private var erasureWiping: ErasureWiping {
        ErasureWiping(
            store: store,
            forgetMails: { [delivery] in await delivery.forget($0) },
            logger: logger,
            wallClock: wallClock
        )
    }

    var housekeeping: Housekeeping {
        Housekeeping(store: store, desk: desk, logger: logger, wallClock: wallClock)
    }

    /// The seam for mail that somebody else received and took apart.
    func take(_ mail: ReceivedMail) async throws -> MailFate {
        try await store.write { [desk, wallClock] transaction in
            try desk.take(
                mail,
                act: Act(transaction: transaction, actor: .system, now: wallClock())
            )
        }
    }

    private var settings: ServerSettings {
        var settings = ServerSettings()
        settings.address = .tcp(host: options.host, port: options.port)
        settings.controlSocketPath = ControlSocket.path(in: options.dataFolder)
        settings.insecureListen = options.insecureListen
        settings.connectionsMax = options.connectionsMax
        settings.callers = options.callers
        if let grace = options.drainGraceMs { settings.drainGraceMs = grace }
        return settings
    }
}

extension InstallationBirth {
    static func new(randomness: Randomness, now: Timestamp) -> InstallationBirth {
        InstallationBirth(
            at: now,
            installID: Base64URL.encode(randomness.bytes(12)),
            eventEpoch: randomness.bytes(8).reduce(0) { $0 << 8 | UInt64($1) },
            macKey: randomness.bytes(32)
        )
    }
}
