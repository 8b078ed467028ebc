"""A claimed server with one customer and a service token, set up through the client itself."""

from __future__ import annotations

import dataclasses

import deskwire
from google.protobuf.message import Message
from real_server import RealServer

ADMINISTRATOR = {"name": "Ada Admin", "email": "ada@example.com", "password": "seven lamps over the harbour"}
CUSTOMER = {"name": "Grace", "email": "grace@example.com"}


@dataclasses.dataclass
class Installation:
    """What the tests need to know of it."""

    server: RealServer
    token: str
    administrator_token: str
    customer_id: int

    def desk(self, **options) -> deskwire.Desk:
        """A desk as the service."""
        options.setdefault("grease", True)
        return deskwire.connect(self.server.address, token=self.token, **options)

    async def create(self, desk: deskwire.Desk, text: str, **fields) -> Message:
        """A ticket on behalf of the customer."""
        reply = await desk.call("CreateTicket", message=text, customer_id=self.customer_id, **fields)
        return reply.ticket


async def set_up(server: RealServer) -> Installation:
    """Claims a fresh server."""
    async with deskwire.connect(server.address, grease=True) as desk:
        await desk.call("ClaimAdministrator", claim=server.claim(), **ADMINISTRATOR)
        reply = await desk.login(ADMINISTRATOR["email"], ADMINISTRATOR["password"])
        assert reply.identity.email == ADMINISTRATOR["email"]
        customer = (await desk.call("CreateCustomer", **CUSTOMER)).customer
        made = await desk.call("CreateServiceToken", name="tests", scopes=["tickets", "customers", "mails", "events"])
        return Installation(server, made.secret, desk.token, customer.id)
