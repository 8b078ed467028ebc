#!/usr/bin/env python3
"""T-R24: kill -9 at random points of an upgrade from every earlier schema, and a file of a newer Deskwire.

The server dies at a random one of the calls that write, sync, cut, rename or remove a file of its data folder, from the
start on until it serves. Afterwards the file is exactly what one of the schemas in between makes it, and sound; a backup
that has its name passes `deskwired verify`; and the next start brings everything up to date with every row there.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import tempfile

from proving.results import finish, result, seed_or_new
from proving.server import Server
from proving.shims import FDATASYNC, FSYNC, FTRUNCATE, KILL, PWRITE, RENAME, UNLINK, WRITE, Faults

CALLS = PWRITE | WRITE | FSYNC | FDATASYNC | FTRUNCATE | UNLINK | RENAME


def samples(folder: pathlib.Path) -> dict[int, pathlib.Path]:
    """A desk of each schema there ever was, made by the migrations that made it then (UpgradeTests)."""
    subprocess.run(["swift", "build", "--build-tests"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["swift", "test", "--skip-build", "--no-parallel", "--filter", "UpgradeTests/filesOfEverySchemaAreMade"],
                   check=True, stdout=subprocess.DEVNULL, env={**os.environ, "DESKWIRE_SCHEMA_SAMPLES": str(folder)})
    return {int(path.stem): path for path in folder.glob("*.sqlite")}


def shape(path: pathlib.Path) -> str:
    """What tables, indexes and triggers a file has."""
    with sqlite3.connect(path) as file:
        rows = file.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    file.close()
    return hashlib.sha256(repr(rows).encode()).hexdigest()


class Run:
    def __init__(self, folder: pathlib.Path, seed: int, kills: int) -> None:
        self.folder, self.random, self.kills = folder, random.Random(seed), kills
        (folder / "samples").mkdir()
        self.samples = samples(folder / "samples")
        self.newest = max(self.samples)
        self.shapes = {shape(path): schema for schema, path in self.samples.items()}
        self.done, self.between, self.wrong = 0, 0, []

    def run(self) -> None:
        for schema in sorted(self.samples):
            if schema == self.newest:
                continue
            count = self.upgraded(schema, nth=0)
            for _ in range(self.kills):
                nth = self.random.randint(1, max(1, count))
                self.upgraded(schema, nth)

    def upgraded(self, schema: int, nth: int) -> int:
        """One upgrade, killed at the nth call (0: not at all). Answers how many calls there were."""
        place = pathlib.Path(tempfile.mkdtemp(prefix=f"upgrade-{schema}-", dir=self.folder))
        data = place / "data"
        data.mkdir(mode=0o700)
        shutil.copy(self.samples[schema], data / "deskwire.sqlite")
        (data / "deskwire.sqlite").chmod(0o600)
        faults = Faults(place, data)
        server = Server(data, environment=faults.environment)
        if nth:
            faults.arm(CALLS, KILL, nth=nth)
        else:
            faults.count(CALLS)
        what = f"schema {schema}, killed at call {nth}"
        try:
            server.launch()
            survived = server.wait_until_ready()
            counted = faults.counted
            server.kill()
            if nth:
                self.done += 1
                self.wrong += [f"{what}: {text}" for text in self.look(schema, server)]
            elif not survived:
                self.wrong.append(f"{what}: it does not start\n{server.tail()}")
            faults.disarm()
            self.wrong += [f"{what}: {text}" for text in self.look_after_next_start(schema, server)]
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            self.wrong.append(f"{what}: {error}")
            counted = 1
        finally:
            server.kill()
        if self.wrong:
            print("\n".join(self.wrong[-3:])[:1500], flush=True)
        shutil.rmtree(place)
        return counted

    def look(self, schema: int, server: Server) -> list[str]:
        """What the kill left: one schema and no other, and a backup that is whole or has no name."""
        copy = server.data.with_name("copy.sqlite")
        for end in ("", "-wal", "-journal"):
            if (source := pathlib.Path(f"{server.database}{end}")).exists():
                shutil.copy(source, f"{copy}{end}")
        found = []
        at = self.shapes.get(shape(copy))
        with sqlite3.connect(copy) as file:
            steps = file.execute("SELECT count(*) FROM grdb_migrations").fetchone()[0]
            if (text := file.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
                found.append(f"not sound: {text}")
            if file.execute("SELECT subject FROM ticket WHERE number = 'DW-1'").fetchone() != ("A lamp",):
                found.append("the ticket is gone")
        file.close()
        if at is None or at != steps or not schema <= at <= self.newest:
            found.append(f"between two schemas: {steps} steps, the shape of {at}")
        self.between += at is not None and schema < at < self.newest
        return found + self.look_at_backup(schema, server)

    def look_at_backup(self, schema: int, server: Server) -> list[str]:
        backup = server.data / f"deskwire.schema-{schema}.backup"
        if not backup.exists():
            return []
        done = subprocess.run([os.environ["DESKWIRED"], "verify", backup], capture_output=True, text=True)
        return [] if done.returncode == 0 else [f"its backup is not whole: {done.stderr[-300:]}"]

    def look_after_next_start(self, schema: int, server: Server) -> list[str]:
        server.environment = {}
        server.start()
        server.stop()
        done = subprocess.run([os.environ["DESKWIRED"], "verify", "--data", server.data], capture_output=True, text=True)
        found = [] if done.returncode == 0 else [f"after the next start: {done.stderr[-300:]}"]
        if shape(server.database) != next(shape for shape, at in self.shapes.items() if at == self.newest):
            found.append("the next start did not bring it up to date")
        if not (server.data / f"deskwire.schema-{schema}.backup").exists():
            # A kill behind the first migration: what is kept then is named by the schema that was found.
            if not list(server.data.glob("deskwire.schema-*.backup")):
                found.append("nothing was kept of the earlier file")
        return found + self.look_at_backup(schema, server)

    def newer_is_refused(self) -> tuple[str, bool]:
        """A file that has been through one migration more than this server knows."""
        data = self.folder / "newer"
        data.mkdir(mode=0o700)
        path = data / "deskwire.sqlite"
        shutil.copy(self.samples[self.newest], path)
        path.chmod(0o600)
        with sqlite3.connect(path) as file:
            file.execute("INSERT INTO grdb_migrations VALUES ('99 of a later day')")
            file.execute(f"PRAGMA user_version = {self.newest + 1}")
        file.close()
        before = path.read_bytes()
        server = Server(data)
        server.launch()
        status = server.wait()
        text = server.tail()
        told = str(self.newest) in text and str(self.newest + 1) in text
        return text, status == 65 and told and path.read_bytes() == before


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=3, help="for each earlier schema")
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deskwire-upgrade-") as folder:
        run = Run(pathlib.Path(folder), seed_or_new(options.seed), options.kills)
        run.run()
        text, refused = run.newer_is_refused()
    result(f"{run.done} kills in upgrades from {run.newest - 1} schemas ({run.between} left one in between): "
           f"{len(run.wrong)} wrong {run.wrong[:1] or ''}".strip(), "0 wrong", not run.wrong and run.done > 0)
    result(f"a newer file: {'refused with both versions' if refused else text[-300:]}", "refused, byte for byte as it was", refused)
    finish()


if __name__ == "__main__":
    main()
