extension Schema {
    /// The audit log (R-184, SEC-133): rows come at its end and leave at its oldest one, and nothing else happens to
    /// them. `audit_chain` has the hashes at both ends. `last_done` has when something was done last.
    static let audit = """
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            actor_kind TEXT NOT NULL,
            actor_id INTEGER NOT NULL,
            peer TEXT NOT NULL,
            connection INTEGER NOT NULL,
            action TEXT NOT NULL,
            object_kind TEXT NOT NULL,
            object_id INTEGER NOT NULL,
            outcome TEXT NOT NULL,
            detail TEXT NOT NULL,
            times INTEGER NOT NULL,
            trace_id INTEGER NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;

        CREATE TABLE audit_chain (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            cut_id INTEGER NOT NULL,
            cut_hash BLOB NOT NULL,
            last_id INTEGER NOT NULL,
            last_hash BLOB NOT NULL
        ) STRICT;
        INSERT INTO audit_chain VALUES (1, 0, zeroblob(32), 0, zeroblob(32));

        CREATE TRIGGER audit_grows_at_its_end BEFORE INSERT ON audit
        WHEN NEW.id <> (SELECT last_id + 1 FROM audit_chain)
        BEGIN SELECT RAISE(ABORT, 'the audit log takes rows at its end alone'); END;

        CREATE TRIGGER audit_end AFTER INSERT ON audit
        BEGIN UPDATE audit_chain SET last_id = NEW.id, last_hash = NEW.hash; END;

        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is not changed'); END;

        CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
        WHEN OLD.id > (SELECT cut_id FROM audit_chain)
        BEGIN SELECT RAISE(ABORT, 'the audit log is not deleted'); END;

        CREATE TRIGGER audit_chain_moves_on BEFORE UPDATE ON audit_chain
        WHEN NEW.cut_id < OLD.cut_id OR NEW.last_id < OLD.last_id OR NEW.cut_id > NEW.last_id
            OR NEW.last_hash IS NOT
                iif(NEW.last_id = OLD.last_id, OLD.last_hash,
                    (SELECT hash FROM audit WHERE id = NEW.last_id))
            OR NEW.cut_hash IS NOT
                iif(NEW.cut_id = OLD.cut_id, OLD.cut_hash,
                    (SELECT hash FROM audit WHERE id = NEW.cut_id))
        BEGIN SELECT RAISE(ABORT, 'the ends of the audit log move on alone'); END;

        CREATE TRIGGER audit_chain_is_not_deleted BEFORE DELETE ON audit_chain
        BEGIN SELECT RAISE(ABORT, 'the ends of the audit log stay'); END;

        CREATE TRIGGER audit_chain_is_one BEFORE INSERT ON audit_chain
        BEGIN SELECT RAISE(ABORT, 'the audit log has one beginning and one end'); END;

        CREATE TABLE last_done (
            what TEXT PRIMARY KEY,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
