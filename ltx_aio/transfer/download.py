"""Downloads one file, step by step, until it is complete and has its name."""

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace

from ..files.catalog import Model
from ..files.folders import Folders, space
from ..hub.client import Client, client
from ..hub.hub import Hub, Source
from ..hub.pin import Pin
from ..hub.retry import Retries, Retryable
from ..hub.settings import HubSettings, hub_settings
from ..limits import Limits
from ..trouble import Trouble, disk_trouble
from . import reuse
from .arrival import arrive
from .disk_space import Want, check_space
from .fetch import Fetch, wait
from .hashing import hash_file
from .journal import Journal, Journals
from .lock import locked
from .marks import Marks
from .part import Part, delete_part, part_size
from .progress import Progress
from .states import How
from .target import Target

SPOILED = {"too_long", "checksum_mismatch"}


@dataclass(frozen=True)
class Tools:
    """What every download uses. `token` gives the token that an endpoint may see."""

    folders: Folders
    limits: Limits
    journals: Journals
    marks: Marks
    token: Callable[[str], str | None]
    later: Callable[[], Iterable[Want]]


async def download(model: Model, target: Target, tools: Tools, progress: Progress) -> How:
    """Download a model, and say how the file came. Can resume after a cancel. Errors: Trouble."""
    work = _Download(model, target, tools, progress)
    try:
        return await work.run()
    except OSError as error:
        need = tools.limits.with_margin(work.left())
        raise disk_trouble(error, need=need, free=space(target.root).free) from error


async def resolve(
    hub: Hub, pin: Pin | None, retries: Retries, progress: Progress, *, signed_in: bool = False
) -> Source:
    """Ask with Hub.resolve until the hub answers. Errors: Trouble."""
    while True:
        progress.phase("resolving")
        try:
            return await hub.resolve(pin, signed_in=signed_in)
        except Retryable as failure:
            await wait(failure, retries, progress)


class _Download:
    def __init__(self, model: Model, target: Target, tools: Tools, progress: Progress) -> None:
        self._model = model
        self._target = target
        self._tools = tools
        self._progress = progress
        self._settings: HubSettings = hub_settings(tools.limits.endpoint)
        self._retries = Retries(tools.limits)
        self._size = model.approximate_bytes() or 0

    def left(self) -> int:
        """Bytes yet to come, possibly approximate."""
        return max(self._size - (part_size(self._target.part) or 0), 0)

    async def run(self) -> How:
        self._target.prepare()
        with locked(self._target.lock):
            self._check_name()
            async with client(self._tools.limits) as http:
                return await self._under_lock(http)

    async def _under_lock(self, http: Client) -> How:
        """Don't even ask the hub if a known file is here already, or wouldn't fit."""
        hub = self._hub(http)
        journal = self._journal()
        source: Source | None = None
        pin = self._known(journal)
        if pin is None:
            source = await self._source(hub, journal)
            pin = source.pin
        self._size = pin.size
        self._progress.set_size(pin.size)
        try:
            how = await self._find_here(pin)
            if how is None:
                source = source or await self._source(hub, journal)
                await self._fetch(http, hub, source, journal)
        except FileExistsError:  # It appeared while we worked.
            how = await self._adopt_existing(pin)
            if how is None:
                raise
        return how or "downloaded"

    async def _find_here(self, pin: Pin) -> How | None:
        how = await self._adopt_existing(pin) or await self._reuse(pin)
        if how is None:
            self._check_space()
        return how

    def _check_name(self) -> None:
        """Whatever has the name must be a file, or a broken link of ours."""
        if not self._target.is_blocked():
            return
        mark = self._tools.marks.read(self._target.dest)
        if mark is None or mark.how != "symlink":
            raise Trouble("dest_exists_different")
        self._target.dest.unlink()
        self._tools.marks.delete(self._target.dest)

    def _check_space(self) -> None:
        check_space(Want(self._target.root, self.left()), self._tools.later(), self._tools.limits)

    def _hub(self, http: Client) -> Hub:
        return Hub(
            http,
            self._model,
            endpoint=self._settings.endpoint,
            limits=self._tools.limits,
            token=self._tools.token,
        )

    def _journal(self) -> Journal | None:
        """The record of the partial file, if it is still a part of what we want."""
        journal = self._tools.journals.read(self._model.id, self._target.dest)
        if journal is None or not part_size(self._target.part):
            return None
        if self._model.sha256 not in {None, journal.pin.sha256}:
            self._forget_part()
            return None
        return journal

    def _known(self, journal: Journal | None) -> Pin | None:
        """What the file must be, if that is known without the hub."""
        if journal:
            return journal.pin
        model = self._model
        if model.sha256 is None or model.bytes is None:
            return None
        return Pin(model.revision, model.sha256, model.bytes)

    async def _source(self, hub: Hub, journal: Journal | None) -> Source:
        if self._settings.offline:
            raise Trouble("offline")
        pin, signed_in = (journal.pin, journal.signed_in) if journal else (None, False)
        return await resolve(hub, pin, self._retries, self._progress, signed_in=signed_in)

    async def _adopt_existing(self, pin: Pin) -> How | None:
        """Keep the file that has the name already if it is right; otherwise leave it alone."""
        dest, marks = self._target.dest, self._tools.marks
        if not self._target.is_taken():
            return None
        if not marks.is_verified(dest, pin.sha256):
            self._progress.phase("verifying", 0)
            hashed = await hash_file(dest, pin.size, self._progress) if dest.is_file() else None
            if hashed is None or hashed[0] != pin.sha256:
                raise Trouble("dest_exists_different")
            mark = marks.read(dest)
            how: How = mark.how if mark else "adopted"
            marks.write(dest, model_id=self._model.id, sha256=pin.sha256, how=how, verified=True)
        self._forget_part()
        return "adopted"

    async def _reuse(self, pin: Pin) -> How | None:
        tools, target, progress = self._tools, self._target, self._progress
        for path in await reuse.find(
            self._model, pin, target, cache=self._settings.cache, folders=tools.folders
        ):
            found = await reuse.check(path, pin, progress)
            if found is None:
                continue
            progress.commit()
            how = reuse.link_to(found, target)
            if how:
                tools.marks.write(
                    target.dest, model_id=self._model.id, sha256=pin.sha256, how=how, verified=True
                )
                target.sync()
                self._forget_part()
                return how
            if await self._copy(found, pin):
                return "copy"
        return None

    async def _copy(self, found: reuse.Found, pin: Pin) -> bool:
        self._check_space()
        with closing(Part(self._target.part)) as part:
            part.cut(0)
            self._keep(Journal(self._model.id, str(self._target.dest), pin))
            self._progress.phase("reusing", 0)
            await reuse.copy(found, part, self._progress)
            if part.sha256 != pin.sha256:  # It changed while we copied it.
                return False
            await self._finish(part, pin, "copy")
        return True

    async def _fetch(self, http: Client, hub: Hub, source: Source, old: Journal | None) -> None:
        with closing(Part(self._target.part)) as part:
            durable = min(old.durable, part.size) if old else 0
            journal = Journal(
                self._model.id, str(self._target.dest), source.pin, durable, source.signed_in
            )
            self._keep(journal)
            fetch = Fetch(
                client=http,
                hub=hub,
                source=source,
                part=part,
                retries=self._retries,
                progress=self._progress,
                limits=self._tools.limits,
                on_sync=lambda size: self._keep(replace(journal, durable=size)),
                check=self._target.check,
            )
            try:
                await fetch.run(durable)
            except Trouble as trouble:
                if trouble.code in SPOILED:
                    part.close()
                    self._forget_part()
                raise
            await self._finish(part, source.pin, "downloaded")

    def _keep(self, journal: Journal) -> None:
        self._tools.journals.write(journal)

    async def _finish(self, part: Part, pin: Pin, how: How) -> None:
        self._progress.phase("finishing", part.size)
        await part.sync()
        self._progress.commit()
        target, marks = self._target, self._tools.marks
        # Before it gets its name: otherwise a crash could make our file look like the user's.
        marks.write(
            target.dest,
            model_id=self._model.id,
            sha256=pin.sha256,
            how=how,
            verified=True,
            now_at=target.part,
        )
        arrive(part, target)
        self._tools.journals.delete(target.dest)

    def _forget_part(self) -> None:
        """Delete the part if it is ours, that is, if it has a journal."""
        if self._tools.journals.read(self._model.id, self._target.dest):
            delete_part(self._target.part)
            self._tools.journals.delete(self._target.dest)
