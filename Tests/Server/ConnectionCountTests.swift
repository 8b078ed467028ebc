import DeskwireProtocol
import NIOCore
import Testing

@testable import DeskwireServer

/// Limits of connections. SEC-020.
struct ConnectionCountTests {
    private let near = Peer(address: "127.0.0.1", isLocal: true)
    private let far = Peer(address: "192.0.2.1", isLocal: false)

    @Test func theTotalHoldsForEverybody() {
        let count = ConnectionCount(totalMax: 2)
        #expect(count.entered(from: near))
        #expect(count.entered(from: far))
        #expect(!count.entered(from: near))
        count.left(from: far, asStranger: true)
        #expect(count.entered(from: near))
    }

    @Test func oneAddressMayHaveSoManyStrangersAndSoManyConnections() {
        let count = ConnectionCount(totalMax: 10_000)
        for _ in 0..<Limits.maxUnauthenticatedConnectionsPerAddress {
            #expect(count.entered(from: far))
        }
        #expect(!count.entered(from: far))
        #expect(count.entered(from: Peer(address: "192.0.2.2", isLocal: false)))
        for _ in 0..<Limits.maxUnauthenticatedConnectionsPerAddress {
            count.changed(from: far, toStranger: false)
        }
        let rest =
            Limits.maxConnectionsPerAddress - Limits.maxUnauthenticatedConnectionsPerAddress
        for _ in 0..<rest {
            #expect(count.entered(from: far))
            count.changed(from: far, toStranger: false)
        }
        #expect(!count.entered(from: far))
        count.left(from: far, asStranger: false)
        #expect(count.entered(from: far))
    }

    @Test func thisMachineIsNotCountedByAddress() {
        let count = ConnectionCount(totalMax: 10_000)
        for _ in 0..<500 { #expect(count.entered(from: near)) }
    }

    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2"),
        ("2001:db8:1:2::9", "2001:db8:1:2"),
        ("2001:db8::9", "2001:db8:0:0"),
        ("2001:db8:0:0:9::", "2001:db8:0:0"),
        ("::1", "0:0:0:0"),
    ])
    func anIPv6NetworkCountsAsOneAddress(address: String, group: String) {
        #expect(Peer(address: address, isLocal: false).addressGroup == group)
    }

    @Test func theWaitEndsWithTheLastConnection() async {
        let count = ConnectionCount(totalMax: 2)
        _ = count.entered(from: near)
        let waiting = Task { await count.untilNone() }
        count.left(from: near, asStranger: true)
        await waiting.value
        #expect(count.current == 0)
    }

    @Test func anIPv4AddressOnAnIPv6SocketIsStillItself() throws {
        let mapped = Peer(try SocketAddress(ipAddress: "::ffff:192.0.2.7", port: 1))
        #expect(mapped == Peer(address: "192.0.2.7", isLocal: false))
        #expect(Peer(try SocketAddress(ipAddress: "::ffff:127.0.0.1", port: 1)).isLocal)
        #expect(Peer(try SocketAddress(unixDomainSocketPath: "/tmp/x")).isLocal)
        #expect(!Peer(nil).isLocal)
    }
}
