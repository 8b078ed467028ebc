import DeskwireDomain
import NIOCore
import Synchronization

/// How answers from other threads come home to one event loop: many letters, one wake-up.
///
/// A commit of a hundred writes posts a hundred answers; the loop is woken once, and each connection is flushed once.
final class LoopMailbox: Sendable {
    /// What comes home.
    enum Letter: Sendable {
        case answer(Completion)
        case answers([Completion])
        /// Rare things, run on the loop.
        case errand(@Sendable (LoopHome) -> Void)
    }

    private struct State {
        var letters: [Letter] = []
        var isScheduled = false
        var isClosed = false
    }

    private let eventLoop: any EventLoop
    private let state = Mutex(State())
    private let home: NIOLoopBoundBox<LoopHome?>

    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        home = .makeEmptyBox(valueType: LoopHome.self, eventLoop: eventLoop)
    }

    /// Puts the home behind its mailbox. On the loop, before anybody posts.
    func deliver(to home: LoopHome) {
        self.home.value = home
    }

    func post(_ letter: Letter) {
        let mustSchedule = state.withLock { state in
            guard !state.isClosed else { return false }
            state.letters.append(letter)
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if mustSchedule {
            eventLoop.execute { self.open() }
        }
    }

    /// The loop is about to end: letters that still come are thrown away, since nobody is left to read them. Home and
    /// mailbox hold each other no longer, and what they hold can go.
    func close() {
        state.withLock { $0.isClosed = true }
        eventLoop.execute { self.home.value = nil }
    }

    private func open() {
        let letters = state.withLock { state in
            state.isScheduled = false
            let letters = state.letters
            state.letters = []
            return letters
        }
        home.value?.receive(letters)
    }
}
