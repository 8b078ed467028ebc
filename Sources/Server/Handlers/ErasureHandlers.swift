import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about all that the desk holds of one person: to hand it out, and to erase it (S-264).
struct ErasureHandlers: Sendable {
    let desk: Desk
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.read(Methods.exportCustomer, export)
        table.read(Methods.previewErasure, preview)
        table.write(Methods.eraseCustomer, erase)
        table.read(Methods.getErasure, get)
    }

    private func export(
        _ request: ExportCustomerRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ExportCustomerReply {
        let caller = try call.principal()
        let customer = try snapshot.exactCustomer(request.customerID)
        var query = request
        (query.pageSize, query.pageToken) = (0, "")
        let numbers = try pages.place(request.pageToken, of: query, for: caller, count: 2)
        let place = numbers.map { PersonalPlace(section: Int(clamping: $0[0]), row: $0[1]) }
        let page = try snapshot.personalRecords(
            of: customer.id,
            from: place ?? .beginning,
            limit: PageTokens.size(request.pageSize)
        )
        var reply = ExportCustomerReply(
            records: page.records.map { DeskwireProtocol.PersonalRecord($0) },
            nextPageToken: page.next.map {
                pages.make(at: [Int64($0.section), $0.row], of: query, for: caller)
            } ?? ""
        )
        if place == nil {
            reply.counts = try snapshot.personalCounts(of: customer.id).map {
                PersonalCount(section: $0.section, count: UInt64(clamping: $0.count))
            }
        }
        return reply
    }

    private func preview(
        _ request: PreviewErasureRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> PreviewErasureReply {
        let customer = try snapshot.exactCustomer(request.customerID)
        let extent = try Self.extent(request.extent)
        let lines = try snapshot.erasurePreview(of: customer.id, extent)
        return PreviewErasureReply(
            customer: try WireCustomer(
                customer,
                for: try call.principal(),
                now: call.now,
                in: snapshot
            ),
            lines: lines.map { line in
                DeskwireProtocol.ErasureLine(
                    section: line.section,
                    what: line.what,
                    count: UInt64(clamping: line.count),
                    fate: .init(rawValue: Int32(line.fate.rawValue)),
                    why: line.why
                )
            },
            notes: Self.notes,
            fingerprint: Desk.fingerprint(lines, extent)
        )
    }

    /// What no erasure reaches. Said before it is agreed to.
    private static let notes = [
        """
        Backups stay as they are, also deskwire.schema-*.backup in the data folder: they hold the customer until you \
        delete them. A desk that is restored from one must be erased in again.
        """,
        "Mails that went out, and files that a program took out of the spool, are with those who got them.",
        "What others wrote about the customer in tickets that are not hers stays; search for the name and see.",
    ]

    private func erase(
        _ request: EraseCustomerRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> EraseCustomerReply {
        let erasure = try desk.erasePerson(
            try transaction.snapshot.exactCustomer(request.customerID),
            try Self.extent(request.extent),
            agreed: request.fingerprint,
            act: Act(transaction: transaction, call: call, caller: try call.principal())
        )
        return EraseCustomerReply(erasure: DeskwireProtocol.Erasure(erasure))
    }

    private func get(
        _ request: GetErasureRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetErasureReply {
        guard let erasure = try snapshot.erasure(Int64(clamping: request.erasureID)) else {
            throw DeskwireDomain.Erasure.unknown
        }
        return GetErasureReply(erasure: DeskwireProtocol.Erasure(erasure))
    }

    private static func extent(
        _ wire: DeskwireProtocol.ErasureExtent
    ) throws(Refusal) -> DeskwireDomain.ErasureExtent {
        let extent = DeskwireDomain.ErasureExtent(rawValue: Int64(wire.rawValue))
        guard let extent, extent != .name else {
            throw .invalid("extent", "Say whether the tickets stay, emptied, or go too.")
        }
        return extent
    }
}

extension Snapshot {
    /// By number alone: what is done to a person is not done to whoever has an address at the moment.
    fileprivate func exactCustomer(_ id: UInt64) throws -> Account {
        let found = try AccountID(wire: id).flatMap { try account($0) }
        guard let found, found.role == .customer else { throw Account.unknownCustomer }
        return found
    }
}

extension DeskwireProtocol.Erasure {
    fileprivate init(_ erasure: DeskwireDomain.Erasure) {
        self.init(
            id: UInt64(clamping: erasure.id),
            customerID: erasure.customer.wire,
            extent: .init(rawValue: Int32(erasure.extent.rawValue)),
            atMs: erasure.at.rawValue,
            wipedAtMs: erasure.wipedAt?.rawValue ?? 0,
            note: erasure.note
        )
    }
}

extension DeskwireProtocol.PersonalRecord {
    fileprivate init(_ record: DeskwireDomain.PersonalRecord) {
        self.init(
            section: record.section,
            fields: record.fields.map { field in
                let value: PersonalField.Value =
                    switch field.value {
                    case .text(let text): .text(text)
                    case .number(let number): .number(number)
                    case .flag(let flag): .flag(flag)
                    }
                return PersonalField(name: field.name, value: value)
            }
        )
    }
}
