import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

extension OnOneDesk {
    /// What scripts rely on: JSON, exit statuses, streams, environment, files.
    @Suite struct ScriptTests {
        @Test("--json of every command is one JSON object a line, and nothing else")
        func jsonIsJSON() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("json")
            let number = try await ada.ask("deskwire", "report", "--message", "Hm.")["ticket"][
                "number"
            ].text
            for (person, program, line) in Self.commands(ada: ada, desk: desk, number: number) {
                let arguments = line.split(separator: " ").map(String.init) + ["--json"]
                let finished = try await person.run(program, arguments)
                #expect(finished.status == 0, "\(program) \(line): \(finished.errors)")
                #expect(finished.errors.isEmpty, "\(program) \(line)")
                #expect(!finished.lines.isEmpty, "\(program) \(line)")
                for text in finished.lines {
                    #expect(try JSON(text).isObject, "\(program) \(line): \(text)")
                }
                #expect(!finished.output.contains("\u{1B}"), "\(program) \(line)")
            }
        }

        private static func commands(
            ada: Person,
            desk: Installation,
            number: String
        ) -> [(Person, String, String)] {
            let customer = [
                "whoami", "list", "list --all --all-pages", "show \(number)",
                "reply \(number) Yes.", "close \(number)", "categories", "info",
            ]
            let agent = [
                "whoami", "inbox", "inbox --all-pages", "counts", "show \(number)",
                "read \(number)", "emails list", "emails show 1", "emails preview 1",
                "reply \(number) Yes.", "note \(number) No.", "assign \(number) me",
                "assign \(number) none", "status \(number) Waiting", "close \(number)", "staff",
                "statuses",
            ]
            let admin = [
                "settings show", "settings set --sender-name Desk", "bcc list",
                "bcc add json@example.com", "bcc remove json@example.com",
                "category create Json", "category list",
                "category update Json --position 2", "category deactivate Json", "staff list",
                "staff create --email json-staff@example.com --name Json", "customer list",
                "customer create --email json-new@example.com --name Json --invite",
                "customer show \(ada.email)", "customer invite json-new@example.com",
                "token list", "token create json --scope tickets", "health", "methods",
            ]
            return customer.map { (ada, "deskwire", $0) }
                + agent.map { (desk.bo, "deskwire-agent", $0) }
                + admin.map { (desk.boss, "deskwire", "admin \($0)") }
                + [
                    "emails list --count", "emails show 1",
                    "report --customer \(ada.email) --message Hm.",
                ]
                .map { (desk.boss, "deskwire", $0) }
        }

        @Test("without a terminal nothing is coloured, with and without NO_COLOR")
        func pipesHaveNoColours() async throws {
            let desk = try SharedDesk.desk
            for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]] {
                for arguments in [["inbox"], ["counts"], ["show", "DW-999999"]] {
                    let finished = try await desk.bo.run(
                        "deskwire-agent",
                        arguments,
                        environment: environment
                    )
                    #expect(!(finished.output + finished.errors).contains("\u{1B}"))
                }
            }
        }

        @Test("output that cannot be written is no success")
        func aFullDiskIsNoSuccess() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("full")
            let lost = try await ada.runIntoFullDisk("deskwire", ["whoami"])
            #expect(lost.status == 1)
            #expect(lost.errors.contains("Cannot write the output: No space left on device."))
            let audit = ["audit", "export", "--data", desk.server.data.path]
            let cut = try await desk.boss.runIntoFullDisk("deskwired", audit)
            #expect(cut.status == 74)
            #expect(cut.errors.contains("is not whole"))
        }

        @Test("without a terminal nothing is asked for: what is missing is an error with status 2")
        func nothingIsAskedFor() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("quiet")
            for arguments in [
                ["login"], ["login", "--email", ada.email],
                ["register", "--token", "dwi_x"], ["report"],
                ["admin", "claim", "--file", ada.credentialsFile.path, "--email", ada.email],
            ] {
                let finished = try await ada.run("deskwire", arguments, input: "y\n")
                #expect(finished.status == 2, "\(arguments): \(finished)")
                #expect(finished.output.isEmpty && !finished.errors.isEmpty)
            }
        }

        @Test("the file that login writes is for its owner only, and others' are not read")
        func credentialsArePrivate() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("priv")
            let path = ada.credentialsFile.path
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
            #expect(mode as? Int == 0o600)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
            let refused = try await ada.run("deskwire", "list")
            #expect(refused.status == 1 && refused.errors.contains("chmod 600"))
            #expect(!(refused.output + refused.errors).contains("dws_"))
        }

        @Test(
            "the server and the token come from flags, the environment, or the file, in this order"
        )
        func flagsComeBeforeEnvironmentAndFile() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("envy")
            let token = try await desk.serviceToken("env").secret
            func email(
                _ arguments: [String],
                _ environment: [String: String]
            ) async throws
                -> JSON
            {
                let finished = try await ada.run(
                    "deskwire",
                    ["whoami", "--json"] + arguments,
                    environment: environment
                )
                guard finished.status == 0 else { throw TestFailure(finished.errors) }
                return try JSON(finished.output)
            }
            #expect(try await email([], [:])["email"].text == ada.email)
            let service = try await email([], ["DESKWIRE_TOKEN": token])
            #expect(service["role"].text == "ROLE_SERVICE")
            let bo = try desk.bo.sessionToken()
            let flag = try await email(["--token", bo], ["DESKWIRE_TOKEN": token])
            #expect(flag["email"].text == desk.bo.email)
            let nowhere = ["DESKWIRE_SERVER": "127.0.0.1:1"]
            #expect(try await ada.run("deskwire", "info", environment: nowhere).status == 4)
            let server = ["--server", desk.server.address.description]
            #expect(try await email(server, nowhere)["email"].text == ada.email)
        }

        @Test("a service token does what its scope says, and nothing else (R-142)")
        func scopesHold() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("scope")
            let token = try await desk.serviceToken("tickets only", scopes: ["tickets"]).secret
            let shop = Person(name: "shop", stage: desk.stage, server: desk.server.address)
            let environment = ["DESKWIRE_TOKEN": token]
            let report = try await shop.ask(
                "deskwire",
                "report",
                "--customer",
                ada.email,
                "--message",
                "From the shop.",
                environment: environment
            )
            #expect(report["ticket"]["source"].text == "TICKET_SOURCE_SERVICE")
            for line in [
                "emails list", "admin customer list", "admin settings show", "admin staff list",
                "admin token list", "admin customer create --email x@example.com --name X",
            ] {
                let refused = try await shop.run(
                    "deskwire",
                    line.split(separator: " ").map(String.init),
                    environment: environment
                )
                #expect(refused.status == 3, "\(line): \(refused)")
                #expect(refused.output.isEmpty && !refused.errors.isEmpty)
            }
        }

        @Test("each exit status is what --help says, with the reason on standard error only")
        func exitStatusesAreStable() async throws {
            let desk = try SharedDesk.desk
            let ada = try await desk.customer("exit")
            let nobody = Person(name: "nobody", stage: desk.stage, server: desk.server.address)
            let expected: [(Person, [String], Int32)] = [
                (ada, ["list"], 0),
                (ada, ["show", "DW-999999"], 1),
                (ada, ["report", "--message", "Hm.", "--category", "No such category"], 1),
                (ada, ["show"], 2),
                (ada, ["list", "--no-such-option"], 2),
                (ada, ["report", "--message", "  "], 2),
                (nobody, ["list"], 3),
                (ada, ["admin", "settings", "show"], 3),
                (ada, ["list", "--token", "dws_wrong"], 3),
                (ada, ["list", "--server", "127.0.0.1:1", "--token", "dws_x"], 4),
            ]
            for (person, arguments, status) in expected {
                let finished = try await person.run("deskwire", arguments)
                #expect(finished.status == status, "\(arguments): \(finished)")
                #expect(finished.errors.isEmpty == (status == 0), "\(arguments)")
                if status != 0 { #expect(finished.output.isEmpty, "\(arguments)") }
            }
            let help = try await nobody.run("deskwire", "--help")
            #expect(help.status == 0 && help.errors.isEmpty)
            for status in 0...5 { #expect(help.output.contains("\n  \(status)  ")) }
        }
    }
}

/// A fault of the server needs a server that is broken.
@Suite(.timeLimit(.minutes(3)))
struct ServerFaultTests {
    @Test("a fault of the server ends with 5 and a trace id, and says nothing of the inside")
    func serverFaultIsFive() async throws {
        try await Installation.with { desk in
            let key = UUID().uuidString
            let command = [
                "admin", "token", "create", "shop", "--scope", "tickets", "--idempotency-key", key,
            ]
            #expect(try await desk.boss.run("deskwire", command).status == 0)
            #expect(await desk.server.program.stop() == 0)
            let keyFile = desk.server.data.appending(path: "secret.key")
            var bytes = try Data(contentsOf: keyFile)
            bytes[0] ^= 0xFF
            try bytes.write(to: keyFile)
            let server = try await desk.server.startAgain(on: desk.stage)
            let finished = try await desk.boss.run("deskwire", command)
            #expect(finished.status == 5 && finished.output.isEmpty)
            let trace = try #require(finished.errors.firstMatch(of: /Trace id: (\d+)/)?.output.1)
            #expect(server.program.errors.contains(trace), "the log has the same number")
            #expect(!finished.errors.contains("SecretBox") && !finished.errors.contains("dwt_"))
        }
    }
}
