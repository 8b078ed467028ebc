#!/usr/bin/env python3
"""Writes the vectors: `make_vectors.py` writes the files, `make_vectors.py --check` compares them.

Needs the packages protobuf and zlib of any Python from 3.10 on, and Protocol/schema/protocol.binpb. It never
uses a codec of this project: what it writes is what an independent implementation says.
"""

from __future__ import annotations

import json
import pathlib
import sys

from maker import annotate, bodies, frames, messages, schema

SPEC = pathlib.Path(__file__).resolve().parents[1] / "SPEC.md"
HERE = pathlib.Path(__file__).resolve().parent


def line(entry: dict) -> str:
    """One entry on one line."""
    return json.dumps(entry, ensure_ascii=False)


def document(head: dict, sections: dict[str, list[dict]]) -> str:
    """A file: a few words about it, then its sections with one entry a line."""
    parts = [f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    for name, entries in sections.items():
        body = ",\n".join("    " + line(entry) for entry in entries)
        parts.append(f"  {json.dumps(name)}: [\n{body}\n  ]")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def documents() -> dict[str, str]:
    """Every file by its path below this folder."""
    made = {}
    for name in schema.message_names():
        made[f"messages/{name}.json"] = document({"message": name}, {"vectors": messages.vectors(name)})
    limits = {"max_frame": frames.MAX_FRAME, "max_frame_unauthenticated": frames.MAX_FRAME_UNAUTHENTICATED}
    made["frames.json"] = document(limits, frames.sections())
    made["meta.json"] = document({}, {"vectors": bodies.metas()})
    made["deflate.json"] = document({}, {"vectors": bodies.deflates()})
    made["errors.json"] = document({}, bodies.errors())
    return made


def specification() -> str:
    """SPEC.md with what it shows of the schema and the vectors made anew."""
    text = SPEC.read_text()
    for name, block in (("session", annotate.session(frames.session())),
                        ("examples", annotate.listing(frames.examples())),
                        ("codes", annotate.codes())):
        before, start, rest = text.partition(f"<!-- made: {name} -->\n")
        _, end, after = rest.partition("<!-- end -->")
        assert start and end, f"SPEC.md has no place for {name}"
        text = before + start + block + "\n" + end + after
    return text


def main() -> int:
    """Writes or compares."""
    made = documents()
    found = {str(p.relative_to(HERE)) for p in [*HERE.glob("*.json"), *HERE.glob("messages/*.json")]}
    if "--check" in sys.argv[1:]:
        stale = sorted(n for n in made.keys() | found
                       if n not in made or n not in found or (HERE / n).read_text() != made[n])
        if SPEC.read_text() != specification():
            stale.append(SPEC.name)
        for name in stale:
            print(f"stale: {name}; run {pathlib.Path(__file__).name}", file=sys.stderr)
        return 1 if stale else 0
    for name in found - made.keys():
        (HERE / name).unlink()
    for name, text in made.items():
        (HERE / name).parent.mkdir(exist_ok=True)
        (HERE / name).write_text(text)
    SPEC.write_text(specification())
    return 0


if __name__ == "__main__":
    sys.exit(main())
