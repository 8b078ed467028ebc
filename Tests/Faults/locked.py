#!/usr/bin/env python3
"""T-R15: another process holds the database. Writes wait 5 s at most and are then known not to be applied; reads go on;
when the lock is gone, writes are back within a second. A reader that stays long keeps nobody from writing, and the log that
he has let grow shrinks when he is gone."""

from __future__ import annotations

import argparse
import asyncio
import os
import pathlib
import sqlite3
import tempfile
import time

from deskwire import schema
from deskwire.errors import DeskwireError, Outcome
from proving.client import connected
from proving.ledger import broken_invariants
from proving.results import finish, percentile, result
from proving.server import People, Server, settled

# The server waits for a lock as long; the rest is for a busy machine.
WAIT_SECONDS = 5.0
SLACK_SECONDS = 2.0
# What the server keeps of a log (`walBytesKept`), and how long it may take to bring over what a long reader left.
LOG_MIB = 128
SHRINK_SECONDS = 300.0


class Run:
    def __init__(self) -> None:
        self.waits: list[float] = []
        self.reads: list[float] = []
        self.wrong: list[str] = []
        self.back: list[float] = []
        self.busy = 0

    async def write(self, desk, people: People, text: str) -> bool:
        """One try; True when it was acknowledged."""
        began = time.monotonic()
        try:
            method = schema.METHODS["CreateTicket"]
            request = method.request(message=text, customer_id=people.customers[0])
            await desk.call(method, request, key=os.urandom(16), timeout=15.0)
            return True
        except DeskwireError as error:
            self.waits.append(time.monotonic() - began)
            self.busy += error.name == "STORAGE_BUSY"
            if error.outcome != Outcome.NOT_APPLIED:
                self.wrong.append(f"{error.name} {error.outcome}")
            return False

    async def locked(self, server: Server, people: People, seconds: float) -> None:
        desk = await connected(server.address, people.token)
        reader = await connected(server.address, people.token)
        lock = sqlite3.connect(server.database, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
        released = asyncio.get_running_loop().create_future()

        def release() -> None:
            lock.execute("ROLLBACK")
            lock.close()
            released.set_result(time.monotonic())

        asyncio.get_running_loop().call_later(seconds, release)
        reading = asyncio.create_task(self.read_until(reader, released))
        while not await self.write(desk, people, "locked"):
            pass
        self.back.append(max(0.0, time.monotonic() - await released))
        await reading
        await desk.close()
        await reader.close()

    async def read_until(self, desk, released: asyncio.Future) -> None:
        while not released.done():
            began = time.monotonic()
            method = schema.METHODS["ListTickets"]
            await desk.call(method, method.request(page_size=5))
            self.reads.append(time.monotonic() - began)
            await asyncio.sleep(0.05)

    async def long_reader(self, server: Server, people: People, seconds: float) -> int:
        """Writes beside a reading transaction that does not end; gives how many."""
        reader = sqlite3.connect(f"file:{server.database}?mode=ro", uri=True, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM ticket").fetchone()
        until, count = time.monotonic() + seconds, 0
        desk = await connected(server.address, people.token)
        while time.monotonic() < until:
            count += await self.write(desk, people, "beside a reader " + "x" * 2000)
        await desk.close()
        reader.execute("ROLLBACK")
        reader.close()
        return count

    async def shrinking(self, server: Server, people: People) -> tuple[float, float, float]:
        """Writes until the log is small again: MiB before and after, and the seconds that it took."""
        log = server.database.with_name(server.database.name + "-wal")
        before, began = log.stat().st_size / 2**20, time.monotonic()
        desk = await connected(server.address, people.token)
        while (now := log.stat().st_size / 2**20) > LOG_MIB and time.monotonic() - began < SHRINK_SECONDS:
            await self.write(desk, people, "after the reader")
        await desk.close()
        return before, now, time.monotonic() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--locks", type=float, nargs="+", default=[1.0, 7.0], help="seconds that each lock is held")
    parser.add_argument("--reader", type=float, default=3.0, help="seconds that the long reader stays")
    options = parser.parse_args()
    run = Run()
    with tempfile.TemporaryDirectory(prefix="deskwire-locked-") as folder:
        server = Server(pathlib.Path(folder) / "data")
        people = settled(server)
        for seconds in options.locks:
            asyncio.run(run.locked(server, people, seconds))
        beside = asyncio.run(run.long_reader(server, people, options.reader))
        before, after, seconds = asyncio.run(run.shrinking(server, people))
        status = server.stop()
        broken = broken_invariants(server.database, integrity=True)
    longest = max(run.waits, default=0.0)
    result(f"locks of {options.locks} s: {run.busy} STORAGE_BUSY, longest wait {longest:.1f} s, {len(run.wrong)} of another outcome",
           f"NOT_APPLIED within {WAIT_SECONDS + SLACK_SECONDS:g} s",
           longest <= WAIT_SECONDS + SLACK_SECONDS and not run.wrong and run.busy > 0)
    result(f"writes back after {max(run.back):.2f} s", "1 s", max(run.back) <= 1.0)
    result(f"{len(run.reads)} reads meanwhile, p99 {percentile(run.reads, 0.99) * 1000:.0f} ms", "500 ms",
           len(run.reads) > 10 and percentile(run.reads, 0.99) <= 0.5)
    result(f"{beside} writes beside a reader of {options.reader:g} s", "more than 10", beside > 10)
    result(f"its log of {before:,.0f} MiB has {after:,.0f} MiB {seconds:.0f} s later", f"{LOG_MIB} MiB", after <= LOG_MIB)
    result(f"{len(broken)} broken invariants, end with {status}", "0, 0", not broken and status == 0)
    finish()


if __name__ == "__main__":
    main()
