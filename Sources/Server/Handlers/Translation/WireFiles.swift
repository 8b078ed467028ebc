import DeskwireDomain
import DeskwireProtocol

extension WireUpload {
    init(_ upload: DeskwireDomain.Upload) {
        self.init(
            id: upload.id.wire,
            name: upload.name,
            size: UInt64(clamping: upload.size),
            sha256: upload.sha256,
            state: upload.isFinished ? .finished : .receiving,
            chunkSize: UInt32(DeskwireDomain.Upload.chunkBytes),
            nextOffset: UInt64(clamping: upload.nextOffset),
            expiresAtMs: upload.expiresAt.rawValue,
            mediaType: upload.mediaType ?? ""
        )
    }
}

extension WireDocument {
    init(_ document: DeskwireDomain.Document, for reader: Principal) {
        self.init(
            id: document.id.wire,
            name: document.name,
            mediaType: document.mediaType,
            size: UInt64(clamping: document.size),
            sha256: document.sha256,
            createdAtMs: document.createdAt.rawValue,
            createdBy: WireActor(document.createdBy, for: reader),
            mayShowInline: document.isHandedOut && MediaType.mayShowInline(document.mediaType),
            state: WireFileState(document.state)
        )
        switch document.place {
        case .message(let message, let ticket):
            messageID = message.wire
            ticketID = ticket.wire
        case .customer(let customer, let kind, let ref):
            customerID = customer.wire
            self.kind = kind
            self.ref = ref
        }
    }
}

extension WireFileState {
    init(_ state: DeskwireDomain.FileState?) {
        switch state {
        case nil: self = .unspecified
        case .waiting: self = .waiting
        case .clean: self = .clean
        case .refused: self = .refused
        }
    }
}

extension WireHeldFile {
    init(_ file: DeskwireDomain.HeldFile) {
        self.init(
            documentID: file.document.wire,
            name: file.name,
            size: UInt64(clamping: file.size),
            state: WireFileState(file.state),
            sinceMs: file.since.rawValue,
            tries: UInt32(clamping: file.tries),
            reason: file.reason,
            ticketNumber: file.ticketNumber,
            customerID: file.customer?.wire ?? 0
        )
    }
}

extension WireFileRules {
    init(_ rules: DeskwireDomain.FileRules, for reader: Principal) {
        self.init(
            enabled: rules.isEnabled || reader.isDeskSide,
            maxFileBytes: UInt64(clamping: rules.maxFileBytes),
            maxFilesPerMessage: UInt32(clamping: rules.maxFilesPerMessage),
            allowedTypes: rules.allowed,
            deniedTypes: rules.denied
        )
    }
}
