"""The stream of events: cursors, breaks, ends (SPEC, section 12)."""

import asyncio

import pytest

from deskwire.errors import DeskwireError
from deskwire.frames import MORE, Type
from scripted_server import FAST, Peer, Received, play


async def subscribed(peer: Peer, cursor: bytes, *, start: bytes = b"c0") -> Received:
    """Hello, and a subscription from this cursor."""
    await peer.hello(features=["events.v1"])
    request = await peer.request("Subscribe")
    assert request.message.cursor == cursor
    peer.reply(request, MORE, subscribed={"cursor": cursor or start, "resumed": bool(cursor)})
    return request


def batch(peer: Peer, request: Received, cursor: bytes, *seqs: int) -> None:
    peer.reply(request, MORE, batch={"events": [{"seq": s, "summary": f"event {s}"} for s in seqs], "cursor": cursor})


async def two_batches(peer: Peer) -> None:
    request = await subscribed(peer, b"")
    batch(peer, request, b"c2", 1, 2)
    batch(peer, request, b"c3")
    batch(peer, request, b"c4", 4)
    header, _ = await peer.frame()
    assert (header.type, header.request_id) == (Type.CANCEL, request.id)
    peer.error(request, code=6002, retry=1, outcome=1)
    peer.reply(await peer.request("ServerInfo"), server="alive")
    await peer.until_closed()


@play(two_batches)
async def test_the_cursor_moves_when_a_batch_is_processed(desk):
    stream = desk.events()
    assert (await anext(stream)).seq == 1
    assert stream.cursor == b"c0"
    assert (await anext(stream)).summary == "event 2"
    assert stream.cursor == b"c0"
    assert (await anext(stream)).seq == 4
    assert stream.cursor == b"c3"
    await stream.close()
    assert (await desk.call("ServerInfo")).server == "alive"


async def breaks_within(peer: Peer) -> None:
    request = await subscribed(peer, b"")
    batch(peer, request, b"c2", 1, 2)
    await peer.end()


async def resumes_with_doubles(peer: Peer) -> None:
    request = await subscribed(peer, b"c2")
    batch(peer, request, b"c5", 2, 3, 5)
    await peer.end()


async def resumes_again(peer: Peer) -> None:
    request = await subscribed(peer, b"c5")
    batch(peer, request, b"c6", 6)
    await peer.until_closed()


@play(breaks_within, resumes_with_doubles, resumes_again)
async def test_a_broken_stream_goes_on_without_gap_or_double(desk):
    # DWP-53
    seqs = []
    async with desk.events() as stream:
        async for event in stream:
            seqs.append(event.seq)
            if event.seq == 6:
                break
    assert seqs == [1, 2, 3, 5, 6]


async def slow(peer: Peer) -> None:
    request = await subscribed(peer, b"old")
    batch(peer, request, b"c1", 1)
    peer.error(request, code=5007, retry=2, outcome=1)
    again = await peer.request("Subscribe")
    assert again.message.cursor == b"c1"
    peer.reply(again, MORE, subscribed={"cursor": b"c1", "resumed": True})
    batch(peer, again, b"c2", 2)
    await peer.until_closed()


@play(slow)
async def test_a_slow_consumer_subscribes_again_on_the_same_connection(desk):
    async with desk.events(cursor=b"old") as stream:
        assert [(await anext(stream)).seq, (await anext(stream)).seq] == [1, 2]


async def expired(peer: Peer) -> None:
    await peer.hello(features=["events.v1"])
    peer.error(await peer.request("Subscribe"), code=4005, retry=4, outcome=1)
    await peer.until_closed()


@play(expired)
async def test_an_expired_cursor_is_handed_to_the_caller(desk):
    # DWP-54
    with pytest.raises(DeskwireError) as caught:
        await anext(desk.events(cursor=b"ancient"))
    assert caught.value.name == "CURSOR_EXPIRED"


async def going_away(peer: Peer) -> None:
    request = await subscribed(peer, b"")
    batch(peer, request, b"c1", 1)
    peer.go_away(code=5005, last_request_id=2**32 - 1, grace_ms=1000, reconnect_after_ms=1)
    peer.error(request, code=5005, retry=3, outcome=1)
    await peer.until_closed()


async def after_it(peer: Peer) -> None:
    request = await subscribed(peer, b"c1")
    batch(peer, request, b"c2", 2)
    await peer.until_closed()


@play(going_away, after_it)
async def test_a_stream_goes_on_when_the_server_restarts(desk):
    async with desk.events() as stream:
        assert [(await anext(stream)).seq, (await anext(stream)).seq] == [1, 2]


async def filtered(peer: Peer) -> None:
    await peer.hello(features=["events.v1"])
    request = await peer.request("Subscribe")
    assert list(request.message.filter.kinds) == [1, 2]
    assert request.message.filter.ticket_id == 9
    peer.reply(request, MORE, subscribed={"cursor": b"c"})
    batch(peer, request, b"d", 1)
    await peer.until_closed()


@play(filtered)
async def test_filters_are_sent(desk):
    async with desk.events(kinds=["EVENT_KIND_TICKET_CREATED", 2], ticket_id=9) as stream:
        assert (await anext(stream)).seq == 1


async def flooding(peer: Peer) -> None:
    request = await subscribed(peer, b"")
    for seq in range(1, 400):
        batch(peer, request, b"c%d" % seq, seq)
    header, _ = await peer.frame()
    assert header.type == Type.CANCEL
    peer.error(request, code=6002, retry=1, outcome=1)
    again = await peer.request("Subscribe")
    last = int(again.message.cursor[1:])
    assert 0 < last < 399
    peer.reply(again, MORE, subscribed={"cursor": again.message.cursor, "resumed": True})
    batch(peer, again, b"c400", *range(last + 1, 401))
    await peer.until_closed()


@play(flooding)
async def test_a_reader_that_does_not_keep_up_goes_on_from_its_cursor(desk):
    async with desk.events() as stream:
        seqs = [(await anext(stream)).seq]
        await asyncio.sleep(0.2)
        while len(seqs) < 400:
            seqs.append((await anext(stream)).seq)
    assert seqs == list(range(1, 401))


async def gone(peer: Peer) -> None:
    request = await subscribed(peer, b"")
    batch(peer, request, b"c1", 1)
    await peer.end()


async def refuses_hello(peer: Peer) -> None:
    await peer.reader.readexactly(8)
    peer.send(bytes.fromhex("d544575001010000"))
    peer.error(await peer.request("Hello"), code=5001, retry=2, outcome=1)
    await peer.until_closed()


@play(gone, *[refuses_hello] * (FAST.tries - 1))
async def test_a_server_that_stays_away_ends_the_stream(desk):
    async with desk.events() as stream:
        assert (await anext(stream)).seq == 1
        with pytest.raises(DeskwireError):
            await anext(stream)
