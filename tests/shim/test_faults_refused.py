"""D15, D16, D28: failures that no retry can fix are reported at once, each by its own code."""

import time

import pytest
from conftest import MakeWorld
from hub_faults import Fault
from hub_server import Hub
from hub_world import CANARY, SIZE, World, code, how, modes, values
from huggingface_hub import constants

PORTAL = "<html>Welcome to our hotel. Please log in.</html>"
ELSEWHERE = [
    "https://evil.example/x.safetensors",
    "https://huggingface.co.evil.example/x",
    "https://evilhf.co/x",
    "https://hf.co@evil.example/x",
    "https://user:pw@cdn.hf.co/x",
    "https://evil.example:443#.hf.co",
    "http://cdn.evil.example/x",
    "http://10.0.0.1/x",
    "http://192.168.1.1/x",
    "http://172.16.0.1:8188/x",
    "http://169.254.169.254/latest/meta-data",
    "http://[fe80::1]/x",
    "http://0.0.0.0/x",
    "http://2130706433/x",
    "http://0x7f.1/x",
    "file:///etc/passwd",
    "ftp://cdn.hf.co/x",
    "data:,x",
    "//evil.example/x",
    "javascript:alert(1)",
    "",
]


def run_refused(world: World, **limits: str) -> str | None:
    """The code, which must be there long before the retries of a temporary failure would end."""
    started = time.monotonic()
    ended = world.run("a", **limits)
    assert time.monotonic() - started < 15
    return code(ended)


@modes("FRM", soak="M")
@pytest.mark.parametrize(
    "endpoint",
    ["http://no.such.host.invalid", "http://127.0.0.1:9", "https"],
    ids=["no name", "refused", "no TLS"],
)
def test_d15_a_hub_that_cannot_be_reached(make_world: MakeWorld, mode: str, endpoint: str) -> None:
    world = make_world(mode)
    here = world.begin()
    if endpoint == "https":  # TLS to a server without it
        endpoint = world.hub.endpoint.replace("http:", "https:")
    ended = world.run(endpoint=endpoint)
    assert code(ended) == "network"
    assert values(ended)["last"] in {"dns", "timeout", "refused", "certificate"}
    assert not here or world.part().stat().st_size == here


@modes("FRM", soak="RM")
@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault("hub", status=200, body=PORTAL), "not_a_hub"),
        (Fault("hub", status=302, headers={"Location": "http://login.hotel/"}), "not_a_hub"),
        (Fault("hub", status=511), "not_a_hub"),
        (Fault("hub", status=404, body="no such page"), "not_a_hub"),
        (Fault("hub", headers={"X-Repo-Commit": None}), "not_a_hub"),
        (Fault("hub", status=407), "proxy_auth"),
        (Fault("hub", status=403), "forbidden"),
    ],
)
def test_d15_something_else_answers_instead(
    make_world: MakeWorld, mode: str, fault: Fault, expected: str
) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.faults.add(fault)
    assert run_refused(world) == expected
    assert len(world.hub.seen) == 1
    assert not here or world.part().stat().st_size == here


def test_d15_a_proxy_that_wants_a_password(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.add()
    monkeypatch.setenv("http_proxy", world.hub.endpoint)
    world.hub.faults.add(Fault("hub", status=407))
    assert run_refused(world, endpoint="http://hub.example") == "proxy_auth"
    assert world.hub.seen[0].path.startswith("http://hub.example/org/a/resolve/")


def test_d15_offline_at_the_users_request(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.add()
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert run_refused(world) == "offline"
    assert not world.hub.seen


@modes("FGM", soak="GM")
@pytest.mark.parametrize("location", ELSEWHERE)
def test_d16_a_redirect_to_elsewhere_is_not_followed(
    make_world: MakeWorld, mode: str, location: str
) -> None:
    world = make_world(mode)
    world.begin()
    headers: dict[str, str | None] = {"Location": location}
    if mode == "M":  # this one redirects for once, as the hub does
        content = world.contents["a"]
        headers |= {"X-Repo-Commit": "c0ffee".ljust(40, "0"), "Content-Length": "0"}
        headers |= {"X-Linked-ETag": f'"{content.sha256}"', "X-Linked-Size": str(SIZE)}
    world.hub.faults.add(Fault("hub", status=302 if mode == "M" else None, headers=headers))
    assert run_refused(world) == ("unexpected_host" if location else "not_a_hub")
    assert len(world.hub.seen) == 1
    assert not world.part().exists()


@modes("FG")
def test_d16_the_cdn_must_not_redirect_us(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.begin()
    with Hub() as other:
        there = f"{other.endpoint}/stolen"
        world.hub.faults.add(Fault(status=302, headers={"Location": there}, times=1000))
        assert code(world.run(give_up=0.5)) in {"unexpected_host", "network"}
        assert not other.seen


@modes("GM")
@pytest.mark.parametrize(
    ("account", "expected"),
    [
        ("none", "gated_need_login"),
        ("not accepted", "gated_need_accept"),
        ("bad", "bad_token"),
        ("right", None),
    ],
)
def test_d28_a_gated_file(
    make_world: MakeWorld, mode: str, account: str, expected: str | None
) -> None:
    world = make_world(mode)
    world.trusted = [world.hub.endpoint]  # the owner may trust a mirror as well
    model = world.add(gated=True)
    match account:
        case "none":
            world.tokens.forget()
        case "not accepted":
            world.hub.accounts[CANARY].clear()
        case "bad":
            world.hub.accounts.clear()
        case _:
            pass
    ended = world.run()
    assert code(ended) == expected
    if expected == "gated_need_accept":
        assert values(ended) == {"url": f"{world.hub.endpoint}/{model.repo}"}
    assert world.dest().exists() == (expected is None)
    sent = {seen.authorization for seen in world.hub.requests("hub")}
    assert sent == ({None} if account == "none" else {f"Bearer {CANARY}"})


@modes("GM")
def test_d28_a_token_that_is_revoked_halfway(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.trusted = [world.hub.endpoint]
    world.add(gated=True)
    world.hub.faults.add(world.body(at=SIZE // 2, end="stall", expire=True))
    downloads = world.downloads(stall=0.5)
    downloads.start("a")
    world.until(lambda: world.sent >= SIZE // 2)
    accounts, world.hub.accounts = world.hub.accounts, {}
    assert code(world.wait(downloads)) == "token_revoked"
    assert world.part().stat().st_size == SIZE // 2
    world.hub.accounts = accounts
    downloads.start("a")
    assert how(world.wait(downloads)) == "downloaded"
    assert world.sent == SIZE


def test_d28_an_untrusted_mirror_sees_no_token(make_world: MakeWorld) -> None:
    world = make_world("M")
    world.add(gated=True)
    assert code(world.run()) == "gated_need_login"


@pytest.mark.parametrize(
    ("what", "expected"),
    [("file", "file_gone"), ("revision", "revision_gone"), ("repo", "repo_not_found")],
)
def test_d28_what_is_gone_from_the_hub_has_its_code(world: World, what: str, expected: str) -> None:
    model = world.add()
    match what:
        case "file":
            world.hub.repos[model.repo].files.clear()
        case "revision":
            world.hub.repos[model.repo].revisions = frozenset({"main"})
        case _:
            world.hub.repos.clear()
    assert run_refused(world) == expected
    assert len(world.hub.seen) == 1
