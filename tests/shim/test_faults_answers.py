"""D11 to D14: the hub or its CDN is busy, or its URLs have expired."""

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest
from conftest import MakeWorld
from hub_faults import Fault, Host
from hub_world import SIZE, code, how, modes

PASSING = [500, 502, 503, 504, 408, 425]


@modes("FR")
def test_d11_each_temporary_failure_five_times(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.faults.add(*(Fault(status=status, times=5) for status in PASSING))
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here
    assert len(world.hub.requests("cdn")) == 5 * len(PASSING) + 1


def test_d11_a_lasting_failure_is_a_network_problem(make_world: MakeWorld) -> None:
    world = make_world()
    world.add()
    world.hub.faults.add(Fault(status=503, times=10_000))
    assert code(world.run(give_up=0.5)) == "network"


@modes("FR", soak="R")
@pytest.mark.parametrize("form", ["seconds", pytest.param("date", marks=pytest.mark.soak)])
def test_d12_the_wait_that_a_server_asks_for_is_observed(
    make_world: MakeWorld, mode: str, form: str
) -> None:
    world = make_world(mode)
    world.begin()
    # Dates have no fractions of a second.
    date = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=3), usegmt=True)
    after = {"seconds": "1", "date": date}[form]
    world.hub.faults.add(Fault(status=429, headers={"Retry-After": after}))
    assert how(world.run(retry_after_cap=30)) == "downloaded"
    first, second = world.hub.requests("cdn")
    assert second.at - first.at >= 0.95


@modes("FR")
def test_d12_absurd_waits_are_capped(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.begin()
    absurd = ["99999999", "9" * 400, "-5", "soon", "Infinity", "1e9", "٣", "", "0"]
    absurd += ["Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "1, 2"]
    world.hub.faults.add(*(Fault(status=429, headers={"Retry-After": _sent(a)}) for a in absurd))
    assert how(world.run(retry_after_cap=0.2)) == "downloaded"
    assert len(world.hub.requests("cdn")) == len(absurd) + 1


@modes("RG", soak="G")
@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_d13_an_expired_url_is_renewed(make_world: MakeWorld, mode: str, status: int) -> None:
    world = make_world(mode)
    here = world.begin()
    step = (SIZE - here) // 7
    for _ in range(5):
        world.hub.faults.add(Fault(after=step, expire=True), Fault(status=status))
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here
    assert len(world.hub.requests("hub", "HEAD")) >= 6


def test_d13_urls_that_never_work_are_a_network_problem(make_world: MakeWorld) -> None:
    world = make_world("R")
    here = world.begin()
    world.hub.faults.add(Fault(status=403, times=10_000))
    assert code(world.run(give_up=0.5)) == "network"
    assert world.part().stat().st_size == here


@modes("FRGM")
def test_d14_a_busy_hub_is_asked_again(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    waits = {"Retry-After": "0"}
    world.hub.faults.add(
        Fault("hub", status=500),
        Fault("hub", status=503),
        Fault("hub", status=504),
        Fault("hub", status=429, headers=waits),
        Fault("hub", status=0),
        Fault("hub", delay=1.5),
    )
    assert how(world.run(connect=0.5, stall=0.5)) == "downloaded"
    assert world.sent == SIZE - here


NONSENSE: dict[str, dict[str, Any]] = {
    "another protocol": {"status": 0, "body": "SSH-2.0-OpenSSH_9.9\r\n"},
    "no header": {"status": 0, "body": "HTTP/1.1 200 OK\r\nX: "},
    "a header without end": {"headers": {"X-Long": "x" * 100_000}},
    "a length that is none": {"headers": {"Content-Length": "soon"}},
    "a negative length": {"headers": {"Content-Length": "-5"}},
    "an unknown status": {"status": 799},
    "a switch of protocols": {"status": 101, "headers": {"Upgrade": "h2c"}},
    "no content": {"status": 204},
    "see other": {"status": 303, "headers": {"Location": "/"}},
}


@pytest.mark.parametrize("where", ["hub", "cdn"])
@pytest.mark.parametrize("what", NONSENSE)
def test_d14_nonsense_is_no_answer(make_world: MakeWorld, where: Host, what: str) -> None:
    world = make_world("R")
    here = world.begin()
    world.hub.faults.add(Fault(where, **NONSENSE[what]))
    ended = world.run()
    if code(ended):
        assert where == "hub"
        assert code(ended) == "not_a_hub"
        assert how(world.run()) == "downloaded"
    assert world.is_right()
    assert world.sent <= 2 * (SIZE - here)


def _sent(text: str) -> str:
    """How http.server sends it: its headers are Latin-1."""
    return text.encode().decode("latin-1")
