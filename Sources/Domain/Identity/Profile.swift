/// What a customer may say of herself.
package struct Profile: Sendable, Equatable {
    package static let phoneBytesMax = 50

    package var name: String
    package var phone: String
    package var language: Language
    /// As the IANA names it; empty: UTC.
    package var timeZone: String

    package init(name: String, phone: String, language: Language, timeZone: String) {
        self.name = name
        self.phone = phone
        self.language = language
        self.timeZone = timeZone
    }

    package static func phone(from input: String) throws(Refusal) -> String {
        let text = try Wording.optionalLine(input, field: "phone", bytesMax: phoneBytesMax)
        let allowed = text.utf8.allSatisfy { byte in
            "0123456789 +-()/.".utf8.contains(byte)
        }
        let hasDigit = text.utf8.contains { (0x30...0x39).contains($0) }
        guard allowed, text.isEmpty || hasDigit else {
            throw .invalid("phone", "Write a phone number with digits, blanks and + - ( ) / .")
        }
        return text
    }

    /// The fields that differ, with both values.
    package func changes(to new: Profile) -> [FieldChange] {
        [
            FieldChange(field: "name", old: name, new: new.name),
            FieldChange(field: "phone", old: phone, new: new.phone),
            FieldChange(field: "language", old: language.rawValue, new: new.language.rawValue),
            FieldChange(field: "time_zone", old: timeZone, new: new.timeZone),
        ].filter { $0.old != $0.new }
    }
}

/// The languages that the desk's own texts and mails are written in; the raw values are stored.
package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case german = "de"

    package init(from input: String, field: String = "language") throws(Refusal) {
        let word = Wording.trimmed(input).lowercased()
        guard let known = Language(rawValue: word) else {
            let all = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid(field, "Choose one of these languages: \(all).")
        }
        self = known
    }
}
