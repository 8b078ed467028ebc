"""The Python client against the real server: what a service that embeds the desk would do."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time

import pytest

import deskwire
from conftest import TESTS
from deskwire.connection import Connection
from deskwire.errors import DeskwireError, Outcome, Retry
from deskwire.hello import Greeting
from installation import ADMINISTRATOR, CUSTOMER
from real_server import RealServer, running

PATIENT = deskwire.Backoff(tries=40, first=0.05, most=0.5)


def against_server(test):
    """Runs an asynchronous test on the installation."""
    def wrapper(installation):
        async def run():
            async with asyncio.timeout(60):
                await test(installation)
        asyncio.run(run())
    wrapper.__name__, wrapper.__doc__ = test.__name__, test.__doc__
    return wrapper


@against_server
async def test_hello_says_who_the_caller_is(installation):
    async with installation.desk() as desk:
        hello = desk.hello
        assert {"deflate", "events.v1"} <= set(hello.features)
        assert not any(f.startswith("grease") for f in hello.features)
        assert hello.max_frame == 1 << 20 and hello.max_inflight >= 64
        assert hello.idle_timeout_ms > 0 and hello.idempotency_ttl_s == 7 * 24 * 3600
        assert "tickets" in hello.authenticated.identity.scopes
        assert abs(hello.server_time_ms / 1000 - time.time()) < 60


@against_server
async def test_a_claim_works_once(installation):
    async with deskwire.connect(installation.server.address) as desk:
        with pytest.raises(DeskwireError) as caught:
            await desk.call("ClaimAdministrator", claim="dwc_" + "A" * 49, **ADMINISTRATOR | {"email": "eve@example.com"})
        assert caught.value.outcome == Outcome.NOT_APPLIED


@against_server
async def test_a_ticket_is_created_found_and_read(installation):
    async with installation.desk() as desk:
        ticket = await installation.create(desk, "The gate does not open.", ref="SUB-1001")
        assert ticket.number and ticket.ref == "SUB-1001" and ticket.customer.email == CUSTOMER["email"]
        read = await desk.call("GetTicket", number=ticket.number)
        assert [m.text for m in read.messages] == ["The gate does not open."]
        listed = await desk.call("ListTickets", ref="SUB-1001")
        assert [t.id for t in listed.tickets] == [ticket.id]


@against_server
async def test_pages_end_only_with_an_empty_token(installation):
    # DWP-55, DWP-56
    async with installation.desk() as desk:
        made = [(await installation.create(desk, f"page {n}", ref="SUB-PAGES")).id for n in range(7)]
        seen, token = [], ""
        while True:
            page = await desk.call("ListTickets", ref="SUB-PAGES", page_size=3, page_token=token)
            seen += [t.id for t in page.tickets]
            token = page.next_page_token
            if not token:
                break
        assert sorted(seen) == sorted(made) and len(set(seen)) == 7
        with pytest.raises(DeskwireError) as caught:
            await desk.call("ListTickets", ref="SUB-PAGES", page_token="nonsense")
        assert caught.value.name == "BAD_PAGE_TOKEN"


@against_server
async def test_many_requests_at_once(installation):
    async with installation.desk() as desk:
        tickets = await asyncio.gather(*(installation.create(desk, f"at once {n}", ref="SUB-MANY") for n in range(100)))
        assert len({t.number for t in tickets}) == 100


@against_server
async def test_the_same_key_makes_one_ticket(installation):
    # DWP-49
    async with installation.desk() as desk:
        key = deskwire.retry.new_key()
        request = {"message": "only once", "ref": "SUB-KEY", "customer_id": installation.customer_id}
        first = await desk.call("CreateTicket", key=key, **request)
        again = await desk.call("CreateTicket", key=key, **request)
        assert again == first
        with pytest.raises(DeskwireError) as caught:
            await desk.call("CreateTicket", key=key, **request | {"message": "something else"})
        assert (caught.value.name, caught.value.outcome) == ("IDEMPOTENCY_MISMATCH", Outcome.NOT_APPLIED)
        assert len((await desk.call("ListTickets", ref="SUB-KEY")).tickets) == 1


@against_server
async def test_a_keyed_request_needs_a_key_of_16_bytes(installation):
    # DWP-47, DWP-48 
    async with installation.desk() as desk:
        for key in (b"", b"short", b"x" * 17):
            with pytest.raises(DeskwireError) as caught:
                await desk.call("CreateTicket", message="x", customer_id=installation.customer_id, key=key)
            assert (caught.value.name, caught.value.outcome) == ("KEY_REQUIRED", Outcome.NOT_APPLIED)
        assert (await desk.call("ServerInfo", key=b"not looked at")).server


@against_server
async def test_errors_say_what_to_do(installation):
    # DWP-44, DWP-50
    async with installation.desk() as desk:
        with pytest.raises(DeskwireError) as caught:
            await desk.call("GetTicket", number="DW-999999")
        assert (caught.value.name, caught.value.retry) == ("NOT_FOUND", Retry.NO)
        with pytest.raises(DeskwireError) as caught:
            await desk.call("CreateTicket", message="", customer_id=installation.customer_id)
        assert caught.value.name == "INVALID_ARGUMENT" and caught.value.fields[0].field == "message"
        ticket = await installation.create(desk, "versions")
        with pytest.raises(DeskwireError) as caught:
            await desk.call("CloseTicket", ticket_id=ticket.id, if_version=ticket.version + 5)
        assert (caught.value.name, caught.value.retry) == ("VERSION_CONFLICT", Retry.AFTER_REFRESH)
        assert caught.value.body.current_version == ticket.version
        with pytest.raises(DeskwireError) as caught:
            await desk.call("CreateStaff", name="x", email="x@example.com")
        assert caught.value.name == "PERMISSION_DENIED"


@against_server
async def test_long_texts_survive_compression(installation):
    text = "Der Schlüssel passt nicht. 🔑\n" * 4000 + "Gruß"
    for compress in (True, False):
        async with installation.desk(compress=compress) as desk:
            assert ("deflate" in desk.hello.features) is compress
            ticket = await installation.create(desk, text)
            read = await desk.call("GetTicket", ticket_id=ticket.id)
            assert read.messages[0].text == text


@against_server
async def test_a_session_token_logs_in_again(installation):
    async with deskwire.connect(installation.server.address) as desk:
        await desk.login(ADMINISTRATOR["email"], ADMINISTRATOR["password"])
        token = desk.token
    assert token and token.startswith("dws_")
    async with deskwire.connect(installation.server.address, token=token) as desk:
        assert desk.hello.authenticated.identity.role == 4
        await desk.call("Logout")
    with pytest.raises(DeskwireError) as caught:
        async with deskwire.connect(installation.server.address, token=token):
            pass
    assert caught.value.code // 1000 == 3


@against_server
async def test_a_wrong_password_is_refused(installation):
    # DWP-34
    async with deskwire.connect(installation.server.address) as desk:
        texts = []
        for email in (ADMINISTRATOR["email"], "nobody@example.com"):
            with pytest.raises(DeskwireError) as caught:
                await desk.login(email, "not the password at all")
            assert caught.value.name == "BAD_CREDENTIALS"
            texts.append(caught.value.message)
        assert texts[0] == texts[1]


def own_address() -> str | None:
    """An address of this machine that is not loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        return probe.getsockname()[0]


@pytest.mark.skipif(own_address() is None, reason="this machine has no address but loopback")
def test_a_password_does_not_travel_in_the_clear_beyond_the_machine():
    # DWP-1
    async def run(server: RealServer) -> None:
        async with deskwire.connect(f"{own_address()}:{server.port}") as desk:
            with pytest.raises(DeskwireError) as caught:
                await desk.login(ADMINISTRATOR["email"], ADMINISTRATOR["password"])
            assert caught.value.name == "TLS_REQUIRED"

    with running(host="0.0.0.0", options=["--insecure-listen"]) as server:
        asyncio.run(run(server))


def test_a_known_device_is_not_locked_out_by_strangers():
    # SEC-045
    async def run(server):
        email, password = ADMINISTRATOR["email"], ADMINISTRATOR["password"]
        async with deskwire.connect(server.address) as desk:
            await desk.call("ClaimAdministrator", claim=server.claim(), **ADMINISTRATOR)
            assert desk.device_token == ""
            await desk.login(email, password)
            device = desk.device_token
            assert device.startswith("dwd_") and device != desk.token
        async with deskwire.connect(server.address) as stranger:
            for _ in range(40):
                with pytest.raises(DeskwireError) as caught:
                    await stranger.login(email, "not the right password")
                if caught.value.name == "LOCKED_OUT":
                    break
            assert caught.value.name == "LOCKED_OUT"
            with pytest.raises(DeskwireError) as caught:
                await stranger.login(email, password)
            assert caught.value.name == "LOCKED_OUT"
        async with deskwire.connect(server.address) as desk:
            reply = await desk.login(email, password, device_token=device)
            assert reply.identity.email == email
            # The same desk gives it by itself.
            assert desk.device_token
            assert (await desk.login(email, password)).identity.email == email

    with running() as server:
        asyncio.run(run(server))


@against_server
async def test_a_deadline_that_is_over_is_answered_or_cancelled(installation):
    # DWP-39
    async with installation.desk() as desk:
        with pytest.raises(DeskwireError) as caught:
            for _ in range(200):
                await desk.call("ListTickets", timeout=0.001)
        assert caught.value.name == "DEADLINE_EXCEEDED"
        await desk.call("ServerInfo")


@against_server
async def test_events_arrive_in_order_and_can_be_taken_up_later(installation):
    # DWP-53
    async with installation.desk() as desk, installation.desk() as writer:
        async with desk.events() as stream:
            first = asyncio.create_task(anext(stream))
            listed = await desk.call("ListTickets", ref="SUB-EVENTS")
            assert not listed.tickets
            while not stream.cursor:
                await asyncio.sleep(0.01)
            made = [await installation.create(writer, f"event {n}", ref="SUB-EVENTS") for n in range(5)]
            created = [await first]
            while len([e for e in created if e.kind == 1]) < 5:
                created.append(await anext(stream))
            tickets = [e.ticket_id for e in created if e.kind == 1]
            assert tickets == [t.id for t in made]
            assert [e.seq for e in created] == sorted({e.seq for e in created})
        async with desk.events(cursor=listed.as_of, kinds=["EVENT_KIND_TICKET_CREATED"]) as stream:
            again = [await anext(stream) for _ in range(5)]
            assert [e.ticket_id for e in again] == tickets


@against_server
async def test_a_cursor_of_another_log_is_refused(installation):
    # DWP-54
    async with installation.desk() as desk:
        with pytest.raises(DeskwireError) as caught:
            await anext(desk.events(cursor=b"\xff" * 24))
        assert caught.value.name in ("CURSOR_EXPIRED", "INVALID_ARGUMENT")


@against_server
async def test_subscribe_needs_its_feature(installation):
    # DWP-51
    credential = deskwire.message("Credential")(token={"token": installation.token})
    host, port = installation.server.address.split(":")
    connection = await Connection.open(host, int(port), Greeting(features=()), credential)
    try:
        method = deskwire.METHODS["Subscribe"]
        with pytest.raises(DeskwireError) as caught:
            await anext(connection.stream(method, method.request()))
        assert caught.value.name == "FEATURE_NOT_NEGOTIATED"
    finally:
        await connection.close()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=lambda how: how.name)
def test_restarts_lose_and_double_nothing(installation, how):
    """Tickets are created and events followed while the server is restarted three times."""
    server, ref = installation.server, f"SUB-{how.name}"
    made: list[str] = []
    seen: list[str] = []

    async def create(desk: deskwire.Desk, text: str) -> str:
        made.append((await installation.create(desk, text, ref=ref)).number)
        return made[-1]

    async def follow(stream: deskwire.EventStream) -> None:
        async for event in stream:
            seen.append(event.ticket_number)
            if event.summary == "the last":
                return

    async def keep_creating(desk: deskwire.Desk, worker: int, enough: asyncio.Event) -> None:
        count = 0
        while not enough.is_set():
            count += 1
            await create(desk, f"{worker}/{count}")

    async def listed(desk: deskwire.Desk) -> list[str]:
        numbers, token = [], ""
        while True:
            page = await desk.call("ListTickets", ref=ref, page_size=200, page_token=token)
            numbers += [t.number for t in page.tickets]
            token = page.next_page_token
            if not token:
                return numbers

    async def run() -> None:
        enough = asyncio.Event()
        async with (asyncio.timeout(120), installation.desk(backoff=PATIENT) as desk,
                    installation.desk(backoff=PATIENT) as watcher,
                    watcher.events(kinds=["EVENT_KIND_TICKET_CREATED"]) as stream):
            following = asyncio.create_task(follow(stream))
            while not stream.cursor:
                await asyncio.sleep(0.01)
            workers = [asyncio.create_task(keep_creating(desk, n, enough)) for n in range(8)]
            for _ in range(3):
                before = len(made)
                while len(made) < before + 20:
                    await asyncio.sleep(0.005)
                await asyncio.to_thread(server.stop, how)
                await asyncio.to_thread(server.start)
            enough.set()
            await asyncio.gather(*workers)
            made.append((await installation.create(desk, "x", ref=ref, subject="the last")).number)
            await following
            assert sorted(await listed(desk)) == sorted(made)
            assert sorted(seen) == sorted(made)

    asyncio.run(run())


def minimal(installation, *arguments: str, token: str | None = None) -> subprocess.CompletedProcess:
    """Runs minimal.py."""
    environment = os.environ | {"DESKWIRE_TOKEN": installation.token if token is None else token}
    return subprocess.run([sys.executable, TESTS.parent / "minimal.py", installation.server.address, *arguments],
                          env=environment, capture_output=True, text=True, timeout=30)


def test_the_minimal_client_works(installation):
    info = minimal(installation, "ServerInfo", token="")
    assert info.returncode == 0 and json.loads(info.stdout)["serverTimeMs"]
    fields = {"message": "from forty lines", "customerId": str(installation.customer_id)}
    made = minimal(installation, "CreateTicket", json.dumps(fields))
    assert made.returncode == 0, made.stderr
    number = json.loads(made.stdout)["ticket"]["number"]
    read = minimal(installation, "GetTicket", json.dumps({"number": number}))
    assert json.loads(read.stdout)["messages"][0]["text"] == "from forty lines"
    refused = minimal(installation, "GetTicket", json.dumps({"number": "DW-999999"}))
    assert refused.returncode != 0 and "ERROR_CODE_NOT_FOUND" in refused.stderr
