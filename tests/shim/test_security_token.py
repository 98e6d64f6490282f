"""S5 and S7: which servers we talk to, and which of them see the token."""

import logging
from pathlib import Path

import pytest
from hub_faults import Fault
from hub_world import CANARY, World
from shim_app import GET, MakeShim, Shim
from yarl import URL

from ltx_aio.hub.redirects import is_expected

SUFFIXES = (".huggingface.co", ".hf.co")
GATED = {"X-Error-Code": "GatedRepo"}


@pytest.mark.parametrize(
    "url",
    [
        "https://cdn-lfs.huggingface.co/a",
        "https://cdn-lfs-us-1.hf.co/a",
        "https://cas-bridge.xethub.hf.co/a",
        "https://huggingface.co/a",
    ],
)
def test_s5_the_hub_may_redirect_us_to_its_own_servers(url: str) -> None:
    assert is_expected(URL(url), URL("https://huggingface.co"), SUFFIXES)


@pytest.mark.parametrize(
    "url",
    [
        "http://cdn-lfs.huggingface.co/a",
        "http://huggingface.co/a",
        "https://evil.test/a",
        "https://evilhf.co/a",
        # Anyone can register it: without the dot it isn't a subdomain.
        "https://evilhuggingface.co/a",
        "https://evil-huggingface.co/a",
        "https://hf.co.evil.test/a",
        "https://huggingface.co@evil.test/a",
        "https://user:pass@cdn.hf.co/a",
        "https://127.0.0.1/a",
        "https://localhost/a",
        "https://[::1]/a",
        "https://10.0.0.1/a",
        "https://192.168.1.1/a",
        "https://169.254.169.254/latest/meta-data",
        "https://[fe80::1]/a",
        "https://[::ffff:169.254.169.254]/a",
        "https://2130706433/a",
        "file:///etc/passwd",
        "ftp://cdn.hf.co/a",
        "gopher://127.0.0.1:6379/_a",
        "data:text/plain,a",
        "/relative",
        "",
    ],
)
def test_s5_and_nowhere_else(url: str) -> None:
    assert not is_expected(URL(url), URL("https://huggingface.co"), SUFFIXES)


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/a",
        "http://10.0.0.1/a",
        "http://169.254.169.254/latest/meta-data",
        "http://[fe80::1]/a",
        "file:///etc/passwd",
    ],
)
async def test_s5_a_redirect_elsewhere_ends_the_download(
    world: World, make_shim: MakeShim, location: str
) -> None:
    world.add("a")
    shim = await make_shim(world)
    world.hub.faults.add(Fault("hub", headers={"Location": location}))
    await shim.post("downloads", {"want": [{"id": "a"}]})
    problem = (await shim.ended())["problem"]
    assert problem["code"] == "unexpected_host"
    assert len(world.hub.seen) == 1
    assert not world.dest().exists()


def of_this_process(what: str) -> str:
    return Path("/proc/self", what).read_text()


async def gated(shim: Shim) -> None:
    """A gated file from start to end, through every state there is."""
    world = shim.world
    repo = world.catalog["a"].repo

    async def download() -> str | None:
        await shim.post("downloads", {"want": [{"id": "a"}]})
        return ((await shim.ended())["problem"] or {"code": None})["code"]

    assert await download() == "gated_need_login"
    await shim.post("token", {"token": CANARY})
    assert await download() == "bad_token"
    await shim.post("token/check", {})
    world.hub.accounts[CANARY] = set()
    assert await download() == "gated_need_accept"
    world.hub.accounts[CANARY] = {repo}
    await shim.post("token/check", {})
    for faults, code in FAULTS:
        world.hub.faults.add(*faults)
        assert await download() == code, faults
        world.hub.faults.clear()
    world.half()
    del world.hub.accounts[CANARY]
    assert await download() == "token_revoked"
    world.hub.accounts[CANARY] = {repo}
    assert await download() is None


FAULTS: list[tuple[list[Fault], str]] = [
    ([Fault("hub", status=403)], "forbidden"),
    ([Fault("hub", status=404, headers={"X-Error-Code": "EntryNotFound"})], "file_gone"),
    ([Fault("hub", status=404, headers={"X-Error-Code": "RevisionNotFound"})], "revision_gone"),
    ([Fault("hub", status=200, body="<html>", headers={"X-Repo-Commit": None})], "not_a_hub"),
    ([Fault("hub", headers={"Location": "https://evil.example/a"})], "unexpected_host"),
    ([Fault("hub", status=407)], "proxy_auth"),
    ([Fault(flip=7, times=99)], "checksum_mismatch"),
]


async def test_s7_the_token_is_in_one_file_and_nowhere_else(
    world: World,
    make_shim: MakeShim,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    world.add("a", gated=True)
    world.hub.accounts.clear()
    world.tokens.forget()
    shim = await make_shim(world)
    await gated(shim)
    for route in GET:
        await shim.get(route)
    await shim.post("token", {"token": f"{CANARY} and a blank"})
    out, err = capfd.readouterr()
    places = {
        "answers": "\n".join(shim.answers),
        "events": str(shim.events),
        "status": repr(shim.downloads.status()),
        "log": caplog.text,
        "output": out + err,
        "command line": of_this_process("cmdline"),
        "environment": of_this_process("environ"),
        "addresses asked for": str([seen.path for seen in world.hub.seen]),
    }
    assert [place for place, text in places.items() if CANARY in text] == []
    holding = [
        path.relative_to(world.folder).as_posix()
        for path in world.folder.rglob("*")
        if path.is_file() and CANARY.encode() in path.read_bytes()
    ]
    assert holding == ["user/__ltx_aio/hf_token"]
    assert (world.state / "hf_token").stat().st_mode & 0o777 == 0o600
    shown = {seen.host for seen in world.hub.seen if seen.authorization}
    assert shown == {"hub"}


async def test_s7_a_file_that_is_not_gated_is_fetched_without_the_token(
    world: World, make_shim: MakeShim
) -> None:
    world.add("a")
    world.sign_in()
    shim = await make_shim(world)
    await shim.post("downloads", {"want": [{"id": "a"}]})
    assert (await shim.ended())["state"] == "done"
    assert not [seen for seen in world.hub.seen if seen.authorization]


async def test_s7_no_password_of_netrc_is_sent(
    world: World, make_shim: MakeShim, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The owner's netrc passwords are for other programs."""
    netrc = tmp_path / "netrc"
    netrc.write_text("default login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    world.add("a")
    shim = await make_shim(world)
    await shim.post("downloads", {"want": [{"id": "a"}]})
    assert (await shim.ended())["state"] == "done"
    assert world.hub.seen
    assert not [seen for seen in world.hub.seen if seen.authorization]


async def test_s7_a_hub_that_the_owner_did_not_list_never_sees_it(
    world: World, make_shim: MakeShim
) -> None:
    world.add("a", gated=True)
    world.trusted = []
    shim = await make_shim(world)
    await shim.post("downloads", {"want": [{"id": "a"}]})
    assert (await shim.ended())["problem"]["code"] == "gated_need_login"
    await shim.post("token/check", {})
    assert not [seen for seen in world.hub.seen if seen.authorization]
