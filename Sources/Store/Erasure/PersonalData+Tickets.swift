import DeskwireDomain

extension PersonalData {
    static let tickets = conversation + opinions

    private static let conversation = [
        PersonalData(
            "ticket",
            "tickets",
            "customer_id = ?1",
            """
            id:i number:t subject:t status_id:i is_open:f category_id:i assignee_id:i group_id:i priority:i severity:i \
            kind:i source:i ref:t product_ref:t contract_ref:t project_ref:t created_at:d created_by_name:t \
            activity_at:d closed_at:d closed_by_name:t close_reason:t follow_up_of:i due_at:d organisation_id:i \
            message_count:i
            """,
            .emptied,
            why: "numbers, states and dates stay, so that counts and reports stay right",
            withTickets: .goes
        ),
        PersonalData(
            "message",
            "messages and notes in her tickets",
            "ticket_id IN \(ownTickets)",
            """
            id:i ticket_id:i seq:i visibility:i author_kind:i author_id:i author_name:t text:t created_at:d \
            edited_at:d deleted_at:d
            """,
            .emptied,
            why: "places in the threads stay, without a text",
            withTickets: .goes
        ),
        PersonalData(
            "message_elsewhere",
            table: "message",
            "messages that she wrote in tickets of her organisation",
            "ticket_id IN \(sharedTickets) AND author_kind = 1 AND author_id = ?1",
            "id:i ticket_id:i author_name:t text:t created_at:d edited_at:d deleted_at:d",
            .stays,
            why: "they are part of other people's conversations; only her name goes"
        ),
        PersonalData(
            "message_revision",
            "earlier texts of messages",
            "message_id IN \(ownMessages)",
            "message_id:i position:i text:t replaced_at:d actor_name:t",
            order: "message_id, position",
            .goes
        ),
        PersonalData(
            "pending_reply",
            "replies that wait to go out",
            "ticket_id IN \(ownTickets)",
            "id:i ticket_id:i author_name:t text:t publish_at:d",
            .goes
        ),
        PersonalData(
            "ticket_tag",
            "tags of her tickets",
            "ticket_id IN \(ownTickets)",
            "ticket_id:i tag:t",
            order: "ticket_id, tag",
            .goes
        ),
        PersonalData(
            "participant",
            "participants of her tickets, and where she is one",
            "ticket_id IN \(ownTickets) OR address IN \(addresses)",
            "ticket_id:i address:t name:t visibility:i",
            order: "ticket_id, address",
            .goes
        ),
        PersonalData(
            "imported_ticket",
            "names that another desk had for her tickets",
            "ticket_id IN \(ownTickets)",
            "ticket_id:i external_id:t",
            order: "external_id",
            .stays,
            why: "so that another import does not bring the tickets back",
            withTickets: .goes
        ),
    ]

    private static let opinions = [
        PersonalData(
            "faq_comment",
            "comments on the FAQ",
            "author_kind = 1 AND author_id = ?1",
            "id:i article_id:i author_name:t text:t created_at:d hidden:f",
            .goes
        ),
        PersonalData(
            "faq_vote",
            "votes on the FAQ",
            "account_id = ?1",
            "article_id:i helpful:f",
            order: "article_id",
            .stays,
            why: "they count, and nobody can be told by them any more"
        ),
        PersonalData(
            "muted_ticket",
            "muted tickets",
            "account_id = ?1",
            "ticket_id:i",
            order: "ticket_id",
            .goes
        ),
        PersonalData(
            "read_mark",
            "marks of what she has read",
            "account_id = ?1",
            "ticket_id:i message_id:i",
            order: "ticket_id",
            .goes
        ),
    ]

    static let files = [
        PersonalData(
            "document",
            "documents and attachments",
            "customer_id = ?1 OR message_id IN \(ownMessages)",
            """
            id:i name:t media_type:t size:i sha256:x created_at:d \
            created_by_name:t message_id:i customer_id:i kind:t ref:t scanner:t
            """,
            computed: [
                "sha256": "(SELECT c.sha256 FROM content c WHERE c.id = content_id)",
                "scanner": """
                (SELECT CASE s.state WHEN 1 THEN 'waiting' WHEN 2 THEN 'clean' ELSE 'refused' END \
                FROM file_scan s WHERE s.id = scan_id)
                """,
            ],
            .goes,
            why: "bytes that somebody else keeps too stay with that person"
        ),
        PersonalData(
            "document_elsewhere",
            table: "document",
            "files that she attached in tickets of her organisation",
            """
            created_by_kind = 1 AND created_by_id = ?1 AND message_id IS NOT NULL
                AND message_id NOT IN \(ownMessages)
            """,
            "id:i name:t media_type:t size:i created_at:d message_id:i",
            .stays,
            why: "they are part of other people's conversations; only her name goes"
        ),
        PersonalData(
            "upload",
            "uploads",
            "account_id = ?1",
            "id:i name:t size:i media_type:t expires_at:d",
            .goes
        ),
        PersonalData(
            "document_bytes",
            "sums of what she keeps here",
            "account_id = ?1",
            "bytes:i",
            order: "account_id",
            .stays,
            why: "a number that no file stands behind any more"
        ),
    ]
}
