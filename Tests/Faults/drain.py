#!/usr/bin/env python3
"""T-R23: the server is asked to end while many write, once or twice, and started again.

Every request is answered, or is known not to have been carried out, or is asked again with its key: once, and that is
enough for everybody. The process ends with 0 within 15 s, and what was acknowledged is there once.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import pathlib
import signal
import tempfile
import time

from deskwire import schema
from deskwire.errors import DeskwireError, Outcome
from proving.client import connected
from proving.ledger import broken_invariants, effects, leftovers
from proving.results import finish, result
from proving.server import People, Server, settled

END_SECONDS = 15.0


class Round:
    """One end under load, and the start after it."""

    def __init__(self, server: Server, people: People, signals: int) -> None:
        self.server, self.people, self.signals = server, people, signals
        self.keys: dict[str, str] = {}
        self.retried = 0
        self.errors: list[str] = []
        self.is_back = asyncio.Event()
        self.is_over = False

    async def run(self, connections: int, width: int) -> tuple[float, int | None]:
        """Gives how long the end took, and its status."""
        writers = asyncio.gather(*(self.write(width) for _ in range(connections)))
        await asyncio.sleep(1.0)
        began = time.monotonic()
        for number in range(self.signals):
            self.server.process.send_signal(signal.SIGTERM)
            await asyncio.sleep(0.02 * number)
        status = await asyncio.to_thread(self.server.wait)
        took = time.monotonic() - began
        await asyncio.to_thread(self.server.start)
        self.is_back.set()
        await asyncio.sleep(0.5)
        self.is_over = True
        await writers
        return took, status

    async def write(self, width: int) -> None:
        """A client: when its connection says that it ends, it asks what is open once more, on the next one."""
        open_requests: list[tuple[bytes, schema.Message]] = []
        while True:
            desk = await connected(self.server.address, self.people.token)
            again, open_requests = open_requests, []
            self.retried += len(again)
            answers = await asyncio.gather(*(self.ask(desk, key, request) for key, request in again))
            self.errors += [f"after a retry: {error}" for error in answers if error]
            while not self.is_over and desk.is_usable:
                burst = [self.invent() for _ in range(width)]
                answers = await asyncio.gather(*(self.ask(desk, key, request) for key, request in burst))
                open_requests += [asked for asked, error in zip(burst, answers) if error]
                if open_requests:
                    break
            await desk.close()
            if self.is_over and not open_requests:
                return
            await self.is_back.wait()

    def invent(self) -> tuple[bytes, schema.Message]:
        key = os.urandom(16)
        request = schema.METHODS["CreateTicket"].request(message=f"Ticket {key.hex()}.", ref=key.hex(),
                                                         customer_id=self.people.customers[0])
        return key, request

    async def ask(self, desk, key: bytes, request: schema.Message) -> str:
        """Empty, or what the answer was instead of a reply."""
        try:
            await desk.call(schema.METHODS["CreateTicket"], request, key=key, timeout=30.0)
            self.keys[key.hex()] = "acknowledged"
            return ""
        except DeskwireError as error:
            applied = getattr(error, "outcome", Outcome.UNKNOWN)
            self.keys[key.hex()] = "refused" if applied == Outcome.NOT_APPLIED else "unknown"
            return f"{type(error).__name__} {error}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=4, help="how often the server is ended; every other time twice")
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--width", type=int, default=8, help="requests at once on a connection")
    options = parser.parse_args()
    ends: list[tuple[float, int | None]] = []
    retried, errors, wrong, keys = 0, [], [], {}
    with tempfile.TemporaryDirectory(prefix="deskwire-drain-") as folder:
        server = Server(pathlib.Path(folder) / "data")
        people = settled(server)
        for number in range(options.rounds):
            step = Round(server, people, signals=1 + number % 2)
            ends.append(asyncio.run(step.run(options.connections, options.width)))
            retried, errors, keys = retried + step.retried, errors + step.errors, keys | step.keys
        server.stop()
        counts = effects(server.database, keys)
        wrong = [f"{keys[key]} {count}" for key, count in counts.items() if count != (keys[key] == "acknowledged")]
        wrong += broken_invariants(server.database) + [f"{name} is left" for name in leftovers(server.data)]
    longest = max(seconds for seconds, _ in ends)
    statuses = sorted({status for _, status in ends})
    result(f"{len(ends)} ends under load, the longest {longest:.1f} s, status {statuses}", f"0 within {END_SECONDS:g} s",
           statuses == [0] and longest <= END_SECONDS)
    result(f"{len(keys)} requests, {retried} asked again: {len(errors)} errors after one retry {errors[:3]}", "0 errors",
           not errors and len(keys) > 100)
    result(f"{len(wrong)} lost, doubled, or carried out although refused {wrong[:3]}", "0", not wrong)
    finish()


if __name__ == "__main__":
    main()
