"""What is sent again after an error or a lost connection, and how (SPEC, sections 10, 11 and 15)."""

import asyncio

import pytest

import deskwire
from deskwire.errors import ConnectionLost, DeskwireError, Outcome, Retry
from deskwire.frames import NOTICE
from deskwire.retry import Backoff, may_repeat, new_key
from deskwire.schema import RepeatClass
from scripted_server import FAST, Peer, play, serving

KEYS: list[bytes] = []


@pytest.fixture(autouse=True)
def no_keys():
    KEYS.clear()


async def answered(peer: Peer) -> None:
    await peer.hello()
    request = await peer.request("CreateTicket")
    KEYS.append(request.meta.idempotency_key)
    peer.reply(request, ticket={"number": "DW-1"})
    await peer.until_closed()


async def busy_then_answered(peer: Peer) -> None:
    await peer.hello()
    for _ in range(2):
        request = await peer.request("CreateTicket")
        KEYS.append(request.meta.idempotency_key)
        peer.error(request, code=5002, retry=2, retry_after_ms=20, outcome=1)
    again = await peer.request("CreateTicket")
    KEYS.append(again.meta.idempotency_key)
    peer.reply(again, ticket={"number": "DW-1"})
    await peer.until_closed()


@play(busy_then_answered)
async def test_same_request_is_sent_again_with_the_same_key_after_the_time_asked_for(desk):
    # DWP-46
    started = asyncio.get_running_loop().time()
    assert (await desk.call("CreateTicket", message="x")).ticket.number == "DW-1"
    assert asyncio.get_running_loop().time() - started >= 0.04
    assert len(KEYS) == 3 and len(set(KEYS)) == 1 and len(KEYS[0]) == 16


async def unknown_code(peer: Peer) -> None:
    await peer.hello()
    peer.error(await peer.request("ServerInfo"), code=5999, retry=2, outcome=1)
    peer.reply(await peer.request("ServerInfo"), server="yes")
    await peer.until_closed()


@play(unknown_code)
async def test_the_advice_counts_not_the_code(desk):
    # DWP-45
    assert (await desk.call("ServerInfo")).server == "yes"


async def always_busy(peer: Peer) -> None:
    await peer.hello()
    for _ in range(FAST.tries):
        peer.error(await peer.request("ServerInfo"), code=5001, retry=2, outcome=1)
    await peer.until_closed()


@play(always_busy)
async def test_tries_are_bounded(desk):
    with pytest.raises(DeskwireError) as caught:
        await desk.call("ServerInfo")
    assert caught.value.name == "UNAVAILABLE"


async def shutting_down(peer: Peer) -> None:
    await peer.hello()
    request = await peer.request("CreateTicket")
    KEYS.append(request.meta.idempotency_key)
    peer.error(request, code=5005, retry=3, outcome=1)
    await peer.until_closed()


@play(shutting_down, answered)
async def test_after_reconnect_means_a_new_connection(desk):
    await desk.call("CreateTicket", message="x")
    assert len(KEYS) == 2 and len(set(KEYS)) == 1


@pytest.mark.parametrize("retry", [1, 4, 9])
def test_other_advice_is_handed_to_the_caller(retry):
    async def refuses(peer: Peer) -> None:
        await peer.hello()
        peer.error(await peer.request("AssignTicket"), code=4003, retry=retry, outcome=1, current_version=7)
        await peer.until_closed()

    @play(refuses)
    async def test(desk):
        with pytest.raises(DeskwireError) as caught:
            await desk.call("AssignTicket", ticket_id=1, if_version=3)
        assert caught.value.body.current_version == 7
    test()


async def drops_the_request(peer: Peer) -> None:
    await peer.hello()
    request = await peer.request("CreateTicket")
    KEYS.append(request.meta.idempotency_key)


@play(drops_the_request, drops_the_request, answered)
async def test_after_a_lost_connection_a_write_is_repeated_with_the_same_key(desk):
    assert (await desk.call("CreateTicket", message="x")).ticket.number == "DW-1"
    assert len(KEYS) == 3 and len(set(KEYS)) == 1


@play(drops_the_request, answered)
async def test_a_key_of_the_callers_own_is_used(desk):
    await desk.call("CreateTicket", message="x", key=b"0123456789abcdef")
    assert set(KEYS) == {b"0123456789abcdef"}


async def drops_a_registration(peer: Peer) -> None:
    await peer.hello()
    await peer.request("AcceptInvitation")


async def knows_no_such_invitation(peer: Peer) -> None:
    await peer.hello()
    peer.error(await peer.request("AcceptInvitation"), code=4001, retry=1, outcome=1)
    await peer.until_closed()


@play(drops_a_registration, knows_no_such_invitation)
async def test_what_a_repeat_finds_spent_may_have_been_spent_by_the_first_try(desk):
    with pytest.raises(DeskwireError) as caught:
        await desk.call("AcceptInvitation", token="dwi_x", password="seven lamps over the harbour")
    assert (caught.value.code, caught.value.outcome) == (4001, Outcome.UNKNOWN)


@play(knows_no_such_invitation)
async def test_a_refusal_of_the_only_try_is_its_outcome(desk):
    with pytest.raises(DeskwireError) as caught:
        await desk.call("AcceptInvitation", token="dwi_x", password="seven lamps over the harbour")
    assert caught.value.outcome == Outcome.NOT_APPLIED


@play(drops_the_request)
async def test_without_a_key_a_creating_request_in_doubt_is_not_repeated(desk):
    with pytest.raises(ConnectionLost) as caught:
        await desk.call("CreateTicket", message="x", key=b"")
    assert caught.value.outcome == Outcome.UNKNOWN


async def ends_before_executing(peer: Peer) -> None:
    await peer.hello()
    request = await peer.request("CreateTicket")
    peer.go_away(code=5005, last_request_id=request.id - 1)
    await peer.end()


@play(ends_before_executing, answered)
async def test_what_was_not_executed_is_repeated_even_without_a_key(desk):
    # DWP-62
    await desk.call("CreateTicket", message="x", key=b"")
    assert KEYS == [b""]


async def new_connection(peer: Peer) -> None:
    await peer.hello()
    peer.reply(await peer.request("ServerInfo"), server="new connection")
    await peer.until_closed()


async def notice_and_wait(peer: Peer) -> None:
    await peer.hello()
    request = await peer.request("GetTicket")
    peer.go_away(code=5005, last_request_id=NOTICE, grace_ms=1000, reconnect_after_ms=30)
    await asyncio.sleep(0.1)
    peer.reply(request, ticket={"number": "old connection"})
    peer.go_away(code=5005, last_request_id=request.id)
    await peer.end()


@play(notice_and_wait, new_connection)
async def test_after_a_notice_new_requests_take_another_connection_and_old_ones_are_answered(desk):
    # DWP-61
    old = asyncio.create_task(desk.call("GetTicket", number="DW-1"))
    await asyncio.sleep(0.05)
    assert (await desk.call("ServerInfo")).server == "new connection"
    assert (await old).ticket.number == "old connection"


def test_a_server_that_is_not_there_is_tried_and_then_reported():
    async def run():
        async with serving() as address:
            pass
        with pytest.raises(ConnectionLost) as caught:
            async with deskwire.connect(address, backoff=FAST):
                pass
        assert caught.value.outcome == Outcome.NOT_APPLIED
    asyncio.run(run())


def test_an_expired_token_is_not_tried_again():
    async def refuses(peer: Peer) -> None:
        await peer.reader.readexactly(8)
        peer.send(bytes.fromhex("d544575001010000"))
        peer.error(await peer.request("Hello"), code=3003, retry=4, outcome=1)
        await peer.until_closed()

    async def run():
        async with serving(refuses) as address:
            with pytest.raises(DeskwireError) as caught:
                async with deskwire.connect(address, token="dwt_old", backoff=FAST):
                    pass
        assert caught.value.name == "TOKEN_EXPIRED"
    asyncio.run(run())


@pytest.mark.parametrize("retry, outcome, repeat_class, has_key, expected", [
    (Retry.NO, Outcome.NOT_APPLIED, RepeatClass.READ, True, False),
    (Retry.AFTER_REFRESH, Outcome.NOT_APPLIED, RepeatClass.READ, True, False),
    (Retry.SAME_REQUEST, Outcome.UNKNOWN, RepeatClass.READ, False, True),
    (Retry.SAME_REQUEST, Outcome.UNKNOWN, RepeatClass.IDEMPOTENT, False, True),
    (Retry.SAME_REQUEST, Outcome.UNKNOWN, RepeatClass.KEYED, False, False),
    (Retry.SAME_REQUEST, Outcome.UNKNOWN, RepeatClass.KEYED, True, True),
    (Retry.SAME_REQUEST, Outcome.APPLIED, RepeatClass.KEYED, True, True),
    (Retry.SAME_REQUEST, Outcome.APPLIED, RepeatClass.KEYED, False, False),
    (Retry.SAME_REQUEST, Outcome.NOT_APPLIED, RepeatClass.KEYED, False, True),
    (Retry.AFTER_RECONNECT, Outcome.UNKNOWN, RepeatClass.KEYED, True, True),
])
def test_what_may_be_repeated(retry, outcome, repeat_class, has_key, expected):
    error = DeskwireError(5001, "", retry=retry, outcome=outcome)
    assert may_repeat(error, repeat_class, has_key) is expected


def test_delays_grow_to_a_bound_and_respect_the_server():
    backoff = Backoff(tries=9, first=0.1, most=1.0)
    for tried, (least, most) in enumerate([(0.05, 0.1), (0.1, 0.2), (0.2, 0.4), (0.4, 0.8), (0.5, 1), (0.5, 1)], 1):
        assert all(least <= backoff.delay(tried) <= most for _ in range(50))
    assert backoff.delay(1, retry_after_ms=3000) >= 3


def test_keys_are_uuids_of_version_7_in_the_order_of_time():
    keys = [new_key() for _ in range(100)]
    assert len(set(keys)) == 100
    assert all(len(k) == 16 and k[6] >> 4 == 7 and k[8] >> 6 == 2 for k in keys)
    assert [k[:6] for k in keys] == sorted(k[:6] for k in keys)
