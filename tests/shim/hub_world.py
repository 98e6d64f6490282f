"""ComfyUI's model folders, a hub, and the downloads between them: all of it real."""

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
TIMEOUT = 20.0  # seconds; far more than anything takes

Mode = str
MODES = {"F": "fresh", "R": "resumed", "G": "gated", "M": "mirror", "C": "cached"}


def modes(some: str, *, soak: str = "") -> pytest.MarkDecorator:
    """Runs a test in several modes, each named by a letter.

    The modes of `soak` run only with the long tests.
    """
    marks = {mode: [pytest.mark.soak] if mode in soak else [] for mode in some}
    each = [pytest.param(mode, marks=marks[mode], id=MODES[mode]) for mode in some]
    return pytest.mark.parametrize("mode", each)


class World:
    """Folders, a hub and downloads. Watches the user's own files."""

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
        self.reported: list[str] = []  # everything the panel could have seen
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

    # What there is

    def add(  # noqa: PLR0913
        self,
        model_id: str = "a",
        *,
        size: int = SIZE,
        content: Content | None = None,
        pinned: bool = True,
        gated: bool | None = None,
        folder: str = "checkpoints",
        file: str = "",
    ) -> Model:
        """Add a model to the catalog and the hub."""
        content = content or Made(size, seed=len(self.catalog))
        gated = self.mode == "G" if gated is None else gated
        model = Model(
            id=model_id,
            file=file or f"{model_id}.safetensors",
            repo=f"org/{model_id}",
            revision="c0ffee".ljust(40, "0"),
            path=f"sub/{model_id}.safetensors",
            folder=folder,
            bytes=content.size if pinned else None,
            sha256=content.sha256 if pinned else None,
            gib=None,
            gated=gated,
        )
        self.catalog[model_id] = model
        self.contents[model_id] = content
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
        """Paste the user's token. Its account has accepted the licenses of these repos."""
        self.hub.accounts[CANARY] = self.hub.accounts.get(CANARY, set()) | set(accepted)
        self.tokens.save(CANARY)

    def users_file(self, path: Path, data: bytes) -> Path:
        """Add a file of the user's, which must be unchanged after the test."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self.theirs[path] = data
        return path

    def users_link(self, path: Path, target: Path) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)
        self.theirs[path] = os.fsencode(target)
        return path

    def cached(self, model_id: str = "a", data: bytes | None = None) -> Path:
        """Put the model into Hugging Face's cache, or other bytes in its place."""
        model, content = self.catalog[model_id], self.contents[model_id]
        top = self.cache / f"models--{model.repo.replace('/', '--')}"
        blob = top / "blobs" / content.sha256
        entry = top / "snapshots" / model.revision / model.path
        blob.parent.mkdir(parents=True, exist_ok=True)
        entry.parent.mkdir(parents=True, exist_ok=True)
        blob.write_bytes(bytes_of(content) if data is None else data)
        if not entry.is_symlink():
            entry.symlink_to(os.path.relpath(blob, entry.parent))
        return blob

    def dest(self, model_id: str = "a") -> Path:
        model = self.catalog[model_id]
        return self.roots[model.folder][0] / model.file

    def part(self, model_id: str = "a") -> Path:
        dest = self.dest(model_id)
        return dest.with_name(f"{dest.name}.ltx-aio.part")

    def journal(self, model_id: str = "a") -> Path:
        """The journal of the partial file."""
        found = [path for path in self.state.rglob("*.json") if self._is_journal(path, model_id)]
        assert len(found) == 1, f"one journal, not {found}"
        return found[0]

    def _is_journal(self, path: Path, model_id: str) -> bool:
        record = json.loads(path.read_text())
        return record.get("id") == model_id and "durable" in record

    def body(self, **fault: Any) -> Fault:  # noqa: ANN401
        """Add a fault to the requests for the file's bytes."""
        return Fault("hub" if self.mode == "M" else "cdn", method="GET", **fault)

    @property
    def sent(self) -> int:
        """How many bytes of files the hub and its CDN have sent."""
        return self.hub.sent["hub"] + self.hub.sent["cdn"]

    # What happens

    def downloads(self, **limits: float | str | tuple[float, ...] | None) -> Downloads:
        """The downloads after a start of ComfyUI, closed after the test."""
        downloads = Downloads(
            catalog=self.catalog,
            folders=self.folders,
            tokens=self.tokens,
            state=self.state,
            limits=replace(self.limits, **limits),  # pyright: ignore[reportArgumentType]
        )
        self._running.append(downloads)
        return downloads

    def run(self, model_id: str = "a", **limits: float | str | tuple[float, ...]) -> Entry:
        """Run one download from start to end."""
        downloads = self.downloads(**limits)
        downloads.start(model_id)
        entry = self.wait(downloads, model_id)
        downloads.close()
        return entry

    def half(self, model_id: str = "a", at: int | None = None) -> int:
        """Leave a part of this many bytes, by default half, as a crash would. Returns its size."""
        at = self.contents[model_id].size // 2 if at is None else at
        self.hub.faults.add(Fault(path=self.catalog[model_id].repo, at=at, end="stall"))
        downloads = self.downloads(stall=60)
        downloads.start(model_id)
        part = self.part(model_id)
        self.until(lambda: part.exists() and part.stat().st_size >= at)
        downloads.close()
        assert part.stat().st_size == at
        self.hub.forget()
        return at

    def begin(self, *, size: int = SIZE, pinned: bool = True) -> int:
        """Prepare the model "a" for the mode. Returns how many bytes of it are here already."""
        self.add(size=size, pinned=pinned)
        return self.half() if self.mode == "R" else 0

    def wait(
        self,
        downloads: Downloads,
        model_id: str = "a",
        until: Callable[[Entry], bool] = lambda entry: entry.ended,
    ) -> Entry:
        """Wait for an entry that meets the condition."""
        end = time.monotonic() + TIMEOUT
        while True:
            entries = downloads.status()
            self.reported += [repr(entry) for entry in entries]
            entry = next(entry for entry in entries if entry.model_id == model_id)
            if until(entry):
                return entry
            assert time.monotonic() < end, f"still {entry.state}"
            time.sleep(0.003)

    def until(self, so: Callable[[], bool]) -> None:
        end = time.monotonic() + TIMEOUT
        while not so():
            assert time.monotonic() < end, "waited in vain"
            time.sleep(0.003)

    # What must hold

    def is_right(self, model_id: str = "a") -> bool:
        dest = self.dest(model_id)
        return dest.is_file() and sha256_of_file(dest) == self.contents[model_id].sha256

    def close(self) -> None:
        for downloads in self._running:
            downloads.close()


def code(entry: Entry) -> str | None:
    """The trouble of a failed entry."""
    return entry.state.trouble.code if isinstance(entry.state, Failed) else None


def values(entry: Entry) -> Mapping[str, object]:
    return entry.state.trouble.values if isinstance(entry.state, Failed) else {}


def how(entry: Entry) -> str | None:
    """How the file of a finished entry came."""
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
