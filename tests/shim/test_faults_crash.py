"""D18, D19: the process is killed, the power fails."""

import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import MakeWorld
from hub_faults import Fault
from hub_world import MIB, SIZE, World, code, how, modes
from workers import Worker

DAY = 24 * 3600
KILLS = 10


@modes("FRG", soak="RG")
def test_d18_kill_9_ten_times_resumed(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    size = 24 * MIB
    here = world.begin(size=size)
    # The stream pauses for each kill, as bytes left in a socket's buffer can't be kept.
    for point in points(here, size):
        world.hub.faults.clear()
        world.hub.faults.add(Fault(at=point, end="stall"))
        worker = Worker(world, "a")
        world.until(lambda point=point: _size(world.part()) >= point)
        worker.kill()
    assert not world.dest().exists()
    world.hub.faults.clear()
    assert Worker(world, "a").end()["how"] == "downloaded"
    assert world.sent <= size * 1.01 - here


@pytest.mark.soak
@modes("FRG")
def test_d18_kill_9_ten_times_in_full_flow(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    size = 1024 * MIB
    here = world.begin(size=size)
    world.hub.rate = 64 * MIB
    for point in points(here, size):
        worker = Worker(world, "a")
        world.until(lambda point=point: _size(world.part()) >= point)
        worker.kill()
    assert not world.dest().exists()
    assert Worker(world, "a").end()["how"] == "downloaded"
    assert world.sent <= size * 1.01 - here


@pytest.mark.soak
def test_d18_kill_9_while_the_prefix_is_read_again(world: World) -> None:
    size = 512 * MIB
    world.add(size=size)
    world.half()
    for delay in (0, 0.05, 0.1, 0.2, 0.3, 0.4):
        worker = Worker(world, "a")
        worker.until(1)
        time.sleep(delay)
        worker.kill()
    assert Worker(world, "a").end()["how"] == "downloaded"
    assert world.hub.sent["cdn"] <= size * 1.01


@pytest.mark.parametrize("durable", [0, SIZE // 4])
def test_d19_zeros_where_the_disk_had_not_written_yet(make_world: MakeWorld, durable: int) -> None:
    world = make_world("R")
    here = world.begin()
    with world.part().open("r+b") as file:
        file.seek(durable)
        file.write(bytes(here - durable))
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] <= 2 * SIZE - durable


@pytest.mark.parametrize("at", [0, 10, MIB])
def test_d19_a_wrong_byte_in_what_was_reported_as_durable(make_world: MakeWorld, at: int) -> None:
    """A disk that lied, or a file that was written to: start over instead of giving up."""
    world = make_world("R")
    here = world.begin()
    journal = json.loads(world.journal().read_text())
    world.journal().write_text(json.dumps(journal | {"durable": here - 1000}))
    with world.part().open("r+b") as file:
        file.seek(at)
        byte = file.read(1)
        file.seek(at)
        file.write(bytes([byte[0] ^ 1]))
    assert how(world.run()) == "downloaded"
    assert world.is_right()


def test_d19_a_part_that_is_longer_or_shorter_than_its_journal_says(make_world: MakeWorld) -> None:
    world = make_world("R")
    for model_id, length in (("short", 1000), ("empty", 0), ("long", SIZE + 1000)):
        world.add(model_id)
        world.half(model_id)
        os.truncate(world.part(model_id), length)
        world.hub.forget()
        assert how(world.run(model_id)) == "downloaded"
        assert world.hub.sent["cdn"] <= 2 * SIZE


JOURNALS: dict[str, Callable[[bytes], bytes]] = {
    "torn": lambda text: text[: len(text) // 2],
    "empty": lambda _: b"",
    "zeros": lambda text: bytes(len(text)),
    "of another kind": lambda _: b"[1, 2]",
    "of another id": lambda text: text.replace(b'"id": "a"', b'"id": "b"'),
    "of wrong types": lambda text: text.replace(b'"durable": ', b'"durable": true, "x": '),
    "of huge numbers": lambda text: text.replace(b'"durable": ', b'"durable": 9'),
    "deep": lambda _: b"[" * 100_000,
}


@pytest.mark.parametrize("what", [*JOURNALS, "missing"])
@pytest.mark.parametrize("pinned", [True, False], ids=["pinned", "not pinned"])
def test_d19_a_bad_journal_costs_no_more_than_the_file(
    make_world: MakeWorld,
    what: str,
    pinned: bool,  # noqa: FBT001
) -> None:
    world = make_world("R")
    world.begin(pinned=pinned)
    journal = world.journal()
    if what == "missing":
        journal.unlink()
    else:
        journal.write_bytes(JOURNALS[what](journal.read_bytes()))
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] <= 2 * SIZE


def test_d19_a_journal_of_other_content_is_not_trusted(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.begin()
    world.add("b")
    world.half("b")
    world.part("a").write_bytes(world.part("b").read_bytes())
    world.hub.forget()
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] <= 2 * SIZE


def test_d19_any_of_our_records_may_be_damaged(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.add("done")
    world.run("done")
    world.add("a")
    world.half("a")
    for path in world.state.rglob("*.json"):
        path.write_bytes(path.read_bytes()[:-5])
    world.hub.forget()
    assert how(world.run()) == "downloaded"
    assert how(world.run("done")) in {"adopted", "downloaded"}


def test_d18_a_crash_between_the_name_and_the_end(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.begin()
    journal = world.journal().read_bytes()
    name = world.journal()
    assert how(world.run()) == "downloaded"
    os.link(world.dest(), world.part())
    name.write_bytes(journal)
    downloads = world.downloads()
    downloads.start("a")
    assert how(world.wait(downloads)) in {"downloaded", "adopted"}
    assert not world.part().exists()
    owned = downloads.ours(world.dest())
    assert owned
    assert (owned.how, owned.verified) == ("downloaded", True)


def test_d18_a_crash_leaves_no_rubbish(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.begin()
    assert how(world.run()) == "downloaded"
    assert sorted(path.name for path in world.models.rglob("*.*")) == ["a.safetensors"]
    assert not [path for path in _files(world.state) if path.suffix == ".tmp"]
    assert code(world.run()) is None


def points(here: int, size: int) -> list[int]:
    """Ten random offsets between the part and the end, the same in every run."""
    chance = random.Random(size)  # noqa: S311 -- not a secret
    return sorted(chance.randrange(here + 1, size) for _ in range(KILLS))


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
