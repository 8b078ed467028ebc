"""One connection: Hello, requests by id, keep-alive, until it ends. It never reconnects and never repeats."""

from __future__ import annotations

import asyncio
import contextlib
import os
import ssl
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator

from google.protobuf.message import DecodeError

from . import frames, schema
from .errors import ConnectionLost, DeskwireError, Outcome, Retry
from .frames import Fault, FrameReader, Header, Type, frame
from .hello import Greeting
from .schema import Message

_HELLO_SECONDS = 10.0
_PENDING_BATCHES = 256
_ALPN = "dwp/1"

# Half of what a server bears, because its window and this one do not begin together.
_CANCELS, _CANCEL_WINDOW_SECONDS = 50, 10.0


def tls_context(trust: str | os.PathLike[str] | None = None) -> ssl.SSLContext:
    """TLS 1.3 that checks the server's certificate and name against the system's authorities, or those in a PEM file."""
    context = ssl.create_default_context(cafile=trust)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols([_ALPN])
    return context


class Connection:
    """A connection whose Hello was accepted. Made by `Connection.open`."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, greeting: Greeting) -> None:
        self._reader = reader
        self._writer = writer
        self._greeting = greeting
        self._frames = FrameReader(greeting.max_frame)
        self._last_id = 0
        self._waiting: dict[int, asyncio.Queue] = {}
        self._given_up: set[int] = set()
        self._cancels: deque[float] = deque(maxlen=_CANCELS)
        self._slots = asyncio.Semaphore(1)
        self._clock = asyncio.get_running_loop().time
        self._sent = self._heard = self._clock()
        self._tasks: list[asyncio.Task] = []
        self._end: ConnectionLost | None = None
        self._is_draining = False
        self._is_authenticated = False
        self.reconnect_after_ms = 0
        self.hello: Message = schema.message("HelloReply")()

    @classmethod
    async def open(cls, host: str, port: int, greeting: Greeting, credential: Message | None = None,
                   tls: ssl.SSLContext | None = None) -> Connection:
        """Connects and says Hello. Raises ConnectionLost when there is nobody or TLS fails, DeskwireError when Hello is
        refused. `tls` is what `tls_context` makes."""
        try:
            async with asyncio.timeout(_HELLO_SECONDS):
                reader, writer = await asyncio.open_connection(host, port, ssl=tls)
                if tls is not None and writer.get_extra_info("ssl_object").selected_alpn_protocol() != _ALPN:
                    writer.close()
                    raise OSError("the other side speaks TLS, but no Deskwire protocol (ALPN dwp/1)")
                connection = cls(reader, writer, greeting)
                try:
                    await connection._greet(credential)
                except BaseException:
                    await connection.close()
                    raise
                return connection
        except (OSError, EOFError, TimeoutError) as error:
            raise ConnectionLost(f"no connection to {host}:{port}: {error or 'no answer'}",
                                 outcome=Outcome.NOT_APPLIED) from error

    @property
    def is_usable(self) -> bool:
        """Whether new requests may be sent: it has not ended, and the server has not said that it will."""
        return self._end is None and not self._is_draining

    @property
    def has_ended(self) -> bool:
        """Whether nothing comes on it any more."""
        return self._end is not None

    @property
    def is_idle(self) -> bool:
        """Whether no request waits for its answer."""
        return not self._waiting and not self._given_up

    def retire(self) -> None:
        """Takes no new requests from now on; those in flight are still answered."""
        self._is_draining = True

    # Requests

    async def call(self, method: schema.Method, request: Message, *, timeout: float | None = None,
                   key: bytes = b"") -> Message:
        """Sends one request and waits for its answer. `timeout` is in seconds, else the method's own deadline holds."""
        wait = timeout if timeout is not None else method.deadline_ms / 1000 + 1
        async with self._request(method, request, timeout, key) as answers:
            try:
                async with asyncio.timeout(wait):
                    header, body = await self._next(answers)
            except TimeoutError:
                raise DeskwireError(6001, f"no answer to {method.name} after {wait:g} s", retry=Retry.SAME_REQUEST) from None
            return self._reply(method, header, body)

    async def stream(self, method: schema.Method, request: Message) -> AsyncGenerator[Message, None]:
        """Sends one request whose answer is a stream, and gives its replies. Leaving it early cancels the request."""
        async with self._request(method, request, None, b"") as answers:
            while True:
                header, body = await self._next(answers)
                yield self._reply(method, header, body)
                if not header.flags & frames.MORE:
                    return

    @contextlib.asynccontextmanager
    async def _request(self, method: schema.Method, request: Message, timeout: float | None,
                       key: bytes) -> AsyncIterator[asyncio.Queue]:
        """A request in flight. Whoever leaves before its answer came cancels it; its slot is free when the answer comes."""
        await self._slots.acquire()
        try:
            request_id = self._send(method, request, timeout, key)
        except BaseException:
            self._slots.release()
            raise
        answers: asyncio.Queue = asyncio.Queue()
        self._waiting[request_id] = answers
        try:
            with contextlib.suppress(OSError):  # the reader will tell
                await self._writer.drain()
            yield answers
        finally:
            if request_id in self._waiting:
                self._give_up(request_id)
            elif request_id not in self._given_up:
                self._slots.release()

    def _send(self, method: schema.Method, request: Message, timeout: float | None, key: bytes) -> int:
        if not self.is_usable or self._last_id >= frames.LAST_REQUEST_ID:
            raise ConnectionLost("the connection takes no new requests", outcome=Outcome.NOT_APPLIED)
        body, flags = request.SerializeToString(), 0
        if timeout is not None or key:
            meta = schema.message("RequestMeta")(idempotency_key=key)
            if timeout is not None:
                meta.timeout_ms = max(1, int(timeout * 1000))
            body, flags = frames.with_meta(meta.SerializeToString(), body), frames.META
        if self._may_compress(method) and (packed := frames.deflate(body)) is not None:
            body, flags = packed, flags | frames.DEFLATE
        if len(body) > self._send_limit():
            raise DeskwireError(1003, f"{method.name} has {len(body)} bytes", outcome=Outcome.NOT_APPLIED)
        self._last_id += 1
        self._write(frame(Type.REQUEST, body, flags=flags, opcode=method.opcode, request_id=self._last_id))
        return self._last_id

    def _send_limit(self) -> int:
        if not self._is_authenticated:
            return frames.MAX_FRAME_OF_STRANGERS
        return max(self.hello.max_frame or frames.MAX_FRAME, frames.LEAST_MAX_FRAME)

    def _may_compress(self, method: schema.Method) -> bool:
        return "deflate" in self.hello.features and not method.is_sensitive and self._is_authenticated

    async def _next(self, answers: asyncio.Queue) -> tuple[Header, bytes]:
        answer = await answers.get()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _reply(self, method: schema.Method, header: Header, body: bytes) -> Message:
        try:
            if header.type == Type.ERROR:
                refusal = DeskwireError.from_body(schema.message("Error").FromString(body))
                refusal.connection = self
                raise refusal
            return method.reply.FromString(body)
        except DecodeError as error:
            raise DeskwireError(2003, f"the answer to {method.name} does not decode: {error}") from None

    # Hello

    async def _greet(self, credential: Message | None) -> None:
        self._last_id = 1
        answers: asyncio.Queue = asyncio.Queue()
        self._waiting[1] = answers
        self._write(self._greeting.encoded(credential))
        preface = await self._reader.readexactly(8)
        if preface[:4] != frames.MAGIC:
            raise DeskwireError(1002, "this is not a Deskwire server", outcome=Outcome.NOT_APPLIED)
        if preface[4] != 1:
            raise DeskwireError(1002, f"the server speaks version {preface[5]} at most", outcome=Outcome.NOT_APPLIED)
        self._tasks.append(asyncio.create_task(self._read()))
        self.hello = self._reply(schema.METHODS["Hello"], *await self._next(answers))
        self._tasks.append(asyncio.create_task(self._keep_alive()))
        if self.hello.HasField("authenticated"):
            self.authenticated()

    def authenticated(self) -> None:
        """A credential was accepted: from now on requests may be compressed, and many may be in flight."""
        if not self._is_authenticated:
            self._is_authenticated = True
            for _ in range(self.hello.max_inflight - 1):
                self._slots.release()

    # Frames that come in

    async def _read(self) -> None:
        try:
            while data := await self._reader.read(1 << 16):
                self._heard = self._clock()
                self._frames.append(data)
                while (item := self._frames.next()) is not None:
                    self._received(*item)
            self._ended(ConnectionLost("the server closed the connection"))
        except Fault as fault:
            self._fault(fault)
        except OSError as error:
            self._ended(ConnectionLost(f"the connection broke: {error}"))

    def _received(self, header: Header, body: bytes | None) -> None:
        if body is None:
            self._answered(header, DeskwireError(1003, f"the answer has {header.length} bytes", outcome=Outcome.UNKNOWN))
            return
        if header.flags & frames.DEFLATE and header.type in (Type.REPLY, Type.ERROR):
            if "deflate" not in self.hello.features:
                raise Fault("PROTOCOL_ERROR", "an answer is compressed, and deflate was not agreed on")
            body = frames.inflate(body, self._greeting.max_frame)
        match header.type:
            case Type.PING:
                self._write(frame(Type.PONG, body))
            case Type.GOAWAY:
                self._going_away(body)
            case Type.REPLY | Type.ERROR:
                self._answered(header, body)

    def _answered(self, header: Header, body: bytes | DeskwireError) -> None:
        """Hands a REPLY or ERROR, or what is wrong with it, to whoever waits for it."""
        request_id = header.request_id
        if request_id > self._last_id:
            raise Fault("PROTOCOL_ERROR", f"an answer to request {request_id}, which was never sent")
        is_last = header.type == Type.ERROR or not header.flags & frames.MORE
        answers = self._waiting.get(request_id)
        if answers is not None and answers.qsize() >= _PENDING_BATCHES:
            body = DeskwireError(5007, "the stream was not read in time", retry=Retry.SAME_REQUEST)
        if answers is not None:
            answers.put_nowait(body if isinstance(body, DeskwireError) else (header, body))
        if is_last:
            self._waiting.pop(request_id, None)
            if request_id in self._given_up:
                self._given_up.remove(request_id)
                self._slots.release()
        elif answers is not None and isinstance(body, DeskwireError):
            self._give_up(request_id)

    def _give_up(self, request_id: int) -> None:
        """Nobody waits for this request any more; its slot is free when its answer comes."""
        del self._waiting[request_id]
        self._given_up.add(request_id)
        now = self._clock()
        if len(self._cancels) < _CANCELS or now - self._cancels[0] > _CANCEL_WINDOW_SECONDS:
            # One too many would end the connection. Without a CANCEL the answer comes, and is ignored.
            self._cancels.append(now)
            self._write(frame(Type.CANCEL, request_id=request_id))

    def _going_away(self, body: bytes) -> None:
        try:
            notice = schema.message("GoAway").FromString(body)
        except DecodeError:
            raise Fault("PROTOCOL_ERROR", "a GOAWAY that does not decode") from None
        self._is_draining = True
        self.reconnect_after_ms = notice.reconnect_after_ms
        if notice.last_request_id == frames.NOTICE:
            return
        retry = Retry.AFTER_RECONNECT if notice.code == 5005 else None
        lost = ConnectionLost(notice.message or "the server ended the connection", code=notice.code, retry=retry,
                              outcome=Outcome.NOT_APPLIED, retry_after_ms=notice.reconnect_after_ms)
        for request_id in [i for i in self._waiting if i > notice.last_request_id]:
            self._waiting.pop(request_id).put_nowait(lost)

    # Keep-alive and the end

    async def _keep_alive(self) -> None:
        while self._end is None:
            idle = max(1000, self.hello.idle_timeout_ms or 60_000) / 1000
            now = self._clock()
            if now >= self._heard + 1.5 * idle:
                self._fault(Fault("IDLE_TIMEOUT", "nothing was heard of the server"))
                return
            if now >= self._sent + 0.5 * idle:
                self._write(frame(Type.PING, os.urandom(8)))
            due = min(self._sent + 0.5 * idle, self._heard + 1.5 * idle)
            await asyncio.sleep(max(0.01, due - self._clock()))

    def _write(self, data: bytes) -> None:
        self._sent = self._clock()
        self._writer.write(data)

    def _fault(self, fault: Fault) -> None:
        codes = {"PROTOCOL_ERROR": 1001, "FRAME_TOO_LARGE": 1003, "BAD_COMPRESSION": 1004, "IDLE_TIMEOUT": 1006}
        body = schema.message("GoAway")(code=codes[fault.name], message=str(fault), last_request_id=0)
        self._write(frame(Type.GOAWAY, body.SerializeToString()))
        self._ended(ConnectionLost(str(fault)))

    def _ended(self, error: ConnectionLost) -> None:
        if self._end is None:
            self._end = error
            for answers in self._waiting.values():
                answers.put_nowait(error)
            self._waiting.clear()
            # Nobody answers these any more: who waits for their slots is to hear of the end.
            for _ in self._given_up:
                self._slots.release()
            self._given_up.clear()
            self._writer.close()

    async def close(self) -> None:
        """Ends the connection; whoever waits for an answer gets ConnectionLost."""
        self._ended(ConnectionLost("the connection was closed here"))
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()
