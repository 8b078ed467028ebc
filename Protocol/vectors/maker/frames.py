"""frames.json: prefaces, headers and what a server does with each, and a whole session."""

from __future__ import annotations

import struct
from typing import Any

from . import schema

Entry = dict[str, Any]

REQUEST, REPLY, ERROR, CANCEL, PING, PONG, GOAWAY = range(1, 8)
DEFLATE, MORE, META, REPLAYED = 1, 2, 4, 8

MAX_FRAME = 1 << 20
MAX_FRAME_UNAUTHENTICATED = 4096


def frame(kind: int, flags: int = 0, opcode: int = 0, request_id: int = 0, body: bytes = b"") -> bytes:
    """A whole frame."""
    return header(len(body), kind, flags, opcode, request_id) + body


def header(length: int, kind: int, flags: int = 0, opcode: int = 0, request_id: int = 0) -> bytes:
    """The twelve bytes alone."""
    return struct.pack(">IBBHI", length, kind, flags, opcode, request_id)


def message(name: str, **values: Any) -> bytes:
    """One message, encoded by stock protobuf."""
    return schema.message_class(name)(**values).SerializeToString(deterministic=True)


def sections() -> dict[str, list[Entry]]:
    """Everything in frames.json."""
    return {"prefaces": prefaces(), "frames": frames(), "headers": headers(), "examples": examples(),
            "session": session()}


def prefaces() -> list[Entry]:
    """The first eight bytes of a client and what a server of major version 1 does."""
    def made(description: str, wire: str, answer: str | None, then: str) -> Entry:
        return {"description": description, "wire": wire, "answer": answer, "then": then}
    none = "d544575000010000"
    return [
        made("version 1 only", "d544575001010000", "d544575001010000", "open"),
        made("versions 1 to 3: the server picks 1", "d544575003010000", "d544575001010000", "open"),
        made("reserved bytes are ignored", "d544575001017fff", "d544575001010000", "open"),
        made("version 2 only: none in common", "d544575002020000", none, "close"),
        made("version 0 only: none in common", "d544575000000000", none, "close"),
        made("the lowest above the highest: none in common", "d544575001020000", none, "close"),
        made("the second byte is wrong", "d545575001010000", none, "close"),
        made("a frame without a preface", "0000000001000004", none, "close"),
        made("other bytes", "ffffffffffffffff", none, "close"),
        made("TLS: the start of a ClientHello (a TLS alert may precede the close)", "1603010200010001", None, "close"),
        made("HTTP: the answer is an HTTP response that says what this port is", b"GET / HT".hex(), None, "close"),
    ]


def frames() -> list[Entry]:
    """Well-formed frames, as fields of the header and body."""
    hello = message("HelloRequest", client="example", version="1", features=["deflate"], max_frame=MAX_FRAME)
    made = []
    for description, sender, kind, flags, opcode, request_id, body in [
        ("Hello", "client", REQUEST, 0, 1, 1, hello),
        ("a request with an empty body", "client", REQUEST, 0, 4, 2, b""),
        ("a request with META", "client", REQUEST, META, 0x0102, 3, b"\x03\x08\xd0\x0f" + b"\x08\xe7\x24"),
        ("a request with the highest id", "client", REQUEST, 0, 4, 2**32 - 2, b""),
        ("the reserved flags 10 and 20 are ignored", "client", REQUEST, 0x30, 4, 4, b""),
        ("a reply", "server", REPLY, 0, 4, 2, message("ServerInfoReply", server="deskwired")),
        ("a reply that is not the last", "server", REPLY, MORE, 0x0801, 5, message("SubscribeReply")),
        ("a stored reply", "server", REPLY, REPLAYED, 0x0101, 6, message("CreateTicketReply")),
        ("an error", "server", ERROR, 0, 0x0102, 3, message("Error", code=4001, retry=1, outcome=1)),
        ("a cancel", "client", CANCEL, 0, 0, 3, b""),
        ("a ping", "client", PING, 0, 0, 0, b"deskwire"),
        ("a pong", "server", PONG, 0, 0, 0, b"deskwire"),
        ("a notice of going away", "server", GOAWAY, 0, 0, 0, message("GoAway", code=5005, last_request_id=2**32 - 1)),
        ("an ignorable frame", "client", 0x80, 0, 0, 0, b"grease"),
        ("an ignorable frame with an opcode and an id", "server", 0xFF, 0x3F, 0xFFFF, 2**32 - 1, b""),
    ]:
        made.append({"description": description, "from": sender, "wire": frame(kind, flags, opcode, request_id, body).hex(),
                     "frame": {"length": len(body), "type": kind, "flags": flags, "opcode": opcode,
                               "request_id": request_id}, "body": body.hex()})
    return made


def headers() -> list[Entry]:
    """Headers that a client sends after Hello as request 1, and what the server does.

    `unauthenticated` and `authenticated` are one of: "accept", "ignore", "error CODE" (an ERROR for that request,
    the connection lives), "close CODE" (GOAWAY with that code, then the connection ends).
    """
    made: list[Entry] = []

    def add(description: str, wire: bytes, before: str, after: str | None = None, check: str = "header") -> None:
        made.append({"description": description, "wire": wire.hex(), "check": check,
                     "unauthenticated": before, "authenticated": after or before})

    protocol, large = "close PROTOCOL_ERROR", "close FRAME_TOO_LARGE"
    add("a request", header(0, REQUEST, 0, 4, 2), "accept")
    add("the first byte of the length is not 0", header(0x01000000, REQUEST, 0, 4, 2), protocol)
    add("all bits of the length set", header(2**32 - 1, REQUEST, 0, 4, 2), protocol)
    add("the first byte of the length is not 0, on an ignorable frame", header(0x01000000, 0x80), protocol)
    add("exactly the limit before authentication", header(4096, REQUEST, 0, 4, 2), "accept")
    add("one byte over the limit before authentication", header(4097, REQUEST, 0, 4, 2), large, "accept")
    add("exactly the limit", header(MAX_FRAME, REQUEST, 0, 4, 2), large, "accept")
    add("one byte over the limit: skipped", header(MAX_FRAME + 1, REQUEST, 0, 4, 2), large, "error FRAME_TOO_LARGE")
    add("the longest length there is: skipped", header(0xFFFFFF, REQUEST, 0, 4, 2), large, "error FRAME_TOO_LARGE")
    add("an ignorable frame over the limit", header(MAX_FRAME + 1, 0x80), large, "ignore")
    add("a GOAWAY over the limit: its body is skipped", header(MAX_FRAME + 1, GOAWAY), large, "accept")
    add("a PING over the limit", header(MAX_FRAME + 1, PING), large, protocol)
    for kind in (0x00, 0x08, 0x40, 0x7F):
        add(f"unknown type {kind:02x}", header(0, kind, 0, 4, 2), protocol)
    for kind in (0x80, 0xC3, 0xFF):
        add(f"ignorable type {kind:02x}", header(0, kind, 0, 4, 2), "ignore")
    add("an ignorable type with every flag that is not critical", header(0, 0x80, 0x3F), "ignore")
    add("an ignorable type with a critical flag", header(0, 0x80, 0x80), protocol)
    for flag in (0x10, 0x20, 0x30):
        add(f"reserved flags {flag:02x}", header(0, REQUEST, flag, 4, 2), "accept")
    for flag in (0x40, 0x80, 0xC0, 0xFF):
        add(f"critical flags {flag:02x}", header(0, REQUEST, flag, 4, 2), protocol)
    add("MORE on a request: no meaning there, ignored", header(0, REQUEST, MORE, 4, 2), "accept")
    add("REPLAYED on a request: no meaning there, ignored", header(0, REQUEST, REPLAYED, 4, 2), "accept")
    add("META on a CANCEL: no meaning there, ignored", header(0, CANCEL, META, 0, 1), "ignore", check="connection")
    add("DEFLATE on a PING: no meaning there, ignored", header(8, PING, DEFLATE) + b"deskwire", "accept")
    add("REPLY from a client", header(0, REPLY, 0, 4, 1), protocol)
    add("ERROR from a client", header(0, ERROR, 0, 4, 1), protocol)
    add("request id 0", header(0, REQUEST, 0, 4, 0), protocol)
    add("request id as before", header(0, REQUEST, 0, 4, 1), protocol, check="connection")
    add("request id 2^32-1, which is never used", header(0, REQUEST, 0, 4, 2**32 - 1), protocol, check="connection")
    add("request ids may leave gaps", header(0, REQUEST, 0, 4, 700), "accept", check="connection")
    add("a second Hello", header(0, REQUEST, 0, 1, 2), protocol, check="connection")
    add("an unknown opcode", header(0, REQUEST, 0, 0x0FFF, 2), protocol, "error UNIMPLEMENTED", check="connection")
    add("opcode 0", header(0, REQUEST, 0, 0, 2), protocol, "error UNIMPLEMENTED", check="connection")
    add("a method that needs a credential", header(0, REQUEST, 0, schema.opcode("ListTickets"), 2),
        "error UNAUTHENTICATED", "accept", check="connection")
    add("a compressed request without the feature", header(4, REQUEST, DEFLATE, 4, 2) + bytes(4),
        "error FEATURE_NOT_NEGOTIATED", check="connection")
    add("CANCEL of request 0", header(0, CANCEL), protocol)
    add("CANCEL with an opcode: ignored", header(0, CANCEL, 0, 4, 1), "ignore", check="connection")
    add("CANCEL with a body", header(1, CANCEL, 0, 0, 1), protocol)
    add("CANCEL of a request that is answered", header(0, CANCEL, 0, 0, 1), "ignore", check="connection")
    add("CANCEL of a request never sent", header(0, CANCEL, 0, 0, 9), protocol, check="connection")
    add("PING", header(8, PING) + b"deskwire", "accept")
    add("PING of 7 bytes", header(7, PING), protocol)
    add("PING of 9 bytes", header(9, PING), protocol)
    add("PING with a request id", header(8, PING, 0, 0, 1), protocol)
    add("PING with an opcode: ignored", header(8, PING, 0, 4, 0) + b"deskwire", "accept")
    add("PONG that nobody asked for", header(8, PONG) + b"deskwire", "ignore", check="connection")
    add("PONG of 7 bytes", header(7, PONG), protocol)
    add("GOAWAY with a request id", header(0, GOAWAY, 0, 0, 1), protocol)
    add("GOAWAY that does not decode: who leaves need not explain", header(1, GOAWAY) + b"\x08", "accept")
    return made


def examples() -> list[Entry]:
    """The examples of SPEC, "Frame header"."""
    get = schema.opcode("GetTicket")
    ticket = message("GetTicketRequest", ticket_id=4711)
    meta = message("RequestMeta", timeout_ms=2000)
    return [
        {"description": "C preface", "wire": "d544575001010000"},
        _example("C GetTicket 4711", frame(REQUEST, 0, get, 2, ticket)),
        _example("C the same, with a timeout of 2 s", frame(REQUEST, META, get, 3, bytes([len(meta)]) + meta + ticket)),
        _example("S ERROR NOT_FOUND", frame(ERROR, 0, get, 3, message(
            "Error", code=4001, message="ticket 4711", retry=1, outcome=1))),
        _example("S ERROR OVERLOADED, try again in 250 ms", frame(ERROR, 0, get, 3, message(
            "Error", code=5002, message="busy", retry=2, retry_after_ms=250, outcome=1))),
        _example("C CANCEL 3", frame(CANCEL, 0, 0, 3)),
        _example("C PING", frame(PING, 0, 0, 0, b"deskwire")),
        _example("S PONG", frame(PONG, 0, 0, 0, b"deskwire")),
        _example("S GOAWAY, a notice", frame(GOAWAY, 0, 0, 0, message(
            "GoAway", code=5005, message="restart", last_request_id=2**32 - 1, grace_ms=10_000))),
    ]


def _example(description: str, wire: bytes) -> Entry:
    return {"description": description, "wire": wire.hex()}


def session() -> list[Entry]:
    """The session at the head of SPEC, with every body also as JSON."""
    create, get = schema.opcode("CreateTicket"), schema.opcode("GetTicket")
    key = bytes.fromhex("0199f3a0c4007b3a8e5d2f6b1c9d0e42")
    made: list[Entry] = [{"description": "C preface", "wire": "d544575001010000"},
                         {"description": "S preface", "wire": "d544575001010000"}]

    def add(description: str, name: str, kind: int, opcode: int, request_id: int, flags: int = 0,
            meta: bytes = b"", **values: Any) -> None:
        body = message(name, **values)
        if meta:
            flags |= META
            body = bytes([len(meta)]) + meta + body
        made.append({"description": description, "wire": frame(kind, flags, opcode, request_id, body).hex(),
                     "message": name, "json": schema.to_json(schema.message_class(name)(**values))})

    add("C Hello", "HelloRequest", REQUEST, 1, 1, client="example", version="1.0", features=["deflate"],
        max_frame=MAX_FRAME, credential={"token": {"token": "dwt_example"}})
    add("S HelloReply", "HelloReply", REPLY, 1, 1, server="deskwired", version="0.1.0", features=["deflate"],
        max_frame=MAX_FRAME, max_inflight=64, idle_timeout_ms=60_000, idempotency_ttl_s=604_800,
        server_time_ms=1_760_000_000_000,
        authenticated={"identity": {"user_id": 7, "role": 5, "name": "billing", "scopes": ["tickets"]}})
    add("C CreateTicket", "CreateTicketRequest", REQUEST, create, 2, meta=message("RequestMeta", idempotency_key=key),
        message="The gate does not open.", ref="SUB-1001", customer_email="ada@example.com")
    add("C GetTicket, sent without waiting", "GetTicketRequest", REQUEST, get, 3, number="DW-9999")
    add("S ERROR, for request 3 first", "Error", ERROR, get, 3, code=4001, message="no such ticket", retry=1,
        outcome=1, trace_id=51966)
    add("S CreateTicketReply", "CreateTicketReply", REPLY, create, 2,
        ticket={"id": 4711, "number": "DW-1024", "version": 1, "subject": "Customer reported an issue",
                "ref": "SUB-1001"})
    made.append({"description": "S PING", "wire": frame(PING, 0, 0, 0, b"deskwire").hex()})
    made.append({"description": "C PONG", "wire": frame(PONG, 0, 0, 0, b"deskwire").hex()})
    add("S GOAWAY, a notice", "GoAway", GOAWAY, 0, 0, code=5005, message="restart", last_request_id=2**32 - 1,
        grace_ms=10_000, reconnect_after_ms=500)
    add("S GOAWAY, the end", "GoAway", GOAWAY, 0, 0, code=5005, message="restart", last_request_id=3,
        reconnect_after_ms=500)
    return made
