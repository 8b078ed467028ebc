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
            requestName: "ListTicketsRequest",
            replyName: "ListTicketsReply"))

    /// Gives the ticket to a member of staff, or to nobody.
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
            requestName: "ListStatusesRequest",
            replyName: "ListStatusesReply"))

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
            requestName: "PostMessageRequest",
            replyName: "PostMessageReply"))

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
            requestName: "PreviewMailRequest",
            replyName: "PreviewMailReply"))

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
            requestName: "ListCategoriesRequest",
            replyName: "ListCategoriesReply"))

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
            requestName: "InviteCustomerRequest",
            replyName: "InviteCustomerReply"))

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
            requestName: "SubscribeRequest",
            replyName: "SubscribeReply"))

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
            requestName: "RevokeServiceTokenRequest",
            replyName: "RevokeServiceTokenReply"))

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
            requestName: "AcceptInvitationRequest",
            replyName: "AcceptInvitationReply"))

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
            requestName: "ClaimAdministratorRequest",
            replyName: "ClaimAdministratorReply"))

    /// What needs somebody's attention.
    public static let getHealth = Method<GetHealthRequest, GetHealthReply>(
        MethodDescription(
            opcode: 0x0F02,
            name: "GetHealth",
            group: "Admin",
            repeatClass: .read,
            roles: [.staff],
            scope: "",
            deadlineMs: 5000,
            isSensitive: false,
            isStreaming: false,
            requestName: "GetHealthRequest",
            replyName: "GetHealthReply"))

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
        postMessage.description,
        listMails.description,
        getMail.description,
        previewMail.description,
        getSettings.description,
        updateSettings.description,
        addBccAddress.description,
        removeBccAddress.description,
        createCategory.description,
        updateCategory.description,
        listCategories.description,
        createCustomer.description,
        getCustomer.description,
        listCustomers.description,
        inviteCustomer.description,
        subscribe.description,
        createStaff.description,
        listStaff.description,
        createServiceToken.description,
        listServiceTokens.description,
        revokeServiceToken.description,
        acceptInvitation.description,
        claimAdministrator.description,
        getHealth.description,
    ]
}

/// Every message of the protocol, for what works on all of them.
public enum Messages {
    /// All of them, file by file.
    public static let all: [any WireMessage.Type] = [
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
        ClaimAdministratorRequest.self,
        ClaimAdministratorReply.self,
        GetHealthRequest.self,
        GetHealthReply.self,
        HealthFinding.self,
        Actor.self,
        StatusRef.self,
        CategoryRef.self,
        CustomerRef.self,
        AssigneeRef.self,
        Customer.self,
        CreateCustomerRequest.self,
        CreateCustomerReply.self,
        GetCustomerRequest.self,
        GetCustomerReply.self,
        ListCustomersRequest.self,
        ListCustomersReply.self,
        InviteCustomerRequest.self,
        InviteCustomerReply.self,
        Event.self,
        EventFilter.self,
        SubscribeRequest.self,
        SubscribeReply.self,
        Subscribed.self,
        EventBatch.self,
        MailRecipient.self,
        MailSummary.self,
        Mail.self,
        ListMailsRequest.self,
        ListMailsReply.self,
        GetMailRequest.self,
        GetMailReply.self,
        PreviewMailRequest.self,
        PreviewMailReply.self,
        TicketMessage.self,
        PostMessageRequest.self,
        PostMessageReply.self,
        Settings.self,
        AddressList.self,
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
        UpdateCategoryReply.self,
        ListCategoriesRequest.self,
        ListCategoriesReply.self,
        Ticket.self,
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
        StatusCount.self,
        MarkReadRequest.self,
        MarkReadReply.self,
        ListStatusesRequest.self,
        ListStatusesReply.self,
        Staff.self,
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
    0x66, 0x1c, 0xff, 0x4d, 0xf1, 0xaa, 0x06, 0xc4,
    0x9d, 0x07, 0x02, 0xe2, 0x91, 0x86, 0x03, 0x58,
    0x9a, 0x2b, 0xf2, 0x33, 0x75, 0x66, 0x80, 0x94,
    0xa2, 0xdc, 0xac, 0x3b, 0xd8, 0xce, 0x07, 0x7b,
]
