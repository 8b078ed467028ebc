"""TLS: the certificate and the name are checked, and dwp/1 is agreed on."""

from __future__ import annotations

import asyncio
import pathlib
import ssl
import subprocess

import deskwire
import pytest
from deskwire.connection import tls_context
from deskwire.schema import Message
from real_server import running


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def _self_signed(folder: pathlib.Path, names: str) -> tuple[str, str]:
    certificate, key = str(folder / "certificate.pem"), str(folder / "key.pem")
    _openssl("req", "-x509", "-subj", "/CN=test", "-addext", f"subjectAltName={names}", "-days", "10", "-newkey", "ec",
             "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", certificate)
    pathlib.Path(key).chmod(0o600)
    return certificate, key


def _options(certificate: str, key: str) -> list[str]:
    return ["--tls-certificate", certificate, "--tls-key", key]


def _info(address: str, **options) -> Message:
    async def ask() -> Message:
        async with deskwire.connect(address, backoff=deskwire.Backoff(tries=1), **options) as desk:
            return await desk.call("ServerInfo")

    return asyncio.run(ask())


def test_context_is_strict() -> None:
    context = tls_context()
    assert context.minimum_version == ssl.TLSVersion.TLSv1_3
    assert context.verify_mode == ssl.CERT_REQUIRED and context.check_hostname


def test_speaks_over_tls(tmp_path: pathlib.Path) -> None:
    pair = _self_signed(tmp_path, "DNS:localhost")
    with running(options=_options(*pair)) as server:
        assert (_info(f"tls://localhost:{server.port}", tls_trust=pair[0])).server == "deskwired"


@pytest.mark.parametrize("names, trusted", [("DNS:example.org", True), ("DNS:localhost", False)])
def test_refuses_another_name_and_an_unknown_authority(tmp_path: pathlib.Path, names: str, trusted: bool) -> None:
    pair = _self_signed(tmp_path, names)
    with running(options=_options(*pair)) as server:
        with pytest.raises(deskwire.ConnectionLost, match="CERTIFICATE_VERIFY_FAILED"):
            _info(f"tls://localhost:{server.port}", tls_trust=pair[0] if trusted else None)
