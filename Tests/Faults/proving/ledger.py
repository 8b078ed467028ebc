"""The invariants that are seen in the database: I4 to I8 of the plan, and I1 and I2 against what clients remember."""

from __future__ import annotations

import contextlib
import pathlib
import sqlite3
from collections.abc import Iterable, Iterator

# Each question finds what must not be. Those of `always` are cheap enough to ask after every fault.
_ALWAYS = {
    "I4 two tickets have one number": "SELECT number FROM ticket GROUP BY number COLLATE NOCASE HAVING count(*) > 1",
    "I4 a later ticket has a lower number":
        "SELECT number FROM (SELECT number, CAST(substr(number, instr(number, '-') + 1) AS INTEGER) AS n, "
        "lag(CAST(substr(number, instr(number, '-') + 1) AS INTEGER)) OVER (ORDER BY id) AS before FROM ticket) "
        "WHERE n <= before",
    "I5 the event log has a gap": "SELECT min(seq) FROM event HAVING max(seq) - min(seq) + 1 <> count(*)",
    "I5 the numbers given out are not those that are there":
        "SELECT seq FROM sqlite_sequence WHERE name = 'event' AND seq <> (SELECT max(seq) FROM event)",
    "I6 a ticket without exactly one notice":
        "SELECT t.number FROM ticket t LEFT JOIN mail m ON m.ticket_id = t.id AND m.kind = 'issue_reported' "
        "GROUP BY t.id HAVING count(m.id) <> 1",
    "I6 a message that was answered to by other than one mail":
        "SELECT g.id FROM message g LEFT JOIN mail m ON m.about_message_id = g.id "
        "WHERE g.seq > 1 AND g.visibility = 1 GROUP BY g.id HAVING count(m.id) <> 1",
    "I6 a mail that waits and has no row in the outbox, or one that has ended and has":
        "SELECT m.id FROM mail m LEFT JOIN outbox o ON o.mail_id = m.id "
        "WHERE (m.finished_at IS NULL) <> (o.mail_id IS NOT NULL)",
    "I6 a mail of a ticket that is not there":
        "SELECT m.id FROM mail m LEFT JOIN ticket t ON t.id = m.ticket_id WHERE m.ticket_id IS NOT NULL AND t.id IS NULL",
    "I6 a ticket without its event":
        "SELECT t.number FROM ticket t WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.ticket_number = t.number)",
    "I7 the count of a status": """
        SELECT s.id FROM status s
        WHERE (SELECT count(*) FROM ticket WHERE status_id = s.id)
            <> ifnull((SELECT sum(tickets) FROM ticket_count WHERE status_id = s.id), 0)""",
    "I7 the messages of a ticket": """
        SELECT t.number FROM ticket t LEFT JOIN message m ON m.ticket_id = t.id GROUP BY t.id
        HAVING t.message_count <> count(m.id) OR t.public_count <> count(m.public_seq)""",
    "I7 the numbers of a thread": """
        SELECT ticket_id FROM message GROUP BY ticket_id
        HAVING max(seq) <> count(*) OR ifnull(max(public_seq), 0) <> count(public_seq)""",
    "I7 what is unread": """
        SELECT a.id FROM account a WHERE a.role IN (2, 3) AND a.unread <> (
            SELECT count(*) FROM message m WHERE m.author_kind = 1 AND m.id > max(a.read_floor, ifnull((
                SELECT message_id FROM read_mark r WHERE r.account_id = a.id AND r.ticket_id = m.ticket_id), 0)))""",
    "I7 the tickets of a day": """
        SELECT day FROM ticket_day GROUP BY day
        HAVING sum(opened) <> (SELECT count(*) FROM ticket WHERE created_at / 86400000 = day)""",
    "I8 a foreign key": "PRAGMA foreign_key_check",
}


@contextlib.contextmanager
def opened(path: pathlib.Path) -> Iterator[sqlite3.Connection]:
    """The database, read only, in one transaction."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None, timeout=30)
    try:
        yield database
    finally:
        database.close()


def broken_invariants(path: pathlib.Path, integrity: bool = True) -> list[str]:
    """What does not hold in the file, in words; empty when all is well."""
    broken = []
    with opened(path) as database:
        database.execute("BEGIN")
        for name, question in _ALWAYS.items():
            if found := database.execute(question).fetchmany(3):
                broken.append(f"{name}: {found}")
        if integrity and (found := database.execute("PRAGMA integrity_check").fetchmany(3)) != [("ok",)]:
            broken.append(f"I8 integrity: {found}")
        database.execute("COMMIT")
    return broken


def newest_event(path: pathlib.Path) -> int:
    with opened(path) as database:
        return database.execute("SELECT ifnull(max(seq), 0) FROM event").fetchone()[0]


def effects(path: pathlib.Path, keys: Iterable[str]) -> dict[str, int]:
    """How often each key is there: as a ticket's ref, or as a message's text."""
    keys = list(keys)
    with opened(path) as database:
        database.execute("BEGIN")
        database.execute("CREATE TEMP TABLE asked (key TEXT PRIMARY KEY) WITHOUT ROWID")
        database.executemany("INSERT INTO asked VALUES (?)", ((key,) for key in keys))
        counts = dict.fromkeys(keys, 0)
        for question in ("SELECT key, count(*) FROM asked CROSS JOIN ticket t ON t.ref = key AND t.ref <> '' GROUP BY key",
                         "SELECT key, count(*) FROM message m JOIN asked ON m.text = 'reply ' || key GROUP BY key"):
            for key, count in database.execute(question):
                counts[key] += count
        database.execute("COMMIT")
    return counts


def leftovers(data: pathlib.Path) -> list[str]:
    """Files of a data folder that nobody knows (I10)."""
    known = {"deskwire.sqlite", "deskwire.sqlite-wal", "deskwire.sqlite-shm", "lock", "secret.key", "claim", "spool",
             "control.sock", "backups", "limits.json"}
    return sorted(path.name for path in data.iterdir() if path.name not in known)
