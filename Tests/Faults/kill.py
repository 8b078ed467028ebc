#!/usr/bin/env python3
"""T-R1: kill -9 under load, at random moments, also while the server starts, migrates and checkpoints.

Client processes keep what they asked and what they were told; after every kill they ask again, and the database is held
against what they remember and against I1 to I8 and I10.
"""

from __future__ import annotations

import argparse
import pathlib
import random
import tempfile
import time

from proving.crowd import Crowd, crowd
from proving.ledger import broken_invariants, leftovers
from proving.results import finish, percentile, result, seed_or_new
from proving.server import People, Server, settled

CYCLES_A_FOLDER = 50


class Run:
    def __init__(self, seed: int, cycles: int, processes: int, life: float) -> None:
        self.random = random.Random(seed)
        self.cycles, self.processes, self.life, self.seed = cycles, processes, life, seed
        self.acknowledged = self.unknown = 0
        self.starts: list[float] = []
        self.kills = {"load": 0, "start": 0, "first start": 0}
        self.lost: list[str] = []
        self.doubled: list[str] = []
        self.broken: list[str] = []

    def run(self) -> None:
        with crowd(self.processes, self.seed) as clients:
            for first in range(0, self.cycles, CYCLES_A_FOLDER):
                with tempfile.TemporaryDirectory(prefix="deskwire-kill-") as folder:
                    clients.do(do="forget")
                    self.folder(pathlib.Path(folder) / "data", min(CYCLES_A_FOLDER, self.cycles - first), clients)

    def folder(self, data: pathlib.Path, cycles: int, clients: Crowd) -> None:
        server = Server(data)
        self.kill_while_it_starts(server, "first start", attempts=3)
        people = settled(server)
        remembered: dict[str, str] = {}
        for cycle in range(cycles):
            self.cycle(server, people, clients, remembered, is_last=cycle == cycles - 1)
        server.stop()

    def cycle(self, server: Server, people: People, clients: Crowd, remembered: dict[str, str], is_last: bool) -> None:
        clients.begin_load(server, people)
        time.sleep(self.random.uniform(0.1, self.life))
        server.kill()
        self.kills["load"] += 1
        answers = clients.answers()
        self.acknowledged += sum(answer["acknowledged"] for answer in answers)
        if self.random.random() < 0.3:
            self.kill_while_it_starts(server, "start", attempts=2)
        self.starts.append(server.start())
        if self.starts[-1] > 2:
            print(f"ready after {self.starts[-1]:.2f} s: {server.tail(4)}", flush=True)
        self.broken += clients.verified(server, people)
        lost, doubled = clients.lost_or_doubled(server, remembered)
        self.lost += lost
        self.doubled += doubled
        small = server.database.stat().st_size < 30_000_000
        self.broken += broken_invariants(server.database, integrity=small or is_last)
        self.broken += [f"I10 {name} is left" for name in leftovers(server.data)]
        if self.lost or self.doubled or self.broken:
            print(f"after kill {self.kills}: lost {self.lost[:3]} doubled {self.doubled[:3]} broken {self.broken[:3]}", flush=True)

    def kill_while_it_starts(self, server: Server, when: str, attempts: int) -> None:
        for _ in range(attempts):
            server.launch()
            time.sleep(self.random.uniform(0, 0.4))
            server.kill()
            self.kills[when] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=20)
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--life", type=float, default=2.0, help="the longest life of a server under load, in seconds")
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    run = Run(seed_or_new(options.seed), options.cycles, options.processes, options.life)
    run.run()
    total = sum(run.kills.values())
    result(f"{total} kills ({run.kills}), {run.acknowledged} acknowledged: {len(run.lost)} lost, {len(run.doubled)} doubled",
           "0 lost, 0 doubled", not run.lost and not run.doubled and run.acknowledged > 100)
    result(f"{len(run.broken)} broken invariants {run.broken[:2] or ''}".strip(), "0", not run.broken)
    result(f"ready again: p50 {percentile(run.starts, 0.5):.2f} s, p99 {percentile(run.starts, 0.99):.2f} s",
           "p99 1 s (10 s beside other work)", percentile(run.starts, 0.99) <= 10)
    finish()


if __name__ == "__main__":
    main()
