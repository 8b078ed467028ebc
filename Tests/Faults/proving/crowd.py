"""Several client processes, driven together, and what all of them remember held against the database."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator

from .client import ACKNOWLEDGED, REFUSED
from .ledger import effects
from .server import People, Server


class Crowd:
    """Client processes with their memory (proving.client)."""

    def __init__(self, processes: int, seed: int, width: int = 16) -> None:
        self.width = width
        self._processes = [
            subprocess.Popen([sys.executable, "-m", "proving.client", f"{seed}-{number}"], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True)
            for number in range(processes)
        ]

    def begin(self, **command) -> None:
        """Gives all a command and waits for nothing."""
        for process in self._processes:
            process.stdin.write(json.dumps(command) + "\n")
            process.stdin.flush()

    def answers(self) -> list[dict]:
        """What each answers to the last command."""
        lines = [process.stdout.readline() for process in self._processes]
        if not all(lines):
            raise RuntimeError("a client process ended; see above")
        return [json.loads(line) for line in lines]

    def do(self, **command) -> list[dict]:
        self.begin(**command)
        return self.answers()

    def begin_load(self, server: Server, people: People, seconds: float = 60.0) -> None:
        self.begin(do="load", address=server.address, token=people.token, customers=people.customers, width=self.width,
                   seconds=seconds)

    def verified(self, server: Server, people: People, sample: int = 50) -> list[str]:
        """What the clients find wrong when they ask again."""
        answers = self.do(do="verify", address=server.address, token=people.token, sample=sample)
        return [violation for answer in answers for violation in answer["violations"]]

    def lost_or_doubled(self, server: Server, remembered: dict[str, str]) -> tuple[list[str], list[str]]:
        """Adds what the clients remember since the last time to `remembered`, and compares that with the database:
        what was acknowledged and is not there, or what was refused and is; and what is there more than once."""
        news: dict[str, str] = {}
        for answer in self.do(do="tell"):
            news |= answer
        remembered |= news
        counts = effects(server.database, news)
        lost = [f"{key} {news[key]} {count}" for key, count in counts.items()
                if (news[key] == ACKNOWLEDGED and count < 1) or (news[key] == REFUSED and count > 0)]
        doubled = [f"{key} {count}" for key, count in counts.items() if count > 1]
        return lost, doubled

    def close(self) -> None:
        for process in self._processes:
            process.stdin.close()
        for process in self._processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextlib.contextmanager
def crowd(processes: int, seed: int, width: int = 16) -> Iterator[Crowd]:
    gathered = Crowd(processes, seed, width)
    try:
        yield gathered
    finally:
        gathered.close()
