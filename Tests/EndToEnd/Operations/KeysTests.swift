import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// SEC-124, SEC-125: keys are replaced by a command, and encrypted backups are opened by theirs alone.
@Suite(.timeLimit(.minutes(3)))
struct KeysTests {
    private func keyFile(_ desk: Installation) throws -> Data {
        try Data(contentsOf: desk.server.data.appending(path: "secret.key"))
    }

    @Test(
        "SEC-124 another secret.key: a second step stays, and a kept answer is still the first"
    )
    func secretKey() async throws {
        try await Installation.with { desk in
            let data = desk.server.data.path
            let boss = try await desk.boss.client()
            let seed = try await boss.call(
                Methods.enrolSecondStep,
                EnrolSecondStepRequest(kind: "totp", password: Person.password)
            ).secret
            await boss.close()
            #expect(!seed.isEmpty)
            // A secret in an answer is kept sealed, for who asks again with the same key.
            let key = [UInt8](repeating: 9, count: 16)
            let request = CreateServiceTokenRequest(name: "robot", scopes: ["tickets"])
            let before = try await desk.asking(Methods.createServiceToken, request, key: key)
            #expect(!before.secret.isEmpty)
            let served = try await desk.run("keys", "rotate", "secret", "--data", data)
            #expect(served.status == 69, "\(served)")
            #expect(await desk.server.program.stop() == 0)
            let old = try keyFile(desk)
            let said = try await desk.succeed("keys", "rotate", "secret", "--data", data)
            #expect(said.contains(/is new: \d+ secrets were sealed anew/), "\(said)")
            #expect(!said.contains("0 secrets"))
            let new = try keyFile(desk)
            #expect(new != old && new.count == 32)
            let mode = try FileManager.default.attributesOfItem(atPath: data + "/secret.key")
            #expect(mode[.posixPermissions] as? Int == 0o600)
            #expect(!FileManager.default.fileExists(atPath: data + "/secret.key.next"))
            let log = try await desk.succeed("audit", "export", "--data", data)
            #expect(log.contains("KeyRotated\t\t0\tdone\tsecret"), "\(log)")

            let again = try await desk.server.startAgain(on: desk.stage)
            let after = try await desk.asking(Methods.createServiceToken, request, key: key)
            #expect(after == before)
            #expect(await again.program.stop() == 0)
            // With the old key in its place, that answer cannot be opened: it was sealed anew.
            try old.write(to: desk.server.data.appending(path: "secret.key"))
            let wrong = try await desk.server.startAgain(on: desk.stage)
            await #expect(throws: DeskClientError.self) {
                _ = try await desk.asking(Methods.createServiceToken, request, key: key)
            }
            #expect(await wrong.program.stop() == 0)
        }
    }

    @Test(
        "SEC-124 a rotation that was cut off is served, and finished by the same command"
    )
    func cutOff() async throws {
        try await Installation.with { desk in
            let data = desk.server.data
            let key = [UInt8](repeating: 8, count: 16)
            let request = CreateServiceTokenRequest(name: "robot", scopes: ["tickets"])
            let before = try await desk.asking(Methods.createServiceToken, request, key: key)
            #expect(await desk.server.program.stop() == 0)
            let old = try keyFile(desk)
            try await desk.succeed("keys", "rotate", "secret", "--data", data.path)
            // The rows are sealed with the new key, and the names are as before the last step.
            try FileManager.default.moveItem(
                at: data.appending(path: "secret.key"),
                to: data.appending(path: "secret.key.next")
            )
            let path = data.appending(path: "secret.key").path
            let made = FileManager.default.createFile(
                atPath: path,
                contents: old,
                attributes: [.posixPermissions: 0o600]
            )
            #expect(made)
            let served = try await desk.server.startAgain(on: desk.stage)
            let after = try await desk.asking(Methods.createServiceToken, request, key: key)
            #expect(after == before)
            #expect(await served.program.stop() == 0)
            try await desk.succeed("keys", "rotate", "secret", "--data", data.path)
            #expect(try keyFile(desk) != old)
            #expect(!FileManager.default.fileExists(atPath: path + ".next"))
            let last = try await desk.server.startAgain(on: desk.stage)
            let end = try await desk.asking(Methods.createServiceToken, request, key: key)
            #expect(end == before)
            #expect(await last.program.stop() == 0)
        }
    }

    @Test("another mac key: nobody is logged out, and old page tokens are void")
    func macKey() async throws {
        try await Installation.with { desk in
            let data = desk.server.data.path
            for number in 1...2 { _ = try await desk.customer("ada\(number)") }
            let client = try await desk.boss.client()
            let page = ListCustomersRequest(pageSize: 1)
            let token = try await client.call(Methods.listCustomers, page).nextPageToken
            #expect(!token.isEmpty)
            await client.close()
            #expect(await desk.server.program.stop() == 0)
            try await desk.succeed("keys", "rotate", "mac", "--data", data)
            try await desk.succeed("audit", "verify", "--data", data)
            let again = try await desk.server.startAgain(on: desk.stage)
            let boss = try await desk.boss.client()
            var next = page
            next.pageToken = token
            await #expect(throws: DeskClientError.self) {
                _ = try await boss.call(Methods.listCustomers, next)
            }
            #expect(try await !boss.call(Methods.listCustomers, page).nextPageToken.isEmpty)
            await boss.close()
            #expect(await again.program.stop() == 0)
        }
    }

    @Test(
        "SEC-125 an encrypted backup, of a desk that is served or at rest, is opened by its key alone"
    )
    func encryptedBackups() async throws {
        try await Installation.with { desk in
            _ = try await desk.customer("ada")
            let data = desk.server.data.path
            let folder = desk.stage.folder
            let key = folder.appending(path: "backup.key").path
            let other = folder.appending(path: "other.key").path
            for file in [key, other] { try await desk.succeed("keys", "make", file) }
            #expect(try await desk.run("keys", "make", key).status == 74, "overwrites nothing")
            for state in ["served", "at rest"] {
                if state == "at rest" { #expect(await desk.server.program.stop() == 0) }
                let file = folder.appending(path: "sealed \(state)").path
                let make = ["backup", "--data", data, "--to", file, "--key-file", key]
                try await desk.succeed(make)
                let bytes = try Data(contentsOf: URL(filePath: file))
                #expect(bytes.range(of: Data("SQLite format".utf8)) == nil)
                #expect(bytes.range(of: Data("ada@example".utf8)) == nil)
                let left = try FileManager.default.contentsOfDirectory(atPath: data)
                #expect(!left.contains { $0.hasPrefix("backup.unsealed") }, "\(left)")
                try await desk.succeed("verify", file, "--key-file", key)
                let without = try await desk.run("verify", file)
                #expect(without.status == 65 && without.errors.contains("--key-file"))
                let wrong = try await desk.run("verify", file, "--key-file", other)
                #expect(wrong.status == 65 && wrong.errors.contains("another key"), "\(wrong)")
                #expect(try await desk.run(make).status == 74, "overwrites nothing")
                let fresh = folder.appending(path: "restored \(state)").path
                let restore = ["restore", "--from", file, "--data", fresh, "--key-file"]
                #expect(try await desk.run(restore + [other]).status == 65)
                try await desk.succeed(restore + [key])
                try await desk.succeed("verify", "--data", fresh)
                var changed = bytes
                changed[bytes.count / 2] ^= 1
                try changed.write(to: URL(filePath: file))
                let damaged = try await desk.run("verify", file, "--key-file", key)
                #expect(damaged.status == 65 && damaged.errors.contains("damaged"), "\(damaged)")
            }
            let plain = folder.appending(path: "plain").path
            try await desk.succeed("backup", "--data", data, "--to", plain)
            let swapped = try await desk.run("verify", plain, "--key-file", key)
            #expect(swapped.status == 65, "what anybody could have made is not taken for one's own")
        }
    }
}

extension Installation {
    /// Asks as the administrator, with a key of the test's.
    fileprivate func asking<Request, Reply>(
        _ method: Method<Request, Reply>,
        _ request: Request,
        key: [UInt8]
    ) async throws -> Reply {
        let client = try await boss.client()
        let key = try #require(IdempotencyKey(bytes: key))
        do {
            let reply = try await client.call(method, request, idempotencyKey: key)
            await client.close()
            return reply
        } catch {
            await client.close()
            throw error
        }
    }
}
