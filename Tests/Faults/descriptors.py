#!/usr/bin/env python3
"""T-R19: out of descriptors. Accepting pauses, nothing spins, who is here is served, and room that comes is used."""

from __future__ import annotations

import argparse
import contextlib
import pathlib
import resource
import socket
import tempfile
import time

from deskwire.frames import Type
from proving import sockets
from proving.results import finish, result
from proving.server import Server, settled


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=8)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deskwire-descriptors-") as folder:
        server = Server(pathlib.Path(folder) / "data")
        people = settled(server)
        try:
            run(server, people.token, options.seconds)
        finally:
            server.stop()
    finish()


def run(server: Server, token: str, seconds: float) -> None:
    pid = server.process.pid
    inside = sockets.greeted(server.port, token)
    # The server reckoned with more at its start: so it meets the end of the descriptors, not its own limit.
    limit = 256
    resource.prlimit(pid, resource.RLIMIT_NOFILE, (limit, resource.prlimit(pid, resource.RLIMIT_NOFILE)[1]))
    crowd = []
    for _ in range(1_000):
        with contextlib.suppress(OSError):
            crowd.append(socket.create_connection(("127.0.0.1", server.port), 0.5))
    used, began = sockets.cpu_seconds(pid), time.monotonic()
    answered, number = 0, 1
    while time.monotonic() - began < seconds:
        number += 1
        inside.sendall(sockets.request("ListTickets", number))
        answered += sockets.answer(inside)[0] == Type.REPLY
        time.sleep(0.1)
    share = (sockets.cpu_seconds(pid) - used) / (time.monotonic() - began)
    result(f"{answered} of {number - 1} requests of a client that was there answered", "all", answered == number - 1)
    result(f"{100 * share:.0f} % of a core while nobody could be let in", "20 %", share <= 0.2)
    for connection in crowd:
        connection.close()
    began = time.monotonic()
    sockets.greeted(server.port, token).close()
    took = time.monotonic() - began
    # The crowd stands in the queue before: hundreds are let in and seen to be gone first, with pauses of 100 ms between.
    result(f"let in {took:.1f} s after there was room", "2 s", took <= 2)


if __name__ == "__main__":
    main()
