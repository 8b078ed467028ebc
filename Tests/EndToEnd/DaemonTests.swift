import DeskwireClient
import Foundation
import Testing

/// The server as a process: its play, its folder, its end.
@Suite(.timeLimit(.minutes(3)))
struct DaemonTests {
    @Test("the demo plays the main job and ends with 0")
    func demoHolds() async throws {
        try await Stage.with { stage in
            let demo = try stage.launch("deskwired", ["demo", "--once"])
            let status = await demo.status(within: .seconds(90))
            #expect(status == 0, "\(demo.errors)")
            #expect(demo.output.contains("Customer reported an issue"))
        }
    }

    @Test("a second server on the same folder is refused with 69, and the first serves on")
    func folderServesOneServer() async throws {
        try await Stage.with { stage in
            let data = stage.folder.appending(path: "data")
            let first = try await ServerProcess.start(on: stage, data: data)
            let second = try stage.launch(
                "deskwired",
                ["serve", "--data", data.path, "--listen", "127.0.0.1:0"]
            )
            #expect(await second.status() == 69)
            #expect(second.errors.contains("in use"))
            let visitor = Person(name: "visitor", stage: stage, server: first.address)
            #expect(try await visitor.run("deskwire", "info").status == 0)
            #expect(await first.program.stop() == 0)
        }
    }

    @Test("an address that is taken is refused with 69")
    func takenAddressIsRefused() async throws {
        try await Stage.with { stage in
            let first = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "first")
            )
            let second = try stage.launch(
                "deskwired",
                [
                    "serve", "--data", stage.folder.appending(path: "second").path, "--listen",
                    first.address.description,
                ]
            )
            #expect(await second.status() == 69)
            #expect(second.errors.contains("Another program listens on \(first.address)"))
            #expect(!second.errors.contains("errno"), "\(second.errors)")
            // The doctor says the same beforehand, and finds the server that runs in order.
            let folder = stage.folder.appending(path: "third").path
            let listen = ["--listen", first.address.description]
            let doctor = try stage.launch("deskwired", ["doctor", "--data", folder] + listen)
            #expect(await doctor.status() == 1)
            #expect(doctor.output.contains("Another program listens on"), "\(doctor.output)")
            let own = try stage.launch(
                "deskwired",
                ["doctor", "--data", first.data.path] + listen
            )
            #expect(await own.status() == 0, "\(own.output)")
            #expect(await first.program.stop() == 0)
            let free = try stage.launch(
                "deskwired",
                ["doctor", "--data", first.data.path] + listen
            )
            #expect(await free.status() == 0 && free.output.contains("is free"), "\(free.output)")
        }
    }

    @Test("SIGHUP, which systemd sends for a reload, ends no desk without a certificate")
    func aHangUpEndsNothing() async throws {
        try await Stage.with { stage in
            let data = stage.folder.appending(path: "data")
            let server = try await ServerProcess.start(on: stage, data: data)
            server.program.hangUp()
            try await Task.sleep(for: .milliseconds(500))
            let visitor = Person(name: "visitor", stage: stage, server: server.address)
            #expect(try await visitor.run("deskwire", "info").status == 0)
            #expect(await server.program.stop() == 0)
        }
    }

    @Test("a data folder behind a link, as systemd keeps it, is looked at as any other")
    func aFolderBehindALink() async throws {
        try await Stage.with { stage in
            let data = stage.folder.appending(path: "data")
            let server = try await ServerProcess.start(on: stage, data: data)
            #expect(await server.program.stop() == 0)
            let link = stage.folder.appending(path: "link").path
            try FileManager.default.createSymbolicLink(
                atPath: link,
                withDestinationPath: data.path
            )
            let arguments = ["doctor", "--data", link, "--listen", server.address.description]
            let sound = try stage.launch("deskwired", arguments)
            #expect(await sound.status() == 0, "\(sound.output)")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755],
                ofItemAtPath: data.path
            )
            let open = try stage.launch("deskwired", arguments)
            #expect(await open.status() == 1)
            #expect(open.output.contains("Others may look into"), "\(open.output)")
            let serving = try stage.launch(
                "deskwired",
                ["serve", "--data", link, "--listen", "127.0.0.1:0"]
            )
            #expect(await serving.status() != 0, "\(serving.output)")
        }
    }

    @Test("a number in the environment that is none is refused and not left out")
    func numbersInTheEnvironment() async throws {
        try await Stage.with { stage in
            let data = stage.folder.appending(path: "data").path
            for name in ["DESKWIRED_CONNECTIONS_MAX", "DESKWIRED_LIMITS_STAFF_BURST"] {
                let refused = try stage.launch(
                    "deskwired",
                    ["serve", "--data", data, "--listen", "127.0.0.1:0"],
                    environment: [name: "5k"]
                )
                #expect(await refused.status() == 64)
                #expect(refused.errors.contains("5k is none"), "\(refused.errors)")
            }
        }
    }

    @Test("what cannot be served is refused in a sentence that names what to change")
    func impossibleStarts() async throws {
        try await Stage.with { stage in
            let file = stage.folder.appending(path: "file")
            try Data().write(to: file)
            let config = stage.folder.appending(path: "options.json")
            func refused(_ arguments: [String]) async throws -> LaunchedProgram {
                let program = try stage.launch("deskwired", ["serve"] + arguments)
                #expect(await program.status() != 0)
                #expect(!program.errors.contains("Error Domain"), "\(program.errors)")
                #expect(!program.errors.contains("errno"), "\(program.errors)")
                return program
            }
            let below = try await refused(["--data", file.path + "/below"])
            #expect(below.errors.contains("cannot be opened: "), "\(below.errors)")
            let foreign = try await refused([
                "--data", stage.folder.appending(path: "d").path, "--listen", "192.0.2.1:0",
                "--insecure-listen",
            ])
            #expect(foreign.errors.contains("is no address of this machine"), "\(foreign.errors)")
            let missing = try await refused(["--config", config.path])
            #expect(missing.errors.contains("There is no file"), "\(missing.errors)")
            let texts = [
                ("{\"data\": ", "is not JSON with options"),
                ("{\"data\": \"x\", \"lisen\": \"1\"}", "there is no option lisen"),
                ("{\"mail\": {\"logn\": \"1\"}}", "there is no option mail.logn"),
                (#"{"limits": {"staff": {"brst": 1}}}"#, "no option limits.staff.brst"),
                (#"{"data": "x", "limits": {"staff": {"burst": 0}}}"#, "staff.burst must lie"),
                (#"{"data": "x", "listen": 8437}"#, "listen takes a text in quotes"),
                (#"{"data": "x", "insecure": {"listen": 1}}"#, "takes true or false"),
                (#"{"data": "x", "connections.max": "9"}"#, "max takes a whole number"),
                (#"{"mail.login": "x", "mail": {"login": "x"}}"#, "mail.login stands there twice"),
                (#"{"data": "x", "scanner": "clamscan"}"#, "from the root of the file system"),
            ]
            for (text, told) in texts {
                try Data(text.utf8).write(to: config)
                let program = try await refused(["--config", config.path])
                #expect(program.errors.contains(told), "\(program.errors)")
            }
            // A good file is taken.
            let data = stage.folder.appending(path: "data")
            let good = "{\"data\": \"\(data.path)\", \"log\": {\"level\": \"warning\"}}"
            try Data(good.utf8).write(to: config)
            let doctor = try stage.launch(
                "deskwired",
                ["doctor", "--config", config.path, "--listen", "127.0.0.1:0"]
            )
            #expect(await doctor.status() == 0, "\(doctor.output) \(doctor.errors)")
        }
    }

    @Test(
        "a file of another program is refused with 65 and left unchanged (SEC-120)",
        arguments: ["text", "database"]
    )
    func foreignFileIsLeftAlone(kind: String) async throws {
        try await Stage.with { stage in
            let data = try stage.makeFolder("data")
            let file = data.appending(path: "deskwire.sqlite")
            let content =
                kind == "text" ? Data("Dear diary, this is no database.".utf8) : foreignDatabase
            try content.write(to: file)
            let program = try stage.launch(
                "deskwired",
                ["serve", "--data", data.path, "--listen", "127.0.0.1:0"]
            )
            #expect(await program.status() == 65, "\(program.errors)")
            #expect(try Data(contentsOf: file) == content)
            let beside = try FileManager.default.contentsOfDirectory(atPath: data.path)
            #expect(beside.allSatisfy { ["deskwire.sqlite", "lock"].contains($0) }, "\(beside)")
        }
    }

    /// An SQLite file with one empty page and the application id 7: nothing of ours.
    private var foreignDatabase: Data {
        var page = [UInt8](repeating: 0, count: 4096)
        page.replaceSubrange(0..<16, with: Array("SQLite format 3\0".utf8))
        page.replaceSubrange(16..<24, with: [0x10, 0, 1, 1, 0, 64, 32, 32])
        page[27] = 1  // Change counter.
        page[31] = 1  // One page in all.
        page[47] = 4  // Schema format.
        page[59] = 1  // UTF-8.
        page[71] = 7  // Application id.
        page[95] = 1  // Version valid for.
        page[100] = 0x0D  // An empty leaf of the schema's table.
        page[105] = 0x10
        return Data(page)
    }

    @Test("without a folder, or with a wrong option, the usage is told with 64")
    func wrongUsageIsTold() async throws {
        try await Stage.with { stage in
            for arguments in [["serve"], ["serve", "--data", "x", "--listen", "nowhere"]] {
                let program = try stage.launch("deskwired", arguments)
                #expect(await program.status() == 64)
                #expect(!program.errors.isEmpty && program.output.isEmpty)
            }
        }
    }
}
