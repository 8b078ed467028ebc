extension Schema {
    /// Statuses and categories say more, tickets follow one another and carry tags, days are counted.
    static let lifeCycle = """
        ALTER TABLE status ADD COLUMN pauses_promise INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE category ADD COLUMN auto_tags TEXT NOT NULL DEFAULT '';
        ALTER TABLE category ADD COLUMN resolution_minutes INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE ticket ADD COLUMN follow_up_of INTEGER REFERENCES ticket (id);
        ALTER TABLE ticket ADD COLUMN due_at INTEGER;
        ALTER TABLE ticket ADD COLUMN promise_paused_at INTEGER;
        CREATE INDEX ticket_follow_up ON ticket (follow_up_of, id) WHERE follow_up_of IS NOT NULL;
        CREATE INDEX ticket_due ON ticket (due_at, id)
            WHERE due_at IS NOT NULL AND is_open = 1 AND promise_paused_at IS NULL;

        CREATE TABLE status_transition (
            from_id INTEGER NOT NULL REFERENCES status (id),
            to_id INTEGER NOT NULL REFERENCES status (id),
            PRIMARY KEY (from_id, to_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ticket_tag (
            tag TEXT NOT NULL CHECK (tag <> ''),
            ticket_id INTEGER NOT NULL REFERENCES ticket (id),
            PRIMARY KEY (tag, ticket_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX ticket_tag_of ON ticket_tag (ticket_id, tag);

        -- What a day brought in a category (0 = none): kept, never counted (R-102).
        CREATE TABLE ticket_day (
            day INTEGER NOT NULL,
            category_id INTEGER NOT NULL,
            opened INTEGER NOT NULL DEFAULT 0,
            closed INTEGER NOT NULL DEFAULT 0,
            reopened INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (day, category_id)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO ticket_day (day, category_id, opened)
            SELECT created_at / 86400000, ifnull(category_id, 0), count(*) FROM ticket
            GROUP BY 1, 2;
        INSERT INTO ticket_day (day, category_id, closed)
            SELECT ifnull(closed_at, activity_at) / 86400000, ifnull(category_id, 0), count(*)
            FROM ticket WHERE is_open = 0 GROUP BY 1, 2
            ON CONFLICT DO UPDATE SET closed = closed + excluded.closed;
        CREATE TRIGGER ticket_day_opened AFTER INSERT ON ticket BEGIN
            INSERT INTO ticket_day (day, category_id, opened)
                VALUES (NEW.created_at / 86400000, ifnull(NEW.category_id, 0), 1)
                ON CONFLICT DO UPDATE SET opened = opened + 1;
        END;
        CREATE TRIGGER ticket_day_closed AFTER UPDATE OF is_open ON ticket
        WHEN OLD.is_open = 1 AND NEW.is_open = 0 BEGIN
            INSERT INTO ticket_day (day, category_id, closed)
                VALUES (NEW.activity_at / 86400000, ifnull(NEW.category_id, 0), 1)
                ON CONFLICT DO UPDATE SET closed = closed + 1;
        END;
        CREATE TRIGGER ticket_day_reopened AFTER UPDATE OF is_open ON ticket
        WHEN OLD.is_open = 0 AND NEW.is_open = 1 BEGIN
            INSERT INTO ticket_day (day, category_id, reopened)
                VALUES (NEW.activity_at / 86400000, ifnull(NEW.category_id, 0), 1)
                ON CONFLICT DO UPDATE SET reopened = reopened + 1;
        END;
        """
}
