"""Files and parts that we downloaded: how much there is, and how to delete it."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from ..files.catalog import Model
from ..files.folders import Folders
from ..files.places import Places
from ..trouble import Trouble
from .journal import Journal, Journals
from .lock import locked
from .marks import Mark, Marks
from .part import delete_part, part_size
from .target import Target


class Leftovers:
    """Finds and deletes our files. Every method blocks on the disk."""

    def __init__(
        self, catalog: Mapping[str, Model], folders: Folders, journals: Journals, marks: Marks
    ) -> None:
        """Take what keeps track of the files."""
        self._catalog = catalog
        self._folders = folders
        self._journals = journals
        self._marks = marks

    def part_bytes(self, model: Model) -> int | None:
        """Bytes of a model's largest part; None if there is none."""
        parts = [
            part_size(Target(root.path, model.file).part)
            for root in self._folders.roots(model.folder)
        ]
        return max((size for size in parts if size is not None), default=None)

    def orphans(self) -> tuple[int, int]:
        """Number and bytes of parts that no download will resume."""
        sizes = [size for journal in self._orphans() if (size := part_size(_target(journal).part))]
        return len(sizes), sum(sizes)

    def reclaim(self) -> int:
        """Delete those parts. Gives the freed bytes."""
        freed = 0
        for journal in list(self._orphans()):
            with suppress(OSError, Trouble):  # Another process may be using it.
                freed += self._delete(journal)
        return freed

    def remove(self, model: Model) -> None:
        """Delete the files and parts that we downloaded of a model.

        Errors: Trouble not_ours, busy_elsewhere, part_is_symlink; OSError.
        """
        removed = [self._remove(mark) for mark in list(self._marks.of(model.id))]
        parts = [j for j in self._journals.all() if j.id == model.id]
        for journal in parts:
            self._delete(journal)
        if not any(removed) and not parts and Places([model], self._folders).own(model):
            raise Trouble("not_ours")

    def _remove(self, mark: Mark) -> bool:
        path = Path(mark.path)
        if not os.path.lexists(path):
            self._marks.delete(path)
            return False
        known = self._marks.ownership(path)
        if known is None or known.how is None:
            return False
        if known.verified is None and not path.is_symlink():
            return False  # It was changed since.
        path.unlink()
        self._marks.delete(path)
        return True

    def _delete(self, journal: Journal) -> int:
        target = _target(journal)
        if not target.root.is_dir():
            self._journals.delete(journal.dest)
            return 0
        with locked(target.lock):
            freed = delete_part(target.part)
            self._journals.delete(journal.dest)
            return freed

    def _orphans(self) -> Iterator[Journal]:
        for journal in self._journals.all():
            model = self._catalog.get(journal.id)
            if (
                model is None
                or model.file != Path(journal.dest).name
                or model.sha256 not in {None, journal.pin.sha256}
                or self._is_done(journal)
            ):
                yield journal

    def _is_done(self, journal: Journal) -> bool:
        """Whether the model was downloaded to another place instead."""
        return any(
            mark.path != journal.dest and mark.sha256 == journal.pin.sha256
            for mark in self._marks.of(journal.id)
            if self._marks.ownership(Path(mark.path))
        )


def _target(journal: Journal) -> Target:
    dest = Path(journal.dest)
    return Target(dest.parent, dest.name)
