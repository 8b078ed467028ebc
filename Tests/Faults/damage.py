#!/usr/bin/env python3
"""T-R16: files that are damaged, each way there is. Each mutant of a sound data folder is given to `verify` and to `serve`.

A mutant is refused (65, with a text that names the file) or served; what is served of messages is what was written, or an
error. Nothing traps, nothing hangs, and a file that is refused is left byte for byte.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile

import deskwire
from deskwire.errors import DeskwireError
from proving.results import finish, result, seed_or_new
from proving.server import People, Server, settled

SECONDS = 20.0
TICKETS = 30
PAGE = 4096


async def fill(server: Server, people: People) -> dict[int, str]:
    """Tickets with a text each; the texts by the ids of the tickets."""
    texts = {}
    async with deskwire.connect(server.address, token=people.token) as desk:
        for number in range(TICKETS):
            text = f"Message {number}: " + "the lamp flickers. " * (number + 1)
            reply = await desk.call("CreateTicket", message=text, customer_id=people.customers[0])
            texts[reply.ticket.id] = text
    return texts


async def wrong_texts(server: Server, people: People, texts: dict[int, str]) -> list[str]:
    """Messages that are served as something that nobody wrote."""
    wrong = []
    try:
        async with deskwire.connect(server.address, token=people.token) as desk:
            for ticket, text in texts.items():
                try:
                    reply = await desk.call("GetTicket", ticket_id=ticket)
                except DeskwireError:
                    continue
                wrong += [f"ticket {ticket}" for message in reply.messages if message.text.strip() != text.strip()]
    except (DeskwireError, OSError):
        pass
    return wrong


class Mutants:
    """Ways to damage a folder; each gives its name, and whether it changed a bit of a message's text alone."""

    def __init__(self, chance: random.Random, texts: dict[int, str]) -> None:
        self.random, self.texts = chance, list(texts.values())

    def change(self, data: pathlib.Path) -> str:
        kinds = [self.bit] * 4 + [self.text_bit] * 6 + [
            self.zeroed_page, self.swapped_pages, self.truncated, self.header, self.empty, self.words, self.application_id,
            self.newer, self.folder, self.wal, self.read_only,
        ]
        return self.random.choice(kinds)(data / "deskwire.sqlite")

    def _write(self, path: pathlib.Path, change) -> None:
        content = bytearray(path.read_bytes())
        change(content)
        path.write_bytes(content)

    def bit(self, path: pathlib.Path) -> str:
        place = self.random.randrange(path.stat().st_size)
        self._write(path, lambda content: content.__setitem__(place, content[place] ^ 1 << self.random.randrange(8)))
        return f"bit at {place}"

    def text_bit(self, path: pathlib.Path) -> str:
        """A bit of a message where its table has it, not where an index or a mail has the same words."""
        content = path.read_bytes()
        text = self.random.choice(self.texts).strip().encode()[:200]
        place = content.find(text)
        if place < 0:
            return self.bit(path)
        place += self.random.randrange(len(text))
        self._write(path, lambda content: content.__setitem__(place, content[place] ^ 1 << self.random.randrange(8)))
        return f"text bit at {place}"

    def _page(self, path: pathlib.Path) -> int:
        return self.random.randrange(1, path.stat().st_size // PAGE) * PAGE

    def zeroed_page(self, path: pathlib.Path) -> str:
        page = self._page(path)
        self._write(path, lambda content: content.__setitem__(slice(page, page + PAGE), bytes(PAGE)))
        return f"zeroed page at {page}"

    def swapped_pages(self, path: pathlib.Path) -> str:
        one, other = self._page(path), self._page(path)

        def swap(content: bytearray) -> None:
            first, second = bytes(content[one:one + PAGE]), bytes(content[other:other + PAGE])
            content[one:one + PAGE], content[other:other + PAGE] = second, first

        self._write(path, swap)
        return f"swapped pages {one} {other}" if one != other else "nothing"

    def truncated(self, path: pathlib.Path) -> str:
        os.truncate(path, self.random.randrange(1, path.stat().st_size))
        return "truncated"

    def header(self, path: pathlib.Path) -> str:
        place = self.random.randrange(100)
        self._write(path, lambda content: content.__setitem__(place, self.random.randrange(256)))
        return f"header at {place}"

    def empty(self, path: pathlib.Path) -> str:
        path.write_bytes(b"")
        return "empty"

    def words(self, path: pathlib.Path) -> str:
        path.write_text("Dear diary, this is no database. " * 40)
        return "words"

    def application_id(self, path: pathlib.Path) -> str:
        self._write(path, lambda content: content.__setitem__(slice(68, 72), b"NOPE"))
        return "application id"

    def newer(self, path: pathlib.Path) -> str:
        self._write(path, lambda content: content.__setitem__(slice(60, 64), (9999).to_bytes(4, "big")))
        return "newer"

    def folder(self, path: pathlib.Path) -> str:
        path.unlink()
        path.mkdir()
        return "folder"

    def wal(self, path: pathlib.Path) -> str:
        path.with_name(path.name + "-wal").write_bytes(self.random.randbytes(8192))
        return "wal of noise"

    def read_only(self, path: pathlib.Path) -> str:
        path.chmod(0o400)
        return "read only"


MUST_BE_FOUND = ("text bit", "zeroed page", "truncated", "words", "application id", "newer", "folder", "empty")
# A folder in place of the file, and a file without content where a first start was cut off, have their own answers.
REFUSED_OR_BORN = ("folder", "empty")


def digest(path: pathlib.Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "no file"


class Run:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.refused = self.served = self.found = self.to_find = 0
        self.traps: list[str] = []
        self.hangs: list[str] = []
        self.wrong: list[str] = []
        self.changed: list[str] = []
        self.silent: list[str] = []
        self.unclear: list[str] = []

    def run(self, count: int) -> None:
        with tempfile.TemporaryDirectory(prefix="deskwire-damage-") as folder:
            sound = pathlib.Path(folder) / "sound"
            server = Server(sound)
            people = settled(server)
            texts = asyncio.run(fill(server, people))
            server.stop()
            sqlite3.connect(sound / "deskwire.sqlite").execute("PRAGMA wal_checkpoint(TRUNCATE)").connection.close()
            mutants = Mutants(self.random, texts)
            for number in range(count):
                data = pathlib.Path(folder) / f"mutant-{number}"
                shutil.copytree(sound, data, ignore=shutil.ignore_patterns("control.sock", "*-wal", "*-shm"))
                data.chmod(0o700)
                name = mutants.change(data)
                self.look(name, data, people, texts)
                shutil.rmtree(data)

    def look(self, name: str, data: pathlib.Path, people: People, texts: dict[int, str]) -> None:
        before = digest(data / "deskwire.sqlite")
        self.verify(name, data)
        server = Server(data)
        try:
            server.launch()
            if server.wait_until_ready():
                self.served += 1
                self.wrong += [f"{name}: {what}" for what in asyncio.run(wrong_texts(server, people, texts))]
                status = server.stop()
            else:
                self.refused += 1
                status = server.status()
                text = server.tail()
                if status not in (65, 74) or str(data) not in text:
                    self.unclear.append(f"{name}: {status} {text[-200:]}")
                if digest(data / "deskwire.sqlite") != before:
                    self.changed.append(name)
            if status is not None and status < 0 and -status != signal.SIGKILL:
                self.traps.append(f"{name}: signal {-status} {server.tail()[-300:]}")
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            self.hangs.append(f"{name}: {error}")
            server.kill()
        finally:
            server.log.unlink(missing_ok=True)

    def verify(self, name: str, data: pathlib.Path) -> None:
        must = name.startswith(MUST_BE_FOUND)
        self.to_find += must
        try:
            done = subprocess.run([os.environ["DESKWIRED"], "verify", "--data", str(data)], capture_output=True, text=True,
                                  timeout=SECONDS)
        except subprocess.TimeoutExpired:
            self.hangs.append(f"{name}: verify")
            return
        if done.returncode < 0:
            self.traps.append(f"{name}: verify, signal {-done.returncode} {done.stderr[-300:]}")
        if must and done.returncode != 0:
            self.found += 1
        elif must:
            self.silent.append(name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutants", type=int, default=60)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    run = Run(seed_or_new(options.seed))
    run.run(options.mutants)
    shown = {"traps": run.traps, "hangs": run.hangs, "wrong": run.wrong, "changed": run.changed, "silent": run.silent,
             "unclear": run.unclear}
    for name, items in shown.items():
        for item in items[:5]:
            print(name, item, flush=True)
    result(f"{options.mutants} mutants: {run.refused} refused, {run.served} served; {len(run.traps)} traps, "
           f"{len(run.hangs)} hangs", "0 traps, 0 hangs", not run.traps and not run.hangs)
    result(f"{len(run.wrong)} messages served that nobody wrote", "0", not run.wrong)
    result(f"{len(run.changed)} refused files changed, {len(run.unclear)} refusals without status 65 or 74 and the path",
           "0, 0", not run.changed and not run.unclear)
    result(f"verify found {run.found} of {run.to_find} changes of texts and structure", "all", run.found == run.to_find)
    finish()


if __name__ == "__main__":
    main()
