"""The package's schema is the protocol's, and the vectors and SPEC are what their maker writes."""

import re
import subprocess
import sys

import deskwire
from conftest import PROTOCOL, REPOSITORY, TESTS
from deskwire.schema import RepeatClass


def test_the_package_ships_the_schema_of_the_protocol():
    shipped = TESTS.parent / "deskwire" / "protocol.binpb"
    assert shipped.read_bytes() == (PROTOCOL / "schema" / "protocol.binpb").read_bytes(), \
        f"copy Protocol/schema/protocol.binpb to {shipped}"


def test_vectors_and_spec_are_what_their_maker_writes():
    made = subprocess.run([sys.executable, PROTOCOL / "vectors" / "make_vectors.py", "--check"],
                          capture_output=True, text=True)
    assert made.returncode == 0, made.stderr


def test_methods_have_what_the_schema_says():
    create = deskwire.METHODS["CreateTicket"]
    assert (create.opcode, create.repeat_class, create.deadline_ms) == (0x0101, RepeatClass.KEYED, 10_000)
    assert deskwire.METHODS["Subscribe"].is_streaming
    assert {m.name for m in deskwire.METHODS.values() if m.is_sensitive} >= {"Hello", "Authenticate"}
    assert len({m.opcode for m in deskwire.METHODS.values()}) == len(deskwire.METHODS)


def test_sentences_of_the_spec_are_numbered_without_gaps_or_repeats():
    numbers = [int(n) for n in re.findall(r"\[DWP-(\d+)\]", (PROTOCOL / "SPEC.md").read_text())]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))


def test_links_of_the_spec_lead_somewhere():
    text = (PROTOCOL / "SPEC.md").read_text()
    anchors = {re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in re.findall(r"^## (.*)$", text, re.M)}
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) == anchors


def test_every_sentence_of_the_spec_is_held_by_a_test():
    numbered = {int(n) for n in re.findall(r"\[DWP-(\d+)\]", (PROTOCOL / "SPEC.md").read_text())}
    named = set()
    for folder in (REPOSITORY / "Tests", REPOSITORY / "Clients" / "Python" / "tests", PROTOCOL / "transcripts"):
        for path in folder.rglob("*"):
            if path.suffix in (".swift", ".py", ".txt"):
                for first, last in re.findall(r"DWP-(\d+)(?: to DWP-(\d+))?", path.read_text()):
                    named |= set(range(int(first), int(last or first) + 1))
    assert numbered == named
