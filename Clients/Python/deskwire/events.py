"""The stream of events: what happens, from a cursor on, across lost connections."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import AsyncGenerator
from types import TracebackType
from typing import TYPE_CHECKING, Any

from . import retry
from .errors import DeskwireError
from .retry import Backoff
from .schema import Message, RepeatClass

if TYPE_CHECKING:
    from .desk import Desk


class EventStream:
    """An asynchronous iterator of events. Subscribes again from its cursor whenever the stream breaks.

    `cursor` is the place to go on from after a restart of the program: it moves when the next event is asked for
    after the last one of a batch, that is, when all of the batch are processed. Leave with `close`, or use the stream with
    `async with`.
    """

    def __init__(self, desk: Desk, backoff: Backoff, cursor: bytes, filter_fields: dict[str, Any]) -> None:
        self.cursor = cursor
        """Keep this to go on later without a gap."""
        self._desk = desk
        self._backoff = backoff
        self._filter = filter_fields
        self._replies: AsyncGenerator[Message, None] | None = None
        self._events: deque[Message] = deque()
        self._cursor_after_events = cursor
        self._last_seq = 0
        self._failed = 0

    def __aiter__(self) -> EventStream:
        return self

    async def __anext__(self) -> Message:
        """The next event; raises DeskwireError when the server will not go on, such as CURSOR_EXPIRED."""
        while True:
            while self._events:
                event = self._events.popleft()
                if event.seq > self._last_seq:
                    self._last_seq = event.seq
                    return event
            self.cursor = self._cursor_after_events
            await self._receive()

    async def __aenter__(self) -> EventStream:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None,
                        trace: TracebackType | None) -> None:
        await self.close()

    async def close(self) -> None:
        """Ends the subscription; the desk stays open."""
        replies, self._replies = self._replies, None
        if replies is not None:
            with contextlib.suppress(DeskwireError):
                await replies.aclose()

    async def _receive(self) -> None:
        """One reply of the stream, or another try to get one."""
        try:
            if self._replies is None:
                self._replies = await self._desk.subscribe(self.cursor, self._filter)
            self._take(await anext(self._replies))
            self._failed = 0
        except StopAsyncIteration:
            self._replies = None
        except DeskwireError as error:
            self._failed += 1
            await self.close()
            if self._failed >= self._backoff.tries or not retry.may_repeat(error, RepeatClass.READ, False):
                raise
            await self._desk.prepare_retry(error, self._failed)

    def _take(self, reply: Message) -> None:
        kind = reply.WhichOneof("kind")
        if kind == "subscribed":
            self.cursor = self._cursor_after_events = reply.subscribed.cursor
        elif kind == "batch":
            self._events.extend(reply.batch.events)
            self._cursor_after_events = reply.batch.cursor
