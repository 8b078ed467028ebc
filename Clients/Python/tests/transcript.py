"""Plays a transcript of Protocol/transcripts against a server; the format stands in the README there."""

from __future__ import annotations

import pathlib
import re
import socket
import time

import deskwire
from deskwire.frames import HEADER, Header, Type, frame
from google.protobuf.message import Message

_SECONDS = 10.0


class Mismatch(AssertionError):
    """The server did something else than the transcript says."""


class Player:
    """One connection, and what the server sent on it that no line has taken yet."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), timeout=_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._data = b""
        self._rest_is_free = False

    def play(self, path: pathlib.Path) -> None:
        """Plays all lines; raises Mismatch with the line that did not hold."""
        with self._socket:
            for number, line in enumerate(path.read_text().splitlines(), 1):
                words = re.split(r"(?:^|\s)#", line, maxsplit=1)[0].strip()
                if not words:
                    continue
                try:
                    self._step(words)
                except (Mismatch, OSError) as error:
                    raise Mismatch(f"{path.name}:{number}: {words}: {error!r}") from error
                if words == "close":
                    return

    def _step(self, words: str) -> None:
        verb, _, rest = words.partition(" ")
        rest = rest.strip()
        if verb == "C:":
            self._send(rest)
        elif verb == "S:":
            wanted = bytes.fromhex(rest)
            got = self._take(len(wanted))
            self._same("bytes", got.hex(" "), wanted.hex(" "))
        elif words.startswith("S? text "):
            wanted = rest.removeprefix("text ").strip('"').encode()
            self._same("text", self._take(len(wanted)), wanted)
            self._rest_is_free = True
        elif words == "S? rest":
            self._rest_is_free = True
        elif words == "S? end":
            self._expect_end()
        elif verb == "S?":
            self._expect_frame(rest)
        elif verb == "wait":
            time.sleep(int(rest) / 1000)
        elif words != "close":
            raise ValueError(f"no line of a transcript: {words}")

    def _send(self, text: str) -> None:
        hexadecimal, _, times = text.partition("*")
        try:
            self._socket.sendall(bytes.fromhex(hexadecimal) * int(times or 1))
        except (BrokenPipeError, ConnectionResetError):
            pass  # the server has ended it already; a line below says whether it may

    def _more(self) -> bool:
        try:
            data = self._socket.recv(65536)
        except ConnectionResetError:
            data = b""
        self._data += data
        return bool(data)

    def _take(self, count: int) -> bytes:
        while len(self._data) < count:
            if not self._more():
                raise Mismatch(f"the server ended the connection after {self._data.hex(' ') or 'nothing'}")
        taken, self._data = self._data[:count], self._data[count:]
        return taken

    def _next_frame(self, wanted: str) -> tuple[Header, bytes]:
        """The next frame that is neither grease nor, unless it is wanted, a PING; PINGs are answered."""
        while True:
            header = Header(*HEADER.unpack(self._take(HEADER.size)))
            body = self._take(header.length)
            if header.type == Type.PING and wanted != "PING":
                self._socket.sendall(frame(Type.PONG, body))
            elif header.type < 0x80:
                return header, body

    def _expect_end(self) -> None:
        while self._more():
            pass
        if self._rest_is_free:
            return
        while self._data:
            header = Header(*HEADER.unpack(self._take(HEADER.size)))
            self._take(header.length)
            if header.type < 0x80 and header.type != Type.PING:
                raise Mismatch(f"one more frame: {header}")

    def _expect_frame(self, pattern: str) -> None:
        kind, *pairs = pattern.split()
        header, body = self._next_frame(wanted=kind)
        got = _values(header, body)
        self._same("type", f"{got['type']} {got.get('code', '')}", f"{kind} {_wanted(pairs, 'code', got)}")
        for pair in pairs:
            key, _, value = pair.partition("=")
            if key == "contains":
                if value.strip('"').encode() not in body:
                    raise Mismatch(f"{value} is not in {body!r}")
            else:
                self._same(key, got.get(key), value)

    @staticmethod
    def _same(what: str, got: object, wanted: object) -> None:
        if got != wanted:
            raise Mismatch(f"{what}: got {got!r}, wanted {wanted!r}")


def _wanted(pairs: list[str], key: str, got: dict[str, str]) -> str:
    return next((p.partition("=")[2] for p in pairs if p.startswith(key + "=")), got.get(key, ""))


def _values(header: Header, body: bytes) -> dict[str, str]:
    """What a pattern may name, as text."""
    known = [t.name for t in Type if t == header.type]
    values = {"type": known[0] if known else str(header.type), "id": str(header.request_id),
              "opcode": f"{header.opcode:04x}", "flags": f"{header.flags:02x}", "body": body.hex()}
    if header.type in (Type.ERROR, Type.GOAWAY):
        message = deskwire.message("Error" if header.type == Type.ERROR else "GoAway").FromString(body)
        for field in ("code", "retry", "outcome"):
            if field in message.DESCRIPTOR.fields_by_name:
                values[field] = _enum_name(message, field)
    return values


def _enum_name(message: Message, field: str) -> str:
    enum = message.DESCRIPTOR.fields_by_name[field].enum_type
    value = enum.values_by_number.get(getattr(message, field))
    prefix = {"code": "ERROR_CODE_", "retry": "RETRY_", "outcome": "OUTCOME_"}[field]
    return value.name.removeprefix(prefix) if value else str(getattr(message, field))
