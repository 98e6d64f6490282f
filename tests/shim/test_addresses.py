from pathlib import Path

import pytest
from yarl import URL

from ltx_aio.addresses import is_another_computer, is_ip, is_loopback
from ltx_aio.http.sender import is_at_this_computer
from ltx_aio.hub.redirects import is_expected
from ltx_aio.hub.tokens import may_paste

HERE = ["localhost", "comfy.localhost", "a.b.localhost", "127.0.0.1", "127.8.0.1", "::1"]
ELSEWHERE = [
    "",
    "localhost.test",
    "mylocalhost",
    "localhost.",
    ".local",
    "127.0.0.1.test",
    "127.1",
    "0.0.0.0",  # noqa: S104
    "::",
    "192.168.1.20",
    "fe80::1",
    "comfy.lan",
]


@pytest.mark.parametrize("host", [*HERE, "LOCALHOST", "Comfy.Localhost", " ::1 "])
def test_this_computer_is_recognized(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", [*ELSEWHERE, None])
def test_any_other_address_is_not(host: str | None) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("host", HERE + ELSEWHERE)
def test_every_room_agrees_which_address_is_this_computer(host: str) -> None:
    here = host in HERE
    assert may_paste(host, multi_user=False) == here
    name = f"[{host}]" if ":" in host else host
    headers = {"User-Agent": "a", "Host": f"{name}:8188", "X-LTX-AIO": "1"}
    assert is_at_this_computer(headers, "127.0.0.1") == here
    if host:
        redirect = URL.build(scheme="http", host=host, port=9000)
        assert is_expected(redirect, URL("http://127.0.0.1:8000"), ()) == here


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "192.168.1.20", "fe80::1"])
def test_an_ip_address_is_distinguished_from_a_name(host: str) -> None:
    assert is_ip(host)
    for name in ("localhost", "127.1", "0x7f.0.0.1", "", None):
        assert not is_ip(name)


def test_no_other_module_decides_it() -> None:
    package = Path(__file__).parents[2] / "ltx_aio"
    deciding = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if ".is_loopback" in (text := path.read_text("utf-8")) or '"localhost"' in text
    }
    assert deciding == {"addresses.py"}


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "::1",
        "::ffff:127.0.0.1",
        "0.0.0.0",  # noqa: S104
        "::",
        "169.254.169.254",
        "::ffff:169.254.169.254",
        "fe80::1",
        "fe80::1%eth0",
        "224.0.0.251",
        "ff02::fb",
        "comfy.lan",
        "",
    ],
)
def test_an_address_that_is_no_single_other_computers_is_told(host: str) -> None:
    assert not is_another_computer(host)


@pytest.mark.parametrize("host", ["192.168.1.20", "10.0.0.1", "fd00::1", "8.8.8.8", "2001:db8::1"])
def test_another_computers_address_is_told(host: str) -> None:
    assert is_another_computer(host)
