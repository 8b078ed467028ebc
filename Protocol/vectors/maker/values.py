"""Fills messages with values that follow from the field alone, so that every run gives the same bytes."""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor import FieldDescriptor as F
from google.protobuf.message import Message

from . import schema

_NUMBERS = {
    F.TYPE_UINT64: (1000, 2**64 - 1),
    F.TYPE_INT64: (1_760_000_000_000, -(2**63)),
    F.TYPE_UINT32: (300, 2**32 - 1),
}


def fill(message: Message, extreme: bool = False, oneof: dict[str, str] | None = None) -> Message:
    """Sets every field. Of each oneof the member named in `oneof`, else the first."""
    for field in schema.fields(message.DESCRIPTOR):
        group = field.containing_oneof
        if group and len(group.fields) > 1:
            wanted = (oneof or {}).get(group.name, group.fields[0].name)
            if field.name != wanted:
                continue
        _set(message, field, extreme)
    return message


def _set(message: Message, field: F, extreme: bool) -> None:
    if schema.is_repeated(field):
        items = getattr(message, field.name)
        for index in range(2):
            if field.type == F.TYPE_MESSAGE:
                fill(items.add(), extreme and index == 0)
            else:
                items.append(_scalar(field, extreme, index))
    elif field.type == F.TYPE_MESSAGE:
        fill(getattr(message, field.name), extreme)
        getattr(message, field.name).SetInParent()
    else:
        setattr(message, field.name, _scalar(field, extreme, 0))


def _scalar(field: F, extreme: bool, index: int) -> Any:
    if field.type == F.TYPE_BOOL:
        return True
    if field.type == F.TYPE_ENUM:
        numbers = [v.number for v in field.enum_type.values if v.number]
        return numbers[-1] if extreme else numbers[index % len(numbers)]
    if field.type == F.TYPE_STRING:
        return _text(field, extreme, index)
    if field.type == F.TYPE_BYTES:
        limit = schema.max_bytes(field) or 16
        return bytes((field.number * 16 + i) & 0xFF for i in range(limit if extreme else min(limit, 16)))
    usual, largest = _NUMBERS[field.type]
    return largest if extreme else usual + field.number + index


def _text(field: F, extreme: bool, index: int) -> str:
    limit = schema.max_bytes(field) or 1000
    if not extreme:
        return f"{field.name} {index}"[: min(limit, 40)]
    # One, two, three and four bytes a character; over 127 bytes where the limit allows it.
    unit = "aé€😀\u0000"
    return unit * max(1, min(limit, 200) // len(unit.encode()))
