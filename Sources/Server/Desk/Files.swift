package import DeskwireDomain
import DeskwireStore

extension Desk {
    /// Hangs finished uploads on a message, in the transaction that posts it: no message lacks a file that it names.
    func attach(_ files: [Upload], to message: Message, act: Act) throws -> [Document] {
        try files.map { file in
            try act.transaction.insertDocument(
                from: file,
                mediaType: file.mediaType ?? MediaType.unknown.name,
                at: .message(message.id, of: message.ticket),
                by: act.actor,
                now: act.now
            )
        }
    }

    /// Puts a finished upload among a customer's documents.
    package func addDocument(
        _ file: Upload,
        to customer: Account,
        kind: String,
        ref: String,
        act: Act
    ) throws -> Document {
        let document = try act.transaction.insertDocument(
            from: file,
            mediaType: file.mediaType ?? MediaType.unknown.name,
            at: .customer(customer.id, kind: kind, ref: ref),
            by: act.actor,
            now: act.now
        )
        try tell(.documentAdded, of: customer.id, kind: kind, act: act)
        return document
    }

    /// Takes a customer's document away. A second time changes nothing.
    package func removeDocument(_ document: Document, act: Act) throws {
        guard case .customer(let customer, let kind, _) = document.place else {
            throw Refusal.failedPrecondition(
                "This file is attached to a message and stays with it."
            )
        }
        try act.transaction.deleteDocument(document.id)
        try tell(.documentRemoved, of: customer, kind: kind, act: act)
    }

    private func tell(
        _ event: EventKind,
        of customer: AccountID,
        kind: String,
        act: Act
    ) throws {
        try act.transaction.append(
            DeskEvent(
                kind: event,
                at: act.now,
                actor: act.actor,
                customer: customer,
                summary: kind,
                isInternal: !(try act.snapshot.settings().files.isEnabled)
            )
        )
    }
}
