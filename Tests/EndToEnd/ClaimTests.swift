import Foundation
import Testing

/// SEC-048: what lets in once is not left lying about.
@Suite(.timeLimit(.minutes(1)))
struct ClaimTests {
    @Test func theClaimFileGoesWhenItIsUsed() async throws {
        try await AccessDesk.with { desk in
            let claim = desk.folder.appending(path: "data/claim").path
            try await AccessDesk.soon("the end of the claim file") {
                FileManager.default.fileExists(atPath: claim) ? nil : true
            }
        }
    }
}
