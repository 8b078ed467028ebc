import DeskwireDomain
import Testing

@testable import DeskwireServer

/// SEC-046: how fast one address may try passwords.
struct PeerThrottleTests {
    private let now = TestDesk.now

    private func take(_ throttle: PeerThrottle, _ peer: Peer, at milliseconds: Int64) -> Refusal? {
        do {
            try throttle.take(peer, now: now.adding(milliseconds: milliseconds))
            return nil
        } catch {
            return error
        }
    }

    private func wait(_ milliseconds: UInt32) -> Refusal {
        .rateLimited(name: "password_tries", retryAfterMs: milliseconds)
    }

    @Test func tenAtOnceThenOneInSixSeconds() {
        let throttle = PeerThrottle()
        for _ in 1...10 { #expect(take(throttle, .remote, at: 0) == nil) }
        #expect(take(throttle, .remote, at: 0) == wait(6000))
        #expect(take(throttle, .remote, at: 5999) == wait(1))
        #expect(take(throttle, .remote, at: 6000) == nil)
        #expect(take(throttle, .remote, at: 6000) == wait(6000))
        // What was refused costs nothing, and a minute fills the bucket again.
        for _ in 1...10 { #expect(take(throttle, .remote, at: 66_000) == nil) }
        #expect(take(throttle, .remote, at: 66_000) == wait(6000))
    }

    @Test func addressesDoNotConcernOneAnotherAndThisMachineIsExempt() {
        let throttle = PeerThrottle()
        let other = Peer(address: "203.0.113.8", isLocal: false)
        for _ in 1...10 { _ = take(throttle, .remote, at: 0) }
        #expect(take(throttle, other, at: 0) == nil)
        for _ in 1...100 { #expect(take(throttle, .local, at: 0) == nil) }
    }

    @Test("an IPv6 network of 64 bits counts as one address (SEC-046)")
    func anIPv6NetworkIsOneAddress() {
        let throttle = PeerThrottle()
        for last in 1...10 {
            #expect(
                take(throttle, Peer(address: "2001:db8::\(last)", isLocal: false), at: 0) == nil
            )
        }
        let neighbour = Peer(address: "2001:db8::ffff", isLocal: false)
        #expect(take(throttle, neighbour, at: 0) == wait(6000))
        let elsewhere = Peer(address: "2001:db8:0:1::1", isLocal: false)
        #expect(take(throttle, elsewhere, at: 0) == nil)
    }

    @Test func aFloodOfAddressesDoesNotForgetWhoWaits() {
        let throttle = PeerThrottle()
        for _ in 1...10 { _ = take(throttle, .remote, at: 0) }
        for number in 1..<PeerThrottle.addressesMax {
            let peer = Peer(address: "\(number)", isLocal: false)
            #expect(take(throttle, peer, at: 0) == nil)
        }
        let late = Peer(address: "late", isLocal: false)
        #expect(take(throttle, late, at: 0) == wait(6000))
        #expect(take(throttle, .remote, at: 0) == wait(6000))
        // Those that are full again make room; the one who waits is still known.
        #expect(take(throttle, late, at: 6001) == nil)
        #expect(take(throttle, .remote, at: 6001) == nil)
        #expect(take(throttle, .remote, at: 6001) == wait(5999))
    }
}

/// SEC-043: the passwords that others would try first.
struct CommonPasswordsTests {
    @Test(arguments: [
        "password1234", "password!!!!", "123456789012", "qwertyuiop12", "qwertyuiopas",
        "abcabcabcabc",
        "aaaaaaaaaaaa", "welcome12345", "letmein12345", "administrator", "iloveyou2024!",
        "correct horse battery staple", "abcdefghijkl", "lkjhgfdsapoi", "passwordpassword",
        "deskwire2024!", "210987654321", "1qaz2wsx3edc", "!!!!!!!!!!!!", "helpdesk-2024", "",
    ])
    func areKnown(password: String) {
        #expect(CommonPasswords.contains(password))
    }

    @Test(arguments: [
        "plum tree 42 lamps", "violet-kettle-9", "grüße aus köln", "x7 marble owl jar",
        "passwords are for owls", "dragonfly by the lake",
    ])
    func othersAreNot(password: String) {
        #expect(!CommonPasswords.contains(password))
    }
}
