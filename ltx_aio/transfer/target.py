"""Where a model file goes, and whether that is still the same place."""

import os
from contextlib import suppress
from pathlib import Path

from ..trouble import Trouble


class Target:
    """A file in one of ComfyUI's folders, with the files next to it while it is incomplete."""

    def __init__(self, root: Path, file: str) -> None:
        """Create nothing. `file`: a plain file name from the catalog."""
        self.root = root
        self.dest = root / file
        # No other program uses these names. Browsers and aria2 use .part, others .lock.
        self.part = root / f"{file}.ltx-aio.part"
        self.lock = root / f"{file}.ltx-aio.lock"
        self._real = os.path.realpath(root)
        self._folder: tuple[int, int] | None = None

    def is_taken(self) -> bool:
        """Whether the name is taken, even by a broken link."""
        return os.path.lexists(self.dest)

    def is_blocked(self) -> bool:
        """Whether the name is taken by something other than a file."""
        return self.is_taken() and not self.dest.is_file()

    def prepare(self) -> None:
        """Create the folder, but not its parent: then a disk may be missing.

        Errors: Trouble folder_gone; OSError.
        """
        with suppress(FileExistsError):
            self.root.mkdir()
        if os.path.realpath(self.dest.parent) != self._real:
            raise Trouble("folder_gone")
        stat = self.root.stat()
        self._folder = (stat.st_dev, stat.st_ino)

    def check(self) -> None:
        """Check that the folder is the same as at `prepare`. Errors: Trouble folder_gone."""
        try:
            stat = self.root.stat()
        except OSError:
            raise Trouble("folder_gone") from None
        if (stat.st_dev, stat.st_ino) != self._folder or (
            os.path.realpath(self.dest.parent) != self._real
        ):
            raise Trouble("folder_gone")

    def sync(self) -> None:
        """Make new names in the folder survive a power cut, if the system can."""
        if os.name == "nt":
            return
        folder = os.open(self.root, os.O_RDONLY)
        try:
            os.fsync(folder)
        except OSError:
            pass  # Some network drives can't.
        finally:
            os.close(folder)
