#!/usr/bin/env python3
"""T-R18: the wall clock jumps, by a second, an hour, ten days, to 2038 and to 2100, and back, under load.

The order of events is that of their numbers, nothing is lost, no session lives longer than it should, what was used once
stays used, and a clock that was wrong for a while leaves a desk that works.
"""

from __future__ import annotations

import argparse
import asyncio
import pathlib
import tempfile
import time

import deskwire
from deskwire.errors import DeskwireError
from proving.crowd import crowd
from proving.ledger import broken_invariants, opened
from proving.results import finish, result, seed_or_new
from proving.server import ADMINISTRATOR, Server, settle
from proving.shims import Clock

HOUR, DAY = 3600, 86400


def jumps() -> list[int]:
    now = int(time.time())
    return [1, -1, HOUR, -HOUR, 0, 10 * DAY, 0, -10 * DAY, 0, 2_147_483_648 - now + 10, 0, 4_102_444_800 - now, 0]


async def code(server: Server, token: str) -> str:
    """What a request with this token gets: OK, or the name of the refusal."""
    try:
        async with deskwire.connect(server.address, token=token) as desk:
            await desk.call("WhoAmI" if "WhoAmI" in deskwire.METHODS else "GetSettings", timeout=5)
    except DeskwireError as error:
        return error.name
    return "OK"


async def login(server: Server) -> str:
    async with deskwire.connect(server.address) as desk:
        await desk.login(ADMINISTRATOR["email"], ADMINISTRATOR["password"])
        return desk.token or ""


async def sessions(server: Server, clock: Clock) -> list[str]:
    """What is wrong with sessions over jumps. A session that a wrong clock took for too old is good again when the clock
    is right; one that was ended stays so."""
    wrong = []
    clock.set(0)
    token, ended = await login(server), await login(server)
    if (first := await code(server, token)) != "OK":
        wrong.append(f"a new session gets {first}")
    async with deskwire.connect(server.address, token=ended) as desk:
        await desk.call("Logout")
    clock.set(40 * DAY)
    if await code(server, token) == "OK":
        wrong.append("a session of 40 days ago is served")
    for offset in (-40 * DAY, 0):
        clock.set(offset)
        if await code(server, ended) == "OK":
            wrong.append(f"a session that was ended lives again at {offset} s")
    if (fresh := await code(server, await login(server))) != "OK":
        wrong.append(f"after the jumps a new session gets {fresh}")
    return wrong


async def claims(server: Server, clock: Clock, claim: str) -> list[str]:
    """What is wrong with the claim, which was used up: it stays so whenever it seems to be."""
    wrong = []
    for offset in (-DAY, 0, DAY):
        clock.set(offset)
        async with deskwire.connect(server.address) as desk:
            try:
                await desk.call("ClaimAdministrator", claim=claim, name="Eve", email="eve@example.com",
                                password="eleven herons in the reeds")
                wrong.append(f"the claim was used again at {offset} s")
            except DeskwireError:
                pass
    clock.set(0)
    return wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    seed = seed_or_new(options.seed)
    with tempfile.TemporaryDirectory(prefix="deskwire-clock-") as name, crowd(2, seed) as clients:
        folder = pathlib.Path(name)
        clock = Clock(folder)
        server = Server(folder / "data", environment=clock.environment)
        server.start()
        claim = (server.data / "claim").read_text().strip()
        people = asyncio.run(settle(server))
        remembered: dict[str, str] = {}
        acknowledged = 0
        for _ in range(options.rounds):
            for offset in jumps():
                clients.begin_load(server, people, 0.4)
                time.sleep(0.2)
                clock.set(offset)
                acknowledged += sum(answer["acknowledged"] for answer in clients.answers())
            time.sleep(0.2)
        clock.set(0)
        wrong = clients.verified(server, people)
        lost, doubled = clients.lost_or_doubled(server, remembered)
        wrong += lost + doubled + broken_invariants(server.database)
        result(f"{acknowledged} acknowledged over {len(jumps()) * options.rounds} jumps: {len(wrong)} lost, doubled or broken "
               f"{wrong[:2] or ''}".strip(), "0", not wrong and acknowledged > 50 and server.is_running())
        wrong = asyncio.run(sessions(server, clock)) + asyncio.run(claims(server, clock, claim))
        result(f"sessions and the claim: {wrong or 'end when they should, and stay ended'}",
               "none lives longer, none again", not wrong)
        with opened(server.database) as database:
            attempts = database.execute("SELECT ifnull(max(attempts), 0) FROM mail").fetchone()[0]
        result(f"the most attempts of a mail: {attempts}", "at most 2 a jump", attempts <= 2 * len(jumps()) * options.rounds)
        result(f"ends with {server.stop()}", "0", server.status() == 0)
    finish()


if __name__ == "__main__":
    main()
