#!/usr/bin/env python3
"""T-R17: online backups back to back under load. Each is restorable, holds what was acknowledged before it began, and slows
writes little; a server that is killed in the middle of one leaves no file that claims to be whole."""

from __future__ import annotations

import argparse
import os
import pathlib
import random
import sqlite3
import subprocess
import tempfile
import time

from proving.crowd import crowd
from proving.results import finish, result, seed_or_new
from proving.server import Server, settled

SECONDS = 120.0


def deskwired(*words: str) -> subprocess.CompletedProcess:
    return subprocess.run([os.environ["DESKWIRED"], *words], capture_output=True, text=True, timeout=SECONDS)


def tickets(path: pathlib.Path) -> int:
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return database.execute("SELECT count(*) FROM ticket").fetchone()[0]
    finally:
        database.close()


class Run:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.bad: list[str] = []
        self.missing: list[str] = []
        self.half: list[str] = []
        self.whole = 0
        self.slowest = 0.0

    def back_up(self, server: Server, folder: pathlib.Path, number: int) -> None:
        before = tickets(server.database)
        file = folder / f"copy-{number}"
        done = deskwired("backup", "--data", str(server.data), "--to", str(file))
        if done.returncode != 0:
            self.bad.append(f"backup {number}: {done.returncode} {done.stderr[-200:]}")
            return
        restored = folder / f"restored-{number}"
        began = time.monotonic()
        done = deskwired("restore", "--from", str(file), "--data", str(restored))
        self.slowest = max(self.slowest, (time.monotonic() - began) / max(file.stat().st_size / 2**30, 1e-9))
        if done.returncode != 0:
            self.bad.append(f"restore {number}: {done.returncode} {done.stderr[-200:]}")
            return
        if tickets(restored / "deskwire.sqlite") < before:
            self.missing.append(f"backup {number}")
        self.whole += 1
        for path in (file, pathlib.Path(f"{file}.manifest.json"), *restored.iterdir()):
            path.unlink()
        restored.rmdir()

    def kill_in_the_middle(self, server: Server, folder: pathlib.Path, number: int) -> None:
        file = folder / f"killed-{number}"
        copying = subprocess.Popen([os.environ["DESKWIRED"], "backup", "--data", str(server.data), "--to", str(file)],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(self.random.uniform(0.0, 0.4))
        server.kill()
        copying.wait(SECONDS)
        if file.exists() and deskwired("verify", str(file)).returncode != 0:
            self.half.append(file.name)
        server.start()


def worst(answers: list[dict]) -> float:
    return max(answer["p99"] for answer in answers)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--backups", type=int, default=5)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    seed = seed_or_new(options.seed)
    run = Run(seed)
    with tempfile.TemporaryDirectory(prefix="deskwire-backup-") as name, crowd(2, seed) as clients:
        folder = pathlib.Path(name)
        server = Server(folder / "data")
        people = settled(server)
        clients.begin_load(server, people, seconds=5.0)
        alone = worst(clients.answers())
        clients.begin_load(server, people, seconds=max(5.0, options.backups * 1.5))
        for number in range(options.backups):
            run.back_up(server, folder, number)
        beside = worst(clients.answers())
        for number in range(options.kills):
            run.kill_in_the_middle(server, folder, number)
        status = server.stop()
    for what in run.bad[:5] + run.missing[:5] + run.half[:5]:
        print(what, flush=True)
    result(f"{run.whole} of {options.backups} backups under load restored, {len(run.missing)} without what was acknowledged before",
           "all, 0", run.whole == options.backups and not run.missing)
    result(f"{options.kills} kills during a backup: {len(run.half)} files that claim to be whole and are not", "0", not run.half)
    result(f"p99 of writes {alone * 1000:.0f} ms alone, {beside * 1000:.0f} ms beside backups, restores and their checks",
           "told, not bound: they share the processors", True)
    result(f"end with {status}", "0", status == 0)
    finish()


if __name__ == "__main__":
    main()
