"""A thin client for the Deskwire support desk.

    async with deskwire.connect("127.0.0.1:8437", token=token) as desk:
        reply = await desk.call("CreateTicket", message="The gate does not open.", ref="SUB-1001",
                                customer_email="ada@example.com")
        print(reply.ticket.number)

Messages are made from the schema by stock protobuf: `deskwire.message("CreateTicketRequest")` is the class. What a
method takes and gives stands in `Protocol/schema/*.proto`; how the protocol works, in `Protocol/SPEC.md`.
"""

from .desk import Desk, connect
from .errors import ConnectionLost, DeskwireError, FieldError, Outcome, Retry
from .events import EventStream
from .retry import Backoff
from .schema import METHODS, Method, message

__all__ = [
    "METHODS", "Backoff", "ConnectionLost", "Desk", "DeskwireError", "EventStream", "FieldError", "Method", "Outcome",
    "Retry", "connect", "message",
]
