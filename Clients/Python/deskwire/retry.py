"""When a request is sent again, and after how long (SPEC, sections 10 and 11). Decisions only; nobody waits here."""

from __future__ import annotations

import dataclasses
import os
import random
import time

from .errors import DeskwireError, Outcome, Retry
from .schema import RepeatClass


@dataclasses.dataclass(frozen=True)
class Backoff:
    """The bounds of repeating: at most `tries` in all, with random delays that grow from `first` to `most` seconds."""

    tries: int = 6
    first: float = 0.1
    most: float = 5.0

    def delay(self, tried: int, retry_after_ms: int = 0) -> float:
        """Seconds to wait after so many tries; never less than the server asks for."""
        ceiling = min(self.most, self.first * 2 ** (tried - 1))
        return retry_after_ms / 1000 + random.uniform(ceiling / 2, ceiling)


def may_repeat(error: DeskwireError, repeat_class: RepeatClass, has_key: bool) -> bool:
    """Whether the same request may be sent again by itself after this error."""
    if error.retry not in (Retry.SAME_REQUEST, Retry.AFTER_RECONNECT):
        return False
    if error.outcome == Outcome.NOT_APPLIED or repeat_class != RepeatClass.KEYED:
        return True
    return has_key


def new_key() -> bytes:
    """A UUID of version 7: 16 bytes that nobody else has, in the order of time."""
    milliseconds = int(time.time() * 1000).to_bytes(6, "big")
    noise = bytearray(os.urandom(10))
    noise[0] = noise[0] & 0x0F | 0x70
    noise[2] = noise[2] & 0x3F | 0x80
    return milliseconds + bytes(noise)
