/// Bytes that grow while messages are written, one behind the other, by whoever knows of each how long it is at most.
public struct WireBuffer: ~Copyable {
    private var memory: UnsafeMutableRawBufferPointer
    /// How many bytes there are.
    public private(set) var count = 0

    /// An empty one with room for so many bytes.
    public init(capacity: Int = 16_384) {
        memory = .allocate(byteCount: max(capacity, 1), alignment: 1)
    }

    deinit { memory.deallocate() }

    /// Writes at the end, and says where. What `write` has begun when it throws is not there afterwards.
    public mutating func append(
        atMost size: Int,
        _ write: (inout OutputRawSpan) throws -> Void
    ) rethrows -> Range<Int> {
        makeRoom(size)
        // Safety: the memory is ours, and nobody else has it while the span lives.
        var output = OutputRawSpan(
            buffer: UnsafeMutableRawBufferPointer(rebasing: memory[count...]),
            initializedCount: 0
        )
        try write(&output)
        let start = count
        count += output.byteCount
        return start..<count
    }

    /// The bytes of some places in this order, and others behind them.
    public func bytes(of places: some Collection<Range<Int>>, then rest: [UInt8]) -> [UInt8] {
        let size = places.reduce(rest.count) { $0 + $1.count }
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            for place in places {
                // Places are those that `append` gave: all of their bytes are written.
                filled += copy(
                    UnsafeRawBufferPointer(rebasing: memory[place]),
                    to: buffer,
                    at: filled
                )
            }
            filled += rest.withUnsafeBytes { copy($0, to: buffer, at: filled) }
        }
    }

    private func copy(
        _ bytes: UnsafeRawBufferPointer,
        to buffer: UnsafeMutableBufferPointer<UInt8>,
        at place: Int
    ) -> Int {
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[place...])
            .copyMemory(from: bytes)
        return bytes.count
    }

    private mutating func makeRoom(_ size: Int) {
        guard memory.count - count < size else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(2 * memory.count, count + size),
            alignment: 1
        )
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
        memory.deallocate()
        memory = larger
    }
}
