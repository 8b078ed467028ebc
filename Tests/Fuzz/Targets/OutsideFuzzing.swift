import DeskwireDomain
import DeskwireMail
import DeskwireProtocol
import DeskwireServer
import DeskwireWire
import Foundation

/// What comes back to the desk from outside: replies of mail servers, page tokens, codes of devices, files to import.
enum OutsideFuzzing {
    /// SEC-103: whatever a mail server sends, in pieces of any size, a reply is small, whole and one line of history.
    static func reply(_ bytes: [UInt8]) -> String? {
        var choices = Choices(bytes)
        var reader = SMTPReplyReader()
        while !choices.isEmpty {
            let piece = choices.prefix(Int(choices.byte()) + 1)
            let found: SMTPReply?
            do {
                found = try reader.take(piece)
            } catch {
                return nil
            }
            guard let reply = found else { continue }
            guard (200...599).contains(reply.code) else { return "a reply with no code" }
            guard reply.lines.count <= SMTPReplyReader.linesMax else { return "an endless reply" }
            let controls = reply.text.unicodeScalars.contains {
                $0.properties.generalCategory == .control
            }
            if controls { return "a reply that is more than a line" }
        }
        return nil
    }

    private static let pages = PageTokens(macKey: [UInt8](repeating: 9, count: 32))
    private static let caller = Principal(
        account: AccountID(rawValue: 7),
        role: .staff,
        name: "Bo",
        email: "bo@example.com",
        session: SessionID(rawValue: 1),
        expiresAt: Timestamp(rawValue: .max)
    )

    /// A token that the desk did not make is refused; one that it made is its place, and with one bit changed is none.
    static func page(_ bytes: [UInt8]) -> String? {
        let query = ListCustomersRequest()
        let text = String(decoding: bytes, as: UTF8.self)
        for count in 1...2 {
            let place = try? pages.place(text, of: query, for: caller, count: count)
            if !text.isEmpty, place ?? nil != nil { return "a token that nobody made" }
        }
        var choices = Choices(bytes)
        let (changed, place) = (choices.byte(), number(of: choices.prefix(8)))
        let token = pages.make(at: [place], of: query, for: caller)
        guard (try? pages.place(token, of: query, for: caller, count: 1)) == [place] else {
            return "a token of another place"
        }
        guard var raw = Base64URL.decode(token) else { return "a token that is no base64" }
        raw[Int(changed) % raw.count] ^= 1 << (changed % 8)
        let other = try? pages.place(Base64URL.encode(raw), of: query, for: caller, count: 1)
        return other ?? nil == nil ? nil : "a changed token"
    }

    /// A code counts for a step near the time and never again; what is shown to a device says only what it may.
    static func device(_ bytes: [UInt8]) -> String? {
        var choices = Choices(bytes)
        let now = Timestamp(rawValue: abs(number(of: choices.prefix(8)) >> 16))
        let last = TOTP.step(at: now) - Int64(choices.byte() % 4)
        let mac = { (message: [UInt8]) in
            Array((message + choices.rest + Array(repeating: 7, count: 20)).suffix(20))
        }
        for candidate in [
            String(decoding: choices.rest, as: UTF8.self), TOTP.code(mac(TOTP.message(last + 1))),
        ] {
            guard let step = TOTP.step(of: candidate, near: now, after: last, mac: mac) else {
                continue
            }
            guard step > last, abs(step - TOTP.step(at: now)) <= TOTP.tolerance else {
                return "a code of another time"
            }
        }
        let text = Base32.encode(bytes)
        guard text.utf8.count == (bytes.count * 8 + 4) / 5 else {
            return "base32 of another length"
        }
        let typed = RecoveryCode.make(
            random: Array((bytes + Array(repeating: 0, count: 15)).prefix(15))
        )
        guard RecoveryCode.typed(typed) != nil else { return "a code that cannot be typed" }
        let uri = TOTP.uri(
            seed: bytes,
            account: String(decoding: bytes, as: UTF8.self),
            issuer: "Desk?&#"
        )
        let isPlain = uri.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }
        return isPlain && uri.utf8.count(where: { $0 == UInt8(ascii: "&") }) == 1
            ? nil : "a URI with more in it"
    }

    /// A line of an import is refused or a ticket within its limits.
    static func importLine(_ bytes: [UInt8]) -> String? {
        guard let line = try? JSONDecoder().decode(ImportLine.self, from: Data(bytes)),
            let ticket = try? line.ticket()
        else { return nil }
        guard !ticket.messages.isEmpty, ticket.messages.count <= ImportedTicket.messagesMax,
            ticket.externalID.utf8.count <= ImportedTicket.externalIDBytesMax
        else { return "a ticket over its limits" }
        return ticket.activityAt < ticket.publicActivityAt
            ? "a ticket that is older than itself" : nil
    }

    private static func number(of bytes: [UInt8]) -> Int64 {
        bytes.reduce(0) { $0 << 8 | Int64($1) }
    }
}
