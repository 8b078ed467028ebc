"""The schema as stock protobuf sees it: messages, methods and the limits stated as options."""

from __future__ import annotations

import pathlib
import re
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import DecodeError, Message
from google.protobuf.unknown_fields import UnknownFieldSet

PACKAGE = "deskwire.v1"
BINPB = pathlib.Path(__file__).resolve().parents[2] / "schema" / "protocol.binpb"

_MAX_BYTES = 50011
_MAX_ITEMS = 50012
_OPCODE = 50001

_pool = descriptor_pool.DescriptorPool()
_files = descriptor_pb2.FileDescriptorSet.FromString(BINPB.read_bytes())
for _file in _files.file:
    _pool.Add(_file)


def message_names() -> list[str]:
    """The names of all messages, in the order of the alphabet."""
    return sorted(m.name for f in _files.file if f.package == PACKAGE for m in f.message_type)


def message_class(name: str) -> type[Message]:
    """The class that stock protobuf makes for a message."""
    return message_factory.GetMessageClass(_pool.FindMessageTypeByName(f"{PACKAGE}.{name}"))


def opcode(method: str) -> int:
    """The number of a method, from its option."""
    for file in _files.file:
        for service in file.service:
            for rpc in service.method:
                if rpc.name == method:
                    return _option(rpc.options, _OPCODE) or 0
    raise KeyError(method)


def error_codes() -> list[tuple[str, int]]:
    """Every error code but the unspecified one, with its number."""
    values = _pool.FindEnumTypeByName(f"{PACKAGE}.ErrorCode").values
    return [(v.name.removeprefix("ERROR_CODE_"), v.number) for v in values if v.number]


def error_comments() -> list[tuple[str, int, str]]:
    """Every error code with what core.proto says above it; the descriptor set has no comments."""
    text = BINPB.with_name("core.proto").read_text()
    found = re.findall(r"((?: *//[^\n]*\n)+) *ERROR_CODE_(\w+) = (\d+) ", text)
    return [(name, int(number), " ".join(re.findall(r"// *([^\n]*)", comment))) for comment, name, number in found]


def retry_advice(code: int) -> int:
    """The advice that the schema gives for an error code."""
    value = _pool.FindEnumTypeByName(f"{PACKAGE}.ErrorCode").values_by_number[code]
    return _option(value.GetOptions(), 50021) or 0


def max_bytes(field: FieldDescriptor) -> int | None:
    """The longest text or byte string the schema allows, if it says so."""
    return _option(field.GetOptions(), _MAX_BYTES)


def max_items(field: FieldDescriptor) -> int | None:
    """The most items the schema allows in a repeated field, if it says so."""
    return _option(field.GetOptions(), _MAX_ITEMS)


def _option(options: Message, number: int) -> int | None:
    # The options are extensions of descriptor.proto; unknown to a fresh class, so read as such.
    plain = type(options).FromString(options.SerializeToString())
    for extension, value in plain.ListFields():
        if extension.number == number:
            return value
    for field in UnknownFieldSet(plain):
        if field.field_number == number:
            return field.data
    return None


def decode(name: str, wire: bytes) -> Message | None:
    """What stock protobuf reads, or None where it refuses."""
    try:
        return message_class(name).FromString(wire)
    except DecodeError:
        return None


def reencode(message: Message) -> bytes:
    """The one encoding this project writes: known fields by number, defaults left out."""
    known = type(message).FromString(message.SerializeToString())
    known.DiscardUnknownFields()
    return known.SerializeToString(deterministic=True)


def to_json(message: Message) -> dict[str, Any]:
    """Proto3 JSON, defaults left out."""
    return json_format.MessageToDict(message)


def has_unknown(message: Message) -> bool:
    """Whether the message, or one inside it, has a field that the schema does not know."""
    if len(UnknownFieldSet(message)):
        return True
    for field, value in message.ListFields():
        if field.type == FieldDescriptor.TYPE_MESSAGE:
            if any(has_unknown(m) for m in (value if is_repeated(field) else [value])):
                return True
    return False


def is_repeated(field: FieldDescriptor) -> bool:
    """Whether the field is a list."""
    return field.is_repeated


def fields(descriptor: Descriptor) -> list[FieldDescriptor]:
    """The fields by number."""
    return sorted(descriptor.fields, key=lambda f: f.number)
