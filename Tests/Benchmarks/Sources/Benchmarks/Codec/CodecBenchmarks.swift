import CBaselines
import DeskwireProtocol
import DeskwireWire
import Foundation
import SwiftProtobuf

/// The product's codec against memcpy, swift-protobuf and Foundation's JSON, on the same messages.
struct CodecBenchmarks {
    /// swift-protobuf reads our bytes and writes the same ones; else the comparison would be of different things.
    struct DifferentBytes: Swift.Error {}

    static func sections() throws -> [Section] {
        let ticket = TicketSamples.ticket
        let list = TicketSamples.list
        return [
            try encoding(
                ticket,
                as: StockTicket.self,
                plain: PlainTicket(ticket),
                named: "ticket",
                factor: 3
            ),
            try decoding(
                ticket,
                as: StockTicket.self,
                plain: PlainTicket(ticket),
                named: "ticket",
                factor: 3,
                view: { keep(try TicketView(of: $0.span)) }
            ),
            try encoding(
                list,
                as: StockListTicketsReply.self,
                plain: list.tickets.map(PlainTicket.init),
                named: "list of 50",
                factor: 7
            ),
            try decoding(
                list,
                as: StockListTicketsReply.self,
                plain: list.tickets.map(PlainTicket.init),
                named: "list of 50",
                factor: 2.5,
                view: { bytes in
                    try ListTicketsReplyView(of: bytes.span).tickets
                        .forEach(in: bytes.span) { keep($0) }
                }
            ),
        ]
    }

    private static func encoding<Own: WireMessage, Stock: SwiftProtobuf.Message>(
        _ own: Own,
        as type: Stock.Type,
        plain: some Encodable,
        named name: String,
        factor: Double
    ) throws -> Section {
        let bytes = own.encoded()
        let stock = try Stock(serializedBytes: bytes)
        guard try stock.serializedBytes() as [UInt8] == bytes else { throw DifferentBytes() }
        let json = JSONEncoder()
        let candidates = [
            Candidate("memcpy") { copy(bytes, times: $0) },
            Candidate("deskwire") { times in
                for _ in 0..<times { keep(own.encoded()) }
            },
            Candidate("swift-protobuf") { times in
                for _ in 0..<times { keep(try stock.serializedBytes() as [UInt8]) }
            },
            Candidate("Foundation JSON") { times in
                for _ in 0..<times { keep(try json.encode(plain)) }
            },
        ]
        return try Comparison(
            title: "encode \(name), \(bytes.count) bytes",
            candidates: candidates,
            goals: [Goal(candidate: "deskwire", against: "swift-protobuf", factor: factor)]
        ).measured()
    }

    private static func decoding<Own: WireMessage, Stock: SwiftProtobuf.Message>(
        _ own: Own,
        as type: Stock.Type,
        plain: some Codable,
        named name: String,
        factor: Double,
        view: @escaping ([UInt8]) throws -> Void
    ) throws -> Section {
        let bytes = own.encoded()
        let text = try JSONEncoder().encode(plain)
        let candidates = [
            Candidate("deskwire, owned strings") { times in
                for _ in 0..<times { keep(try Own(decoding: bytes)) }
            },
            Candidate("deskwire, a view") { times in
                for _ in 0..<times { try view(bytes) }
            },
            Candidate("swift-protobuf") { times in
                for _ in 0..<times { keep(try Stock(serializedBytes: bytes)) }
            },
            Candidate("Foundation JSON") { times in
                try decode(text, like: plain, times: times)
            },
        ]
        return try Comparison(
            title: "decode \(name), \(bytes.count) bytes",
            candidates: candidates,
            goals: [
                Goal(
                    candidate: "deskwire, owned strings",
                    against: "swift-protobuf",
                    factor: factor
                ),
                Goal(candidate: "deskwire, a view", against: "swift-protobuf", factor: 15),
            ]
        ).measured()
    }

    private static func decode<Value: Decodable>(
        _ text: Data,
        like value: Value,
        times: Int
    ) throws {
        let json = JSONDecoder()
        for _ in 0..<times { keep(try json.decode(Value.self, from: text)) }
    }

    private static func copy(_ bytes: [UInt8], times: Int) {
        var target = [UInt8](repeating: 0, count: bytes.count)
        keep(copy_often(&target, bytes, bytes.count, Int64(times)))
    }
}
