#!/usr/bin/env python3
"""T-R9: subscribers that stop reading lose their connection or their stream, and nobody else waits for them."""

from __future__ import annotations

import argparse
import asyncio
import pathlib
import socket
import tempfile
import threading
import time

import deskwire
from deskwire import schema
from deskwire.frames import Type
from proving import sockets
from proving.results import finish, percentile, result
from proving.server import Server, settled

SUBSCRIBE = schema.METHODS["Subscribe"]


def stopped(port: int, token: str) -> socket.socket:
    """A subscriber with a small receive buffer who heard that she is subscribed, and never reads again."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    connection.settimeout(10)
    connection.connect(("127.0.0.1", port))
    sockets.greet(connection, token)
    connection.sendall(sockets.request("Subscribe", 2))
    kind, _, body = sockets.answer(connection)
    if kind != Type.REPLY or not SUBSCRIBE.reply.FromString(body).HasField("subscribed"):
        raise RuntimeError(f"not subscribed: {body!r}")
    return connection


class Reader:
    """A subscriber who reads, and notes how old each batch is when it comes."""

    def __init__(self, port: int, token: str) -> None:
        self.connection = sockets.greeted(port, token)
        self.connection.sendall(sockets.request("Subscribe", 2))
        self.ages: list[float] = []
        self.numbers: list[int] = []
        self.ended = ""
        # Nothing more is to come: a silence is no end.
        self.is_quiet = False
        threading.Thread(target=self._work, daemon=True).start()

    def _work(self) -> None:
        try:
            while True:
                kind, _, body = sockets.answer(self.connection)
                if kind != Type.REPLY:
                    self.ended = f"type {kind}: {body[:60]!r}"
                    return
                for event in SUBSCRIBE.reply.FromString(body).batch.events:
                    self.ages.append(time.time() * 1_000 - event.at_ms)
                    self.numbers.append(event.seq)
        except (OSError, EOFError) as error:
            self.ended = self.ended or ("" if self.is_quiet else repr(error))


async def write(server: Server, token: str, customer: int, rate: int, seconds: float) -> int:
    """Makes events for so long; gives how many tickets."""
    made, end = 0, time.monotonic() + seconds
    async with deskwire.connect(server.address, token=token) as desk:
        async def one() -> None:
            nonlocal made
            # Events carry the subject: so many bytes fit into no buffer of the kernel, which would hide who does not read.
            await desk.call("CreateTicket", subject="y" * 900, message="x", customer_id=customer)
            made += 1

        while time.monotonic() < end:
            began = time.monotonic()
            await asyncio.gather(*(one() for _ in range(max(1, rate // 10))))
            await asyncio.sleep(max(0, 0.1 - (time.monotonic() - began)))
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stopped", type=int, default=100)
    parser.add_argument("--rate", type=int, default=700, help="tickets a second; each is an event of a kilobyte")
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deskwire-readers-") as folder:
        server = Server(pathlib.Path(folder) / "data")
        people = settled(server)
        try:
            run(server, people, options)
        finally:
            server.stop()
    finish()


def run(server: Server, people, options) -> None:
    pid = server.process.pid
    reader = Reader(server.port, people.token)
    customer = people.customers[0]
    asyncio.run(write(server, people.token, customer, options.rate, 5))
    calm = percentile(reader.ages, 0.99)
    memory, (base, _) = sockets.resident_bytes(pid), sockets.served(server.port)
    crowd = [stopped(server.port, people.token) for _ in range(options.stopped)]
    reader.ages.clear()
    peak, kernel = memory, 0
    watching = threading.Event()

    def watch() -> None:
        nonlocal peak, kernel
        while not watching.wait(0.25):
            peak = max(peak, sockets.resident_bytes(pid))
            kernel = max(kernel, sockets.unsent(server.port))

    watcher = threading.Thread(target=watch)
    watcher.start()
    made = asyncio.run(write(server, people.token, customer, options.rate, options.seconds))
    reader.is_quiet = True
    watching.set()
    watcher.join()
    time.sleep(12)
    held, orphaned = sockets.served(server.port)
    left = held - base
    tail = percentile(reader.ages, 0.99)
    gaps = sum(b <= a for a, b in zip(reader.numbers, reader.numbers[1:]))
    result(f"{made} tickets while {len(crowd)} did not read; {left} of their connections left after 12 s", "0", left <= 0)
    result(f"{orphaned} of them are left to the kernel", "0", orphaned == 0)
    result(f"the kernel kept at most {kernel / (1 << 10):.0f} KiB of one connection unsent", "512 KiB", kernel <= 512 << 10)
    result(f"memory at most {(peak - memory) / (1 << 20):+.0f} MiB", "256 MiB", peak - memory <= 256 << 20)
    result(f"a reader's p99 {tail:.0f} ms, {calm:.0f} ms without them; {reader.ended or 'it read to the end'}",
           "+20 % or 50 ms", not reader.ended and tail <= max(1.2 * calm, calm + 50))
    result(f"{len(reader.numbers)} events, {gaps} out of order or twice", "0", gaps == 0)


if __name__ == "__main__":
    main()
