import DeskwireDomain
import Testing

@testable import DeskwireStore

/// The text format of metrics, and what the writer counts.
struct MetricsTextTests {
    @Test func familiesHaveTheirMeaningAndTypeOnce() {
        var text = MetricsText()
        text.gauge("a", "One\nline \\.", 3)
        text.begin("b", "Two.", type: "counter")
        text.sample(1, [("x", "q\"\\\n")])
        text.sample(2.5, [("x", "y"), ("z", "w")])
        #expect(
            text.text == """
                # HELP a One\\nline \\\\.
                # TYPE a gauge
                a 3
                # HELP b Two.
                # TYPE b counter
                b{x="q\\"\\\\\\n"} 1
                b{x="y",z="w"} 2.5

                """
        )
    }

    @Test func bucketsAddUp() {
        let histogram = Histogram(bounds: [0.001, 0.1])
        for value in [0.000_5, 0.001, 0.05, 7, 9] { histogram.count(value) }
        var text = MetricsText()
        histogram.write("h", "Seconds.", to: &text)
        #expect(
            text.text == """
                # HELP h Seconds.
                # TYPE h histogram
                h_bucket{le="0.001"} 2
                h_bucket{le="0.1"} 3
                h_bucket{le="+Inf"} 5
                h_sum 16.0515
                h_count 5

                """
        )
    }

    @Test func everyCommitIsCounted() async throws {
        try await TestFolder.withStore { store in
            for _ in 1...3 { try await store.write { try $0.noteDone("x", at: .start) } }
            var text = MetricsText()
            store.writes.counts.write(to: &text)
            #expect(text.text.contains("deskwire_commit_seconds_count 3\n"))
            #expect(text.text.contains("deskwire_commit_jobs_sum 3\n"))
        }
    }

    @Test func theFileSaysWhatWaitsAndWhenItWasCopied() async throws {
        try await TestFolder.withStore { store in
            try await store.write { try $0.noteDone(LastDone.backup, at: .start) }
            let page = try await store.read { snapshot in
                var text = MetricsText()
                try snapshot.writeMetrics(to: &text)
                return text.text
            }
            #expect(page.contains("deskwire_mails_waiting{state=\"queued\"} 0\n"))
            #expect(page.contains("deskwire_last_backup_timestamp_seconds 1700000000\n"))
        }
    }
}
