"""All vectors, both ways: messages through stock protobuf, the rest through this client's frame code."""

import hashlib

import pytest
from google.protobuf import json_format
from google.protobuf.message import DecodeError

import deskwire
from conftest import PROTOCOL, vectors
from deskwire import frames
from deskwire.errors import DeskwireError, Outcome, Retry
from deskwire.frames import Fault, FrameReader, Header, TooLong

NAMES = sorted(path.stem for path in (PROTOCOL / "vectors" / "messages").glob("*.json"))


def known_part(message):
    """The message without what the schema does not know."""
    message.DiscardUnknownFields()
    return message.SerializeToString(deterministic=True).hex()


@pytest.mark.parametrize("name", NAMES)
def test_messages_decode_and_encode(name):
    kind = deskwire.message(name)
    for vector in vectors(f"messages/{name}.json")["vectors"]:
        wire = bytes.fromhex(vector["wire"])
        if vector["error"] and not vector.get("profile"):
            with pytest.raises(DecodeError):
                kind.FromString(wire)
        elif not vector["error"]:
            message = kind.FromString(wire)
            assert json_format.MessageToDict(message) == vector["json"], vector["description"]
            assert known_part(message) == vector["reencode"], vector["description"]


@pytest.mark.parametrize("name", NAMES)
def test_messages_from_json_encode(name):
    for vector in vectors(f"messages/{name}.json")["vectors"]:
        if vector["json"] is not None:
            message = json_format.ParseDict(vector["json"], deskwire.message(name)())
            assert known_part(message) == vector["reencode"], vector["description"]


def test_every_message_of_the_schema_has_vectors():
    used = {kind.DESCRIPTOR.name for m in deskwire.METHODS.values() for kind in (m.request, m.reply)}
    assert used | {"Error", "GoAway", "RequestMeta"} <= set(NAMES)


@pytest.mark.parametrize("vector", vectors("frames.json")["frames"], ids=lambda v: v["description"])
def test_frames_parse_and_encode(vector):
    wire, fields = bytes.fromhex(vector["wire"]), vector["frame"]
    header = Header.parse(wire[:12])
    assert header == Header(**fields)
    assert wire[12:].hex() == vector["body"]
    taken = header.check(frames.MAX_FRAME, is_from_server=vector["from"] == "server")
    assert taken == (header.type < 0x80)
    if taken:
        made = frames.frame(header.type, wire[12:], flags=header.flags, opcode=header.opcode,
                            request_id=header.request_id)
        assert made == wire


def judged(header, limit, is_skippable):
    """What a server does with a header, in the words of the vectors."""
    try:
        return "accept" if header.check(limit, is_from_server=False, is_skippable=is_skippable) else "ignore"
    except TooLong:
        return "error FRAME_TOO_LARGE"
    except Fault as fault:
        return f"close {fault.name}"


@pytest.mark.parametrize("vector", [
    v for v in vectors("frames.json")["headers"] if v["check"] == "header"
], ids=lambda v: v["description"])
def test_headers_are_judged_by_the_rules_of_section_5(vector):
    # DWP-9 to DWP-17
    header = Header.parse(bytes.fromhex(vector["wire"])[:12])
    assert judged(header, 4096, False) == vector["unauthenticated"]
    assert judged(header, frames.MAX_FRAME, True) == vector["authenticated"]


@pytest.mark.parametrize("size", [1, 2, 5, 11, 12, 13, 1000])
def test_frames_may_arrive_in_any_pieces(size):
    # DWP-19
    sent = [v for v in vectors("frames.json")["frames"] if v["from"] == "server"]
    wire = b"".join(bytes.fromhex(v["wire"]) for v in sent)
    reader, got = FrameReader(frames.MAX_FRAME), []
    for start in range(0, len(wire), size):
        reader.append(wire[start:start + size])
        while (item := reader.next()) is not None:
            got.append(item)
    kept = [v for v in sent if v["frame"]["type"] < 0x80]
    assert [(h, b.hex()) for h, b in got] == [(Header(**v["frame"]), v["body"]) for v in kept]


@pytest.mark.parametrize("vector", vectors("meta.json")["vectors"], ids=lambda v: v["description"])
def test_metas_split_and_join(vector):
    # DWP-38
    body, kind = bytes.fromhex(vector["body"]), deskwire.message("RequestMeta")
    if vector["error"]:
        with pytest.raises((ValueError, DecodeError)):
            kind.FromString(frames.split_meta(body)[0])
        return
    meta, message = frames.split_meta(body)
    assert json_format.MessageToDict(kind.FromString(meta)) == vector["meta"]
    assert message.hex() == vector["message"]
    assert frames.split_meta(frames.with_meta(meta, message)) == (meta, message)


@pytest.mark.parametrize("vector", vectors("deflate.json")["vectors"], ids=lambda v: v["description"])
def test_compressed_bodies_inflate_or_are_refused(vector):
    # DWP-58
    body = bytes.fromhex(vector["body"])
    if vector["error"]:
        with pytest.raises(Fault) as fault:
            frames.inflate(body, vector["limit"])
        assert fault.value.name == vector["error"]
    else:
        data = frames.inflate(body, vector["limit"])
        assert (len(data), hashlib.sha256(data).hexdigest()) == (vector["length"], vector["sha256"])


@pytest.mark.parametrize("size", [0, 1023, 1024, 5000, 100_000])
def test_what_is_compressed_inflates_again(size):
    text = (b"The gate does not open. " * 5000)[:size]
    packed = frames.deflate(text)
    assert (packed is None) == (size < 1024)
    assert packed is None or frames.inflate(packed, frames.MAX_FRAME) == text


@pytest.mark.parametrize("vector", [
    v for section in ("codes", "details", "newer") for v in vectors("errors.json")[section]
], ids=lambda v: v["description"])
def test_errors_are_read(vector):
    body = deskwire.message("Error").FromString(bytes.fromhex(vector["wire"]))
    assert json_format.MessageToDict(body) == vector["json"]
    error = DeskwireError.from_body(body)
    assert error.code == body.code and error.trace_id == body.trace_id
    assert error.retry == (body.retry if 1 <= body.retry <= 4 else Retry.NO)
    assert error.outcome == (body.outcome if 1 <= body.outcome <= 3 else Outcome.UNKNOWN)


@pytest.mark.parametrize("vector", vectors("errors.json")["goaways"], ids=lambda v: v["description"])
def test_goaways_are_read(vector):
    body = deskwire.message("GoAway").FromString(bytes.fromhex(vector["wire"]))
    assert json_format.MessageToDict(body) == vector["json"]
