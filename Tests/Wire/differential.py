#!/usr/bin/env python3
"""The other side of the differential test: stock protobuf, knowing nothing but protocol.binpb.

  differential.py make SEED COUNT    prints COUNT random messages of every type, as "Name hex" lines
  differential.py judge              reads what the codec under test made of some bytes, one JSON object a line
                                     {"name", "wire", "error", "unknown", "encoded", "json"}, and prints
                                     where stock protobuf sees it otherwise; exits 1 if it does anywhere
"""

import json
import pathlib
import random
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message, message_factory
from google.protobuf.descriptor import FieldDescriptor as Field
from google.protobuf.unknown_fields import UnknownFieldSet

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "Protocol" / "schema" / "protocol.binpb"
PACKAGE = "deskwire.v1"
# What this protocol refuses although stock protobuf reads it: groups and its own limits.
STRICTER = ("wireTypeInvalid", "tooManyFields", "tooManyItems")


def message_types():
    files = descriptor_pb2.FileDescriptorSet.FromString(SCHEMA.read_bytes()).file
    pool = descriptor_pool.DescriptorPool()
    for file in files:
        pool.Add(file)
    names = [m.name for file in files if file.package == PACKAGE for m in file.message_type]
    return {n: message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{PACKAGE}.{n}")) for n in names}


def integer(rng, bits, signed):
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    near = rng.choice([0, 1, 127, 128, 16383, 16384, low, high, -1 if signed else 2])
    return rng.choice([near, rng.randint(low, high), rng.randint(low, high) >> rng.randrange(bits)])


def text(rng):
    alphabet = rng.choice(["abc XYZ", "\0\n\"\\\x1b\x7f", "äöü", "Привет", "漢字かな", "😀👍🏽"])
    return "".join(rng.choice(alphabet) for _ in range(rng.choice([0, 1, 5, 15, 16, 130, 700])))


def value(rng, field, depth):
    match field.cpp_type:
        case Field.CPPTYPE_UINT64:
            return integer(rng, 64, False)
        case Field.CPPTYPE_INT64:
            return integer(rng, 64, True)
        case Field.CPPTYPE_UINT32:
            return integer(rng, 32, False)
        case Field.CPPTYPE_INT32:
            return integer(rng, 32, True)
        case Field.CPPTYPE_BOOL:
            return rng.random() < 0.5
        case Field.CPPTYPE_ENUM:
            known = rng.choice([v.number for v in field.enum_type.values])
            return rng.choice([known, known, known, integer(rng, 32, True)])
        case Field.CPPTYPE_STRING if field.type == Field.TYPE_BYTES:
            return rng.randbytes(rng.choice([0, 1, 2, 3, 32, 300]))
        case Field.CPPTYPE_STRING:
            return text(rng)
    raise TypeError(field.full_name)


def fill(rng, target, depth=0):
    for field in target.DESCRIPTOR.fields:
        if rng.random() < 0.3 + 0.1 * depth:
            continue
        is_message = field.cpp_type == Field.CPPTYPE_MESSAGE
        if field.is_repeated:
            items = getattr(target, field.name)
            for _ in range(rng.choice([0, 1, 2, 7]) if depth < 3 else 0):
                if is_message:
                    fill(rng, items.add(), depth + 1)
                else:
                    items.append(value(rng, field, depth))
        elif is_message:
            inner = getattr(target, field.name)
            inner.SetInParent()
            fill(rng, inner, depth + 1)
        else:
            setattr(target, field.name, value(rng, field, depth))


def make(seed, count):
    rng = random.Random(seed)
    for name, message_type in message_types().items():
        for _ in range(count):
            made = message_type()
            fill(rng, made)
            print(name, made.SerializeToString(deterministic=True).hex())


def has_unknown(target):
    if len(UnknownFieldSet(target)) > 0:
        return True
    for field, content in target.ListFields():
        if field.cpp_type != Field.CPPTYPE_MESSAGE:
            continue
        if any(has_unknown(m) for m in (content if field.is_repeated else [content])):
            return True
    return False


def disagreement(message_type, seen):
    try:
        stock = message_type.FromString(bytes.fromhex(seen["wire"]))
    except message.DecodeError:
        return None if seen["error"] else "read what stock protobuf refuses"
    if seen["error"]:
        stricter = seen["error"].startswith(STRICTER)
        return None if stricter else f"refused with {seen['error']} what stock protobuf reads"
    if has_unknown(stock) != seen["unknown"]:
        return f"unknown fields: {seen['unknown']}"
    stock.DiscardUnknownFields()
    expected = stock.SerializeToString(deterministic=True).hex()
    if expected != seen["encoded"]:
        return f"wrote {seen['encoded']}, stock protobuf {expected}"
    if message_type.FromString(bytes.fromhex(seen["encoded"])) != stock:
        return "wrote what stock protobuf reads otherwise"
    mapping = json_format.MessageToDict(stock)
    if json.loads(seen["json"]) != mapping:
        return f"JSON {seen['json']}, stock protobuf {json.dumps(mapping)}"
    return None


def judge():
    types = message_types()
    judged = wrong = 0
    for line in sys.stdin:
        seen = json.loads(line)
        judged += 1
        problem = disagreement(types[seen["name"]], seen)
        if problem:
            wrong += 1
            print(f"{seen['name']} {seen['wire']}: {problem}")
    print(f"judged {judged}, wrong {wrong}")
    return 1 if wrong else 0


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", seed, count]:
            make(int(seed), int(count))
        case ["judge"]:
            sys.exit(judge())
        case _:
            sys.exit(__doc__)
