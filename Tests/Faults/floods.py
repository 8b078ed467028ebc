#!/usr/bin/env python3
"""T-R10: floods of every kind, one after the other, while honest clients work.

Sockets that send a byte a second, beginnings of TLS, connections that only come and go, frames that announce a mebibyte and
bring twelve bytes, storms of CANCEL and of PING, wrong logins side by side. The honest ones are all answered, what they wait
stays within twice the calm, the floods are gone soon after, and the server holds no more memory or descriptors than before.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import pathlib
import socket
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator

from deskwire.frames import CLIENT_PREFACE, HEADER, Type, frame
from proving import sockets
from proving.results import finish, percentile, result
from proving.server import Server, settled

GONE_SECONDS = 10.0
MEMORY_BYTES = 100 << 20


class Honest:
    """A few clients that ask all the time and note what they waited."""

    def __init__(self, port: int, token: str, count: int = 4) -> None:
        self.port, self.token = port, token
        self.waits: list[float] = []
        self.failures: list[str] = []
        self.stopping = threading.Event()
        self.threads = [threading.Thread(target=self._work) for _ in range(count)]
        for thread in self.threads:
            thread.start()

    def _work(self) -> None:
        try:
            connection = sockets.greeted(self.port, self.token)
            number = 1
            while not self.stopping.wait(0.01):
                number += 1
                began = time.perf_counter()
                connection.sendall(sockets.request("ServerInfo", number))
                kind, _, _ = sockets.answer(connection)
                self.waits.append(time.perf_counter() - began)
                if kind != Type.REPLY:
                    self.failures.append(f"type {kind}")
            connection.close()
        except (OSError, EOFError, RuntimeError) as error:
            self.failures.append(repr(error))

    def during(self, work: Callable[[], None]) -> tuple[float, list[str]]:
        """The 99th percentile of the waits in milliseconds while `work` runs, and what failed."""
        self.waits, self.failures = [], []
        work()
        return percentile(self.waits, 0.99) * 1_000, self.failures

    def stop(self) -> None:
        self.stopping.set()
        for thread in self.threads:
            thread.join()


class Flood:
    """Many sockets, and how many of them the server still has."""

    def __init__(self, port: int, seconds: float) -> None:
        self.port, self.seconds = port, seconds
        self.sockets: list[socket.socket] = []

    def open(self, count: int, first: bytes = b"") -> None:
        for _ in range(count):
            with contextlib.suppress(OSError):
                connection = socket.create_connection(("127.0.0.1", self.port), 5)
                connection.setblocking(False)
                if first:
                    connection.send(first)
                self.sockets.append(connection)

    def living(self) -> int:
        """Sockets that the server has not closed."""
        living = 0
        for connection in self.sockets:
            try:
                while data := connection.recv(65_536):
                    del data
            except BlockingIOError:
                living += 1
            except OSError:
                pass
        return living

    def close(self) -> None:
        for connection in self.sockets:
            connection.close()
        self.sockets = []

    def until(self) -> Iterator[float]:
        end = time.monotonic() + self.seconds
        while time.monotonic() < end:
            yield end - time.monotonic()


def slow_bytes(flood: Flood, count: int) -> None:
    flood.open(count)
    data = sockets.hello()
    for _ in flood.until():
        for connection in flood.sockets:
            with contextlib.suppress(OSError):
                connection.send(data[:1])
        data = data[1:] or b"\0"
        time.sleep(1)


def half_tls(flood: Flood, count: int) -> None:
    flood.open(count, bytes.fromhex("160301020001000"  "1"))
    for left in flood.until():
        time.sleep(min(1, left))


def coming_and_going(flood: Flood, count: int) -> None:
    for _ in flood.until():
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", flood.port), 1).close()
        time.sleep(1 / count)


def large_promises(flood: Flood, count: int) -> None:
    flood.open(count, CLIENT_PREFACE + HEADER.pack(1 << 20, Type.REQUEST, 0, 1, 1) + b"twelve bytes")
    for left in flood.until():
        time.sleep(min(1, left))


def storm(kind: int, token: str) -> Callable[[Flood, int], None]:
    def run(flood: Flood, count: int) -> None:
        one = frame(kind, b"12345678") if kind == Type.PING else frame(kind, request_id=1)
        for _ in flood.until():
            with contextlib.suppress(OSError, EOFError, RuntimeError):
                connection = sockets.greeted(flood.port, token)
                connection.sendall(one * count)
                connection.setblocking(False)
                flood.sockets.append(connection)
            time.sleep(0.2)
    return run


def wrong_logins(flood: Flood, count: int) -> None:
    """From a process of its own: here its threads would keep the honest ones from the interpreter."""
    guesses = multiprocessing.get_context("spawn").Process(target=guess_passwords, args=(flood.port, count))
    guesses.start()
    guesses.join()


def guess_passwords(port: int, count: int) -> None:
    def guess(number: int) -> None:
        with contextlib.suppress(OSError, EOFError, RuntimeError):
            connection = sockets.greeted(port)
            for attempt in range(2, 6):
                connection.sendall(sockets.request("Authenticate", attempt, credential={
                    "password": {"login": f"guess{number}@example.com", "secret": "wrong but long enough"}}))
                sockets.answer(connection)
            connection.close()

    threads = [threading.Thread(target=guess, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def certificate(folder: pathlib.Path) -> list[str]:
    """Options for TLS with a certificate made here."""
    chain, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-subj", "/CN=localhost", "-days", "2", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", chain], check=True,
                   capture_output=True)
    key.chmod(0o600)
    return ["--tls-certificate", str(chain), "--tls-key", str(key)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sockets", type=int, default=5000)
    parser.add_argument("--seconds", type=float, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deskwire-floods-") as name:
        folder = pathlib.Path(name)
        server = Server(folder / "data", options=["--mail", "none", *certificate(folder)])
        people = settled(server)
        try:
            run(server, people.token, options.sockets, options.seconds)
        finally:
            server.stop()
    finish()


def run(server: Server, token: str, count: int, seconds: float) -> None:
    pid = server.process.pid
    honest = Honest(server.port, token)
    calm, _ = honest.during(lambda: time.sleep(5))
    # Allocators keep what a first flood needed; what counts is what it grows to.
    memory, descriptors = sockets.resident_bytes(pid), sockets.descriptors(pid)
    kinds = {
        "a byte a second": (slow_bytes, count),
        "half handshakes": (half_tls, count),
        "come and go": (coming_and_going, 2_000),
        "a mebibyte announced": (large_promises, count),
        "CANCEL storm": (storm(Type.CANCEL, token), 1_000),
        "PING storm": (storm(Type.PING, token), 1_000),
        "wrong logins": (wrong_logins, min(count, 500)),
    }
    try:
        for what, (work, size) in kinds.items():
            flood = Flood(server.port, seconds)
            tail, failures = honest.during(lambda: work(flood, size))
            grown = sockets.resident_bytes(pid) - memory
            gone = gone_after(flood)
            flood.close()
            # On two cores the flood itself takes time from those who wait: a few milliseconds are its own.
            bound = max(2 * calm, calm + 20)
            passed = not failures and tail <= bound and gone <= GONE_SECONDS and grown <= MEMORY_BYTES
            result(f"{what}: honest p99 {tail:.1f} ms (calm {calm:.1f}), {len(failures)} failures, gone after {gone:.1f} s, "
                   f"memory {grown / (1 << 20):+.0f} MiB", f"0 failures, {bound:.0f} ms, {GONE_SECONDS:g} s, 100 MiB", passed)
            for failure in failures[:3]:
                print(failure)
        time.sleep(2)
        left = sockets.descriptors(pid) - descriptors
        result(f"{left} descriptors more than before", "at most 2", left <= 2)
    finally:
        honest.stop()
    print(f"median wait {statistics.median(honest.waits or [0]) * 1_000:.2f} ms")


def gone_after(flood: Flood) -> float:
    """The seconds until the server has ended the flood's sockets; more than the bound when it does not."""
    began = time.monotonic()
    while flood.living() and time.monotonic() - began < GONE_SECONDS + 1:
        time.sleep(0.2)
    return time.monotonic() - began


if __name__ == "__main__":
    main()
