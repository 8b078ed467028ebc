#!/usr/bin/env python3
"""T-R14: a hundred thousand mails wait because the mail server is down. What does a ticket take then, beside the same desk
with an empty queue? And does all of it leave when mail goes again?

Two servers with the same tickets take turns, so that whatever else the machine does falls on both.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import pathlib
import shutil
import sqlite3
import tempfile
import time

import deskwire
from proving.results import finish, percentile, result
from proving.server import Server, settled

DEAD = ["--mail", "smtp://127.0.0.1:1?tls=none"]
WIDTH = 16


async def create(address: str, token: str, customers: list[int], count: int) -> list[float]:
    """Opens tickets, so many at a time, and gives the seconds that each took."""
    times: list[float] = []

    async def some(desk, numbers) -> None:
        for number in numbers:
            began = time.perf_counter()
            await desk.call("CreateTicket", message=f"Lamp {number} is dark.", customer_id=customers[number % len(customers)])
            times.append(time.perf_counter() - began)

    async with deskwire.connect(address, token=token) as desk:
        await asyncio.gather(*(some(desk, range(first, count, WIDTH)) for first in range(WIDTH)))
    return times


def rows(database: pathlib.Path, question: str) -> int:
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return connection.execute(question).fetchone()[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--queued", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--tickets", type=int, default=2_000, help="a round")
    parser.add_argument("--no-drain", action="store_true", help="leave out the last part")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deskwire-backlog-") as folder:
        full = Server(pathlib.Path(folder) / "full", options=DEAD)
        began = time.monotonic()
        people = settled(full)
        asyncio.run(create(full.address, people.token, people.customers, options.queued))
        minutes = (time.monotonic() - began) / 60
        full.stop()
        waiting = rows(full.database, "SELECT count(*) FROM outbox")
        attempts = rows(full.database, "SELECT count(DISTINCT mail_id || '/' || number) FROM mail_attempt")
        result(f"{waiting} mails wait after {options.queued} tickets, {attempts} attempts in {minutes:.1f} min",
               "a row a mail, an attempt a minute", waiting >= options.queued and attempts <= minutes + 2)

        empty = Server(pathlib.Path(folder) / "empty", options=DEAD)
        shutil.copytree(full.data, empty.data)
        with contextlib.closing(sqlite3.connect(empty.database)) as connection:
            connection.execute("DELETE FROM outbox")
            connection.commit()
        times: dict[str, list[float]] = {"full": [], "empty": []}
        full.start()
        empty.start()
        for turn in range(2 * options.rounds):
            name, server = ("full", full) if turn % 4 in (0, 3) else ("empty", empty)
            times[name] += asyncio.run(create(server.address, people.token, people.customers, options.tickets))
        empty.stop()
        full.stop()
        for share in (0.5, 0.99):
            with_queue, without = (percentile(times[name], share) for name in ("full", "empty"))
            ratio = with_queue / without
            result(f"p{share * 100:.0f} of a ticket: {ratio:.3f} times ({with_queue * 1000:.2f} ms with {waiting} mails queued, "
                   f"{without * 1000:.2f} ms with none)", "<= 1.10", ratio <= 1.10)
        if not options.no_drain:
            drain(full, pathlib.Path(folder) / "spool")
    finish()


def drain(server: Server, spool: pathlib.Path) -> None:
    """Serves with a way out until nothing waits, or for an hour."""
    server.options = ["--mail", f"spool:{spool}"]
    server.start()
    began = time.monotonic()
    waiting = rows(server.database, "SELECT count(*) FROM outbox")
    all_mails = waiting
    while waiting and time.monotonic() - began < 3600:
        time.sleep(0.5)
        waiting = rows(server.database, "SELECT count(*) FROM outbox")
    seconds = time.monotonic() - began
    server.stop()
    files = sum(1 for _ in spool.glob("*.eml"))
    result(f"{all_mails} mails left in {seconds:.0f} s: {waiting} wait, {files} files", "0 wait, a file a mail",
           waiting == 0 and files >= all_mails)


if __name__ == "__main__":
    main()
