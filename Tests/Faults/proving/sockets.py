"""Plain sockets for tests that need many of them, or bad manners: frames written and read by hand."""

from __future__ import annotations

import os
import pathlib
import socket
import time

from deskwire import frames, schema
from deskwire.frames import CLIENT_PREFACE, HEADER, Type, frame


def dial(port: int, timeout: float = 10.0) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", port), timeout)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def hello(token: str = "") -> bytes:
    """Preface and Hello, with a token or without."""
    request = schema.message("HelloRequest")(client="faults", version="1", features=["events.v1"])
    if token:
        request.credential.token.token = token
    return CLIENT_PREFACE + frame(Type.REQUEST, request.SerializeToString(), opcode=1, request_id=1)


def request(method: str, request_id: int, key: bytes = b"", **fields) -> bytes:
    """One request frame."""
    known = schema.METHODS[method]
    body = known.request(**fields).SerializeToString()
    flags = 0
    if key:
        meta = schema.message("RequestMeta")(idempotency_key=key).SerializeToString()
        body, flags = frames.with_meta(meta, body), frames.META
    return frame(Type.REQUEST, body, flags=flags, opcode=known.opcode, request_id=request_id)


def exactly(connection: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = connection.recv(count - len(data))
        if not more:
            raise EOFError("the server closed")
        data += more
    return data


def answer(connection: socket.socket) -> tuple[int, int, bytes]:
    """The next REPLY, ERROR or GOAWAY: type, request id, body. PINGs are answered, what may be ignored is."""
    while True:
        length, kind, _, _, number = HEADER.unpack(exactly(connection, HEADER.size))
        body = exactly(connection, length)
        if kind == Type.PING:
            connection.sendall(frame(Type.PONG, body))
        elif kind in (Type.REPLY, Type.ERROR, Type.GOAWAY):
            return kind, number, body


def greeted(port: int, token: str = "") -> socket.socket:
    """A connection whose Hello was answered."""
    connection = dial(port)
    greet(connection, token)
    return connection


def greet(connection: socket.socket, token: str) -> None:
    """Says Hello and waits for the answer: what is asked for before it is asked by nobody."""
    connection.sendall(hello(token))
    exactly(connection, len(CLIENT_PREFACE))
    kind, _, body = answer(connection)
    if kind != Type.REPLY:
        raise RuntimeError(f"Hello was refused: {body!r}")


def error(body: bytes):
    """The body of an ERROR as its message."""
    return schema.message("Error").FromString(body)


def resident_bytes(pid: int) -> int:
    pages = int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def cpu_seconds(pid: int) -> float:
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def descriptors(pid: int) -> int:
    return len(os.listdir(f"/proc/{pid}/fd"))


def served(port: int) -> tuple[int, int]:
    """The connections to a port of this machine that its server holds, and those that the kernel alone still has."""
    held = orphaned = 0
    for fields in server_sockets(port):
        if fields[9] == "0":
            orphaned += 1
        else:
            held += 1
    return held, orphaned


def unsent(port: int) -> int:
    """The most bytes that the kernel keeps for one connection of the server at a port."""
    return max((int(fields[4].split(":")[0], 16) for fields in server_sockets(port)), default=0)


def server_sockets(port: int) -> list[list[str]]:
    lines = pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]
    # LISTEN is 0A, TIME_WAIT 06.
    return [fields for fields in map(str.split, lines)
            if int(fields[1].split(":")[1], 16) == port and fields[3] not in ("0A", "06")]


def timed(work) -> float:
    """The seconds that it took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
