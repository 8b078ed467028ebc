import Foundation
import Testing

/// The page of features lists a row only with a test that names it.
struct FeaturesTests {
    /// A line of the page's tables: what works, the ids of its rows, and the files of its tests.
    private struct Feature {
        let text: Substring
        let ids: [Substring]
        let tests: [String]

        init?(_ line: Substring) {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count == 5, !line.hasPrefix("|--"), !line.hasPrefix("| What") else {
                return nil
            }
            text = cells[1]
            ids = cells[2].split(separator: " ")
            tests = cells[3].matches(of: /\]\(\.\.\/([^)]+)\)/).map { String($0.output.1) }
        }
    }

    @Test func everyRowLinksATestThatNamesIt() throws {
        let page = try Repository.file("Sources/FEATURES.md")
        let features = page.lines.compactMap(Feature.init)
        #expect(features.count > 80)
        for feature in features {
            #expect(!feature.ids.isEmpty && !feature.tests.isEmpty, "\(feature.text)")
            let tests = try feature.tests.map { try Repository.file($0).text }
            for id in feature.ids {
                #expect(
                    try tests.contains { $0.contains(try named(id)) },
                    "\(id): no test that \(feature.text)links to has it in its name"
                )
            }
        }
    }

    /// The id within a test's display name, on one line or several.
    private func named(_ id: Substring) throws -> Regex<AnyRegexOutput> {
        try Regex("@Test\\(\\s*(\"[^\"\\n]*\"\\s*\\+\\s*)*\"[^\"\\n]*\(id)\\b")
    }

    @Test func theReadMeLinksThePage() throws {
        #expect(try Repository.file("README.md").text.contains("](Sources/FEATURES.md)"))
    }
}
