#!/usr/bin/env python3
"""T-R13: each keyed request is sent one to five times at once, on several connections, across kills of the server.

There is one effect, and every answer has the same bytes. The same key with another request is refused, and another
caller's key is a key of his own.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import multiprocessing
import pathlib
import random
import sqlite3
import tempfile
import time

import deskwire
from deskwire import schema
from deskwire.errors import ConnectionLost, DeskwireError
from deskwire.frames import REPLAYED
from proving.client import Listening, connected
from proving.ledger import broken_invariants, opened
from proving.results import finish, result, seed_or_new
from proving.server import ADMINISTRATOR, SCOPES, People, Server, settled

CREATE = schema.METHODS["CreateTicket"]


@dataclasses.dataclass
class Tally:
    requests: int = 0
    operations: int = 0
    mismatches: int = 0
    foreign: int = 0
    wrong: list[str] = dataclasses.field(default_factory=list)


class Sender:
    """One process: operations on its connections, each until every copy has an answer."""

    def __init__(self, seed: str, address: str, tokens: list[str], customer: int, requests: int) -> None:
        self.random = random.Random(seed)
        self.address, self.tokens, self.customer, self.wanted = address, tokens, customer, requests
        self.connections: list[Listening] = []
        self.reconnecting = asyncio.Lock()
        self.tally = Tally()

    async def run(self) -> Tally:
        await asyncio.gather(*(self._work() for _ in range(12)))
        for connection in self.connections:
            await connection.close()
        return self.tally

    async def _work(self) -> None:
        while self.tally.requests < self.wanted:
            key = self.random.randbytes(16)
            request = CREATE.request(message="Once.", ref=key.hex(), customer_id=self.customer)
            replies = await self._copies(key, request, self.random.randint(1, 5))
            self.tally.operations += 1
            if len({body for _, body in replies}) != 1:
                self.tally.wrong.append(f"{key.hex()}: different answers")
            if sum(not flags & REPLAYED for flags, _ in replies) > 1:
                self.tally.wrong.append(f"{key.hex()}: done more than once")
            chance = self.random.random()
            if chance < 0.1:
                await self._other_request(key)
            elif chance < 0.2:
                await self._other_caller(key, replies[0][1])

    async def _copies(self, key: bytes, request: schema.Message, copies: int) -> list[tuple[int, bytes]]:
        return await asyncio.gather(*(self._until_answered(key, request, self.random.randrange(3)) for _ in range(copies)))

    async def _other_request(self, key: bytes) -> None:
        self.tally.mismatches += 1
        request = CREATE.request(message="Something else.", ref=key.hex(), customer_id=self.customer)
        try:
            await self._until_answered(key, request, 0)
        except DeskwireError as error:
            if error.name == "IDEMPOTENCY_MISMATCH":
                return
        self.tally.wrong.append(f"{key.hex()}: another request with this key was not refused")

    async def _other_caller(self, key: bytes, first: bytes) -> None:
        self.tally.foreign += 1
        request = CREATE.request(message="Once.", ref="f" + key.hex(), customer_id=self.customer)
        # A replay alone says nothing: a kill may have made this caller ask twice.
        _, body = await self._until_answered(key, request, 3)
        if body == first or CREATE.reply.FromString(body).ticket.ref != request.ref:
            self.tally.wrong.append(f"{key.hex()}: another caller got this one's answer")

    async def _until_answered(self, key: bytes, request: schema.Message, number: int) -> tuple[int, bytes]:
        while True:
            connection = await self._connection(number)
            self.tally.requests += 1
            try:
                return await connection.call(CREATE, request, key=key)
            except ConnectionLost:
                await asyncio.sleep(0.01)
            except DeskwireError as error:
                if error.name not in ("OVERLOADED", "SHUTTING_DOWN"):
                    raise
                await asyncio.sleep(0.05)

    async def _connection(self, number: int) -> Listening:
        """Number 0 to 2 are of the first caller, 3 of the other one."""
        async with self.reconnecting:
            while len(self.connections) < 4:
                token = self.tokens[len(self.connections) == 3]
                self.connections.append(await connected(self.address, token))
            if not self.connections[number].is_usable:
                await self.connections[number].close()
                self.connections[number] = await connected(self.address, self.tokens[number == 3])
            return self.connections[number]


def send(queue: multiprocessing.Queue, *arguments) -> None:
    async def run() -> Tally:
        return await Sender(*arguments).run()
    queue.put(asyncio.run(run()))


async def second_token(server: Server) -> str:
    async with deskwire.connect(server.address) as desk:
        await desk.login(ADMINISTRATOR["email"], ADMINISTRATOR["password"])
        return (await desk.call("CreateServiceToken", name="another", scopes=SCOPES)).secret


def disturbed(server: Server, processes: list[multiprocessing.Process], every: float) -> int:
    """Kills and restarts the server until the senders are done; the number of kills."""
    kills, due = 0, time.monotonic() + every
    while any(process.is_alive() for process in processes):
        time.sleep(0.05)
        if time.monotonic() > due:
            server.kill()
            server.start()
            kills += 1
            due = time.monotonic() + every
    return kills


def run(seed: int, requests: int, processes: int, every: float, data: pathlib.Path) -> None:
    server = Server(data)
    people: People = settled(server)
    tokens = [people.token, asyncio.run(second_token(server))]
    queue: multiprocessing.Queue = multiprocessing.Queue()
    senders = [
        multiprocessing.Process(target=send, daemon=True, args=(
            queue, f"{seed}-{number}", server.address, tokens, people.customers[0], requests // processes))
        for number in range(processes)
    ]
    for sender in senders:
        sender.start()
    kills = disturbed(server, senders, every)
    tallies = [queue.get(timeout=10) for _ in senders]
    with opened(server.database) as database:
        doubled = repeated(database)
        tickets = database.execute("SELECT count(*) FROM ticket").fetchone()[0]
    broken = broken_invariants(server.database)
    server.stop()
    operations = sum(tally.operations + tally.foreign for tally in tallies)
    wrong = [text for tally in tallies for text in tally.wrong] + doubled + broken
    result(f"{sum(t.requests for t in tallies):,} requests, {operations:,} operations, {tickets:,} tickets, {kills} kills, "
           f"{sum(t.mismatches for t in tallies):,} other requests, {sum(t.foreign for t in tallies):,} other callers: "
           f"{len(wrong)} wrong {wrong[:2] or ''}".strip(),
           "one effect each, the same bytes, mismatch refused", not wrong and operations == tickets)


def repeated(database: sqlite3.Connection) -> list[str]:
    rows = database.execute("SELECT ref FROM ticket GROUP BY ref HAVING count(*) > 1 LIMIT 3")
    return [f"{ref}: more than one ticket" for (ref,) in rows]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--processes", type=int, default=3)
    parser.add_argument("--every", type=float, default=3.0, help="seconds between two kills")
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    seed = seed_or_new(options.seed)
    with tempfile.TemporaryDirectory(prefix="deskwire-duplicates-") as folder:
        run(seed, options.requests, options.processes, options.every, pathlib.Path(folder) / "data")
    finish()


if __name__ == "__main__":
    main()
