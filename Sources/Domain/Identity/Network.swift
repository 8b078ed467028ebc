/// An address of the internet as its bytes: four, or sixteen. IPv4 within IPv6 (`::ffff:203.0.113.7`) is IPv4.
package struct NetworkAddress: Sendable, Equatable {
    package let bytes: [UInt8]

    /// Nil for what is not an address alone: a name, a port or a zone behind it.
    package init?(_ text: String) {
        guard text.utf8.count <= 45 else { return nil }
        guard var bytes = text.contains(":") ? Self.six(text[...]) : Self.four(text[...]) else {
            return nil
        }
        if bytes.count == 16, bytes.starts(with: Self.mapped) { bytes.removeFirst(12) }
        self.bytes = bytes
    }

    private static let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

    private static func four(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            // A leading zero means octal to some, and nothing to others.
            guard part.utf8.count == 1 || part.first != "0",
                part.utf8.allSatisfy({ (48...57).contains($0) }), let byte = UInt8(part)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func six(_ text: Substring) -> [UInt8]? {
        guard let gap = text.firstRange(of: "::") else {
            let bytes = groups(text, endsInFour: true)
            return bytes?.count == 16 ? bytes : nil
        }
        let (head, tail) = (text[..<gap.lowerBound], text[gap.upperBound...])
        guard let head = head.isEmpty ? [] : groups(head, endsInFour: false),
            let tail = tail.isEmpty ? [] : groups(tail, endsInFour: true)
        else { return nil }
        let missing = 16 - head.count - tail.count
        // `::` stands for one group at least.
        guard missing >= 2 else { return nil }
        return head + Array(repeating: 0, count: missing) + tail
    }

    private static func groups(_ text: Substring, endsInFour: Bool) -> [UInt8]? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 8 else { return nil }
        var bytes: [UInt8] = []
        for (place, part) in parts.enumerated() {
            if endsInFour, place == parts.count - 1, part.contains(".") {
                guard let last = four(part) else { return nil }
                return bytes + last
            }
            guard (1...4).contains(part.utf8.count),
                part.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
                let group = UInt16(part, radix: 16)
            else { return nil }
            bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
        }
        return bytes
    }
}

/// Addresses that begin alike, as `203.0.113.0/24` or `2001:db8::/32`; an address alone is a network of one.
package struct Network: Sendable, Equatable {
    package let address: NetworkAddress
    package let bits: Int
    /// As somebody gave it.
    package let text: String

    package init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count <= 2, let first = halves.first,
            let address = NetworkAddress(String(first))
        else { return nil }
        let most = address.bytes.count * 8
        self.address = address
        self.text = text
        guard halves.count == 2 else {
            bits = most
            return
        }
        guard halves[1].utf8.count <= 3, halves[1].utf8.allSatisfy({ (48...57).contains($0) }),
            var bits = Int(halves[1])
        else { return nil }
        // `::ffff:0:0/96` is how IPv6 says all of IPv4.
        if most == 32, first.contains(":") { bits -= 96 }
        guard (0...most).contains(bits) else { return nil }
        self.bits = bits
        // Bits behind the network's are a slip: `203.0.113.7/24` may mean the one address or all of them.
        let rest = address.bytes.enumerated().map { $0.element & ~Self.mask(bits, $0.offset) }
        guard rest.allSatisfy({ $0 == 0 }) else { return nil }
    }

    package func contains(_ other: NetworkAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        return zip(address.bytes, other.bytes).enumerated().allSatisfy { place, pair in
            (pair.0 ^ pair.1) & Self.mask(bits, place) == 0
        }
    }

    /// Which bits of a byte belong to the network.
    private static func mask(_ bits: Int, _ place: Int) -> UInt8 {
        let left = min(max(bits - place * 8, 0), 8)
        return left == 0 ? 0 : 0xFF << UInt8(8 - left)
    }
}

/// The networks that a service token works from (SEC-064). Stored as one text; none means everywhere.
package struct NetworkList: Sendable, Equatable {
    package static let networksMax = 32

    package let networks: [Network]

    package static let everywhere = NetworkList(networks: [])

    private init(networks: [Network]) { self.networks = networks }

    /// Refused with the one that cannot be read.
    package init(_ names: [String]) throws(Refusal) {
        guard names.count <= Self.networksMax else {
            throw .invalid("networks", "A token has at most \(Self.networksMax) networks.")
        }
        var networks: [Network] = []
        for name in names {
            guard let network = Network(Wording.trimmed(name)) else {
                throw .invalid(
                    "networks",
                    "Write a network as 203.0.113.0/24, 2001:db8::/32 or as one address, with zeros "
                        + "behind the bits of the network. It cannot be \(name)."
                )
            }
            networks.append(network)
        }
        self.networks = networks
    }

    /// Of what was stored; what cannot be read any more lets nobody in.
    package init(stored text: String) {
        networks = text.split(separator: " ").map { word in
            Network(String(word)) ?? Network.nowhere
        }
    }

    package var text: String { networks.map(\.text).joined(separator: " ") }

    /// An address that cannot be read, as that of a Unix socket, is in no network.
    package func contains(_ address: String) -> Bool {
        guard !networks.isEmpty else { return true }
        guard let address = NetworkAddress(address) else { return false }
        return networks.contains { $0.contains(address) }
    }
}

extension Network {
    /// An address that nobody comes from.
    fileprivate static let nowhere = Network(address: NetworkAddress(bytes: []), bits: 0, text: "-")

    private init(address: NetworkAddress, bits: Int, text: String) {
        (self.address, self.bits, self.text) = (address, bits, text)
    }
}

extension NetworkAddress {
    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }
}
