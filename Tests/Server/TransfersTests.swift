import DeskwireDomain
import NIOCore
import Testing

@testable import DeskwireServer

/// Chunks in memory are few, whatever peers send (SEC-030).
struct TransfersTests {
    private func call(_ account: Int64) -> Call {
        Call(
            caller: Principal(
                account: AccountID(rawValue: account),
                role: .customer,
                name: "x",
                email: "",
                session: SessionID(rawValue: 1),
                expiresAt: Timestamp(rawValue: .max)
            ),
            peer: Peer(address: "127.0.0.1", isLocal: true),
            now: Timestamp(rawValue: 0),
            deadline: .distantFuture,
            traceID: 1
        )
    }

    @Test func oneAccountHasFewChunksUnderWay() throws {
        let transfers = Transfers()
        var held: [TransferPermit] = []
        for _ in 0..<Transfers.perAccountMax { held.append(try transfers.begin(call(1))) }
        #expect(throws: Rejection.overloaded) { try transfers.begin(call(1)) }
        held.append(try transfers.begin(call(2)))
        held.removeFirst()
        held.append(try transfers.begin(call(1)))
        #expect(transfers.current == Transfers.perAccountMax + 1)
        held.removeAll()
        #expect(transfers.current == 0, "a permit ends with whatever holds it")
    }

    @Test func allTogetherHaveABoundToo() throws {
        let transfers = Transfers()
        var held: [TransferPermit] = []
        for account in 1...Int64(Transfers.totalMax) {
            held.append(try transfers.begin(call(account)))
        }
        #expect(throws: Rejection.overloaded) { try transfers.begin(call(999)) }
        held.removeAll()
        _ = try transfers.begin(call(999))
    }
}
