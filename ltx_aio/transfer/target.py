"""Where a model file goes, and that this stays the place that it was."""

import os
from contextlib import suppress
from pathlib import Path

from ..problems import Trouble


class Target:
    """A file in one of ComfyUI's folders, with what lies beside it while it is not whole yet."""

    def __init__(self, root: Path, file: str) -> None:
        """Touch nothing. `file` is a plain name of the catalogue."""
        self.root = root
        self.dest = root / file
        # Names that no other program gives: browsers and aria2 call theirs .part, others .lock.
        self.part = root / f"{file}.ltx-aio.part"
        self.lock = root / f"{file}.ltx-aio.lock"
        self._real = os.path.realpath(root)
        self._folder: tuple[int, int] | None = None

    def is_taken(self) -> bool:
        """Whether something has the name, be it a link that leads nowhere."""
        return os.path.lexists(self.dest)

    def is_blocked(self) -> bool:
        """Whether what has the name is no file, and so never the right one."""
        return self.is_taken() and not self.dest.is_file()

    def prepare(self) -> None:
        """Make the folder, but not the one above it: a disk may be missing.

        Errors: Trouble folder_gone; OSError.
        """
        with suppress(FileExistsError):
            self.root.mkdir()
        if os.path.realpath(self.dest.parent) != self._real:
            raise Trouble("folder_gone")
        stat = self.root.stat()
        self._folder = (stat.st_dev, stat.st_ino)

    def check(self) -> None:
        """Trouble folder_gone if the folder is another one than at `prepare`, or none."""
        try:
            stat = self.root.stat()
        except OSError:
            raise Trouble("folder_gone") from None
        if (stat.st_dev, stat.st_ino) != self._folder or (
            os.path.realpath(self.dest.parent) != self._real
        ):
            raise Trouble("folder_gone")

    def sync(self) -> None:
        """Make a new name in the folder survive a power cut, where the system can."""
        if os.name == "nt":
            return
        folder = os.open(self.root, os.O_RDONLY)
        try:
            os.fsync(folder)
        except OSError:
            pass  # Some network disks cannot.
        finally:
            os.close(folder)
