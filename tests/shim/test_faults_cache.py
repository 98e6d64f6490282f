"""D29, D30: the file is on this computer already, in Hugging Face's cache."""

import shutil

import pytest
from conftest import Disk, MakeWorld
from hub_content import bytes_of
from hub_world import SIZE, World, code, flipped, how
from workers import run

from ltx_aio.files.weights import fault_of


@pytest.fixture
def world(make_world: MakeWorld) -> World:
    world = make_world("C")
    world.add()
    return world


def test_d29_a_good_file_is_linked(world: World) -> None:
    blob = world.cached()
    assert how(world.run()) == "hardlink"
    assert world.dest().samefile(blob)
    assert not world.dest().is_symlink()
    assert blob.stat().st_nlink == 2, "the disk holds it once"
    assert world.hub.sent["cdn"] == 0


def test_d29_a_file_that_the_cache_has_only_by_its_content(world: World) -> None:
    world.cached()
    shutil.rmtree(world.cache / "models--org--a" / "snapshots")
    assert how(world.run()) == "hardlink"
    assert world.hub.sent["cdn"] == 0


def test_d29_a_corrupt_file_is_never_linked(world: World) -> None:
    blob = world.cached(data=flipped(world.contents["a"], SIZE // 2))
    before = blob.read_bytes()
    assert how(world.run()) == "downloaded"
    assert world.hub.sent["cdn"] == SIZE
    assert blob.read_bytes() == before, "it is not ours to mend"


@pytest.mark.parametrize("data", [b"", b"short", bytes(SIZE)])
def test_d29_a_wrong_file_is_never_linked(world: World, data: bytes) -> None:
    world.cached(data=data)
    assert how(world.run()) == "downloaded"


def test_d29_another_revision_is_not_used(world: World) -> None:
    blob = world.cached(data=flipped(world.contents["a"], 5))
    other = "decaf".ljust(40, "0")
    blob.rename(blob.with_name("e" * 64))
    top = world.cache / "models--org--a"
    shutil.rmtree(top / "snapshots")
    entry = top / "snapshots" / other / "sub" / "a.safetensors"
    entry.parent.mkdir(parents=True)
    entry.symlink_to(blob.with_name("e" * 64))
    assert how(world.run()) == "downloaded"


def test_d29_another_revision_with_the_same_content_is_linked(world: World) -> None:
    world.cached()
    snapshots = world.cache / "models--org--a" / "snapshots"
    next(snapshots.iterdir()).rename(snapshots / "decaf".ljust(40, "0"))
    assert how(world.run()) == "hardlink"


def test_d29_a_blob_that_is_a_link_into_a_shared_store(world: World) -> None:
    blob = world.cached()
    store = world.folder / "store" / "x"
    store.parent.mkdir()
    blob.rename(store)
    blob.symlink_to(store)
    assert how(world.run()) == "hardlink"
    assert world.dest().samefile(store)
    assert not world.dest().is_symlink()


def test_d29_a_cache_on_another_volume(world: World, disk: Disk) -> None:
    disk(world.cache, "size=8m")
    blob = world.cached()
    assert how(world.run()) == "symlink"
    assert world.dest().resolve() == blob.resolve()
    assert world.hub.sent["cdn"] == 0


def test_d29_a_cache_that_is_read_only(world: World, disk: Disk) -> None:
    disk(world.cache, "size=8m")
    world.cached()
    assert run("mount", "-o", "remount,ro", str(world.cache)).returncode == 0
    assert how(world.run()) in {"symlink", "copy"}
    assert world.hub.sent["cdn"] == 0


def test_d29_a_cache_with_broken_links(world: World) -> None:
    world.cached().unlink()
    assert how(world.run()) == "downloaded"


def test_d29_the_same_file_in_another_folder_of_comfyui(world: World) -> None:
    world.add_root("vae", world.models / "vae")
    misplaced = world.users_file(
        world.models / "vae" / "a.safetensors", bytes_of(world.contents["a"])
    )
    assert how(world.run()) == "hardlink"
    assert world.dest().samefile(misplaced)
    assert world.hub.sent["cdn"] == 0


def test_d29_another_file_of_the_same_name_in_another_folder(world: World) -> None:
    world.add_root("vae", world.models / "vae")
    world.users_file(world.models / "vae" / "a.safetensors", flipped(world.contents["a"], 9))
    assert how(world.run()) == "downloaded"


def test_d29_a_gated_file_in_the_cache_needs_no_token(make_world: MakeWorld) -> None:
    world = make_world("C")
    world.add(gated=True)
    world.tokens.forget()
    world.cached()
    assert how(world.run()) == "hardlink"


def test_d30_the_cache_is_emptied_after_a_hard_link(world: World) -> None:
    world.cached()
    downloads = world.downloads()
    downloads.start("a")
    assert how(world.wait(downloads)) == "hardlink"
    shutil.rmtree(world.cache)
    assert world.is_right()
    assert fault_of(world.dest()) is None
    downloads.start("a")
    assert how(world.wait(downloads)) in {"adopted", "hardlink"}


def test_d30_the_cache_is_emptied_after_a_symlink(world: World, disk: Disk) -> None:
    disk(world.cache, "size=8m")
    blob = world.cached()
    downloads = world.downloads()
    downloads.start("a")
    assert how(world.wait(downloads)) == "symlink"
    shutil.rmtree(blob.parent.parent)
    assert fault_of(world.dest()) == "dangling"
    owned = downloads.ours(world.dest())
    assert owned is None or owned.verified is not True
    downloads.start("a")
    ended = world.wait(downloads)
    assert how(ended) == "downloaded"
    assert world.is_right()
    assert not world.dest().is_symlink()


def test_d30_removing_a_link_leaves_the_cache_alone(world: World) -> None:
    blob = world.cached()
    downloads = world.downloads()
    downloads.start("a")
    assert how(world.wait(downloads)) == "hardlink"
    downloads.remove("a")
    assert not world.dest().exists()
    assert blob.read_bytes() == bytes_of(world.contents["a"])
    assert code(world.run()) is None


def test_d30_what_is_in_the_cache_now_replaces_a_broken_link(
    world: World,
    disk: Disk,
) -> None:
    disk(world.cache, "size=8m")
    blob = world.cached()
    assert how(world.run()) == "symlink"
    blob.unlink()
    world.cached()
    assert how(world.run()) in {"symlink", "adopted"}
    assert world.is_right()
