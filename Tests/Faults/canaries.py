#!/usr/bin/env python3
"""T-R29: secrets stand in one place and nowhere else.

A whole life is led with marked secrets: passwords, right and wrong, invitation, reset and session tokens, a seed and
recovery codes, a service token, an internal note. Then everything that is left behind is searched for them: the log of the
server at its most talkative, every value of the database, its raw files, mails in the spool, the mail history as the
protocol gives it, and every answer that was an error.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import hashlib
import hmac
import os
import pathlib
import re
import sqlite3
import struct
import tempfile
import time

import deskwire
from deskwire.errors import DeskwireError
from proving.results import finish, result
from proving.server import Server, settled
from timing import decoded


class Life:
    """What was done, with what secrets, and what was answered."""

    def __init__(self, server: Server) -> None:
        self.server = server
        mark = os.urandom(6).hex()
        self.passwords = {name: f"canary {name} {mark} harbour" for name in ("first", "second", "wrong", "reset")}
        self.note = f"canary note {mark}"
        self.tokens: dict[str, str] = {}
        self.secrets: dict[str, str] = {}
        self.errors: list[str] = []

    async def refused(self, desk: deskwire.Desk, method: str, **fields) -> None:
        try:
            await desk.call(method, **fields)
        except DeskwireError as error:
            self.errors.append(repr(error) + str(error) + str(error.fields))
        else:
            raise RuntimeError(f"{method} was not refused")

    async def mailed(self, pattern: str, seconds: float = 20.0) -> str:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for path in sorted((self.server.data / "spool").glob("*.eml")):
                found = re.search(pattern, decoded(path.read_text(errors="replace")))
                if found and found[0] not in self.tokens.values():
                    return found[0]
            await asyncio.sleep(0.1)
        raise RuntimeError(f"no mail has {pattern}")

    async def lead(self, administrator: str) -> None:
        address = self.server.address
        async with deskwire.connect(address, token=administrator) as boss:
            made = await boss.call("CreateCustomer", name="Casey", email="casey@example.net")
            await boss.call("InviteCustomer", customer_id=made.customer.id)
            self.tokens["invitation"] = await self.mailed(r"dwi_[\w-]+")
            service = await boss.call("CreateServiceToken", name="canary", scopes=["tickets"])
            self.secrets["service token"] = service.secret
            async with deskwire.connect(address) as desk:
                await self.refused(desk, "AcceptInvitation", token="dwi_" + "A" * 43, password=self.passwords["wrong"])
                await self.refused(desk, "AcceptInvitation", token=self.tokens["invitation"], password="short")
                await desk.call("AcceptInvitation", token=self.tokens["invitation"], password=self.passwords["first"])
                await self.refused(desk, "AcceptInvitation", token=self.tokens["invitation"],
                                   password=self.passwords["wrong"])
                await self.refused(desk, "Authenticate", credential={
                    "password": {"login": "casey@example.net", "secret": self.passwords["wrong"]}})
                await desk.login("casey@example.net", self.passwords["first"])
                self.secrets["session token"] = desk.token or ""
                ticket = (await desk.call("CreateTicket", message="It flickers.")).ticket
                await self.refused(desk, "ChangePassword", old_password=self.passwords["wrong"],
                                   new_password=self.passwords["second"])
                await desk.call("ChangePassword", old_password=self.passwords["first"],
                                new_password=self.passwords["second"])
            await boss.call("PostMessage", ticket_id=ticket.id, text=self.note, visibility="VISIBILITY_INTERNAL")
            async with deskwire.connect(address) as desk:
                await desk.call("RequestReset", email="casey@example.net")
                self.tokens["reset"] = await self.mailed(r"dwr_[\w-]+")
                await desk.call("CompleteReset", token=self.tokens["reset"], password=self.passwords["reset"])
                await desk.login("casey@example.net", self.passwords["reset"])
                self.secrets["second session token"] = desk.token or ""
                await self.enrol(desk)
            mails = await boss.call("ListMails")
            self.errors.append(str(mails))
            for mail in mails.mails:
                self.errors.append(str(await boss.call("GetMail", mail_id=mail.id)))

    async def enrol(self, desk: deskwire.Desk) -> None:
        made = await desk.call("EnrolSecondStep", kind="totp", password=self.passwords["reset"])
        self.secrets["seed"] = made.secret
        await self.refused(desk, "ConfirmSecondStep", code="000000")
        confirmed = await desk.call("ConfirmSecondStep", code=code(made.secret))
        for number, recovery in enumerate(confirmed.recovery_codes):
            self.secrets[f"recovery code {number}"] = recovery


def code(seed: str) -> str:
    """The code of this moment (RFC 6238)."""
    key = base64.b32decode(seed.replace(" ", "").upper() + "=" * (-len(seed.replace(" ", "")) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1)
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def database(path: pathlib.Path) -> bytes:
    """Every value of every table, as bytes."""
    everything: list[bytes] = []
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        connection.text_factory = bytes
        tables = [row[0].decode() for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            try:
                for row in connection.execute(f'SELECT * FROM "{table}"'):
                    everything += [value if isinstance(value, bytes) else str(value).encode() for value in row]
            except sqlite3.DatabaseError:
                continue  # A virtual table's own, which its columns say already.
    return b"\0".join(everything)


def search(life: Life, server: Server) -> list[str]:
    """Where a secret stands that must not."""
    places = {
        "log": server.log.read_bytes(),
        "database": database(server.database),
        "database file": server.database.read_bytes(),
        "write-ahead log": server.database.with_name(server.database.name + "-wal").read_bytes()
        if server.database.with_name(server.database.name + "-wal").exists() else b"",
        "answers": "\n".join(life.errors).encode(),
    }
    spool = "\n".join(decoded(path.read_text(errors="replace")) for path in (server.data / "spool").glob("*.eml")).encode()
    found = []
    secrets = {**life.secrets, **{f"{name} password": value for name, value in life.passwords.items()}}
    for name, secret in {**secrets, **life.tokens}.items():
        forms = [secret.encode(), base64.b64encode(secret.encode()).rstrip(b"=")]
        found += [f"{name} in the {place}" for place, data in places.items() if any(form in data for form in forms)]
    found += [f"{name} in a mail" for name, secret in secrets.items() if secret.encode() in spool]
    customers = [decoded(path.read_text(errors="replace")) for path in (server.data / "spool").glob("*.eml")
                 if "casey@example.net" in path.read_text(errors="replace").split("\n\n")[0]]
    found += ["the note in a customer's mail"] if any(life.note in mail for mail in customers) else []
    found += ["the note in the log"] if life.note.encode() in places["log"] else []
    return found


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    with tempfile.TemporaryDirectory(prefix="deskwire-canaries-") as folder:
        server = Server(pathlib.Path(folder) / "data", options=["--log-level", "trace"])
        people = settled(server)
        life = Life(server)
        try:
            asyncio.run(life.lead(people.administrator))
        finally:
            server.stop()
        secrets = len(life.secrets) + len(life.tokens) + len(life.passwords) + 1
        found = search(life, server)
        # The search would find them: what may be said is there.
        finds = b"It flickers." in database(server.database)
        print("\n".join(found) or "nothing found")
        result(f"{len(found)} of {secrets} secrets in a wrong place; {len(life.errors)} answers searched", "0",
               not found and finds)
    finish()


if __name__ == "__main__":
    main()
