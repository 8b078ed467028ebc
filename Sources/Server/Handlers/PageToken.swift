import Crypto
package import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
package import DeskwireWire

/// Makes and reads page tokens: where the next page of one query begins, opaque and authenticated.
///
/// A token is the place (up to two numbers) and a MAC over the place, the method, the caller and the query, so that it
/// fits no other query and nobody makes one up.
package struct PageTokens: Sendable {
    /// Rows a page has when the request does not say, and at most (PROTOCOL, pages).
    static let sizeDefault = 50
    static let sizeMax = 200
    private static let macBytes = 16

    private let key: SymmetricKey
    private let cursors: CursorSeal

    package init(macKey: [UInt8]) {
        cursors = CursorSeal(macKey: macKey)
        key = SymmetricKey(data: macKey)
    }

    static func size(_ requested: UInt32) -> Int {
        requested == 0 ? sizeDefault : min(Int(requested), sizeMax)
    }

    /// Where to subscribe from, so that nothing after the page is missed.
    func asOf(_ snapshot: Snapshot, for caller: Principal) throws -> [UInt8] {
        cursors.bytes(of: try snapshot.cursor(), for: caller)
    }

    /// `query` is the request without its page fields.
    package func make(
        at place: [Int64],
        of query: some WireMessage,
        for caller: Principal
    ) -> String {
        let numbers = place.flatMap { SecretBytes.of($0) }
        return Base64URL.encode(numbers + mac(numbers, query, caller))
    }

    /// The place of a token; nil for the first page.
    package func place(
        _ token: String,
        of query: some WireMessage,
        for caller: Principal,
        count: Int
    ) throws(Refusal) -> [Int64]? {
        if token.isEmpty { return nil }
        guard let bytes = Base64URL.decode(token), bytes.count == count * 8 + Self.macBytes
        else { throw .badPageToken }
        let numbers = Array(bytes.prefix(count * 8))
        let expected = mac(numbers, query, caller)
        guard SecretBytes.areEqual(bytes.suffix(Self.macBytes), expected) else {
            throw .badPageToken
        }
        return (0..<count).map { index in
            numbers[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | Int64($1) }
        }
    }

    private func mac(
        _ numbers: [UInt8],
        _ query: some WireMessage,
        _ caller: Principal
    ) -> [UInt8] {
        var mac = HMAC<SHA256>(key: key)
        mac.update(data: Array("page:\(type(of: query).name):\(caller.account):".utf8))
        mac.update(data: numbers)
        mac.update(data: query.encoded())
        return Array(mac.finalize().prefix(Self.macBytes))
    }
}
