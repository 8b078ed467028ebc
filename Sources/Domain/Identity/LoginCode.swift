/// The code and the link of one mail to log in with.
package enum LoginCode {
    package static let digits = 6
    package static let minutes: Int64 = 10
    /// After so many wrong tries the code is void, and its link with it.
    package static let triesMax: Int64 = 5
    /// How many mails an account gets within an hour.
    package static let mailsPerHour: Int64 = 5

    /// How long codes of second steps may be.
    package static let secondStepDigits = 6...10

    /// Digits out of eight random bytes: the remainder of 64 bits favours no code noticeably.
    package static func make(random: [UInt8], count: Int = digits) -> String {
        text(of: random.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, count: count)
    }

    /// The last digits of a number, with zeros before them.
    static func text(of number: UInt64, count: Int) -> String {
        let all = String(number)
        return String(repeating: "0", count: max(0, count - all.utf8.count)) + all.suffix(count)
    }

    /// The digits as somebody typed them, with blanks or a hyphen in between; nil for what is no code.
    package static func typed(
        _ text: String,
        digits: ClosedRange<Int> = digits...digits
    ) -> String? {
        let code = text.filter { !$0.isWhitespace && $0 != "-" }
        guard digits.contains(code.utf8.count),
            code.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return code
    }

    /// Whether a code still counts, given what is stored of it.
    package static func isUsable(
        tries: Int64,
        usedAt: Timestamp?,
        expiresAt: Timestamp,
        now: Timestamp
    ) -> Bool {
        usedAt == nil && tries < triesMax && now < expiresAt
    }
}
