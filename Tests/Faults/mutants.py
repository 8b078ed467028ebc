#!/usr/bin/env python3
"""T-R27: makes each mistake of mutants.toml in a copy of the checkout, builds, and runs the test that must find it.

    mutants.py                 all of them, in a copy under .build/mutants, which keeps its build for the next time
    mutants.py --check         only that each mistake can still be made: its text is there, once, and its test is there
    mutants.py --in-place      in this very checkout, which must have no changes; each mistake is taken back
"""

from __future__ import annotations

import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys
import tomllib

from proving.results import finish, result

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
BUILD_SECONDS, TEST_SECONDS = 3600, 300


def changed(name: str, mutant: dict, top: pathlib.Path) -> str:
    """The file's text with the mistake in it. Raises ValueError when it cannot be made."""
    text = (top / mutant["file"]).read_text()
    for old, new in (("old", "new"), ("old2", "new2")):
        if old not in mutant:
            continue
        if (count := text.count(mutant[old])) != 1:
            raise ValueError(f"{name}: its text is {count} times in {mutant['file']}")
        text = text.replace(mutant[old], mutant[new])
    return text


def stale(mutants: dict, top: pathlib.Path) -> list[str]:
    suites = [suite for path in (top / "Tests").glob("*/**/*.swift")
              for suite in re.split(r"^(?=(?:@Suite\S* )?(?:final )?(?:struct|class|extension) )", path.read_text(), flags=re.MULTILINE)]
    found = []
    for name, mutant in mutants.items():
        try:
            changed(name, mutant, top)
        except (ValueError, OSError) as error:
            found.append(str(error))
        found += [f"{name}: there is no test {test}" for test in mutant["test"].split("|") if not is_there(test, suites)]
    return found


def is_there(test: str, suites: list[str]) -> bool:
    """Whether there is this suite, with this test. A filter that fits nothing passes, and finds nothing."""
    any_name = r"\w+"
    suite, _, function = test.rpartition("/")
    if not suite and test[0].isupper():
        suite, function = test, any_name
    begins = rf"(@Suite\S* )?(final )?(struct|class|extension) {suite or any_name}\b"
    return any(re.match(begins, text) and re.search(rf"\bfunc {function}\(", text) for text in suites)


def copy() -> pathlib.Path:
    """A copy of the last commit, brought up to date, with a build of its own."""
    place = REPOSITORY / ".build" / "mutants"
    if not place.exists():
        subprocess.run(["git", "clone", "-q", "--no-checkout", REPOSITORY, place], check=True)
    head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    subprocess.run(["git", "fetch", "-q", REPOSITORY, "HEAD"], cwd=place, check=True)
    subprocess.run(["git", "checkout", "-qf", head.stdout.strip()], cwd=place, check=True)
    return place


def build(top: pathlib.Path) -> subprocess.CompletedProcess:
    return subprocess.run(["swift", "build", "--build-tests"], cwd=top, capture_output=True, text=True, timeout=BUILD_SECONDS)


def run_test(test: str, top: pathlib.Path) -> tuple[int, str]:
    """Its status and what it said. A test that does not end is ended with all it started: the runner alone would leave
    the program that spins behind."""
    command = ["swift", "test", "--skip-build", "--no-parallel", "--filter", test]
    process = subprocess.Popen(command, cwd=top, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               start_new_session=True)
    try:
        output, _ = process.communicate(timeout=TEST_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise
    return process.returncode, output


def is_found(name: str, mutant: dict, top: pathlib.Path) -> bool:
    """Whether the named test fails with this mistake in the code."""
    path = top / mutant["file"]
    before = path.read_text()
    try:
        path.write_text(changed(name, mutant, top))
        built = build(top)
        if built.returncode != 0:
            print(f"{name}: does not build\n{built.stdout[-1500:]}", flush=True)
            return False
        status, output = run_test(mutant["test"], top)
        ran = "Test run with 0 tests" not in output
        if status == 0 or not ran:
            print(f"{name}: {output[-600:]}", flush=True)
        return status != 0 and ran
    except subprocess.TimeoutExpired:
        # A test that never ends has noticed, too.
        return True
    finally:
        path.write_text(before)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--in-place", action="store_true")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    mutants = tomllib.loads((HERE / "mutants.toml").read_text())
    wrong = stale(mutants, REPOSITORY)
    if options.check or wrong:
        result(f"{len(mutants)} mistakes, {len(wrong)} that cannot be made {wrong[:3] or ''}".strip(), "0", not wrong)
        finish()
    chosen = {name: mutant for name, mutant in mutants.items() if not options.names or name in options.names}
    if options.in_place and subprocess.run(["git", "status", "--porcelain", "-uno"], cwd=REPOSITORY, capture_output=True).stdout:
        sys.exit("Commit first: a mistake is taken back by writing the file as it was.")
    top = REPOSITORY if options.in_place else copy()
    if build(top).returncode != 0:
        sys.exit("It does not build without mistakes.")
    missed = []
    for name, mutant in chosen.items():
        found = is_found(name, mutant, top)
        print(f"{name}: {'found by' if found else 'NOT found by'} {mutant['test']}", flush=True)
        if not found:
            missed.append(name)
    if options.in_place:
        build(top)
    result(f"{len(chosen) - len(missed)} of {len(chosen)} planted mistakes found; missed: {missed or 'none'}", "all",
           not missed)
    finish()


if __name__ == "__main__":
    main()
