"""D15, D16: with TLS, like the real hub."""

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest
from conftest import MakeWorld
from hub_faults import Fault
from hub_server import Hub
from hub_world import code, how, modes


@modes("FG")
def test_d16_a_hub_with_tls_must_not_redirect_to_plain_http(
    make_world: MakeWorld, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    world = make_world(mode, Hub(tls=tls))
    world.begin()
    with Hub() as plain:
        plain.add("org/a", "sub/a.safetensors", world.contents["a"])
        there = f"{plain.cdn}/org/a/sub/a.safetensors?Signature={plain.sign()}"
        world.hub.faults.add(Fault("hub", headers={"Location": there}))
        assert code(world.run()) == "unexpected_host"
        assert not plain.seen
    assert how(world.run()) == "downloaded"


def test_d15_an_untrusted_certificate(make_world: MakeWorld, tmp_path: Path) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(self_signed(tmp_path))
    world = make_world("F", Hub(tls=tls))
    world.add()
    ended = world.run()
    assert code(ended) == "certificate"
    assert not world.hub.seen


def self_signed(folder: Path) -> Path:
    """A key and a certificate for 127.0.0.1 in one file."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("needs openssl, to make a certificate")
    pem = folder / "hub.pem"
    subject = ["-subj", "/CN=hub", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"]
    kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    files = ["-keyout", str(pem), "-out", str(folder / "cert.pem")]
    subprocess.run([openssl, "req", *kind, *subject, *files], check=True, capture_output=True)  # noqa: S603
    pem.write_bytes(pem.read_bytes() + (folder / "cert.pem").read_bytes())
    return pem
