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

    @Test(
        "SEC-043 what is in front of every guesser's list is refused",
        arguments: [
            "1234567890123", "qwertyuiop123", "q1w2e3r4t5y6", "1q2w3e4r5t6y", "zaq12wsxcde3",
            "iloveyou1234", "ILoveYou1234", "mommyanddaddy1", "christopher1", "alexander123",
            "basketball12", "basketball23", "liverpool123", "manchester12", "chocolate123",
            "spongebob123", "strawberry12", "sweetheart12", "butterfly123", "sunshine2024",
            "sommer2026!!", "Winter2025!!", "passwort2026", "hallohallo123", "ichliebedich",
            "schatz1234567", "p4ssw0rd1234", "P@ssw0rd2026", "dr4g0nm0nkey", "monkey.dragon",
            "qwerty123456", "asdfghjkl123", "123456qwerty", "abcdef123456", "111111aaaaaa",
            "letmeinletmein", "superman1990", "football_2025", "starwars-1977", "jesuschrist1",
        ]
    )
    func leaked(password: String) {
        #expect(CommonPasswords.contains(password.lowercased()))
    }

    /// Counts a part of what the pieces make: words with an ending, and words with a few other words.
    @Test("SEC-043 more than ten thousand passwords of twelve characters and more are refused")
    func manyAreRefused() {
        let words = CommonWords.all.sorted()
        let endings = ["123", "1234", "2026", "1!", "007"]
        var tried: Set<String> = []
        var accepted: [String] = []
        for (index, word) in words.enumerated() {
            // Each with every ending, and with a few other words: all pairs would be a million.
            let others = (1...20).map { words[(index + $0 * 97) % words.count] }
            for password in (endings + others).map({ word + $0 }) where password.count >= 12 {
                guard tried.insert(password).inserted else { continue }
                if !CommonPasswords.contains(password) { accepted.append(password) }
            }
        }
        #expect(tried.count > 10_000)
        #expect(accepted == [])
    }

    @Test("SEC-043 the list of words is in order, in small letters, each word once")
    func words() {
        #expect(CommonWords.all.count > 1_000)
        for word in CommonWords.all {
            #expect((3...CommonWords.lengthMax).contains(word.count), "\(word)")
            #expect(word == word.lowercased() && word.allSatisfy(\.isLetter), "\(word)")
        }
    }

    @Test(
        "SEC-043 the words of one's own desk and organisation add next to nothing",
        arguments: [
            ("lampenladen 2026", true),
            ("ladentuer12345", false),
            ("lampenladen plum wagon", false), ("kunstlicht.4711", true),
        ]
    )
    func context(password: String, isRefused: Bool) {
        let context = PasswordRule.contextWords(
            names: ["Lampenladen GmbH", "Support"],
            email: "ada@kunstlicht.example"
        )
        #expect(CommonPasswords.contains(password, context: context) == isRefused)
        #expect(!CommonPasswords.contains(password))
    }
}
