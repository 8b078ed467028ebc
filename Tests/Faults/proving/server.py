"""The real `deskwired` as a process: start, kill, and a claimed desk with people."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import os
import pathlib
import signal
import socket
import subprocess
import time

import deskwire

START_SECONDS = 30.0
ADMINISTRATOR = {"name": "Ada Admin", "email": "ada@example.com", "password": "seven lamps over the harbour"}
SCOPES = ["tickets", "customers", "mails", "events", "documents"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One data folder and the process that serves it. Its output goes to `log`, beside the folder."""

    def __init__(self, data: pathlib.Path, options: list[str] | None = None,
                 environment: dict[str, str] | None = None) -> None:
        self.data = data
        self.port = free_port()
        self.options = ["--mail", "none"] if options is None else options
        self.environment = environment or {}
        # Not a name that begins with the folder's: calls on the log are not to fail with those on the folder.
        self.log = data.with_name(f"log-of-{data.name}")
        self.process: subprocess.Popen | None = None

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def database(self) -> pathlib.Path:
        return self.data / "deskwire.sqlite"

    def launch(self) -> None:
        """Starts the process and waits for nothing."""
        command = [os.environ["DESKWIRED"], "serve", "--data", str(self.data), "--listen", self.address, *self.options]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                            env={**os.environ, **self.environment})

    def start(self) -> float:
        """Starts the process and gives the seconds until it accepted a connection. Raises RuntimeError when it ends."""
        began = time.monotonic()
        self.launch()
        if not self.wait_until_ready():
            raise RuntimeError(f"deskwired ended with {self.status()}:\n{self.tail()}")
        return time.monotonic() - began

    def wait_until_ready(self) -> bool:
        """False when the process ends instead. Raises RuntimeError when neither happens in time."""
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if self.process is None or self.process.poll() is not None:
                return False
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return True
            time.sleep(0.005)
        raise RuntimeError(f"deskwired does not listen after {START_SECONDS:g} s:\n{self.tail()}")

    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def status(self) -> int | None:
        return self.process.returncode if self.process else None

    def kill(self) -> None:
        self.end(signal.SIGKILL)

    def stop(self) -> int | None:
        """Asks it to end, and gives its exit status."""
        self.end(signal.SIGTERM)
        return self.status()

    def end(self, how: signal.Signals) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
        self.wait()

    def wait(self, seconds: float = 30.0) -> int | None:
        """Waits for its end; one that does not come is a hang: the process is killed and TimeoutExpired raised."""
        if self.process:
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise
        return self.status()

    def tail(self, lines: int = 20) -> str:
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return "\n".join(text.splitlines()[-lines:])


@dataclasses.dataclass
class People:
    """Who may ask a server that was set up."""

    token: str
    administrator: str
    customers: list[int]


async def settle(server: Server, customers: int = 4) -> People:
    """Claims a fresh server: an administrator, a service token with every scope, customers, and a care address."""
    async with deskwire.connect(server.address) as desk:
        claim = (server.data / "claim").read_text().strip()
        await desk.call("ClaimAdministrator", claim=claim, **ADMINISTRATOR)
        await desk.login(ADMINISTRATOR["email"], ADMINISTRATOR["password"])
        settings = (await desk.call("GetSettings")).settings
        await desk.call("UpdateSettings", if_version=settings.version,
                        care_addresses={"addresses": ["care@example.com"]})
        made = await desk.call("CreateServiceToken", name="faults", scopes=SCOPES)
        ids = []
        for number in range(customers):
            reply = await desk.call("CreateCustomer", name=f"Customer {number}", email=f"customer{number}@example.com")
            ids.append(reply.customer.id)
        return People(made.secret, desk.token or "", ids)


def settled(server: Server, customers: int = 4) -> People:
    """Starts a server on an empty folder and sets it up."""
    server.start()
    return asyncio.run(settle(server, customers))
