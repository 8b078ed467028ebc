"""What a client says first: preface and Hello (SPEC, sections 4 and 7)."""

from __future__ import annotations

import dataclasses
import os
import random

from . import frames, schema
from .frames import Type, frame
from .schema import Message


@dataclasses.dataclass(frozen=True)
class Greeting:
    """What Hello says of this client."""

    client: str = "deskwire-python"
    version: str = "0.1.0"
    features: tuple[str, ...] = ("deflate", "events.v1")
    max_frame: int = frames.MAX_FRAME
    grease: bool | None = None
    """Whether to send what receivers must ignore; None: on one connection in a hundred."""

    def encoded(self, credential: Message | None) -> bytes:
        """Preface and Hello as request 1, on some connections with grease."""
        method = schema.METHODS["Hello"]
        hello = method.request(client=self.client, version=self.version, features=self.features,
                               max_frame=self.max_frame, credential=credential)
        greased = self._is_greased()
        if greased:
            hello.features.append(f"grease-{random.randrange(1 << 16):04x}")
            # Field 18000 to 18007, wire type 0: tags of three bytes.
            hello.MergeFromString(bytes([0x80 | 8 * random.randrange(8), 0xE5, 0x08, 0x01]))
        data = frame(Type.REQUEST, hello.SerializeToString(), opcode=method.opcode, request_id=1)
        if greased:
            data += frame(random.randrange(0x80, 0x100), b"grease")
        return frames.CLIENT_PREFACE + data

    def _is_greased(self) -> bool:
        if self.grease is None:
            return "DESKWIRE_GREASE" in os.environ or random.random() < 0.01
        return self.grease
