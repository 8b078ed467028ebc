#!/usr/bin/env python3
"""T-R12: connections are cut after every byte, of a request of every method and of its answer: by closing, by a reset,
and by closing one half. The server loses nothing, complains of nothing, and keeps no connection."""

from __future__ import annotations

import argparse
import os
import pathlib
import random
import socket
import struct
import tempfile
import time

from deskwire import frames, schema
from deskwire.frames import Type, frame
from deskwire.hello import Greeting
from proving.ledger import broken_invariants
from proving.results import finish, result, seed_or_new
from proving.server import People, Server, settled

WAYS = ("close", "reset", "half")
# These end the connection or the session that the others need.
LEFT_OUT = {"Hello", "Logout"}


def golden(people: People) -> dict[str, bytes]:
    """A request of every method, with a meta and a key."""
    found = {}
    for name, method in schema.METHODS.items():
        if name in LEFT_OUT:
            continue
        request = method.request()
        for field in request.DESCRIPTOR.fields:
            if field.name in ("message", "text", "name", "subject", "query"):
                if field.type == field.TYPE_STRING and not field.is_repeated:
                    setattr(request, field.name, "lamp")
            if field.name == "customer_id":
                request.customer_id = people.customers[0]
            if field.name == "ticket_id":
                request.ticket_id = 1
        meta = schema.message("RequestMeta")(idempotency_key=os.urandom(16))
        body = frames.with_meta(meta.SerializeToString(), request.SerializeToString())
        found[name] = frame(Type.REQUEST, body, flags=frames.META, opcode=method.opcode, request_id=2)
    return found


class Cutter:
    def __init__(self, server: Server, people: People) -> None:
        self.server = server
        credential = schema.message("Credential")(token={"token": people.token})
        self.hello = Greeting(grease=False).encoded(credential)
        self.cuts = 0

    def send_and_cut(self, data: bytes, way: str, greet: bool = True) -> None:
        """Sends all of the data, then ends the connection in this way."""
        self.cuts += 1
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as connection:
            if greet:
                connection.sendall(self.hello)
                self._read_hello(connection)
            connection.sendall(data)
            self._end(connection, way)

    def cut_answer(self, request: bytes, after: int, way: str) -> int:
        """Reads so many bytes of the answer and ends; gives how many there were to read."""
        self.cuts += 1
        with socket.create_connection(("127.0.0.1", self.server.port), timeout=10) as connection:
            connection.sendall(self.hello)
            self._read_hello(connection)
            connection.sendall(request)
            read = b""
            while len(read) < min(after, answer_length(read)) and (data := connection.recv(after - len(read))):
                read += data
            self._end(connection, way)
            return len(read)

    @staticmethod
    def _read_hello(connection: socket.socket) -> None:
        data = b""
        while len(data) < 20 or len(data) < 20 + int.from_bytes(data[8:12], "big"):
            more = connection.recv(1 << 16)
            if not more:
                raise RuntimeError("no answer to Hello")
            data += more

    @staticmethod
    def _end(connection: socket.socket, way: str) -> None:
        if way == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif way == "half":
            try:
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(5)
                while connection.recv(1 << 16):
                    pass
            except OSError:
                pass


def answer_length(begun: bytes) -> int:
    """How long the answer is that begins so; a whole header when that is not there yet."""
    return 12 if len(begun) < 12 else 12 + int.from_bytes(begun[:4], "big")


def descriptors(server: Server) -> int:
    return len(os.listdir(f"/proc/{server.process.pid}/fd"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="of all cuts, chosen by the seed")
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    chosen = random.Random(seed_or_new(options.seed))
    with tempfile.TemporaryDirectory(prefix="deskwire-cut-") as folder:
        server = Server(pathlib.Path(folder) / "data")
        people = settled(server)
        cutter = Cutter(server, people)
        cutter.cut_answer(golden(people)["ServerInfo"], 20, "close")
        time.sleep(0.3)
        before = descriptors(server)
        hung: list[str] = []
        plan = [("", way, byte, "hello") for way in WAYS for byte in range(len(cutter.hello))]
        for name, request in golden(people).items():
            plan += [(name, way, byte, "request") for way in WAYS for byte in range(len(request) + 1)]
            plan += [(name, way, byte, "answer") for way in WAYS for byte in range(0, 40)]
        requests = golden(people)
        for name, way, byte, part in plan:
            if chosen.random() >= options.share:
                continue
            try:
                if part == "hello":
                    cutter.send_and_cut(cutter.hello[:byte], way, greet=False)
                elif part == "request":
                    cutter.send_and_cut(requests[name][:byte], way)
                elif name != "Subscribe" or way != "half":
                    cutter.cut_answer(requests[name], byte, way)
            except (OSError, RuntimeError) as error:
                hung.append(f"{name} {way} {byte} of the {part}: {error}")
                if not server.is_running():
                    break
        time.sleep(1)
        after = descriptors(server) if server.is_running() else -1
        complaints = [line for line in server.log.read_text(errors="replace").splitlines()
                      if " warning " in line or " error " in line or " critical " in line]
        broken = broken_invariants(server.database)
        result(f"{cutter.cuts:,} cuts: {len(hung)} hung {hung[:2] or ''}, {len(complaints)} complaints {complaints[:2] or ''}, "
               f"{len(broken)} broken {broken[:2] or ''}", "0, 0, 0",
               not hung and not complaints and not broken and server.is_running())
        result(f"{after - before} descriptors more than before", "at most 2", 0 <= after <= before + 2)
        result(f"ends with {server.stop()}", "0", server.status() == 0)
    finish()


if __name__ == "__main__":
    main()
