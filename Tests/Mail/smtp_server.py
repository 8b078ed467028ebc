"""A mail server for tests. It opens a listener for each way a mail server can be, prints their ports as one line of
JSON, and keeps what it takes in a folder: `N.json` with the envelope, `N.eml` with the message.

Run: smtp_server.py FOLDER [--stay]. It ends with its standard input, or stays until it is stopped. What happens to a recipient is in its address, before a dot or the at sign:

    r451 r550 r421     the answer to RCPT
    m451 m550 m530     the answer to MAIL, in the sender's address
    d451 d554 d250     the answer to DATA
    e451 e554          the answer to the content
    grey               451 the first time, taken the second time
    stall              never answered
    drop               the connection ends in the middle of DATA
    lost               taken, but the connection ends before the answer, the first time
    late               the connection ends after the answer to the content
    secret             the answer repeats the password
"""

import asyncio
import json
import os
import ssl
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


def code(prefix, address):
    """`r451` gives "451 ..." for the prefix r."""
    text = word(address)
    if text[:1] == prefix and text[1:].isdigit():
        return f"{text[1:]} 4.2.0 as asked by {text}"
    return None


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
        if name == "grey" and address not in seen:
            seen.add(address)
            return "451 4.7.1 Greylisted, come back later"
        if name == "stall":
            await asyncio.sleep(3600)
        if name == "secret":
            return f"550 5.7.1 your password is {PASSWORD}"
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
            if name == "lost" and address not in seen:
                seen.add(address)
                self.keep(server, session, envelope)
                server.transport.close()
                return "250 never seen"
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

    async def smtp_DATA(self, argument):
        for address in self.envelope.rcpt_tos if self.envelope else []:
            answer = code("d", address)
            if answer:
                await self.push(answer)
                return
            if word(address) == "drop":
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
    await listen("injected", stream=raw(
        [b"220 me\r\n", b"250-me\r\n250 STARTTLS\r\n", b"220 go\r\n250-me\r\n250 AUTH PLAIN\r\n235 in\r\n250 ok\r\n", None]))
    print(json.dumps({"ports": listeners, "trust": trusted}), flush=True)
    if "--stay" in sys.argv:
        await asyncio.sleep(3600)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
