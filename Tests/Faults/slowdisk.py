#!/usr/bin/env python3
"""T-R4: every sync of the log takes 2, 10, 100, 2,000 ms, and once 30 s. Replies wait for the disk and for little else,
requests that need no disk do not wait, and nothing is lost."""

from __future__ import annotations

import argparse
import asyncio
import pathlib
import tempfile
import time

from deskwire import schema
from deskwire.errors import DeskwireError
from proving.client import connected
from proving.crowd import crowd
from proving.ledger import broken_invariants
from proving.results import finish, percentile, result, seed_or_new
from proving.server import Server, settled
from proving.shims import DELAY, FDATASYNC, Faults


async def echoes(server: Server, token: str, seconds: float) -> list[float]:
    """How long requests take that need no disk: the event loop's own delay."""
    connection = await connected(server.address, token)
    method, times = schema.METHODS["ServerInfo"], []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        began = time.monotonic()
        try:
            await connection.call(method, method.request())
        except DeskwireError:
            break
        times.append(time.monotonic() - began)
        await asyncio.sleep(0.01)
    await connection.close()
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5.0, help="of load for each delay")
    parser.add_argument("--stall", type=float, default=30.0, help="seconds of the one long stall")
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    seed = seed_or_new(options.seed)
    with tempfile.TemporaryDirectory(prefix="deskwire-slow-") as name, crowd(2, seed) as clients:
        folder = pathlib.Path(name)
        faults = Faults(folder, folder / "data")
        server = Server(folder / "data", environment=faults.environment)
        people = settled(server)
        base = echo_base = 0.0
        for delay in (0, 2, 10, 100, 2000):
            faults.arm(FDATASYNC, DELAY, delay_ms=delay, forever=True, suffix="-wal")
            seconds = max(options.seconds, delay / 1000 * 3)
            clients.begin_load(server, people, seconds)
            times = asyncio.run(echoes(server, people.token, seconds))
            answers = clients.answers()
            syncs, waits = faults.done, max(answer["p99"] for answer in answers)
            done = sum(answer["acknowledged"] for answer in answers)
            echo = percentile(times, 0.99)
            if delay == 0:
                base, echo_base = waits, echo
                print(f"no delay: p99 {base * 1000:.0f} ms, echo p99 {echo_base * 1000:.1f} ms", flush=True)
                continue
            # The baseline of the same run stands for what the load of this machine adds.
            bound = 3 * delay / 1000 + 0.02 + base
            result(f"{delay} ms a sync: {done} acknowledged in {syncs} commits, p99 {waits * 1000:.0f} ms",
                   f"p99 {bound * 1000:.0f} ms (3 x the delay + 20 ms + {base * 1000:.0f} ms without delay)", waits <= bound)
            echo_bound = 0.005 + 2 * echo_base
            result(f"{delay} ms a sync: what needs no disk p99 {echo * 1000:.1f} ms",
                   f"{echo_bound * 1000:.0f} ms (5 ms + 2 x that without delay)", echo <= echo_bound)
        faults.arm(FDATASYNC, DELAY, delay_ms=int(options.stall * 1000), suffix="-wal")
        clients.begin_load(server, people, 2)
        answers = clients.answers()
        names = sorted({name for answer in answers for name in answer["errors"]})
        # While the one stalled sync lasts, everything waits for it; then everything goes on.
        until = time.monotonic() + options.stall + 10
        went_on = False
        while not went_on and time.monotonic() < until:
            clients.begin_load(server, people, 1)
            went_on = sum(answer["acknowledged"] for answer in clients.answers()) > 0
        remembered: dict[str, str] = {}
        wrong = clients.verified(server, people)
        lost, doubled = clients.lost_or_doubled(server, remembered)
        wrong += lost + doubled + broken_invariants(server.database)
        result(f"one sync of {options.stall:g} s: {names or 'no error'}, {'went on' if went_on else 'stands still'}; "
               f"{len(wrong)} lost, doubled or broken {wrong[:2] or ''}".strip(), "no crash, goes on, 0",
               went_on and server.is_running() and not wrong)
        server.stop()
    finish()


if __name__ == "__main__":
    main()
