"""Suites of the Swift tests that run longer at night, by an environment variable that says how much they do."""

from __future__ import annotations

import os
import re
import subprocess

from proving.results import result


def build() -> None:
    subprocess.run(["swift", "build", "--build-tests"], check=True)


def suite(name: str, bound: str, **environment: str) -> None:
    """Runs the suites that match `name`, prints what they print, and tells whether all of it passed."""
    command = ["swift", "test", "--skip-build", "--no-parallel", "--filter", name]
    # The helpers in Python that the tests start are found where this very Python has its packages.
    path = os.pathsep.join([os.path.dirname(os.sys.executable), os.environ["PATH"]])
    process = subprocess.Popen(command, env={**os.environ, **environment, "PATH": path}, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    last, notes = "no test ran", []
    for line in process.stdout:
        print(line, end="", flush=True)
        if "Test run with" in line:
            last = re.sub(r"^\W+", "", line.strip())
        if re.match(r"\w+Tests:? ", line):
            notes.append(line.strip())
    status = process.wait()
    ran = re.search(r"with (\d+) test", last)
    figure = f"{name}: {last}" + "".join(f"; {note}" for note in notes)
    result(figure, bound, status == 0 and ran is not None and int(ran[1]) > 0)
