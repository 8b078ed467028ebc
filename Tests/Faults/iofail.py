#!/usr/bin/env python3
"""T-R3: the N-th I/O call fails, for N = 1, 2, 3 … through each scenario, once and for ever.

After each run: what was acknowledged is there, what was refused is not; no acknowledgement followed a failed sync of the
log; the process ended with 74 and said why, or served on; nothing hung; and the file is whole.
"""

from __future__ import annotations

import asyncio
import dataclasses
import hashlib
import pathlib
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable

from deskwire import schema
from deskwire.errors import DeskwireError
from proving.client import connected
from proving.failures import CALLS, CLEAR_ENDS, DEEDS, command_line, places, ways
from proving.ledger import broken_invariants
from proving.results import finish, result, seed_or_new
from proving.scenario import ACKNOWLEDGED, Asked, ask_again, ask_all
from proving.server import People, Server, settled
from proving.shims import Faults

# A killed server leaves its control socket, which is no file to copy.
SOCKETS = shutil.ignore_patterns("control.sock")


def tickets(people: People, count: int, size: int = 20) -> list[Asked]:
    return [Asked("CreateTicket", {"message": f"Ticket {n}. " + "x" * size, "customer_id": people.customers[0]})
            for n in range(count)]


@dataclasses.dataclass
class Scenario:
    """What the server does while a call fails."""

    name: str
    requests: Callable[[People], list[Asked]] = lambda people: []
    width: int = 1
    during_start: bool = False
    on_empty_folder: bool = False
    after_kill: bool = False
    during_stop: bool = False
    with_upload: bool = False
    mail: str = "none"


SCENARIOS = [
    Scenario("first start and migration", during_start=True, on_empty_folder=True),
    Scenario("start", during_start=True),
    Scenario("recovery after a kill", during_start=True, after_kill=True),
    Scenario("ticket", lambda people: tickets(people, 3)),
    Scenario("batch", lambda people: tickets(people, 48), width=16),
    Scenario("checkpoint and a new log", lambda people: tickets(people, 45, 250_000), width=4),
    Scenario("attachment", with_upload=True),
    Scenario("mail into the spool", lambda people: tickets(people, 3), mail="spool"),
    Scenario("stop", lambda people: tickets(people, 2), during_stop=True),
]


class Sweep:
    def __init__(self, folder: pathlib.Path, seed: int, per_means: int, calls: list[str]) -> None:
        self.folder, self.random, self.per_means, self.calls = folder, random.Random(seed), per_means, calls
        self.template = folder / "template"
        server = Server(self.template)
        self.people = settled(server)
        server.stop()
        self.killed = folder / "killed"
        self._make_killed()
        self.runs = self.untouched = self.ended = self.served_on = 0
        self.ends: dict[int, int] = {}
        self.wrong: list[str] = []

    def _make_killed(self) -> None:
        """A folder whose log was never taken over into the file: what a killed server leaves."""
        shutil.copytree(self.template, self.killed, ignore=SOCKETS)
        server = Server(self.killed)
        server.start()
        asyncio.run(ask_all(server, self.people, tickets(self.people, 50), width=8))
        server.kill()

    def run(self, scenario: Scenario) -> None:
        counts = {name: self._once(scenario, name, "", 0, False).counted for name in self.calls}
        print(f"{scenario.name}: calls {counts}", flush=True)
        for name, count in counts.items():
            for means, forever in ways(name) if count else ():
                for nth in places(count, self.per_means, self.random):
                    self._once(scenario, name, means, nth, forever)

    def _once(self, scenario: Scenario, name: str, means: str, nth: int, forever: bool) -> Faults:
        """One run; without means, only counts the calls."""
        what = f"{scenario.name}, {name} {nth} {means}{' for ever' if forever else ''}"
        place = pathlib.Path(tempfile.mkdtemp(prefix="run-", dir=self.folder))
        data = place / "data"
        if not scenario.on_empty_folder:
            shutil.copytree(self.killed if scenario.after_kill else self.template, data, ignore=SOCKETS)
        faults = Faults(place, data)
        server = Server(data, ["--mail", f"spool:{data}/spool" if scenario.mail == "spool" else "none"], faults.environment)
        asked: list[Asked] = []
        try:
            asked = self._play(scenario, server, faults, name, means, nth, forever, what)
            if means:
                self.runs += 1
                self.untouched += faults.done == 0
                before = len(self.wrong)
                self._look(scenario, server, faults, asked, what)
                for text in self.wrong[before:]:
                    print(f"  WRONG {text[:600]}", flush=True)
        except (subprocess.TimeoutExpired, RuntimeError) as error:
            self.wrong.append(f"{what}: {error}")
            print(f"  WRONG {what}: {error}", flush=True)
        finally:
            server.kill()
            shutil.rmtree(place)
        return faults

    def _play(self, scenario: Scenario, server: Server, faults: Faults, name: str, means: str, nth: int, forever: bool,
              what: str) -> list[Asked]:
        def arm() -> None:
            if means:
                deed, error = DEEDS[means]
                faults.arm(CALLS[name], deed, nth=nth, error=error, forever=forever)
            else:
                faults.count(CALLS[name])
        if scenario.during_start:
            arm()
        server.launch()
        is_up = server.wait_until_ready()
        if not is_up and not scenario.during_start:
            raise RuntimeError(f"it does not start without faults: {server.tail(3)}")
        if not scenario.during_start and not scenario.during_stop:
            arm()
        asked = (uploads() if scenario.with_upload else scenario.requests(self.people)) if is_up else []
        # SQLite syncs the folder too, behind its first sync of a new log, and does not look at what comes of it. It need
        # not: the server syncs the folder itself before it listens.
        may_not_be = name == "fdatasync" and means in ("EIO", "ENOSPC")

        def is_too_late() -> bool:
            return may_not_be and faults.done_on_log > 0
        hung = asyncio.run(ask_all(server, self.people, asked, scenario.width, is_too_late)) if asked else ""
        if scenario.with_upload and is_up:
            hung = hung or asyncio.run(finish_uploads(server, self.people, asked, is_too_late))
        if hung:
            self.wrong.append(f"{what}: {hung}")
        if scenario.mail == "spool":
            time.sleep(0.2)
        if scenario.during_stop:
            arm()
            server.stop()
        return asked

    def _look(self, scenario: Scenario, server: Server, faults: Faults, asked: list[Asked], what: str) -> None:
        if faults.done and any(request.late for request in asked):
            late = [number for number, request in enumerate(asked) if request.late]
            self.wrong.append(f"{what}: {len(late)} acknowledged after a failed sync, the first is {late[0]}: {server.tail(2)}")
        if faults.done:
            time.sleep(0.05)
        if server.is_running():
            self.served_on += 1
            server.stop()
        status = server.status()
        self.ends[status or 0] = self.ends.get(status or 0, 0) + 1
        if status not in (0, -9, None) and status not in CLEAR_ENDS:
            self.wrong.append(f"{what}: ended with {status}: {server.tail(2)}")
        if status in CLEAR_ENDS and not server.log.read_text(errors="replace").strip():
            self.wrong.append(f"{what}: ended with {status} without a word")
        faults.disarm()
        server.start()
        if (server.data / "claim").exists() and scenario.on_empty_folder:
            server.stop()
            self.wrong += [f"{what}: {text}" for text in broken_invariants(server.database)]
            return
        self.wrong += [f"{what}: {text}" for text in asyncio.run(ask_again(server, self.people, keyed(asked)))]
        if scenario.with_upload:
            self.wrong += [f"{what}: {text}" for text in asyncio.run(upload_as_told(server, self.people, asked))]
        self.wrong += [f"{what}: {text}" for text in broken_invariants(server.database)]
        server.stop()


def keyed(asked: list[Asked]) -> list[Asked]:
    return [request for request in asked if request.method in ("CreateTicket", "PostMessage")]


CONTENT = bytes(range(256)) * 2400
FINISHED = 2


def uploads() -> list[Asked]:
    return [Asked("BeginUpload", {"name": "a.bin", "size": len(CONTENT), "sha256": hashlib.sha256(CONTENT).digest()})]


def begun(request: Asked):
    """The upload that a reply to BeginUpload tells of."""
    return schema.METHODS["BeginUpload"].reply.FromString(request.reply).upload


def chunks(upload) -> list[Asked]:
    return [Asked("PutUploadChunk", {"upload_id": upload.id, "offset": at, "data": CONTENT[at:at + upload.chunk_size]})
            for at in range(0, len(CONTENT), upload.chunk_size)]


async def finish_uploads(server: Server, people: People, asked: list[Asked], is_too_late: Callable[[], bool]) -> str:
    """The chunks and the end of what was begun; they come to what was asked."""
    if asked[0].state != ACKNOWLEDGED:
        return ""
    upload = begun(asked[0])
    rest = [*chunks(upload), Asked("FinishUpload", {"upload_id": upload.id})]
    asked += rest
    return await ask_all(server, people, rest, is_too_late=is_too_late)


async def upload_as_told(server: Server, people: People, asked: list[Asked]) -> list[str]:
    """Holds the upload against what was told of it, and brings it to its end with the chunks alone that were not
    acknowledged: only the whole file has the announced SHA-256. Chunks come in any order. Gives what is wrong."""
    connection = await connected(server.address, people.token)

    async def call(request: Asked):
        method = schema.METHODS[request.method]
        _, body = await connection.call(method, method.request(**request.fields), key=request.key)
        return method.reply.FromString(body)

    wrong = []
    held = [request.fields["offset"] for request in asked
            if request.method == "PutUploadChunk" and request.state == ACKNOWLEDGED]
    try:
        if asked[0].state == ACKNOWLEDGED:
            told = begun(asked[0])
            found = (await call(Asked("GetUpload", {"upload_id": told.id}))).upload
            if found.next_offset in held:
                wrong.append(f"I1 the chunk at {found.next_offset} was acknowledged, and is missing")
            if asked[-1].method == "FinishUpload" and asked[-1].state == ACKNOWLEDGED and found.state != FINISHED:
                wrong.append("I1 the end of an upload was acknowledged, and it has none")
        upload = (await call(Asked("BeginUpload", dict(asked[0].fields)))).upload
        if asked[0].state == ACKNOWLEDGED and upload.id != told.id:
            wrong.append(f"I2 upload {told.id} is {upload.id} when it is announced again")
        for chunk in chunks(upload):
            if chunk.fields["offset"] not in held:
                await call(chunk)
        await call(Asked("FinishUpload", {"upload_id": upload.id}))
    except DeskwireError as error:
        wrong.append(f"I1 the upload does not come to its end: {error}")
    await connection.close()
    return wrong


def main() -> None:
    options = command_line(__doc__)
    seed = seed_or_new(options.seed)
    with tempfile.TemporaryDirectory(prefix="deskwire-iofail-") as folder:
        sweep = Sweep(pathlib.Path(folder), seed, options.places, options.calls)
        for scenario in SCENARIOS:
            if scenario.name.startswith(options.scenario or ""):
                sweep.run(scenario)
                print(f"  {sweep.runs} runs, {len(sweep.wrong)} wrong {sweep.wrong[-3:]}", flush=True)
    for text in sweep.wrong[:50]:
        print(text, flush=True)
    result(f"{sweep.runs} runs ({sweep.untouched} untouched, {sweep.served_on} served on, ends {sweep.ends}): "
           f"{len(sweep.wrong)} wrong {sweep.wrong[:2] or ''}".strip(),
           "0 wrong: nothing lost, no late acknowledgement, no hang over 10 s, a clear end", not sweep.wrong)
    finish()


if __name__ == "__main__":
    main()
