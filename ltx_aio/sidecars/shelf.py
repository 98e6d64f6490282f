"""Everything that is saved beside the LoRAs in ComfyUI's folders."""

import stat
from collections.abc import Iterator
from pathlib import Path
from threading import Lock

from ..files.folders import Folders
from ..files.search import walk
from .reading import NOTHING, Said, said_by

FOLDER = "loras"
LORAS = (".safetensors", ".sft", ".gguf")
# The first that is there counts.
PICTURES = tuple(
    f"{middle}.{kind}"
    for middle in (".preview", "")
    for kind in ("png", "webp", "jpg", "jpeg", "mp4")
)
FACTS = (".metadata.json", ".civitai.info", ".json")
# Nobody has more, but a link may lead to a whole disk.
MAX_FILES = 20_000

State = tuple[str, int, int, int]


class Sidecars:
    """Finds them, and reads each again only after it changed."""

    def __init__(self, folders: Folders) -> None:
        """Remember no file yet."""
        self._folders = folders
        self._known: dict[State, Said] = {}
        self._pictures: dict[str, Path] = {}
        self._lock = Lock()

    def read(self) -> dict[str, list[dict[str, object]]]:
        """The answer of GET /ltx_aio/loras. Blocks on the disk; threads take turns."""
        with self._lock:
            seen: dict[State, Said] = {}
            pictures: dict[str, Path] = {}
            loras: list[dict[str, object]] = []
            for name, picture, facts in self._every():
                said = NOTHING
                for path in facts:
                    said = said.over(self._said(path, seen))
                state = None if picture is None else _state(picture)
                if picture is not None and state is not None:
                    pictures[name] = picture
                if said != NOTHING or state is not None:
                    loras.append(_entry(name, said, state))
            self._known, self._pictures = seen, pictures
            return {"loras": loras}

    def picture(self, name: str) -> Path | None:
        """The picture of a LoRA; None if it has none, or if there is no LoRA of this name."""
        with self._lock:
            known = self._pictures.get(name)
        if known is None or _state(known) is None:
            self.read()
            known = self._pictures.get(name)
        return known

    def _said(self, path: Path, seen: dict[State, Said]) -> Said:
        state = _state(path)
        if state is None:
            return NOTHING
        said = self._known.get(state) or said_by(path)
        seen[state] = said
        return said

    def _every(self) -> Iterator[tuple[str, Path | None, list[Path]]]:
        """Each LoRA's name below its folder, its picture and files of facts.

        Of equal names the one that ComfyUI finds first.
        """
        done: set[str] = set()
        for root in self._folders.roots(FOLDER):
            if self._folders.is_too_wide(root.path):
                continue
            for folder, names in _by_folder(root.path).items():
                lower = {name.lower(): name for name in names}
                for name in sorted(names):
                    if not name.lower().endswith(LORAS) or folder + name in done:
                        continue
                    done.add(folder + name)
                    stem = name[: name.rindex(".")].lower()
                    beside = [
                        [
                            root.path / folder / lower[stem + end]
                            for end in ends
                            if stem + end in lower
                        ]
                        for ends in (PICTURES, FACTS)
                    ]
                    yield folder + name, next(iter(beside[0]), None), beside[1]


def _by_folder(root: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for count, (folder, name) in enumerate(walk(root)):
        if count == MAX_FILES:
            break
        found.setdefault(folder, []).append(name)
    return found


def _state(path: Path) -> State | None:
    """Differs whenever a file does; None for what is no plain file: links may lead anywhere."""
    try:
        now = path.lstat()
    except (OSError, ValueError):
        return None
    plain = stat.S_ISREG(now.st_mode)
    return (str(path), now.st_size, now.st_mtime_ns, now.st_ino) if plain else None


def _entry(name: str, said: Said, picture: State | None) -> dict[str, object]:
    return {
        "name": name,
        "title": said.title,
        "base": said.base,
        "triggers": list(said.triggers),
        "strength": said.strength,
        # Only to be compared: another one is another picture.
        "picture": None if picture is None else f"{picture[1]:x}-{picture[2]:x}",
    }
