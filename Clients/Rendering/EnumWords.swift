import DeskwireProtocol
package import DeskwireWire

/// The values of the schema's enums as words that people read and type.
extension WireEnum {
    /// `MAIL_STATUS_SENDING` is "sending", `ACCESS_STATE_NOT_INVITED` is "not invited". Empty when not set; a
    /// value that this version does not know is its number.
    package var word: String {
        guard rawValue != 0 else { return "" }
        guard let name else { return "unknown (\(rawValue))" }
        return name.dropFirst(Self.namePrefix.count).lowercased().replacing("_", with: " ")
    }

    /// The value with this word; hyphens and underscores stand for spaces, letters may be capital.
    package init?(word: String) {
        let wanted = word.lowercased().replacing("-", with: " ").replacing("_", with: " ")
        guard !wanted.isEmpty, let value = Self.all.first(where: { $0.word == wanted }) else {
            return nil
        }
        self = value
    }

    /// Every word that ``init(word:)`` takes, as one types it.
    package static var typedWords: [String] {
        all.map(\.word).filter { !$0.isEmpty }.map { $0.replacing(" ", with: "-") }
    }

    /// The part that all names share: that of the zero value without its last word.
    private static var namePrefix: Substring {
        (all.first?.name ?? "").dropLast("UNSPECIFIED".count)
    }
}

extension StatusCategory {
    var paint: Style.Paint? {
        switch self {
        case .new: .attention
        case .open: .good
        case .closed, .resolved: .faint
        default: nil
        }
    }
}

extension Priority {
    var paint: Style.Paint? {
        switch self {
        case .urgent: .bad
        case .high: .attention
        default: nil
        }
    }
}

extension MailStatus {
    var paint: Style.Paint? {
        switch self {
        case .accepted, .delivered: .good
        case .bounced, .failed: .bad
        case .skipped, .suppressed, .deferred: .attention
        case .cancelled, .expired: .faint
        default: nil
        }
    }
}
