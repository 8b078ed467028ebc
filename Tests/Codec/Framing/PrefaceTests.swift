import DeskwireProtocol
import NIOCore
import Testing

@Suite struct PrefaceTests {
    @Test func prefacesAreEightFrozenBytes() {
        var client = ByteBuffer()
        client.writePreface(ClientPreface())
        #expect(client.hex == "d544575001010000")
        var server = ByteBuffer()
        server.writePreface(ServerPreface(chosenMajor: 0, maxMajor: 1))
        #expect(server.hex == "d544575000010000")
    }

    // DWP-6
    @Test func prefaceArrivesInAnyPieces() throws {
        let whole = bytes("d5445750 03 01 7f ff 00")
        var decoder = FrameDecoder()
        for index in 0..<7 {
            decoder.append(try #require(whole.getSlice(at: index, length: 1)))
            #expect(try decoder.nextClientPreface() == nil)
        }
        #expect(decoder.isMidFrame)
        decoder.append(try #require(whole.getSlice(at: 7, length: 2)))
        #expect(try decoder.nextClientPreface() == ClientPreface(maxMajor: 3, minMajor: 1))
        #expect(decoder.bufferedByteCount == 1)
    }

    @Test func serverPrefaceIsRead() throws {
        var decoder = FrameDecoder()
        decoder.append(bytes("d5445750 01 02 00 00"))
        let preface = try decoder.nextServerPreface()
        #expect(preface == ServerPreface(chosenMajor: 1, maxMajor: 2))
        #expect(!decoder.isMidFrame)
    }

    // DWP-2, DWP-3
    @Test(arguments: 0...255)
    func firstByteTellsOtherProtocolsApart(first: Int) throws {
        let byte = UInt8(first)
        var decoder = FrameDecoder()
        decoder.append(ByteBuffer(bytes: [byte]))
        switch byte {
        case 0xD5: #expect(try decoder.nextClientPreface() == nil)
        case 0x16: #expect(fault(of: &decoder) == .tlsOnPlainPort)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            #expect(fault(of: &decoder) == .httpOnPort)
        default: #expect(fault(of: &decoder) == .notDeskwire)
        }
    }

    // DWP-7, DWP-8
    @Test(arguments: ["d545", "d54456", "d5445751", "d500000000000000"])
    func wrongMagicIsFoundAtItsFirstWrongByte(hex: String) {
        var decoder = FrameDecoder()
        decoder.append(bytes(hex))
        #expect(fault(of: &decoder) == .notDeskwire)
    }

    // DWP-4
    @Test func serverChoosesTheVersionBothSpeak() {
        let answers: [(ClientPreface, UInt8)] = [
            (ClientPreface(maxMajor: 1, minMajor: 1), 1),
            (ClientPreface(maxMajor: 9, minMajor: 1), 1),
            (ClientPreface(maxMajor: 9, minMajor: 2), 0),
            (ClientPreface(maxMajor: 0, minMajor: 0), 0),
            (ClientPreface(maxMajor: 1, minMajor: 2), 0),
            (ClientPreface(maxMajor: 255, minMajor: 0), 1),
        ]
        for (client, chosen) in answers {
            #expect(ServerPreface(answering: client).chosenMajor == chosen)
        }
    }

    private func fault(of decoder: inout FrameDecoder) -> ConnectionFault? {
        do {
            _ = try decoder.nextClientPreface()
            return nil
        } catch {
            return error
        }
    }
}
