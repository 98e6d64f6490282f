"""D1 to D8, D10: the connection breaks, stalls, or delivers something we didn't ask for."""

import time

import pytest
from conftest import MakeWorld
from hub_faults import Fault
from hub_world import MIB, SIZE, code, how, modes, values

DROPS = 20


@modes("FRGM")
def test_d1_closed_at_1_50_and_99_percent(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.faults.add(*(world.body(at=SIZE * part // 100) for part in (1, 50, 99)))
    assert how(world.run()) == "downloaded"
    assert world.sent == SIZE - here


@modes("FRGM")
def test_d1_closed_20_times_in_a_row(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.faults.add(world.body(after=(SIZE - here) // (DROPS + 2), times=DROPS))
    assert how(world.run()) == "downloaded"
    assert world.sent == SIZE - here
    assert world.hub.faults.left() == 0


@modes("FRGM")
def test_d2_reset_20_times_in_a_row(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    size = 24 * MIB
    here = world.begin(size=size)
    step = (size - here) // (DROPS + 2)
    world.hub.faults.add(world.body(after=step, end="reset", times=DROPS))
    assert how(world.run()) == "downloaded"
    assert world.sent <= size - here + DROPS * MIB
    assert world.hub.faults.left() == 0


@modes("FR")
def test_d3_a_stall_ends_in_another_try(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.faults.add(Fault(at=SIZE * 3 // 4, end="stall"))
    started = time.monotonic()
    assert how(world.run(stall=0.5)) == "downloaded"
    assert time.monotonic() - started < 10
    assert world.hub.sent["cdn"] == SIZE - here


@modes("FR", soak="F")
def test_d3_an_endless_stall_is_a_network_problem(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.faults.add(Fault(after=1000, end="stall", times=1000))
    ended = world.run(stall=0.2, give_up=1.0)
    assert code(ended) == "network"
    assert values(ended)["last"]
    assert world.part().stat().st_size > here
    world.hub.faults.clear()
    sent, kept = world.hub.sent["cdn"], world.part().stat().st_size
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] - sent == SIZE - kept


def test_d4_from_a_server_that_ignores_range_we_start_over(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.begin()
    world.hub.faults.add(Fault(whole=True))
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE


@pytest.mark.parametrize(
    "given",
    [
        f"bytes 5-{SIZE - 1}/{SIZE}",
        f"bytes 0-{SIZE - 1}/{SIZE}",
        "bytes {here}-{end}/99999999",
        "bytes {here}-{end}/*",
        "bytes {here}-{before}/{size}",
        "bytes={here}-{end}/{size}",
        "rubbish",
        None,
    ],
)
def test_d5_a_wrong_content_range_is_refused(make_world: MakeWorld, given: str | None) -> None:
    world = make_world("R")
    here = world.begin()
    numbers = {"here": here, "end": SIZE - 1, "before": SIZE - 2, "size": SIZE}
    header = given.format(**numbers) if given else None
    world.hub.faults.add(Fault(headers={"Content-Range": header}))
    assert how(world.run()) == "downloaded"
    assert [seen.range for seen in world.hub.requests("cdn")] == [f"bytes={here}-"] * 2


def test_d5_content_ranges_that_stay_wrong_are_a_network_problem(make_world: MakeWorld) -> None:
    world = make_world("R")
    here = world.begin()
    world.hub.faults.add(Fault(headers={"Content-Range": "bytes 0-1/2"}, times=1000))
    assert code(world.run(give_up=0.5)) == "network"
    assert world.part().stat().st_size == here


@pytest.mark.parametrize("total", [SIZE, SIZE + 1, 0, "*"])
def test_d6_a_refused_range_is_not_the_end(make_world: MakeWorld, total: object) -> None:
    world = make_world("R")
    world.begin()
    world.hub.faults.add(Fault(status=416, headers={"Content-Range": f"bytes */{total}"}))
    assert how(world.run()) == "downloaded"


def test_d6_a_complete_part_needs_no_more_bytes(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.begin()
    world.part().write_bytes(b"".join(world.contents["a"].pieces(0, SIZE)))
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == 0


@modes("FR")
def test_d7_a_short_body_with_its_true_length_continues(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    short = (SIZE - here) // 2
    world.hub.faults.add(Fault(after=short, headers={"Content-Length": str(short)}))
    assert how(world.run()) == "downloaded"


@modes("FR", soak="R")
def test_d7_a_body_that_is_always_short_is_a_network_problem(
    make_world: MakeWorld, mode: str
) -> None:
    world = make_world(mode)
    world.begin()
    world.hub.faults.add(Fault(after=10, times=10_000))
    assert code(world.run(give_up=0.5)) == "network"


@modes("FR", soak="")
@pytest.mark.parametrize("said", [str(SIZE + 10), None])
def test_d8_too_many_bytes_are_not_kept(make_world: MakeWorld, mode: str, said: str | None) -> None:
    world = make_world(mode)
    world.begin()
    headers = {"Content-Length": None} if said is None else {}
    world.hub.faults.add(Fault(extra=10, headers=headers, times=1000))
    assert code(world.run()) == "too_long"
    assert not world.part().exists()
    world.hub.faults.clear()
    assert how(world.run()) == "downloaded"


def test_d10_compressed_content_is_neither_requested_nor_kept(make_world: MakeWorld) -> None:
    world = make_world()
    world.add()
    world.hub.faults.add(Fault(gzip=True))
    assert how(world.run()) == "downloaded"
    assert {seen.encoding for seen in world.hub.seen} == {"identity"}
