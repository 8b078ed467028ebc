/// What is fuzzed: each takes any bytes and says what is wrong with the answer, nil when nothing is (T-R6).
///
/// Traps, hangs and memory are the fuzzer's to see; what comes back here are broken promises.
public enum FuzzTarget: String, CaseIterable, Sendable {
    /// The stream of a connection in pieces of any size.
    case frames
    /// Every message's decoder, and that what it accepts is written and read back as the same.
    case messages
    /// A compressed body.
    case inflate
    /// Any events in any order at the server's machine, and at the client's.
    case server
    case client
    /// What people type: mail addresses, searches, tokens and codes, names of files.
    case addresses
    case searches
    case secrets
    case files
    /// What comes back from outside: replies of mail servers, page tokens, codes of devices, lines of an import.
    case replies
    case pages
    case devices
    case imports
    /// What an operator writes: the file of options.
    case options

    /// What is wrong with what these bytes led to.
    public func complaint(about bytes: [UInt8]) -> String? {
        switch self {
        case .frames: FrameFuzzing.complaint(about: bytes)
        case .messages: MessageFuzzing.complaint(about: bytes)
        case .inflate: InflateFuzzing.complaint(about: bytes)
        case .server: ServerFuzzing.complaint(about: bytes)
        case .client: ClientFuzzing.complaint(about: bytes)
        case .addresses: TextFuzzing.address(bytes)
        case .searches: TextFuzzing.search(bytes)
        case .secrets: TextFuzzing.secret(bytes)
        case .files: TextFuzzing.file(bytes)
        case .replies: OutsideFuzzing.reply(bytes)
        case .pages: OutsideFuzzing.page(bytes)
        case .devices: OutsideFuzzing.device(bytes)
        case .imports: OutsideFuzzing.importLine(bytes)
        case .options: OptionsFuzzing.file(bytes)
        }
    }
}

/// Hands out the fuzzer's bytes as choices; zero when they are used up.
struct Choices {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    var isEmpty: Bool { bytes.isEmpty }
    var rest: [UInt8] { Array(bytes) }

    mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }

    mutating func prefix(_ count: Int) -> [UInt8] {
        defer { bytes = bytes.dropFirst(count) }
        return Array(bytes.prefix(count))
    }
}
