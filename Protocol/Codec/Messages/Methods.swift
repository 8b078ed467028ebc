// Generated from Protocol/schema/*.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

public import DeskwireWire

/// Every method of the protocol.
public enum Methods {
    /// Opens the session: names the client, agrees on features, may carry the first credential.
    public static let hello = Method<HelloRequest, HelloReply>(
        MethodDescription(
            opcode: 0x0001,
            name: "Hello",
            group: "Core",
            repeatClass: .read,
            roles: [.anyone],
            scope: "",
            deadlineMs: 5000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "HelloRequest",
            replyName: "HelloReply"))

    /// Offers a credential. May be repeated: to refresh, to change the user, to take the second step.
    public static let authenticate = Method<AuthenticateRequest, AuthenticateReply>(
        MethodDescription(
            opcode: 0x0002,
            name: "Authenticate",
            group: "Core",
            repeatClass: .read,
            roles: [.anyone],
            scope: "",
            deadlineMs: 5000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "AuthenticateRequest",
            replyName: "AuthenticateReply"))

    /// Ends the session; its token is void from then on. The connection stays open, unauthenticated.
    public static let logout = Method<LogoutRequest, LogoutReply>(
        MethodDescription(
            opcode: 0x0003,
            name: "Logout",
            group: "Core",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "LogoutRequest",
            replyName: "LogoutReply"))

    /// Says what the server is and what time it has. Touches no storage.
    public static let serverInfo = Method<ServerInfoRequest, ServerInfoReply>(
        MethodDescription(
            opcode: 0x0004,
            name: "ServerInfo",
            group: "Core",
            repeatClass: .read,
            roles: [.anyone],
            scope: "",
            deadlineMs: 1000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ServerInfoRequest",
            replyName: "ServerInfoReply"))

    /// Lists the methods that this server knows, for tools and people who explore.
    public static let listMethods = Method<ListMethodsRequest, ListMethodsReply>(
        MethodDescription(
            opcode: 0x0005,
            name: "ListMethods",
            group: "Core",
            repeatClass: .read,
            roles: [.anyone],
            scope: "",
            deadlineMs: 1000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListMethodsRequest",
            replyName: "ListMethodsReply"))

    /// Opens a ticket: a customer for herself, staff and services on behalf of a customer.
    public static let createTicket = Method<CreateTicketRequest, CreateTicketReply>(
        MethodDescription(
            opcode: 0x0101,
            name: "CreateTicket",
            group: "Tickets",
            repeatClass: .keyed,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "CreateTicketRequest",
            replyName: "CreateTicketReply"))

    /// One ticket with its thread, oldest message first.
    public static let getTicket = Method<GetTicketRequest, GetTicketReply>(
        MethodDescription(
            opcode: 0x0102,
            name: "GetTicket",
            group: "Tickets",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "GetTicketRequest",
            replyName: "GetTicketReply"))

    /// Tickets the caller may see, last activity first.
    public static let listTickets = Method<ListTicketsRequest, ListTicketsReply>(
        MethodDescription(
            opcode: 0x0103,
            name: "ListTickets",
            group: "Tickets",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListTicketsRequest",
            replyName: "ListTicketsReply"))

    /// Gives the ticket to a member of staff, to a group, or to nobody.
    public static let assignTicket = Method<AssignTicketRequest, AssignTicketReply>(
        MethodDescription(
            opcode: 0x0104,
            name: "AssignTicket",
            group: "Tickets",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "AssignTicketRequest",
            replyName: "AssignTicketReply"))

    /// Sets the status. A status of the closed category closes the ticket.
    public static let setTicketStatus = Method<SetTicketStatusRequest, SetTicketStatusReply>(
        MethodDescription(
            opcode: 0x0105,
            name: "SetTicketStatus",
            group: "Tickets",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "SetTicketStatusRequest",
            replyName: "SetTicketStatusReply"))

    /// Closes the ticket; a customer may close her own while the installation allows it.
    public static let closeTicket = Method<CloseTicketRequest, CloseTicketReply>(
        MethodDescription(
            opcode: 0x0106,
            name: "CloseTicket",
            group: "Tickets",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "CloseTicketRequest",
            replyName: "CloseTicketReply"))

    /// The numbers above an inbox. Kept, not counted.
    public static let getInboxCounts = Method<GetInboxCountsRequest, GetInboxCountsReply>(
        MethodDescription(
            opcode: 0x0107,
            name: "GetInboxCounts",
            group: "Tickets",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetInboxCountsRequest",
            replyName: "GetInboxCountsReply"))

    /// Moves the caller's read mark on a ticket forward.
    public static let markRead = Method<MarkReadRequest, MarkReadReply>(
        MethodDescription(
            opcode: 0x0108,
            name: "MarkRead",
            group: "Tickets",
            repeatClass: .idempotent,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "MarkReadRequest",
            replyName: "MarkReadReply"))

    /// The statuses a ticket can have, in their order.
    public static let listStatuses = Method<ListStatusesRequest, ListStatusesReply>(
        MethodDescription(
            opcode: 0x0109,
            name: "ListStatuses",
            group: "Tickets",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListStatusesRequest",
            replyName: "ListStatusesReply"))

    /// Stores that a customer asks for a cancellation, and tells the care addresses. It ends no subscription.
    public static let requestCancellation = Method<RequestCancellationRequest, RequestCancellationReply>(
        MethodDescription(
            opcode: 0x0120,
            name: "RequestCancellation",
            group: "Tickets",
            repeatClass: .keyed,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "RequestCancellationRequest",
            replyName: "RequestCancellationReply"))

    /// What a form for a new ticket asks for, as data: fields, limits, choices.
    public static let getReportForm = Method<GetReportFormRequest, GetReportFormReply>(
        MethodDescription(
            opcode: 0x0121,
            name: "GetReportForm",
            group: "Tickets",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "GetReportFormRequest",
            replyName: "GetReportFormReply"))

    /// Says that a customer has an item, or changes its label and status.
    public static let putItem = Method<PutItemRequest, PutItemReply>(
        MethodDescription(
            opcode: 0x0122,
            name: "PutItem",
            group: "Items",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "PutItemRequest",
            replyName: "PutItemReply"))

    /// Says that a customer does not have an item any more. Its tickets stay.
    public static let removeItem = Method<RemoveItemRequest, RemoveItemReply>(
        MethodDescription(
            opcode: 0x0123,
            name: "RemoveItem",
            group: "Items",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "RemoveItemRequest",
            replyName: "RemoveItemReply"))

    /// The items of a customer with what she may do about each.
    public static let listItems = Method<ListItemsRequest, ListItemsReply>(
        MethodDescription(
            opcode: 0x0124,
            name: "ListItems",
            group: "Items",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListItemsRequest",
            replyName: "ListItemsReply"))

    /// Opens a new ticket that follows a closed one: same customer, category, ref and tags, no messages (R-064).
    public static let createFollowUp = Method<CreateFollowUpRequest, CreateFollowUpReply>(
        MethodDescription(
            opcode: 0x0130,
            name: "CreateFollowUp",
            group: "Tickets",
            repeatClass: .keyed,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "CreateFollowUpRequest",
            replyName: "CreateFollowUpReply"))

    /// Adds and removes tags.
    public static let tagTicket = Method<TagTicketRequest, TagTicketReply>(
        MethodDescription(
            opcode: 0x0131,
            name: "TagTicket",
            group: "Tickets",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "TagTicketRequest",
            replyName: "TagTicketReply"))

    /// Open tickets that nobody has, the longest without first.
    public static let listUnassigned = Method<ListUnassignedRequest, ListUnassignedReply>(
        MethodDescription(
            opcode: 0x0150,
            name: "ListUnassigned",
            group: "Tickets",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListUnassignedRequest",
            replyName: "ListUnassignedReply"))

    /// A customer wants no more mail about one of her tickets, or wants it again.
    public static let muteTicket = Method<MuteTicketRequest, MuteTicketReply>(
        MethodDescription(
            opcode: 0x0160,
            name: "MuteTicket",
            group: "SelfService",
            repeatClass: .idempotent,
            roles: [.customer],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "MuteTicketRequest",
            replyName: "MuteTicketReply"))

    /// What was changed of a ticket, newest first. Customers get the fields that they can see.
    public static let listTicketHistory = Method<ListTicketHistoryRequest, ListTicketHistoryReply>(
        MethodDescription(
            opcode: 0x0161,
            name: "ListTicketHistory",
            group: "SelfService",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListTicketHistoryRequest",
            replyName: "ListTicketHistoryReply"))

    /// Numbers about a customer's tickets, with the colours to draw them in.
    public static let getStatistics = Method<GetStatisticsRequest, GetStatisticsReply>(
        MethodDescription(
            opcode: 0x0163,
            name: "GetStatistics",
            group: "SelfService",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "GetStatisticsRequest",
            replyName: "GetStatisticsReply"))

    /// Lets somebody follow a ticket by mail, or changes what she gets of it.
    public static let setParticipant = Method<SetParticipantRequest, SetParticipantReply>(
        MethodDescription(
            opcode: 0x0170,
            name: "SetParticipant",
            group: "Tickets",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "SetParticipantRequest",
            replyName: "SetParticipantReply"))

    /// `RemoveParticipant`.
    public static let removeParticipant = Method<RemoveParticipantRequest, RemoveParticipantReply>(
        MethodDescription(
            opcode: 0x0171,
            name: "RemoveParticipant",
            group: "Tickets",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "RemoveParticipantRequest",
            replyName: "RemoveParticipantReply"))

    /// Adds a message to a ticket. Staff say whether the customer sees it; nothing is assumed.
    public static let postMessage = Method<PostMessageRequest, PostMessageReply>(
        MethodDescription(
            opcode: 0x0201,
            name: "PostMessage",
            group: "Messages",
            repeatClass: .keyed,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "PostMessageRequest",
            replyName: "PostMessageReply"))

    /// Takes back a reply of the caller that has not gone out yet. Nobody but the staff ever saw it.
    public static let undoReply = Method<UndoReplyRequest, UndoReplyReply>(
        MethodDescription(
            opcode: 0x0210,
            name: "UndoReply",
            group: "Messages",
            repeatClass: .keyed,
            roles: [.staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UndoReplyRequest",
            replyName: "UndoReplyReply"))

    /// Says for how long the caller's replies wait before they go out, or just asks.
    public static let setUndoTime = Method<SetUndoTimeRequest, SetUndoTimeReply>(
        MethodDescription(
            opcode: 0x0211,
            name: "SetUndoTime",
            group: "Messages",
            repeatClass: .idempotent,
            roles: [.staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "SetUndoTimeRequest",
            replyName: "SetUndoTimeReply"))

    /// Changes the text of a message of the caller. Customers: within ten minutes. Staff can read what it was before.
    public static let editMessage = Method<EditMessageRequest, EditMessageReply>(
        MethodDescription(
            opcode: 0x0212,
            name: "EditMessage",
            group: "Messages",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "EditMessageRequest",
            replyName: "EditMessageReply"))

    /// Deletes a message of the caller within ten minutes. Its place in the thread stays, its text and files go; a mail
    /// that has not gone out is stopped.
    public static let deleteMessage = Method<DeleteMessageRequest, DeleteMessageReply>(
        MethodDescription(
            opcode: 0x0213,
            name: "DeleteMessage",
            group: "Messages",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "DeleteMessageRequest",
            replyName: "DeleteMessageReply"))

    /// What a message said before each change, oldest first.
    public static let listRevisions = Method<ListRevisionsRequest, ListRevisionsReply>(
        MethodDescription(
            opcode: 0x0214,
            name: "ListRevisions",
            group: "Messages",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListRevisionsRequest",
            replyName: "ListRevisionsReply"))

    /// Mails by filter, newest first.
    public static let listMails = Method<ListMailsRequest, ListMailsReply>(
        MethodDescription(
            opcode: 0x0301,
            name: "ListMails",
            group: "Mails",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "mails",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListMailsRequest",
            replyName: "ListMailsReply"))

    /// The whole mail, as it was written. Secrets are shown as dots.
    public static let getMail = Method<GetMailRequest, GetMailReply>(
        MethodDescription(
            opcode: 0x0302,
            name: "GetMail",
            group: "Mails",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "mails",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "GetMailRequest",
            replyName: "GetMailReply"))

    /// Headers, status and the first 255 characters of the text.
    public static let previewMail = Method<PreviewMailRequest, PreviewMailReply>(
        MethodDescription(
            opcode: 0x0303,
            name: "PreviewMail",
            group: "Mails",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "mails",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "PreviewMailRequest",
            replyName: "PreviewMailReply"))

    /// Sends a mail of the history again, as a new mail. A mail that carried a token gets a new one.
    public static let resendMail = Method<ResendMailRequest, ResendMailReply>(
        MethodDescription(
            opcode: 0x0310,
            name: "ResendMail",
            group: "Mails",
            repeatClass: .keyed,
            roles: [.staff, .service],
            scope: "mails",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ResendMailRequest",
            replyName: "ResendMailReply"))

    /// Stops a mail that waits; whoever has it already keeps it.
    public static let cancelMail = Method<CancelMailRequest, CancelMailReply>(
        MethodDescription(
            opcode: 0x0311,
            name: "CancelMail",
            group: "Mails",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "mails",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "CancelMailRequest",
            replyName: "CancelMailReply"))

    /// Tries mails that wait for their next attempt at once: one of them, or all.
    public static let retryMails = Method<RetryMailsRequest, RetryMailsReply>(
        MethodDescription(
            opcode: 0x0312,
            name: "RetryMails",
            group: "Mails",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "mails",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "RetryMailsRequest",
            replyName: "RetryMailsReply"))

    /// Sends a mail that says nothing but that mail works.
    public static let sendTestMail = Method<SendTestMailRequest, SendTestMailReply>(
        MethodDescription(
            opcode: 0x0313,
            name: "SendTestMail",
            group: "Mails",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "SendTestMailRequest",
            replyName: "SendTestMailReply"))

    /// `GetSettings`.
    public static let getSettings = Method<GetSettingsRequest, GetSettingsReply>(
        MethodDescription(
            opcode: 0x0401,
            name: "GetSettings",
            group: "SettingsService",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetSettingsRequest",
            replyName: "GetSettingsReply"))

    /// Changes what is present in the request and nothing else.
    public static let updateSettings = Method<UpdateSettingsRequest, UpdateSettingsReply>(
        MethodDescription(
            opcode: 0x0402,
            name: "UpdateSettings",
            group: "SettingsService",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdateSettingsRequest",
            replyName: "UpdateSettingsReply"))

    /// Adds one address to the BCC list.
    public static let addBccAddress = Method<AddBccAddressRequest, AddBccAddressReply>(
        MethodDescription(
            opcode: 0x0403,
            name: "AddBccAddress",
            group: "SettingsService",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "AddBccAddressRequest",
            replyName: "AddBccAddressReply"))

    /// Takes one address off the BCC list.
    public static let removeBccAddress = Method<RemoveBccAddressRequest, RemoveBccAddressReply>(
        MethodDescription(
            opcode: 0x0404,
            name: "RemoveBccAddress",
            group: "SettingsService",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "RemoveBccAddressRequest",
            replyName: "RemoveBccAddressReply"))

    /// `CreateCategory`.
    public static let createCategory = Method<CreateCategoryRequest, CreateCategoryReply>(
        MethodDescription(
            opcode: 0x0410,
            name: "CreateCategory",
            group: "SettingsService",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreateCategoryRequest",
            replyName: "CreateCategoryReply"))

    /// Changes what is present in the request and nothing else.
    public static let updateCategory = Method<UpdateCategoryRequest, UpdateCategoryReply>(
        MethodDescription(
            opcode: 0x0411,
            name: "UpdateCategory",
            group: "SettingsService",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdateCategoryRequest",
            replyName: "UpdateCategoryReply"))

    /// The categories in their order; customers see the active ones.
    public static let listCategories = Method<ListCategoriesRequest, ListCategoriesReply>(
        MethodDescription(
            opcode: 0x0412,
            name: "ListCategories",
            group: "SettingsService",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListCategoriesRequest",
            replyName: "ListCategoriesReply"))

    /// `CreateStatus`.
    public static let createStatus = Method<CreateStatusRequest, CreateStatusReply>(
        MethodDescription(
            opcode: 0x0420,
            name: "CreateStatus",
            group: "Statuses",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreateStatusRequest",
            replyName: "CreateStatusReply"))

    /// Changes what is present in the request and nothing else.
    public static let updateStatus = Method<UpdateStatusRequest, UpdateStatusReply>(
        MethodDescription(
            opcode: 0x0421,
            name: "UpdateStatus",
            group: "Statuses",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdateStatusRequest",
            replyName: "UpdateStatusReply"))

    /// The statuses as administrators define them, the inactive ones too, with their transitions.
    public static let listStatusDefinitions = Method<ListStatusDefinitionsRequest, ListStatusDefinitionsReply>(
        MethodDescription(
            opcode: 0x0422,
            name: "ListStatusDefinitions",
            group: "Statuses",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListStatusDefinitionsRequest",
            replyName: "ListStatusDefinitionsReply"))

    /// Says which statuses a ticket may move to from one status. The list replaces the one before.
    public static let setTransitions = Method<SetTransitionsRequest, SetTransitionsReply>(
        MethodDescription(
            opcode: 0x0423,
            name: "SetTransitions",
            group: "Statuses",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "SetTransitionsRequest",
            replyName: "SetTransitionsReply"))

    /// `CreateCustomer`.
    public static let createCustomer = Method<CreateCustomerRequest, CreateCustomerReply>(
        MethodDescription(
            opcode: 0x0501,
            name: "CreateCustomer",
            group: "Customers",
            repeatClass: .keyed,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "CreateCustomerRequest",
            replyName: "CreateCustomerReply"))

    /// By id or by address. A customer may read herself.
    public static let getCustomer = Method<GetCustomerRequest, GetCustomerReply>(
        MethodDescription(
            opcode: 0x0502,
            name: "GetCustomer",
            group: "Customers",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "GetCustomerRequest",
            replyName: "GetCustomerReply"))

    /// Customers in the order they were created, newest first.
    public static let listCustomers = Method<ListCustomersRequest, ListCustomersReply>(
        MethodDescription(
            opcode: 0x0503,
            name: "ListCustomers",
            group: "Customers",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListCustomersRequest",
            replyName: "ListCustomersReply"))

    /// Mails the customer a token to register with. Older invitations are void from then on.
    public static let inviteCustomer = Method<InviteCustomerRequest, InviteCustomerReply>(
        MethodDescription(
            opcode: 0x0504,
            name: "InviteCustomer",
            group: "Customers",
            repeatClass: .keyed,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "InviteCustomerRequest",
            replyName: "InviteCustomerReply"))

    /// Voids the invitation that was sent last.
    public static let revokeInvitation = Method<RevokeInvitationRequest, RevokeInvitationReply>(
        MethodDescription(
            opcode: 0x0510,
            name: "RevokeInvitation",
            group: "Customers",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "RevokeInvitationRequest",
            replyName: "RevokeInvitationReply"))

    /// Customers with the state of their invitation, newest customer first.
    public static let listInvitations = Method<ListInvitationsRequest, ListInvitationsReply>(
        MethodDescription(
            opcode: 0x0511,
            name: "ListInvitations",
            group: "Customers",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListInvitationsRequest",
            replyName: "ListInvitationsReply"))

    /// Sets the days on which the customer has access. Sessions end at once when today is not among them.
    public static let setSupportPeriod = Method<SetSupportPeriodRequest, SetSupportPeriodReply>(
        MethodDescription(
            opcode: 0x0512,
            name: "SetSupportPeriod",
            group: "Customers",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "SetSupportPeriodRequest",
            replyName: "SetSupportPeriodReply"))

    /// Says how the customer comes in, instead of the setting of the installation.
    public static let setAccessMode = Method<SetAccessModeRequest, SetAccessModeReply>(
        MethodDescription(
            opcode: 0x0513,
            name: "SetAccessMode",
            group: "Customers",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "SetAccessModeRequest",
            replyName: "SetAccessModeReply"))

    /// Makes a link that lets in without a login, where the access mode is OPEN_LINK. The token is in the reply and
    /// nowhere else.
    public static let createOpenLink = Method<CreateOpenLinkRequest, CreateOpenLinkReply>(
        MethodDescription(
            opcode: 0x0514,
            name: "CreateOpenLink",
            group: "Customers",
            repeatClass: .keyed,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "CreateOpenLinkRequest",
            replyName: "CreateOpenLinkReply"))

    /// A customer's open links, newest first.
    public static let listOpenLinks = Method<ListOpenLinksRequest, ListOpenLinksReply>(
        MethodDescription(
            opcode: 0x0515,
            name: "ListOpenLinks",
            group: "Customers",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListOpenLinksRequest",
            replyName: "ListOpenLinksReply"))

    /// The link is void at once; its open connections end.
    public static let revokeOpenLink = Method<RevokeOpenLinkRequest, RevokeOpenLinkReply>(
        MethodDescription(
            opcode: 0x0516,
            name: "RevokeOpenLink",
            group: "Customers",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "RevokeOpenLinkRequest",
            replyName: "RevokeOpenLinkReply"))

    /// The customer's portal key and the address made of it.
    public static let getPortal = Method<GetPortalRequest, GetPortalReply>(
        MethodDescription(
            opcode: 0x0517,
            name: "GetPortal",
            group: "Customers",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "GetPortalRequest",
            replyName: "GetPortalReply"))

    /// Makes another portal key; the old address opens nothing from then on.
    public static let rotatePortalKey = Method<RotatePortalKeyRequest, RotatePortalKeyReply>(
        MethodDescription(
            opcode: 0x0518,
            name: "RotatePortalKey",
            group: "Customers",
            repeatClass: .keyed,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "RotatePortalKeyRequest",
            replyName: "RotatePortalKeyReply"))

    /// Lets the customer in or out. The first time it is switched on, the login details are mailed; switched off, her
    /// sessions and links end.
    public static let setPortalEnabled = Method<SetPortalEnabledRequest, SetPortalEnabledReply>(
        MethodDescription(
            opcode: 0x0519,
            name: "SetPortalEnabled",
            group: "Customers",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "SetPortalEnabledRequest",
            replyName: "SetPortalEnabledReply"))

    /// Who logged in when, how often and from where.
    public static let listLogins = Method<ListLoginsRequest, ListLoginsReply>(
        MethodDescription(
            opcode: 0x051A,
            name: "ListLogins",
            group: "Customers",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListLoginsRequest",
            replyName: "ListLoginsReply"))

    /// Every reason for which somebody with this address cannot come in, or gets no mail.
    public static let whyNoAccess = Method<WhyNoAccessRequest, WhyNoAccessReply>(
        MethodDescription(
            opcode: 0x051B,
            name: "WhyNoAccess",
            group: "Customers",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "WhyNoAccessRequest",
            replyName: "WhyNoAccessReply"))

    /// `CreateOrganisation`.
    public static let createOrganisation = Method<CreateOrganisationRequest, CreateOrganisationReply>(
        MethodDescription(
            opcode: 0x0530,
            name: "CreateOrganisation",
            group: "Organisations",
            repeatClass: .keyed,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "CreateOrganisationRequest",
            replyName: "CreateOrganisationReply"))

    /// `RenameOrganisation`.
    public static let renameOrganisation = Method<RenameOrganisationRequest, RenameOrganisationReply>(
        MethodDescription(
            opcode: 0x0531,
            name: "RenameOrganisation",
            group: "Organisations",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "RenameOrganisationRequest",
            replyName: "RenameOrganisationReply"))

    /// Organisations in the order they were created, newest first.
    public static let listOrganisations = Method<ListOrganisationsRequest, ListOrganisationsReply>(
        MethodDescription(
            opcode: 0x0532,
            name: "ListOrganisations",
            group: "Organisations",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListOrganisationsRequest",
            replyName: "ListOrganisationsReply"))

    /// One organisation with its customers, by id or by name.
    public static let getOrganisation = Method<GetOrganisationRequest, GetOrganisationReply>(
        MethodDescription(
            opcode: 0x0533,
            name: "GetOrganisation",
            group: "Organisations",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "GetOrganisationRequest",
            replyName: "GetOrganisationReply"))

    /// Puts a customer into an organisation; she leaves the one she was in.
    public static let addOrganisationMember = Method<AddOrganisationMemberRequest, AddOrganisationMemberReply>(
        MethodDescription(
            opcode: 0x0534,
            name: "AddOrganisationMember",
            group: "Organisations",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "AddOrganisationMemberRequest",
            replyName: "AddOrganisationMemberReply"))

    /// Takes a customer out of her organisation. What she opened while in it stays with the organisation and with her.
    public static let removeOrganisationMember = Method<RemoveOrganisationMemberRequest, RemoveOrganisationMemberReply>(
        MethodDescription(
            opcode: 0x0535,
            name: "RemoveOrganisationMember",
            group: "Organisations",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "RemoveOrganisationMemberRequest",
            replyName: "RemoveOrganisationMemberReply"))

    /// Changes what is present in the request and nothing else: a customer her own profile, staff and services anybody's.
    /// Every changed field goes into the record of changes.
    public static let updateProfile = Method<UpdateProfileRequest, UpdateProfileReply>(
        MethodDescription(
            opcode: 0x0536,
            name: "UpdateProfile",
            group: "Profiles",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "UpdateProfileRequest",
            replyName: "UpdateProfileReply"))

    /// Says facts of a customer that she reads and cannot change, e.g. her balance or plan.
    public static let putFacts = Method<PutFactsRequest, PutFactsReply>(
        MethodDescription(
            opcode: 0x0538,
            name: "PutFacts",
            group: "Profiles",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "PutFactsRequest",
            replyName: "PutFactsReply"))

    /// `ListFacts`.
    public static let listFacts = Method<ListFactsRequest, ListFactsReply>(
        MethodDescription(
            opcode: 0x0539,
            name: "ListFacts",
            group: "Profiles",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListFactsRequest",
            replyName: "ListFactsReply"))

    /// Announces a file and reserves room for it. Announcing the same file again finds the same upload, so that it goes
    /// on where it was broken off.
    public static let beginUpload = Method<BeginUploadRequest, BeginUploadReply>(
        MethodDescription(
            opcode: 0x0601,
            name: "BeginUpload",
            group: "Documents",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "BeginUploadRequest",
            replyName: "BeginUploadReply"))

    /// Stores one chunk. Chunks may come in any order, and again; have at most four under way at once.
    public static let putUploadChunk = Method<PutUploadChunkRequest, PutUploadChunkReply>(
        MethodDescription(
            opcode: 0x0602,
            name: "PutUploadChunk",
            group: "Documents",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 30000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "PutUploadChunkRequest",
            replyName: "PutUploadChunkReply"))

    /// How far one of the caller's uploads has come.
    public static let getUpload = Method<GetUploadRequest, GetUploadReply>(
        MethodDescription(
            opcode: 0x0603,
            name: "GetUpload",
            group: "Documents",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "GetUploadRequest",
            replyName: "GetUploadReply"))

    /// Checks that what arrived has the announced SHA-256. From then on, until it expires, the upload can be attached
    /// and added, as often as one likes.
    public static let finishUpload = Method<FinishUploadRequest, FinishUploadReply>(
        MethodDescription(
            opcode: 0x0604,
            name: "FinishUpload",
            group: "Documents",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 30000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "FinishUploadRequest",
            replyName: "FinishUploadReply"))

    /// Gives up an upload. What was attached or added stays.
    public static let cancelUpload = Method<CancelUploadRequest, CancelUploadReply>(
        MethodDescription(
            opcode: 0x0605,
            name: "CancelUpload",
            group: "Documents",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "CancelUploadRequest",
            replyName: "CancelUploadReply"))

    /// Puts a finished upload among a customer's documents.
    public static let addDocument = Method<AddDocumentRequest, AddDocumentReply>(
        MethodDescription(
            opcode: 0x0606,
            name: "AddDocument",
            group: "Documents",
            repeatClass: .keyed,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "AddDocumentRequest",
            replyName: "AddDocumentReply"))

    /// A customer's documents, newest first.
    public static let listDocuments = Method<ListDocumentsRequest, ListDocumentsReply>(
        MethodDescription(
            opcode: 0x0607,
            name: "ListDocuments",
            group: "Documents",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListDocumentsRequest",
            replyName: "ListDocumentsReply"))

    /// What is known of one document or attachment.
    public static let getDocument = Method<GetDocumentRequest, GetDocumentReply>(
        MethodDescription(
            opcode: 0x0608,
            name: "GetDocument",
            group: "Documents",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "GetDocumentRequest",
            replyName: "GetDocumentReply"))

    /// A piece of a document or attachment. Each piece is asked for by itself, so a broken download goes on anywhere. Of a
    /// file that waits for the scanner, or was refused, nothing is given: FAILED_PRECONDITION.
    public static let readDocument = Method<ReadDocumentRequest, ReadDocumentReply>(
        MethodDescription(
            opcode: 0x0609,
            name: "ReadDocument",
            group: "Documents",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 30000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ReadDocumentRequest",
            replyName: "ReadDocumentReply"))

    /// Takes a document away from a customer. Attachments stay with their message.
    public static let removeDocument = Method<RemoveDocumentRequest, RemoveDocumentReply>(
        MethodDescription(
            opcode: 0x060A,
            name: "RemoveDocument",
            group: "Documents",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "documents",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "RemoveDocumentRequest",
            replyName: "RemoveDocumentReply"))

    /// Writes an article. Customers see it when it is published.
    public static let createArticle = Method<CreateArticleRequest, CreateArticleReply>(
        MethodDescription(
            opcode: 0x0701,
            name: "CreateArticle",
            group: "Faq",
            repeatClass: .keyed,
            roles: [.staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreateArticleRequest",
            replyName: "CreateArticleReply"))

    /// Changes what is present in the request and nothing else.
    public static let updateArticle = Method<UpdateArticleRequest, UpdateArticleReply>(
        MethodDescription(
            opcode: 0x0702,
            name: "UpdateArticle",
            group: "Faq",
            repeatClass: .idempotent,
            roles: [.staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdateArticleRequest",
            replyName: "UpdateArticleReply"))

    /// The article goes with its votes and comments.
    public static let deleteArticle = Method<DeleteArticleRequest, DeleteArticleReply>(
        MethodDescription(
            opcode: 0x0703,
            name: "DeleteArticle",
            group: "Faq",
            repeatClass: .idempotent,
            roles: [.staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "DeleteArticleRequest",
            replyName: "DeleteArticleReply"))

    /// Articles in their order or newest first, all or those that have some words. Customers get the published ones.
    public static let listArticles = Method<ListArticlesRequest, ListArticlesReply>(
        MethodDescription(
            opcode: 0x0704,
            name: "ListArticles",
            group: "Faq",
            repeatClass: .read,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListArticlesRequest",
            replyName: "ListArticlesReply"))

    /// One article with its comments, oldest first.
    public static let getArticle = Method<GetArticleRequest, GetArticleReply>(
        MethodDescription(
            opcode: 0x0705,
            name: "GetArticle",
            group: "Faq",
            repeatClass: .read,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetArticleRequest",
            replyName: "GetArticleReply"))

    /// Says whether the article helped. Each customer has one vote, which she may change or take back.
    public static let voteOnArticle = Method<VoteOnArticleRequest, VoteOnArticleReply>(
        MethodDescription(
            opcode: 0x0706,
            name: "VoteOnArticle",
            group: "Faq",
            repeatClass: .idempotent,
            roles: [.customer],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "VoteOnArticleRequest",
            replyName: "VoteOnArticleReply"))

    /// `CommentOnArticle`.
    public static let commentOnArticle = Method<CommentOnArticleRequest, CommentOnArticleReply>(
        MethodDescription(
            opcode: 0x0707,
            name: "CommentOnArticle",
            group: "Faq",
            repeatClass: .keyed,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CommentOnArticleRequest",
            replyName: "CommentOnArticleReply"))

    /// Hides a comment from customers, or shows it again.
    public static let hideComment = Method<HideCommentRequest, HideCommentReply>(
        MethodDescription(
            opcode: 0x0708,
            name: "HideComment",
            group: "Faq",
            repeatClass: .idempotent,
            roles: [.staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "HideCommentRequest",
            replyName: "HideCommentReply"))

    /// Streams what happens, from a cursor on. Ends with CANCEL or with an ERROR.
    public static let subscribe = Method<SubscribeRequest, SubscribeReply>(
        MethodDescription(
            opcode: 0x0801,
            name: "Subscribe",
            group: "Events",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "events",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: true,
            limitedTokens: .served,
            requestName: "SubscribeRequest",
            replyName: "SubscribeReply"))

    /// The attachments of a ticket that the caller may see, oldest first.
    public static let listAttachments = Method<ListAttachmentsRequest, ListAttachmentsReply>(
        MethodDescription(
            opcode: 0x0901,
            name: "ListAttachments",
            group: "Documents",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "documents",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListAttachmentsRequest",
            replyName: "ListAttachmentsReply"))

    /// Creates a member of staff and mails the token to register with.
    public static let createStaff = Method<CreateStaffRequest, CreateStaffReply>(
        MethodDescription(
            opcode: 0x0A01,
            name: "CreateStaff",
            group: "Users",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreateStaffRequest",
            replyName: "CreateStaffReply"))

    /// `ListStaff`.
    public static let listStaff = Method<ListStaffRequest, ListStaffReply>(
        MethodDescription(
            opcode: 0x0A02,
            name: "ListStaff",
            group: "Users",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListStaffRequest",
            replyName: "ListStaffReply"))

    /// Makes a token for another program. The token is in the reply and nowhere else.
    public static let createServiceToken = Method<CreateServiceTokenRequest, CreateServiceTokenReply>(
        MethodDescription(
            opcode: 0x0A10,
            name: "CreateServiceToken",
            group: "Users",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreateServiceTokenRequest",
            replyName: "CreateServiceTokenReply"))

    /// `ListServiceTokens`.
    public static let listServiceTokens = Method<ListServiceTokensRequest, ListServiceTokensReply>(
        MethodDescription(
            opcode: 0x0A11,
            name: "ListServiceTokens",
            group: "Users",
            repeatClass: .read,
            roles: [.administrator],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListServiceTokensRequest",
            replyName: "ListServiceTokensReply"))

    /// The token is void at once; its open connections end.
    public static let revokeServiceToken = Method<RevokeServiceTokenRequest, RevokeServiceTokenReply>(
        MethodDescription(
            opcode: 0x0A12,
            name: "RevokeServiceToken",
            group: "Users",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "RevokeServiceTokenRequest",
            replyName: "RevokeServiceTokenReply"))

    /// Changes what is present in the request and nothing else. Who is disabled is logged out, and the open tickets go to
    /// the default assignee or to nobody.
    public static let updateStaff = Method<UpdateStaffRequest, UpdateStaffReply>(
        MethodDescription(
            opcode: 0x0A20,
            name: "UpdateStaff",
            group: "Users",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdateStaffRequest",
            replyName: "UpdateStaffReply"))

    /// Says that the caller is away, or here again. Who is away gets no ticket by a rule of the desk.
    public static let setAway = Method<SetAwayRequest, SetAwayReply>(
        MethodDescription(
            opcode: 0x0A21,
            name: "SetAway",
            group: "Users",
            repeatClass: .idempotent,
            roles: [.staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "SetAwayRequest",
            replyName: "SetAwayReply"))

    /// `CreateGroup`.
    public static let createGroup = Method<CreateGroupRequest, CreateGroupReply>(
        MethodDescription(
            opcode: 0x0A22,
            name: "CreateGroup",
            group: "Groups",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreateGroupRequest",
            replyName: "CreateGroupReply"))

    /// Changes what is present in the request and nothing else.
    public static let updateGroup = Method<UpdateGroupRequest, UpdateGroupReply>(
        MethodDescription(
            opcode: 0x0A23,
            name: "UpdateGroup",
            group: "Groups",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdateGroupRequest",
            replyName: "UpdateGroupReply"))

    /// The groups by name, with their members and how many open tickets each has.
    public static let listGroups = Method<ListGroupsRequest, ListGroupsReply>(
        MethodDescription(
            opcode: 0x0A24,
            name: "ListGroups",
            group: "Groups",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "ListGroupsRequest",
            replyName: "ListGroupsReply"))

    /// Takes everything away that lets the customer in, and her address. Tickets, messages and mails stay; the id is never
    /// used again.
    public static let deleteCustomer = Method<DeleteCustomerRequest, DeleteCustomerReply>(
        MethodDescription(
            opcode: 0x0A30,
            name: "DeleteCustomer",
            group: "History",
            repeatClass: .idempotent,
            roles: [.administrator, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "DeleteCustomerRequest",
            replyName: "DeleteCustomerReply"))

    /// A customer with the newest tickets, mails, logins and changes.
    public static let getCustomerOverview = Method<GetCustomerOverviewRequest, GetCustomerOverviewReply>(
        MethodDescription(
            opcode: 0x0A31,
            name: "GetCustomerOverview",
            group: "History",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetCustomerOverviewRequest",
            replyName: "GetCustomerOverviewReply"))

    /// Everything the desk holds of a customer, section by section, without secrets. Bytes of documents are read with
    /// ReadDocument. Needs a login of late.
    public static let exportCustomer = Method<ExportCustomerRequest, ExportCustomerReply>(
        MethodDescription(
            opcode: 0x0A32,
            name: "ExportCustomer",
            group: "History",
            repeatClass: .read,
            roles: [.administrator],
            scope: "",
            deadlineMs: 30000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ExportCustomerRequest",
            replyName: "ExportCustomerReply"))

    /// What an erasure would take, empty and leave, and why; changes nothing.
    public static let previewErasure = Method<PreviewErasureRequest, PreviewErasureReply>(
        MethodDescription(
            opcode: 0x0A33,
            name: "PreviewErasure",
            group: "History",
            repeatClass: .read,
            roles: [.administrator],
            scope: "",
            deadlineMs: 30000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "PreviewErasureRequest",
            replyName: "PreviewErasureReply"))

    /// Erases a customer as the preview said: where anything is different by now, nothing is done and VERSION_CONFLICT
    /// answers. Free space is overwritten afterwards; GetErasure says how far that is. Needs a login of late.
    public static let eraseCustomer = Method<EraseCustomerRequest, EraseCustomerReply>(
        MethodDescription(
            opcode: 0x0A34,
            name: "EraseCustomer",
            group: "History",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 30000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "EraseCustomerRequest",
            replyName: "EraseCustomerReply"))

    /// How far an erasure is.
    public static let getErasure = Method<GetErasureRequest, GetErasureReply>(
        MethodDescription(
            opcode: 0x0A35,
            name: "GetErasure",
            group: "History",
            repeatClass: .read,
            roles: [.administrator],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetErasureRequest",
            replyName: "GetErasureReply"))

    /// Tickets that a query finds, newest first; each once, with its newest message that has all the words. Customers
    /// search their own tickets and what they can see of them.
    public static let search = Method<SearchRequest, SearchReply>(
        MethodDescription(
            opcode: 0x0B01,
            name: "Search",
            group: "Search",
            repeatClass: .read,
            roles: [.customer, .staff, .service],
            scope: "tickets",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .served,
            requestName: "SearchRequest",
            replyName: "SearchReply"))

    /// Tickets opened, closed and left open, per category and day, week or month (R-102).
    public static let getTrends = Method<GetTrendsRequest, GetTrendsReply>(
        MethodDescription(
            opcode: 0x0B20,
            name: "GetTrends",
            group: "Reports",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetTrendsRequest",
            replyName: "GetTrendsReply"))

    /// Registers with the token of an invitation and a password of one's own. Does not log in.
    public static let acceptInvitation = Method<AcceptInvitationRequest, AcceptInvitationReply>(
        MethodDescription(
            opcode: 0x0C01,
            name: "AcceptInvitation",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.anyone],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "AcceptInvitationRequest",
            replyName: "AcceptInvitationReply"))

    /// Sets another password; needs the old one. Every other session of the caller ends.
    public static let changePassword = Method<ChangePasswordRequest, ChangePasswordReply>(
        MethodDescription(
            opcode: 0x0C02,
            name: "ChangePassword",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ChangePasswordRequest",
            replyName: "ChangePasswordReply"))

    /// Asks for a mail with a token to set a new password. The answer is the same whether the address is known or not.
    public static let requestReset = Method<RequestResetRequest, RequestResetReply>(
        MethodDescription(
            opcode: 0x0C03,
            name: "RequestReset",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.anyone],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "RequestResetRequest",
            replyName: "RequestResetReply"))

    /// Sets a new password with the token of the mail. Does not log in; every session of the account ends.
    public static let completeReset = Method<CompleteResetRequest, CompleteResetReply>(
        MethodDescription(
            opcode: 0x0C04,
            name: "CompleteReset",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.anyone],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CompleteResetRequest",
            replyName: "CompleteResetReply"))

    /// Asks for a mail with a code and a link to log in with. The answer is the same whether the address is known or not.
    public static let requestLoginCode = Method<RequestLoginCodeRequest, RequestLoginCodeReply>(
        MethodDescription(
            opcode: 0x0C05,
            name: "RequestLoginCode",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.anyone],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "RequestLoginCodeRequest",
            replyName: "RequestLoginCodeReply"))

    /// What a portal address opens. A portal key lets nobody in by itself.
    public static let openPortal = Method<OpenPortalRequest, OpenPortalReply>(
        MethodDescription(
            opcode: 0x0C06,
            name: "OpenPortal",
            group: "Access",
            repeatClass: .read,
            roles: [.anyone],
            scope: "",
            deadlineMs: 5000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "OpenPortalRequest",
            replyName: "OpenPortalReply"))

    /// Mails the code of a second step once more, to one whose login waits for it. The code before is void.
    public static let resendCode = Method<ResendCodeRequest, ResendCodeReply>(
        MethodDescription(
            opcode: 0x0C10,
            name: "ResendCode",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.anyone],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ResendCodeRequest",
            replyName: "ResendCodeReply"))

    /// The caller's second step. Also for callers who must set one up first.
    public static let getSecondStep = Method<GetSecondStepRequest, GetSecondStepReply>(
        MethodDescription(
            opcode: 0x0C11,
            name: "GetSecondStep",
            group: "Access",
            repeatClass: .read,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetSecondStepRequest",
            replyName: "GetSecondStepReply"))

    /// Begins to set up a second step, or another in its place; ConfirmSecondStep puts it in force.
    public static let enrolSecondStep = Method<EnrolSecondStepRequest, EnrolSecondStepReply>(
        MethodDescription(
            opcode: 0x0C12,
            name: "EnrolSecondStep",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "EnrolSecondStepRequest",
            replyName: "EnrolSecondStepReply"))

    /// Proves with a code that the second step works. Every other session of the caller ends.
    public static let confirmSecondStep = Method<ConfirmSecondStepRequest, ConfirmSecondStepReply>(
        MethodDescription(
            opcode: 0x0C13,
            name: "ConfirmSecondStep",
            group: "Access",
            repeatClass: .keyed,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ConfirmSecondStepRequest",
            replyName: "ConfirmSecondStepReply"))

    /// Logs in without a second step from now on. Every other session of the caller ends.
    public static let disableSecondStep = Method<DisableSecondStepRequest, DisableSecondStepReply>(
        MethodDescription(
            opcode: 0x0C14,
            name: "DisableSecondStep",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "DisableSecondStepRequest",
            replyName: "DisableSecondStepReply"))

    /// Makes recovery codes anew; those before are void.
    public static let createRecoveryCodes = Method<CreateRecoveryCodesRequest, CreateRecoveryCodesReply>(
        MethodDescription(
            opcode: 0x0C15,
            name: "CreateRecoveryCodes",
            group: "Access",
            repeatClass: .keyed,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreateRecoveryCodesRequest",
            replyName: "CreateRecoveryCodesReply"))

    /// Takes the second step away from somebody who cannot use it any more; she is told by mail.
    public static let resetSecondStep = Method<ResetSecondStepRequest, ResetSecondStepReply>(
        MethodDescription(
            opcode: 0x0C16,
            name: "ResetSecondStep",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ResetSecondStepRequest",
            replyName: "ResetSecondStepReply"))

    /// Asks for another e-mail address of one's own: a mail with a token goes there. Needs a login of late. The answer is
    /// the same whether somebody has the address already or not.
    public static let requestEmailChange = Method<RequestEmailChangeRequest, RequestEmailChangeReply>(
        MethodDescription(
            opcode: 0x0C20,
            name: "RequestEmailChange",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "RequestEmailChangeRequest",
            replyName: "RequestEmailChangeReply"))

    /// Puts the new address in force with the token of the mail. Every session but the caller's own ends, and the old
    /// address is told and can take it back for a week.
    public static let confirmEmailChange = Method<ConfirmEmailChangeRequest, ConfirmEmailChangeReply>(
        MethodDescription(
            opcode: 0x0C21,
            name: "ConfirmEmailChange",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.anyone],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ConfirmEmailChangeRequest",
            replyName: "ConfirmEmailChangeReply"))

    /// Takes a change of the address back with the token that the old address got. Every session ends.
    public static let revertEmailChange = Method<RevertEmailChangeRequest, RevertEmailChangeReply>(
        MethodDescription(
            opcode: 0x0C22,
            name: "RevertEmailChange",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.anyone],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "RevertEmailChangeRequest",
            replyName: "RevertEmailChangeReply"))

    /// Where the caller is logged in.
    public static let listSessions = Method<ListSessionsRequest, ListSessionsReply>(
        MethodDescription(
            opcode: 0x0C23,
            name: "ListSessions",
            group: "Access",
            repeatClass: .read,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListSessionsRequest",
            replyName: "ListSessionsReply"))

    /// Ends one of the caller's sessions, or all but this one; its connections end within a second.
    public static let endSession = Method<EndSessionRequest, EndSessionReply>(
        MethodDescription(
            opcode: 0x0C24,
            name: "EndSession",
            group: "Access",
            repeatClass: .idempotent,
            roles: [.customer, .staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "EndSessionRequest",
            replyName: "EndSessionReply"))

    /// A portal role says what the customers who have it may do and see.
    public static let createPortalRole = Method<CreatePortalRoleRequest, CreatePortalRoleReply>(
        MethodDescription(
            opcode: 0x0D01,
            name: "CreatePortalRole",
            group: "PortalConfiguration",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreatePortalRoleRequest",
            replyName: "CreatePortalRoleReply"))

    /// Changes what is present in the request and nothing else. Holds at once for all who have the role.
    public static let updatePortalRole = Method<UpdatePortalRoleRequest, UpdatePortalRoleReply>(
        MethodDescription(
            opcode: 0x0D02,
            name: "UpdatePortalRole",
            group: "PortalConfiguration",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdatePortalRoleRequest",
            replyName: "UpdatePortalRoleReply"))

    /// `ListPortalRoles`.
    public static let listPortalRoles = Method<ListPortalRolesRequest, ListPortalRolesReply>(
        MethodDescription(
            opcode: 0x0D03,
            name: "ListPortalRoles",
            group: "PortalConfiguration",
            repeatClass: .read,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "ListPortalRolesRequest",
            replyName: "ListPortalRolesReply"))

    /// Customers who have the role get the default one. The default role cannot be deleted.
    public static let deletePortalRole = Method<DeletePortalRoleRequest, DeletePortalRoleReply>(
        MethodDescription(
            opcode: 0x0D04,
            name: "DeletePortalRole",
            group: "PortalConfiguration",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "DeletePortalRoleRequest",
            replyName: "DeletePortalRoleReply"))

    /// Gives a customer a portal role.
    public static let setPortalRole = Method<SetPortalRoleRequest, SetPortalRoleReply>(
        MethodDescription(
            opcode: 0x0D05,
            name: "SetPortalRole",
            group: "PortalConfiguration",
            repeatClass: .idempotent,
            roles: [.staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "SetPortalRoleRequest",
            replyName: "SetPortalRoleReply"))

    /// The portal's name, logo, theme and address, for anybody; to customers also what it says to them.
    public static let getPortalProfile = Method<GetPortalProfileRequest, GetPortalProfileReply>(
        MethodDescription(
            opcode: 0x0D10,
            name: "GetPortalProfile",
            group: "PortalConfiguration",
            repeatClass: .read,
            roles: [.anyone],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetPortalProfileRequest",
            replyName: "GetPortalProfileReply"))

    /// The first page of the caller's portal: sections with her rights, her newest tickets, shortcuts.
    public static let getPortalHome = Method<GetPortalHomeRequest, GetPortalHomeReply>(
        MethodDescription(
            opcode: 0x0D11,
            name: "GetPortalHome",
            group: "PortalConfiguration",
            repeatClass: .read,
            roles: [.customer],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetPortalHomeRequest",
            replyName: "GetPortalHomeReply"))

    /// Sections and fields as they are configured.
    public static let getPortalConfiguration = Method<GetPortalConfigurationRequest, GetPortalConfigurationReply>(
        MethodDescription(
            opcode: 0x0D12,
            name: "GetPortalConfiguration",
            group: "PortalConfiguration",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetPortalConfigurationRequest",
            replyName: "GetPortalConfigurationReply"))

    /// Changes what is present in the request and nothing else. A hidden section is shut for customers at once.
    public static let updatePortalSection = Method<UpdatePortalSectionRequest, UpdatePortalSectionReply>(
        MethodDescription(
            opcode: 0x0D13,
            name: "UpdatePortalSection",
            group: "PortalConfiguration",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdatePortalSectionRequest",
            replyName: "UpdatePortalSectionReply"))

    /// Changes what is present in the request and nothing else.
    public static let updatePortalField = Method<UpdatePortalFieldRequest, UpdatePortalFieldReply>(
        MethodDescription(
            opcode: 0x0D14,
            name: "UpdatePortalField",
            group: "PortalConfiguration",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdatePortalFieldRequest",
            replyName: "UpdatePortalFieldReply"))

    /// Raises a notice: failed_payment, product_not_returned and chargeback go to the care addresses;
    /// payment_reminder, notice and marketing go to the customer.
    public static let notify = Method<NotifyRequest, NotifyReply>(
        MethodDescription(
            opcode: 0x0E01,
            name: "Notify",
            group: "Notices",
            repeatClass: .keyed,
            roles: [.staff, .service],
            scope: "mails",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "NotifyRequest",
            replyName: "NotifyReply"))

    /// Says by which channels a customer wants no marketing. A customer says it for herself.
    public static let setOptOuts = Method<SetOptOutsRequest, SetOptOutsReply>(
        MethodDescription(
            opcode: 0x0E02,
            name: "SetOptOuts",
            group: "Notices",
            repeatClass: .idempotent,
            roles: [.customer, .staff, .service],
            scope: "customers",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .refused,
            requestName: "SetOptOutsRequest",
            replyName: "SetOptOutsReply"))

    /// `CreateTemplate`.
    public static let createTemplate = Method<CreateTemplateRequest, CreateTemplateReply>(
        MethodDescription(
            opcode: 0x0E10,
            name: "CreateTemplate",
            group: "Notices",
            repeatClass: .keyed,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "CreateTemplateRequest",
            replyName: "CreateTemplateReply"))

    /// Changes what is present in the request and nothing else.
    public static let updateTemplate = Method<UpdateTemplateRequest, UpdateTemplateReply>(
        MethodDescription(
            opcode: 0x0E11,
            name: "UpdateTemplate",
            group: "Notices",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "UpdateTemplateRequest",
            replyName: "UpdateTemplateReply"))

    /// A template that a kind of mail uses is not deleted.
    public static let deleteTemplate = Method<DeleteTemplateRequest, DeleteTemplateReply>(
        MethodDescription(
            opcode: 0x0E12,
            name: "DeleteTemplate",
            group: "Notices",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "DeleteTemplateRequest",
            replyName: "DeleteTemplateReply"))

    /// `ListTemplates`.
    public static let listTemplates = Method<ListTemplatesRequest, ListTemplatesReply>(
        MethodDescription(
            opcode: 0x0E13,
            name: "ListTemplates",
            group: "Notices",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListTemplatesRequest",
            replyName: "ListTemplatesReply"))

    /// What a template becomes for a kind of mail, with samples in the place of what is not given.
    public static let previewTemplate = Method<PreviewTemplateRequest, PreviewTemplateReply>(
        MethodDescription(
            opcode: 0x0E14,
            name: "PreviewTemplate",
            group: "Notices",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "PreviewTemplateRequest",
            replyName: "PreviewTemplateReply"))

    /// Chooses the template of a kind of mail in a language, goes back to the built-in one, or switches the kind.
    public static let setMailKind = Method<SetMailKindRequest, SetMailKindReply>(
        MethodDescription(
            opcode: 0x0E15,
            name: "SetMailKind",
            group: "Notices",
            repeatClass: .idempotent,
            roles: [.administrator],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "SetMailKindRequest",
            replyName: "SetMailKindReply"))

    /// `ListMailKinds`.
    public static let listMailKinds = Method<ListMailKindsRequest, ListMailKindsReply>(
        MethodDescription(
            opcode: 0x0E16,
            name: "ListMailKinds",
            group: "Notices",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListMailKindsRequest",
            replyName: "ListMailKindsReply"))

    /// Turns the claim secret of the first start into the first administrator account, once.
    public static let claimAdministrator = Method<ClaimAdministratorRequest, ClaimAdministratorReply>(
        MethodDescription(
            opcode: 0x0F01,
            name: "ClaimAdministrator",
            group: "Admin",
            repeatClass: .idempotent,
            roles: [.anyone],
            scope: "",
            deadlineMs: 10000,
            isSensitive: true,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ClaimAdministratorRequest",
            replyName: "ClaimAdministratorReply"))

    /// What needs somebody's attention.
    public static let getHealth = Method<GetHealthRequest, GetHealthReply>(
        MethodDescription(
            opcode: 0x0F02,
            name: "GetHealth",
            group: "Admin",
            repeatClass: .read,
            roles: [.staff, .`operator`],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetHealthRequest",
            replyName: "GetHealthReply"))

    /// Begins to copy the desk into a file on the server's machine. One copy is made at a time; GetBackup says how it goes.
    public static let startBackup = Method<StartBackupRequest, StartBackupReply>(
        MethodDescription(
            opcode: 0x0F03,
            name: "StartBackup",
            group: "Admin",
            repeatClass: .idempotent,
            roles: [.`operator`],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "StartBackupRequest",
            replyName: "StartBackupReply"))

    /// How the copy goes that was begun last.
    public static let getBackup = Method<GetBackupRequest, GetBackupReply>(
        MethodDescription(
            opcode: 0x0F04,
            name: "GetBackup",
            group: "Admin",
            repeatClass: .read,
            roles: [.`operator`],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetBackupRequest",
            replyName: "GetBackupReply"))

    /// What the server counts, as Prometheus reads it.
    public static let getMetrics = Method<GetMetricsRequest, GetMetricsReply>(
        MethodDescription(
            opcode: 0x0F05,
            name: "GetMetrics",
            group: "Admin",
            repeatClass: .read,
            roles: [.`operator`],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "GetMetricsRequest",
            replyName: "GetMetricsReply"))

    /// Files that nobody gets: they wait for the scanner, or were refused.
    public static let listHeldFiles = Method<ListHeldFilesRequest, ListHeldFilesReply>(
        MethodDescription(
            opcode: 0x0F06,
            name: "ListHeldFiles",
            group: "Admin",
            repeatClass: .read,
            roles: [.`operator`],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListHeldFilesRequest",
            replyName: "ListHeldFilesReply"))

    /// Releases a file or refuses it, whatever the scanner says: its bytes, wherever they hang, and if they come again.
    public static let decideFile = Method<DecideFileRequest, DecideFileReply>(
        MethodDescription(
            opcode: 0x0F07,
            name: "DecideFile",
            group: "Admin",
            repeatClass: .idempotent,
            roles: [.`operator`],
            scope: "",
            deadlineMs: 10000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "DecideFileRequest",
            replyName: "DecideFileReply"))

    /// What was changed of one object, field by field, newest first.
    public static let listChanges = Method<ListChangesRequest, ListChangesReply>(
        MethodDescription(
            opcode: 0x0F10,
            name: "ListChanges",
            group: "History",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListChangesRequest",
            replyName: "ListChangesReply"))

    /// Who came in, was kept out, or changed who may do what and how the desk works, newest first.
    public static let listAudit = Method<ListAuditRequest, ListAuditReply>(
        MethodDescription(
            opcode: 0x0F11,
            name: "ListAudit",
            group: "History",
            repeatClass: .read,
            roles: [.administrator],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            limitedTokens: .unspecified,
            requestName: "ListAuditRequest",
            replyName: "ListAuditReply"))

    /// All of them, by opcode.
    public static let all: [MethodDescription] = [
        hello.description,
        authenticate.description,
        logout.description,
        serverInfo.description,
        listMethods.description,
        createTicket.description,
        getTicket.description,
        listTickets.description,
        assignTicket.description,
        setTicketStatus.description,
        closeTicket.description,
        getInboxCounts.description,
        markRead.description,
        listStatuses.description,
        requestCancellation.description,
        getReportForm.description,
        putItem.description,
        removeItem.description,
        listItems.description,
        createFollowUp.description,
        tagTicket.description,
        listUnassigned.description,
        muteTicket.description,
        listTicketHistory.description,
        getStatistics.description,
        setParticipant.description,
        removeParticipant.description,
        postMessage.description,
        undoReply.description,
        setUndoTime.description,
        editMessage.description,
        deleteMessage.description,
        listRevisions.description,
        listMails.description,
        getMail.description,
        previewMail.description,
        resendMail.description,
        cancelMail.description,
        retryMails.description,
        sendTestMail.description,
        getSettings.description,
        updateSettings.description,
        addBccAddress.description,
        removeBccAddress.description,
        createCategory.description,
        updateCategory.description,
        listCategories.description,
        createStatus.description,
        updateStatus.description,
        listStatusDefinitions.description,
        setTransitions.description,
        createCustomer.description,
        getCustomer.description,
        listCustomers.description,
        inviteCustomer.description,
        revokeInvitation.description,
        listInvitations.description,
        setSupportPeriod.description,
        setAccessMode.description,
        createOpenLink.description,
        listOpenLinks.description,
        revokeOpenLink.description,
        getPortal.description,
        rotatePortalKey.description,
        setPortalEnabled.description,
        listLogins.description,
        whyNoAccess.description,
        createOrganisation.description,
        renameOrganisation.description,
        listOrganisations.description,
        getOrganisation.description,
        addOrganisationMember.description,
        removeOrganisationMember.description,
        updateProfile.description,
        putFacts.description,
        listFacts.description,
        beginUpload.description,
        putUploadChunk.description,
        getUpload.description,
        finishUpload.description,
        cancelUpload.description,
        addDocument.description,
        listDocuments.description,
        getDocument.description,
        readDocument.description,
        removeDocument.description,
        createArticle.description,
        updateArticle.description,
        deleteArticle.description,
        listArticles.description,
        getArticle.description,
        voteOnArticle.description,
        commentOnArticle.description,
        hideComment.description,
        subscribe.description,
        listAttachments.description,
        createStaff.description,
        listStaff.description,
        createServiceToken.description,
        listServiceTokens.description,
        revokeServiceToken.description,
        updateStaff.description,
        setAway.description,
        createGroup.description,
        updateGroup.description,
        listGroups.description,
        deleteCustomer.description,
        getCustomerOverview.description,
        exportCustomer.description,
        previewErasure.description,
        eraseCustomer.description,
        getErasure.description,
        search.description,
        getTrends.description,
        acceptInvitation.description,
        changePassword.description,
        requestReset.description,
        completeReset.description,
        requestLoginCode.description,
        openPortal.description,
        resendCode.description,
        getSecondStep.description,
        enrolSecondStep.description,
        confirmSecondStep.description,
        disableSecondStep.description,
        createRecoveryCodes.description,
        resetSecondStep.description,
        requestEmailChange.description,
        confirmEmailChange.description,
        revertEmailChange.description,
        listSessions.description,
        endSession.description,
        createPortalRole.description,
        updatePortalRole.description,
        listPortalRoles.description,
        deletePortalRole.description,
        setPortalRole.description,
        getPortalProfile.description,
        getPortalHome.description,
        getPortalConfiguration.description,
        updatePortalSection.description,
        updatePortalField.description,
        notify.description,
        setOptOuts.description,
        createTemplate.description,
        updateTemplate.description,
        deleteTemplate.description,
        listTemplates.description,
        previewTemplate.description,
        setMailKind.description,
        listMailKinds.description,
        claimAdministrator.description,
        getHealth.description,
        startBackup.description,
        getBackup.description,
        getMetrics.description,
        listHeldFiles.description,
        decideFile.description,
        listChanges.description,
        listAudit.description,
    ]
}

/// Every message of the protocol, for what works on all of them.
public enum Messages {
    /// All of them, file by file.
    public static let all: [any WireMessage.Type] = [
        Actor.self,
        Attribution.self,
        StatusRef.self,
        CategoryRef.self,
        CustomerRef.self,
        AssigneeRef.self,
        OrganisationRef.self,
        ResendCodeRequest.self,
        ResendCodeReply.self,
        GetSecondStepRequest.self,
        GetSecondStepReply.self,
        EnrolSecondStepRequest.self,
        EnrolSecondStepReply.self,
        ConfirmSecondStepRequest.self,
        ConfirmSecondStepReply.self,
        DisableSecondStepRequest.self,
        DisableSecondStepReply.self,
        CreateRecoveryCodesRequest.self,
        CreateRecoveryCodesReply.self,
        ResetSecondStepRequest.self,
        ResetSecondStepReply.self,
        RequestEmailChangeRequest.self,
        RequestEmailChangeReply.self,
        ConfirmEmailChangeRequest.self,
        ConfirmEmailChangeReply.self,
        RevertEmailChangeRequest.self,
        RevertEmailChangeReply.self,
        ListSessionsRequest.self,
        ListSessionsReply.self,
        OpenSession.self,
        EndSessionRequest.self,
        EndSessionReply.self,
        RequestLoginCodeRequest.self,
        RequestLoginCodeReply.self,
        OpenPortalRequest.self,
        OpenPortalReply.self,
        ChangePasswordRequest.self,
        ChangePasswordReply.self,
        RequestResetRequest.self,
        RequestResetReply.self,
        CompleteResetRequest.self,
        CompleteResetReply.self,
        AcceptInvitationRequest.self,
        AcceptInvitationReply.self,
        RequestMeta.self,
        GoAway.self,
        ErrorBody.self,
        FieldError.self,
        ClosedDetails.self,
        StaleDetails.self,
        QuotaDetails.self,
        Credential.self,
        TokenCredential.self,
        PasswordCredential.self,
        OpenLinkCredential.self,
        MailedCodeCredential.self,
        SecondStepCredential.self,
        HelloRequest.self,
        HelloReply.self,
        AuthenticateRequest.self,
        AuthenticateReply.self,
        SecondStepChallenge.self,
        Identity.self,
        LogoutRequest.self,
        LogoutReply.self,
        ServerInfoRequest.self,
        ServerInfoReply.self,
        ListMethodsRequest.self,
        ListMethodsReply.self,
        MethodInfo.self,
        Document.self,
        Upload.self,
        BeginUploadRequest.self,
        BeginUploadReply.self,
        PutUploadChunkRequest.self,
        PutUploadChunkReply.self,
        GetUploadRequest.self,
        GetUploadReply.self,
        FinishUploadRequest.self,
        FinishUploadReply.self,
        CancelUploadRequest.self,
        CancelUploadReply.self,
        AddDocumentRequest.self,
        AddDocumentReply.self,
        ListDocumentsRequest.self,
        ListDocumentsReply.self,
        GetDocumentRequest.self,
        GetDocumentReply.self,
        ReadDocumentRequest.self,
        ReadDocumentReply.self,
        RemoveDocumentRequest.self,
        RemoveDocumentReply.self,
        ListAttachmentsRequest.self,
        ListAttachmentsReply.self,
        ClaimAdministratorRequest.self,
        ClaimAdministratorReply.self,
        GetHealthRequest.self,
        GetHealthReply.self,
        MailQueueState.self,
        HealthFinding.self,
        StartBackupRequest.self,
        StartBackupReply.self,
        GetBackupRequest.self,
        GetBackupReply.self,
        GetMetricsRequest.self,
        GetMetricsReply.self,
        ListHeldFilesRequest.self,
        ListHeldFilesReply.self,
        HeldFile.self,
        DecideFileRequest.self,
        DecideFileReply.self,
        Customer.self,
        CreateCustomerRequest.self,
        CreateCustomerReply.self,
        GetCustomerRequest.self,
        GetCustomerReply.self,
        ListCustomersRequest.self,
        ListCustomersReply.self,
        InviteCustomerRequest.self,
        InviteCustomerReply.self,
        RevokeInvitationRequest.self,
        RevokeInvitationReply.self,
        ListInvitationsRequest.self,
        Invitation.self,
        ListInvitationsReply.self,
        SetSupportPeriodRequest.self,
        SetSupportPeriodReply.self,
        SetAccessModeRequest.self,
        SetAccessModeReply.self,
        OpenLink.self,
        CreateOpenLinkRequest.self,
        CreateOpenLinkReply.self,
        ListOpenLinksRequest.self,
        ListOpenLinksReply.self,
        RevokeOpenLinkRequest.self,
        RevokeOpenLinkReply.self,
        Portal.self,
        GetPortalRequest.self,
        GetPortalReply.self,
        RotatePortalKeyRequest.self,
        RotatePortalKeyReply.self,
        SetPortalEnabledRequest.self,
        SetPortalEnabledReply.self,
        ListLoginsRequest.self,
        LoginRecord.self,
        ListLoginsReply.self,
        WhyNoAccessRequest.self,
        AccessBarrier.self,
        WhyNoAccessReply.self,
        Event.self,
        EventFilter.self,
        SubscribeRequest.self,
        SubscribeReply.self,
        Subscribed.self,
        EventBatch.self,
        Article.self,
        ArticleComment.self,
        CreateArticleRequest.self,
        CreateArticleReply.self,
        UpdateArticleRequest.self,
        UpdateArticleReply.self,
        DeleteArticleRequest.self,
        DeleteArticleReply.self,
        ListArticlesRequest.self,
        ListArticlesReply.self,
        GetArticleRequest.self,
        GetArticleReply.self,
        VoteOnArticleRequest.self,
        VoteOnArticleReply.self,
        CommentOnArticleRequest.self,
        CommentOnArticleReply.self,
        HideCommentRequest.self,
        HideCommentReply.self,
        Group.self,
        GroupMember.self,
        CreateGroupRequest.self,
        CreateGroupReply.self,
        UpdateGroupRequest.self,
        UpdateGroupReply.self,
        ListGroupsRequest.self,
        ListGroupsReply.self,
        MailRecipient.self,
        MailSummary.self,
        MailAttempt.self,
        Mail.self,
        ListMailsRequest.self,
        ListMailsReply.self,
        GetMailRequest.self,
        GetMailReply.self,
        PreviewMailRequest.self,
        PreviewMailReply.self,
        ResendMailRequest.self,
        ResendMailReply.self,
        CancelMailRequest.self,
        CancelMailReply.self,
        RetryMailsRequest.self,
        RetryMailsReply.self,
        SendTestMailRequest.self,
        SendTestMailReply.self,
        TicketMessage.self,
        PostMessageRequest.self,
        PostMessageReply.self,
        PendingReply.self,
        UndoReplyRequest.self,
        UndoReplyReply.self,
        SetUndoTimeRequest.self,
        SetUndoTimeReply.self,
        EditMessageRequest.self,
        EditMessageReply.self,
        DeleteMessageRequest.self,
        DeleteMessageReply.self,
        ListRevisionsRequest.self,
        MessageRevision.self,
        ListRevisionsReply.self,
        Ticket.self,
        TicketRef.self,
        CreateTicketRequest.self,
        CreateTicketReply.self,
        GetTicketRequest.self,
        GetTicketReply.self,
        ListTicketsRequest.self,
        AssigneeFilter.self,
        ListTicketsReply.self,
        AssignTicketRequest.self,
        AssignTicketReply.self,
        SetTicketStatusRequest.self,
        SetTicketStatusReply.self,
        CloseTicketRequest.self,
        CloseTicketReply.self,
        GetInboxCountsRequest.self,
        GetInboxCountsReply.self,
        ListUnassignedRequest.self,
        ListUnassignedReply.self,
        StatusCount.self,
        MarkReadRequest.self,
        MarkReadReply.self,
        ListStatusesRequest.self,
        ListStatusesReply.self,
        CreateFollowUpRequest.self,
        CreateFollowUpReply.self,
        TagTicketRequest.self,
        TagTicketReply.self,
        RequestCancellationRequest.self,
        RequestCancellationReply.self,
        GetReportFormRequest.self,
        GetReportFormReply.self,
        FileRules.self,
        FormField.self,
        FormChoice.self,
        Participant.self,
        SetParticipantRequest.self,
        SetParticipantReply.self,
        RemoveParticipantRequest.self,
        RemoveParticipantReply.self,
        Change.self,
        ListChangesRequest.self,
        ListChangesReply.self,
        AuditRow.self,
        ListAuditRequest.self,
        ListAuditReply.self,
        GetCustomerOverviewRequest.self,
        GetCustomerOverviewReply.self,
        LoginSession.self,
        DeleteCustomerRequest.self,
        DeleteCustomerReply.self,
        ExportCustomerRequest.self,
        ExportCustomerReply.self,
        PersonalRecord.self,
        PersonalField.self,
        PersonalCount.self,
        PreviewErasureRequest.self,
        PreviewErasureReply.self,
        ErasureLine.self,
        EraseCustomerRequest.self,
        EraseCustomerReply.self,
        GetErasureRequest.self,
        GetErasureReply.self,
        Erasure.self,
        Item.self,
        PutItemRequest.self,
        PutItemReply.self,
        RemoveItemRequest.self,
        RemoveItemReply.self,
        ListItemsRequest.self,
        ListItemsReply.self,
        NotifyRequest.self,
        NotifyReply.self,
        SetOptOutsRequest.self,
        SetOptOutsReply.self,
        MailTemplate.self,
        CreateTemplateRequest.self,
        CreateTemplateReply.self,
        UpdateTemplateRequest.self,
        UpdateTemplateReply.self,
        DeleteTemplateRequest.self,
        DeleteTemplateReply.self,
        ListTemplatesRequest.self,
        ListTemplatesReply.self,
        TemplateVariable.self,
        PreviewTemplateRequest.self,
        PreviewTemplateReply.self,
        SetMailKindRequest.self,
        SetMailKindReply.self,
        ListMailKindsRequest.self,
        ListMailKindsReply.self,
        MailKindState.self,
        ChosenTemplate.self,
        Organisation.self,
        CreateOrganisationRequest.self,
        CreateOrganisationReply.self,
        RenameOrganisationRequest.self,
        RenameOrganisationReply.self,
        ListOrganisationsRequest.self,
        ListOrganisationsReply.self,
        GetOrganisationRequest.self,
        GetOrganisationReply.self,
        AddOrganisationMemberRequest.self,
        AddOrganisationMemberReply.self,
        RemoveOrganisationMemberRequest.self,
        RemoveOrganisationMemberReply.self,
        Settings.self,
        SecondStepRules.self,
        AddressList.self,
        ThemeValue.self,
        ThemeValueList.self,
        ShortcutList.self,
        SeverityColour.self,
        FileTypeList.self,
        GetSettingsRequest.self,
        GetSettingsReply.self,
        UpdateSettingsRequest.self,
        UpdateSettingsReply.self,
        AddBccAddressRequest.self,
        AddBccAddressReply.self,
        RemoveBccAddressRequest.self,
        RemoveBccAddressReply.self,
        Category.self,
        CreateCategoryRequest.self,
        CreateCategoryReply.self,
        UpdateCategoryRequest.self,
        MailKindList.self,
        FieldList.self,
        TagList.self,
        UpdateCategoryReply.self,
        ListCategoriesRequest.self,
        ListCategoriesReply.self,
        PortalRole.self,
        CreatePortalRoleRequest.self,
        RightList.self,
        CreatePortalRoleReply.self,
        UpdatePortalRoleRequest.self,
        UpdatePortalRoleReply.self,
        ListPortalRolesRequest.self,
        ListPortalRolesReply.self,
        DeletePortalRoleRequest.self,
        DeletePortalRoleReply.self,
        SetPortalRoleRequest.self,
        SetPortalRoleReply.self,
        GetPortalProfileRequest.self,
        GetPortalProfileReply.self,
        RenewalNotice.self,
        GetPortalHomeRequest.self,
        GetPortalHomeReply.self,
        PortalSection.self,
        PortalField.self,
        PortalShortcut.self,
        GetPortalConfigurationRequest.self,
        GetPortalConfigurationReply.self,
        UpdatePortalSectionRequest.self,
        UpdatePortalSectionReply.self,
        UpdatePortalFieldRequest.self,
        UpdatePortalFieldReply.self,
        UpdateProfileRequest.self,
        UpdateProfileReply.self,
        FieldChange.self,
        ProfileFact.self,
        PutFactsRequest.self,
        PutFactsReply.self,
        ListFactsRequest.self,
        ListFactsReply.self,
        GetTrendsRequest.self,
        GetTrendsReply.self,
        TrendRow.self,
        SearchRequest.self,
        SearchReply.self,
        SearchHit.self,
        SnippetPart.self,
        MuteTicketRequest.self,
        MuteTicketReply.self,
        ListTicketHistoryRequest.self,
        ListTicketHistoryReply.self,
        GetStatisticsRequest.self,
        GetStatisticsReply.self,
        SeveritySlice.self,
        StatusDefinition.self,
        CreateStatusRequest.self,
        CreateStatusReply.self,
        UpdateStatusRequest.self,
        UpdateStatusReply.self,
        ListStatusDefinitionsRequest.self,
        ListStatusDefinitionsReply.self,
        SetTransitionsRequest.self,
        SetTransitionsReply.self,
        Staff.self,
        SetAwayRequest.self,
        SetAwayReply.self,
        UpdateStaffRequest.self,
        UpdateStaffReply.self,
        CreateStaffRequest.self,
        CreateStaffReply.self,
        ListStaffRequest.self,
        ListStaffReply.self,
        ServiceToken.self,
        CreateServiceTokenRequest.self,
        CreateServiceTokenReply.self,
        ListServiceTokensRequest.self,
        ListServiceTokensReply.self,
        RevokeServiceTokenRequest.self,
        RevokeServiceTokenReply.self,
    ]
}

/// SHA-256 of the descriptor set that this code was generated from.
public let schemaHash: [UInt8] = [
    0x6f, 0xb2, 0x69, 0x99, 0x0a, 0xeb, 0x0d, 0x92,
    0x30, 0xe8, 0xef, 0xfe, 0xfa, 0x04, 0x35, 0x6d,
    0x50, 0x66, 0x43, 0x69, 0x3c, 0x22, 0x77, 0xf0,
    0xc4, 0xbe, 0xdd, 0x70, 0x53, 0xc8, 0xac, 0xa9,
]
