"""The invariants that are seen in the database: I4 to I9 of the plan, and I1 and I2 against what clients remember."""

from __future__ import annotations

import contextlib
import hashlib
import pathlib
import sqlite3
import struct
from collections.abc import Iterable, Iterator

def _read_questions() -> dict[str, str]:
    """Each question of invariants.sql by the name in the line above it."""
    pieces = pathlib.Path(__file__).with_name("invariants.sql").read_text().split("\n-- ")[1:]
    return {name: question.strip() for name, question in (piece.split("\n", 1) for piece in pieces)}


_QUESTIONS = _read_questions()


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
        for name, question in _QUESTIONS.items():
            if found := database.execute(question).fetchmany(3):
                broken.append(f"{name}: {found}")
        if integrity and (found := database.execute("PRAGMA integrity_check").fetchmany(3)) != [("ok",)]:
            broken.append(f"I8 integrity: {found}")
        broken += broken_audit(database)
        database.execute("COMMIT")
    return broken


def broken_audit(database: sqlite3.Connection) -> list[str]:
    """I9: each row of the audit log follows the one before, from the end that was cut to the one that was written last.

    Reckoned here a second time, and not by the server's own code: SHA-256 over the hash of the row before and the row's
    fields, numbers as eight bytes with the little end first, all else with its length before it.
    """
    cut, cut_hash, last, last_hash = database.execute(
        "SELECT cut_id, cut_hash, last_id, last_hash FROM audit_chain").fetchone()
    number, before = cut, bytes(cut_hash)
    for *fields, kept in database.execute(
            "SELECT id, at, actor_kind, actor_id, peer, connection, action, object_kind, object_id, outcome, detail, "
            "times, trace_id, hash FROM audit ORDER BY id"):
        if fields[0] != number + 1:
            return [f"I9 row {number + 1} of the audit log is missing"]
        reckoned = hashlib.sha256(struct.pack("<q", len(before)) + before)
        for field in fields:
            text = b"" if isinstance(field, int) else field.encode()
            reckoned.update(struct.pack("<q", field if isinstance(field, int) else len(text)) + text)
        if reckoned.digest() != kept:
            return [f"I9 row {fields[0]} of the audit log is not what was written"]
        number, before = fields[0], kept
    return [] if (number, before) == (last, bytes(last_hash)) else [f"I9 the audit log ends at {number}, not at {last}"]


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
