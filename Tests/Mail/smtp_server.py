"""A mail server for tests. It opens a listener for each way a mail server can be, prints their ports as one line of
JSON, and keeps what it takes in a folder: `N.json` with the envelope, `N.eml` with the message.

Run: smtp_server.py FOLDER [--stay]. It ends with its standard input, or stays until it is stopped. What happens to a recipient is in its address, before a dot or the at sign:

    r451 r550 r421     the answer to RCPT
    m451 m550 m530     the answer to MAIL, in the sender's address
    d451 d554 d250     the answer to DATA
    e451 e554          the answer to the content
    r451once …         the same, the first time only
    grey               451 the first time, taken the second time
    grey2              451 the first two times
    stall stallonce    never answered
    drop droponce      the connection ends in the middle of DATA
    lost               taken, but the connection ends before the answer, the first time
    mute               taken, but never answered, the first time
    tardy              answered after a while
    late               the connection ends after the answer to the content
    wrongonce          yes to DATA in place of 354, the first time
    lineonce           an endless line in place of the answer to RCPT, the first time
    replyonce          an endless reply, the first time
    garbageonce        no reply at all, but text, the first time
    secret encoded     the answer repeats the password, plain or as it was sent
"""

import asyncio
import base64
import json
import os
import re
import socket
import ssl
import struct
import subprocess
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

warnings.simplefilter("ignore")
PASSWORD = "correct horse"
folder = sys.argv[1]
seen = set()
count = 0
connections = {}


def word(address):
    return address.split("@")[0].split(".")[0]


def first(address):
    """True once for each address."""
    if address in seen:
        return False
    seen.add(address)
    return True


def code(prefix, address):
    """`r451` gives "451 ..." for the prefix r."""
    text = word(address)
    match = re.fullmatch(r"(\w)(\d{3})(once)?", text)
    if not match or match[1] != prefix or (match[3] and not first(address)):
        return None
    return f"{match[2]} 4.2.0 as asked by {text}"


# What stands in place of an answer, the first time.
NONSENSE = {
    "lineonce": b"250 " + b"x" * 100_000,
    "replyonce": b"250-a\r\n" * 5_000,
    "garbageonce": b"\x1b[31mHello\r\n",
}


class Handler:
    def __init__(self, name):
        self.name = name

    def keep(self, server, session, envelope):
        global count
        count += 1
        record = {
            "listener": self.name,
            "connection": session.number,
            "mail_from": envelope.mail_from,
            "mail_options": envelope.mail_options,
            "rcpt_to": envelope.rcpt_tos,
            "tls": server.transport.get_extra_info("ssl_object") is not None,
            "login": bool(session.authenticated),
        }
        for name, content in ((f"{count}.eml", envelope.original_content), (f"{count}.json", json.dumps(record).encode())):
            with open(os.path.join(folder, "." + name), "wb") as file:
                file.write(content)
            os.rename(os.path.join(folder, "." + name), os.path.join(folder, name))

    async def handle_MAIL(self, server, session, envelope, address, options):
        answer = code("m", address)
        if answer:
            return answer
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = word(address)
        if name == "grey" and first(address):
            return "451 4.7.1 Greylisted, come back later"
        if name == "grey2" and (first(address) or first(address + "2")):
            return "451 4.7.1 Greylisted, come back later"
        if name == "stall" or name == "stallonce" and first(address):
            await asyncio.sleep(3600)
        if name in NONSENSE and first(address):
            server.transport.write(NONSENSE[name])
            await asyncio.sleep(3600)
        if name == "secret":
            return f"550 5.7.1 your password is {PASSWORD}"
        if name == "encoded":
            return "550 5.7.1 you sent " + base64.b64encode(b"\0desk\0" + PASSWORD.encode()).decode()
        answer = code("r", address)
        if answer:
            if answer.startswith("421"):
                asyncio.get_running_loop().call_soon(server.transport.close)
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        for address in envelope.rcpt_tos:
            name = word(address)
            answer = code("e", address)
            if answer:
                return answer
            if name == "slow":
                await asyncio.sleep(3600)
            if name == "lost" and first(address):
                self.keep(server, session, envelope)
                server.transport.close()
                return "250 never seen"
            if name == "mute" and first(address):
                self.keep(server, session, envelope)
                await asyncio.sleep(3600)
            if name == "tardy":
                await asyncio.sleep(0.1)
            if name == "late":
                asyncio.get_running_loop().call_soon(server.transport.close)
        self.keep(server, session, envelope)
        return "250 2.0.0 Taken in" if self.name == "ascii" else "250 2.0.0 Taken\u00a0in"


class Server(SMTP):
    def __init__(self, name, **options):
        super().__init__(Handler(name), **options)
        self.listener = name

    def _create_session(self):
        session = super()._create_session()
        connections[self.listener] = connections.get(self.listener, 0) + 1
        session.number = connections[self.listener]
        return session

    def connection_made(self, transport):
        number = self.session.number if self.session else None
        super().connection_made(transport)
        if number:
            self.session.number = number  # STARTTLS: still the same connection

    async def push(self, status):
        """A slow server says one byte after another; another one speaks no UTF-8."""
        if self.listener not in ("slow", "eightbit"):
            return await super().push(status)
        line = status if isinstance(status, bytes) else status.encode()
        if self.listener == "eightbit":
            line = line[:4] + b"\xfc\xff\xe4 " + line[4:]
            self._writer.write(line + b"\r\n")
            return await self._writer.drain()
        for byte in line + b"\r\n":
            self._writer.write(bytes([byte]))
            await self._writer.drain()
            await asyncio.sleep(0.001)

    async def smtp_DATA(self, argument):
        for address in self.envelope.rcpt_tos if self.envelope else []:
            answer = code("d", address)
            if answer:
                await self.push(answer)
                return
            if word(address) == "wrongonce" and first(address):
                await self.push("250 go on, or do not")
                return
            if word(address) == "drop" or word(address) == "droponce" and first(address):
                await self.push("354 go on")
                await self._reader.read(10)
                self.transport.abort()
                return
        await super().smtp_DATA(argument)


def login(server, session, envelope, mechanism, data):
    good = data.login == b"desk" and data.password == PASSWORD.encode()
    return AuthResult(success=good, handled=False)


def certificate(name, alternative):
    key, cert = os.path.join(folder, f".{name}.key"), os.path.join(folder, f".{name}.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-keyout", key, "-out", cert, "-subj", f"/CN={name}", "-addext", f"subjectAltName={alternative}"],
        check=True, capture_output=True,
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(cert, key)
    return context, cert


def raw(script):
    """A listener that says these lines, one after each line it hears, the first at once; None is silence."""

    async def serve(reader, writer):
        try:
            for line in script:
                if line is None:
                    await asyncio.sleep(3600)
                writer.write(line)
                await writer.drain()
                if not await reader.readline():
                    return
        except ConnectionError:
            pass
        finally:
            writer.close()

    return serve


async def reset(reader, writer):
    """Throws out whoever comes."""
    gate = writer.get_extra_info("socket")
    gate.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def main():
    good, trusted = certificate("localhost", "DNS:localhost")
    other, _ = certificate("elsewhere", "DNS:elsewhere.example")
    plain = dict(enable_SMTPUTF8=True, timeout=3600)
    secure = dict(plain, tls_context=good, require_starttls=True, authenticator=login, auth_required=True)
    loop = asyncio.get_running_loop()
    listeners = {}

    async def listen(name, make=None, stream=None, tls=None):
        if make:
            server = await loop.create_server(make, "127.0.0.1", 0, ssl=tls)
        else:
            server = await asyncio.start_server(stream, "127.0.0.1", 0)
        listeners[name] = server.sockets[0].getsockname()[1]

    await listen("plain", lambda: Server("plain", **plain))
    await listen("slow", lambda: Server("slow", **plain))
    await listen("eightbit", lambda: Server("eightbit", **plain))
    await listen("reset", stream=reset)
    await listen("ascii", lambda: Server("ascii", timeout=3600))
    await listen("starttls", lambda: Server("starttls", **secure))
    await listen("tls", lambda: Server("tls", **dict(plain, authenticator=login, auth_required=True, auth_require_tls=False)), tls=good)
    await listen("wrongname", lambda: Server("wrongname", **dict(secure, tls_context=other)))
    await listen("mustlogin", lambda: Server("mustlogin", **dict(plain, authenticator=login, auth_required=True, auth_require_tls=False)))
    await listen("busy", stream=raw([b"421 4.3.2 come back later\r\n"]))
    await listen("closed", stream=raw([b"554 5.7.1 no service for you\r\n"]))
    await listen("silent", stream=raw([None]))
    await listen("garbage", stream=raw([b"HTTP/1.1 400 Bad Request\r\n\r\n"]))
    await listen("endless", stream=raw([b"220-" + b"x" * 200000]))
    ehlo = b"250-me\r\n250 SIZE 1000000\r\n"
    await listen("endlessreply", stream=raw([b"220 me\r\n", ehlo, b"250-a\r\n" * 5000]))
    await listen("nonsense", stream=raw([b"220 me\r\n", ehlo, b"\x1b[31mHello\r\n"]))
    await listen("wrong354", stream=raw([b"220 me\r\n", ehlo, b"250 ok\r\n", b"250 ok\r\n", b"250 ok\r\n"]))
    auth = b"250-me\r\n250 AUTH PLAIN\r\n"
    for number in (451, 554):
        no = b"%d 4.7.0 not for you\r\n" % number
        await listen(f"ehlo{number}", stream=raw([b"220 me\r\n", no, no, no]))
        await listen(f"auth{number}", stream=raw([b"220 me\r\n", auth, no, no]))
        await listen(f"starttls{number}", stream=raw([b"220 me\r\n", b"250-me\r\n250 STARTTLS\r\n", no, no]))
    await listen("injected", stream=raw(
        [b"220 me\r\n", b"250-me\r\n250 STARTTLS\r\n", b"220 go\r\n250-me\r\n250 AUTH PLAIN\r\n235 in\r\n250 ok\r\n", None]))
    print(json.dumps({"ports": listeners, "trust": trusted}), flush=True)
    if "--stay" in sys.argv:
        await asyncio.sleep(3600)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
