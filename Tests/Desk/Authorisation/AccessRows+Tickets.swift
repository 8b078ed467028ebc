import DeskwireDomain
import DeskwireProtocol

/// Tickets, their messages, and what customers do with them.
extension AccessRow {
    static let tickets: [AccessRow] = [
        row(
            Methods.createTicket,
            .ok,
            plain: "message subject ref priority severity product_ref contract_ref project_ref",
            [
                "category_id": .names(.category, .choice),
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
                "upload_ids": .names(.upload, .maker),
            ]
        ) { world, asker in
            CreateTicketRequest(
                message: "It is dark.",
                ref: world.things(asker).ref,
                categoryID: asker == .limited ? world.category : 0,
                customerID: world.customer(asker)
            )
        },
        row(
            Methods.getTicket,
            .ok,
            plain: "page_size as_customer",
            [
                "ticket_id": .names(.ticket, .reach),
                "number": .names(.ticketNumber, .reach, without: ["ticket_id"]),
                "page_token": .page,
            ]
        ) { GetTicketRequest(ticketID: $0.things($1).ticket) },
        row(
            Methods.listTickets,
            .ok,
            plain: """
                status_categories page_size overdue whose created_from_ms created_before_ms
                as_customer assignee.me assignee.unassigned assignee.my_groups
                """,
            [
                "status_ids": .names(.status, .filter),
                "category_id": .names(.category, .filter),
                "assignee.user_id": .names(.staff, .deskFilter),
                "assignee.group_id": .names(.group, .deskFilter),
                "customer_id": .names(.customer, .deskFilter),
                "ref": .names(.ticketRef, .filter),
                "tag": .names(.tag, .deskFilter),
                "organisation_id": .names(.organisation, .deskFilter),
                "page_token": .page,
            ]
        ) { _, _ in ListTicketsRequest() },
        row(
            Methods.assignTicket,
            .ok,
            plain: "if_version",
            [
                "ticket_id": .names(.ticket, .desk),
                "user_id": .names(.staff, .choice),
                "group_id": .names(.group, .choice),
            ]
        ) { AssignTicketRequest(ticketID: $0.things($1).ticket) },
        row(
            Methods.setTicketStatus,
            .ok,
            plain: "if_version",
            [
                "ticket_id": .names(.ticket, .desk),
                "status_id": .names(.status, .choice),
                "status": .names(.statusName, .choice, without: ["status_id"]),
            ]
        ) { SetTicketStatusRequest(ticketID: $0.things($1).ticket, statusID: $0.status) },
        row(
            Methods.closeTicket,
            .ok,
            plain: "reason if_version",
            ["ticket_id": .names(.ticket, .reach(colleagues: .permissionDenied))]
        ) { CloseTicketRequest(ticketID: $0.things($1).ticket) },
        row(Methods.getInboxCounts, .ok) { _, _ in GetInboxCountsRequest() },
        row(
            Methods.markRead,
            .ok,
            plain: "seq",
            ["ticket_id": .names(.ticket, .desk)]
        ) { MarkReadRequest(ticketID: $0.things($1).ticket, seq: 1) },
        row(Methods.listStatuses, .ok) { _, _ in ListStatusesRequest() },
        row(
            Methods.createFollowUp,
            .ok,
            plain: "message",
            ["ticket_id": .names(.closedTicket, .reach)]
        ) { CreateFollowUpRequest(ticketID: $0.things($1).closedTicket, message: "Again.") },
        row(
            Methods.tagTicket,
            .ok,
            plain: "add",
            ["ticket_id": .names(.ticket, .desk), "remove": .names(.tag, .filter)]
        ) { TagTicketRequest(ticketID: $0.things($1).ticket, add: ["new"]) },
        row(
            Methods.requestCancellation,
            .ok,
            plain: "message",
            [
                "ref": .names(
                    .itemRef,
                    [
                        .own: .ok, .foreign: .code(.notFound), .missing: .code(.notFound),
                        .desk: .ok, .deskMissing: .ok,
                    ]
                ),
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
            ]
        ) { world, asker in
            RequestCancellationRequest(
                ref: world.things(asker).ref,
                customerID: world.customer(asker)
            )
        },
        row(
            Methods.getReportForm,
            .ok,
            ["category_id": .names(.category, .choice)]
        ) { _, _ in GetReportFormRequest() },
        row(
            Methods.listUnassigned,
            .ok,
            plain: "page_size",
            ["page_token": .page]
        ) { _, _ in ListUnassignedRequest() },
        row(
            Methods.setParticipant,
            .ok,
            plain: "participant.email participant.name participant.visibility",
            ["ticket_id": .names(.ticket, .desk)]
        ) { world, asker in
            SetParticipantRequest(
                ticketID: world.things(asker).ticket,
                participant: DeskwireProtocol.Participant(
                    email: "reader@example.org",
                    visibility: .public
                )
            )
        },
        row(
            Methods.removeParticipant,
            .ok,
            plain: "email",
            ["ticket_id": .names(.ticket, .desk)]
        ) { world, asker in
            RemoveParticipantRequest(
                ticketID: world.things(asker).ticket,
                email: "zzdeskreader@example.org"
            )
        },
        row(
            Methods.search,
            .ok,
            plain: "query page_size whose",
            ["page_token": .page]
        ) { _, _ in SearchRequest(query: "dark") },
    ]

    /// A status of the desk's, which customers cannot set.
    private static let ofDesk: [Relation: Answer] = [
        .own: .code(.permissionDenied), .missing: .code(.permissionDenied), .desk: .ok,
        .deskMissing: .code(.invalidArgument),
    ]

    /// Who wrote it, and nobody else who sees it.
    private static let authors: [Relation: Answer] = .reach(
        colleagues: .permissionDenied,
        desk: .permissionDenied
    )
    private static let notAuthors: [Asker: Answer] = [
        .staff: .code(.permissionDenied), .outsider: .code(.permissionDenied),
        .administrator: .code(.permissionDenied), .service: .code(.permissionDenied),
        .limited: .code(.permissionDenied),
    ]

    static let messages: [AccessRow] = [
        row(
            Methods.postMessage,
            .ok,
            plain: "text visibility silent",
            [
                "ticket_id": .names(.ticket, .reach),
                "status_id": .names(.status, ofDesk),
                "status": .names(.statusName, ofDesk),
                "upload_ids": .names(.upload, .maker),
            ]
        ) { world, asker in
            PostMessageRequest(
                ticketID: world.things(asker).ticket,
                text: "Is it so?",
                visibility: .public
            )
        },
        row(
            Methods.undoReply,
            .code(.notFound),
            [
                "pending_id": .names(
                    .pendingReply,
                    [
                        .own: .ok, .desk: .code(.permissionDenied), .missing: .code(.notFound),
                    ]
                )
            ]
        ) { _, _ in UndoReplyRequest() },
        row(Methods.setUndoTime, .ok, plain: "seconds") { _, _ in SetUndoTimeRequest(seconds: 5) },
        row(
            Methods.editMessage,
            .ok,
            except: Self.notAuthors,
            plain: "text",
            ["message_id": .names(.message, Self.authors)]
        ) { EditMessageRequest(messageID: $0.things($1).message, text: "Other.") },
        row(
            Methods.deleteMessage,
            .ok,
            except: Self.notAuthors,
            ["message_id": .names(.message, Self.authors)]
        ) { DeleteMessageRequest(messageID: $0.things($1).message) },
        row(
            Methods.listRevisions,
            .ok,
            ["message_id": .names(.message, .desk)]
        ) { ListRevisionsRequest(messageID: $0.things($1).message) },
        row(
            Methods.subscribe,
            .ok,
            plain: "filter.kinds filter.mine",
            ["filter.ticket_id": .names(.ticket, .filter), "cursor": .cursor]
        ) { _, _ in SubscribeRequest() },
    ]

    static let selfService: [AccessRow] = [
        row(
            Methods.muteTicket,
            .ok,
            plain: "muted",
            ["ticket_id": .names(.ticket, .reach(colleagues: .failedPrecondition))]
        ) { MuteTicketRequest(ticketID: $0.things($1).ticket, muted: true) },
        row(
            Methods.listTicketHistory,
            .ok,
            plain: "page_size",
            [
                "ticket_id": .names(.ticket, .reach),
                "number": .names(.ticketNumber, .reach, without: ["ticket_id"]),
                "page_token": .page,
            ]
        ) { ListTicketHistoryRequest(ticketID: $0.things($1).ticket) },
        row(
            Methods.getStatistics,
            .ok,
            plain: "whose",
            [
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
            ]
        ) { GetStatisticsRequest(customerID: $0.customer($1)) },
        row(
            Methods.listChanges,
            .ok,
            plain: "kind page_size",
            ["object_id": .names(.ticket, .filter), "page_token": .page]
        ) { ListChangesRequest(kind: .ticket, objectID: $0.things($1).ticket) },
        row(Methods.listAudit, .ok, plain: "page_size", ["page_token": .page]) { _, _ in
            ListAuditRequest()
        },
    ]
}
