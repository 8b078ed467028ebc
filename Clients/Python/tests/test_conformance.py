"""The vectors, played against the real server: headers, compressed bodies, and every request it must refuse."""

import asyncio
import signal
import socket
import struct

import pytest

import deskwire
from conftest import vectors
from deskwire.frames import DEFLATE, META, Header, Type, frame
from installation import set_up
from real_server import running


class RawConnection:
    """A connection on which a test sends what it likes."""

    def __init__(self, address: str, token: str | None = None, features: tuple[str, ...] = ()) -> None:
        host, port = address.split(":")
        self.socket = socket.create_connection((host, int(port)), timeout=10)
        self.stream = self.socket.makefile("rb")
        hello = deskwire.message("HelloRequest")(client="conformance", features=features)
        if token:
            hello.credential.token.token = token
        self.socket.sendall(bytes.fromhex("d544575001010000") + frame(
            Type.REQUEST, hello.SerializeToString(), opcode=1, request_id=1))
        assert self.stream.read(8) == bytes.fromhex("d544575001010000")
        header, body = self.next()
        assert header.type == Type.REPLY, deskwire.message("Error").FromString(body)
        self.last_id = 1

    def next(self) -> tuple[Header, bytes] | None:
        """The next frame that is not grease, or None at the end."""
        while len(head := self.stream.read(12)) == 12:
            header = Header(*struct.unpack(">IBBHI", head))
            body = self.stream.read(header.length)
            if header.type < 0x80:
                return header, body
        return None

    def ask(self, opcode: int, body: bytes, flags: int = 0) -> tuple[Header, bytes] | None:
        """A request and its answer."""
        self.last_id += 1
        self.socket.sendall(frame(Type.REQUEST, body, flags=flags, opcode=opcode, request_id=self.last_id))
        return self.next()

    def close(self) -> None:
        """Ends it."""
        self.stream.close()
        self.socket.close()


def error_name(item: tuple[Header, bytes] | None) -> str | None:
    """The code of an ERROR, or None for anything else."""
    if item is None or item[0].type != Type.ERROR:
        return None
    return deskwire.schema.error_name(deskwire.message("Error").FromString(item[1]).code)


def header_cases():
    for vector in vectors("frames.json")["headers"]:
        for standing in ("unauthenticated", "authenticated"):
            yield pytest.param(vector, standing, id=f"{vector['description']}, {standing}")


@pytest.mark.parametrize("vector, standing", header_cases())
def test_headers(installation, vector, standing):
    # DWP-9 to DWP-17, and the table of section 6
    token = installation.token if standing == "authenticated" else None
    connection = RawConnection(installation.server.address, token)
    wire = bytes.fromhex(vector["wire"])
    header, (verb, _, code) = Header.parse(wire[:12]), vector[standing].partition(" ")
    try:
        try:
            connection.socket.sendall(wire)
            # What is judged by the header alone must be answered without the body.
            if verb != "close" or header.length <= 16:
                connection.socket.sendall(bytes(12 + header.length - len(wire)))
        except OSError:
            assert verb == "close"
        if verb == "close":
            item = connection.next()
            assert item is not None and item[0].type == Type.GOAWAY, item
            assert deskwire.schema.error_name(deskwire.message("GoAway").FromString(item[1]).code) == code
            assert connection.next() is None
            return
        if header.type == Type.GOAWAY:
            assert connection.next() is None
            return
        if verb == "error":
            assert error_name(connection.next()) == code
        elif verb == "accept":
            item = connection.next()
            assert item is not None and item[0].type == (Type.PONG if header.type == Type.PING else item[0].type)
            assert item[0].request_id == header.request_id and item[0].type != Type.GOAWAY
        connection.last_id = 999
        assert connection.ask(4, b"")[0].type == Type.REPLY
    finally:
        connection.close()


def test_compressed_bodies(installation):
    # DWP-58
    connection = RawConnection(installation.server.address, installation.token, ("deflate",))
    for vector in vectors("deflate.json")["vectors"]:
        if vector["limit"] == 1 << 20:
            answer = connection.ask(4, bytes.fromhex(vector["body"]), DEFLATE)
            assert (error_name(answer) == "BAD_COMPRESSION") == bool(vector["error"]), vector["description"]
    connection.close()


def test_metas(installation):
    # DWP-38
    connection = RawConnection(installation.server.address, installation.token)
    for vector in vectors("meta.json")["vectors"]:
        answer = connection.ask(deskwire.METHODS["GetTicket"].opcode, bytes.fromhex(vector["body"]), META)
        assert (error_name(answer) == "MALFORMED_BODY") == bool(vector["error"]), vector["description"]
    connection.close()


# An administrator may not call them, and the gate is asked before the body is read.
NOT_FOR_ADMINISTRATORS = {"GetPortalHome", "MuteTicket", "VoteOnArticle", "StartBackup", "GetBackup",
                          "GetMetrics", "ListHeldFiles", "DecideFile"}


@pytest.mark.parametrize("method", [m for m in deskwire.METHODS.values() if m.name not in ("Hello", "Logout")],
                         ids=lambda method: method.name)
def test_requests_that_must_be_refused(installation, method):
    # DWP-20, DWP-21, DWP-43
    connection = RawConnection(installation.server.address, installation.administrator_token, ("events.v1",))
    key = bytes([18, 18, 16]) + bytes(range(16))
    for vector in vectors(f"messages/{method.request.DESCRIPTOR.name}.json")["vectors"]:
        expected = vector["error"]
        if not expected and method.repeat_class != 1 and vector.get("unknown"):
            expected = "UNKNOWN_FIELD"
        elif not expected and "over_limit" in vector:
            expected = "INVALID_ARGUMENT"
        if expected and method.name in NOT_FOR_ADMINISTRATORS:
            expected = "PERMISSION_DENIED"
        if expected:
            answer = connection.ask(method.opcode, key + bytes.fromhex(vector["wire"]), META)
            assert error_name(answer) == expected, vector["description"]
            error = deskwire.message("Error").FromString(answer[1])
            assert (error.retry, error.outcome) == (1, 1)
            if expected == "INVALID_ARGUMENT":
                assert error.fields[0].field == vector["over_limit"]["field"]
    connection.close()


def test_a_subscription_that_crosses_with_the_notice_of_going_away_does_not_hold_the_server():
    # Section 15: requests before the PONG are run, and streams end with SHUTTING_DOWN.
    subscribe = deskwire.METHODS["Subscribe"]
    with running() as server:
        claimed = asyncio.run(set_up(server))
        connection = RawConnection(server.address, claimed.token, ("events.v1",))
        server.send_signal(signal.SIGTERM)
        kinds = [connection.next()[0].type, connection.next()[0].type]
        assert kinds == [Type.GOAWAY, Type.PING]
        answer = connection.ask(subscribe.opcode, b"")
        while answer[0].type == Type.REPLY:
            answer = connection.next()
        assert error_name(answer) == "SHUTTING_DOWN"
        connection.socket.sendall(frame(Type.PONG, bytes(8)))
        assert connection.next()[0].type == Type.GOAWAY
        assert connection.next() is None
