import Testing

@testable import DeskwireDomain

/// T-R18: what a wrong clock makes old is not forgotten at once.
struct ClockWatchTests {
    private static let start = Timestamp(rawValue: 1_700_000_000_000)
    private static let minute: Int64 = 60_000
    private static let hour: Int64 = 60 * minute
    private static let day: Int64 = 24 * hour

    /// Steps: minutes that pass, how far the clock is off, and what is made of it.
    private func play(
        newestEvent: Int64? = 0,
        _ steps: [(minutes: Int64, off: Int64, judgement: ClockWatch.Judgement)]
    ) {
        var steady: Int64 = 5
        var watch = ClockWatch(
            newestEvent: newestEvent.map(Self.start.adding(milliseconds:)),
            steadyMs: steady
        )
        for (number, step) in steps.enumerated() {
            steady += step.minutes * Self.minute
            let wall = Self.start.adding(milliseconds: steady - 5 + step.off)
            let judgement = watch.judge(wall, steadyMs: steady)
            #expect(judgement == step.judgement, "step \(number)")
        }
    }

    @Test func aClockThatGoesOnIsBelieved() {
        play([(0, 0, .right), (1, 0, .right), (1, 59 * Self.minute, .right), (600, 0, .right)])
    }

    @Test func aLeapIsDoubtedUntilTheClockIsBack() {
        let years = 80 * 365 * Self.day
        play([
            (0, 0, .right), (1, years, .aheadNow(by: years)), (1, years, .stillAhead),
            (1, 0, .right), (1, 10 * Self.day, .aheadNow(by: 10 * Self.day)),
        ])
    }

    @Test func aClockThatStaysAheadIsBelievedAfterAnHour() {
        play([
            (0, 0, .right), (1, Self.day, .aheadNow(by: Self.day)), (59, Self.day, .stillAhead),
            (1, Self.day, .right), (1, Self.day, .right),
        ])
    }

    @Test func aSecondLeapBeginsTheHourAnew() {
        play([
            (0, 0, .right), (1, Self.day, .aheadNow(by: Self.day)),
            (58, 9 * Self.day, .aheadNow(by: 9 * Self.day)), (2, 9 * Self.day, .stillAhead),
            (58, 9 * Self.day, .right),
        ])
    }

    @Test func goingBackIsBelieved() {
        play([(0, 0, .right), (1, -40 * Self.day, .right), (1, -40 * Self.day, .right)])
    }

    @Test func aServerThatStartsLongAfterTheNewestEventWaits() {
        play([(0, Self.day + 1, .aheadNow(by: Self.day + 1)), (60, Self.day + 1, .right)])
        play([(0, Self.day, .right), (1, Self.day + 2 * Self.hour, .aheadNow(by: 2 * Self.hour))])
        play(newestEvent: nil, [(0, 400 * Self.day, .right)])
    }
}
