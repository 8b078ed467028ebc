private import DeskwireDomain
import GRDB

extension Schema {
    /// What can be searched, and what the history of mails needs more.
    ///
    /// Public and internal text have an index each, so that no question of a customer can touch the other. A row stands
    /// for a message, or with place 0 for the tags of a ticket; its number holds both (`SearchRow`). `owner` is a word
    /// that names the customer, so that her search is narrowed where the words are looked up. The texts themselves stay
    /// in the tables they are in.
    static let searchAndMails = """
        CREATE VIRTUAL TABLE public_words USING fts5 (
            owner, head, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
        );
        INSERT INTO public_words (public_words, rank) VALUES ('automerge', 8);
        CREATE VIRTUAL TABLE internal_words USING fts5 (
            owner, head, text, content = '', tokenize = 'unicode61 remove_diacritics 2'
        );
        INSERT INTO internal_words (internal_words, rank) VALUES ('automerge', 8);

        ALTER TABLE mail ADD COLUMN about_message_id INTEGER REFERENCES message (id);
        ALTER TABLE mail ADD COLUMN resent_from INTEGER;
        CREATE INDEX mail_about ON mail (about_message_id, id) WHERE about_message_id IS NOT NULL;
        CREATE INDEX mail_finished ON mail (finished_at, id) WHERE finished_at IS NOT NULL;
        """

    /// Makes the words of what is there already findable.
    static func fillSearch(_ database: Database) throws {
        for (table, visibility) in [("public_words", 1), ("internal_words", 2)] {
            try database.execute(
                sql: """
                    INSERT INTO \(table) (rowid, owner, head, text)
                    SELECT m.ticket_id * \(SearchRow.places) + m.seq, 'customer' || t.customer_id,
                        t.number || ' ' || t.subject || ' ' || t.ref || ' ' || a.name || ' '
                            || ifnull(a.email, ''), m.text
                    FROM message m JOIN ticket t ON t.id = m.ticket_id
                    JOIN account a ON a.id = t.customer_id
                    WHERE m.visibility = \(visibility) ORDER BY m.ticket_id, m.seq
                    """
            )
        }
        try database.execute(
            sql: """
                INSERT INTO internal_words (rowid, owner, head, text)
                SELECT ticket_id * \(SearchRow.places), '', '', group_concat(tag, ' ') FROM (
                    SELECT ticket_id, tag FROM ticket_tag ORDER BY ticket_id, tag)
                GROUP BY ticket_id
                """
        )
    }
}
