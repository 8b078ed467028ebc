import DeskwireClient
import DeskwireProtocol
import Foundation
import NIOCore
import NIOSSL
import Testing

/// TLS between real programs, with certificates that the tests make (SEC-001 to SEC-004, T-R30).
@Suite(.timeLimit(.minutes(3)))
struct TLSTests {
    /// A server with TLS, and the authority that signed its certificate.
    private struct Desk {
        let stage: Stage
        let authority: TestAuthority
        let server: ServerProcess

        var address: ServerAddress {
            ServerAddress(host: "localhost", port: server.address.port, isTLS: true)
        }

        func info(
            _ address: ServerAddress? = nil,
            trust: URL? = nil
        ) async throws -> Finished {
            let person = Person(name: "visitor", stage: stage, server: address ?? self.address)
            return try await person.run(
                "deskwire",
                "info",
                "--tls-trust",
                (trust ?? authority.certificate).path
            )
        }
    }

    private static func withDesk(
        certificate: (TestAuthority) async throws -> TestAuthority.Pair = {
            try await $0.issue("server")
        },
        _ body: (Desk) async throws -> Void
    ) async throws {
        try await Stage.with { stage in
            let authority = try await TestAuthority(on: stage)
            let server = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "data"),
                options: try await certificate(authority).options
            )
            try await body(Desk(stage: stage, authority: authority, server: server))
        }
    }

    @Test("people and services log in and work over TLS, and over plain TCP on the machine itself")
    func bothWaysIn() async throws {
        try await Self.withDesk { desk in
            for address in [desk.address, desk.server.address] {
                #expect(try await desk.info(address).status == 0)
            }
            let boss = Person(name: "boss", stage: desk.stage, server: desk.address)
            let claimed = try await boss.run(
                "deskwire",
                [
                    "admin", "claim", "--file", desk.server.data.appending(path: "claim").path,
                    "--email", boss.email, "--password-stdin", "--tls-trust",
                    desk.authority.certificate.path,
                ],
                input: Person.password
            )
            #expect(claimed.status == 0, "\(claimed.errors)")
            var options = ClientOptions(clientName: "test")
            options.trust = .file(desk.authority.certificate.path)
            let client = try await DeskClient.connect(
                to: desk.address,
                credential: .password(login: boss.email, secret: Person.password),
                options: options
            )
            #expect(client.identity?.role == .administrator)
            await client.close()
        }
    }

    /// What is wrong with a server's certificate, and what the person reads.
    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var names = "DNS:localhost,IP:127.0.0.1"
        var days = 100
        var selfSigned = false
        let text: String
    }

    @Test(
        "a client refuses a server whose certificate is not right, with a sentence (SEC-001)",
        arguments: [
            Bad(testDescription: "ended", days: -1, text: "certificate is not valid"),
            Bad(testDescription: "another name", names: "DNS:example.org", text: "another name"),
            Bad(testDescription: "self-signed", selfSigned: true, text: "certificate is not valid"),
        ]
    )
    func wrongCertificatesAreRefused(bad: Bad) async throws {
        try await Self.withDesk { authority in
            try await authority.issue(
                "bad",
                for: bad.names,
                days: bad.days,
                selfSigned: bad.selfSigned
            )
        } _: { desk in
            let finished = try await desk.info()
            #expect(finished.status == 4)
            #expect(finished.errors.contains(bad.text), "\(finished.errors)")
        }
    }

    @Test("an authority that is not trusted, a missing trust file and a plain port are told apart")
    func otherFailuresHaveTheirSentence() async throws {
        try await Self.withDesk { desk in
            let other = try await TestAuthority(on: desk.stage, name: "other")
            let untrusted = try await desk.info(trust: other.certificate)
            #expect(untrusted.status == 4 && untrusted.errors.contains("not valid"))
            let missing = try await desk.info(trust: URL(fileURLWithPath: "/nonexistent.pem"))
            #expect(missing.status == 4 && missing.errors.contains("no certificates"))
        }
        try await Stage.with { stage in
            let authority = try await TestAuthority(on: stage)
            let server = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "data")
            )
            let plain = ServerAddress(host: "localhost", port: server.address.port, isTLS: true)
            let desk = Desk(stage: stage, authority: authority, server: server)
            let finished = try await desk.info(plain)
            #expect(finished.status == 4, "\(finished.errors)")
            #expect(finished.errors.contains("TLS"), "\(finished.errors)")
        }
    }

    // MARK: What the port takes

    @Test("TLS 1.2 is refused, and so is TLS 1.3 that does not agree on dwp/1 (SEC-001)")
    func onlyOneTLSIsSpoken() async throws {
        try await Self.withDesk { desk in
            func handshake(_ options: String...) async throws -> LaunchedProgram {
                let program = try desk.stage.launchTool(
                    "openssl",
                    [
                        "s_client", "-connect", "localhost:\(desk.address.port)", "-servername",
                        "localhost", "-CAfile", desk.authority.certificate.path,
                        "-verify_return_error", "-brief",
                    ] + options
                )
                _ = await program.status()
                return program
            }
            let right = try await handshake("-tls1_3", "-alpn", "dwp/1")
            #expect(right.errors.contains("Verification: OK"), "\(right.errors)")
            let old = try await handshake("-tls1_2", "-alpn", "dwp/1")
            #expect(!old.errors.contains("CONNECTION ESTABLISHED"), "\(old.errors)")
        }
    }

    @Test(
        "without dwp/1 nothing of the protocol is answered; with it, the preface is",
        arguments: [[], ["h2", "http/1.1"], ["dwp/1"]]
    )
    func applicationProtocolIsRequired(offered: [String]) async throws {
        try await Self.withDesk { desk in
            let client = try await RawClient(
                desk.address,
                tls: TestTLS(trust: desk.authority.certificate, offering: offered)
            )
            var preface = ByteBuffer()
            preface.writePreface(ClientPreface())
            // May fail: the server has closed already.
            try? await client.send(preface)
            if offered == ["dwp/1"] {
                #expect(try await client.bytes(4) == Preface.magic)
            } else {
                #expect(await client.everything().isEmpty)
            }
            await client.close()
        }
    }

    @Test(
        "a letter gets the HTTP answer on a port with TLS too, and half a handshake ends (SEC-004)"
    )
    func firstByteDecides() async throws {
        try await Self.withDesk { desk in
            let http = try await RawClient(desk.server.address)
            try await http.send(Array("GET / HTTP/1.1\r\n\r\n".utf8))
            #expect(String(decoding: await http.everything(), as: UTF8.self).contains("400"))
            let half = try await RawClient(desk.server.address)
            // The beginning of a record that announces more than comes.
            try await half.send([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00])
            let began = ContinuousClock.now
            #expect(await half.everything().isEmpty)
            #expect(ContinuousClock.now - began < .seconds(30))
        }
    }

    @Test(
        "plain TCP from elsewhere ends with TLS_REQUIRED; over TLS a password may come (SEC-002)",
        .enabled(if: OwnAddress.beyondLoopback != nil)
    )
    func plaintextFromElsewhereIsRefused() async throws {
        let host = try #require(OwnAddress.beyondLoopback)
        try await Stage.with { stage in
            let authority = try await TestAuthority(on: stage)
            let pair = try await authority.issue("server", for: "IP:\(host)")
            let server = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "data"),
                listen: "\(host):0",
                options: pair.options
            )
            let plain = try await RawClient(server.address)
            try await plain.greet(token: nil)
            _ = try await plain.bytes(Preface.byteCount)
            #expect(try await plain.nextGoAway().code == .tlsRequired)
            let tls = ServerAddress(host: host, port: server.address.port, isTLS: true)
            let raw = try await RawClient(tls, tls: TestTLS(trust: authority.certificate))
            try await raw.greet(token: nil)
            _ = try await raw.bytes(Preface.byteCount)
            _ = try await raw.nextReply(HelloReply.self)
            try await raw.request(
                Methods.authenticate,
                AuthenticateRequest(credential: .password(login: "a@example.com", secret: "wrong"))
            )
            #expect(try await raw.nextError().code == .badCredentials)
        }
    }

    @Test(
        "with --insecure-listen a password from another machine is refused unread (SEC-002)",
        .enabled(if: OwnAddress.beyondLoopback != nil)
    )
    func passwordsInTheOpenAreRefusedUnread() async throws {
        let host = try #require(OwnAddress.beyondLoopback)
        try await Stage.with { stage in
            let server = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "data"),
                listen: "\(host):0",
                options: ["--insecure-listen"]
            )
            let client = try await RawClient.greeted(server.address)
            try await client.request(
                Methods.authenticate,
                AuthenticateRequest(credential: .password(login: "a@example.com", secret: "x"))
            )
            #expect(try await client.nextError().code == .tlsRequired)
            // A body that does not decode gets the same answer: nobody looked at it.
            try await client.sendFrame(
                FrameHeader(
                    length: 3,
                    type: .request,
                    opcode: Methods.acceptInvitation.description.opcode,
                    requestID: 0
                ),
                body: [0xFF, 0xFF, 0xFF]
            )
            #expect(try await client.nextError().code == .tlsRequired)
            await client.close()
        }
    }

    // MARK: Files

    @Test(
        "a key that others may read, and one of another certificate, keep the server from starting"
    )
    func unfitFilesAreRefused() async throws {
        try await Stage.with { stage in
            let authority = try await TestAuthority(on: stage)
            let pair = try await authority.issue("server")
            let other = try await authority.issue("other")
            let data = stage.folder.appending(path: "data").path
            func start(_ options: [String]) async throws -> LaunchedProgram {
                let program = try stage.launch(
                    "deskwired",
                    ["serve", "--data", data, "--listen", "127.0.0.1:0"] + options
                )
                #expect(await program.status() != 0)
                return program
            }
            let mixed = TestAuthority.Pair(certificate: pair.certificate, key: other.key)
            #expect(try await start(mixed.options).errors.contains("does not belong"))
            let half = try await start(["--tls-key", pair.key.path])
            #expect(half.errors.contains("together"))
            let swapped = TestAuthority.Pair(certificate: pair.key, key: pair.key)
            #expect(try await start(swapped.options).errors.contains("no certificates"))
            for mode in [0o644, 0o660, 0o604] {
                try FileManager.default.setAttributes(
                    [.posixPermissions: mode],
                    ofItemAtPath: pair.key.path
                )
                #expect(try await start(pair.options).errors.contains("chmod 640"))
            }
        }
    }

    @Test("doctor says of a certificate whether it holds, ends soon or has ended (SEC-003)")
    func doctorLooksAtTheCertificate() async throws {
        try await Stage.with { stage in
            let authority = try await TestAuthority(on: stage)
            for (days, text) in [
                (100, "holds"), (20, "21 days"), (6, "7 days"), (1, "within a day"),
                (-1, "has ended"),
            ] {
                let pair = try await authority.issue("days\(days)", days: days)
                let doctor = try stage.launch(
                    "deskwired",
                    ["doctor", "--data", stage.folder.path] + pair.options
                )
                _ = await doctor.status()
                #expect(doctor.output.contains(text), "\(days) days: \(doctor.output)")
            }
        }
    }

    // MARK: Reload

    @Test("SIGHUP brings a new certificate under load and drops nothing; a bad one changes nothing")
    func reloadDropsNothing() async throws {
        try await Self.withDesk { desk in
            var options = ClientOptions(clientName: "load")
            options.trust = .file(desk.authority.certificate.path)
            let lost = LossCount()
            options.onConnectionChange = { if case .lost = $0 { lost.add() } }
            let clients = try await [0, 1, 2, 3].asyncMap { _ in
                try await DeskClient.connect(to: desk.address, options: options)
            }
            let calls = try await withThrowingTaskGroup(of: Int.self) { tasks in
                for client in clients {
                    tasks.addTask {
                        var count = 0
                        let end = ContinuousClock.now + .seconds(4)
                        while ContinuousClock.now < end {
                            _ = try await client.call(Methods.serverInfo, ServerInfoRequest())
                            count += 1
                        }
                        return count
                    }
                }
                let first = try await serial(desk)
                let renewed = try await desk.authority.issue("server")
                desk.server.program.hangUp()
                let second = try await eventually("another certificate") {
                    let now = try await serial(desk)
                    return now == first ? nil : now
                }
                try Data("no certificate".utf8).write(to: renewed.certificate)
                desk.server.program.hangUp()
                _ = try await eventually("a complaint") {
                    desk.server.program.errors.contains("was not changed") ? true : nil
                }
                #expect(try await serial(desk) == second)
                return try await tasks.reduce(0, +)
            }
            #expect(calls > 0)
            #expect(lost.value == 0)
            for client in clients { await client.close() }
        }
    }

    /// Which certificate a new connection is shown.
    private func serial(_ desk: Desk) async throws -> [UInt8] {
        let tls = try TestTLS(trust: desk.authority.certificate)
        let client = try await RawClient(desk.address, tls: tls)
        try await client.greet(token: nil)
        _ = try await client.bytes(Preface.byteCount)
        let serial = try await client.channel.eventLoop.submit { [channel = client.channel] in
            try channel.pipeline.syncOperations.handler(type: NIOSSLClientHandler.self)
                .peerCertificate?.serialNumber ?? []
        }.get()
        await client.close()
        return serial
    }
}
