"""Calls on one connection, against a scripted server: order, errors, cancel, compression, keep-alive."""

import asyncio

import pytest
from google.protobuf.unknown_fields import UnknownFieldSet

import deskwire
from deskwire import frames
from deskwire.errors import DeskwireError, Outcome, Retry
from deskwire.frames import Type, frame
from scripted_server import Peer, play, serving


async def two_in_reverse(peer: Peer) -> None:
    await peer.hello()
    first = await peer.request("GetTicket")
    second = await peer.request("GetTicket")
    peer.reply(second, ticket={"number": second.message.number})
    peer.reply(first, ticket={"number": first.message.number})
    await peer.until_closed()


@play(two_in_reverse)
async def test_replies_come_in_any_order(desk):
    # DWP-37
    one, two = await asyncio.gather(desk.call("GetTicket", number="DW-1"), desk.call("GetTicket", number="DW-2"))
    assert (one.ticket.number, two.ticket.number) == ("DW-1", "DW-2")


async def ids_grow(peer: Peer) -> None:
    hello = await peer.hello()
    assert hello.id == 1
    for expected in (2, 3, 4):
        request = await peer.request("ServerInfo")
        assert request.id == expected
        peer.reply(request)
    await peer.until_closed()


@play(ids_grow)
async def test_request_ids_start_at_1_and_increase(desk):
    # DWP-36
    for _ in range(3):
        await desk.call("ServerInfo")


async def refusing(peer: Peer) -> None:
    await peer.hello()
    request = await peer.request("CreateTicket")
    peer.error(request, code=2001, message="no good", retry=1, outcome=1, trace_id=77,
               fields=[{"field": "message", "message": "must not be empty"}])
    peer.reply(await peer.request("ServerInfo"), server="still here")
    await peer.until_closed()


@play(refusing)
async def test_an_error_ends_its_request_and_nothing_else(desk):
    with pytest.raises(DeskwireError) as caught:
        await desk.call("CreateTicket")
    error = caught.value
    assert (error.code, error.name, error.message) == (2001, "INVALID_ARGUMENT", "no good")
    assert (error.retry, error.outcome, error.trace_id) == (Retry.NO, Outcome.NOT_APPLIED, 77)
    assert error.fields == (deskwire.FieldError("message", "must not be empty"),)
    assert "message must not be empty" in str(error) and "77" in str(error)
    assert (await desk.call("ServerInfo")).server == "still here"


async def answers_late(peer: Peer) -> None:
    await peer.hello(max_inflight=2)
    slow = await peer.request("GetTicket")
    assert slow.meta.timeout_ms and slow.meta.timeout_ms <= 50
    header, body = await peer.frame()
    assert (header.type, header.request_id, body) == (Type.CANCEL, slow.id, b"")
    peer.reply(slow, ticket={"number": "late"})
    for _ in range(3):
        fast = await peer.request("GetTicket")
        peer.reply(fast, ticket={"number": "in time"})
    await peer.until_closed()


@play(answers_late)
async def test_a_timeout_cancels_and_the_late_reply_is_ignored(desk):
    # DWP-26, DWP-40
    with pytest.raises(DeskwireError) as caught:
        await desk.call("GetTicket", number="DW-1", timeout=0.05)
    assert (caught.value.code, caught.value.outcome) == (6001, Outcome.UNKNOWN)
    for _ in range(3):
        assert (await desk.call("GetTicket", number="DW-2")).ticket.number == "in time"


async def waits_for_cancel(peer: Peer) -> None:
    await peer.hello()
    request = await peer.request("GetTicket")
    header, _ = await peer.frame()
    assert (header.type, header.request_id) == (Type.CANCEL, request.id)
    await peer.until_closed()


@play(waits_for_cancel)
async def test_cancelling_a_call_sends_cancel(desk):
    call = asyncio.create_task(desk.call("GetTicket", number="DW-1"))
    await asyncio.sleep(0.05)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call


async def one_at_a_time(peer: Peer) -> None:
    await peer.hello(max_inflight=1)
    for _ in range(3):
        request = await peer.request("ServerInfo")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.03):
                await peer.frame()
        peer.reply(request)
    await peer.until_closed()


@play(one_at_a_time)
async def test_no_more_requests_in_flight_than_announced(desk):
    await asyncio.gather(*(desk.call("ServerInfo") for _ in range(3)))


async def ends_with_an_answer_owed(peer: Peer) -> None:
    await peer.hello(max_inflight=1)
    await peer.request("GetTicket")
    await peer.frame()
    await asyncio.sleep(0.05)


async def answers_elsewhere(peer: Peer) -> None:
    await peer.hello(max_inflight=1)
    peer.reply(await peer.request("ServerInfo"), server="elsewhere")
    await peer.until_closed()


@play(ends_with_an_answer_owed, answers_elsewhere)
async def test_who_waits_for_a_slot_hears_that_the_connection_has_ended(desk):
    with pytest.raises(DeskwireError):
        await desk.call("GetTicket", number="DW-1", timeout=0.05)
    async with asyncio.timeout(5):
        assert (await desk.call("ServerInfo")).server == "elsewhere"


async def compressing(peer: Peer) -> None:
    await peer.hello(features=["deflate"])
    request = await peer.request("CreateTicket")
    assert request.flags & frames.DEFLATE and request.message.message == "long " * 1000
    body = frames.deflate(request.method.reply(confirmation="thanks " * 1000).SerializeToString())
    peer.send(frame(Type.REPLY, body, flags=frames.DEFLATE, opcode=request.method.opcode, request_id=request.id))
    small = await peer.request("CreateTicket")
    assert not small.flags & frames.DEFLATE
    peer.reply(small)
    secret = await peer.request("AcceptInvitation")
    assert not secret.flags & frames.DEFLATE
    peer.reply(secret)
    await peer.until_closed()


@play(compressing)
async def test_long_bodies_are_compressed_and_secrets_never(desk):
    # DWP-35
    assert (await desk.call("CreateTicket", message="long " * 1000)).confirmation == "thanks " * 1000
    await desk.call("CreateTicket", message="short")
    await desk.call("AcceptInvitation", token="x" * 2000)


async def not_agreed(peer: Peer) -> None:
    await peer.hello(features=[])
    request = await peer.request("CreateTicket")
    assert not request.flags & frames.DEFLATE
    peer.reply(request)
    await peer.until_closed()


@play(not_agreed)
async def test_nothing_is_compressed_without_the_feature(desk):
    # DWP-28
    await desk.call("CreateTicket", message="long " * 1000)


async def pings(peer: Peer) -> None:
    await peer.hello(features=["grease-0001", "of-tomorrow"])
    peer.send(frame(0xC7, b"of tomorrow") + frame(Type.PONG, b"unasked.") + frame(Type.PING, b"12345678"))
    header, body = await peer.frame()
    assert (header.type, header.request_id, body) == (Type.PONG, 0, b"12345678")
    request = await peer.request("ServerInfo")
    unknown_field = bytes.fromhex("c0a30901")
    peer.send(frame(Type.REPLY, unknown_field, opcode=request.method.opcode, request_id=request.id))
    await peer.until_closed()


@play(pings)
async def test_pings_are_answered_and_what_is_unknown_is_ignored(desk):
    # DWP-15, DWP-27, DWP-42, DWP-60
    await asyncio.sleep(0.05)
    await desk.call("ServerInfo")


async def greased(peer: Peer) -> None:
    hello = await peer.hello()
    assert any(name.startswith("grease-") for name in hello.message.features)
    unknown = UnknownFieldSet(hello.message)
    assert len(unknown) == 1 and 18_000 <= unknown[0].field_number <= 18_999
    header, _ = await peer.any_frame()
    assert header.type >= 0x80
    await peer.until_closed()


@play(greased)
async def test_the_client_greases(desk):
    # DWP-31
    pass


async def silent(peer: Peer) -> None:
    await peer.hello(idle_timeout_ms=1000)
    header, body = await peer.frame()
    assert (header.type, len(body)) == (Type.PING, 8)
    header, _ = await peer.frame()
    while header.type == Type.PING:
        header, body = await peer.frame()
    assert header.type == Type.GOAWAY
    assert deskwire.message("GoAway").FromString(body).code == 1006
    await peer.until_closed()


async def again(peer: Peer) -> None:
    await peer.hello()
    peer.reply(await peer.request("ServerInfo"), server="second")
    await peer.until_closed()


@play(silent, again)
async def test_a_silent_server_is_pinged_and_then_left(desk):
    # DWP-59
    await asyncio.sleep(1.8)
    assert (await desk.call("ServerInfo")).server == "second"


@pytest.mark.parametrize("bad, code", [
    (frame(0x40), 1001),
    (frame(Type.REPLY, flags=0x40, request_id=1), 1001),
    (frame(Type.REPLY, request_id=99), 1001),
    (frame(Type.REQUEST, opcode=4, request_id=5), 1001),
    (frame(Type.PING, b"short"), 1001),
    (frame(Type.GOAWAY, b"\x08"), 1001),
    (frames.HEADER.pack(frames.MAX_FRAME + 1, Type.GOAWAY, 0, 0, 0), 1003),
    (frame(Type.REPLY, b"\x00\x00\x00\x05abc", flags=frames.DEFLATE, request_id=1), 1001),
])
def test_a_server_that_breaks_the_protocol_is_told_and_left(bad, code):
    # DWP-25, DWP-63
    async def rude(peer: Peer) -> None:
        await peer.hello()
        peer.send(bad)
        header, body = await peer.frame()
        assert header.type == Type.GOAWAY
        assert deskwire.message("GoAway").FromString(body).code == code
        await peer.until_closed()

    @play(rude, again)
    async def test(desk):
        await asyncio.sleep(0.05)
        assert (await desk.call("ServerInfo")).server == "second"
    test()


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", bytes.fromhex("d544575000020000")])
def test_a_server_of_another_kind_is_not_talked_to(answer):
    # DWP-8
    async def other(peer: Peer) -> None:
        await peer.reader.readexactly(8)
        peer.send(answer)
        await peer.until_closed()

    async def run():
        async with serving(other) as address:
            with pytest.raises(DeskwireError) as caught:
                async with deskwire.connect(address):
                    pass
            assert caught.value.code == 1002
    asyncio.run(run())


async def too_small(peer: Peer) -> None:
    await peer.hello(max_frame=4096)
    peer.reply(await peer.request("ServerInfo"))
    await peer.until_closed()


@play(too_small)
async def test_a_request_longer_than_the_server_takes_is_not_sent(desk):
    # DWP-29
    with pytest.raises(DeskwireError) as caught:
        await desk.call("CreateTicket", message="x" * 5000)
    assert (caught.value.code, caught.value.outcome) == (1003, Outcome.NOT_APPLIED)
    await desk.call("ServerInfo")


async def logs_in(peer: Peer) -> None:
    hello = await peer.hello()
    assert not hello.message.HasField("credential")
    request = await peer.request("Authenticate")
    password = request.message.credential.password
    assert (password.login, password.secret) == ("ada@example.com", "correct horse")
    peer.reply(request, session_token="dws_abc", identity={"name": "Ada"})


async def reconnected(peer: Peer) -> None:
    hello = await peer.hello()
    assert hello.message.credential.token.token == "dws_abc"
    peer.reply(await peer.request("ServerInfo"))
    await peer.until_closed()


@play(logs_in, reconnected, token=None)
async def test_after_a_login_reconnecting_uses_the_session_token(desk):
    reply = await desk.login("ada@example.com", "correct horse")
    assert reply.identity.name == "Ada" and desk.token == "dws_abc"
    await desk.call("ServerInfo")


async def answers_at_length(peer: Peer) -> None:
    await peer.hello(features=["deflate"])
    request = await peer.request("GetTicket")
    peer.send(frames.HEADER.pack(frames.MAX_FRAME + 1, Type.REPLY, 0, request.method.opcode, request.id))
    peer.send(bytes(frames.MAX_FRAME + 1))
    peer.reply(await peer.request("ServerInfo"), server="still here")
    request = await peer.request("ServerInfo")
    peer.send(frame(Type.REPLY, b"\x00\x00\x00\x05abc", flags=frames.DEFLATE, request_id=request.id))
    header, body = await peer.frame()
    assert header.type == Type.GOAWAY and deskwire.message("GoAway").FromString(body).code == 1004
    await peer.until_closed()


@play(answers_at_length, again)
async def test_an_answer_that_is_too_long_fails_alone_and_a_broken_one_ends_the_connection(desk):
    # DWP-14, DWP-58
    with pytest.raises(DeskwireError) as caught:
        await desk.call("GetTicket", number="DW-1")
    assert (caught.value.name, caught.value.outcome) == ("FRAME_TOO_LARGE", Outcome.UNKNOWN)
    assert (await desk.call("ServerInfo")).server == "still here"
    assert (await desk.call("ServerInfo")).server == "second"


async def counts_cancels(peer: Peer) -> None:
    await peer.hello(max_inflight=200)
    cancels = 0
    while True:
        header, _ = await peer.frame()
        cancels += header.type == Type.CANCEL
        if header.opcode == 4:
            break
    assert cancels == 50
    peer.send(frame(Type.REPLY, opcode=4, request_id=header.request_id))
    await peer.until_closed()


@play(counts_cancels)
async def test_no_more_cancels_than_a_server_bears(desk):
    calls = [asyncio.create_task(desk.call("GetTicket", number="DW-1")) for _ in range(120)]
    await asyncio.sleep(0.05)
    for call in calls:
        call.cancel()
    await asyncio.wait(calls)
    await desk.call("ServerInfo")


async def of_another_schema(peer: Peer) -> None:
    await peer.hello(schema_hash=bytes(32))
    await peer.until_closed()


@play(of_another_schema)
async def test_a_server_of_another_schema_is_welcome(desk):
    # DWP-30
    assert desk.hello.schema_hash == bytes(32)
