import Crypto
import DeskwireDomain
import DeskwireProtocol
import DeskwireWire
import Testing

@testable import DeskwireServer

/// A foreign customer learns nothing, not even that an id exists: what is another's is answered as what does not exist.
///
/// The table holds every method that customers may call and that names an object; a new one without a row fails. What
/// strangers may call names nothing but secrets.
struct ForeignCustomerTests {
    /// One request that names an object.
    struct Approach: Sendable, CustomTestStringConvertible {
        let name: String
        let object: Object
        /// For the owner the request works.
        let isForOwner: Bool
        let ask: @Sendable (TestDesk, UInt64, Principal) async throws -> [UInt8]

        var testDescription: String { name }
    }

    enum Object { case ticket, closedTicket, customer, message, upload, document, attachment }

    private static func row<Request: WireMessage, Reply: WireMessage>(
        _ method: Method<Request, Reply>,
        _ object: Object,
        isForOwner: Bool = true,
        _ request: @escaping @Sendable (UInt64) -> Request
    ) -> Approach {
        Approach(name: method.description.name, object: object, isForOwner: isForOwner) {
            try await $0.ask(method, request($1), as: $2).encoded()
        }
    }

    static let approaches: [Approach] = [
        row(Methods.getTicket, .ticket) { GetTicketRequest(ticketID: $0) },
        row(Methods.postMessage, .ticket) {
            PostMessageRequest(ticketID: $0, text: "Mine?", visibility: .public)
        },
        row(Methods.closeTicket, .ticket) { CloseTicketRequest(ticketID: $0) },
        row(Methods.createFollowUp, .closedTicket) {
            CreateFollowUpRequest(ticketID: $0, message: "Again.")
        },
        row(Methods.muteTicket, .ticket) { MuteTicketRequest(ticketID: $0, muted: true) },
        row(Methods.listTicketHistory, .ticket) { ListTicketHistoryRequest(ticketID: $0) },
        row(Methods.getStatistics, .customer, isForOwner: false) {
            GetStatisticsRequest(customerID: $0)
        },
        row(Methods.updateProfile, .customer, isForOwner: false) {
            UpdateProfileRequest(customerID: $0, phone: "1")
        },
        row(Methods.listFacts, .customer, isForOwner: false) { ListFactsRequest(customerID: $0) },
        row(Methods.getCustomer, .customer) { GetCustomerRequest(customerID: $0) },
        row(Methods.listItems, .customer, isForOwner: false) { ListItemsRequest(customerID: $0) },
        row(Methods.requestCancellation, .customer, isForOwner: false) {
            RequestCancellationRequest(ref: "SUB-1", customerID: $0)
        },
        row(Methods.createTicket, .customer, isForOwner: false) {
            CreateTicketRequest(message: "For her.", customerID: $0)
        },
        row(Methods.setOptOuts, .customer, isForOwner: false) {
            SetOptOutsRequest(customerID: $0, marketingEmail: true)
        },
        row(Methods.listTickets, .customer, isForOwner: false) {
            ListTicketsRequest(customerID: $0)
        },
        row(Methods.editMessage, .message) { EditMessageRequest(messageID: $0, text: "Other.") },
        row(Methods.deleteMessage, .message) { DeleteMessageRequest(messageID: $0) },
        row(Methods.putUploadChunk, .upload) {
            PutUploadChunkRequest(uploadID: $0, offset: 0, data: [1])
        },
        row(Methods.getUpload, .upload) { GetUploadRequest(uploadID: $0) },
        row(Methods.finishUpload, .upload) { FinishUploadRequest(uploadID: $0) },
        row(Methods.cancelUpload, .upload) { CancelUploadRequest(uploadID: $0) },
        row(Methods.addDocument, .upload) { AddDocumentRequest(uploadID: $0) },
        row(Methods.listDocuments, .customer, isForOwner: false) {
            ListDocumentsRequest(customerID: $0)
        },
        row(Methods.getDocument, .document) { GetDocumentRequest(documentID: $0) },
        row(Methods.readDocument, .attachment) { ReadDocumentRequest(documentID: $0) },
        row(Methods.listAttachments, .ticket) { ListAttachmentsRequest(ticketID: $0) },
    ]

    /// What customers may call and what names no object, or names it by a secret, a word or a number that is tested
    /// elsewhere.
    static let nameless: Set<String> = [
        "Logout", "ListStatuses", "ListCategories", "GetReportForm", "ChangePassword", "Search",
        "Subscribe", "GetSecondStep", "EnrolSecondStep", "ConfirmSecondStep", "DisableSecondStep",
        "CreateRecoveryCodes", "ListArticles", "GetArticle", "VoteOnArticle", "CommentOnArticle",
        "GetPortalHome",
        "CreateRecoveryCodes",
        "BeginUpload", "RequestEmailChange", "ListSessions", "EndSession",
    ]

    @Test func everyMethodOfCustomersIsInTheTable() {
        let methods = Methods.all.filter { $0.roles.contains(.customer) }
        let named = Set(Self.approaches.map(\.name))
        #expect(named.isDisjoint(with: Self.nameless))
        #expect(Set(methods.map(\.name)) == named.union(Self.nameless))
    }

    @Test(arguments: approaches)
    func anothersIsAsIfItDidNotExist(approach: Approach) async throws {
        try await TestDesk.run { desk in
            let ada = try await desk.person(.customer, "ada")
            let eve = try await desk.person(.customer, "eve")
            let id = try await object(approach.object, of: ada, on: desk)
            let foreign = await outcome(approach, id, as: eve, on: desk)
            let missing = await outcome(approach, 987_654_321, as: eve, on: desk)
            #expect(foreign == missing)
            let mails = try await desk.mails().count
            let events = try await desk.events().count
            _ = await outcome(approach, id, as: eve, on: desk)
            #expect(try await desk.mails().count == mails)
            #expect(try await desk.events().count == events)
            if case .success(let reply) = foreign {
                let text = String(decoding: reply, as: UTF8.self)
                #expect(!text.contains("ada") && !text.contains("dark"), "\(text)")
            }
            if approach.isForOwner {
                guard case .success = await outcome(approach, id, as: ada, on: desk) else {
                    Issue.record("it does not work for the owner")
                    return
                }
                guard case .failure(let rejection) = foreign else {
                    Issue.record("a foreign customer gets an answer")
                    return
                }
                guard case .refused(.notFound) = rejection else {
                    Issue.record("\(rejection)")
                    return
                }
            }
        }
    }

    private func object(
        _ object: Object,
        of owner: Principal,
        on desk: TestDesk
    ) async throws -> UInt64 {
        switch object {
        case .customer: return owner.account.wire
        case .ticket: return try await desk.open(as: owner).id
        case .closedTicket:
            let ticket = try await desk.open(as: owner)
            _ = try await desk.ask(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: ticket.id),
                as: owner
            )
            return ticket.id
        case .message, .upload, .document, .attachment:
            return try await file(object, of: owner, on: desk)
        }
    }

    /// A finished upload of one byte, or what hangs on it.
    private func file(
        _ object: Object,
        of owner: Principal,
        on desk: TestDesk
    ) async throws -> UInt64 {
        let begin = BeginUploadRequest(
            name: "a.bin",
            size: 1,
            sha256: Array(SHA256.hash(data: [UInt8(1)]))
        )
        let upload = try await desk.ask(Methods.beginUpload, begin, as: owner).upload?.id ?? 0
        let chunk = PutUploadChunkRequest(uploadID: upload, offset: 0, data: [1])
        _ = try await desk.ask(Methods.putUploadChunk, chunk, as: owner)
        let finish = FinishUploadRequest(uploadID: upload)
        _ = try await desk.ask(Methods.finishUpload, finish, as: owner)
        if object == .upload { return upload }
        if object == .document {
            let add = AddDocumentRequest(uploadID: upload)
            return try await desk.ask(Methods.addDocument, add, as: owner).document?.id ?? 0
        }
        let post = PostMessageRequest(
            ticketID: try await desk.open(as: owner).id,
            text: "It is dark.",
            visibility: .public,
            uploadIDs: [upload]
        )
        let message = try await desk.ask(Methods.postMessage, post, as: owner).message
        return object == .message ? message?.id ?? 0 : message?.attachments.first?.id ?? 0
    }

    private func outcome(
        _ approach: Approach,
        _ id: UInt64,
        as caller: Principal,
        on desk: TestDesk
    ) async -> Result<[UInt8], Rejection> {
        do {
            return .success(try await approach.ask(desk, id, caller))
        } catch {
            return .failure(Rejection(error))
        }
    }
}
