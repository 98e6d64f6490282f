import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from weight_files import put, safetensors

from ltx_aio.files.catalog import Model
from ltx_aio.files.folders import Folders
from ltx_aio.models.library import Library
from ltx_aio.transfer.marks import Ownership

KINDS = ("checkpoints", "loras", "vae")


class Remembered:
    """A fixed memory of downloads."""

    def __init__(self) -> None:
        self.files: dict[Path, Ownership] = {}
        self.parts: dict[str, int] = {}

    def ours(self, path: Path) -> Ownership | None:
        return self.files.get(path)

    def part_bytes(self, model_id: str) -> int | None:
        return self.parts.get(model_id)

    def orphans(self) -> tuple[int, int]:
        return 2, 300


def model(name: str, folder: str = "loras") -> Model:
    file = f"{name}.safetensors"
    return Model(name, file, "org/m", "main", file, folder, None, None, None, gated=False)


CATALOG = {name: model(name, folder) for name, folder in [("big", "checkpoints"), ("l", "loras")]}


class Shelf:
    """A library, its folders, and what can happen to them."""

    def __init__(self, base: Path) -> None:
        self.models = base / "models"
        self.roots = {kind: [str(self.models / kind)] for kind in KINDS}
        for kind in KINDS:
            (self.models / kind).mkdir(parents=True)
        self.memory = Remembered()
        self.changes = 0

    def library(self, max_age: float = 0) -> Library:
        return Library(
            catalog=CATALOG,
            folders=Folders(
                paths_of=self.roots.__getitem__, models_dir=self.models, kinds=lambda: KINDS
            ),
            memory=self.memory,
            output=lambda: {"linked": False, "refused": False},
            changes=lambda: self.changes,
            max_age=max_age,
        )

    def read(self) -> Any:  # noqa: ANN401 - JSON
        return self.library().read()


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_a_server_without_models_has_empty_folders(shelf: Shelf) -> None:
    answer = shelf.read()
    assert answer["models"] == {}
    assert set(answer["folders"]) == {"checkpoints", "loras"}
    (root,) = answer["folders"]["loras"]["roots"]
    assert (root["label"], root["writable"], root["volume"]) == ("models/loras", True, 0)
    assert root["total"] > root["free"] > 0
    assert answer["folders"]["loras"]["default"] == 0
    assert answer["orphans"] == {"files": 2, "bytes": 300}


def test_a_copy_says_where_it_is_and_in_what_state(shelf: Shelf) -> None:
    put(shelf.models / "loras" / "LTX-2" / "l.safetensors")
    put(shelf.models / "loras" / "a" / "l.safetensors", b"")
    assert shelf.read()["models"] == {
        "l": {
            "copies": [
                {
                    "folder": "loras",
                    "root": 0,
                    "path": "LTX-2/l.safetensors",
                    "bytes": len(safetensors()),
                    "fault": None,
                    "ours": None,
                    "verified": None,
                },
                {
                    "folder": "loras",
                    "root": 0,
                    "path": "a/l.safetensors",
                    "bytes": 0,
                    "fault": "empty",
                    "ours": None,
                    "verified": None,
                },
            ],
            "misplaced": [],
            "part": None,
        }
    }


def test_what_the_downloads_remember_is_in_the_answer(shelf: Shelf) -> None:
    path = put(shelf.models / "loras" / "l.safetensors")
    shelf.memory.files[path] = Ownership("0" * 64, "hardlink", verified=True)
    shelf.memory.parts["big"] = 123
    models = shelf.read()["models"]
    (copy,) = models["l"]["copies"]
    assert (copy["ours"], copy["verified"]) == ("hardlink", True)
    assert models["big"] == {"copies": [], "misplaced": [], "part": 123}


def test_a_complete_file_in_a_wrong_folder_is_misplaced_and_a_broken_one_is_ignored(
    shelf: Shelf,
) -> None:
    put(shelf.models / "vae" / "x" / "l.safetensors")
    put(shelf.models / "vae" / "big.safetensors", b"broken")
    answer = shelf.read()
    place = {"folder": "vae", "root": 0, "path": "x/l.safetensors", "bytes": len(safetensors())}
    assert answer["models"] == {"l": {"copies": [], "misplaced": [place], "part": None}}
    assert answer["folders"]["vae"]["roots"][0]["label"] == "models/vae"


def test_nothing_is_misplaced_if_a_copy_is_complete(shelf: Shelf) -> None:
    put(shelf.models / "loras" / "l.safetensors", b"broken")
    put(shelf.models / "vae" / "l.safetensors")
    assert len(shelf.read()["models"]["l"]["misplaced"]) == 1
    put(shelf.models / "loras" / "l.safetensors")
    assert shelf.read()["models"]["l"]["misplaced"] == []


def test_roots_on_one_disk_have_one_volume(shelf: Shelf, tmp_path: Path) -> None:
    shelf.roots["loras"] += [str(tmp_path / "more"), "/proc/sys/net/core"]
    answer = shelf.read()
    roots = answer["folders"]["loras"]["roots"]
    assert [root["volume"] for root in roots] == [0, 0, 1]
    assert answer["folders"]["checkpoints"]["roots"][0]["volume"] == 0


def test_an_answer_is_kept_for_a_while_unless_we_changed_something(shelf: Shelf) -> None:
    library = shelf.library(max_age=60)
    assert library.read()["models"] == {}
    path = put(shelf.models / "loras" / "l.safetensors")
    assert library.read()["models"] == {}
    shelf.changes += 1
    assert list(cast("dict[str, object]", library.read()["models"])) == ["l"]
    path.unlink()
    assert library.read()["models"] != {}
    assert library.read(fresh=True)["models"] == {}


def test_s13_no_answer_names_a_folder_of_the_server(shelf: Shelf, tmp_path: Path) -> None:
    shelf.roots["loras"] += [str(tmp_path / "disk" / "models" / "loras"), str(tmp_path)]
    put(shelf.models / "loras" / "l.safetensors")
    put(tmp_path / "disk" / "models" / "loras" / "x" / "l.safetensors")
    put(shelf.models / "vae" / "big.safetensors")
    text = str(shelf.read())
    assert "x/l.safetensors" in text
    assert str(tmp_path) not in text
    assert str(tmp_path.parent) not in text


def test_s11_an_answer_stays_small_however_many_files_there_are(shelf: Shelf) -> None:
    for number in range(500):
        put(shelf.models / "loras" / f"{number:03}" / "l.safetensors", b"broken")
        put(shelf.models / "vae" / f"{number:03}" / "l.safetensors")
    model = shelf.read()["models"]["l"]
    assert (len(model["copies"]), len(model["misplaced"])) == (10, 10)


def test_a_library_of_thousands_of_files_is_read_quickly(shelf: Shelf) -> None:
    for number in range(5000):
        path = shelf.models / KINDS[number % 3] / f"{number % 50}" / f"{number}.safetensors"
        path.parent.mkdir(exist_ok=True)
        path.touch()
    put(shelf.models / "loras" / "l.safetensors")
    library = shelf.library()
    library.read()
    assert timed(library.read) < 0.5


def test_a_header_is_read_once(shelf: Shelf) -> None:
    path = put(shelf.models / "loras" / "l.safetensors", safetensors(20_000, 1))
    library = shelf.library()
    first = timed(library.read)
    again = timed(library.read)
    assert again < first / 2
    os.utime(path)
    assert timed(library.read) > again


def timed(call: Callable[[], object]) -> float:
    """Seconds of work: waiting for a busy processor does not count."""
    started = time.process_time()
    call()
    return time.process_time() - started
