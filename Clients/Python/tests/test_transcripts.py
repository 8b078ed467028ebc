"""Every transcript of Protocol/transcripts, played against the real server and for minimal.py."""

import os
import pathlib
import re
import subprocess
import sys

import pytest

from conftest import PROTOCOL, REPOSITORY
from real_server import running
from transcript import Player

TRANSCRIPTS = sorted((PROTOCOL / "transcripts").glob("*.txt"))
FOR_CLIENTS = PROTOCOL / "transcripts" / "clients"
MINIMAL = REPOSITORY / "Clients" / "Python" / "minimal.py"


@pytest.fixture(scope="module")
def server():
    with running() as started:
        yield started


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(server, path):
    Player("127.0.0.1", server.port).play(path)


def checker() -> pathlib.Path:
    """The program that plays the server's side: what DESKWIRE_CHECK names, else the debug build."""
    named = os.environ.get("DESKWIRE_CHECK")
    return pathlib.Path(named) if named else REPOSITORY / ".build" / "debug" / "deskwire-check"


@pytest.mark.parametrize("name, says", [
    ("server-info", '"server": "transcript"'), ("later-server", '"server": "transcript"'),
    ("ping", '"server": "transcript"'), ("unknown-error", "the moon is in the wrong phase"),
    ("other-protocol", "not a Deskwire server"), ("no-common-version", "not a Deskwire server")])
def test_minimal_holds_the_transcripts_for_clients(name, says):
    with subprocess.Popen([checker(), "--serve", "0", FOR_CLIENTS / f"{name}.txt"],
                          stdout=subprocess.PIPE, text=True) as serving:
        port = re.search(r":(\d+)\.$", serving.stdout.readline().strip()).group(1)
        client = subprocess.run([sys.executable, MINIMAL, f"127.0.0.1:{port}", "ServerInfo"], capture_output=True,
                                text=True, timeout=30)
        report, _ = serving.communicate(timeout=30)
    assert says in client.stdout + client.stderr
    assert serving.returncode == 0, report
