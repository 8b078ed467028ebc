"""Errors as the protocol tells them: what went wrong, whether it was done, and what a client may do."""

from __future__ import annotations

import dataclasses
import enum
from typing import TYPE_CHECKING

from .schema import Message, error_name

if TYPE_CHECKING:
    from .connection import Connection


class Retry(enum.IntEnum):
    """What a client may do after an error."""

    NO = 1
    SAME_REQUEST = 2
    AFTER_RECONNECT = 3
    AFTER_REFRESH = 4


class Outcome(enum.IntEnum):
    """Whether the request took effect."""

    NOT_APPLIED = 1
    UNKNOWN = 2
    APPLIED = 3


@dataclasses.dataclass(frozen=True)
class FieldError:
    """What is wrong with one field of a request."""

    field: str
    message: str


class DeskwireError(Exception):
    """A request was refused, or failed. Act on `retry` and `outcome`; `code` and `name` are for people."""

    def __init__(self, code: int, message: str, *, retry: Retry = Retry.NO, retry_after_ms: int = 0,
                 outcome: Outcome = Outcome.UNKNOWN, fields: tuple[FieldError, ...] = (), trace_id: int = 0,
                 name: str | None = None, body: Message | None = None) -> None:
        self.code = code
        self.name = name or error_name(code)
        self.message = message
        self.retry = retry
        self.retry_after_ms = retry_after_ms
        self.outcome = outcome
        self.fields = fields
        self.trace_id = trace_id
        self.body = body
        """The whole `Error` message with its details, when a server sent one."""
        self.connection: Connection | None = None
        """The connection that the answer came on, for AFTER_RECONNECT."""
        super().__init__(self._text())

    @classmethod
    def from_body(cls, body: Message) -> DeskwireError:
        """The error that an ERROR frame carries. Advice this client does not know counts as NO and UNKNOWN."""
        return cls(
            body.code, body.message,
            retry=Retry(body.retry) if body.retry in list(Retry) else Retry.NO,
            retry_after_ms=body.retry_after_ms,
            outcome=Outcome(body.outcome) if body.outcome in list(Outcome) else Outcome.UNKNOWN,
            fields=tuple(FieldError(f.field, f.message) for f in body.fields),
            trace_id=body.trace_id, body=body)

    def _text(self) -> str:
        parts = [f"{self.name}: {self.message}" if self.message else self.name]
        parts += [f"{f.field} {f.message}" for f in self.fields]
        if self.trace_id:
            parts.append(f"trace {self.trace_id}")
        return "; ".join(parts)


class ConnectionLost(DeskwireError):
    """The connection ended before the answer. `outcome` is NOT_APPLIED when the request was certainly not executed."""

    def __init__(self, message: str, *, outcome: Outcome = Outcome.UNKNOWN, code: int = 0, retry: Retry | None = None,
                 retry_after_ms: int = 0) -> None:
        super().__init__(code, message, retry=retry or Retry.AFTER_RECONNECT, retry_after_ms=retry_after_ms,
                         outcome=outcome, name=None if code else "CONNECTION_LOST")
