import ArgumentParser
import Foundation

/// `deskwire-load show`: results that were kept as JSON, as tables.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print results that were kept as JSON as tables of Markdown.",
        discussion: """
            EXAMPLES
              deskwire-load show figures/*.json
            """
    )

    @Argument(help: "Files that --json wrote.")
    var files: [String]

    func run() throws {
        for file in files {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw ValidationError("\(file) cannot be read.")
            }
            Report.line(try Self.markdown(of: data, named: file) + "\n")
        }
    }

    static func markdown(of data: Data, named name: String) throws -> String {
        let decoder = JSONDecoder()
        if let summary = try? decoder.decode(Summary.self, from: data) { return summary.markdown }
        if let table = try? decoder.decode(GrowthTable.self, from: data) { return table.markdown }
        if let report = try? decoder.decode(FairnessReport.self, from: data) {
            return report.markdown
        }
        throw ValidationError("\(name) holds no result of this program.")
    }
}
