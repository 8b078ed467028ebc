"""One caller and few requests, one after the other, for tests that make a single call fail and look at what follows."""

from __future__ import annotations

import asyncio
import dataclasses
import os
from collections.abc import Callable

from deskwire import schema
from deskwire.connection import Connection
from deskwire.errors import DeskwireError, Outcome
from deskwire.frames import REPLAYED

from .client import connected
from .server import People, Server

ACKNOWLEDGED, REFUSED, UNKNOWN = "acknowledged", "refused", "unknown"


@dataclasses.dataclass
class Asked:
    """A request and what came of it. `late`: it was acknowledged although `is_too_late` held before it was sent."""

    method: str
    fields: dict
    key: bytes = dataclasses.field(default_factory=lambda: os.urandom(16))
    state: str = UNKNOWN
    reply: bytes = b""
    error: str = ""
    late: bool = False


async def ask_all(server: Server, people: People, requests: list[Asked], width: int = 1,
                  is_too_late: Callable[[], bool] = lambda: False, seconds: float = 10.0) -> str:
    """Asks them; gives what hung, empty when nothing did."""
    try:
        connection = await connected(server.address, people.token, seconds=0.5)
    except DeskwireError:
        return ""
    waiting = list(reversed(requests))

    async def work() -> str:
        while waiting and connection.is_usable:
            hung = await ask(connection, waiting.pop(), is_too_late, seconds)
            if hung:
                return hung
        return ""

    hung = "".join(await asyncio.gather(*(work() for _ in range(width))))
    await connection.close()
    return hung


async def ask(connection: Connection, request: Asked, is_too_late: Callable[[], bool], seconds: float) -> str:
    method = schema.METHODS[request.method]
    late = is_too_late()
    try:
        async with asyncio.timeout(seconds):
            _, request.reply = await connection.call(method, method.request(**request.fields), key=request.key)
    except TimeoutError:
        return f"{request.method} had no answer in {seconds:g} s"
    except DeskwireError as error:
        request.state = REFUSED if error.outcome == Outcome.NOT_APPLIED else UNKNOWN
        request.error = error.name
        return ""
    request.state, request.late = ACKNOWLEDGED, late
    return ""


async def ask_again(server: Server, people: People, requests: list[Asked]) -> list[str]:
    """Holds a server without faults against what was told before: I1, I2 and I3. Gives what is wrong."""
    wrong = []
    connection = await connected(server.address, people.token)
    for request in requests:
        method = schema.METHODS[request.method]
        try:
            flags, body = await connection.call(method, method.request(**request.fields), key=request.key)
        except DeskwireError as error:
            wrong.append(f"{request.method} ({request.state}), asked again: {error}")
            continue
        if request.state == ACKNOWLEDGED and not flags & REPLAYED:
            wrong.append(f"I1 {request.method} was acknowledged and was not there")
        if request.state == ACKNOWLEDGED and body != request.reply:
            wrong.append(f"I3 {request.method} has another reply than the first")
        if request.state == REFUSED and flags & REPLAYED:
            wrong.append(f"{request.method} was refused ({request.error}) as not applied, and was there")
    await connection.close()
    return wrong
