"""Shared libraries that are loaded into the server to make its I/O fail and its clock go wrong (Tests/Faults/shims)."""

from __future__ import annotations

import functools
import mmap
import os
import pathlib
import shutil
import struct
import subprocess
import tempfile

from .results import not_here

SHIMS = pathlib.Path(__file__).resolve().parents[1] / "shims"

OPEN, PWRITE, WRITE, FSYNC, FDATASYNC, FTRUNCATE, UNLINK, RENAME, MMAP, PREAD, READ, SENDFILE = (1 << bit for bit in range(12))
FAIL, SHORT, KILL, DELAY, SWALLOW = range(1, 6)


def built(name: str, folder: pathlib.Path, *compilers: str) -> pathlib.Path:
    """A shim in the folder, compiled with any compiler or the first of these."""
    library = folder / f"{name}.so"
    library.write_bytes(_compiled(name, *compilers))
    return library


@functools.cache
def _compiled(name: str, *compilers: str) -> bytes:
    # Once a run: thousands of servers are started with it.
    compiler = next((found for found in map(shutil.which, compilers or ("cc", "clang", "gcc")) if found), None)
    if compiler is None:
        not_here("There is no C compiler for the shims.")
    with tempfile.TemporaryDirectory() as folder:
        library = pathlib.Path(folder) / f"{name}.so"
        subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", library, SHIMS / f"{name}.c", "-ldl"], check=True)
        return library.read_bytes()


class Faults:
    """What happens to the I/O of one server. Shared with its process, so it can be changed while that runs."""

    _FORMAT = struct.Struct("=6I3Q32sQ")

    def __init__(self, folder: pathlib.Path, data: pathlib.Path) -> None:
        self._file = folder / "faults.page"
        self._file.write_bytes(bytes(4096))
        with self._file.open("r+b") as file:
            self._page = mmap.mmap(file.fileno(), 4096)
        self.environment = {"LD_PRELOAD": str(built("faults", folder)), "FAULTS": str(self._file),
                            "FAULTS_PATH": str(data)}

    def arm(self, calls: int, deed: int, *, nth: int = 1, error: int = 0, forever: bool = False, delay_ms: int = 0,
            suffix: str = "") -> None:
        """From now on: at the nth of these calls on files of the data folder, do this."""
        self._page[: self._FORMAT.size] = self._FORMAT.pack(
            1, calls, deed, error, int(forever), delay_ms, nth, 0, 0, suffix.encode(), 0)

    def count(self, calls: int, suffix: str = "") -> None:
        """From now on only counts these calls."""
        self.arm(calls, 0, nth=0, suffix=suffix)

    def disarm(self) -> None:
        self._page[:4] = bytes(4)

    @property
    def counted(self) -> int:
        return self._FORMAT.unpack(self._page[: self._FORMAT.size])[7]

    @property
    def done(self) -> int:
        """How often the deed was done."""
        return self._FORMAT.unpack(self._page[: self._FORMAT.size])[8]

    @property
    def done_on_log(self) -> int:
        """How often it was done on the log of SQLite."""
        return self._FORMAT.unpack(self._page[: self._FORMAT.size])[10]


class Clock:
    """The wall clock of one server: seconds to add to the real one."""

    def __init__(self, folder: pathlib.Path) -> None:
        self._file = folder / "clock.offset"
        self.set(0)
        self.environment = {"LD_PRELOAD": str(built("clock", folder)), "CLOCK_FILE": str(self._file)}

    def set(self, seconds: int) -> None:
        """Every later reading of the clock is off by this. The file is replaced whole, never half written."""
        new = self._file.with_suffix(".new")
        new.write_text(f"{seconds}\n")
        os.replace(new, self._file)

