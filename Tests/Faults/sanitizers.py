#!/usr/bin/env python3
"""T-R7: the whole test suite under the thread sanitizer, or under the address sanitizer with its search for leaks.

Each has a build folder of its own, because two sanitizers do not go together. A report in the log fails it, also where the
tests themselves passed.

The thread sanitizer is told of the locks of Swift's `Mutex` that were waited for (shims/mutex.c, which needs clang).
"""

from __future__ import annotations

import argparse
import os
import pathlib
import re
import subprocess
import tempfile

from proving.results import finish, result
from proving.shims import built

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
# What Foundation leaks, by its functions: a little for each program that is started, and for each empty file that is read.
# And what OpenSSL keeps of errors for each thread, which libcurl brings along and which goes with the thread.
LEAKS = "leak:10Foundation7ProcessC\nleak:readBytesFromFile\nleak:libcrypto\n"
REPORT = re.compile(r"(WARNING: ThreadSanitizer|ERROR: AddressSanitizer|ERROR: LeakSanitizer)[^\n]*")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", choices=["thread", "address"])
    parser.add_argument("--filter", help="only these tests")
    options = parser.parse_args()
    scratch = {"thread": ".build-tsan", "address": ".build-asan"}[options.which]
    common = ["--sanitize", options.which, "--scratch-path", scratch]
    subprocess.run(["swift", "build", "--build-tests", *common], cwd=REPOSITORY, check=True)
    # XCTest, which would run first and has no tests here, leaks memory of its own.
    words = ["swift", "test", "--skip-build", "--disable-xctest", "--no-parallel", *common]
    if options.filter:
        words += ["--filter", options.filter]
    with tempfile.TemporaryDirectory(prefix="deskwire-sanitizer-") as folder:
        environment = dict(os.environ)
        if options.which == "thread":
            # The status is then that of the tests; reports are counted below.
            environment |= {"TSAN_OPTIONS": "exitcode=0", "LD_PRELOAD": str(built("mutex", pathlib.Path(folder), "clang"))}
        else:
            leaks = pathlib.Path(folder, "leaks")
            leaks.write_text(LEAKS)
            environment |= {"LSAN_OPTIONS": f"suppressions={leaks}:print_suppressions=0"}
        done = subprocess.run(words, env=environment, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, errors="replace")
    print(done.stdout)
    reports = [found[0] for found in REPORT.finditer(done.stdout)]
    ran = re.findall(r"Test run with (\d+) tests", done.stdout)
    result(f"{options.which} sanitizer: {len(reports)} reports in {ran[-1] if ran else 0} tests, status {done.returncode}",
           "0 reports, all pass", not reports and done.returncode == 0 and bool(ran))
    finish()


if __name__ == "__main__":
    main()
