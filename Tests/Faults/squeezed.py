#!/usr/bin/env python3
"""T-R20 and T-R21: too little memory, and too little of the processor, by control groups (version 1).

With 256 MiB the server sheds load and is not killed. With a tenth of a core for a minute it closes no healthy connection,
and is itself again within five seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import pathlib
import tempfile
import threading
import time

import deskwire
from deskwire.errors import DeskwireError
from proving import sockets
from proving.results import demand_root, finish, not_here, percentile, result
from proving.server import Server, settled

GROUPS = pathlib.Path("/sys/fs/cgroup")


@contextlib.contextmanager
def group(kind: str, settings: dict[str, str], pid: int):
    """A control group of this test's own with one process in it."""
    demand_root("A control group")
    folder = GROUPS / kind / f"deskwire-{os.getpid()}"
    try:
        folder.mkdir()
        for name, value in settings.items():
            (folder / name).write_text(value)
        (folder / "cgroup.procs").write_text(str(pid))
    except OSError as error:
        not_here(f"No control group for {kind}: {error}")
    try:
        yield folder
    finally:
        with contextlib.suppress(OSError):
            (GROUPS / kind / "cgroup.procs").write_text(str(pid))
        for _ in range(50):
            with contextlib.suppress(OSError):
                folder.rmdir()
                break
            time.sleep(0.1)


async def overload(server: Server, token: str, customer: int, seconds: float) -> dict[str, int]:
    """Long texts, great searches and uploads from many sides."""
    told: dict[str, int] = {"done": 0}
    end = time.monotonic() + seconds

    async def work(number: int) -> None:
        while time.monotonic() < end:
            try:
                async with deskwire.connect(server.address, token=token) as desk:
                    while time.monotonic() < end:
                        if number % 3 == 0:
                            await desk.call("Search", query="lamp", timeout=20)
                        elif number % 3 == 1:
                            await desk.call("CreateTicket", message="lamp " * 3_000, customer_id=customer, timeout=20)
                        else:
                            data = os.urandom(262_144)
                            begun = await desk.call("BeginUpload", name="file.bin", size=len(data) * 8,
                                                    sha256=os.urandom(32), timeout=20)
                            await desk.call("PutUploadChunk", upload_id=begun.upload.id, offset=0, data=data, timeout=20)
                        told["done"] += 1
            except DeskwireError as error:
                told[error.name] = told.get(error.name, 0) + 1
                await asyncio.sleep(0.2)

    await asyncio.gather(*(work(number) for number in range(96)))
    return told


def memory(seconds: float) -> None:
    with tempfile.TemporaryDirectory(prefix="deskwire-memory-") as folder:
        server = Server(pathlib.Path(folder) / "data")
        people = settled(server)
        try:
            with group("memory", {"memory.limit_in_bytes": str(256 << 20)}, server.process.pid) as limits:
                told = asyncio.run(overload(server, people.token, people.customers[0], seconds))
                peak = int((limits / "memory.max_usage_in_bytes").read_text()) / (1 << 20)
                alive = server.is_running()
                result(f"256 MiB: alive after {seconds:g} s of overload, {told}, peak {peak:.0f} MiB with the cache of files",
                       "no kill", alive and told["done"] > 0)
        finally:
            server.stop()


def processor(seconds: float) -> None:
    with tempfile.TemporaryDirectory(prefix="deskwire-starved-") as folder:
        server = Server(pathlib.Path(folder) / "data")
        people = settled(server)
        crowd = [sockets.greeted(server.port, people.token) for _ in range(50)]
        closed: list[str] = []
        waits: list[float] = []
        stopping = threading.Event()

        def work(connection) -> None:
            number = 1
            try:
                while not stopping.wait(0.2):
                    number += 1
                    connection.sendall(sockets.request("ListTickets", number))
                    waits.append(sockets.timed(lambda: sockets.answer(connection)))
            except (OSError, EOFError) as error:
                closed.append(repr(error))

        for connection in crowd:
            connection.settimeout(120)
        threads = [threading.Thread(target=work, args=(connection,)) for connection in crowd]
        try:
            for thread in threads:
                thread.start()
            time.sleep(5)
            calm = percentile(waits, 0.99)
            settings = {"cpu.cfs_period_us": "100000", "cpu.cfs_quota_us": "10000"}
            with group("cpu", settings, server.process.pid):
                time.sleep(seconds)
            time.sleep(5)
            waits.clear()
            time.sleep(5)
            after = percentile(waits, 0.99)
            stopping.set()
            for thread in threads:
                thread.join()
            result(f"a tenth of a core for {seconds:g} s: {len(closed)} of 50 healthy connections closed", "0", not closed)
            result(f"five seconds later p99 {after * 1_000:.1f} ms, {calm * 1_000:.1f} ms before", "twice or 20 ms more",
                   after <= max(2 * calm, calm + 0.02))
        finally:
            stopping.set()
            server.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["memory", "processor"])
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args()
    (memory if options.what == "memory" else processor)(options.seconds)
    finish()


if __name__ == "__main__":
    main()
