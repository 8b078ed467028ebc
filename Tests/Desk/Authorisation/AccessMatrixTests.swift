import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer
@testable import DeskwireStore

/// T-R31, SEC-080 to SEC-083: every method of the schema, asked by everybody, with every object that its request can
/// name being one's own, another's, and none.
///
/// The cells come from the compiled schema: a method or a field without an expected answer fails by its name. Expected
/// is the code; that another's and none give the same bytes to who may not know; that a refused request leaves the
/// store as it was; and that no word that a customer may not read is in anything she gets.
struct AccessMatrixTests {
    @Test func everyMethodAndEveryFieldHasAnExpectedAnswer() throws {
        let schema = try RequestSchema()
        #expect(Set(AccessRow.all.map(\.name)).count == AccessRow.all.count)
        let rows = Dictionary(AccessRow.all.map { ($0.name, $0) }) { first, _ in first }
        #expect(Set(schema.fields.keys) == Set(rows.keys))
        for (method, fields) in schema.fields {
            guard let row = rows[method] else { continue }
            let named = Set(row.fields.keys)
            #expect(named.isDisjoint(with: row.plain), "\(method)")
            let unknown = Set(fields.keys).symmetricDifference(named.union(row.plain))
            #expect(unknown.isEmpty, "\(method) has no expected answer for \(unknown.sorted())")
        }
    }

    /// What the matrix compares by is no constant.
    @Test func theDigestSeesWhatIsChanged() async throws {
        try await TestDesk.run { desk in
            let admin = try await desk.person(.administrator, "ann")
            let before = try await desk.store.read { try StoreDigest($0) }
            let same = try await desk.store.read { try StoreDigest($0) }
            #expect(same == before)
            let create = CreateCategoryRequest(name: "Hardware")
            _ = try await desk.ask(Methods.createCategory, create, as: admin)
            let after = try await desk.store.read { try StoreDigest($0) }
            #expect(after.difference(from: before).contains("category"))
            #expect(before.tables.count > 50)
        }
    }

    @Test func everyCellIsAnsweredAsExpected() async throws {
        let schema = try RequestSchema()
        try await TestDesk.run { desk in
            let world = try await AccessWorld.build(on: desk)
            var matrix = AccessMatrix(world: world, schema: schema)
            for row in AccessRow.all { try await matrix.run(row) }
            print("T-R31: \(matrix.counts)")
            #expect(matrix.counts.gate == AccessRow.all.count * Asker.allCases.count)
            #expect(matrix.counts.objects > 2_000)
        }
    }
}

/// Runs the cells of rows and compares.
struct AccessMatrix {
    struct Counts: CustomStringConvertible {
        /// Method by asker.
        var gate = 0
        /// Of those the requests in order that reached a handler.
        var requests = 0
        /// Objects that fields named.
        var objects = 0
        /// Pairs whose bytes were compared, and texts that were searched for words that do not belong there.
        var compared = 0
        var searched = 0

        var description: String {
            "\(gate) cells at the gate, \(requests) requests and \(objects) named objects behind "
                + "it, \(compared) compared byte by byte, \(searched) texts searched"
        }
    }

    private let world: AccessWorld
    private let schema: RequestSchema
    private let cells: CellRun
    private(set) var counts = Counts()

    init(world: AccessWorld, schema: RequestSchema) {
        self.world = world
        self.schema = schema
        cells = CellRun(world: world, schema: schema)
    }

    mutating func run(_ row: AccessRow) async throws {
        let entry = try #require(world.desk.table.entry(row.opcode), "\(row.name)")
        let before = try await digest()
        for asker in Asker.allCases {
            counts.gate += 1
            let expected = try AccessGate.expected(entry.description, asker)
            let refused = cells.gate(entry, asker)
            #expect(refused?.answer == expected, "\(row.name), \(asker)")
            if let refused {
                search(refused, for: asker, "\(row.name), \(asker)")
                continue
            }
            guard !asker.isOnlyForTheGate else { continue }
            try await ask(row, entry, asker)
        }
        try await world.forgetTries()
        // A login that works is a change that was wished.
        guard entry.description.group != "Core" else { return }
        let changed = try await digest().difference(from: before)
        #expect(changed.isEmpty, "\(row.name) changed \(changed)")
    }

    private func digest() async throws -> StoreDigest {
        try await world.desk.store.read { try StoreDigest($0) }
    }

    // MARK: One asker

    private mutating func ask(
        _ row: AccessRow,
        _ entry: MethodEntry,
        _ asker: Asker
    ) async throws {
        let request = row.request(world, asker)
        let label = "\(row.name), \(asker)"
        counts.requests += 1
        let answer = row.except[asker] ?? row.base
        let base = await cells.ask(entry, request, as: asker)
        #expect(base.answer == answer, "\(label): \(base.answer)")
        search(base, for: asker, label)
        for (path, rule) in row.fields.sorted(by: { $0.key < $1.key }) {
            let field = try #require(schema.fields[row.name]?[path], "\(row.name).\(path)")
            var start = request
            for other in rule.without {
                let removed = try #require(schema.fields[row.name]?[other])
                start = removed.removed(from: start)
            }
            start = field.removed(from: start)
            let samples = try await samples(rule, row, entry, asker)
            var answers: [Relation: [CellOutcome]] = [:]
            for sample in samples {
                counts.objects += 1
                let cell = "\(row.name).\(path), \(asker), \(sample.name)"
                let outcome = await cells.ask(
                    entry,
                    start + field.encoded(sample.value),
                    as: asker
                )
                let expected =
                    rule.unlike[sample.name] ?? rule.except[asker]?[sample.relation]
                    ?? rule.answers[sample.relation]
                #expect(outcome.answer == expected, "\(cell) (\(sample.relation))")
                search(outcome, for: asker, cell)
                answers[sample.relation, default: []].append(outcome)
            }
            compare(answers, "\(row.name).\(path), \(asker)")
        }
    }

    /// Another's is answered as what does not exist; and so is, to a service token, what its categories keep from it.
    private mutating func compare(_ answers: [Relation: [CellOutcome]], _ label: String) {
        let absent = answers[.deskMissing] ?? []
        for other in absent.dropFirst() {
            counts.compared += 1
            let isEqual = other.bytes == absent[0].bytes
            #expect(isEqual, "\(label): what is outside its categories is not as none")
        }
        guard let missing = answers[.missing]?.first else { return }
        for foreign in answers[.foreign] ?? [] {
            counts.compared += 1
            let isEqual = foreign.bytes == missing.bytes
            #expect(isEqual, "\(label): another's is not as none")
        }
    }

    // MARK: Objects

    private func samples(
        _ rule: FieldRule,
        _ row: AccessRow,
        _ entry: MethodEntry,
        _ asker: Asker
    ) async throws -> [Thing.Sample] {
        switch rule.names {
        case .thing(let thing): return thing.samples(for: asker, in: world)
        case .page: return try await pages(row, entry, asker)
        case .cursor: return try await cursors(asker)
        }
    }

    /// Page tokens: the asker's own, that of everybody else who gets one, and a made-up one.
    private func pages(
        _ row: AccessRow,
        _ entry: MethodEntry,
        _ asker: Asker
    ) async throws -> [Thing.Sample] {
        var samples = [
            Thing.Sample(
                name: "made up",
                value: .text(Base64URL.encode(Array(repeating: 3, count: 24))),
                relation: .missing
            )
        ]
        for other in Asker.allCases where !other.isOnlyForTheGate {
            guard let caller = world.principal(other),
                try AccessGate.expected(entry.description, other) == nil
            else { continue }
            let token = try await page(row, entry, other)
            // One customer's links and session are one account.
            let isOwn = caller.account == world.principal(asker)?.account
            #expect(!token.isEmpty, "\(row.name): \(other) has no second page")
            samples.append(
                Thing.Sample(
                    name: "\(other)'s",
                    value: .text(token),
                    relation: isOwn ? .own : .foreign
                )
            )
        }
        return samples
    }

    /// The token that the first page of one row comes with.
    private func page(
        _ row: AccessRow,
        _ entry: MethodEntry,
        _ asker: Asker
    ) async throws -> String {
        let size = try #require(schema.fields[row.name]?["page_size"])
        let number = try #require(schema.replies[row.name]?["next_page_token"])
        let first = await cells.ask(
            entry,
            row.request(world, asker) + size.encoded(.number(1)),
            as: asker
        )
        let found = ProtoBytes.parts(of: first.bytes).first { $0.number == number }
        return String(decoding: found?.content ?? [], as: UTF8.self)
    }

    private func cursors(_ asker: Asker) async throws -> [Thing.Sample] {
        let seal = CursorSeal(macKey: TestDesk.macKey)
        let epoch = try await world.desk.store.read { try $0.eventLog().epoch }
        let cursor = EventCursor(epoch: epoch, seq: 1)
        var samples = [
            Thing.Sample(
                name: "made up",
                value: .bytes(Array(repeating: 7, count: 60)),
                relation: .missing
            )
        ]
        for other in Asker.allCases where !other.isOnlyForTheGate {
            guard let reader = world.principal(other), let own = world.principal(asker) else {
                continue
            }
            // The desk side sees every event: its cursors are plain numbers, and anybody's.
            let isOwn =
                reader.knowsTheWholeDesk
                ? own.knowsTheWholeDesk : reader.account == own.account
            samples.append(
                Thing.Sample(
                    name: "\(other)'s",
                    value: .bytes(seal.bytes(of: cursor, for: reader)),
                    relation: isOwn ? .own : .foreign
                )
            )
        }
        return samples
    }

    // MARK: Words

    /// SEC-083, T-R31b: no customer gets a word that is not for her, whoever caused it; and no service token one of a
    /// ticket outside its categories (SEC-064).
    private mutating func search(_ outcome: CellOutcome, for asker: Asker, _ label: String) {
        if asker.isCustomer || asker == .nobody || asker == .half || asker == .limited {
            look(at: outcome.bytes, for: asker, label)
        }
        for (reader, bytes) in outcome.told where !bytes.isEmpty {
            look(at: bytes, for: reader, "\(label), told \(reader)")
        }
    }

    private mutating func look(at bytes: [UInt8], for reader: Asker, _ label: String) {
        counts.searched += 1
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("zz") else { return }
        for word in world.words(hiddenFrom: reader) where text.contains(word) {
            Issue.record("\(label): \(word) is in what \(reader) gets")
        }
    }
}
