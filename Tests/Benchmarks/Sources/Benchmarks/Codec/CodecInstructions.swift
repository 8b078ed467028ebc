import DeskwireProtocol
import DeskwireWire
import Foundation
import SwiftProtobuf

/// One piece of codec work, so many times and nothing else, for a tool that counts instructions.
enum CodecInstructions {
    static func run(_ name: String, times: Int) throws {
        switch name {
        case "encode-ticket": encode(TicketSamples.ticket, times: times)
        case "encode-list": encode(TicketSamples.list, times: times)
        case "decode-ticket": try decode(TicketSamples.ticket, times: times)
        case "decode-list": try decode(TicketSamples.list, times: times)
        case "view-ticket":
            let bytes = TicketSamples.ticket.encoded()
            for _ in 0..<times { keep(try TicketView(of: bytes.span)) }
        case "view-list":
            let bytes = TicketSamples.list.encoded()
            for _ in 0..<times {
                let list = try ListTicketsReplyView(of: bytes.span)
                try list.tickets.forEach(in: bytes.span) { keep($0) }
            }
        case "stock-encode-ticket":
            try encode(TicketSamples.ticket, as: StockTicket.self, times: times)
        case "stock-encode-list":
            try encode(TicketSamples.list, as: StockListTicketsReply.self, times: times)
        case "stock-decode-ticket":
            try decode(TicketSamples.ticket, as: StockTicket.self, times: times)
        case "stock-decode-list":
            try decode(TicketSamples.list, as: StockListTicketsReply.self, times: times)
        default:
            print(
                "once: [stock-]encode-ticket, encode-list, decode-ticket or decode-list; "
                    + "view-ticket or view-list"
            )
            exit(2)
        }
    }

    private static func encode(_ message: some WireMessage, times: Int) {
        for _ in 0..<times { keep(message.encoded()) }
    }

    private static func decode<Message: WireMessage>(_ message: Message, times: Int) throws {
        let bytes = message.encoded()
        for _ in 0..<times { keep(try Message(decoding: bytes)) }
    }

    // MARK: swift-protobuf

    private static func encode<Stock: SwiftProtobuf.Message>(
        _ message: some WireMessage,
        as type: Stock.Type,
        times: Int
    ) throws {
        let stock = try Stock(serializedBytes: message.encoded())
        for _ in 0..<times { keep(try stock.serializedBytes() as [UInt8]) }
    }

    private static func decode<Stock: SwiftProtobuf.Message>(
        _ message: some WireMessage,
        as type: Stock.Type,
        times: Int
    ) throws {
        let bytes = message.encoded()
        for _ in 0..<times { keep(try Stock(serializedBytes: bytes)) }
    }
}
