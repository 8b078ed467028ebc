#!/usr/bin/env python3
"""T-R3: the N-th I/O call fails in a backup or a restore, whichever process makes it.

After each run: a backup that is told as made is whole, and one that is told as failed leaves nothing with the name of
one; the served desk goes on; a restore that failed leaves no desk; each says why, and works when it is run once more,
without a hand's help and with nothing left over.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import tempfile
import time

from proving.failures import CALLS, CLEAR_ENDS, DEEDS, command_line, places, ways
from proving.ledger import broken_invariants
from proving.results import finish, result, seed_or_new
from proving.scenario import ACKNOWLEDGED, Asked, ask_all
from proving.server import Server, settled
from proving.shims import Faults

SECONDS = 15.0
TICKETS = 60


@dataclasses.dataclass
class Scenario:
    name: str
    is_restore: bool = False
    is_sealed: bool = False
    is_served: bool = False


SCENARIOS = [
    Scenario("backup", is_served=True),
    Scenario("backup, sealed", is_served=True, is_sealed=True),
    Scenario("backup at rest"),
    Scenario("restore", is_restore=True),
    Scenario("restore, sealed", is_restore=True, is_sealed=True),
]


class Place:
    """A desk, its copies and what is restored, on what passes for one disk: all of its calls can fail."""

    def __init__(self, folder: pathlib.Path) -> None:
        disk = folder / "disk"
        self.copies, self.restored = disk / "copies", disk / "restored"
        self.copies.mkdir(parents=True)
        self.faults = Faults(folder, disk)
        self.key = folder / "backup.key"
        self.server = Server(disk / "data", environment=self.faults.environment)
        self.server.log = folder / "server.log"
        self.people = settled(self.server)
        self.must("keys", "make", str(self.key))
        self.asked = [self.ticket(number) for number in range(TICKETS)]
        asyncio.run(ask_all(self.server, self.people, self.asked, width=8))

    def ticket(self, number: int) -> Asked:
        text = f"Ticket {number}. " + "x" * 20_000
        return Asked("CreateTicket", {"message": text, "customer_id": self.people.customers[0]})

    def run(self, *words: str) -> subprocess.CompletedProcess:
        return subprocess.run([os.environ["DESKWIRED"], *words], capture_output=True, text=True, timeout=SECONDS,
                              env={**os.environ, **self.faults.environment})

    def must(self, *words: str) -> None:
        done = self.run(*words)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(words)}: {done.returncode} {done.stderr[-300:]}")

    def key_option(self, scenario: Scenario) -> list[str]:
        return ["--key-file", str(self.key)] if scenario.is_sealed else []

    def back_up(self, scenario: Scenario, file: pathlib.Path) -> subprocess.CompletedProcess:
        return self.run("backup", "--data", str(self.server.data), "--to", str(file), *self.key_option(scenario))

    def restore(self, scenario: Scenario, file: pathlib.Path) -> subprocess.CompletedProcess:
        return self.run("restore", "--from", str(file), "--data", str(self.restored), *self.key_option(scenario))

    def damage(self, scenario: Scenario, file: pathlib.Path) -> list[str]:
        """What `verify` says against a copy."""
        done = self.run("verify", str(file), *self.key_option(scenario))
        return [] if done.returncode == 0 else [f"the backup does not pass verify: {done.stderr[-300:]}"]


class Sweep:
    def __init__(self, place: Place, seed: int, per_means: int, calls: list[str]) -> None:
        self.place, self.random, self.per_means, self.calls = place, random.Random(seed), per_means, calls
        self.runs = self.untouched = self.done_all_the_same = self.killed = 0
        self.ends: dict[int, int] = {}
        self.wrong: list[str] = []
        self.source = place.copies / "source"

    def run(self, scenario: Scenario) -> None:
        self._prepare(scenario)
        counts = {name: self._counted(scenario, name) for name in self.calls}
        print(f"{scenario.name}: calls {counts}", flush=True)
        for name, count in counts.items():
            for means, forever in ways(name) if count else ():
                for nth in places(count, self.per_means, self.random):
                    self._once(scenario, name, means, nth, forever)
        _clear(self.place.copies)

    def _prepare(self, scenario: Scenario) -> None:
        """The desk is served or at rest; for a restore there is a whole copy."""
        if scenario.is_served and not self.place.server.is_running():
            self.place.server.start()
        if not scenario.is_served:
            self.place.server.stop()
        if scenario.is_restore and self.place.back_up(scenario, self.source).returncode != 0:
            raise RuntimeError("without faults no backup is made")

    def _counted(self, scenario: Scenario, name: str) -> int:
        self.place.faults.count(CALLS[name])
        done = self._carry_out(scenario)
        counted = self.place.faults.counted
        self.place.faults.disarm()
        if done.returncode != 0:
            raise RuntimeError(f"{scenario.name} fails without faults: {done.stderr[-300:]}")
        self._forget(scenario)
        return counted

    def _carry_out(self, scenario: Scenario) -> subprocess.CompletedProcess:
        if scenario.is_restore:
            return self.place.restore(scenario, self.source)
        return self.place.back_up(scenario, self.place.copies / "copy")

    def _forget(self, scenario: Scenario) -> None:
        if scenario.is_restore:
            shutil.rmtree(self.place.restored, ignore_errors=True)
        else:
            _clear(self.place.copies)
            # What a killed encryption leaves, and the next one would remove.
            for path in self.place.server.data.glob("backup.unsealed*"):
                path.unlink()

    def _once(self, scenario: Scenario, name: str, means: str, nth: int, forever: bool) -> None:
        what = f"{scenario.name}, {name} {nth} {means}{' for ever' if forever else ''}"
        deed, error = DEEDS[means]
        if scenario.is_served and not self.place.server.is_running():
            self.place.server.start()
        self.place.faults.arm(CALLS[name], deed, nth=nth, error=error, forever=forever)
        wrong: list[str] = []
        try:
            done = self._carry_out(scenario)
            touched, on_log = self.place.faults.done, self.place.faults.done_on_log
            self.place.faults.disarm()
            self.runs += 1
            self.untouched += touched == 0
            is_killed = means == "kill" and touched > 0
            if done.returncode != 0:
                time.sleep(0.05)
            # A server whose log fails ends in the middle of whatever it does, as if it was killed.
            is_cut_off = is_killed or (scenario.is_served and not self.place.server.is_running())
            wrong += self._told(done, touched, is_killed)
            if scenario.is_served:
                wrong += self._goes_on(is_excused=on_log > 0 or is_killed)
            look = self._look_at_restore if scenario.is_restore else self._look_at_backup
            wrong += look(scenario, done, is_cut_off)
        except (subprocess.TimeoutExpired, RuntimeError, sqlite3.Error) as error:
            wrong.append(f"{error}")
        self.place.faults.disarm()
        self._forget(scenario)
        for text in wrong:
            self.wrong.append(f"{what}: {text}")
            print(f"  WRONG {what}: {text[:600]}", flush=True)

    def _told(self, done: subprocess.CompletedProcess, touched: int, is_killed: bool) -> list[str]:
        self.ends[done.returncode] = self.ends.get(done.returncode, 0) + 1
        self.killed += is_killed
        self.done_all_the_same += touched > 0 and done.returncode == 0
        if done.returncode == 0 or (is_killed and done.returncode == -9):
            return []
        if done.returncode not in CLEAR_ENDS:
            return [f"ended with {done.returncode}: {done.stderr[-300:]}"]
        return [] if done.stderr.strip() else [f"ended with {done.returncode} without a word"]

    def _goes_on(self, is_excused: bool) -> list[str]:
        """The served desk takes a ticket; only a kill or a failure of its own log may have ended it before."""
        server, wrong = self.place.server, []
        if not server.is_running():
            if not is_excused:
                wrong.append(f"the served desk ended with {server.status()}: {server.tail(2)}")
            server.start()
        ticket = self.place.ticket(len(self.place.asked))
        hung = asyncio.run(ask_all(server, self.place.people, [ticket]))
        if hung or ticket.state != ACKNOWLEDGED:
            wrong.append(f"the served desk takes no ticket: {hung or ticket.error or ticket.state}")
        self.place.asked.append(ticket)
        return wrong + broken_invariants(server.database)

    def _look_at_backup(self, scenario: Scenario, done: subprocess.CompletedProcess, is_cut_off: bool) -> list[str]:
        file = self.place.copies / "copy"
        manifest = file.with_name("copy.manifest.json")
        if done.returncode == 0 or (is_cut_off and file.exists()):
            return self.place.damage(scenario, file)
        wrong = [f"it failed and left {path.name}" for path in (file, manifest) if path.exists() and not is_cut_off]
        again = self.place.back_up(scenario, file)
        if again.returncode != 0:
            return [*wrong, f"it does not work when it is run once more: {again.stderr[-300:]}"]
        left = {path.name for path in self.place.copies.iterdir()} - {file.name, manifest.name}
        left |= {path.name for path in self.place.server.data.iterdir() if path.name.startswith("backup.")}
        wrong += [f"left over after the second run: {name}" for name in sorted(left)]
        return wrong + self.place.damage(scenario, file)

    def _look_at_restore(self, scenario: Scenario, done: subprocess.CompletedProcess, is_cut_off: bool) -> list[str]:
        wrong = []
        desk = Server(self.place.restored)
        desk.log = self.place.copies / "restored.log"
        if done.returncode != 0 and not (is_cut_off and desk.database.exists()):
            if desk.database.exists():
                wrong.append("it failed and left a desk")
            again = self.place.restore(scenario, self.source)
            if again.returncode != 0:
                return [*wrong, f"it does not work when it is run once more: {again.stderr[-300:]}"]
        left = {path.name for path in desk.data.iterdir()} - {"deskwire.sqlite", "lock"}
        wrong += [f"left over: {name}" for name in sorted(left)]
        desk.start()
        desk.stop()
        return wrong + broken_invariants(desk.database) + self._missing(desk.database)

    def _missing(self, database: pathlib.Path) -> list[str]:
        """The restored desk has the tickets of the copy."""
        with contextlib.closing(sqlite3.connect(database)) as opened:
            there = opened.execute("SELECT count(*) FROM ticket").fetchone()[0]
        return [] if there >= TICKETS else [f"{there} tickets in the restored desk"]


def _clear(folder: pathlib.Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def main() -> None:
    options = command_line(__doc__)
    seed = seed_or_new(options.seed)
    with tempfile.TemporaryDirectory(prefix="deskwire-copies-") as folder:
        place = Place(pathlib.Path(folder))
        sweep = Sweep(place, seed, options.places, options.calls)
        try:
            for scenario in SCENARIOS:
                if scenario.name.startswith(options.scenario or ""):
                    sweep.run(scenario)
                    print(f"  {sweep.runs} runs, {len(sweep.wrong)} wrong", flush=True)
        finally:
            place.server.stop()
    result(f"{sweep.runs} runs ({sweep.untouched} untouched, {sweep.killed} killed, {sweep.done_all_the_same} done all "
           f"the same, ends {sweep.ends}): {len(sweep.wrong)} wrong {sweep.wrong[:2] or ''}".strip(),
           "0 wrong: no half copy or desk, each says why and works once more, the served desk goes on", not sweep.wrong)
    finish()


if __name__ == "__main__":
    main()
