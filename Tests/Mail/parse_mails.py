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


for line in sys.stdin:
    raw = base64.b64decode(line)
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
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
                    name: message[name]
                    for name in message.keys()
                    if name not in ("Subject", "From", "To", "Cc", "Reply-To", "Date")
                },
                "text": message.get_payload(decode=True).decode("utf-8"),
                "parts": sum(1 for _ in message.walk()),
                "defects": [str(defect) for defect in message.defects],
            }
        )
    )
