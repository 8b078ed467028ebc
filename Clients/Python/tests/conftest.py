"""What all tests share: where the protocol's files are, and a running server."""

import asyncio
import json
import pathlib
import sys

import pytest

TESTS = pathlib.Path(__file__).resolve().parent
REPOSITORY = TESTS.parents[2]
PROTOCOL = REPOSITORY / "Protocol"

sys.path.insert(0, str(TESTS))


def vectors(name: str) -> dict:
    """One file of Protocol/vectors."""
    return json.loads((PROTOCOL / "vectors" / name).read_text())


@pytest.fixture(scope="session")
def installation():
    """A real server that was claimed and set up."""
    from installation import set_up
    from real_server import running

    # One connection asks more within a second than people may.
    limits = pathlib.Path(__file__).with_name("limits.json")
    with running(options=["--config", str(limits)]) as server:
        yield asyncio.run(set_up(server))
