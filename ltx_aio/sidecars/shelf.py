"""Everything that is saved beside the LoRAs in ComfyUI's folders."""

import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from ..files.folders import Folders
from ..files.search import walk
from .reading import NOTHING, Said, content, said_by

FOLDER = "loras"
LORAS = (".safetensors", ".sft", ".gguf")
# The first that is there counts.
PICTURES = tuple(
    f"{middle}.{kind}"
    for middle in (".preview", "")
    for kind in ("png", "webp", "jpg", "jpeg", "mp4")
)
VIDEOS = (".preview.mp4", ".mp4")
# In bytes, because it is read at once, and a page keeps what it plays.
MAX_VIDEO = 32 * 2**20
FACTS = (".metadata.json", ".civitai.info", ".json")
# Nobody has more, but a link may lead to a whole disk.
MAX_FILES = 20_000

State = tuple[str, int, int, int]


@dataclass(frozen=True)
class Beside:
    """The files beside a LoRA, of each kind the one that counts most first."""

    pictures: list[Path]
    videos: list[Path]
    facts: list[Path]


class Sidecars:
    """Finds them, and reads each again only after it changed."""

    def __init__(self, folders: Folders) -> None:
        """Remember no file yet."""
        self._folders = folders
        self._known: dict[State, Said] = {}
        self._pictures: dict[str, Path] = {}
        self._videos: dict[str, Path] = {}
        self._lock = Lock()

    def read(self) -> dict[str, list[dict[str, object]]]:
        """The answer of GET /ltx_aio/loras. Blocks on the disk; threads take turns."""
        with self._lock:
            seen: dict[State, Said] = {}
            pictures: dict[str, Path] = {}
            videos: dict[str, Path] = {}
            loras: list[dict[str, object]] = []
            for name, beside in self._every():
                said = NOTHING
                for path in beside.facts:
                    said = said.over(self._said(path, seen))
                picture, video = _first(beside.pictures), _first(beside.videos, MAX_VIDEO)
                if picture is not None:
                    pictures[name] = Path(picture[0])
                if video is not None:
                    videos[name] = Path(video[0])
                if said != NOTHING or picture is not None:
                    loras.append(_entry(name, said, picture, video))
            self._known, self._pictures, self._videos = seen, pictures, videos
            return {"loras": loras}

    def picture(self, name: str) -> Path | None:
        """The picture of a LoRA; None if it has none, or if there is no LoRA of this name."""
        return self._beside(name, lambda: self._pictures)

    def video(self, name: str) -> bytes | None:
        """The video beside a LoRA; None as above, or if it is larger than MAX_VIDEO bytes."""
        path = self._beside(name, lambda: self._videos)
        try:
            return None if path is None else content(path, MAX_VIDEO)
        except (OSError, ValueError):
            return None

    def _beside(self, name: str, kept: Callable[[], dict[str, Path]]) -> Path | None:
        with self._lock:
            known = kept().get(name)
        if known is None or _state(known) is None:
            self.read()
            known = kept().get(name)
        return known

    def _said(self, path: Path, seen: dict[State, Said]) -> Said:
        state = _state(path)
        if state is None:
            return NOTHING
        said = self._known.get(state) or said_by(path)
        seen[state] = said
        return said

    def _every(self) -> Iterator[tuple[str, Beside]]:
        """Each LoRA's name below its folder, and what is beside it.

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
                    pictures, videos, facts = (
                        [
                            root.path / folder / lower[stem + end]
                            for end in ends
                            if stem + end in lower
                        ]
                        for ends in (PICTURES, VIDEOS, FACTS)
                    )
                    yield folder + name, Beside(pictures, videos, facts)


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


def _first(paths: list[Path], max_bytes: int | None = None) -> State | None:
    """The state of the first path; None without one, or if it is no plain file of that size."""
    state = _state(paths[0]) if paths else None
    return None if state is None or (max_bytes is not None and state[1] > max_bytes) else state


def _entry(name: str, said: Said, picture: State | None, video: State | None) -> dict[str, object]:
    return {
        "name": name,
        "title": said.title,
        "base": said.base,
        "triggers": list(said.triggers),
        "strength": said.strength,
        # Only to be compared: another one is another picture.
        "picture": _mark(picture),
        "video": _mark(video),
    }


def _mark(state: State | None) -> str | None:
    return None if state is None else f"{state[1]:x}-{state[2]:x}"
