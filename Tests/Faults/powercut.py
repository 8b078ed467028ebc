#!/usr/bin/env python3
"""T-R2: power cuts. The real server on an ext4 file system in a file, which is shut down by ioctl without a last flush.

What a client has read an acknowledgement of must be there after the next mount. The same run must lose something when
the log's syncs are swallowed: else the test could not see a server that does not wait for its disk.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pathlib
import random
import struct
import subprocess
import tempfile
import time

from proving.crowd import Crowd, crowd
from proving.ledger import broken_invariants
from proving.results import demand_root, finish, not_here, result, seed_or_new
from proving.server import People, Server, settled
from proving.shims import FDATASYNC, SWALLOW, Faults

SHUTDOWN, WITHOUT_FLUSH = 0x8004587D, 2


class Disk:
    """An ext4 file system whose power can be cut."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.image, self.place = folder / "disk.img", folder / "disk"
        self.place.mkdir()
        subprocess.run(["truncate", "-s", "512M", self.image], check=True)
        subprocess.run(["mkfs.ext4", "-qF", self.image], check=True)
        self.mount()

    def mount(self) -> None:
        if subprocess.run(["mount", "-o", "loop", self.image, self.place]).returncode != 0:
            not_here("This machine mounts no loop device.")

    def unmount(self) -> None:
        for _ in range(100):
            if subprocess.run(["umount", self.place], capture_output=True).returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError(f"{self.place} cannot be unmounted")

    def cut(self) -> None:
        descriptor = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", WITHOUT_FLUSH))
        except OSError as error:
            os.close(descriptor)
            self.unmount()
            not_here(f"This kernel shuts down no ext4: {error}")
        os.close(descriptor)


class Run:
    def __init__(self, seed: int, cycles: int, swallow: bool) -> None:
        self.random, self.seed, self.cycles, self.swallow = random.Random(seed), seed, cycles, swallow
        self.acknowledged = self.ended_by_itself = 0
        self.lost: list[str] = []
        self.doubled: list[str] = []
        self.broken: list[str] = []

    def run(self) -> None:
        with tempfile.TemporaryDirectory(prefix="deskwire-power-") as name, crowd(4, self.seed) as clients:
            folder = pathlib.Path(name)
            disk = Disk(folder)
            try:
                self.on(disk, folder, clients)
            finally:
                disk.unmount()

    def on(self, disk: Disk, folder: pathlib.Path, clients: Crowd) -> None:
        data = disk.place / "data"
        faults = Faults(folder, data) if self.swallow else None
        limits = folder / "limits.json"
        limits.write_text('{"limits": {"diskReserveMiB": 0}}')
        server = Server(data, ["--mail", "none", "--config", str(limits)], faults.environment if faults else None)
        server.log = folder / "server.log"
        try:
            people = settled(server)
            os.sync()
            remembered: dict[str, str] = {}
            for _ in range(self.cycles):
                self.cycle(disk, server, people, clients, faults, remembered)
                if server.database.stat().st_size > 150_000_000 or (self.swallow and self.lost):
                    break
        finally:
            server.kill()

    def cycle(self, disk: Disk, server: Server, people: People, clients: Crowd, faults: Faults | None,
              remembered: dict[str, str]) -> None:
        if faults:
            faults.arm(FDATASYNC, SWALLOW, forever=True)
        clients.begin_load(server, people)
        time.sleep(self.random.uniform(0.1, 0.8))
        disk.cut()
        time.sleep(0.1)
        self.ended_by_itself += server.process is not None and server.process.poll() == 74
        server.kill()
        self.acknowledged += sum(answer["acknowledged"] for answer in clients.answers())
        disk.unmount()
        disk.mount()
        if faults:
            faults.disarm()
        server.start()
        if self.swallow:
            clients.do(do="forget_questions")
        else:
            self.broken += clients.verified(server, people)
        lost, doubled = clients.lost_or_doubled(server, remembered)
        self.lost += lost
        self.doubled += doubled
        if not self.swallow:
            self.broken += broken_invariants(server.database)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=10)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    demand_root("A power cut")
    seed = seed_or_new(options.seed)
    done = acknowledged = ended = 0
    lost: list[str] = []
    doubled: list[str] = []
    broken: list[str] = []
    while done < options.cycles:
        run = Run(seed + done, min(50, options.cycles - done), swallow=False)
        run.run()
        done += run.cycles
        acknowledged += run.acknowledged
        ended += run.ended_by_itself
        lost, doubled, broken = lost + run.lost, doubled + run.doubled, broken + run.broken
        print(f"{done} cuts, {acknowledged} acknowledged, {len(lost)} lost", flush=True)
    result(f"{done} power cuts, {acknowledged:,} acknowledged: {len(lost)} lost, {len(doubled)} doubled, "
           f"{len(broken)} broken {(lost + broken)[:2] or ''}; {ended} times the server had ended with 74 by itself",
           "0 lost, 0 doubled, 0 broken", not (lost or doubled or broken) and acknowledged > done)
    mutant = Run(seed, 30, swallow=True)
    mutant.run()
    result(f"with the log's syncs swallowed: {len(mutant.lost)} of {mutant.acknowledged:,} lost", "more than 0",
           bool(mutant.lost))
    finish()


if __name__ == "__main__":
    main()
