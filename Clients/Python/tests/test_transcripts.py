"""Every transcript of Protocol/transcripts, played against the real server."""

import pytest

from conftest import PROTOCOL
from real_server import running
from transcript import Player

TRANSCRIPTS = sorted((PROTOCOL / "transcripts").glob("*.txt"))


@pytest.fixture(scope="module")
def server():
    with running() as started:
        yield started


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(server, path):
    Player("127.0.0.1", server.port).play(path)
