"""A client process that remembers what it asked and what it was told: the oracle of the tests of faults.

It takes commands as JSON lines, and answers each with one line.

    {"do": "load", "address": …, "token": …, "customers": […], "width": 16, "seconds": 60}
        asks until the connection ends or the time is over
    {"do": "verify", "address": …, "token": …, "sample": 50}
        asks again what has no answer (half of it), and what has one (a sample), and compares (I1, I3)
    {"do": "tell"}      what became of each key since the last time
    {"do": "forget"}    a new data folder begins
    {"do": "forget_questions"}    what has no answer yet is not asked again
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import random
import sys
import time

from deskwire import schema
from deskwire.connection import Connection
from deskwire.errors import ConnectionLost, DeskwireError, Outcome
from deskwire.frames import REPLAYED, Type
from deskwire.hello import Greeting

ACKNOWLEDGED, UNKNOWN, REFUSED = "acknowledged", "unknown", "refused"


@dataclasses.dataclass
class Operation:
    key: bytes
    method: schema.Method
    request: schema.Message
    state: str = UNKNOWN
    reply: bytes = b""


class Listening(Connection):
    """A connection that gives flags and bytes of a reply instead of its message."""

    def _reply(self, method, header, body):
        if method.name == "Hello" or header.type == Type.ERROR:
            return super()._reply(method, header, body)
        return header.flags, body


async def connected(address: str, token: str, seconds: float = 30.0) -> Listening:
    """A connection, as soon as there is one."""
    host, _, port = address.rpartition(":")
    credential = schema.message("Credential")(token={"token": token})
    until = time.monotonic() + seconds
    while True:
        try:
            return await Listening.open(host, int(port), Greeting(grease=False, features=("events.v1",)), credential)
        except DeskwireError:
            if time.monotonic() > until:
                raise
            await asyncio.sleep(0.01)


class Client:
    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed)
        self.operations: dict[str, Operation] = {}
        self.untold: set[str] = set()
        self.tickets: list[int] = []
        self.open_questions: list[str] = []
        self.latencies: list[float] = []
        self.errors: dict[str, int] = {}

    # Load

    async def load(self, address, token, customers, width=16, seconds=60.0, **_) -> dict:
        self.latencies, self.errors = [], {}
        before = self.count(ACKNOWLEDGED)
        try:
            connection = await connected(address, token, min(seconds, 10.0))
        except DeskwireError:
            return {"acknowledged": 0, "unknown": 0, "p50": 0, "p99": 0, "errors": {}}
        until = time.monotonic() + seconds
        await asyncio.gather(*(self._ask(connection, customers, until) for _ in range(width)))
        with contextlib.suppress(Exception):
            await connection.close()
        ordered = sorted(self.latencies) or [0.0]
        return {"acknowledged": self.count(ACKNOWLEDGED) - before, "unknown": self.count(UNKNOWN), "errors": self.errors,
                "p50": ordered[len(ordered) // 2], "p99": ordered[int(len(ordered) * 0.99)], "max": ordered[-1]}

    async def _ask(self, connection: Connection, customers: list[int], until: float) -> None:
        while time.monotonic() < until and connection.is_usable:
            operation = self._invent(customers)
            began = time.monotonic()
            if not await self._carry_out(operation, connection):
                return
            self.latencies.append(time.monotonic() - began)

    def _invent(self, customers: list[int]) -> Operation:
        key = self.random.randbytes(16)
        if self.tickets and self.random.random() < 0.3:
            method = schema.METHODS["PostMessage"]
            request = method.request(ticket_id=self.random.choice(self.tickets), text=f"reply {key.hex()}",
                                     visibility=self.random.choice((1, 2)))
        else:
            method = schema.METHODS["CreateTicket"]
            request = method.request(message=f"Ticket {key.hex()}. " + "x" * self.random.randrange(400), ref=key.hex(),
                                     customer_id=self.random.choice(customers))
        return Operation(key, method, request)

    async def _carry_out(self, operation: Operation, connection: Connection) -> bool:
        """False when the connection serves no more."""
        name = operation.key.hex()
        self.operations[name] = operation
        self.untold.add(name)
        try:
            _, body = await connection.call(operation.method, operation.request, key=operation.key)
        except DeskwireError as error:
            self.errors[error.name] = self.errors.get(error.name, 0) + 1
            operation.state = REFUSED if error.outcome == Outcome.NOT_APPLIED else UNKNOWN
            if operation.state == UNKNOWN:
                self.open_questions.append(name)
            if error.name in ("OVERLOADED", "STORAGE_BUSY", "STORAGE_FULL", "RATE_LIMITED"):
                await asyncio.sleep(0.02)
                return True
            return not isinstance(error, ConnectionLost) and connection.is_usable
        self._acknowledge(operation, body)
        return True

    def _acknowledge(self, operation: Operation, body: bytes) -> None:
        operation.state, operation.reply = ACKNOWLEDGED, body
        if operation.method.name == "CreateTicket" and len(self.tickets) < 2000:
            self.tickets.append(operation.method.reply.FromString(body).ticket.id)

    # Verification

    async def verify(self, address, token, sample=50, **_) -> dict:
        violations: list[str] = []
        connection = await connected(address, token)
        questions, self.open_questions = self.open_questions, []
        again = [self.operations[name] for name in questions if self.random.random() < 0.5]
        known = [operation for operation in self.operations.values() if operation.state == ACKNOWLEDGED]
        checked = self.random.sample(known, min(sample, len(known)))
        slots = asyncio.Semaphore(16)

        async def ask(operation: Operation) -> None:
            name = operation.key.hex()
            async with slots:
                try:
                    flags, body = await connection.call(operation.method, operation.request, key=operation.key)
                except DeskwireError as error:
                    violations.append(f"{name} ({operation.state}): {error}")
                    return
            if operation.state == ACKNOWLEDGED and not flags & REPLAYED:
                violations.append(f"I1 {name}: acknowledged, and done once more when it was asked again")
            elif operation.state == ACKNOWLEDGED and body != operation.reply:
                violations.append(f"I3 {name}: another reply than the first")
            self.untold.add(name)
            self._acknowledge(operation, body)

        await asyncio.gather(*(ask(operation) for operation in again + checked))
        await connection.close()
        return {"violations": violations[:5], "asked": len(again) + len(checked)}

    def tell(self, **_) -> dict:
        told = {name: self.operations[name].state for name in self.untold}
        self.untold = set()
        return told

    def forget(self, **_) -> dict:
        self.operations, self.untold, self.tickets, self.open_questions = {}, set(), [], []
        return {}

    def forget_questions(self, **_) -> dict:
        self.open_questions = []
        return {}

    def count(self, state: str) -> int:
        return sum(operation.state == state for operation in self.operations.values())


def main() -> None:
    client = Client(sys.argv[1])
    for line in sys.stdin:
        command = json.loads(line)
        action = getattr(client, command.pop("do"))
        answer = action(**command)
        if asyncio.iscoroutine(answer):
            answer = asyncio.run(answer)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
