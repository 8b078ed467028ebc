import DeskwireWire
import Testing

/// What the reader makes of single values, and what it refuses.
@Suite struct WireReaderTests {
    struct Number: Sendable {
        let bytes: [UInt8]
        let value: UInt64
    }

    static let numbers = [
        Number(bytes: [0x00], value: 0),
        Number(bytes: [0x01], value: 1),
        Number(bytes: [0x7F], value: 127),
        Number(bytes: [0x80, 0x01], value: 128),
        Number(bytes: [0xFF, 0x7F], value: 16_383),
        Number(bytes: [0x80, 0x80, 0x01], value: 16_384),
        Number(bytes: [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], value: 0xFFFF_FFFF),
        Number(bytes: [0x80, 0x80, 0x80, 0x80, 0x10], value: 0x1_0000_0000),
        Number(bytes: [UInt8](repeating: 0xFF, count: 9) + [0x01], value: .max),
        Number(bytes: [UInt8](repeating: 0x80, count: 9) + [0x01], value: 1 << 63),
    ]

    @Test(arguments: numbers)
    func varintsAreReadAndWritten(_ number: Number) throws {
        let span = number.bytes.span
        var reader = WireReader(span)
        let value: UInt64 = try reader.varint(in: span)
        let end = try reader.nextTag(in: span)
        #expect(value == number.value && end == nil)
        #expect(WireSize.raw(number.value) == number.bytes.count)
        #expect(
            written(number.bytes.count) { WireWriter.raw(number.value, to: &$0) } == number.bytes
        )
    }

    @Test func sizesAreRightAroundEveryPowerOfTwo() {
        for bit in UInt64(0)..<64 {
            let power: UInt64 = 1 << bit
            for value: UInt64 in [power - 1, power, power + 1] {
                let bytes = written(10) { WireWriter.raw(value, to: &$0) }
                #expect(WireSize.raw(value) == bytes.count)
            }
        }
    }

    @Test func varintsAreNarrowedAsStockProto3Does() throws {
        let minusOne: [UInt8] = [UInt8](repeating: 0xFF, count: 9) + [0x01]
        #expect(try value(minusOne) as Int64 == -1)
        #expect(try value(minusOne) as Int32 == -1)
        #expect(try value(minusOne) as UInt32 == .max)
        #expect(try value(minusOne) as Bool)
        #expect(try value([0x80, 0x80, 0x80, 0x80, 0x10]) as UInt32 == 0)
        #expect(try value([0x80, 0x80, 0x80, 0x80, 0x10]) as Int32 == 0)
        #expect(try value([0x80, 0x80, 0x80, 0x80, 0x10]) as Bool)
        #expect(try value([0x80, 0x00]) as Bool == false)
        #expect(try value([0x81, 0x00]) as UInt64 == 1)
        // What does not fit into the tenth byte is dropped.
        #expect(try value([UInt8](repeating: 0x80, count: 9) + [0x7E]) as UInt64 == 0)
    }

    @Test func negativeThirtyTwoBitValuesHaveTenBytes() {
        #expect(WireSize.varint(Int32(-1)) == 10)
        #expect(WireSize.varint(Int64.min) == 10)
        #expect(WireSize.varint(UInt32.max) == 5)
    }

    struct Malformed: Sendable {
        let bytes: [UInt8]
        let error: WireError
    }

    // SEC-012
    static let malformed = [
        Malformed(bytes: [0x08], error: .truncated),
        Malformed(bytes: [0x08, 0x80], error: .truncated),
        Malformed(bytes: [0x80], error: .truncated),
        Malformed(
            bytes: [0x08] + [UInt8](repeating: 0x80, count: 10) + [0x00],
            error: .varintTooLong
        ),
        Malformed(bytes: [0x08] + [UInt8](repeating: 0xFF, count: 30), error: .varintTooLong),
        Malformed(bytes: [0x88, 0x80, 0x80, 0x80, 0x80, 0x00, 0x01], error: .varintTooLong),
        Malformed(bytes: [0xF8, 0xFF, 0xFF, 0xFF, 0x7F, 0x00], error: .fieldNumberInvalid),
        Malformed(bytes: [0x00, 0x00], error: .fieldNumberInvalid),
        Malformed(bytes: [0x07], error: .fieldNumberInvalid),
        Malformed(bytes: [0x80, 0x00, 0x00], error: .fieldNumberInvalid),
        Malformed(bytes: [0x0B, 0x0C], error: .wireTypeInvalid(3)),
        Malformed(bytes: [0x0C], error: .wireTypeInvalid(4)),
        Malformed(bytes: [0x0E], error: .wireTypeInvalid(6)),
        Malformed(bytes: [0x0F], error: .wireTypeInvalid(7)),
        Malformed(bytes: [0x0D, 1, 2, 3], error: .truncated),
        Malformed(bytes: [0x09, 1, 2, 3, 4, 5, 6, 7], error: .truncated),
        Malformed(bytes: [0x12, 0x03, 0x61, 0x62], error: .truncated),
        Malformed(bytes: [0x12], error: .truncated),
        Malformed(bytes: [0x12] + [UInt8](repeating: 0xFF, count: 9) + [0x01], error: .truncated),
        Malformed(bytes: [0x12] + [UInt8](repeating: 0xFF, count: 8) + [0x7F], error: .truncated),
        Malformed(bytes: [0x12, 0x01, 0xFF], error: .textNotUTF8(field: 2)),
        Malformed(bytes: [0x12, 0x02, 0xC0, 0x80], error: .textNotUTF8(field: 2)),
        Malformed(bytes: [0x12, 0x03, 0xED, 0xA0, 0x80], error: .textNotUTF8(field: 2)),
        Malformed(bytes: [0x12, 0x04, 0xF4, 0x90, 0x80, 0x80], error: .textNotUTF8(field: 2)),
        Malformed(bytes: [0x12, 0x02, 0xE2, 0x82], error: .textNotUTF8(field: 2)),
        // The inner message ends in the middle of its field, though the outer bytes go on.
        Malformed(bytes: [0x1A, 0x01, 0x08, 0x01], error: .truncated),
        Malformed(bytes: [0x1A, 0x02, 0x12, 0x01, 0x61], error: .truncated),
        // So does a packed field.
        Malformed(bytes: [0x22, 0x01, 0x80, 0x01], error: .truncated),
    ]

    @Test(arguments: malformed)
    func malformedBytesAreRefused(_ malformed: Malformed) {
        #expect(throws: malformed.error) { try Tree(decoding: malformed.bytes) }
    }

    @Test func packedAndUnpackedItemsAddUp() throws {
        let tree = try Tree(decoding: [0x20, 1, 0x22, 2, 2, 3, 0x20, 4, 0x22, 0])
        #expect(tree.numbers == [1, 2, 3, 4])
        #expect(tree.encoded() == [0x22, 4, 1, 2, 3, 4])
    }

    @Test(
        arguments: [
            [0x28, 0x01], [0x2D, 1, 2, 3, 4], [0x29, 1, 2, 3, 4, 5, 6, 7, 8], [0x2A, 0x01, 0xFF],
            // A field that is known, with a wire type that it does not have.
            [0x0D, 1, 2, 3, 4], [0x10, 0x01],
            // Inside another message.
            [0x1A, 0x02, 0x28, 0x01],
        ] as [[UInt8]]
    )
    func unknownFieldsArePassedOverAndReported(_ bytes: [UInt8]) throws {
        var unknown = false
        let tree = try Tree(decoding: [0x08, 0x07] + bytes, unknownFields: &unknown)
        #expect(tree.number == 7)
        #expect(unknown)
    }

    @Test func knownFieldsAreNotReported() throws {
        var unknown = true
        _ = try Tree(decoding: [0x08, 0x07, 0x1A, 0x02, 0x08, 0x01], unknownFields: &unknown)
        #expect(!unknown)
    }

    private func value<Value: WireVarint>(_ bytes: [UInt8]) throws -> Value {
        let span = bytes.span
        var reader = WireReader(span)
        return try reader.varint(in: span)
    }

    private func written(_ capacity: Int, _ write: (inout OutputRawSpan) -> Void) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            var output = OutputRawSpan(
                buffer: UnsafeMutableRawBufferPointer(buffer),
                initializedCount: 0
            )
            write(&output)
            count = output.byteCount
        }
    }
}

extension Tree {
    init(decoding bytes: [UInt8], unknownFields: inout Bool) throws(WireError) {
        try self.init(decoding: bytes.span, unknownFields: &unknownFields)
    }
}
