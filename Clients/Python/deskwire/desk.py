"""The desk: calls that survive lost connections and busy servers."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from types import TracebackType
from typing import Any, TypeVar

from . import retry, schema
from .connection import Connection, tls_context
from .errors import DeskwireError, Outcome, Retry
from .events import EventStream
from .hello import Greeting
from .retry import Backoff
from .schema import Message

DEFAULT_PORT = 8437

Result = TypeVar("Result")


def connect(address: str, token: str | None = None, *, client: str = "deskwire-python", compress: bool = True,
            backoff: Backoff = Backoff(), grease: bool | None = None,
            tls_trust: str | os.PathLike[str] | None = None) -> Desk:
    """A desk at `address` (host:port), to be opened with `async with`. Without a token, `login` comes first.

    `tls://host:port` speaks TLS 1.3; the server's certificate and name are checked against the system's authorities, or
    those in the PEM file `tls_trust`.
    """
    scheme = "tls://"
    tls = tls_context(tls_trust) if address.startswith(scheme) else None
    address = address.removeprefix(scheme)
    host, separator, port = address.rpartition(":")
    if not separator or address.endswith("]"):
        host, port = address, str(DEFAULT_PORT)
    features = ("deflate", "events.v1") if compress else ("events.v1",)
    greeting = Greeting(client=client, features=features, grease=grease)
    return Desk(host.strip("[]"), int(port), greeting, token, backoff, tls)


class Desk:
    """One caller's view of a server. Keeps one connection, and makes another when that one ends.

    Calls may run at the same time; their answers come in any order. Every call that changes something carries an
    idempotency key, the same for every try, so that a repeat never does it twice.
    """

    def __init__(self, host: str, port: int, greeting: Greeting, token: str | None, backoff: Backoff,
                 tls: ssl.SSLContext | None = None) -> None:
        self._address = host, port
        self._tls = tls
        self._greeting = greeting
        self._token = token
        self._device_token = ""
        self._backoff = backoff
        self._connection: Connection | None = None
        self._leaving: list[Connection] = []
        self._opening = asyncio.Lock()

    async def __aenter__(self) -> Desk:
        await self._repeat(schema.RepeatClass.READ, False, self._connected)
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None,
                        trace: TracebackType | None) -> None:
        await self.close()

    async def close(self) -> None:
        """Ends the connections."""
        connections, self._leaving = self._leaving, []
        if self._connection:
            connections.append(self._connection)
            self._connection = None
        for connection in connections:
            await connection.close()

    @property
    def hello(self) -> Message | None:
        """What the server said of itself when it was last connected: HelloReply."""
        return self._connection.hello if self._connection else None

    async def call(self, method: str, request: Message | None = None, /, *, timeout: float | None = None,
                   key: bytes | None = None, **fields: Any) -> Message:
        """Calls a method by its name: `await desk.call("GetTicket", number="DW-1024")`.

        `request` is the whole message, or `fields` are its fields (enum values by name or number, messages as dicts).
        `timeout` bounds the whole call in seconds; without it each try has the method's own deadline. `key` is the
        idempotency key; give one when the operation must survive a crash of this program, else a new one is made.
        Raises DeskwireError.
        """
        known = schema.METHODS[method]
        message = request if request is not None else known.request(**fields)
        if key is None and known.repeat_class != schema.RepeatClass.READ:
            key = retry.new_key()
        until = None if timeout is None else asyncio.get_running_loop().time() + timeout

        async def once() -> Message:
            connection = await self._connected()
            return await connection.call(known, message, timeout=self._left(until), key=key or b"")

        try:
            async with asyncio.timeout_at(until):
                return await self._repeat(known.repeat_class, bool(key), once)
        except TimeoutError:
            raise DeskwireError(6001, f"no answer to {method} after {timeout:g} s", retry=Retry.SAME_REQUEST) from None

    async def login(self, email: str, password: str, device_token: str = "") -> Message:
        """Logs in by e-mail address and password; from then on the session's token is used, also to reconnect.

        Gives the AuthenticateReply. When that has a `challenge`, a second step is needed first. `device_token` is what
        an earlier login of this address gave; with it, wrong tries of strangers keep nobody waiting.
        """
        reply = await self.call("Authenticate", credential={"password": {
            "login": email, "secret": password, "device_token": device_token or self._device_token}})
        if reply.session_token:
            self._token = reply.session_token
        if reply.device_token:
            self._device_token = reply.device_token
        if self._connection and not reply.HasField("challenge"):
            self._connection.authenticated()
        return reply

    @property
    def token(self) -> str | None:
        """The token that reconnecting uses; after `login`, the session's. Keep it secret."""
        return self._token

    @property
    def device_token(self) -> str:
        """What the last login gave this device; empty before one. It lets nobody in. Keep it for the next `login` of the
        same address, beyond the end of this program."""
        return self._device_token

    def events(self, cursor: bytes = b"", **filter_fields: Any) -> EventStream:
        """What happens from `cursor` on (empty: from now on): `async for event in desk.events(cursor=…)`.

        Goes on after lost connections without a gap. `filter_fields` are those of EventFilter: kinds, ticket_id, mine.
        """
        return EventStream(self, self._backoff, cursor, filter_fields)

    async def subscribe(self, cursor: bytes, filter_fields: dict[str, Any]) -> AsyncGenerator[Message, None]:
        """One subscription on one connection, for `EventStream`; it ends when the connection does."""
        method = schema.METHODS["Subscribe"]
        connection = await self._connected()
        return connection.stream(method, method.request(cursor=cursor, filter=filter_fields))

    # Connections

    async def _connected(self) -> Connection:
        async with self._opening:
            if self._connection and not self._connection.is_usable:
                await self._leave(self._connection)
            if self._connection is None:
                credential = None
                if self._token:
                    credential = schema.message("Credential")(token={"token": self._token})
                self._connection = await Connection.open(*self._address, self._greeting, credential, self._tls)
            return self._connection

    async def _leave(self, connection: Connection) -> None:
        """Uses the connection no more. One that still answers requests is kept until it ends by itself."""
        if self._connection is connection:
            self._connection = None
        self._leaving.append(connection)
        for old in [c for c in self._leaving if c.has_ended or c.is_idle]:
            self._leaving.remove(old)
            await old.close()
        if connection.reconnect_after_ms:
            await asyncio.sleep(connection.reconnect_after_ms / 1000)

    async def _repeat(self, repeat_class: schema.RepeatClass, has_key: bool,
                      once: Callable[[], Awaitable[Result]]) -> Result:
        """Does it until it succeeds, may not be repeated, or was tried often enough."""
        may_be_done = False
        for tried in range(1, self._backoff.tries + 1):
            try:
                return await once()
            except DeskwireError as error:
                if may_be_done and repeat_class == schema.RepeatClass.IDEMPOTENT:
                    # It may be refused for what an earlier try has done: a token that it spent, a document it removed.
                    error.outcome = Outcome.UNKNOWN
                may_be_done = may_be_done or error.outcome != Outcome.NOT_APPLIED
                if tried == self._backoff.tries or not retry.may_repeat(error, repeat_class, has_key):
                    raise
                await self.prepare_retry(error, tried)
        raise AssertionError("a backoff needs at least one try")

    async def prepare_retry(self, error: DeskwireError, tried: int) -> None:
        """What comes between two tries: leave the connection when the error says so, and wait."""
        if error.retry == Retry.AFTER_RECONNECT and error.connection is not None:
            error.connection.retire()
        await asyncio.sleep(self._backoff.delay(tried, error.retry_after_ms))

    @staticmethod
    def _left(until: float | None) -> float | None:
        return None if until is None else max(0.001, until - asyncio.get_running_loop().time())
