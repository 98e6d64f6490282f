"""S9, S11, S14 and S15: planted links, slow disks, wrong bytes, and kills while writing."""

import asyncio
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hub_content import Made
from hub_faults import Fault, offsets
from hub_world import World
from shim_app import MakeShim

ROOT = Path(__file__).parents[2]

Plant = Callable[[World, Path], None]
PLANTS: dict[str, tuple[Plant, str]] = {
    "dest": (lambda world, victim: world.dest().symlink_to(victim), "dest_exists_different"),
    "dest to nowhere": (
        lambda world, victim: world.dest().symlink_to(victim.with_name("gone")),
        "dest_exists_different",
    ),
    "part": (lambda world, victim: world.part().symlink_to(victim), "part_is_symlink"),
    "lock": (
        lambda world, victim: (
            world.dest().with_name(f"{world.dest().name}.ltx-aio.lock").symlink_to(victim)
        ),
        "part_is_symlink",
    ),
}


@pytest.mark.parametrize("plant", PLANTS)
async def test_s9_a_planted_link_is_not_written_through(
    world: World, make_shim: MakeShim, plant: str
) -> None:
    world.add("a")
    victim = world.users_file(world.folder / "victim", b"of the user")
    put, code = PLANTS[plant]
    put(world, victim)
    before = set(world.folder.iterdir())
    shim = await make_shim(world)
    await shim.post("downloads", {"want": [{"id": "a"}]})
    assert (await shim.ended())["problem"]["code"] == code
    await shim.post("models/remove", {"id": "a"})
    await shim.post("models/reclaim", {})
    assert victim.read_bytes() == b"of the user"
    assert before <= set(world.folder.iterdir())
    world.dest().unlink(missing_ok=True)


async def test_s9_a_planted_journal_is_not_written_through(
    world: World, make_shim: MakeShim
) -> None:
    world.add("a")
    world.half()
    victim = world.users_file(world.folder / "victim", b"of the user")
    journal = world.journal()
    journal.unlink()
    journal.symlink_to(victim)
    shim = await make_shim(world)
    await shim.post("downloads", {"want": [{"id": "a"}]})
    await shim.ended()
    await shim.post("models/reclaim", {})
    assert victim.read_bytes() == b"of the user"


async def test_s9_a_folder_that_becomes_a_link_is_noticed(
    world: World, make_shim: MakeShim
) -> None:
    world.add("a")
    shim = await make_shim(world)
    world.hub.faults.add(Fault(at=1_000_000, seconds=1, end="stall"))
    await shim.post("downloads", {"want": [{"id": "a"}]})
    world.until(lambda: world.part().exists() and world.part().stat().st_size >= 1_000_000)
    elsewhere = world.folder / "elsewhere"
    elsewhere.mkdir()
    folder = world.dest().parent
    folder.rename(world.folder / "moved")
    folder.symlink_to(elsewhere)
    assert (await shim.ended())["problem"]["code"] == "folder_gone"
    assert list(elsewhere.iterdir()) == []


async def test_s11_nothing_waits_while_a_file_is_verified(
    world: World, make_shim: MakeShim
) -> None:
    model = world.add("a", size=1000)
    size = 3_000_000_000
    world.catalog["a"] = replace(model, bytes=size)
    with world.dest().open("wb") as file:
        file.truncate(size)  # Sparse, but it takes as long to read.
    shim = await make_shim(world)

    async def ask(route: str) -> float:
        started = time.perf_counter()
        assert (await shim.get(route))[0] == 200
        return time.perf_counter() - started

    async def slowest() -> float:
        routes = ["downloads" if i % 5 else "models" for i in range(50)]
        return max(await asyncio.gather(*(ask(route) for route in routes)))

    idle = max([await slowest() for _ in range(5)])
    await shim.post("models/verify", {"ids": ["a"]})
    await shim.until(lambda entry: entry["phase"] == "verifying")
    longest = max([await slowest() for _ in range(5)])
    entry = await shim.entry()
    assert entry["state"] == "running", "it must have lasted"
    assert max(len(heard) for heard in shim.answers) < 64 * 1024
    await shim.post("downloads/cancel", {"ids": ["a"]})
    # Hashing, or any waiting for it, takes seconds. A busy machine answers slowly without it, too.
    assert longest < max(0.5, 4 * idle)
    world.dest().unlink()


@pytest.mark.parametrize("count", [10, pytest.param(100, marks=pytest.mark.soak)])
async def test_s14_a_wrong_byte_anywhere_never_gets_the_name(
    world: World, make_shim: MakeShim, count: int
) -> None:
    size = 2000
    world.add("a", content=Made(size))
    shim = await make_shim(world)
    for offset in offsets(count, size):
        world.hub.faults.add(Fault(flip=offset, times=99))
        await shim.post("downloads", {"want": [{"id": "a"}]})
        assert (await shim.ended())["problem"]["code"] == "checksum_mismatch"
        assert list(world.dest().parent.iterdir()) == []
        world.hub.faults.clear()
    await shim.post("downloads", {"want": [{"id": "a"}]})
    assert (await shim.ended())["state"] == "done"


WRITER = """
import sys
from pathlib import Path
from ltx_aio.records import Records
from ltx_aio.hub.tokens import Tokens
state = Path(sys.argv[1])
records = Records(state / "records")
tokens = Tokens(state=state, endpoints=tuple, settable=True)
number = int(sys.argv[2])
while True:
    number += 1
    records.write(f"key {number % 5}", {"number": number, "text": "x" * 5000})
    tokens.save(f"hf_token_number_{number}")
    print(number, flush=True)
"""


def test_s15_being_killed_while_writing_loses_no_record(tmp_path: Path) -> None:
    """Ten kills in more than 200 writes."""
    written = 0
    chance = random.Random(15)  # noqa: S311
    for _ in range(10):
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", WRITER, str(tmp_path), str(written)],
            stdout=subprocess.PIPE,
            text=True,
            env={"PYTHONPATH": str(ROOT)},
        )
        assert process.stdout
        first = written + chance.randint(20, 30)
        for line in process.stdout:
            if int(line) >= first:
                break
        time.sleep(chance.random() / 200)
        process.kill()
        rest = process.communicate()[0].split()
        written = max([first, *(int(line) for line in rest if line.isdecimal())])
        found = [json.loads(path.read_text()) for path in (tmp_path / "records").glob("*.json")]
        assert len(found) == 5
        numbers = sorted(record["number"] for record in found)
        assert all(len(record["text"]) == 5000 for record in found)
        # Each is the last one reported as written, or the next one.
        assert numbers[0] >= written - 4
        assert numbers[-1] in {written, written + 1}
        number = int((tmp_path / "hf_token").read_text().removeprefix("hf_token_number_"))
        assert number in {written, written + 1}
        written = max(numbers[-1], number)
    assert written > 200
    assert (tmp_path / "hf_token").stat().st_mode & 0o777 == 0o600
