import ArgumentParser
import Foundation

/// What the experiments on fairness share.
struct FairnessOptions: ParsableArguments {
    @OptionGroup var stage: StageOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    /// Prints the report; status 1 where something happened that must not.
    func show(_ report: FairnessReport) throws {
        Report.line(json ? report.json : report.markdown)
        if !report.faults.isEmpty { throw ExitCode(1) }
    }

    static func memory(of stage: Stage) -> Double {
        guard let server = stage.server, let figures = ProcessFigures(of: server.processID)
        else { return 0 }
        return Double(figures.residentKiB) / 1_024
    }
}
