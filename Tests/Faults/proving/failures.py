"""Which I/O call fails how, for tests that let one call after the other fail."""

from __future__ import annotations

import argparse
import errno
import random
from collections.abc import Iterator

from .shims import (
    FAIL, FDATASYNC, FSYNC, FTRUNCATE, KILL, MMAP, OPEN, PREAD, PWRITE, READ, RENAME, SENDFILE, SHORT, UNLINK, WRITE,
)

CALLS = {"open": OPEN, "pwrite": PWRITE, "write": WRITE, "fsync": FSYNC, "fdatasync": FDATASYNC, "ftruncate": FTRUNCATE,
         "unlink": UNLINK, "rename": RENAME, "mmap": MMAP, "pread": PREAD, "read": READ, "sendfile": SENDFILE}
DEEDS = {"EIO": (FAIL, errno.EIO), "ENOSPC": (FAIL, errno.ENOSPC), "EINTR": (FAIL, errno.EINTR),
         "short": (SHORT, errno.EIO), "kill": (KILL, 0)}
# What makes sense: a sync or a rename is never short, and a read of a full disk works.
_MEANS = {"open": ("EIO", "ENOSPC", "EINTR"), "pwrite": ("EIO", "ENOSPC", "EINTR", "short", "kill"),
          "write": ("EIO", "ENOSPC", "EINTR", "short", "kill"), "fsync": ("EIO", "ENOSPC", "kill"),
          "fdatasync": ("EIO", "ENOSPC", "kill"), "ftruncate": ("EIO", "ENOSPC", "kill"), "unlink": ("EIO", "kill"),
          "rename": ("EIO", "ENOSPC", "kill"), "mmap": ("EIO", "ENOSPC"), "pread": ("EIO",), "read": ("EIO", "short"),
          "sendfile": ("EIO", "ENOSPC", "short", "kill")}
# 64: the command line is wrong, never here. 65: refused as damaged; a fault of reading may look like it.
CLEAR_ENDS = {74, 65, 69}


def command_line(description: str | None) -> argparse.Namespace:
    """What such a test takes on its command line."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--places", type=int, default=10_000, help="at most so many calls of each kind and means fail")
    parser.add_argument("--scenario", help="only the scenarios whose name begins so")
    parser.add_argument("--calls", nargs="*", choices=CALLS, default=list(CALLS), help="only these calls fail")
    parser.add_argument("--seed", type=int)
    return parser.parse_args()


def ways(call: str) -> Iterator[tuple[str, bool]]:
    """How a call may fail, and whether every later one fails with it."""
    for means in _MEANS[call]:
        yield means, False
        if means in ("EIO", "ENOSPC"):
            yield means, True


def places(count: int, at_most: int, chance: random.Random) -> list[int]:
    """Every call, or the first, the last, and some between."""
    if count <= at_most:
        return list(range(1, count + 1))
    between = chance.sample(range(2, count), max(0, at_most - 2))
    return sorted({1, count, *between})
