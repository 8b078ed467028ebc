package import DeskwireDomain
package import DeskwireStore
package import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#endif

/// The TCP server: listens, serves until it is asked to stop, and drains.
///
/// Duties:
/// 1. Refuses to start in the clear beyond this machine, unless told to.
/// 2. One event loop by default, each with its home and mailbox; commits of the store reach them all.
/// 3. Graceful shutdown: no new connections, GOAWAY, answers still go out, the end within the grace and a little.
package struct DeskServer: Service, CustomStringConvertible {
    private let parts: ServerParts
    private let listening: @Sendable (BoundAddresses) -> Void

    /// The table has its core methods (`addCore`); `listening` is told the addresses once connections are accepted.
    package init(
        settings: ServerSettings,
        table: MethodTable,
        store: DeskStore,
        passwords: WorkerPool,
        authenticator: any Authenticating,
        info: ServerDescription,
        cursors: CursorSeal,
        certificate: CertificateHolder? = nil,
        disk: DiskSpace? = nil,
        audit: AuditTrail? = nil,
        metrics: MetricsRegistry? = nil,
        logger: Logger,
        wallClock: @escaping @Sendable () -> Timestamp = Timestamp.now,
        listening: @escaping @Sendable (BoundAddresses) -> Void = { _ in }
    ) {
        parts = ServerParts(
            table: table,
            store: store,
            passwords: passwords,
            authenticator: authenticator,
            info: info,
            cursors: cursors,
            settings: settings,
            connectionCount: ConnectionCount(
                totalMax: DescriptorLimit.makeRoom(forConnections: settings.connectionsMax)
            ),
            wallClock: wallClock,
            logger: logger,
            faults: FaultLog(logger: logger),
            certificate: certificate,
            loads: AccountLoads(limits: settings.callers),
            buffers: BufferBudget(limit: settings.totalBufferBytes),
            disk: disk,
            audit: audit ?? AuditTrail(store: store, wallClock: wallClock)
        )
        self.listening = listening
        metrics?.collect { [parts] in parts.writeMetrics(to: &$0) }
    }

    /// The log names services by this; the parts of this one are nobody's business.
    package var description: String { "DeskServer" }

    package func run() async throws {
        if parts.certificate == nil { try parts.settings.refuseOpenPlaintext() }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: parts.settings.loopCount)
        do {
            try await serve(on: group)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
        try await group.shutdownGracefully()
    }

    private func serve(on group: MultiThreadedEventLoopGroup) async throws {
        let hub = EventsHub()
        let homes = try await makeHomes(on: group)
        hub.attach(homes.values.map(\.mailbox))
        parts.store.writes.observe { hub.committed($0) }
        let listener = Listener(group: group, homes: homes.mapValues(\.home), parts: parts)
        var channels = [try await listener.bind(to: parts.settings.address)]
        if let path = parts.settings.controlSocketPath {
            let address = try SocketAddress(unixDomainSocketPath: path)
            channels.append(try await listener.bind(to: .socket(address)))
            // Who may open it is let in: nobody but the owner, whatever the process's umask.
            guard chmod(path, 0o600) == 0 else { throw ControlSocketOpen(path: path) }
        }
        announce(channels)
        // Cancelled without a graceful shutdown: the same way out.
        try? await gracefulShutdown()
        for channel in channels { try? await channel.close() }
        await drain(homes.values.map(\.mailbox))
        homes.values.forEach { $0.mailbox.close() }
    }

    // MARK: Start

    private struct Home {
        let mailbox: LoopMailbox
        let home: NIOLoopBound<LoopHome>
    }

    private func makeHomes(
        on group: MultiThreadedEventLoopGroup
    ) async throws -> [ObjectIdentifier: Home] {
        var homes: [ObjectIdentifier: Home] = [:]
        for eventLoop in group.makeIterator() {
            let parts = parts
            let home = try await eventLoop.submit {
                let mailbox = LoopMailbox(eventLoop: eventLoop)
                let home = LoopHome(eventLoop: eventLoop, mailbox: mailbox, parts: parts)
                mailbox.deliver(to: home)
                return Home(
                    mailbox: mailbox,
                    home: NIOLoopBound(home, eventLoop: eventLoop)
                )
            }.get()
            homes[ObjectIdentifier(eventLoop)] = home
        }
        return homes
    }

    private func announce(_ channels: [any Channel]) {
        let bound = BoundAddresses(
            host: channels.first?.localAddress?.ipAddress ?? "",
            port: channels.first?.localAddress?.port
        )
        if let port = bound.port {
            parts.logger.info("listening on \(bound.host):\(port)")
        } else {
            parts.logger.info("listening on a Unix socket")
        }
        listening(bound)
    }

    // MARK: Stop

    /// Tells every connection and waits until they are gone; what stays longer than the grace is closed.
    private func drain(_ mailboxes: [LoopMailbox]) async {
        parts.logger.info("draining", metadata: [LogKey.count: "\(parts.connectionCount.current)"])
        for mailbox in mailboxes {
            mailbox.post(.errand { home in home.drain() })
        }
        let patience = Duration.milliseconds(
            Int64(parts.settings.drainGraceMs) + Self.lastSecondsMs
        )
        let count = parts.connectionCount
        await withTaskGroup(of: Void.self) { tasks in
            tasks.addTask { await count.untilNone() }
            tasks.addTask {
                try? await Task.sleep(for: patience)
                for mailbox in mailboxes {
                    mailbox.post(.errand { home in home.closeAll() })
                }
            }
            await tasks.next()
            tasks.cancelAll()
        }
    }

    /// What comes after the grace: the last word to each, and the time to read it.
    private static let lastSecondsMs: Int64 = 2_000
}

/// Where the server listens, as the system has it.
package struct BoundAddresses: Sendable, Equatable {
    package let host: String
    /// Nil on a Unix socket.
    package let port: Int?
}

/// The control socket cannot be closed to other users.
struct ControlSocketOpen: Swift.Error, CustomStringConvertible {
    let path: String

    var description: String {
        "\(path) cannot be closed to other users; choose another --data folder."
    }
}
