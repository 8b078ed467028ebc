import DeskwireProtocol
import DeskwireWire
import Testing

/// At every limit of SEC-012, and one past it.
@Suite struct WireLimitsTests {
    @Test func messagesAreNestedAtMostThirtyTwoDeep() throws {
        _ = try Tree(decoding: Tree.nested(32))
        #expect(throws: WireError.nestedTooDeep) { try Tree(decoding: Tree.nested(33)) }
    }

    @Test func siblingsDoNotCountAsDepth() throws {
        let wide = Tree(children: [Tree](repeating: Tree(children: [Tree(number: 1)]), count: 500))
        #expect(try Tree(decoding: wide.encoded()) == wide)
    }

    @Test func aListHasAtMostAThousandItems() throws {
        let item: [UInt8] = [0x1A, 0x00]
        let most = [[UInt8]](repeating: item, count: 1_000).flatMap { $0 }
        #expect(try Tree(decoding: most).children.count == 1_000)
        #expect(throws: WireError.tooManyItems(field: 3)) { try Tree(decoding: most + item) }
    }

    @Test func packedItemsCountOneByOne() throws {
        let most = Tree(numbers: [UInt32](repeating: 1, count: 1_000)).encoded()
        #expect(try Tree(decoding: most).numbers.count == 1_000)
        #expect(throws: WireError.tooManyItems(field: 4)) {
            try Tree(decoding: most + [0x20, 0x01])
        }
        #expect(throws: WireError.tooManyItems(field: 4)) {
            try Tree(decoding: most + [0x22, 0x01, 0x01])
        }
    }

    @Test(arguments: [[0x08, 0x01], [0x28, 0x01]] as [[UInt8]])
    func aMessageHasAtMostFourThousandAndNinetySixFields(_ field: [UInt8]) throws {
        let most = [[UInt8]](repeating: field, count: 4_096).flatMap { $0 }
        _ = try Tree(decoding: most)
        #expect(throws: WireError.tooManyFields) { try Tree(decoding: most + field) }
    }

    @Test func fieldsOfInnerMessagesCountForThemselves() throws {
        let fields = [[UInt8]](repeating: [0x08, 0x01], count: 3_000).flatMap { $0 }
        let child = written { WireWriter.bytes(26, fields, to: &$0) }
        #expect(try Tree(decoding: child + child + fields).children.count == 2)
    }

    @Test func aTextOverItsLimitIsNamedWithTheFieldsAroundIt() {
        let token = String(repeating: "x", count: 257)
        let hello = HelloRequest(
            credential: Credential(kind: .token(TokenCredential(token: token)))
        )
        #expect(
            hello.firstFieldOverLimit()
                == FieldOverLimit(field: "credential.token.token", limit: 256, measure: .bytes)
        )
    }

    @Test func limitsCountBytesAndAllowThemselves() {
        #expect(
            CreateTicketRequest(ref: String(repeating: "x", count: 200)).firstFieldOverLimit()
                == nil
        )
        #expect(
            CreateTicketRequest(ref: String(repeating: "é", count: 101)).firstFieldOverLimit()
                == FieldOverLimit(field: "ref", limit: 200, measure: .bytes)
        )
    }

    @Test func listsAndTheirItemsHaveLimits() {
        let features = HelloRequest(features: [String](repeating: "a", count: 33))
        #expect(
            features.firstFieldOverLimit()
                == FieldOverLimit(field: "features", limit: 32, measure: .items)
        )
        let long = HelloRequest(features: ["a", String(repeating: "a", count: 65)])
        #expect(
            long.firstFieldOverLimit()
                == FieldOverLimit(field: "features", limit: 64, measure: .bytes)
        )
    }

    private func written(_ write: (inout OutputRawSpan) -> Void) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            var output = OutputRawSpan(
                buffer: UnsafeMutableRawBufferPointer(buffer),
                initializedCount: 0
            )
            write(&output)
            count = output.byteCount
        }
    }
}
