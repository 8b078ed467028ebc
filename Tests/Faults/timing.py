#!/usr/bin/env python3
"""T-R28: whether an account exists can be told neither by the bytes of an answer nor by its time.

Known and unknown names are asked in turn: a login with a wrong password, a request for a reset, an invitation token, a
ticket by its number. For each, all answers have the same bytes (the trace id apart), the medians differ by at most half a
millisecond, and a guess by time is right as often as a coin.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import os
import pathlib
import random
import re
import statistics
import tempfile
import time
from collections.abc import Callable

import deskwire
from deskwire import schema
from deskwire.frames import Type
from proving import sockets
from proving.results import finish, result, seed_or_new
from proving.server import People, Server, settled

PASSWORD = "plum wagon ninety harbour"


async def set_up(server: Server, people: People, accounts: int) -> tuple[list[str], str]:
    """Registers so many customers; gives their names and the session token of one who owns no ticket."""
    names = [f"known{number}@example.com" for number in range(accounts)]
    async with deskwire.connect(server.address, token=people.administrator) as desk:
        for name in names:
            made = await desk.call("CreateCustomer", name="Known", email=name)
            await desk.call("InviteCustomer", customer_id=made.customer.id)
    tokens: dict[str, str] = {}
    until = time.monotonic() + 120
    while len(tokens) < accounts and time.monotonic() < until:
        for path in (server.data / "spool").glob("*.eml"):
            mail = path.read_text(errors="replace")
            to = re.search(r"^To: .*?([\w.]+@[\w.]+)", mail, re.MULTILINE)
            text = decoded(mail)
            if to and (found := re.search(r"dwi_[\w-]+", text)):
                tokens[to[1]] = found[0]
        await asyncio.sleep(0.2)
    async with deskwire.connect(server.address) as desk:
        for name in names:
            await desk.call("AcceptInvitation", token=tokens[name], password=PASSWORD)
        await desk.login(names[0], PASSWORD)
        return names, desk.token or ""


def decoded(mail: str) -> str:
    """What the base64 parts of a mail say."""
    parts = re.findall(r"(?:^[A-Za-z0-9+/=]{4,76}\r?\n)+", mail, re.MULTILINE)
    texts = []
    for part in parts:
        try:
            texts.append(base64.b64decode(part).decode(errors="replace"))
        except ValueError:
            continue
    return mail + "\n".join(texts)


class Asker:
    """One connection that asks one thing after the other."""

    def __init__(self, port: int, token: str = "") -> None:
        self.connection = sockets.greeted(port, token)
        self.last = 1

    def ask(self, method: str, **fields) -> tuple[float, bytes]:
        """The seconds until the answer, and its bytes without what differs from call to call."""
        self.last += 1
        known = schema.METHODS[method]
        key = os.urandom(16) if known.repeat_class == schema.RepeatClass.KEYED else b""
        data = sockets.request(method, self.last, key=key, **fields)
        began = time.perf_counter()
        self.connection.sendall(data)
        kind, _, body = sockets.answer(self.connection)
        took = time.perf_counter() - began
        if kind == Type.ERROR:
            error = sockets.error(body)
            error.trace_id = 0
            if error.WhichOneof("details") == "until_ms":
                error.until_ms = 0
            error.retry_after_ms = 0
            body = error.SerializeToString()
        return took, bytes([kind]) + body


def chance_to_tell(left: list[float], right: list[float]) -> float:
    """The area under the curve of the best guess by a threshold: 0.5 tells nothing."""
    ranked = sorted([(value, 0) for value in left] + [(value, 1) for value in right])
    rank_sum = sum(rank for rank, (_, side) in enumerate(ranked, 1) if side == 1)
    count = len(right)
    return (rank_sum - count * (count + 1) / 2) / (len(left) * count)


def compare(what: str, tries: int, known: Callable[[int], tuple[float, bytes]],
            unknown: Callable[[int], tuple[float, bytes]], chance: random.Random, slack_ms: float) -> None:
    times: tuple[list[float], list[float]] = ([], [])
    answers: tuple[set[bytes], set[bytes]] = (set(), set())
    for number in range(tries):
        sides = [0, 1]
        chance.shuffle(sides)
        for side in sides:
            took, body = (known, unknown)[side](number)
            times[side].append(took)
            answers[side].add(body)
    difference = abs(statistics.median(times[0]) - statistics.median(times[1])) * 1_000
    area = chance_to_tell(times[0], times[1])
    same = answers[0] == answers[1]
    result(f"{what}: {tries} of each, bytes {'equal' if same else 'differ'}, medians differ by {difference:.3f} ms, "
           f"AUC {area:.3f}", f"bytes equal, at most {slack_ms} ms, AUC 0.45 to 0.55",
           same and difference <= slack_ms and 0.45 <= area <= 0.55)
    if not same:
        print(answers)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tries", type=int, default=2000)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    chance = random.Random(seed_or_new(options.seed))
    # Five wrong tries a name are free, so many more names than tries would lock.
    accounts = max(2, options.tries // 4)
    with tempfile.TemporaryDirectory(prefix="deskwire-timing-") as folder:
        server = Server(pathlib.Path(folder) / "data", options=[])
        people = settled(server)
        try:
            names, session = asyncio.run(set_up(server, people, accounts))
            measure(server, people, names, session, options.tries, chance)
        finally:
            server.stop()
    finish()


def measure(server: Server, people: People, names: list[str], session: str, tries: int, chance: random.Random) -> None:
    stranger = Asker(server.port)

    def login(name: str) -> tuple[float, bytes]:
        return stranger.ask("Authenticate", credential={"password": {"login": name, "secret": "wrong but long enough"}})

    def missing(number: int) -> str:
        return f"nobody{number}@example.com"

    count = len(names)
    compare("login", tries, lambda n: login(names[n % count]), lambda n: login(missing(n % count)), chance, 0.5)
    compare("locked login", min(tries, 200), lambda n: _locked(login, names[0]), lambda n: _locked(login, missing(0)),
            chance, 0.5)
    compare("reset", tries, lambda n: stranger.ask("RequestReset", email=names[n % count]),
            lambda n: stranger.ask("RequestReset", email=missing(n % count)), chance, 0.5)
    compare("login code", tries, lambda n: stranger.ask("RequestLoginCode", email=names[n % count]),
            lambda n: stranger.ask("RequestLoginCode", email=missing(n % count)), chance, 0.5)
    customer = Asker(server.port, session)
    number = asyncio.run(_foreign_ticket(server, people))

    def paced(ticket: str) -> tuple[float, bytes]:
        time.sleep(0.021)  # Fifty requests a second are a customer's.
        return customer.ask("GetTicket", number=ticket)

    compare("another's ticket", tries, lambda n: paced(number), lambda n: paced("DW-999999"), chance, 0.5)


def _locked(login: Callable[[str], tuple[float, bytes]], name: str) -> tuple[float, bytes]:
    return login(name)


async def _foreign_ticket(server: Server, people: People) -> str:
    async with deskwire.connect(server.address, token=people.token) as desk:
        made = await desk.call("CreateTicket", message="Mine.", customer_id=people.customers[0])
        return made.ticket.number


if __name__ == "__main__":
    main()
