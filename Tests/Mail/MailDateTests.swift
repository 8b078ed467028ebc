import DeskwireDomain
import Foundation
import Testing

@testable import DeskwireMail

@Suite("Dates of mails")
struct MailDateTests {
    @Test(
        "Known moments",
        arguments: [
            (0, "Thu, 1 Jan 1970 00:00:00 +0000"),
            (951_782_400_000, "Tue, 29 Feb 2000 00:00:00 +0000"),
            (1_795_215_823_123, "Fri, 20 Nov 2026 23:03:43 +0000"),
            (4_107_542_399_999, "Sun, 28 Feb 2100 23:59:59 +0000"),
            (253_402_300_799_999, "Fri, 31 Dec 9999 23:59:59 +0000"),
            (-1, "Thu, 1 Jan 1970 00:00:00 +0000"),
        ] as [(Int64, String)]
    )
    func knownMoments(milliseconds: Int64, text: String) {
        #expect(MailDate.header(Timestamp(rawValue: milliseconds)) == text)
    }

    @Test("Each day of two centuries as Foundation's calendar has it")
    func daysOfTwoCenturies() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for day in stride(from: 0, to: 73_000, by: 1) {
            let seconds = Int64(day) * 86_400 + Int64(day % 86_400)
            let parts = calendar.dateComponents(
                [.year, .month, .day],
                from: Date(timeIntervalSince1970: TimeInterval(seconds))
            )
            let digits = MailDate.fileName(Timestamp(rawValue: seconds * 1000)).prefix(8)
            let expected = [parts.year, parts.month, parts.day].reduce(0) { $0 * 100 + ($1 ?? 0) }
            #expect(Int(digits) == expected)
        }
    }

    @Test("File names sort by time and people can read the end of an invitation")
    func otherForms() {
        let time = Timestamp(rawValue: 1_795_215_823_007)
        #expect(MailDate.fileName(time) == "20261120T230343.007Z")
        #expect(MailDate.readable(time) == "20 Nov 2026, 23:03 UTC")
        #expect(
            MailDate.readable(time, in: .german, timeZone: "Europe/Berlin")
                == "21. November 2026, 00:03 Uhr (Europe/Berlin)"
        )
    }
}
