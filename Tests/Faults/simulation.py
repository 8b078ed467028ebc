#!/usr/bin/env python3
"""T-R26: many seeds of the simulation (Tests/Simulation)."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys

from proving.results import finish, result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=200)
    parser.add_argument("--first", type=int, default=1)
    options = parser.parse_args()
    subprocess.run(["swift", "build", "--build-tests"], check=True, stdout=subprocess.DEVNULL)
    played, figures, failure = 0, "", ""
    # In parts, so that a failure late in the night is told early.
    while played < options.seeds and not failure:
        count = min(1000, options.seeds - played)
        environment = {**os.environ, "DESKWIRE_SIMULATION_SEEDS": str(count),
                       "DESKWIRE_SIMULATION_FIRST": str(options.first + played)}
        run = subprocess.run(["swift", "test", "--skip-build", "--no-parallel", "--filter", "SimulationTests/everySeed"],
                             env=environment, capture_output=True, text=True)
        played += count
        found = re.search(r"^\d+ seeds: .*$", run.stdout, re.MULTILINE)
        figures = found[0] if found else ""
        print(f"{played} seeds; {figures}", flush=True)
        if run.returncode != 0 or not found:
            failure = (re.search(r"seed \d+: .*", run.stdout + run.stderr) or [f"ended with {run.returncode}"])[0]
            sys.stderr.write(run.stdout[-4000:])
    result(f"{played:,} seeds{': ' + failure if failure else ''}", "every seed keeps what is promised", not failure)
    finish()


if __name__ == "__main__":
    main()
