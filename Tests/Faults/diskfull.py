#!/usr/bin/env python3
"""T-R5: the disk is full. Writes are refused as not applied, reads and logins work out of the reserve, and when there is room
again the desk goes on by itself, with nothing lost.

Once more without a reserve, on a disk without any room: there a login, which is a write too, is refused like others."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import pathlib
import subprocess
import tempfile
import time

import deskwire
from deskwire.errors import DeskwireError
from proving.ledger import broken_invariants
from proving.results import demand_root, finish, not_here, result
from proving.scenario import ACKNOWLEDGED, REFUSED, Asked, ask_again, ask_all
from proving.server import ADMINISTRATOR, People, Server, settled


@contextlib.contextmanager
def small_disk(megabytes: int):
    with tempfile.TemporaryDirectory(prefix="deskwire-full-") as folder:
        place = pathlib.Path(folder) / "disk"
        place.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", place]).returncode != 0:
            not_here("This machine mounts no tmpfs.")
        try:
            yield place, pathlib.Path(folder)
        finally:
            subprocess.run(["umount", "-l", place], check=True)


def tickets(people: People, count: int) -> list[Asked]:
    return [Asked("CreateTicket", {"message": "x" * 60_000, "customer_id": people.customers[0]}) for _ in range(count)]


async def reads_and_login(server: Server) -> str:
    """Empty when both work."""
    try:
        async with deskwire.connect(server.address) as desk:
            await desk.login(ADMINISTRATOR["email"], ADMINISTRATOR["password"])
            await desk.call("ListTickets", timeout=5)
    except DeskwireError as error:
        return f"{error.name} {error.outcome.name}"
    return ""


async def reads(server: Server, people: People) -> str:
    try:
        async with deskwire.connect(server.address, token=people.token) as desk:
            await desk.call("ListTickets", timeout=5)
    except DeskwireError as error:
        return str(error)
    return ""


def play(place: pathlib.Path, folder: pathlib.Path, full_seconds: float, reserve: int) -> None:
    ballast = place / "ballast"
    ballast.write_bytes(bytes(24 << 20))
    limits = folder / "limits.json"
    limits.write_text(json.dumps({"limits": {"diskReserveMiB": reserve}}))
    server = Server(place / "data", ["--mail", "none", "--config", str(limits)])
    server.log = folder / "server.log"
    people = settled(server)
    asked: list[Asked] = []
    while not any(request.error == "STORAGE_FULL" for request in asked[-20:]):
        if len(asked) > 3000 or not server.is_running():
            break
        batch = tickets(people, 20)
        asked += batch
        asyncio.run(ask_all(server, people, batch, width=4))
        # The server looks at the disk every two seconds: a reserve is for loads that need longer to use it up.
        time.sleep(0.5 if reserve else 0)
    is_full = any(request.error == "STORAGE_FULL" for request in asked)
    until = time.monotonic() + full_seconds
    reading = login = ""
    while time.monotonic() < until and server.is_running():
        batch = tickets(people, 10)
        asked += batch
        asyncio.run(ask_all(server, people, batch, width=4))
        reading = reading or asyncio.run(reads(server, people))
        login = login or asyncio.run(reads_and_login(server))
        time.sleep(0.2)
    refused = [request for request in asked if request.error]
    unclear = [request.error for request in refused if request.state != REFUSED or request.error != "STORAGE_FULL"]
    ballast.unlink()
    began = time.monotonic()
    recovered = None
    while recovered is None and time.monotonic() < began + 10 and server.is_running():
        batch = tickets(people, 1)
        asked += batch
        asyncio.run(ask_all(server, people, batch))
        if batch[0].state == ACKNOWLEDGED:
            recovered = time.monotonic() - began
        time.sleep(0.1)
    what = f"reserve {reserve} MiB: "
    result(f"{what}{len(refused)} writes refused as STORAGE_FULL, not applied; {len(unclear)} otherwise {unclear[:2] or ''}".strip(),
           "all", is_full and not unclear)
    login_is_clear = not login or (reserve == 0 and login == "STORAGE_FULL NOT_APPLIED")
    result(f"{what}reads while full: {reading or 'work'}; logins: {login or 'work'}",
           "both work" if reserve else "reads work, logins are refused clearly", not reading and login_is_clear)
    result(f"{what}writes again after {'never' if recovered is None else f'{recovered:.1f} s'}, no restart", "5 s",
           recovered is not None and recovered <= 5)
    lost = []
    if server.is_running():
        acknowledged = [request for request in asked if request.state == ACKNOWLEDGED][-200:]
        lost = asyncio.run(ask_again(server, people, acknowledged))
        lost += broken_invariants(server.database)
    server.stop()
    result(f"{what}{len(lost)} lost or broken {lost[:2] or ''}; ended with {server.status()}", "0, ends with 0",
           not lost and server.status() == 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full-seconds", type=float, default=3.0)
    parser.add_argument("--megabytes", type=int, default=64)
    parser.add_argument("--reserve", type=int, nargs="*", default=[16, 0], help="MiB that must stay free, one run for each")
    options = parser.parse_args()
    demand_root("A small disk")
    for reserve in options.reserve:
        with small_disk(options.megabytes) as (place, folder):
            play(place, folder, options.full_seconds, reserve)
    finish()


if __name__ == "__main__":
    main()
