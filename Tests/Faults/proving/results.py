"""How a test of faults tells its figures (Tests/Faults/run reads them)."""

from __future__ import annotations

import json
import os
import random
import sys

_all: list[bool] = []


def result(figure: str, bound: str, passed: bool) -> None:
    """One figure of this test, with what it must reach."""
    _all.append(passed)
    print("RESULT " + json.dumps({"figure": figure, "bound": bound, "passed": passed}), flush=True)


def finish() -> None:
    """Ends the program: 0 when every figure was reached."""
    sys.exit(0 if _all and all(_all) else 1)


def not_here(why: str) -> None:
    """This machine cannot show it."""
    print(why, flush=True)
    sys.exit(77)


def seed_or_new(given: int | None) -> int:
    """The seed of this run, printed so that it can be played again."""
    seed = given if given is not None else random.SystemRandom().randrange(1 << 31)
    print(f"seed {seed} (again: --seed {seed})", flush=True)
    return seed


def demand_root(what: str) -> None:
    if os.geteuid() != 0:
        not_here(f"{what} needs root.")


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie; 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
