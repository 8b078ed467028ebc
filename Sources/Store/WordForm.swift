import Foundation

/// Words as the full-text index compares them: without case and without accents.
package enum WordForm {
    package static func folded(_ text: some StringProtocol) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
