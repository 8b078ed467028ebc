"""Frames as bytes (SPEC, sections 4, 5 and 14). No input or output happens here."""

from __future__ import annotations

import dataclasses
import enum
import struct
import zlib

CLIENT_PREFACE = bytes.fromhex("d544575001010000")
MAGIC = CLIENT_PREFACE[:4]
HEADER = struct.Struct(">IBBHI")

MAX_FRAME = 1 << 20
LEAST_MAX_FRAME = 4096
MAX_FRAME_OF_STRANGERS = 4096
MAX_META = 256
LAST_REQUEST_ID = 2**32 - 2
NOTICE = 2**32 - 1

DEFLATE, MORE, META, REPLAYED = 1, 2, 4, 8
_CRITICAL = 0xC0
_COMPRESS_FROM = 1024


class Type(enum.IntEnum):
    """The frame types of this version."""

    REQUEST = 1
    REPLY = 2
    ERROR = 3
    CANCEL = 4
    PING = 5
    PONG = 6
    GOAWAY = 7


_FROM_CLIENT = {Type.REQUEST, Type.CANCEL, Type.PING, Type.PONG, Type.GOAWAY}
_FROM_SERVER = {Type.REPLY, Type.ERROR, Type.PING, Type.PONG, Type.GOAWAY}


class Fault(Exception):
    """The peer broke the protocol: close with this code."""

    def __init__(self, name: str, message: str) -> None:
        self.name = name
        super().__init__(f"{name}: {message}")


@dataclasses.dataclass(frozen=True)
class Header:
    """The twelve bytes before every body."""

    length: int
    type: int
    flags: int = 0
    opcode: int = 0
    request_id: int = 0

    @classmethod
    def parse(cls, data: bytes) -> Header:
        """Reads twelve bytes."""
        return cls(*HEADER.unpack(data))

    def check(self, limit: int, *, is_from_server: bool, is_skippable: bool = False) -> bool:
        """Whether the frame is one to look at; false when it is to be ignored. Raises Fault to close.

        `is_skippable`: a request or an answer over the limit raises TooLong instead of Fault. Only that request has failed.
        """
        if self.length >= 1 << 24:
            raise Fault("PROTOCOL_ERROR", f"a frame of {self.length} bytes")
        if not 1 <= self.type <= 7 and self.type < 0x80:
            raise Fault("PROTOCOL_ERROR", f"unknown frame type {self.type:#04x}")
        if self.flags & _CRITICAL:
            raise Fault("PROTOCOL_ERROR", f"unknown critical flag in {self.flags:#04x}")
        if self.length > limit and not is_skippable:
            raise Fault("FRAME_TOO_LARGE", f"a frame of {self.length} bytes")
        if self.type >= 0x80:
            return False
        if self.type not in (_FROM_SERVER if is_from_server else _FROM_CLIENT):
            raise Fault("PROTOCOL_ERROR", f"{Type(self.type).name} from the wrong side")
        self._check_shape()
        if self.length > limit and self.type in (Type.REQUEST, Type.REPLY, Type.ERROR):
            raise TooLong(f"{self.length} bytes are more than {limit}")
        return True

    def _check_shape(self) -> None:
        name = Type(self.type).name
        if self.type in (Type.PING, Type.PONG) and self.length != 8 or self.type == Type.CANCEL and self.length:
            raise Fault("PROTOCOL_ERROR", f"{name} with {self.length} bytes")
        if (self.request_id == 0) != (self.type in (Type.PING, Type.PONG, Type.GOAWAY)):
            raise Fault("PROTOCOL_ERROR", f"{name} with the request id {self.request_id}")


class TooLong(Exception):
    """A request or an answer over the limit: its body is skipped, and only that request has failed."""


def frame(kind: int, body: bytes = b"", *, flags: int = 0, opcode: int = 0, request_id: int = 0) -> bytes:
    """A whole frame as bytes."""
    return HEADER.pack(len(body), kind, flags, opcode, request_id) + body


class FrameReader:
    """Cuts what a server sends into frames, whatever pieces it arrives in."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._data = bytearray()
        self._skip = 0

    def append(self, data: bytes) -> None:
        """Takes what one read gave."""
        self._data += data

    def next(self) -> tuple[Header, bytes | None] | None:
        """The next frame that is not to be ignored, or None when more bytes are needed. Raises Fault to close.

        An answer over the limit has no body.
        """
        while True:
            dropped = min(self._skip, len(self._data))
            del self._data[:dropped]
            self._skip -= dropped
            if self._skip or len(self._data) < HEADER.size:
                return None
            header = Header.parse(bytes(self._data[:HEADER.size]))
            try:
                if not header.check(self._limit, is_from_server=True, is_skippable=True):
                    self._skip = HEADER.size + header.length
                    continue
                if header.length > self._limit:
                    raise Fault("FRAME_TOO_LARGE", f"a GOAWAY of {header.length} bytes")
            except TooLong:
                self._skip = HEADER.size + header.length
                return header, None
            end = HEADER.size + header.length
            if len(self._data) < end:
                return None
            body = bytes(self._data[HEADER.size:end])
            del self._data[:end]
            return header, body


def with_meta(meta: bytes, message: bytes) -> bytes:
    """The body of a REQUEST with the flag META."""
    length, prefix = len(meta), bytearray()
    while length > 0x7F:
        prefix.append(length & 0x7F | 0x80)
        length >>= 7
    return bytes([*prefix, length]) + meta + message


def split_meta(body: bytes) -> tuple[bytes, bytes]:
    """Meta and message of such a body. Raises ValueError when there is no meta in it."""
    length = 0
    for index, byte in enumerate(body[:2]):
        length |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            start = index + 1
            if length > MAX_META or start + length > len(body):
                raise ValueError(f"a meta of {length} bytes")
            return body[start:start + length], body[start + length:]
    raise ValueError("no length of a meta")


def deflate(body: bytes) -> bytes | None:
    """The compressed body, or None where that is not worth it."""
    if len(body) < _COMPRESS_FROM:
        return None
    compressor = zlib.compressobj(1, wbits=-15)
    packed = struct.pack(">I", len(body)) + compressor.compress(body) + compressor.flush()
    return packed if len(packed) <= len(body) * 9 // 10 else None


def inflate(body: bytes, limit: int) -> bytes:
    """The body that was compressed. Raises Fault when it is not exactly what it announces, or more than the limit."""
    announced = int.from_bytes(body[:4], "big")
    if len(body) < 4 or announced > limit:
        raise Fault("BAD_COMPRESSION", f"announces {announced} bytes")
    stream = zlib.decompressobj(wbits=-15)
    try:
        data = stream.decompress(body[4:], announced + 1)
    except zlib.error as error:
        raise Fault("BAD_COMPRESSION", str(error)) from None
    if not stream.eof or stream.unused_data or len(data) != announced:
        raise Fault("BAD_COMPRESSION", f"does not inflate to the {announced} bytes it announces")
    return data
