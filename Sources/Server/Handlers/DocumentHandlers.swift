import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about files in their places: attachments of messages and documents of customers.
struct DocumentHandlers: Sendable {
    let desk: Desk
    let pages: PageTokens
    let transfers: Transfers

    func register(in table: inout MethodTable) {
        table.write(Methods.addDocument, add)
        table.read(Methods.listDocuments, list)
        table.read(Methods.getDocument) { request, call, snapshot in
            let caller = try call.principal()
            let document = try snapshot.document(request.documentID, for: caller)
            return GetDocumentReply(document: WireDocument(document, for: caller))
        }
        table.read(Methods.readDocument, transfers: transfers) { request, call, snapshot in
            let document = try snapshot.document(request.documentID, for: try call.principal())
            try document.checkHandedOut()
            let range = try document.range(offset: request.offset, length: request.length)
            return ReadDocumentReply(data: try snapshot.read(document.id, range))
        }
        table.write(Methods.removeDocument, remove)
        table.read(Methods.listAttachments, listAttachments)
    }

    private func add(
        _ request: AddDocumentRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> AddDocumentReply {
        let caller = try call.principal()
        let snapshot = transaction.snapshot
        guard let file = try snapshot.files([request.uploadID], of: caller).first else {
            throw DeskwireDomain.Upload.unknown
        }
        let document = try desk.addDocument(
            file,
            to: try snapshot.concernedCustomer(
                id: request.customerID,
                email: request.customerEmail,
                caller: caller
            ),
            kind: try Wording.optionalLine(
                request.kind,
                field: "kind",
                bytesMax: DeskwireDomain.Document.kindBytesMax
            ),
            ref: try Wording.optionalLine(
                request.ref,
                field: "ref",
                bytesMax: TicketOpening.refBytesMax
            ),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return AddDocumentReply(document: WireDocument(document, for: caller))
    }

    private func list(
        _ request: ListDocumentsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListDocumentsReply {
        let caller = try call.principal()
        try snapshot.settings().files.checkEnabled(for: caller)
        let customer = try snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: caller
        )
        var query = request
        query.pageToken = ""
        query.pageSize = 0
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let before = place.map { DocumentID(rawValue: $0[0]) }
        let kind = Wording.trimmed(request.kind)
        let ref = Wording.trimmed(request.ref)
        let shared = request.whose == .mine ? nil : try snapshot.sharedDocuments(of: caller)
        let found =
            if let shared {
                try snapshot.documents(
                    of: shared,
                    kind: kind,
                    ref: ref,
                    before: before,
                    limit: size + 1
                )
            } else {
                try snapshot.documents(
                    of: customer.id,
                    kind: kind,
                    ref: ref,
                    before: before,
                    limit: size + 1
                )
            }
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].id.rawValue], of: query, for: caller)
        }
        return ListDocumentsReply(
            documents: found.prefix(size).map { WireDocument($0, for: caller) },
            nextPageToken: next
        )
    }

    private func remove(
        _ request: RemoveDocumentRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RemoveDocumentReply {
        let caller = try call.principal()
        try desk.removeDocument(
            try transaction.snapshot.document(request.documentID, for: caller),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return RemoveDocumentReply()
    }

    private func listAttachments(
        _ request: ListAttachmentsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListAttachmentsReply {
        let caller = try call.principal()
        try snapshot.settings().files.checkEnabled(for: caller)
        let ticket = try snapshot.ticket(
            id: request.ticketID,
            number: request.number,
            for: caller
        )
        var query = request
        query.pageToken = ""
        query.pageSize = 0
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.attachments(
            of: ticket.id,
            for: DocumentReader(caller),
            after: place.map { DocumentID(rawValue: $0[0]) },
            limit: size + 1
        )
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].id.rawValue], of: query, for: caller)
        }
        return ListAttachmentsReply(
            attachments: found.prefix(size).map { WireDocument($0, for: caller) },
            nextPageToken: next
        )
    }
}

extension Snapshot {
    /// The file that a request names, if the caller may see what it hangs on. Asked again at every piece (SEC-093).
    func document(_ id: UInt64, for caller: Principal) throws -> DeskwireDomain.Document {
        try settings().files.checkEnabled(for: caller)
        let found = try DocumentID(wire: id).flatMap {
            try document($0, for: DocumentReader(caller))
        }
        guard let found else { throw DeskwireDomain.Document.unknown }
        switch found.place {
        case .message(_, let ticket):
            try PortalGate.check(PortalRight(.tickets, .read), caller: caller, in: self)
            guard let ticket = try self.ticket(ticket),
                ticket.isWithin(try ticketReach(of: caller))
            else { throw DeskwireDomain.Document.unknown }
        case .customer(let customer, _, _):
            try PortalGate.check(PortalRight(.documents, .read), caller: caller, in: self)
            guard
                try caller.knowsTheWholeDesk || customer == caller.account
                    || shares(customer, caller)
            else { throw DeskwireDomain.Document.unknown }
        }
        return found
    }

    private func shares(_ customer: AccountID, _ caller: Principal) throws -> Bool {
        guard let shared = try sharedDocuments(of: caller) else { return false }
        return try organisation(of: customer)?.id == shared
    }

    /// For each message of a thread that the caller was given, its files; none for customers while files are off.
    func attachments(
        of messages: some Collection<Message>,
        for caller: Principal
    ) throws -> [[WireDocument]] {
        guard let seqs = messages.seqs, let ticket = messages.first?.ticket else { return [] }
        let isEnabled = try caller.isDeskSide || settings().files.isEnabled
        guard isEnabled else { return messages.map { _ in [] } }
        let found = try attachments(of: seqs, in: ticket)
        return messages.map { message in
            guard caller.isDeskSide || message.deletedAt == nil else { return [] }
            return (found[message.id] ?? []).map { WireDocument($0, for: caller) }
        }
    }
}

extension Collection<Message> {
    /// The places of these messages in their thread, which stand in its order; nil where there are none.
    var seqs: ClosedRange<Int64>? {
        var range: ClosedRange<Int64>?
        for message in self {
            range = Swift.min(range?.lowerBound ?? message.seq, message.seq)...message.seq
        }
        return range
    }
}
