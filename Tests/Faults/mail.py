#!/usr/bin/env python3
"""T-R14: what a mail server can do, to a thousand mails a case: down, reset, silent, 4xx and 5xx at every stage, greylisting,
lost answers, garbage, TLS and logins that fail. And kill -9 at random while mail goes out.

The cases are the tests `MailChaosTests` and `MailDeliveryTests.killsLoseNoMail` with more mails.
"""

from __future__ import annotations

import argparse

from proving import swift
from proving.results import finish

BOUND = "0 lost, every attempt logged, copies <= lost answers, 0 after their end, <= 300 a minute"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=1000, help="a case")
    options = parser.parse_args()
    swift.build()
    swift.suite("MailChaosTests", BOUND, DESKWIRE_MAILS_A_CASE=str(options.mails))
    swift.suite("killsLoseNoMail", "0 lost, at most the mail in flight repeated, with its Message-ID",
                DESKWIRE_MAILS_A_CASE=str(options.mails))
    finish()


if __name__ == "__main__":
    main()
