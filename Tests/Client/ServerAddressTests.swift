import DeskwireClient
import Testing

struct ServerAddressTests {
    @Test(arguments: [
        ("desk", "desk", 8437), ("desk:9000", "desk", 9000), ("127.0.0.1", "127.0.0.1", 8437),
        ("127.0.0.1:1", "127.0.0.1", 1), ("[::1]", "::1", 8437), ("[::1]:9000", "::1", 9000),
        ("::1", "::1", 8437), ("fe80::1", "fe80::1", 8437),
        ("desk.example.com:65535", "desk.example.com", 65535),
    ])
    func readsHostAndPort(text: String, host: String, port: Int) throws {
        let address = try #require(ServerAddress(text))
        #expect(address == ServerAddress(host: host, port: port))
        #expect(ServerAddress(address.description) == address)
    }

    @Test(arguments: ["tls://desk", "tls://desk:9000", "tls://[::1]:9000"])
    func readsThatItIsSpokenToOverTLS(text: String) throws {
        let address = try #require(ServerAddress(text))
        #expect(address.isTLS && !address.host.contains("/"))
        #expect(ServerAddress(address.description) == address)
        #expect(address != ServerAddress(String(text.dropFirst(6))))
    }

    @Test(arguments: [
        "tls://", "tls:desk", "TLS://desk", "tcp://desk", "tls://tls://desk", "", ":", "desk:",
        ":8437", "desk:0", "desk:65536", "desk:x", "desk:-1", "desk:+1", "[::1",
        "[]", "[::1]x",
        "[::1]:", "[desk]", "a b", "http://desk", "me@desk", "desk:١",
    ])
    func refusesEverythingElse(text: String) {
        #expect(ServerAddress(text) == nil)
    }
}

struct IdempotencyKeyTests {
    @Test func aNewKeyIsAUUIDOfVersion7() throws {
        let key = IdempotencyKey()
        #expect(key.bytes.count == 16)
        #expect(key.bytes[6] >> 4 == 7)
        #expect(key.bytes[8] >> 6 == 2)
        #expect(IdempotencyKey(key.description) == key)
        #expect(IdempotencyKey() != key)
    }

    @Test func readsAUUIDAndBareDigits() throws {
        let text = "018f3a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4b"
        let key = try #require(IdempotencyKey(text))
        #expect(key.description == text)
        #expect(IdempotencyKey(text.replacing("-", with: "")) == key)
        #expect(IdempotencyKey(text.uppercased()) == key)
    }

    @Test(arguments: [
        "", "x", "018f3a2b-7c4d-7e5f-8a6b-9c0d1e2f3a4", "g18f3a2b7c4d7e5f8a6b9c0d1e2f3a4b",
        "+18f3a2b7c4d7e5f8a6b9c0d1e2f3a4b",
    ])
    func refusesEverythingElse(text: String) {
        #expect(IdempotencyKey(text) == nil)
    }
}
