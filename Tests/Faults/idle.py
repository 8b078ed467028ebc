#!/usr/bin/env python3
"""T-R8: ten thousand connections that are there and quiet, plain or over TLS: what they cost in memory and time."""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import pathlib
import resource
import ssl
import tempfile
import time

from deskwire.frames import HEADER, Type, frame
from floods import certificate
from proving import sockets
from proving.results import finish, not_here, percentile, result
from proving.server import Server, settled


async def replied(reader: asyncio.StreamReader) -> None:
    """Returns at the next REPLY; an ERROR is raised."""
    while True:
        length, kind, *_ = HEADER.unpack(await reader.readexactly(HEADER.size))
        body = await reader.readexactly(length)
        if kind == Type.ERROR:
            raise RuntimeError(str(sockets.error(body)))
        if kind == Type.REPLY:
            return


async def quiet(port: int, token: str, count: int, seconds: float, tls: bool, report) -> None:
    """Opens connections that each ask once, and answers PINGs until the time is over."""
    context = None
    if tls:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.set_alpn_protocols(["dwp/1"])
    gate = asyncio.Semaphore(40)
    opened = 0

    async def one() -> None:
        nonlocal opened
        async with gate:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, limit=2_048)
            writer.write(sockets.hello(token))
            await reader.readexactly(8)
            await replied(reader)
            # Not with the Hello: what is asked for before its answer is asked by nobody.
            writer.write(sockets.request("ServerInfo", 2))
            await replied(reader)
            opened += 1
        while True:
            length, kind, *_ = HEADER.unpack(await reader.readexactly(HEADER.size))
            body = await reader.readexactly(length)
            if kind == Type.PING:
                writer.write(frame(Type.PONG, body))

    tasks = [asyncio.create_task(one()) for _ in range(count)]
    while opened < count and not any(task.done() for task in tasks):
        await asyncio.sleep(0.2)
    report.put((opened, next((repr(task.exception()) for task in tasks if task.done()), "")))
    await asyncio.sleep(seconds + 5)
    report.put(sum(not task.done() for task in tasks))
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def client(*arguments) -> None:
    asyncio.run(quiet(*arguments))


def foreground(port: int, token: str, seconds: float) -> float:
    """The 99th percentile of what one working client waits, in milliseconds."""
    connection = sockets.greeted(port, token)
    waits, number, end = [], 1, time.monotonic() + seconds
    while time.monotonic() < end:
        number += 1
        connection.sendall(sockets.request("ServerInfo", number))
        waits.append(sockets.timed(lambda: sockets.answer(connection)))
        time.sleep(0.005)
    connection.close()
    return percentile(waits, 0.99) * 1_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--connections", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--tls", action="store_true")
    options = parser.parse_args()
    descriptors = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if descriptors < options.connections + 200:
        not_here(f"{descriptors} descriptors are too few for {options.connections} connections.")
    with tempfile.TemporaryDirectory(prefix="deskwire-idle-") as name:
        folder = pathlib.Path(name)
        more = certificate(folder) if options.tls else []
        server = Server(folder / "data", options=["--mail", "none", "--connections-max", "10100", *more])
        people = settled(server)
        try:
            run(server, people.token, options.connections, options.seconds, options.tls)
        finally:
            server.stop()
    finish()


def run(server: Server, token: str, count: int, seconds: float, tls: bool) -> None:
    pid = server.process.pid
    calm = foreground(server.port, token, 5)
    memory = sockets.resident_bytes(pid)
    report = multiprocessing.Queue()
    clients = [multiprocessing.Process(target=client, args=(server.port, token, count // 2, seconds, tls, report))
               for _ in range(2)]
    for process in clients:
        process.start()
    reports = [report.get(timeout=600) for _ in clients]
    opened = sum(opened for opened, _ in reports)
    if opened < count:
        for process in clients:
            process.terminate()
        why = next((why for _, why in reports if why), "")
        return result(f"only {opened} of {count} connections could be opened: {why}", "all", False)
    used, began = sockets.cpu_seconds(pid), time.monotonic()
    time.sleep(max(seconds - 10, 1))
    share = (sockets.cpu_seconds(pid) - used) / (time.monotonic() - began)
    each = (sockets.resident_bytes(pid) - memory) / count / 1_000
    tail = foreground(server.port, token, 5)
    alive = sum(report.get(timeout=600) for _ in clients)
    for process in clients:
        process.join()
    bound = 40 if tls else 8
    kind = "TLS" if tls else "plain"
    result(f"{kind}: {each:.1f} KB for each of {count} connections", f"{bound} KB", each <= bound)
    result(f"{kind}: {alive} of {count} still there after {seconds:g} s", "all", alive == count)
    result(f"{kind}: {100 * share:.1f} % of a core", "5 %", share <= 0.05)
    result(f"{kind}: another client's p99 {tail:.2f} ms, {calm:.2f} ms without them", "+20 % or 1 ms",
           tail <= max(1.2 * calm, calm + 1))


if __name__ == "__main__":
    main()
