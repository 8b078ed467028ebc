"""Hand-made pieces of the proto3 wire format, for what stock protobuf would never write."""

from __future__ import annotations

VARINT, FIXED64, LENGTH, GROUP_START, GROUP_END, FIXED32 = range(6)


def varint(value: int) -> bytes:
    """A varint; negative numbers take ten bytes."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def tag(number: int, wire_type: int) -> bytes:
    """The tag of a field."""
    return varint(number << 3 | wire_type)


def length_delimited(number: int, content: bytes) -> bytes:
    """A text, byte string, message or packed list."""
    return tag(number, LENGTH) + varint(len(content)) + content


def number_field(number: int, value: int) -> bytes:
    """A field of wire type 0."""
    return tag(number, VARINT) + varint(value)
