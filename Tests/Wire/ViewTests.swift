import DeskwireProtocol
import DeskwireSeeds
import DeskwireWire
import Foundation
import Testing

/// A view shows what decoding makes, and bytes nobody meant do not trap it (SEC-012).
@Suite struct ViewTests {
    private static let names = ["GetTicketReply", "ListTicketsReply", "SubscribeReply", "Ticket"]

    @Test(arguments: names)
    func viewsShowWhatDecodingMakes(_ name: String) throws {
        let data = Data(try Repository.bytes(of: "Protocol/vectors/messages/\(name).json"))
        let file = try JSONDecoder().decode(MessageVectorsTests.File.self, from: data)
        var compared = 0
        for vector in file.vectors where vector.error == nil {
            let bytes = try #require([UInt8](hexadecimal: vector.wire))
            compared += try compare(bytes, name) ? 1 : 0
        }
        #expect(compared > 0)
    }

    @Test(arguments: names)
    func damagedBytesNeverTrapAView(_ name: String) throws {
        var random = SeededRandom(seed: seedOfThisRun())
        let data = Data(try Repository.bytes(of: "Protocol/vectors/messages/\(name).json"))
        let file = try JSONDecoder().decode(MessageVectorsTests.File.self, from: data)
        let wires = file.vectors.compactMap { [UInt8](hexadecimal: $0.wire) }
        for _ in 0..<500 {
            var bytes = try #require(wires.randomElement(using: &random))
            for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
                RandomBytes.damage(&bytes, &random)
            }
            _ = try compare(bytes, name)
        }
    }

    /// False where the bytes are no message, or one in pieces that a view leaves to decoding.
    private func compare(_ bytes: [UInt8], _ name: String) throws -> Bool {
        switch name {
        case "GetTicketReply": try compare(bytes, GetTicketReply.self, GetTicketReplyView.self)
        case "ListTicketsReply":
            try compare(bytes, ListTicketsReply.self, ListTicketsReplyView.self)
        case "SubscribeReply": try compare(bytes, SubscribeReply.self, SubscribeReplyView.self)
        default: try compare(bytes, Ticket.self, TicketView.self)
        }
    }

    private func compare<Message: WireMessage, View: WireView>(
        _ bytes: [UInt8],
        _ message: Message.Type,
        _ view: View.Type
    ) throws -> Bool {
        let decoded = try? Message(decoding: bytes)
        do {
            let shown = try View(of: bytes.span)
            let seen = try Seen(shown, in: bytes)
            guard let decoded else { return false }
            let isSame = seen == Seen(decoded)
            #expect(isSame, "\(Message.name): \(bytes.hexadecimal)")
            return true
        } catch let error as WireError {
            if case .messageInPieces = error { return false }
            #expect(decoded == nil, "\(Message.name): \(error), \(bytes.hexadecimal)")
            return false
        }
    }
}

/// What a message or a view of it says, field by field, whatever it is made of.
private indirect enum Seen: Equatable {
    case nothing
    case value(String)
    case text([UInt8])
    case items([Seen])
    case fields([String: Seen])

    init(_ message: Any) {
        switch message {
        case let text as String: self = .text(Array(text.utf8))
        // An empty list of anything would pass for one of bytes.
        case let bytes as [UInt8] where type(of: message) == [UInt8].self: self = .text(bytes)
        case let number as any WireVarint: self = .value("\(number.varint)")
        case let items as [Any]: self = .items(items.map { Seen($0) })
        default:
            let mirror = Mirror(reflecting: message)
            if mirror.displayStyle == .optional {
                self = mirror.children.first.map { Seen($0.value) } ?? .nothing
                return
            }
            self = .fields(
                mirror.children.reduce(into: [:]) { $0[$1.label ?? ""] = Seen($1.value) }
            )
        }
    }

    init(_ view: Any, in bytes: [UInt8]) throws {
        switch view {
        case let place as WirePlace:
            // A field that is not there and an empty one are the same.
            self = .text(try place.copy(in: bytes.span))
        case let opened as any Opened: self = try opened.seen(in: bytes)
        case let number as any WireVarint: self = .value("\(number.varint)")
        case let numbers as [any WireVarint]: self = .items(numbers.map { Seen($0) })
        default:
            let mirror = Mirror(reflecting: view)
            if mirror.displayStyle == .optional {
                self = try mirror.children.first.map { try Seen($0.value, in: bytes) } ?? .nothing
                return
            }
            var fields: [String: Seen] = [:]
            for child in mirror.children {
                fields[child.label ?? ""] = try Seen(child.value, in: bytes)
            }
            self = .fields(fields)
        }
    }

    /// A field of a view that opens more of it.
    protocol Opened {
        func seen(in bytes: [UInt8]) throws -> Seen
    }
}

extension WireNested: Seen.Opened {
    fileprivate func seen(in bytes: [UInt8]) throws -> Seen {
        guard let view = try view(in: bytes.span) else { return .nothing }
        return try Seen(view, in: bytes)
    }
}

extension WireItems: Seen.Opened {
    fileprivate func seen(in bytes: [UInt8]) throws -> Seen {
        var views: [View] = []
        try forEach(in: bytes.span) { views.append($0) }
        return .items(try views.map { try Seen($0, in: bytes) })
    }
}

extension WirePlaces: Seen.Opened {
    fileprivate func seen(in bytes: [UInt8]) throws -> Seen {
        var places: [WirePlace] = []
        try forEach(in: bytes.span) { places.append($0) }
        return .items(try places.map { try Seen($0, in: bytes) })
    }
}
