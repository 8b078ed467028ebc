import DeskwireStore
import Foundation
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct WorkerPoolTests {
    /// Password work on every processor must not keep the readers from their thread.
    @Test func aBusyPoolDoesNotHoldUpAnother() async {
        let isOver = Atomic(false)
        let width = ProcessInfo.processInfo.activeProcessorCount + 1
        let busy = WorkerPool(label: "test.busy", width: width, waitingMax: 64)
        let other = WorkerPool(label: "test.other", width: 1, waitingMax: 64)
        let until = ContinuousClock.now + .seconds(20)
        for _ in 0..<width {
            let isSubmitted = busy.submit {
                while !isOver.load(ordering: .relaxed), ContinuousClock.now < until {}
            }
            #expect(isSubmitted)
        }
        let ranAt = await withCheckedContinuation { continuation in
            let isSubmitted = other.submit { continuation.resume(returning: ContinuousClock.now) }
            #expect(isSubmitted)
        }
        isOver.store(true, ordering: .relaxed)
        #expect(ranAt < until)
    }

    @Test func jobsBeyondTheBoundAreRefused() {
        let pool = WorkerPool(label: "test.bound", width: 1, waitingMax: 2)
        let (begun, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let isBegun = pool.submit {
            begun.signal()
            goOn.wait()
        }
        #expect(isBegun)
        begun.wait()
        let last = DispatchSemaphore(value: 0)
        let answers = [pool.submit {}, pool.submit { last.signal() }, pool.submit {}]
        #expect(answers == [true, true, false])
        goOn.signal()
        last.wait()
    }
}
