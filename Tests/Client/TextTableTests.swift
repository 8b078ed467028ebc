import DeskwireRendering
import Foundation
import Testing

struct TextTableTests {
    @Test func columnsStandBelowEachOther() {
        var table = TextTable(columns: [.init("ID", isNumber: true), .init("NAME"), .init("WHEN")])
        table.addRow(["7", "Ada", "today"])
        table.addRow(["1234", "Grace Hopper", ""])
        #expect(
            table.shown(on: .plain) == """
                  ID  NAME          WHEN
                   7  Ada           today
                1234  Grace Hopper
                """
        )
    }

    @Test func wideCharactersTakeTwoColumns() {
        var table = TextTable(columns: [.init("NAME"), .init("X")])
        table.addRow(["山田太郎", "1"])
        table.addRow(["e\u{301}mile", "2"])
        #expect(
            table.shown(on: .plain) == """
                NAME      X
                山田太郎  1
                e\u{301}mile     2
                """
        )
    }

    @Test func onANarrowTerminalFlexibleColumnsAreCut() {
        var table = TextTable(columns: [
            .init("ID"), .init("SUBJECT", isFlexible: true), .init("END"),
        ])
        table.addRow(["1", "A subject that is longer than there is room for", "x"])
        let lines = table.shown(on: .plain(width: 30)).split(separator: "\n")
        #expect(lines.allSatisfy { String($0).displayWidth <= 30 })
        #expect(lines[1].contains("…"))
        #expect(!table.shown(on: .plain).contains("…"))
    }

    @Test func whenCuttingIsNotEnoughColumnsAreLeftOutByRank() {
        var table = TextTable(columns: [
            .init("FIRST", dropRank: 2), .init("SECOND", dropRank: 1), .init("THIRD"),
        ])
        table.addRow(["1", "2", "3"])
        let headings = [20, 19, 12, 11, 1].map { width in
            table.shown(on: .plain(width: width)).split(separator: "\n").first.map(String.init)
        }
        #expect(
            headings == [
                "FIRST  SECOND  THIRD", "FIRST  THIRD", "FIRST  THIRD", "THIRD", "THIRD",
            ]
        )
    }

    @Test func cellsAreSafeAndPaintDoesNotCountAsWidth() {
        var table = TextTable(columns: [.init("A"), .init("B")])
        table.addRow([.init("x\u{1B}[2Jy", .bad), .init("z")])
        #expect(
            table.shown(on: .colored)
                == "\u{1B}[2mA\u{1B}[0m   \u{1B}[2mB\u{1B}[0m\n\u{1B}[31mxy\u{1B}[0m  z"
        )
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("山", 2), ("e\u{301}", 1), ("👩‍🚀", 2), ("ＡＢ", 4), ("Ж", 1), ("한글", 4),
    ])
    func widthsAreThoseOfATerminal(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test(arguments: [
        ("short", 10, "short"), ("one two three", 7, "one two\nthree"),
        ("  indented text here", 12, "  indented\n  text here"),
        ("averyveryverylongword x", 8, "averyveryverylongword\nx"), ("a\n\nb", 5, "a\n\nb"),
    ])
    func textIsWrappedAtSpaces(text: String, width: Int, wrapped: String) {
        #expect(text.wrapped(toWidth: width) == wrapped)
    }
}

struct StyleTests {
    @Test(arguments: [
        (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false),
        (true, ["NO_COLOR": ""], true), (true, ["TERM": "dumb"], false),
    ])
    func coloursAreForTerminalsThatWantThem(
        isTerminal: Bool,
        environment: [String: String],
        isColored: Bool
    ) {
        #expect(Style(isTerminal: isTerminal, environment: environment).isColored == isColored)
    }
}

extension Display {
    static let plain = Display.plain(width: nil)
    static let colored = Display(style: .colored, width: nil, timeZone: .gmt, reader: .staff)

    static func plain(width: Int?, reader: Reader = .staff) -> Display {
        Display(style: .plain, width: width, timeZone: .gmt, reader: reader)
    }
}
