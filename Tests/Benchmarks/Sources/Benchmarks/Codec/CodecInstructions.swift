import DeskwireProtocol
import DeskwireWire
import Foundation

/// One piece of codec work, so many times and nothing else, for a tool that counts instructions.
enum CodecInstructions {
    static func run(_ name: String, times: Int) throws {
        switch name {
        case "encode-ticket": encode(TicketSamples.ticket, times: times)
        case "encode-list": encode(TicketSamples.list, times: times)
        case "decode-ticket": try decode(TicketSamples.ticket, times: times)
        case "decode-list": try decode(TicketSamples.list, times: times)
        default:
            print("once: encode-ticket, encode-list, decode-ticket or decode-list")
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
}
