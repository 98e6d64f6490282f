"""D20, D21: the disk is full, or we may not write to it."""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import Disk, MakeWorld
from hub_faults import Fault
from hub_world import MIB, SIZE, World, code, how, modes, received, values
from workers import Worker, run

from ltx_aio.trouble import disk_trouble


@modes("FR")
def test_d20_full_before_the_first_byte(make_world: MakeWorld, mode: str, disk: Disk) -> None:
    world = make_world(mode)
    disk(world.models / "checkpoints", "size=8m")
    here = world.begin()
    rest = (SIZE - here) // 2
    full = _fill(world.models / "checkpoints", leave=rest)
    ended = world.run()
    assert code(ended) == "disk_full"
    assert int(str(values(ended)["need"])) >= SIZE - here
    assert int(str(values(ended)["free"])) <= rest + MIB
    assert not world.hub.seen, "not even asked"
    full.unlink()
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here


@modes("FR")
def test_d20_full_halfway_continues_once_there_is_space(
    make_world: MakeWorld, mode: str, disk: Disk
) -> None:
    world = make_world(mode)
    disk(world.models / "checkpoints", "size=8m")
    here = world.begin()
    world.hub.faults.add(Fault(at=SIZE * 3 // 4, end="stall", seconds=0.5))
    downloads = world.downloads(stall=10)
    downloads.start("a")
    world.until(lambda: world.hub.sent["cdn"] >= SIZE * 3 // 4 - here)
    world.until(lambda: world.part().exists() and world.part().stat().st_size >= SIZE * 3 // 4)
    full = _fill(world.models / "checkpoints", leave=SIZE // 10)
    ended = world.wait(downloads)
    assert code(ended) == "disk_full"
    kept = world.part().stat().st_size
    assert SIZE > kept >= SIZE * 3 // 4
    full.unlink()
    downloads.start("a")
    assert how(world.wait(downloads)) == "downloaded"
    assert world.hub.requests("cdn")[-1].range == f"bytes={kept}-"


@modes("FR")
def test_d20_full_where_the_journal_is(make_world: MakeWorld, mode: str, disk: Disk) -> None:
    world = make_world(mode)
    disk(world.state, "size=1m")
    here = world.begin()
    full = _fill(world.state, leave=0)
    ended = world.run()
    assert code(ended) == "disk_full" or how(ended) == "downloaded"
    full.unlink()
    if not world.dest().exists():
        assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] <= SIZE - here


@modes("FR")
def test_d20_full_halfway_where_the_journal_is(
    make_world: MakeWorld, mode: str, disk: Disk
) -> None:
    world = make_world(mode)
    disk(world.state, "size=1m")
    here = world.begin()
    world.hub.faults.add(Fault(at=SIZE * 3 // 4, end="stall", seconds=0.5))
    downloads = world.downloads(stall=10)
    downloads.start("a")
    world.until(lambda: world.hub.sent["cdn"] >= SIZE * 3 // 4 - here)
    full = _fill(world.state, leave=0)
    ended = world.wait(downloads)
    full.unlink()
    if code(ended) is not None:
        assert code(ended) == "disk_full"
        downloads.start("a")
        assert how(world.wait(downloads)) == "downloaded"
    assert world.hub.sent["cdn"] <= SIZE - here + MIB


@modes("FR")
def test_d20_no_space_for_the_final_name(make_world: MakeWorld, mode: str, disk: Disk) -> None:
    world = make_world(mode)
    folder = disk(world.models / "checkpoints", "size=16m,nr_inodes=8")
    here = world.begin()
    world.hub.faults.add(Fault(at=SIZE * 9 // 10, end="stall", seconds=0.5))
    downloads = world.downloads(stall=10)
    downloads.start("a")
    world.until(lambda: world.hub.sent["cdn"] >= SIZE * 9 // 10 - here)
    names = _fill_names(folder)
    ended = world.wait(downloads)
    for name in names:
        name.unlink()
    if code(ended) is not None:
        assert code(ended) == "disk_full"
        sent = world.hub.sent["cdn"]
        downloads.start("a")
        assert how(world.wait(downloads)) == "downloaded"
        assert world.hub.sent["cdn"] == sent
    assert world.hub.sent["cdn"] == SIZE - here


def test_d20_the_whole_queue_must_fit(make_world: MakeWorld, disk: Disk) -> None:
    world = make_world()
    disk(world.models / "checkpoints", "size=8m")
    for model_id in ("a", "b", "c"):
        world.add(model_id)
    downloads = world.downloads()
    downloads.start_all([(name, None) for name in world.catalog])
    assert code(world.wait(downloads, "a")) == "disk_full"
    assert not world.hub.sent["cdn"]


@pytest.mark.parametrize("mode", ["F", "R"])
def test_d21_a_folder_that_may_not_be_written(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    folder = world.models / "checkpoints"
    folder.chmod(0o555)
    ended = Worker(world, "a", before=_as_anyone()).end()
    assert ended["problem"] == {"code": "not_writable"}
    assert not world.hub.sent["cdn"]
    folder.chmod(0o755)
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here


def test_d21_a_part_that_may_not_be_written(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.begin()
    world.part().chmod(0o444)
    ended = Worker(world, "a", before=_as_anyone()).end()
    assert ended["problem"] == {"code": "not_writable"}


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_d20_a_quota_is_a_full_disk(number: int) -> None:
    """A file system with quotas can't be created everywhere the tests run."""
    trouble = disk_trouble(OSError(number, os.strerror(number)), need=9, free=5)
    assert trouble.json() == {"code": "disk_full", "need": 9, "free": 5}


@modes("FR")
def test_d21_a_disk_that_became_read_only(make_world: MakeWorld, mode: str, disk: Disk) -> None:
    world = make_world(mode)
    folder = disk(world.models / "checkpoints", "size=8m")
    here = world.begin()
    assert run("mount", "-o", "remount,ro", str(folder)).returncode == 0
    assert code(world.run()) == "not_writable"
    assert run("mount", "-o", "remount,rw", str(folder)).returncode == 0
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here


@modes("FR")
def test_d21_the_folder_is_removed_halfway(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin(size=SIZE * 4)
    world.hub.rate = SIZE
    downloads = world.downloads()
    downloads.start("a")
    world.wait(downloads, until=lambda entry: received(entry) > here)
    folder = world.models / "checkpoints"
    folder.rename(world.models / "away")
    assert code(world.wait(downloads)) == "folder_gone"
    assert here + world.sent < SIZE * 4, "that is seen before the end"
    assert not folder.exists(), "nothing is made in its place"
    (world.models / "away").rename(folder)
    world.hub.rate = None
    downloads.start("a")
    assert how(world.wait(downloads)) == "downloaded"


@modes("FR")
def test_d21_the_disk_is_removed_between_two_starts(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    here = world.begin()
    world.models.rename(world.folder / "away")
    assert code(world.run()) == "folder_gone"
    assert not world.models.exists(), "nothing is made in its place"
    (world.folder / "away").rename(world.models)
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here


@pytest.mark.parametrize("length", [250, 255])
def test_d21_a_name_that_is_too_long(world: World, length: int) -> None:
    world.add(file="x" * (length - len(".safetensors")) + ".safetensors")
    ended = world.run()
    # A name may have 255 bytes, including the suffix of the part.
    assert code(ended) == "path_too_long" or (length < 255 and how(ended) == "downloaded")


@modes("FR")
def test_d21_a_path_beyond_260_characters_of_any_script(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    deep = world.folder / "Модели 模型 🎬 é" / ("d" * 120) / ("e" * 120) / "checkpoints"
    world.add_root("checkpoints", deep)
    here = world.begin()
    assert how(world.run()) == "downloaded"
    assert world.dest().parent == deep
    assert world.is_right()
    assert world.hub.sent["cdn"] == SIZE - here


def _as_anyone() -> tuple[str, ...]:
    """Root ignores permissions; without these capabilities it is like anyone else."""
    if os.geteuid() != 0:
        return ()
    program = shutil.which("setpriv")
    if program is None:
        pytest.skip("root may write anywhere, and there is no setpriv to give that up")
    return (program, "--bounding-set=-dac_override,-dac_read_search")


def _fill(folder: Path, *, leave: int) -> Path:
    """A file that leaves this many bytes free."""
    path = folder / "full"
    # Root may have less space than the disk reports.
    with suppress(OSError):
        path.write_bytes(bytes(max(shutil.disk_usage(folder).free - leave, 0)))
    return path


def _fill_names(folder: Path) -> list[Path]:
    """As many empty files as the disk has inodes."""
    names = [folder / f"name{number}" for number in range(100)]
    with suppress(OSError):
        for path in names:
            path.touch()
    return [path for path in names if path.exists()]
