extension Schema {
    /// Groups of staff, tickets that a group has, default assignees, and since when a ticket is nobody's.
    ///
    /// In `ticket_count` a group stands as its number below zero, so that one list has everybody's numbers.
    static let staff = """
        CREATE TABLE staff_group (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            version INTEGER NOT NULL DEFAULT 1,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '')
        ) STRICT;
        CREATE TABLE group_member (
            group_id INTEGER NOT NULL REFERENCES staff_group (id),
            account_id INTEGER NOT NULL REFERENCES account (id),
            PRIMARY KEY (group_id, account_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX group_member_account ON group_member (account_id, group_id);

        ALTER TABLE ticket ADD COLUMN group_id INTEGER REFERENCES staff_group (id);
        ALTER TABLE ticket ADD COLUMN unassigned_since INTEGER;
        UPDATE ticket SET unassigned_since = created_at WHERE assignee_id IS NULL;
        CREATE INDEX ticket_group ON ticket (group_id, is_open, activity_at, id)
            WHERE group_id IS NOT NULL;
        CREATE INDEX ticket_nobody ON ticket (is_open, activity_at, id)
            WHERE assignee_id IS NULL AND group_id IS NULL;
        CREATE INDEX ticket_unassigned ON ticket (is_open, unassigned_since, id)
            WHERE unassigned_since IS NOT NULL;
        ALTER TABLE category ADD COLUMN default_assignee TEXT NOT NULL DEFAULT '';

        DROP TRIGGER ticket_count_insert;
        DROP TRIGGER ticket_count_update;
        CREATE TRIGGER ticket_count_insert AFTER INSERT ON ticket BEGIN
            INSERT INTO ticket_count VALUES
                (NEW.status_id, ifnull(NEW.assignee_id, -ifnull(NEW.group_id, 0)), 1)
                ON CONFLICT DO UPDATE SET tickets = tickets + 1;
        END;
        CREATE TRIGGER ticket_count_update AFTER UPDATE OF status_id, assignee_id, group_id ON ticket
        WHEN OLD.status_id <> NEW.status_id OR OLD.assignee_id IS NOT NEW.assignee_id
            OR OLD.group_id IS NOT NEW.group_id BEGIN
            UPDATE ticket_count SET tickets = tickets - 1
                WHERE status_id = OLD.status_id
                AND assignee_id = ifnull(OLD.assignee_id, -ifnull(OLD.group_id, 0));
            INSERT INTO ticket_count VALUES
                (NEW.status_id, ifnull(NEW.assignee_id, -ifnull(NEW.group_id, 0)), 1)
                ON CONFLICT DO UPDATE SET tickets = tickets + 1;
        END;
        """

    /// Every change of a field, through what a message came, and customers who are gone.
    static let changes = """
        CREATE TABLE change (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            object_kind INTEGER NOT NULL,
            object_id INTEGER NOT NULL,
            at INTEGER NOT NULL,
            actor_kind INTEGER NOT NULL,
            actor_id INTEGER,
            actor_name TEXT NOT NULL,
            source INTEGER NOT NULL,
            operation TEXT NOT NULL,
            request_id TEXT NOT NULL,
            trace_id INTEGER NOT NULL,
            field TEXT NOT NULL,
            old_value TEXT NOT NULL,
            new_value TEXT NOT NULL
        ) STRICT;
        CREATE INDEX change_object ON change (object_kind, object_id, id);
        ALTER TABLE message ADD COLUMN source INTEGER;
        ALTER TABLE account ADD COLUMN deleted_at INTEGER;
        """

    /// How a group gives its tickets out, who can take some, and who has not written since a ticket was given.
    static let distribution = """
        ALTER TABLE staff_group ADD COLUMN distribution INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE staff_group ADD COLUMN last_member_id INTEGER;
        ALTER TABLE account ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE account ADD COLUMN capacity INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE ticket ADD COLUMN unanswered_since INTEGER;
        CREATE INDEX ticket_unanswered ON ticket (is_open, unanswered_since, id)
            WHERE unanswered_since IS NOT NULL;
        """
}
