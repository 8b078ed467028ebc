"""meta.json, deflate.json and errors.json: what stands between the frame header and a message."""

from __future__ import annotations

import hashlib
import struct
import zlib
from typing import Any

from . import schema
from .frames import MAX_FRAME, message
from .wire import length_delimited, number_field, varint

Entry = dict[str, Any]

MAX_META = 256


def metas() -> list[Entry]:
    """Bodies of requests with the META flag: the meta, then the message."""
    key = bytes(range(16))
    rest = message("GetTicketRequest", ticket_id=4711)
    full = message("RequestMeta", timeout_ms=2000, idempotency_key=key)
    long_meta = full + number_field(18000, 1) * 40
    return [
        _meta("an empty meta, an empty message", b"\x00"),
        _meta("an empty meta", b"\x00" + rest),
        _meta("a timeout", _prefixed(message("RequestMeta", timeout_ms=2000)) + rest),
        _meta("a key", _prefixed(message("RequestMeta", idempotency_key=key)) + rest),
        _meta("both, and an empty message", _prefixed(full)),
        _meta("both", _prefixed(full) + rest),
        _meta("an unknown field", _prefixed(number_field(18500, 1) + full) + rest),
        _meta("a length of two bytes", _prefixed(long_meta) + rest),
        _meta("256 bytes, the most there may be", _prefixed(_padded(256)) + rest),
        _meta("257 bytes", _prefixed(_padded(257)) + rest),
        _meta("a length of two bytes where one would do", bytes([len(full) | 0x80, 0x00]) + full + rest),
        _meta("a length of three bytes", bytes([len(full) | 0x80, 0x80, 0x00]) + full + rest),
        _meta("no bytes at all", b""),
        _meta("a length that is cut", b"\x80"),
        _meta("a length past the end", varint(len(full) + 1) + full),
        _meta("a length of 2^32", varint(2**32) + full),
        _meta("a length of 2^64-1", varint(-1) + full),
        _meta("a length of 11 bytes", b"\x80" * 10 + b"\x00" + full),
        _meta("a meta that is not a message", b"\x02\x12\x05" + rest),
    ]


def _padded(size: int) -> bytes:
    return length_delimited(18000, bytes(size - 5))


def _prefixed(meta: bytes) -> bytes:
    return varint(len(meta)) + meta


def _meta(description: str, body: bytes) -> Entry:
    split = _split(body)
    meta = schema.decode("RequestMeta", split[0]) if split else None
    if split is None or meta is None or len(split[0]) > MAX_META:
        return {"description": description, "body": body.hex(), "meta": None, "message": None,
                "error": "MALFORMED_BODY"}
    made = {"description": description, "body": body.hex(), "meta": schema.to_json(meta), "message": split[1].hex(),
            "error": None}
    if schema.has_unknown(meta):
        made["unknown"] = True
    return made


def _split(body: bytes) -> tuple[bytes, bytes] | None:
    length = 0
    for index, byte in enumerate(body[:2]):
        length |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            start = index + 1
            return (body[start:start + length], body[start + length:]) if start + length <= len(body) else None
    return None


def deflates() -> list[Entry]:
    """Bodies of frames with the DEFLATE flag, and the limit that holds for them."""
    text = ("The gate does not open. " * 60).encode()
    noise = b"".join(hashlib.sha256(bytes([i])).digest() for i in range(40))
    zeros = bytes(MAX_FRAME)
    packed = _raw(text)
    two_blocks = zlib.compressobj(1, wbits=-15)
    blocks = two_blocks.compress(text[:500]) + two_blocks.flush(zlib.Z_FULL_FLUSH) + two_blocks.compress(text[500:])
    blocks += two_blocks.flush()
    open_ended = zlib.compressobj(1, wbits=-15)
    unfinished = open_ended.compress(text) + open_ended.flush(zlib.Z_SYNC_FLUSH)
    bad = "BAD_COMPRESSION"
    return [
        _deflate("level 1", _body(text, packed)),
        _deflate("level 9", _body(text, _raw(text, 9))),
        _deflate("fixed codes", _body(b"aaaaaaaaab", _raw(b"aaaaaaaaab", 1, zlib.Z_FIXED))),
        _deflate("a stored block", _body(noise[:64], _raw(noise[:64], 0))),
        _deflate("bytes that do not compress", _body(noise, _raw(noise))),
        _deflate("two blocks", _body(text, blocks)),
        _deflate("nothing, compressed", _body(b"", _raw(b""))),
        _deflate("exactly as long as the limit", _body(zeros, _raw(zeros, 9))),
        _deflate("exactly as long as a small limit", _body(text, packed), len(text)),
        _deflate("one byte longer than a small limit", _body(text, packed), len(text) - 1, bad),
        _deflate("announces one byte over the limit", struct.pack(">I", MAX_FRAME + 1) + _raw(bytes(MAX_FRAME + 1), 9),
                 error=bad),
        _deflate("announces 2^32-1", struct.pack(">I", 2**32 - 1) + packed, error=bad),
        _deflate("announces one byte too few", struct.pack(">I", len(text) - 1) + packed, error=bad),
        _deflate("announces one byte too many", struct.pack(">I", len(text) + 1) + packed, error=bad),
        _deflate("announces 0", struct.pack(">I", 0) + packed, error=bad),
        _deflate("a bomb: announces 100 bytes, holds 1 MiB", struct.pack(">I", 100) + _raw(zeros, 9), error=bad),
        _deflate("a bomb: announces the limit, holds 8 MiB", struct.pack(">I", MAX_FRAME) + _raw(bytes(8 << 20), 9),
                 error=bad),
        _deflate("one byte left over", _body(text, packed + b"\x00"), error=bad),
        _deflate("a second stream left over", _body(text, packed + packed), error=bad),
        _deflate("cut in the middle", _body(text, packed[: len(packed) // 2]), error=bad),
        _deflate("without its last byte", _body(text, packed[:-1]), error=bad),
        _deflate("without a last block", _body(text, unfinished), error=bad),
        _deflate("a length and no stream", struct.pack(">I", len(text)), error=bad),
        _deflate("a length of 0 and no stream", bytes(4), error=bad),
        _deflate("three bytes", b"\x00\x00\x05", error=bad),
        _deflate("no bytes", b"", error=bad),
        _deflate("with the zlib header", _body(text, zlib.compress(text)), error=bad),
        _deflate("with the gzip header", _body(text, _gzip(text)), error=bad),
        _deflate("block type 3", struct.pack(">I", 10) + b"\x07\x00", error=bad),
        _deflate("a stored block whose lengths disagree", struct.pack(">I", 2) + b"\x01\x02\x00\x02\x00ab", error=bad),
        _deflate("a distance before the start", struct.pack(">I", 10) + b"\x03\x02", error=bad),
    ]


def _raw(data: bytes, level: int = 1, strategy: int = zlib.Z_DEFAULT_STRATEGY) -> bytes:
    compressor = zlib.compressobj(level, wbits=-15, strategy=strategy)
    return compressor.compress(data) + compressor.flush()


def _gzip(data: bytes) -> bytes:
    compressor = zlib.compressobj(1, wbits=31)
    return compressor.compress(data) + compressor.flush()


def _body(data: bytes, stream: bytes) -> bytes:
    return struct.pack(">I", len(data)) + stream


def inflate(body: bytes, limit: int) -> tuple[bytes | None, str | None]:
    """What zlib makes of a compressed body: the bytes, or the error."""
    if len(body) < 4:
        return None, "BAD_COMPRESSION"
    announced = struct.unpack(">I", body[:4])[0]
    if announced > limit:
        return None, "BAD_COMPRESSION"
    stream = zlib.decompressobj(wbits=-15)
    try:
        data = stream.decompress(body[4:], announced + 1)
    except zlib.error:
        return None, "BAD_COMPRESSION"
    if not stream.eof or stream.unused_data or len(data) != announced:
        return None, "BAD_COMPRESSION"
    return data, None


def _deflate(description: str, body: bytes, limit: int = MAX_FRAME, error: str | None = None) -> Entry:
    data, found = inflate(body, limit)
    assert found == error, f"{description}: {found}"
    made: Entry = {"description": description, "limit": limit, "body": body.hex()}
    if data is None:
        return made | {"length": None, "sha256": None, "error": error}
    return made | {"length": len(data), "sha256": hashlib.sha256(data).hexdigest(), "error": None}


def errors() -> dict[str, list[Entry]]:
    """Bodies of ERROR and GOAWAY frames: one of every code with its advice, then the details, then a newer server's."""
    codes = []
    for name, number in schema.error_codes():
        values = {"code": number, "message": name.lower().replace("_", " "), "retry": schema.retry_advice(number),
                  "outcome": 2 if number == 6003 else 1, "trace_id": number * 1000}
        codes.append(_error(name, "Error", values))
    details = [
        _error("INVALID_ARGUMENT with two fields", "Error", {
            "code": 2001, "retry": 1, "outcome": 1, "fields": [
                {"field": "message", "message": "must not be empty"},
                {"field": "credential.token.token", "message": "has 300 bytes; at most 256 are accepted"}]}),
        _error("VERSION_CONFLICT with the version there is", "Error", {
            "code": 4003, "retry": 4, "outcome": 1, "current_version": 2**64 - 1}),
        _error("TICKET_CLOSED with a way out", "Error", {
            "code": 4008, "retry": 1, "outcome": 1, "closed": {"may_open_follow_up": True}}),
        _error("LOCKED_OUT until a time", "Error", {
            "code": 3006, "retry": 1, "retry_after_ms": 900_000, "outcome": 1, "until_ms": 1_760_000_900_000}),
        _error("STALE with the newest message", "Error", {
            "code": 4010, "retry": 4, "outcome": 1, "stale": {"last_seq": 12}}),
        _error("RATE_LIMITED with the quota", "Error", {
            "code": 5004, "retry": 2, "retry_after_ms": 250, "outcome": 1,
            "quota": {"name": "requests", "limit": 200, "remaining": 0}}),
        _error("DEADLINE_EXCEEDED, not known whether it was done", "Error", {"code": 6001, "retry": 2, "outcome": 2}),
        _error("CANCELLED after it was done", "Error", {"code": 6002, "retry": 1, "outcome": 3}),
    ]
    newer = [
        _error("a code of tomorrow: the advice holds", "Error", {
            "code": 5999, "message": "of tomorrow", "retry": 2, "retry_after_ms": 100, "outcome": 1}),
        _error("advice of tomorrow: treat as NO", "Error", {"code": 5999, "retry": 9, "outcome": 1}),
        _error("an outcome of tomorrow: treat as UNKNOWN", "Error", {"code": 7999, "retry": 1, "outcome": 9}),
        _error("nothing said: no retry, outcome unknown", "Error", {}),
    ]
    goaways = [
        _error("a notice", "GoAway", {"code": 5005, "message": "restart", "last_request_id": 2**32 - 1,
                                      "grace_ms": 10_000, "reconnect_after_ms": 500}),
        _error("the end: requests above 41 were not executed", "GoAway", {
            "code": 5005, "message": "restart", "last_request_id": 41}),
        _error("a fault of the peer", "GoAway", {"code": 1001, "message": "unknown frame type 0x40",
                                                 "last_request_id": 7}),
        _error("nothing was executed", "GoAway", {"code": 1005, "message": "no Hello in time"}),
    ]
    return {"codes": codes, "details": details, "newer": newer, "goaways": goaways}


def _error(description: str, name: str, values: dict[str, Any]) -> Entry:
    made = schema.message_class(name)(**values)
    return {"description": description, "message": name, "wire": made.SerializeToString(deterministic=True).hex(),
            "json": schema.to_json(made)}
