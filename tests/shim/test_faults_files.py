"""D22, D23: the name is taken, or there is a link in the way."""

import os

import pytest
from conftest import MakeWorld
from hub_content import bytes_of
from hub_faults import Fault
from hub_world import MIB, SIZE, World, code, flipped, how, modes

VICTIM = b"a file of the user's" * 1000


def prepare(make_world: MakeWorld, mode: str) -> World:
    """The model "a", which mode C also has in Hugging Face's cache."""
    world = make_world(mode)
    world.begin()
    if mode == "C":
        world.cached()
    return world


@modes("FC")
def test_d22_the_same_file_is_adopted(make_world: MakeWorld, mode: str) -> None:
    world = prepare(make_world, mode)
    data = bytes_of(world.contents["a"])
    world.users_file(world.dest(), data)
    inode = world.dest().stat().st_ino
    assert how(world.run()) == "adopted"
    assert world.dest().stat().st_ino == inode
    assert world.hub.sent["cdn"] == 0


@modes("FC")
@pytest.mark.parametrize("what", ["other size", "other byte", "empty"])
def test_d22_another_file_of_that_name_stays(make_world: MakeWorld, mode: str, what: str) -> None:
    world = prepare(make_world, mode)
    byte = flipped(world.contents["a"], SIZE - 1)
    world.users_file(world.dest(), {"other size": VICTIM, "other byte": byte, "empty": b""}[what])
    downloads = world.downloads()
    downloads.start("a")
    assert code(world.wait(downloads)) == "dest_exists_different"
    assert world.hub.sent["cdn"] == 0
    assert downloads.ours(world.dest()) is None


@modes("FC")
def test_d22_a_folder_of_that_name_stays(make_world: MakeWorld, mode: str) -> None:
    world = prepare(make_world, mode)
    world.users_file(world.dest() / "inside.txt", VICTIM)
    assert code(world.run()) == "dest_exists_different"
    del world.catalog["a"]  # it isn't the model


@modes("FC")
def test_d22_a_broken_link_stays(make_world: MakeWorld, mode: str) -> None:
    world = prepare(make_world, mode)
    world.users_link(world.dest(), world.folder / "unplugged" / "x.safetensors")
    assert code(world.run()) == "dest_exists_different"
    assert not (world.folder / "unplugged").exists()


@modes("FC")
@pytest.mark.parametrize("right", [True, False])
def test_d22_a_link_of_the_users_stays(
    make_world: MakeWorld,
    mode: str,
    right: bool,  # noqa: FBT001
) -> None:
    world = prepare(make_world, mode)
    data = bytes_of(world.contents["a"]) if right else VICTIM
    elsewhere = world.users_file(world.folder / "nas" / "x.safetensors", data)
    world.users_link(world.dest(), elsewhere)
    ended = world.run()
    assert how(ended) == ("adopted" if right else None)
    assert code(ended) == (None if right else "dest_exists_different")


@modes("FC")
def test_d22_a_file_that_appears_halfway_stays(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.begin()
    world.hub.faults.add(Fault(at=SIZE // 2, end="stall", seconds=0.5))
    downloads = world.downloads(stall=10)
    downloads.start("a")
    world.until(lambda: world.hub.sent["cdn"] >= SIZE // 2)
    world.users_file(world.dest(), VICTIM)
    assert code(world.wait(downloads)) == "dest_exists_different"


def test_d22_what_was_adopted_is_not_ours_to_remove(world: World) -> None:
    world.add()
    world.users_file(world.dest(), bytes_of(world.contents["a"]))
    downloads = world.downloads()
    downloads.start("a")
    assert how(world.wait(downloads)) == "adopted"
    with pytest.raises(Exception, match="not_ours"):
        downloads.remove("a")


@modes("FR", soak="R")
@pytest.mark.parametrize("name", [".ltx-aio.part", ".ltx-aio.lock"])
@pytest.mark.parametrize("victim", ["file", "nothing", "folder"])
def test_d23_a_link_in_the_way_is_refused(
    make_world: MakeWorld, mode: str, name: str, victim: str
) -> None:
    world = make_world(mode)
    world.begin()
    link = world.dest().with_name(world.dest().name + name)
    link.unlink(missing_ok=True)
    target = world.folder / "victims" / "x.txt"
    if victim == "file":
        world.users_file(target, VICTIM)
    elif victim == "folder":
        target.mkdir(parents=True)
    world.users_link(link, target)
    assert code(world.run()) == "part_is_symlink"
    assert os.path.lexists(target) == (victim != "nothing")
    assert world.hub.sent["cdn"] == 0


@modes("FR")
def test_d23_a_hard_link_to_a_users_file_is_refused(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.begin()
    victim = world.users_file(world.folder / "victims" / "x.txt", VICTIM)
    world.part().unlink(missing_ok=True)
    os.link(victim, world.part())
    assert code(world.run()) == "part_is_symlink"


@modes("FR")
def test_d23_links_in_place_of_our_records_lead_nowhere(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.begin()
    if mode == "F":  # a first run shows the names of the records
        world.run()
        world.downloads().remove("a")
    victim = world.users_file(world.folder / "victims" / "x.json", VICTIM)
    for record in world.state.rglob("*.json"):
        record.unlink()
        world.users_link(record, victim)
    ended = world.run()
    assert code(ended) in {"part_is_symlink", None}
    for link in [path for path in world.theirs if path.is_symlink()]:
        link.unlink()
    world.theirs = {victim: VICTIM}
    if code(ended):
        assert how(world.run()) == "downloaded"


@modes("FR")
def test_d23_a_link_that_is_planted_halfway(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.begin()
    world.hub.faults.add(Fault(at=SIZE * 3 // 4, end="stall", seconds=0.5))
    downloads = world.downloads(stall=10)
    downloads.start("a")
    world.until(lambda: world.hub.sent["cdn"] > 0 and world.part().exists())
    victim = world.users_file(world.folder / "victims" / "x.txt", VICTIM)
    world.part().unlink()
    world.users_link(world.part(), victim)
    assert code(world.wait(downloads)) is not None
    assert not os.path.lexists(world.dest())


@modes("FR")
def test_d23_a_folder_that_becomes_a_link_halfway(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    world.begin()
    world.hub.faults.add(Fault(at=SIZE * 3 // 4, end="stall", seconds=0.5))
    downloads = world.downloads(stall=10)
    downloads.start("a")
    world.until(lambda: world.hub.sent["cdn"] > 0 and world.part().exists())
    victims = world.users_file(world.folder / "victims" / "x.txt", VICTIM).parent
    folder = world.models / "checkpoints"
    folder.rename(world.models / "moved")
    folder.symlink_to(victims)
    assert code(world.wait(downloads)) == "folder_gone"
    assert [path.name for path in victims.iterdir()] == ["x.txt"]


@modes("FR")
def test_d23_users_may_have_a_link_as_a_models_folder(make_world: MakeWorld, mode: str) -> None:
    world = make_world(mode)
    disk = world.folder / "big disk"
    disk.mkdir()
    world.models.mkdir()
    (world.models / "checkpoints").symlink_to(disk)
    here = world.begin()
    assert how(world.run()) == "downloaded"
    assert (disk / "a.safetensors").stat().st_size == SIZE
    assert world.hub.sent["cdn"] == SIZE - here


@modes("FR", soak="R")
@pytest.mark.parametrize("name", [".part", ".lock", ".tmp", ".download", ".aria2", ".crdownload"])
def test_d23_what_another_program_has_begun_is_left_alone(
    make_world: MakeWorld, mode: str, name: str
) -> None:
    """We must not continue it, truncate it, or take it for a dead process's lock."""
    world = make_world(mode)
    here = world.begin()
    theirs = world.dest().with_name(world.dest().name + name)
    some = b"".join(world.contents["a"].pieces(0, SIZE))[: SIZE // 3]
    begun = b"" if name == ".lock" else some
    world.users_file(theirs, begun)
    downloads = world.downloads()
    assert (downloads.part_bytes("a") or 0) == here
    downloads.start("a")
    assert how(world.wait(downloads)) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE - here
    downloads.remove("a")
    downloads.reclaim()
    assert theirs.read_bytes() == begun


@pytest.mark.parametrize("change", ["longer", "other bytes"])
def test_d23_remove_keeps_a_file_that_its_user_changed(world: World, change: str) -> None:
    """A merged or retrained file is the user's work, even though we downloaded it."""
    world.add()
    downloads = world.downloads()
    downloads.start("a")
    assert how(world.wait(downloads)) == "downloaded"
    with world.dest().open("r+b") as file:
        file.seek(0, os.SEEK_END if change == "longer" else os.SEEK_SET)
        file.write(b"theirs")
    os.utime(world.dest(), (1, 1))
    changed = world.dest().read_bytes()
    world.theirs[world.dest()] = changed
    with pytest.raises(Exception, match="not_ours"):
        downloads.remove("a")
    assert world.dest().read_bytes() == changed


def test_d23_nothing_else_in_the_folders_is_touched(world: World) -> None:
    world.add()
    folder = world.models / "checkpoints"
    names = [
        "a.safetensors.lock",
        "a.safetensors.part",
        "other.safetensors",
        "a.safetensors.bak",
        "a.safetensors.part.old",
        "A.safetensors",
    ]
    for name in names:
        world.users_file(folder / name, VICTIM)
    downloads = world.downloads()
    downloads.start("a")
    assert how(world.wait(downloads)) == "downloaded"
    downloads.remove("a")
    downloads.reclaim()
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    assert world.hub.sent["cdn"] < SIZE + MIB
