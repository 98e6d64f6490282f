"""D9, D17: the bytes are wrong, or no longer the pinned ones."""

import pytest
from conftest import MakeWorld
from hub_content import Made
from hub_faults import Fault, offsets
from hub_world import SIZE, code, flipped, how, modes

SMALL = 50_000


def test_d9_a_wrong_byte_at_100_offsets_is_never_let_through(make_world: MakeWorld) -> None:
    world = make_world()
    world.add(size=SMALL)
    downloads = world.downloads()
    for offset in offsets(100, SMALL):
        world.hub.faults.add(Fault(flip=offset, times=1000))
        downloads.start("a")
        assert code(world.wait(downloads)) == "checksum_mismatch"
        assert not world.dest().exists()
        assert not world.part().exists()
        world.hub.faults.clear()
    downloads.start("a")
    assert how(world.wait(downloads)) == "downloaded"


@pytest.mark.parametrize("count", [10, pytest.param(100, marks=pytest.mark.soak)])
def test_d9_a_wrong_byte_in_the_rest_of_a_part(make_world: MakeWorld, count: int) -> None:
    world = make_world("R")
    world.add(size=SMALL)
    for offset in offsets(count, SMALL // 2):
        world.half()
        world.hub.faults.add(Fault(flip=SMALL // 2 + offset, times=1000))
        assert code(world.run()) == "checksum_mismatch"
        assert not world.dest().exists()
        world.hub.faults.clear()


@pytest.mark.parametrize("count", [10, pytest.param(100, marks=pytest.mark.soak)])
def test_d9_a_wrong_byte_in_a_part_is_healed(make_world: MakeWorld, count: int) -> None:
    world = make_world("R")
    for number, offset in enumerate(offsets(count, SMALL // 2)):
        model_id = f"m{number}"
        world.add(model_id, size=SMALL)
        world.half(model_id)
        data = bytearray(world.part(model_id).read_bytes())
        data[offset] ^= 0xFF
        world.part(model_id).write_bytes(data)
        assert how(world.run(model_id)) == "downloaded"
        assert world.is_right(model_id)


def test_d9_a_wrong_byte_in_the_cache_at_100_offsets_is_never_linked(
    make_world: MakeWorld,
) -> None:
    world = make_world("C")
    world.add(size=SMALL)
    downloads = world.downloads()
    for offset in offsets(100, SMALL):
        world.cached(data=flipped(world.contents["a"], offset))
        downloads.start("a")
        assert how(world.wait(downloads)) == "downloaded"
        assert world.is_right()
        downloads.remove("a")
    assert world.hub.sent["cdn"] == 100 * SMALL


@modes("FRM")
@pytest.mark.parametrize("what", ["size", "content"])
def test_d17_other_content_than_the_pinned_one_is_refused(
    make_world: MakeWorld, mode: str, what: str
) -> None:
    world = make_world(mode)
    here = world.begin()
    model = world.catalog["a"]
    other = Made(SIZE + 1 if what == "size" else SIZE, seed=99)
    world.hub.add(model.repo, model.path, other)
    assert code(world.run()) == "upstream_changed"
    assert world.hub.sent["cdn"] == world.hub.sent["hub"] == 0
    assert not here or world.part().stat().st_size == here, "it may come back"


def test_d17_content_that_changes_between_two_tries_is_never_mixed(make_world: MakeWorld) -> None:
    world = make_world("R")
    world.begin(pinned=False)
    model = world.catalog["a"]
    other = Made(SIZE, seed=99)
    world.hub.add(model.repo, model.path, other)
    ended = world.run()
    world.contents["a"] = other
    assert code(ended) == "upstream_changed" or (how(ended) == "downloaded" and world.is_right())


def test_d17_content_that_changes_halfway_is_refused(make_world: MakeWorld) -> None:
    world = make_world()
    model = world.add(pinned=False)
    world.hub.faults.add(Fault(after=SIZE // 2, end="stall", expire=True))
    downloads = world.downloads(stall=0.5)
    downloads.start("a")
    world.until(lambda: world.hub.sent["cdn"] >= SIZE // 2)
    world.hub.add(model.repo, model.path, Made(SIZE, seed=99))
    assert code(world.wait(downloads)) == "upstream_changed"
    assert not world.dest().exists()
