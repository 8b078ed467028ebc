#!/usr/bin/env python3
"""A whole Deskwire client with stock protobuf and one file: python3 minimal.py HOST:PORT METHOD [JSON]
   e.g.  DESKWIRE_TOKEN=dwt_… python3 minimal.py 127.0.0.1:8437 GetTicket '{"number": "DW-1024"}'"""
import json, os, pathlib, socket, struct, sys, uuid, zlib
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

pool = descriptor_pool.DescriptorPool()
binpb = pathlib.Path(__file__).with_name("deskwire").joinpath("protocol.binpb").read_bytes()
for file in descriptor_pb2.FileDescriptorSet.FromString(binpb).file:
    pool.Add(file)
new = lambda name: message_factory.GetMessageClass(pool.FindMessageTypeByName(name))()
opcode, repeat_class = (pool.FindExtensionByName(f"deskwire.v1.{name}") for name in ("opcode", "repeat_class"))
files = type(new("google.protobuf.FileDescriptorSet")).FromString(binpb).file  # once more, now with our options
methods = {m.name: m for f in files for s in f.service for m in s.method}

class Client:
    def __init__(self, address, token):
        host, port = address.rsplit(":", 1)
        self.socket, self.last_id = socket.create_connection((host, int(port))), 0
        self.stream = self.socket.makefile("rb")
        self.socket.sendall(bytes.fromhex("d5445750 01010000"))  # preface: versions 1 to 1
        credential = {"credential": {"token": {"token": token}}} if token else {}
        if self.stream.read(5) != bytes.fromhex("d5445750 01") or len(self.stream.read(3)) != 3:
            sys.exit("not a Deskwire server, or another version")
        self.hello = self.call("Hello", {"client": "minimal.py", "features": ["deflate"], **credential})

    def call(self, method, fields):
        rpc, self.last_id = methods[method], self.last_id + 1
        request = json_format.ParseDict(fields, new(rpc.input_type[1:])).SerializeToString()
        meta, flags = b"", 0
        if rpc.options.Extensions[repeat_class] != 1:  # not READ: an idempotency key; send the same one when you repeat
            meta, flags = b"\x12\x12\x10" + uuid.uuid4().bytes, 4
        self.socket.sendall(struct.pack(">IBBHI", len(meta + request), 1, flags,  # 1 = REQUEST
                                        rpc.options.Extensions[opcode], self.last_id) + meta + request)
        while True:
            length, kind, flags, _, request_id = struct.unpack(">IBBHI", self.stream.read(12))
            body = self.stream.read(length)
            if kind in (2, 3) and flags & 1:  # DEFLATE: u32 length, raw stream
                body = zlib.decompressobj(-15).decompress(body[4:], int.from_bytes(body[:4], "big"))
            if kind == 5:  # PING
                self.socket.sendall(struct.pack(">IBBHI", length, 6, 0, 0, 0) + body)
            if kind in (2, 3) and request_id == self.last_id:  # REPLY, ERROR
                answer = new(rpc.output_type[1:] if kind == 2 else "deskwire.v1.Error")
                answer.ParseFromString(body)
                if kind == 3:
                    raise SystemExit(json_format.MessageToJson(answer))
                return answer  # everything else is skipped: frames of later versions, GOAWAY

if __name__ == "__main__":
    client = Client(sys.argv[1], os.environ.get("DESKWIRE_TOKEN", ""))
    print(json_format.MessageToJson(client.call(sys.argv[2], json.loads(sys.argv[3] if sys.argv[3:] else "{}"))))
