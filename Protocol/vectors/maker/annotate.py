"""Writes bytes the way SPEC.md shows them: four columns of the header, then one line for each field."""

from __future__ import annotations

from google.protobuf.descriptor import Descriptor, FieldDescriptor as F

from . import schema
from .frames import Entry

_TYPES = {1: "REQUEST", 2: "REPLY", 3: "ERROR", 4: "CANCEL", 5: "PING", 6: "PONG", 7: "GOAWAY"}
_RETRIES = {1: "NO", 2: "SAME_REQUEST", 3: "AFTER_RECONNECT", 4: "AFTER_REFRESH"}
_WIDTH = 16
_COLUMN = 54


def session(entries: list[Entry]) -> str:
    """The whole session as lines of text."""
    blocks = ["\n".join(_aligned(line) for line in _lines(entry)) for entry in entries]
    return "```\n" + "\n\n".join(blocks) + "\n```"


def listing(entries: list[Entry]) -> str:
    """Short frames, one a line or two."""
    lines = [f"{e['description']}\n    {_spaced(bytes.fromhex(e['wire']))}" for e in entries]
    return "```\n" + "\n".join(lines) + "\n```"


def codes() -> str:
    """The table of error codes."""
    rows = [f"| {number} | {name} | {_RETRIES[schema.retry_advice(number)]} | {words} |"
            for name, number, words in schema.error_comments()]
    return "\n".join(["| code | name | retry | when |", "|---|---|---|---|", *rows])


def _aligned(line: str) -> str:
    data, tab, words = line.partition("\t")
    return f"{data.ljust(_COLUMN)}{words}" if tab else data


def _lines(entry: Entry) -> list[str]:
    wire = bytes.fromhex(entry["wire"])
    side = entry["description"][0]
    if wire[0]:
        return [f"{side}  {_spaced(wire[:4])}  {_spaced(wire[4:])}\t{entry['description'][2:]}, version {wire[4]}"]
    length, kind, flags = int.from_bytes(wire[:4], "big"), wire[4], wire[5]
    opcode, request_id = int.from_bytes(wire[6:8], "big"), int.from_bytes(wire[8:12], "big")
    head = "  ".join(_spaced(wire[i:i + 4]) for i in (0, 4, 8))
    words = [f"{_TYPES[kind]}", f"{length} bytes follow"]
    words += [f"opcode {opcode:04x}"] if opcode else []
    words += [f"request {request_id}"] if request_id else []
    words += ["META"] if flags & 4 else []
    made = [f"   {entry['description'][2:]}", f"{side}  {head}\t{', '.join(words)}"]
    body = wire[12:]
    if "message" not in entry:
        return made + [f"   {_spaced(body)}\teight bytes, sent back as they are"]
    if flags & 4:
        made.append(f"   {_spaced(body[:1])}\ta meta of {body[0]} bytes")
        made += _fields(body[1:1 + body[0]], schema.message_class("RequestMeta").DESCRIPTOR)
        body = body[1 + body[0]:]
    return made + _fields(body, schema.message_class(entry["message"]).DESCRIPTOR)


def _fields(body: bytes, descriptor: Descriptor) -> list[str]:
    made, position = [], 0
    while position < len(body):
        start = position
        tag, position = _varint(body, position)
        field = descriptor.fields_by_number[tag >> 3]
        value, position = _varint(body, position)
        if tag & 7 == 0:
            text = str(value)
            if field.type == F.TYPE_ENUM:
                text = field.enum_type.values_by_number[value].name
        else:
            content, position = body[position:position + value], position + value
            if field.type == F.TYPE_MESSAGE:
                made.append(f"   {_spaced(body[start:position - value])}\t{field.name}, {value} bytes:")
                made += [f"  {line}" for line in _fields(content, field.message_type)]
                continue
            text = f'"{content.decode()}"' if field.type == F.TYPE_STRING else f"{value} bytes"
        made += _wrapped(body[start:position], f"{field.name} = {text}")
    return made


def _wrapped(data: bytes, words: str) -> list[str]:
    rows = [data[i:i + _WIDTH] for i in range(0, len(data), _WIDTH)]
    return [f"   {_spaced(row)}" for row in rows[:-1]] + [f"   {_spaced(rows[-1])}\t{words}"]


def _spaced(data: bytes) -> str:
    return data.hex(" ")


def _varint(data: bytes, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, position
