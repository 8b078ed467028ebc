package import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// Documents of customers, attachments of tickets, uploads.
package struct DocumentsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract: "List, add and remove documents; list a ticket's attachments.",
        discussion: Program.discussion(
            "\(Program.name) documents list --kind invoice",
            "\(Program.name) documents attachments DW-12",
            "deskwire documents add contract.pdf --kind contract --ref SUB-1001",
            "deskwire-agent documents add invoice.pdf --customer ada@example.com --kind invoice"
        ),
        subcommands: [
            DocumentListCommand.self, DocumentAddCommand.self, DocumentShowCommand.self,
            DocumentRemoveCommand.self, AttachmentsCommand.self, UploadCommand.self,
        ],
        defaultSubcommand: DocumentListCommand.self
    )

    package init() {}
}

/// Lists documents.
struct DocumentListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List documents, newest first.",
        discussion: Program.discussion(
            "deskwire documents list --ref SUB-1001",
            "deskwire-agent documents list --customer ada@example.com --kind invoice --json"
        )
    )

    @Option(help: .init("For staff and services: whose, by address.", valueName: "address"))
    var customer: String?

    @Option(help: .init("Only this kind, e.g. invoice.", valueName: "kind"))
    var kind: String?

    @Option(help: .init("Only what is about this, e.g. a subscription.", valueName: "item"))
    var ref: String?

    @Flag(help: "For customers: only your own, not your organisation's.")
    var mine = false

    @OptionGroup var page: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = ListDocumentsRequest()
        request.customerEmail = customer ?? ""
        request.kind = kind ?? ""
        request.ref = ref ?? ""
        if mine { request.whose = .mine }
        let query = request
        try await session.showPages(page) { size, token in
            var request = query
            request.pageSize = size
            request.pageToken = token
            return try await session.call(Methods.listDocuments, request)
        }
    }
}

/// Adds a document.
struct DocumentAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Put a file among a customer's documents.",
        discussion: Program.discussion(
            "deskwire documents add contract.pdf --kind contract --ref SUB-1001",
            "deskwire-agent documents add invoice.pdf --customer ada@example.com --kind invoice"
        )
    )

    @Argument(help: "The file. What is there already of it is not sent again.")
    var file: String

    @Option(
        help: .init("For staff and services: whose it will be, by address.", valueName: "address")
    )
    var customer: String?

    @Option(help: .init("What it is, e.g. invoice.", valueName: "kind"))
    var kind: String?

    @Option(help: .init("What it is about, e.g. a subscription.", valueName: "item"))
    var ref: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = AddDocumentRequest()
        request.customerEmail = customer ?? ""
        request.kind = kind ?? ""
        request.ref = ref ?? ""
        request.uploadID = try await session.upload([file]).first ?? 0
        try await session.show(Methods.addDocument, request, key: keys)
    }
}

/// Shows what is known of a document.
struct DocumentShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what is known of a document or attachment.",
        discussion: Program.discussion("\(Program.name) documents show 7")
    )

    @Argument(help: "The file's id.")
    var document: UInt64

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        try await session.show(Methods.getDocument, GetDocumentRequest(documentID: document))
    }
}

/// Removes a document.
struct DocumentRemoveCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "For staff and services: take a document away from its customer.",
        discussion: Program.discussion("deskwire-agent documents remove 7 --yes")
    )

    @Argument(help: "The document's id.")
    var document: UInt64

    @Flag(help: "Yes, it cannot be undone.")
    var yes = false

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if !yes { throw ValidationError("This cannot be undone; add --yes if you mean it.") }
    }

    func run(in session: Session) async throws {
        let request = RemoveDocumentRequest(documentID: document)
        try await session.show(Methods.removeDocument, request, key: keys)
    }
}

/// Lists a ticket's attachments.
struct AttachmentsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "attachments",
        abstract: "List the files attached to a ticket, oldest first.",
        discussion: Program.discussion("\(Program.name) documents attachments DW-12")
    )

    @Argument(help: TicketReference.help)
    var ticket: TicketReference

    @OptionGroup var page: PageOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = ListAttachmentsRequest()
        switch ticket {
        case .number(let number): request.number = number
        case .id(let id): request.ticketID = id
        }
        let query = request
        try await session.showPages(page) { size, token in
            var request = query
            request.pageSize = size
            request.pageToken = token
            return try await session.call(Methods.listAttachments, request)
        }
    }
}

/// Looks at an upload, or gives it up.
struct UploadCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload",
        abstract: "Show how far one of your uploads has come, or give it up.",
        discussion: Program.discussion(
            "\(Program.name) documents upload 12",
            "\(Program.name) documents upload 12 --cancel"
        )
    )

    @Argument(help: "The upload's id.")
    var upload: UInt64

    @Flag(help: "Give it up. What was attached or added stays.")
    var cancel = false

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        if cancel {
            try await session.show(Methods.cancelUpload, CancelUploadRequest(uploadID: upload))
        } else {
            try await session.show(Methods.getUpload, GetUploadRequest(uploadID: upload))
        }
    }
}
