"""Reads mails, one in base64 a line, with Python's own parser, and writes what it found as JSON, one object a line."""

import base64
import email
import email.policy
import json
import sys
from email.header import decode_header, make_header
from email.utils import getaddresses


def unfolded(value):
    return "".join(value.splitlines())


def decoded(value):
    return str(make_header(decode_header(unfolded(value))))


def mailboxes(message, header):
    pairs = getaddresses([unfolded(value) for value in message.get_all(header, [])])
    return [[decoded(name), address] for name, address in pairs]


def part(message, wanted):
    for candidate in message.walk():
        if candidate.get_content_type() == wanted:
            return candidate.get_payload(decode=True).decode(candidate.get_content_charset())
    return ""


for line in sys.stdin:
    raw = base64.b64decode(line)
    # Headers may be UTF-8 (RFC 6532), which this policy knows as text only.
    message = email.message_from_string(raw.decode("utf-8"), policy=email.policy.compat32)
    strict = email.message_from_bytes(raw, policy=email.policy.default)
    print(
        json.dumps(
            {
                "headers": message.keys(),
                "strictHeaders": strict.keys(),
                "subject": decoded(message["Subject"]),
                "from": mailboxes(message, "From"),
                "to": mailboxes(message, "To"),
                "cc": mailboxes(message, "Cc"),
                "replyTo": mailboxes(message, "Reply-To"),
                "date": int(strict["Date"].datetime.timestamp() * 1000),
                "plain": {
                    name: unfolded(message[name])
                    for name in message.keys()
                    if name not in ("Subject", "From", "To", "Cc", "Reply-To", "Date")
                },
                "types": [part.get_content_type() for part in message.walk()],
                "text": part(message, "text/plain"),
                "html": part(message, "text/html"),
                "defects": [str(defect) for part in message.walk() for defect in part.defects],
            }
        )
    )
