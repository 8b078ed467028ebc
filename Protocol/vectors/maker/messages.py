"""messages/<Name>.json: what every message looks like on the wire, well formed and not."""

from __future__ import annotations

from typing import Any, Iterator

from google.protobuf.descriptor import FieldDescriptor as F

from . import schema
from .values import fill
from .wire import FIXED32, FIXED64, GROUP_END, GROUP_START, LENGTH, VARINT
from .wire import length_delimited, number_field, tag, varint

Entry = dict[str, Any]

# Limits of this protocol that stock protobuf does not have.
MOST_ITEMS = 1000
MOST_FIELDS = 4096

_INTEGERS = (F.TYPE_UINT64, F.TYPE_INT64, F.TYPE_UINT32, F.TYPE_ENUM, F.TYPE_BOOL)
_BAD_UTF8 = [
    ("a byte that never occurs", b"ok\xff"),
    ("a surrogate", b"\xed\xa0\x80"),
    ("an overlong form", b"\xc0\x80"),
    ("beyond U+10FFFF", b"\xf4\x90\x80\x80"),
    ("a cut character", b"ok\xe2\x82"),
]


def vectors(name: str) -> list[Entry]:
    """All entries of one message."""
    return [*_well_formed(name), *_lenient(name), *_over_limit(name), *_malformed(name)]


def entry(name: str, description: str, wire: bytes, refused: bool = False) -> Entry:
    """One entry. Stock protobuf says what comes out, but what is `refused` is an error whatever it says."""
    message = schema.decode(name, wire)
    if message is None or refused:
        made: Entry = {"description": description, "wire": wire.hex(), "json": None, "reencode": None,
                       "error": "MALFORMED_BODY"}
        if message is not None:
            made["profile"] = True
        return made
    made = {"description": description, "wire": wire.hex(), "json": schema.to_json(message),
            "reencode": schema.reencode(message).hex(), "error": None}
    if schema.has_unknown(message):
        made["unknown"] = True
    return made


def _well_formed(name: str) -> Iterator[Entry]:
    kind = schema.message_class(name)
    every = schema.fields(kind.DESCRIPTOR)
    yield entry(name, "least: no field at all", b"")
    if not every:
        return
    yield entry(name, "full", fill(kind()).SerializeToString(deterministic=True))
    yield entry(name, "full, extreme values", fill(kind(), extreme=True).SerializeToString(deterministic=True))
    for group in kind.DESCRIPTOR.oneofs:
        if len(group.fields) > 1:
            for member in group.fields:
                wire = fill(kind(), oneof={group.name: member.name}).SerializeToString(deterministic=True)
                yield entry(name, f"full, {group.name} is {member.name}", wire)
    zeros = b"".join(
        length_delimited(f.number, b"") if f.type in (F.TYPE_STRING, F.TYPE_BYTES, F.TYPE_MESSAGE)
        or schema.is_repeated(f) else number_field(f.number, 0) for f in every)
    yield entry(name, "every field on the wire with its zero value", zeros)
    backwards = b"".join(_one(kind, f) for f in reversed(every))
    yield entry(name, "fields in descending order", backwards)


def _lenient(name: str) -> Iterator[Entry]:
    """What a sender of this protocol would not write and every receiver must take."""
    kind = schema.message_class(name)
    every = schema.fields(kind.DESCRIPTOR)
    full = fill(kind()).SerializeToString(deterministic=True) if every else b""
    yield entry(name, "unknown fields of every wire type, before and after", number_field(18999, 7) + full
                + length_delimited(18000, b"grease") + tag(18001, FIXED32) + bytes(4)
                + tag(18002, FIXED64) + bytes(8))
    yield entry(name, "an unknown field with the highest number", full + number_field(2**29 - 1, 1))
    for f in every:
        if f.type == F.TYPE_MESSAGE:
            inner = length_delimited(f.number, number_field(18500, 1))
            yield entry(name, f"an unknown field inside {f.name}", inner)
    if every:
        yield entry(name, f"{every[0].name} with a wire type it does not have is an unknown field",
                    tag(every[0].number, FIXED32) + bytes(4))
    enums = [f for f in every if f.type == F.TYPE_ENUM]
    for value in (9999, -1) if enums else ():
        wire = b"".join(number_field(f.number, value) for f in enums)
        yield entry(name, f"every enum value unknown: {value}", wire)
    for f in every:
        if schema.is_repeated(f) and f.type in _INTEGERS:
            yield from _packing(name, f)
        elif f.type == F.TYPE_MESSAGE and not schema.is_repeated(f):
            yield from _merging(name, f)
        elif f.type in _INTEGERS:
            yield entry(name, f"{f.name} twice: the last wins", number_field(f.number, 1) + number_field(f.number, 2))
            yield entry(name, f"{f.name} as a varint longer than needed",
                        tag(f.number, VARINT) + b"\x81" + b"\x80" * 8 + b"\x00")
            yield entry(name, f"{f.name} with bits that its type drops",
                        tag(f.number, VARINT) + b"\x81\x80\x80\x80\x80\x80\x80\x80\x80\x7e")
        elif not schema.is_repeated(f):
            yield entry(name, f"{f.name} twice: the last wins",
                        length_delimited(f.number, b"first") + length_delimited(f.number, b"last"))
    yield from _oneofs(name)


def _packing(name: str, f: F) -> Iterator[Entry]:
    packed = length_delimited(f.number, varint(1) + varint(2) + varint(300))
    loose = b"".join(number_field(f.number, v) for v in (1, 2, 300))
    yield entry(name, f"{f.name} packed", packed)
    yield entry(name, f"{f.name} not packed", loose)
    yield entry(name, f"{f.name} packed, then not packed, then packed", packed + loose + packed)
    cut = length_delimited(f.number, varint(1) + b"\x80")
    yield entry(name, f"{f.name} packed, the last item cut", cut)


def _merging(name: str, f: F) -> Iterator[Entry]:
    kind = schema.message_class(f.message_type.name)
    pieces = [_one(kind, inner) for inner in schema.fields(f.message_type)]
    if pieces:
        halves = b"".join(length_delimited(f.number, piece) for piece in pieces)
        yield entry(name, f"{f.name} in pieces: they merge", halves)
        again = length_delimited(f.number, b"".join(pieces))
        yield entry(name, f"{f.name} twice: lists add up, scalars stay", again + again)


def _oneofs(name: str) -> Iterator[Entry]:
    kind = schema.message_class(name)
    for group in kind.DESCRIPTOR.oneofs:
        if len(group.fields) > 1:
            members = sorted(group.fields, key=lambda f: f.number)
            yield entry(name, f"{group.name}: every member, the last stays", b"".join(_one(kind, f) for f in members))
            yield entry(name, f"{group.name}: every member backwards, the last stays",
                        b"".join(_one(kind, f) for f in reversed(members)))


def _over_limit(name: str) -> Iterator[Entry]:
    """Read without an error; then refused as INVALID_ARGUMENT where they stand in a request."""
    kind = schema.message_class(name)
    for f in schema.fields(kind.DESCRIPTOR):
        most = schema.max_items(f)
        if most:
            item = number_field(f.number, 1) if f.type in _INTEGERS else length_delimited(f.number, b"x")
            yield entry(name, f"{f.name} with as many items as allowed", item * most)
            yield entry(name, f"{f.name} with one item too many", item * (most + 1)) | {
                "over_limit": {"field": f.name, "limit": most}}
        longest = schema.max_bytes(f)
        if longest and longest <= 1024:
            yield entry(name, f"{f.name} as long as allowed", length_delimited(f.number, b"x" * longest))
            yield entry(name, f"{f.name} one byte too long", length_delimited(f.number, b"x" * (longest + 1))) | {
                "over_limit": {"field": f.name, "limit": longest}}


def _malformed(name: str) -> Iterator[Entry]:
    kind = schema.message_class(name)
    every = schema.fields(kind.DESCRIPTOR)
    for index, f in enumerate(f for f in every if f.type == F.TYPE_STRING):
        for what, text in _BAD_UTF8 if index == 0 else _BAD_UTF8[:1]:
            yield entry(name, f"{f.name} is not UTF-8: {what}", length_delimited(f.number, text))
    full = fill(kind()).SerializeToString(deterministic=True) if every else number_field(18000, 300)
    cuts = sorted({1, len(full) // 3, len(full) // 2, len(full) - 1})
    for cut in cuts:
        if cut > 0 and schema.decode(name, full[:cut]) is None:
            yield entry(name, f"cut after {cut} of {len(full)} bytes", full[:cut])
    number = every[0].number if every else 1
    yield entry(name, "a varint of 11 bytes", tag(18000, VARINT) + b"\xff" * 10 + b"\x01")
    yield entry(name, "a varint that never ends", tag(18000, VARINT) + b"\x80" * 12)
    for f in every:
        if f.type in _INTEGERS:
            yield entry(name, f"{f.name} as a varint of 11 bytes", number_field(f.number, 0)[:-1] + b"\x80" * 10 + b"\x00")
        elif f.type == F.TYPE_MESSAGE:
            yield entry(name, f"{f.name} with a broken message inside", length_delimited(f.number, b"\x08"))
    yield entry(name, "a tag beyond 32 bits", b"\xf8\xff\xff\xff\x7f\x00")
    yield entry(name, "field number 0", b"\x00\x00", refused=True)
    yield entry(name, "field number 0 with a length", b"\x02\x00", refused=True)
    for n in sorted({number, 18000}):
        yield entry(name, f"an empty group as field {n}", tag(n, GROUP_START) + tag(n, GROUP_END), refused=True)
        yield entry(name, f"a group as field {n} that never ends", tag(n, GROUP_START))
        yield entry(name, f"the end of a group as field {n}", tag(n, GROUP_END))
        yield entry(name, f"wire type 6 as field {n}", tag(n, 6))
        yield entry(name, f"wire type 7 as field {n}", tag(n, 7))
        yield entry(name, f"a length past the end as field {n}", tag(n, LENGTH) + b"\x05ab")
        yield entry(name, f"a length of 2^31 as field {n}", tag(n, LENGTH) + varint(2**31) + b"ab")
        yield entry(name, f"a length of 2^64-1 as field {n}", tag(n, LENGTH) + varint(-1) + b"ab")
        yield entry(name, f"a fixed32 cut short as field {n}", tag(n, FIXED32) + bytes(3))
        yield entry(name, f"a fixed64 cut short as field {n}", tag(n, FIXED64) + bytes(7))
    yield from _too_many(name)


def _too_many(name: str) -> Iterator[Entry]:
    """The decoder's own bounds: 1,000 items in a list, 4,096 fields in a message."""
    kind = schema.message_class(name)
    for f in schema.fields(kind.DESCRIPTOR):
        if schema.is_repeated(f):
            item = number_field(f.number, 1) if f.type in _INTEGERS else length_delimited(f.number, b"")
            yield entry(name, f"{f.name} with {MOST_ITEMS + 1} items", item * (MOST_ITEMS + 1), refused=True)
            if f.type in _INTEGERS:
                packed = length_delimited(f.number, b"\x01" * (MOST_ITEMS + 1))
                yield entry(name, f"{f.name} packed with {MOST_ITEMS + 1} items", packed, refused=True)
    if name in ("RequestMeta", "ServerInfoRequest", "CreateTicketRequest"):
        yield entry(name, f"{MOST_FIELDS} unknown fields", number_field(15, 0) * MOST_FIELDS)
        yield entry(name, f"{MOST_FIELDS + 1} unknown fields", number_field(15, 0) * (MOST_FIELDS + 1), refused=True)


def _one(kind: type, f: F) -> bytes:
    """One field alone, as `fill` would set it, also when it belongs to a oneof."""
    group = f.containing_oneof
    message = fill(kind(), oneof={group.name: f.name} if group else None)
    alone = kind()
    if schema.is_repeated(f):
        getattr(alone, f.name).extend(getattr(message, f.name))
    elif f.type == F.TYPE_MESSAGE:
        getattr(alone, f.name).CopyFrom(getattr(message, f.name))
    else:
        setattr(alone, f.name, getattr(message, f.name))
    return alone.SerializeToString(deterministic=True)
