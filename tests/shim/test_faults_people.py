"""D24, D25, D27, D32: two clients at once, cancelling, a busy ComfyUI, a long queue."""

import os
import threading
import time

import pytest
from conftest import MakeWorld
from hub_content import Huge
from hub_faults import Fault
from hub_world import MIB, SIZE, World, code, how, modes, phase, received
from workers import Worker

from ltx_aio.transfer.downloads import Downloads
from ltx_aio.transfer.states import Cancelled

HUGE = 4096 * MIB
PROMPT = 0.5  # seconds within which a cancel takes effect


@modes("FR")
def test_d24_two_tabs_start_one_transfer(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.rate = SIZE * 2
    downloads = world.downloads()
    tabs = [threading.Thread(target=downloads.start, args=("a",)) for _ in range(20)]
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    assert how(world.wait(downloads)) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here
    assert len(world.hub.requests("cdn")) == 1


@modes("FR", soak="F")
@pytest.mark.parametrize("apart", [True, False], ids=["own state", "same state"])
def test_d24_two_processes_download_one_file(
    make_world: MakeWorld,
    mode: str,
    apart: bool,  # noqa: FBT001
) -> None:
    world = make_world(mode)
    here = world.begin()
    # Long enough for another process to start on a busy machine.
    world.hub.rate = SIZE / 10
    first = Worker(world, "a")
    first.until(here + 1)
    state = world.state
    if apart:
        world.state = world.folder / "user2" / "__ltx_aio"
    ended = world.run()
    world.state = state
    assert code(ended) == "busy_elsewhere"
    world.hub.rate = None
    assert first.end()["how"] == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here
    assert how(world.run()) in {"adopted", "downloaded"}


@pytest.mark.parametrize("mode", ["F", "R"])
def test_d24_start_and_cancel_50_times(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    size = 24 * MIB
    here = world.begin(size=size)
    world.hub.rate = size / 2
    downloads = world.downloads()
    for turn in range(50):
        downloads.start("a")
        time.sleep(0.02 * (turn % 3))
        downloads.cancel(["a"])
    world.hub.rate = None
    downloads.start("a")
    assert how(world.wait(downloads, until=lambda entry: how(entry) is not None)) == "downloaded"
    # Bytes in the two sockets' buffers are lost on a cancel.
    assert world.hub.sent["cdn"] <= (size - here) * 1.01 + 50 * 2**17


def cancelled_at(world: World, downloads: Downloads, model_id: str = "a") -> None:
    """Cancel, and check how long it takes."""
    started = time.monotonic()
    downloads.cancel([model_id])
    ended = world.wait(downloads, model_id)
    assert time.monotonic() - started < PROMPT
    assert isinstance(ended.state, Cancelled)
    downloads.close()
    assert time.monotonic() - started < PROMPT, "not only said so, but nothing goes on"
    requests, sent = len(world.hub.seen), world.sent
    time.sleep(0.1)
    # Bytes that were in flight when the connection closed still count as sent.
    assert (len(world.hub.seen), world.sent) <= (requests, sent + MIB // 4)


@modes("FRGM")
@pytest.mark.parametrize("what", ["transferring", "stalled", "resolving", "waiting"])
def test_d25_cancelled_halfway(make_world: MakeWorld, mode: str, what: str) -> None:
    world = make_world(mode)
    here = world.begin(size=16 * MIB)
    downloads = world.downloads(stall=60, backoff=(30, 60))
    match what:
        case "transferring":
            world.hub.rate = 8 * MIB
        case "stalled":
            world.hub.faults.add(world.body(after=MIB, end="stall"))
        case "resolving":
            world.hub.faults.add(Fault("hub", method="HEAD", delay=60))
        case _:
            world.hub.faults.add(world.body(status=503, times=100))
    downloads.start("a")
    if what in {"transferring", "stalled"}:
        world.wait(downloads, until=lambda entry: received(entry) > here)
    else:
        world.wait(downloads, until=lambda entry: phase(entry) == what)
    cancelled_at(world, downloads)
    kept = world.part().stat().st_size if world.part().exists() else 0
    world.hub.forget()
    world.hub.rate = None
    assert how(world.run()) == "downloaded"
    assert world.sent == 16 * MIB - kept


@modes("FR")
def test_d25_cancelled_in_the_queue(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.begin()
    world.add("first", size=4 * MIB)
    world.hub.rate = 4 * MIB
    downloads = world.downloads()
    downloads.start("first")
    downloads.start("a")
    cancelled = time.monotonic()
    downloads.cancel(["a"])
    assert isinstance(world.wait(downloads).state, Cancelled)
    assert time.monotonic() - cancelled < PROMPT
    assert how(world.wait(downloads, "first")) == "downloaded"
    assert not [seen for seen in world.hub.seen if "/a/" in seen.path]


def test_d25_cancelled_while_the_part_is_read_again(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.add(content=Huge(HUGE))
    world.half(at=MIB)
    os.truncate(world.part(), HUGE - 1)
    downloads = world.downloads()
    downloads.start("a")
    world.wait(downloads, until=lambda entry: phase(entry) == "hashing")
    cancelled_at(world, downloads)
    assert world.part().stat().st_size == HUGE - 1


def test_d25_cancelled_while_the_cache_is_read(make_world: MakeWorld) -> None:
    world = make_world("C")
    world.add(content=Huge(HUGE))
    os.truncate(world.cached(data=b""), HUGE)
    downloads = world.downloads()
    downloads.start("a")
    world.wait(downloads, until=lambda entry: phase(entry) == "reusing")
    cancelled_at(world, downloads)


@pytest.mark.parametrize("task", ["start", "verify"])
def test_d25_cancelled_while_a_file_is_verified(world: World, task: str) -> None:
    world.add(content=Huge(HUGE))
    world.dest().touch()
    os.truncate(world.dest(), HUGE)
    downloads = world.downloads()
    (downloads.start if task == "start" else downloads.verify)("a")
    world.wait(downloads, until=lambda entry: phase(entry) in {"verifying", "hashing"})
    cancelled_at(world, downloads)
    world.dest().unlink()


@modes("FR")
def test_d25_cancelled_before_the_end(make_world: MakeWorld, mode: str) -> None:
    """Whenever it comes near the end, it is either cancelled or done, never in between."""
    world = make_world(mode)
    world.begin()
    world.hub.faults.add(Fault(at=SIZE - 1, end="stall", seconds=0.2))
    downloads = world.downloads()
    downloads.start("a")
    world.until(lambda: world.hub.sent["cdn"] > 0)
    for _ in range(3):
        world.wait(downloads, until=lambda entry: entry.ended or received(entry) > 0)
        downloads.cancel(["a"])
        ended = world.wait(downloads)
        assert how(ended) or isinstance(ended.state, Cancelled)
        assert world.dest().exists() == (how(ended) is not None)
        downloads.start("a")
    assert how(world.wait(downloads)) in {"downloaded", "adopted"}


@modes("FR", soak="F")
def test_d27_a_node_that_holds_the_gil(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin(size=32 * MIB)
    world.hub.rate = 32 * MIB
    # Held twice as long as a connection may be silent.
    worker = Worker(world, "a", limits={"stall": 1.5, "connect": 1.5}, hold=3)
    assert worker.end()["how"] == "downloaded"
    assert len(world.hub.requests("cdn")) == 1, "no false timeout"
    assert world.hub.sent["cdn"] == 32 * MIB - here


def test_d32_40_files_of_which_3_fail(world: World) -> None:
    ids = [f"m{number:02}" for number in range(40)]
    for model_id in ids:
        world.add(model_id, size=200_000)
    world.hub.faults.add(
        Fault(path="org/m07", flip=5, times=100),
        Fault("hub", path="org/m21", status=403, times=100),
    )
    world.users_file(world.dest("m33"), b"mine")
    downloads = world.downloads()
    left = list(ids)
    while left:  # at most 32 may be queued
        downloads.start(left.pop(0))
        world.until(lambda: sum(not entry.ended for entry in downloads.status()) < 30)
    for model_id in ids:
        world.wait(downloads, model_id)
    ended = {entry.model_id: code(entry) for entry in downloads.status()}
    assert {model_id: why for model_id, why in ended.items() if why} == {
        "m07": "checksum_mismatch",
        "m21": "forbidden",
        "m33": "dest_exists_different",
    }
    assert sum(how(entry) == "downloaded" for entry in downloads.status()) == 37
