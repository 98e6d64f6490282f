"""D26, D31: a restart halfway, a computer asleep, a clock that jumps."""

import os
import signal
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from conftest import MakeWorld
from hub_faults import Fault
from hub_world import MIB, SIZE, how, modes, phase
from workers import Worker

DAY = 24 * 3600


@modes("FR", soak="F")
def test_d26_a_download_continues_after_a_restart(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.add("b", size=MIB)
    world.hub.rate = SIZE / 2
    before = Worker(world, "a", "b")
    before.until(here + (SIZE - here) // 2)
    before.kill()
    after = world.downloads()
    after.resume()
    started = time.monotonic()
    world.wait(after, until=lambda entry: phase(entry) is not None)
    assert time.monotonic() - started < 2
    assert how(world.wait(after)) == "downloaded"
    assert how(world.wait(after, "b")) == "downloaded"
    assert world.hub.sent["cdn"] <= (SIZE - here + MIB) * 1.05


@modes("FR")
def test_d26_what_was_cancelled_or_done_stays_so_after_a_restart(
    make_world: MakeWorld, mode: str
) -> None:
    world = make_world(mode)
    world.begin()
    world.add("b", size=MIB)
    world.run("b")
    world.hub.rate = SIZE / 4
    downloads = world.downloads()
    downloads.start("a")
    world.wait(downloads, until=lambda entry: phase(entry) == "transferring")
    downloads.cancel(["a"])
    world.wait(downloads)
    downloads.close()
    seen = len(world.hub.seen)
    after = world.downloads()
    after.resume()
    time.sleep(0.3)
    assert all(entry.ended for entry in after.status())
    assert len(world.hub.seen) == seen


@modes("FR", soak="F")
@pytest.mark.parametrize("days", [-1, 1])
def test_d31_the_clock_jumps_halfway(make_world: MakeWorld, mode: str, days: int) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.rate = SIZE / 2
    world.hub.faults.add(Fault(skip=1, status=503, times=2), Fault(at=SIZE * 9 // 10))
    started = time.monotonic()
    ended = Worker(world, "a", clock=days * DAY).end()
    assert ended["how"] == "downloaded"
    assert time.monotonic() - started < 10
    assert world.hub.sent["cdn"] == SIZE - here


@modes("FR")
@pytest.mark.parametrize("days", [-1, 1])
def test_d31_the_clock_jumps_between_two_starts(
    make_world: MakeWorld, mode: str, days: int
) -> None:
    world = make_world(mode)
    world.add()
    here = world.half()
    then = (datetime.now(timezone.utc) - timedelta(days=days)).timestamp()
    for path in [world.part(), *_files(world.state)]:
        os.utime(path, (then, then))
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here


@pytest.mark.soak
@modes("FR")
def test_d31_the_computer_sleeps_longer_than_we_retry(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.hub.rate = SIZE / 2
    # While it sleeps, the connection breaks and all URLs expire.
    world.hub.faults.add(Fault(at=SIZE * 3 // 4, end="reset", expire=True))
    short = {"connect": 0.5, "stall": 0.5, "retry_after_cap": 0.5, "give_up": 3.0}
    worker = Worker(world, "a", limits=short)
    worker.until(here + (SIZE - here) // 4)
    worker.process.send_signal(signal.SIGSTOP)
    time.sleep(4)
    worker.process.send_signal(signal.SIGCONT)
    assert worker.end()["how"] == "downloaded"


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
