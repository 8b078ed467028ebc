import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// Unfinished TLS handshakes (SEC-004).
struct HandshakeCountTests {
    private let near = Peer(address: "127.0.0.1", isLocal: true)

    @Test("a hundred at once and not one more; what ends makes room")
    func totalIsBounded() {
        let count = HandshakeCount()
        for _ in 0..<Limits.maxUnfinishedHandshakes { #expect(count.began(from: near)) }
        #expect(!count.began(from: near))
        #expect(!count.began(from: Peer(address: "192.0.2.1", isLocal: false)))
        count.ended(from: near)
        #expect(count.began(from: near))
        #expect(count.current == Limits.maxUnfinishedHandshakes)
    }

    @Test("ten from one address or one IPv6 network, whatever others do")
    func addressesAreBounded() {
        let count = HandshakeCount()
        for last in 0..<Limits.maxUnfinishedHandshakesPerAddress {
            #expect(count.began(from: Peer(address: "2001:db8::\(last + 1)", isLocal: false)))
        }
        let late = Peer(address: "2001:db8::ffff", isLocal: false)
        #expect(!count.began(from: late))
        #expect(count.began(from: Peer(address: "2001:db8:0:1::1", isLocal: false)))
        count.ended(from: late)
        #expect(count.began(from: late))
    }
}
