#!/usr/bin/env python3
"""T-R11: the network between client and server goes away, in a network namespace of the test's own.

For a while nothing passes in either direction. The server ends what is dead within 100 seconds and has its descriptors back;
the client goes on afterwards, and what was acknowledged is there once. The cable is a route that is a black hole: the kernel
gives up such connections with EINVAL, for which SwiftNIO ended the process (`KernelTimeout`).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import deskwire
from deskwire.errors import DeskwireError
from proving import sockets
from proving.results import demand_root, finish, not_here, result
from proving.server import Server, settled

REAPED_SECONDS = 100.0
OUTSIDE, INSIDE = "10.231.7.1", "10.231.7.2"


def sh(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)


class Namespace:
    """A namespace with one cable to here. The cable can be pulled: then frames vanish, and nobody is told."""

    def __init__(self) -> None:
        demand_root("A network namespace")
        if not shutil.which("ip"):
            not_here("There is no ip command (Debian: iproute2).")
        self.name = f"deskwire{os.getpid()}"
        self.cable = f"dw{os.getpid() % 100_000}"
        try:
            sh("ip", "netns", "add", self.name)
            sh("ip", "link", "add", self.cable, "type", "veth", "peer", "name", "inside", "netns", self.name)
            sh("ip", "addr", "add", f"{OUTSIDE}/24", "dev", self.cable)
            sh("ip", "link", "set", self.cable, "up")
            sh("ip", "netns", "exec", self.name, "ip", "addr", "add", f"{INSIDE}/24", "dev", "inside")
            sh("ip", "netns", "exec", self.name, "ip", "link", "set", "inside", "up")
            sh("ip", "netns", "exec", self.name, "ip", "link", "set", "lo", "up")
        except subprocess.CalledProcessError as error:
            self.remove()
            not_here(f"No network namespace: {error.stderr.decode().strip()}")

    def pull(self, out: bool) -> None:
        # A route to nowhere: the interface stays up, so that no end hears of it.
        for words in (["ip", "netns", "exec", self.name, "ip", "route"], ["ip", "route"]):
            other = OUTSIDE if "netns" in words else INSIDE
            sh(*words, "add" if out else "del", "blackhole", f"{other}/32")

    def remove(self) -> None:
        subprocess.run(["ip", "netns", "del", self.name], capture_output=True)
        subprocess.run(["ip", "link", "del", self.cable], capture_output=True)


async def run(server: Server, space: Namespace, token: str, customer: int, seconds: float) -> None:
    acknowledged: list[int] = []
    address = f"{INSIDE}:{server.port}"
    pid = server.process.pid
    base = sockets.descriptors(pid)
    stop = asyncio.Event()

    async def write() -> None:
        number = 0
        async with deskwire.connect(address, token=token) as desk:
            while not stop.is_set():
                number += 1
                key = os.urandom(16)
                while True:
                    try:
                        reply = await desk.call("CreateTicket", message="Across the gap.", customer_id=customer, key=key,
                                                timeout=10)
                        acknowledged.append(reply.ticket.id)
                        break
                    except DeskwireError:
                        if not server.is_running():
                            return
                        await asyncio.sleep(0.5)
                await asyncio.sleep(0.02)

    writer = asyncio.create_task(write())
    idle = await asyncio.gather(*(deskwire.connect(address, token=token).__aenter__() for _ in range(20)))
    await asyncio.sleep(2)
    before = len(acknowledged)
    began = time.monotonic()
    space.pull(True)
    reaped = None
    while time.monotonic() - began < max(seconds, 0):
        await asyncio.sleep(0.5)
        if reaped is None and sockets.descriptors(pid) <= base:
            reaped = time.monotonic() - began
    space.pull(False)
    await asyncio.sleep(max(15, min(60, seconds)))
    after = len(acknowledged) - before
    stop.set()
    await writer
    for desk in idle:
        await desk.close()
    if not server.is_running():
        return result(f"{seconds:g} s apart: the server ended, see {server.log.name}", "it runs on", False)
    if seconds > REAPED_SECONDS:
        result(f"{seconds:g} s apart: dead connections were gone after {reaped or -1:.0f} s", f"{REAPED_SECONDS:g} s",
               reaped is not None and reaped <= REAPED_SECONDS)
    result(f"{seconds:g} s apart: {after} writes acknowledged after it, {len(acknowledged)} in all, "
           f"{len(acknowledged) - len(set(acknowledged))} twice", "some, 0 twice",
           after > 0 and len(acknowledged) == len(set(acknowledged)))
    async with deskwire.connect(f"{INSIDE}:{server.port}", token=token) as desk:
        lost = 0
        for ticket in acknowledged[-200:]:
            try:
                await desk.call("GetTicket", ticket_id=ticket)
            except DeskwireError:
                lost += 1
    result(f"{seconds:g} s apart: {lost} acknowledged writes lost", "0", lost == 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, nargs="+", default=[5, 60, 300])
    options = parser.parse_args()
    space = Namespace()
    try:
        with tempfile.TemporaryDirectory(prefix="deskwire-partition-") as folder:
            # The administrator comes in over loopback first; then the server moves into the namespace.
            server = Server(pathlib.Path(folder) / "data")
            people = settled(server)
            server.stop()
            # The shell's server is the same program in another network.
            binary = os.environ["DESKWIRED"]
            log = server.log.open("ab")
            server.process = subprocess.Popen(
                ["ip", "netns", "exec", space.name, binary, "serve", "--data", str(server.data), "--listen",
                 f"{INSIDE}:{server.port}", "--insecure-listen", "--mail", "none"], stdout=log, stderr=log,
                stdin=subprocess.DEVNULL)
            time.sleep(2)
            try:
                for seconds in options.seconds:
                    asyncio.run(run(server, space, people.token, people.customers[0], seconds))
            finally:
                if server.is_running():
                    server.stop()
                else:
                    print(server.log.read_text(errors="replace"), flush=True)
    finally:
        space.remove()
    finish()


if __name__ == "__main__":
    main()
