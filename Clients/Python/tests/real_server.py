"""Starts the real `deskwired` on a temporary data folder."""

from __future__ import annotations

import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator

from conftest import REPOSITORY

_SECONDS = 30.0


def binary() -> pathlib.Path:
    """The server to test: what DESKWIRED names, else the debug build. Fails when there is none."""
    named = os.environ.get("DESKWIRED")
    path = pathlib.Path(named) if named else REPOSITORY / ".build" / "debug" / "deskwired"
    if not path.is_file():
        raise FileNotFoundError(f"no server at {path}: build it, or name it in DESKWIRED")
    return path


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class RealServer:
    """A server process on a data folder, and its address."""

    def __init__(self, data: pathlib.Path, host: str = "127.0.0.1", options: list[str] | None = None) -> None:
        self.data = data
        self.port = _free_port()
        self.address = f"127.0.0.1:{self.port}"
        self._arguments = ["serve", "--data", str(data), "--listen", f"{host}:{self.port}", *(options or [])]
        self._process: subprocess.Popen | None = None
        self._log = data.with_name(data.name + ".log")

    def start(self) -> None:
        """Starts it and waits until it accepts connections."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen([binary(), *self._arguments], stdout=log, stderr=log)
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            if self._process.poll() is not None:
                raise RuntimeError(f"deskwired ended with {self._process.returncode}:\n{self._log.read_text()}")
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return
            time.sleep(0.05)
        raise RuntimeError(f"deskwired does not listen after {_SECONDS:g} s:\n{self._log.read_text()}")

    def send_signal(self, how: signal.Signals) -> None:
        """Sends it a signal and does not wait for what comes of it."""
        if self._process:
            self._process.send_signal(how)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Ends it: SIGTERM drains, SIGKILL does not."""
        if self._process and self._process.poll() is None:
            self.send_signal(how)
            try:
                self._process.wait(_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
                raise

    def claim(self) -> str:
        """The secret that makes the first administrator."""
        return (self.data / "claim").read_text().strip()


@contextlib.contextmanager
def running(host: str = "127.0.0.1", options: list[str] | None = None) -> Iterator[RealServer]:
    """A fresh server."""
    with tempfile.TemporaryDirectory(prefix="deskwire-test-") as folder:
        server = RealServer(pathlib.Path(folder) / "data", host, options)
        server.start()
        try:
            yield server
        finally:
            server.stop()
