"""Every model file in ComfyUI's folders, by its header."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from threading import Lock

from ..files.folders import Folders
from ..files.search import files_in
from .naming import Facts, facts_of
from .reading import SUFFIXES

# The folders in which our nodes look for models.
FOLDERS = (
    "checkpoints",
    "diffusion_models",
    "text_encoders",
    "vae",
    "latent_upscale_models",
    "loras",
)
# Nobody has more, but a link may lead to a whole disk.
MAX_FILES = 5000

State = tuple[str, int, int, int]


class Shelf:
    """Reads headers, and each again only after its file changed."""

    def __init__(self, folders: Folders) -> None:
        """Remember no file yet."""
        self._folders = folders
        self._known: dict[State, Facts] = {}
        self._lock = Lock()

    def read(self) -> dict[str, list[dict[str, object]]]:
        """The answer of GET /ltx_aio/models/headers. Blocks on the disk; threads take turns."""
        with self._lock:
            seen: dict[State, Facts] = {}
            files: list[dict[str, object]] = []
            for folder, name, path in self._every():
                if len(files) == MAX_FILES:
                    break
                state = _state(path)
                if state is None:
                    continue
                facts = self._known.get(state) or facts_of(path)
                seen[state] = facts
                files.append({"folder": folder, "name": name, "bytes": state[1], **_said(facts)})
            self._known = seen
            return {"files": files}

    def _every(self) -> Iterator[tuple[str, str, Path]]:
        """Folder, name and place of each file: of equal names the one that ComfyUI finds first."""
        for folder in FOLDERS:
            names: set[str] = set()
            for root in self._folders.roots(folder):
                if self._folders.is_too_wide(root.path):
                    continue
                for name in sorted(files_in(root.path, SUFFIXES)):
                    if name not in names:
                        names.add(name)
                        yield folder, name, root.path / name


def _state(path: Path) -> State | None:
    try:
        now = path.stat()
    except (OSError, RuntimeError):
        return None
    return str(path), now.st_size, now.st_mtime_ns, now.st_ino


def _said(facts: Facts) -> dict[str, object]:
    found = asdict(facts)
    if found["lora"]:
        del found["lora"]["kind"], found["lora"]["fits"]
    return found
