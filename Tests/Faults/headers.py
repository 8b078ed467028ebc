#!/usr/bin/env python3
"""T-R32: names, subjects, addresses and texts made of anything, through the builder of mails and back through Python's
`email`: exactly the headers that were meant, and as many mails as were sent.

The test is `MailInjectionTests` with more mails.
"""

from __future__ import annotations

import argparse

from proving import swift
from proving.results import finish, seed_or_new


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    swift.build()
    swift.suite("MailInjectionTests", "headers and number of mails exactly as intended",
                DESKWIRE_RANDOM_MAILS=str(options.mails), DESKWIRE_SEED=str(seed_or_new(options.seed)))
    finish()


if __name__ == "__main__":
    main()
