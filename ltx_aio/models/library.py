"""Which files of the catalog are installed: where they are and what state they are in."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import Protocol

from ..files.catalog import Model
from ..files.folders import Folders, Root, space, writable
from ..files.places import Place, Places
from ..files.weights import WeightFiles
from ..transfer.marks import Ownership

# More copies of one file are of no use to the panel, and the answer stays small.
MAX_COPIES = 10


class Memory(Protocol):
    """What the downloads remember about files."""

    def ours(self, path: Path, /) -> Ownership | None:
        """What is known about a file that we downloaded or checked."""
        ...

    def part_bytes(self, model_id: str, /) -> int | None:
        """How many bytes of an unfinished download are kept; None if there are none."""
        ...

    def orphans(self) -> tuple[int, int]:
        """Number and bytes of partial files that no download will resume."""
        ...


class Library:
    """Reads the folders on request, at most every `max_age` seconds."""

    def __init__(  # noqa: PLR0913
        self,
        *,
        catalog: Mapping[str, Model],
        folders: Folders,
        memory: Memory,
        changes: Callable[[], int],
        output: Callable[[], Mapping[str, bool]],
        max_age: float = 2.0,
    ) -> None:
        """`changes` counts our changes to files: an answer with an older count is out of date.

        `output` gives `output_facts` of the folder that runs save to.
        """
        self._catalog = catalog
        self._folders = folders
        self._memory = memory
        self._changes = changes
        self._output = output
        self._max_age = max_age
        self._weight_files = WeightFiles()
        self._lock = Lock()
        self._last: tuple[float, int, dict[str, object]] | None = None

    def read(self, *, fresh: bool = False) -> dict[str, object]:
        """The answer of GET /ltx_aio/models. Blocks on the disk. Waiting threads share a scan."""
        with self._lock:
            count = self._changes()
            if self._last and not fresh:
                at, counted, answer = self._last
                if counted == count and time.monotonic() - at < self._max_age:
                    return answer
            answer = self._scan()
            self._last = (time.monotonic(), count, answer)
            return answer

    def _scan(self) -> dict[str, object]:
        places = Places(self._catalog.values(), self._folders)
        models: dict[str, object] = {}
        kinds = {model.folder for model in self._catalog.values()}
        for model in self._catalog.values():
            copies = [self._copy(place) for place in places.own(model)[:MAX_COPIES]]
            # Of no interest once the model's own loader finds a copy; often it is the same file.
            installed = any(copy["fault"] is None for copy in copies)
            misplaced = [] if installed else self._whole(places.elsewhere(model)[:MAX_COPIES])
            part = self._memory.part_bytes(model.id)
            kinds.update(place.folder for place, _ in misplaced)
            if copies or misplaced or part is not None:
                models[model.id] = {
                    "copies": copies,
                    "misplaced": [_place(place) | {"bytes": size} for place, size in misplaced],
                    "part": part,
                }
        files, size = self._memory.orphans()
        volumes: dict[int, int] = {}
        return {
            "models": models,
            "folders": {
                kind: {
                    "default": self._folders.default_root(kind),
                    "roots": [_root(root, volumes) for root in roots],
                }
                for kind, roots in places.roots.items()
                if kind in kinds
            },
            "orphans": {"files": files, "bytes": size},
            "output": self._output(),
        }

    def _whole(self, places: list[Place]) -> list[tuple[Place, int]]:
        checked = [(place, *self._weight_files.check(place.file)) for place in places]
        return [(place, size) for place, size, fault in checked if fault is None]

    def _copy(self, place: Place) -> dict[str, object]:
        size, fault = self._weight_files.check(place.file)
        known = self._memory.ours(place.file)
        return _place(place) | {
            "bytes": size,
            "fault": fault,
            "ours": known.how if known else None,
            "verified": known.verified if known else None,
        }


def _place(place: Place) -> dict[str, object]:
    return {"folder": place.folder, "root": place.root, "path": place.path}


def _root(root: Root, volumes: dict[int, int]) -> dict[str, object]:
    disk = space(root.path)
    return {
        "label": root.label,
        "writable": writable(root.path),
        "total": disk.total,
        "free": disk.free,
        # Equal for roots on the same disk. The disk's own number stays private.
        "volume": volumes.setdefault(disk.volume, len(volumes)),
    }
