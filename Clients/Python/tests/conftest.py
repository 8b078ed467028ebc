"""What all tests share: where the protocol's files are."""

import json
import pathlib
import sys

TESTS = pathlib.Path(__file__).resolve().parent
REPOSITORY = TESTS.parents[2]
PROTOCOL = REPOSITORY / "Protocol"

sys.path.insert(0, str(TESTS))


def vectors(name: str) -> dict:
    """One file of Protocol/vectors."""
    return json.loads((PROTOCOL / "vectors" / name).read_text())
