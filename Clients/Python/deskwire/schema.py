"""The schema, loaded from `protocol.binpb` by stock protobuf: messages, methods, names of error codes."""

from __future__ import annotations

import dataclasses
import enum
import pathlib
from typing import TYPE_CHECKING, Any, cast

import google.protobuf.message
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

_PACKAGE = "deskwire.v1"
_BINPB = pathlib.Path(__file__).with_name("protocol.binpb").read_bytes()


if TYPE_CHECKING:
    class Message(google.protobuf.message.Message):
        """A message. Its fields stand in the schema, so a type checker knows nothing of them."""

        def __init__(self, **fields: Any) -> None: ...

        def __getattr__(self, name: str) -> Any: ...

        def __setattr__(self, name: str, value: Any) -> None: ...
else:
    Message = google.protobuf.message.Message


class RepeatClass(enum.IntEnum):
    """How a request may be repeated (SPEC, section 11)."""

    READ = 1
    IDEMPOTENT = 2
    KEYED = 3


@dataclasses.dataclass(frozen=True)
class Method:
    """What the schema says of a method."""

    name: str
    opcode: int
    repeat_class: RepeatClass
    deadline_ms: int
    is_sensitive: bool
    is_streaming: bool
    request: type[Message]
    reply: type[Message]


def message(name: str) -> type[Message]:
    """The class of a message, such as `CreateTicketRequest`."""
    return _class_of(f"{_PACKAGE}.{name}")


def _class_of(full_name: str) -> type[Message]:
    return cast("type[Message]", message_factory.GetMessageClass(_pool.FindMessageTypeByName(full_name)))


def error_name(code: int) -> str:
    """The name of an error code, or its number as text when this schema does not have it."""
    value = _pool.FindEnumTypeByName(f"{_PACKAGE}.ErrorCode").values_by_number.get(code)
    return value.name.removeprefix("ERROR_CODE_") if value else str(code)


def _load_pool() -> descriptor_pool.DescriptorPool:
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(_BINPB).file:
        pool.Add(file)
    return pool


def _load_methods() -> dict[str, Method]:
    # Read once more with the pool's own descriptor.proto, which knows the options of this schema.
    files = cast(Any, _class_of("google.protobuf.FileDescriptorSet").FromString(_BINPB)).file

    def option(rpc: Message, name: str) -> int:
        return rpc.options.Extensions[_pool.FindExtensionByName(f"{_PACKAGE}.{name}")]

    return {
        rpc.name: Method(
            name=rpc.name,
            opcode=option(rpc, "opcode"),
            repeat_class=RepeatClass(option(rpc, "repeat_class")),
            deadline_ms=option(rpc, "deadline_ms"),
            is_sensitive=bool(option(rpc, "sensitive")),
            is_streaming=bool(option(rpc, "streaming")),
            request=message(rpc.input_type.rpartition(".")[2]),
            reply=message(rpc.output_type.rpartition(".")[2]),
        )
        for file in files for service in file.service for rpc in service.method
    }


_pool = _load_pool()

METHODS: dict[str, Method] = _load_methods()
"""Every method by its name."""
