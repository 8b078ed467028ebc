"""A tiny server that does exactly what a test's script says, one script for each connection in order."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import deskwire
from deskwire.frames import Header, Type, frame, inflate, split_meta
from google.protobuf.message import Message

BY_OPCODE = {method.opcode: method for method in deskwire.METHODS.values()}


@dataclasses.dataclass
class Received:
    """A request as the server got it."""

    id: int
    method: deskwire.Method
    meta: Message
    message: Message
    flags: int


class Peer:
    """The server's end of one connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def hello(self, **fields: Any) -> Received:
        """Takes preface and Hello and answers them."""
        assert await self.reader.readexactly(8) == bytes.fromhex("d544575001010000")
        self.writer.write(bytes.fromhex("d544575001010000"))
        request = await self.request("Hello")
        fields.setdefault("max_inflight", 8)
        fields.setdefault("idle_timeout_ms", 60_000)
        if request.message.HasField("credential"):
            fields.setdefault("authenticated", {"identity": {"name": "test"}})
        self.reply(request, **fields)
        return request

    async def any_frame(self) -> tuple[Header, bytes]:
        """The next frame, whatever it is."""
        header = Header(*struct.unpack(">IBBHI", await self.reader.readexactly(12)))
        return header, await self.reader.readexactly(header.length)

    async def frame(self) -> tuple[Header, bytes]:
        """The next frame that is not grease."""
        while True:
            header, body = await self.any_frame()
            if header.type < 0x80:
                return header, body

    async def request(self, method: str) -> Received:
        """The next frame, which must be a request of this method."""
        header, body = await self.frame()
        assert header.type == Type.REQUEST, header
        known = BY_OPCODE[header.opcode]
        assert known.name == method, known.name
        if header.flags & 1:
            body = inflate(body, 1 << 20)
        meta = deskwire.message("RequestMeta")()
        if header.flags & 4:
            meta_bytes, body = split_meta(body)
            meta.ParseFromString(meta_bytes)
        return Received(header.request_id, known, meta, known.request.FromString(body), header.flags)

    def reply(self, request: Received, flags: int = 0, **fields: Any) -> None:
        """A REPLY."""
        body = request.method.reply(**fields).SerializeToString()
        self.send(frame(Type.REPLY, body, flags=flags, opcode=request.method.opcode, request_id=request.id))

    def error(self, request: Received, **fields: Any) -> None:
        """An ERROR."""
        body = deskwire.message("Error")(**fields).SerializeToString()
        self.send(frame(Type.ERROR, body, opcode=request.method.opcode, request_id=request.id))

    def go_away(self, **fields: Any) -> None:
        """A GOAWAY."""
        self.send(frame(Type.GOAWAY, deskwire.message("GoAway")(**fields).SerializeToString()))

    def send(self, data: bytes) -> None:
        """Bytes as they are."""
        self.writer.write(data)

    async def end(self) -> None:
        """Closes, after everything was sent."""
        self.writer.close()
        with contextlib.suppress(OSError):
            await self.writer.wait_closed()

    async def until_closed(self) -> None:
        """Waits until the client closes; what still comes is thrown away."""
        with contextlib.suppress(OSError):
            while await self.reader.read(65536):
                pass


Script = Callable[[Peer], Awaitable[None]]


@contextlib.asynccontextmanager
async def serving(*scripts: Script) -> AsyncIterator[str]:
    """A server's address. At the end every script must have been used, and must have come to its end."""
    left = list(scripts)
    running: list[asyncio.Task] = []

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def play() -> None:
            peer = Peer(reader, writer)
            assert left, "a connection that no script is for"
            try:
                await left.pop(0)(peer)
            finally:
                await peer.end()
        running.append(asyncio.create_task(play()))

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield "127.0.0.1:{}".format(server.sockets[0].getsockname()[1])
        async with asyncio.timeout(10):
            await asyncio.gather(*running)
        assert not left, f"{len(left)} scripts were not used"
    finally:
        server.close()
        for task in running:
            task.cancel()


FAST = deskwire.Backoff(tries=4, first=0.001, most=0.002)


def play(*scripts: Script, token: str | None = "dwt_test", **options: Any):
    """Decorates a test that gets a desk at a server with these scripts."""
    options.setdefault("grease", True)

    def decorate(test: Callable[[deskwire.Desk], Awaitable[None]]) -> Callable[[], None]:
        async def run() -> None:
            async with asyncio.timeout(20), serving(*scripts) as address:
                async with deskwire.connect(address, token=token, backoff=FAST, **options) as desk:
                    await test(desk)

        def wrapper() -> None:
            asyncio.run(run())
        wrapper.__name__, wrapper.__doc__ = test.__name__, test.__doc__
        return wrapper
    return decorate
