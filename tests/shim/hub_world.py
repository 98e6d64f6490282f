"""A ComfyUI's model folders, a hub, and the downloads between them: all real."""

import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hub_content import Content, Made, bytes_of, sha256_of_file
from hub_faults import Fault
from hub_server import Hub

from ltx_aio.files.catalog import Model
from ltx_aio.files.folders import Folders
from ltx_aio.hub.tokens import Tokens
from ltx_aio.limits import Limits
from ltx_aio.transfer.downloads import Downloads
from ltx_aio.transfer.states import Done, Entry, Failed, Queued, Running

MIB = 2**20
SIZE = 3 * MIB + 12_345
CANARY = "hf_CANARYneverSeenAnywhere"
QUICK = Limits(
    connect=3,
    stall=3,
    unreachable=0.5,
    give_up=20,
    backoff=(0.003, 0.02),
    retry_after_cap=1,
    margin=(0, 0),
)
PATIENCE = 20.0  # seconds; far more than anything takes that works

Mode = str
MODES = {"F": "fresh", "R": "resumed", "G": "gated", "M": "mirror", "C": "cached"}


def modes(some: str, *, soak: str = "") -> pytest.MarkDecorator:
    """The same test in several of the modes that reliability.md names by a letter.

    Those of `soak` run with the long tests only.
    """
    marks = {mode: [pytest.mark.soak] if mode in soak else [] for mode in some}
    each = [pytest.param(mode, marks=marks[mode], id=MODES[mode]) for mode in some]
    return pytest.mark.parametrize("mode", each)


class World:
    """`half` of a file may be there already, and the user's own files are watched."""

    def __init__(self, folder: Path, hub: Hub, mode: Mode = "F") -> None:
        self.folder = folder
        self.models = folder / "models"
        self.state = folder / "user" / "__ltx_aio"
        self.cache = folder / "cache" / "hub"
        self.hub = hub
        self.mode = mode
        self.catalog: dict[str, Model] = {}
        self.contents: dict[str, Content] = {}
        self.theirs: dict[Path, bytes] = {}
        self.told: list[str] = []  # all that the panel could have been told
        self.roots: dict[str, list[Path]] = {}
        self.trusted = [] if mode == "M" else [hub.endpoint]
        self.tokens = Tokens(state=self.state, endpoints=lambda: self.trusted, settable=True)
        self.folders = Folders(
            paths_of=lambda kind: [str(path) for path in self.roots[kind]],
            models_dir=self.models,
            kinds=lambda: list(self.roots),
        )
        self._running: list[Downloads] = []
        self.limits = replace(QUICK, endpoint=hub.endpoint)

    # What there is.

    def add(  # noqa: PLR0913
        self,
        id: str = "a",  # noqa: A002
        *,
        size: int = SIZE,
        content: Content | None = None,
        pinned: bool = True,
        gated: bool | None = None,
        folder: str = "checkpoints",
        file: str = "",
    ) -> Model:
        """A model in the catalogue and on the hub."""
        content = content or Made(size, seed=len(self.catalog))
        gated = self.mode == "G" if gated is None else gated
        model = Model(
            id=id,
            file=file or f"{id}.safetensors",
            repo=f"org/{id}",
            revision="c0ffee".ljust(40, "0"),
            path=f"sub/{id}.safetensors",
            folder=folder,
            bytes=content.size if pinned else None,
            sha256=content.sha256 if pinned else None,
            gib=None,
            gated=gated,
        )
        self.catalog[id] = model
        self.contents[id] = content
        self.hub.add(model.repo, model.path, content)
        self.hub.repos[model.repo].gated = gated
        if folder not in self.roots:
            self.add_root(folder, self.models / folder)
        if gated:
            self.sign_in(model.repo)
        return model

    def add_root(self, folder: str, path: Path) -> None:
        roots = self.roots.setdefault(folder, [])
        if path not in roots:
            roots.append(path)
        if not path.exists():
            path.mkdir(parents=True)

    def sign_in(self, *accepted: str) -> None:
        """The user's token is pasted, and its account has accepted the licences of these."""
        self.hub.accounts[CANARY] = self.hub.accounts.get(CANARY, set()) | set(accepted)
        self.tokens.save(CANARY)

    def users_file(self, path: Path, data: bytes) -> Path:
        """A file of the user's, which must be the same when the test is over."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self.theirs[path] = data
        return path

    def users_link(self, path: Path, target: Path) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)
        self.theirs[path] = os.fsencode(target)
        return path

    def cached(self, id: str = "a", data: bytes | None = None) -> Path:  # noqa: A002
        """The model in Hugging Face's cache, or other bytes that pass for it."""
        model, content = self.catalog[id], self.contents[id]
        top = self.cache / f"models--{model.repo.replace('/', '--')}"
        blob = top / "blobs" / content.sha256
        entry = top / "snapshots" / model.revision / model.path
        blob.parent.mkdir(parents=True, exist_ok=True)
        entry.parent.mkdir(parents=True, exist_ok=True)
        blob.write_bytes(bytes_of(content) if data is None else data)
        if not entry.is_symlink():
            entry.symlink_to(os.path.relpath(blob, entry.parent))
        return blob

    def dest(self, id: str = "a") -> Path:  # noqa: A002
        model = self.catalog[id]
        return self.roots[model.folder][0] / model.file

    def part(self, id: str = "a") -> Path:  # noqa: A002
        dest = self.dest(id)
        return dest.with_name(f"{dest.name}.ltx-aio.part")

    def journal(self, id: str = "a") -> Path:  # noqa: A002
        """The file in which it stands what the part is meant to become."""
        found = [path for path in self.state.rglob("*.json") if self._is_journal(path, id)]
        assert len(found) == 1, f"one journal, not {found}"
        return found[0]

    def _is_journal(self, path: Path, id: str) -> bool:  # noqa: A002
        record = json.loads(path.read_text())
        return record.get("id") == id and "durable" in record

    def body(self, **fault: Any) -> Fault:  # noqa: ANN401
        """A fault of those requests that bring the file's bytes."""
        return Fault("hub" if self.mode == "M" else "cdn", method="GET", **fault)

    @property
    def sent(self) -> int:
        """Bytes of files that the hub or its CDN have sent."""
        return self.hub.sent["hub"] + self.hub.sent["cdn"]

    # What happens.

    def downloads(self, **limits: float | str | tuple[float, ...] | None) -> Downloads:
        """As after a start of ComfyUI; closed when the test is over."""
        downloads = Downloads(
            catalog=self.catalog,
            folders=self.folders,
            tokens=self.tokens,
            state=self.state,
            limits=replace(self.limits, **limits),  # pyright: ignore[reportArgumentType]
        )
        self._running.append(downloads)
        return downloads

    def run(self, id: str = "a", **limits: float | str | tuple[float, ...]) -> Entry:  # noqa: A002
        """One download from its start to its end."""
        downloads = self.downloads(**limits)
        downloads.start(id)
        entry = self.wait(downloads, id)
        downloads.close()
        return entry

    def half(self, id: str = "a", at: int | None = None) -> int:  # noqa: A002
        """Leaves a part of so many bytes, or the half, as a crash would; returns its size."""
        at = self.contents[id].size // 2 if at is None else at
        self.hub.faults.add(Fault(path=self.catalog[id].repo, at=at, end="stall"))
        downloads = self.downloads(stall=60)
        downloads.start(id)
        self.until(lambda: self.part(id).exists() and self.part(id).stat().st_size >= at)
        downloads.close()
        assert self.part(id).stat().st_size == at
        self.hub.forget()
        return at

    def begin(self, *, size: int = SIZE, pinned: bool = True) -> int:
        """The model "a" as the mode of the test has it; returns how much of it is here already."""
        self.add(size=size, pinned=pinned)
        return self.half() if self.mode == "R" else 0

    def wait(
        self,
        downloads: Downloads,
        id: str = "a",  # noqa: A002
        until: Callable[[Entry], bool] = lambda entry: entry.ended,
    ) -> Entry:
        """The entry, once it is so."""
        end = time.monotonic() + PATIENCE
        while True:
            entries = downloads.status()
            self.told += [repr(entry) for entry in entries]
            entry = next(entry for entry in entries if entry.id == id)
            if until(entry):
                return entry
            assert time.monotonic() < end, f"still {entry.state}"
            time.sleep(0.003)

    def until(self, so: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not so():
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.003)

    # What must be so.

    def is_right(self, id: str = "a") -> bool:  # noqa: A002
        dest = self.dest(id)
        return dest.is_file() and sha256_of_file(dest) == self.contents[id].sha256

    def close(self) -> None:
        for downloads in self._running:
            downloads.close()


def code(entry: Entry) -> str | None:
    """What went wrong."""
    return entry.state.trouble.code if isinstance(entry.state, Failed) else None


def values(entry: Entry) -> Mapping[str, object]:
    return entry.state.trouble.values if isinstance(entry.state, Failed) else {}


def how(entry: Entry) -> str | None:
    """In which way the file came."""
    return entry.state.how if isinstance(entry.state, Done) else None


def phase(entry: Entry) -> str | None:
    if isinstance(entry.state, Queued):
        return "queued"
    return entry.state.phase if isinstance(entry.state, Running) else None


def received(entry: Entry) -> int:
    return entry.state.received if isinstance(entry.state, Running) else 0


def flipped(content: Content, at: int) -> bytes:
    data = bytearray(bytes_of(content))
    data[at] ^= 0xFF
    return bytes(data)
