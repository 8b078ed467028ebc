import DeskwireDomain
import Testing

/// SEC-064: the networks that a service token works from.
struct NetworkTests {
    @Test(arguments: [
        ("203.0.113.0/24", "203.0.113.0", true), ("203.0.113.0/24", "203.0.113.255", true),
        ("203.0.113.0/24", "203.0.112.255", false), ("203.0.113.0/24", "203.0.114.0", false),
        ("203.0.113.128/25", "203.0.113.127", false), ("203.0.113.128/25", "203.0.113.128", true),
        ("203.0.113.7", "203.0.113.7", true), ("203.0.113.7", "203.0.113.6", false),
        ("203.0.113.7/32", "203.0.113.8", false), ("0.0.0.0/0", "198.51.100.1", true),
        ("0.0.0.0/0", "2001:db8::1", false), ("10.0.0.0/8", "11.0.0.0", false),
        ("10.0.0.0/8", "10.255.255.255", true), ("2001:db8::/32", "2001:db8::1", true),
        ("2001:db8::/32", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", true),
        ("2001:db8::/32", "2001:db9::", false), ("2001:db8::/33", "2001:db8:8000::", false),
        ("::/0", "2001:db8::1", true), ("::/0", "203.0.113.7", false), ("::1", "::1", true),
        ("::1", "::2", false), ("2001:DB8::A", "2001:db8:0:0:0:0:0:a", true),
        // IPv4 as IPv6 writes it.
        ("203.0.113.0/24", "::ffff:203.0.113.7", true),
        ("::ffff:203.0.113.0/120", "203.0.113.7", true),
    ])
    func contains(network: String, address: String, expected: Bool) throws {
        let network = try #require(Network(network))
        let address = try #require(NetworkAddress(address))
        #expect(network.contains(address) == expected)
    }

    @Test(arguments: [
        "", "/", "/24", "203.0.113.0/", "203.0.113.0/33", "203.0.113.0/-1", "203.0.113.0/+4",
        "203.0.113.0/024x", "203.0.113/24", "203.0.113.0.0/24", "203.0.113.256", "203.0.113.07",
        "203.0.113.7/24", "example.com", "2001:db8::/129", "2001:db8::1/64", ":::", "1::2::3",
        "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "g::", "fe80::1%eth0", "[::1]",
        "203.0.113.7:80", " 203.0.113.7", "203.0.113.0/24/24", "1:2:3:4:5:6:7::8",
        "::ffff:203.0.113.0/95",
    ])
    func isRefused(text: String) {
        #expect(Network(text) == nil)
        #expect(throws: Refusal.self) { try NetworkList([text.isEmpty ? "x" : text + "x"]) }
    }

    @Test func aListLetsInWhatOneOfItHolds() throws {
        let list = try NetworkList(["203.0.113.0/24", "2001:db8::/32"])
        #expect(list.contains("203.0.113.9") && list.contains("2001:db8::9"))
        #expect(!list.contains("198.51.100.9") && !list.contains("") && !list.contains("unix"))
        #expect(NetworkList(stored: list.text) == list)
        #expect(NetworkList.everywhere.contains("") && NetworkList(stored: "").contains("x"))
        // What cannot be read any more lets nobody in, rather than everybody.
        #expect(!NetworkList(stored: "what").contains("203.0.113.9"))
        _ = try NetworkList(Array(repeating: "10.0.0.0/8", count: 32))
        #expect(throws: Refusal.self) {
            try NetworkList(Array(repeating: "10.0.0.0/8", count: 33))
        }
    }

    @Test func anyBytesAreReadOrRefused() {
        var state: UInt64 = 7
        let letters = Array("0123456789abcdef:./%xg")
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<Int(state >> 60) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(letters[Int(state >> 33) % letters.count])
            }
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if let network = Network(text) {
                #expect((0...128).contains(network.bits) && network.contains(network.address))
            }
        }
    }
}
