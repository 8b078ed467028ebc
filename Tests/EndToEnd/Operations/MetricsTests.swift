import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// The numbers of a running server, as Prometheus and node_exporter read them.
@Suite(.timeLimit(.minutes(3)))
struct MetricsTests {
    /// A sample of the page, taken apart by the grammar of the text exposition format.
    private struct Sample {
        let name: String
        let labels: [String: String]
        let value: Double
    }

    /// Fails on the first line that the grammar does not have, on a family without HELP and TYPE, and on one that comes
    /// twice.
    private static func parse(_ page: String) throws -> [Sample] {
        #expect(page.hasSuffix("\n"))
        var types: [String: String] = [:]
        var helped: Set<String> = []
        var seen: Set<String> = []
        var samples: [Sample] = []
        for line in page.split(separator: "\n") {
            if let help = line.wholeMatch(of: /# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)/) {
                #expect(helped.insert(String(help.output.1)).inserted, "\(line) comes twice")
            } else if let type = line.wholeMatch(
                of: /# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)/
            ) {
                let name = String(type.output.1)
                #expect(helped.contains(name), "HELP comes before TYPE")
                #expect(types.updateValue(String(type.output.2), forKey: name) == nil)
            } else {
                let sample = try Self.sample(line)
                let family = try #require(
                    ["", "_bucket", "_sum", "_count"].compactMap { suffix -> String? in
                        guard sample.name.hasSuffix(suffix) else { return nil }
                        let name = String(sample.name.dropLast(suffix.count))
                        return types[name] != nil && (suffix.isEmpty || types[name] == "histogram")
                            ? name : nil
                    }.first,
                    "\(line) has no TYPE"
                )
                let key = sample.name + "\(sample.labels.sorted { $0.key < $1.key })"
                #expect(seen.insert(key).inserted, "\(line) comes twice")
                if types[family] == "counter" { #expect(sample.value >= 0) }
                samples.append(sample)
            }
        }
        return samples
    }

    private static func sample(_ line: Substring) throws -> Sample {
        let found = try #require(
            line.wholeMatch(of: /([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)/),
            "\(line) is no sample"
        )
        var labels: [String: String] = [:]
        let text = found.output.2 ?? ""
        for label in text.matches(of: /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)",?/) {
            labels[String(label.output.1)] = String(label.output.2)
        }
        let written = text.matches(of: /="/).count
        #expect(labels.count == written, "\(line)")
        let value = try #require(Double(found.output.3.replacing("+Inf", with: "inf")))
        return Sample(name: String(found.output.1), labels: labels, value: value)
    }

    private func page(of desk: Installation) async throws -> [Sample] {
        try Self.parse(try await desk.succeed("metrics", "--data", desk.server.data.path))
    }

    @Test("the page follows the grammar, has every limit, and counts what happened")
    func thePageCounts() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("ada")
            let client = try await ada.client()
            let before = try await page(of: desk)
            for number in 1...5 {
                _ = try await client.call(
                    Methods.createTicket,
                    CreateTicketRequest(message: "Ticket \(number).")
                )
            }
            await #expect(throws: DeskClientError.self) {
                _ = try await client.call(Methods.getSettings, GetSettingsRequest())
            }
            let after = try await page(of: desk)
            func value(
                _ samples: [Sample],
                _ name: String,
                _ labels: [String: String] = [:]
            ) -> Double? {
                samples.first { $0.name == name && $0.labels == labels }?.value
            }
            func grown(_ name: String, _ labels: [String: String] = [:]) -> Double {
                (value(after, name, labels) ?? .nan) - (value(before, name, labels) ?? .nan)
            }
            let requests = "deskwire_requests_total"
            #expect(grown(requests, ["group": "tickets", "outcome": "answered"]) == 5)
            #expect(grown(requests, ["group": "settings", "outcome": "refused"]) == 1)
            #expect(grown("deskwire_commit_seconds_count") >= 5)
            #expect(grown("deskwire_commit_jobs_sum") >= 5)
            #expect(grown("deskwire_audit_rows_total") >= 1)
            for name in [
                "deskwire_connections", "deskwire_connections_limit", "deskwire_buffer_bytes_limit",
                "deskwire_requests_in_flight", "deskwire_event_subscribers", "deskwire_wal_bytes",
                "deskwire_database_bytes", "deskwire_disk_free_bytes",
                "deskwire_disk_reserve_bytes", "deskwire_disk_low", "deskwire_writes_waiting",
                "deskwire_reads_waiting", "deskwire_tls_handshakes_unfinished",
                "deskwire_log_lines_lost_total", "deskwire_audit_rows_lost_total",
                "deskwire_start_timestamp_seconds",
            ] { #expect(value(after, name) != nil, "\(name)") }
            for limit in [
                "connections", "handshakes", "buffers", "credential_time", "frame_time",
                "frame_bytes", "control_frames", "slow_reader", "slow_subscriber", "in_flight",
                "queue", "disk", "rate", "quota", "locked_out", "overloaded",
            ] {
                #expect(value(after, "deskwire_limit_hits_total", ["limit": limit]) != nil)
            }
            #expect(value(after, "deskwire_pool_waiting", ["pool": "passwords"]) == 0)
            #expect(value(after, "deskwire_last_backup_timestamp_seconds") == nil)
            let copy = desk.stage.folder.appending(path: "copy").path
            try await desk.succeed("backup", "--data", desk.server.data.path, "--to", copy)
            let copied = try await page(of: desk)
            #expect(value(copied, "deskwire_last_backup_timestamp_seconds") ?? 0 > 1_700_000_000)
            await client.close()
        }
    }

    @Test("no label has an address, a name or a token, whatever people are called")
    func labelsAreWordsOfTheServer() async throws {
        try await Installation.with { desk in
            let ada = try await desk.customer("canary")
            let client = try await ada.client()
            _ = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(message: "Canary.", subject: "Canary \"quoted\"")
            )
            await client.close()
            _ = try await desk.serviceToken("canary")
            let samples = try await page(of: desk)
            #expect(samples.count > 80)
            for sample in samples {
                for (name, value) in sample.labels {
                    #expect(["group", "outcome", "limit", "pool", "state", "le"].contains(name))
                    #expect(value.wholeMatch(of: /[a-z_]+|[0-9.]+|\+Inf/) != nil, "\(value)")
                    #expect(!value.contains("canary"))
                }
            }
        }
    }

    @Test("the file for node_exporter is whole, written anew, and open to its reader")
    func theFileIsWhole() async throws {
        try await Stage.with { stage in
            let file = stage.folder.appending(path: "deskwire.prom")
            let server = try await ServerProcess.start(
                on: stage,
                data: stage.folder.appending(path: "data"),
                options: ["--metrics-file", file.path]
            )
            let text = try await eventually("the file") {
                try? String(contentsOf: file, encoding: .utf8)
            }
            #expect(try Self.parse(text).count > 80)
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[
                .posixPermissions
            ]
            #expect(mode as? Int == 0o644)
            #expect(!FileManager.default.fileExists(atPath: file.path + ".partial"))
            #expect(await server.program.stop() == 0)
        }
    }
}
