"""What the panel is told about the files of the catalogue: where they are, and how they are."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import Protocol

from .files.catalog import Model
from .files.folders import Folders, Root, space, writable
from .files.places import Place, Places
from .files.weights import Weighed
from .transfer.marks import Ownership

# More copies than this of one file are no use to the panel, and an answer stays small.
MOST = 10


class Memory(Protocol):
    """What the downloads remember of files."""

    def ours(self, path: Path, /) -> Ownership | None:
        """What is known of a file that we brought or checked."""
        ...

    def part_bytes(self, id: str, /) -> int | None:  # noqa: A002
        """How much of a model is fetched and kept to go on with."""
        ...

    def orphans(self) -> tuple[int, int]:
        """Files and bytes of downloads that nothing will go on with."""
        ...


class Library:
    """Reads the folders when asked, not more often than every `max_age` seconds."""

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
        """`changes` counts what we did to files: when it differs, an answer is out of date.

        `output` tells of the folder that runs save into, as `output_facts`.
        """
        self._catalog = catalog
        self._folders = folders
        self._memory = memory
        self._changes = changes
        self._output = output
        self._max_age = max_age
        self._weighed = Weighed()
        self._lock = Lock()
        self._last: tuple[float, int, dict[str, object]] | None = None

    def read(self, *, fresh: bool = False) -> dict[str, object]:
        """The answer of GET /ltx_aio/models. Blocks on the disk; threads that wait share it."""
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
        told = {model.folder for model in self._catalog.values()}
        for model in self._catalog.values():
            copies = [self._copy(place) for place in places.own(model)[:MOST]]
            # Of no use where its own loader finds one, and often the same by another way.
            here = any(copy["fault"] is None for copy in copies)
            misplaced = [] if here else self._whole(places.elsewhere(model)[:MOST])
            part = self._memory.part_bytes(model.id)
            told.update(place.folder for place, _ in misplaced)
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
                    "usual": self._folders.usual(kind),
                    "roots": [_root(root, volumes) for root in roots],
                }
                for kind, roots in places.roots.items()
                if kind in told
            },
            "orphans": {"files": files, "bytes": size},
            "output": self._output(),
        }

    def _whole(self, places: list[Place]) -> list[tuple[Place, int]]:
        weighed = [(place, *self._weighed.of(place.file)) for place in places]
        return [(place, size) for place, size, fault in weighed if fault is None]

    def _copy(self, place: Place) -> dict[str, object]:
        size, fault = self._weighed.of(place.file)
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
        # Equal where two roots share a disk; the disk's own number is nobody's business.
        "volume": volumes.setdefault(disk.volume, len(volumes)),
    }
