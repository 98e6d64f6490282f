"""Every engine that may be used: the owner's, and the workers of a ComfyUI-Distributed among them.

Its config says which workers it has. Only those on its own host, or on one of the entry's `hosts`,
are used: nobody but the owner says where requests go. The owner's headers stay with the entry.
"""

import asyncio
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast
from urllib.parse import urlsplit

from ..addresses import is_localhost, is_loopback, is_unspecified
from ..trouble import EngineTrouble
from .asking import asking, is_json, read_up_to, url_of
from .engine import Engine, id_of, is_url, plain_name
from .owner import ListProblem, Owner

CONFIG = "api/distributed/config"
LIVE = "api/ltx_aio/live"
SECONDS = 5.0
MAX_CONFIG = 256 * 1024
MAX_WORKERS = 32
MAX_ID = 100

# An id of the owner's never has this.
BELOW = "--"
# What a config means by these, and by localhost, is the master's own machine.
OWN = {"", "127.0.0.1", "::1"}
HTTPS = 443
# No other service of a machine, such as ssh.
PORTS = {80, HTTPS, *range(1024, 65536)}
HOST_AND_PORT = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([^:\[\]]*))(?::(\d{1,5}))?")

Fields = dict[str, object]


@dataclass(frozen=True)
class Listing:
    """The engines in order, what is wrong, and which workers aren't used."""

    engines: tuple[Engine, ...]
    problem: ListProblem | None
    left_out: tuple[ListProblem, ...]


@dataclass(frozen=True)
class Config:
    """What a master said. `here`: it is this ComfyUI. `idle`: it only hands out work."""

    master: Engine
    here: bool
    idle: bool
    workers: tuple[Fields, ...]


class LeftOut(Exception):
    """A worker that isn't used, and why."""


class Workers:
    """Asks masters for their workers whenever somebody wants the list."""

    def __init__(self, owner: Owner, session: str) -> None:
        """Take the owner's list, and what this ComfyUI says of itself in GET /ltx_aio/live."""
        self._owner = owner
        self._session = session
        self._configs: dict[str, Config] = {}
        self._workers: dict[str, Engine] = {}

    async def all(self) -> Listing:
        """Everything. A master that doesn't answer has the workers that it had before."""
        entries = self._owner.engines()
        masters = [entry for entry in entries if entry.kind == "distributed"]
        answers = await asyncio.gather(*(self._learn(master) for master in masters))
        unknown = [each for each in answers if each]
        configs = {master.id: self._configs.get(master.id) for master in masters}
        engines = [entry for entry in entries if not _is_without_work(configs.get(entry.id))]
        workers, left_out = workers_of([each for each in configs.values() if each], entries)
        self._workers = {worker.id: worker for worker in workers}
        problem = self._owner.problem() or (unknown[0] if unknown else None)
        return Listing((*engines, *workers), problem, tuple(left_out))

    async def find(self, engine_id: str) -> Engine | None:
        """The engine with this id. Asks a master only if nobody has asked yet."""
        master = self._owner.find(engine_id.partition(BELOW)[0])
        if BELOW not in engine_id or master is None or master.kind != "distributed":
            return self._owner.find(engine_id)
        known = self._configs.get(master.id)
        if known is None or known.master != master:
            await self.all()
        return self._workers.get(engine_id)

    async def _learn(self, master: Engine) -> ListProblem | None:
        try:
            config = await _config_of(master, self._session)
        except EngineTrouble:
            known = self._configs.get(master.id)
            if known and known.master != master:
                del self._configs[master.id]
            return ListProblem("engines_workers", master.name)
        self._configs[master.id] = config
        return None


def _is_without_work(config: Config | None) -> bool:
    return config is not None and (config.here or config.idle)


async def _config_of(master: Engine, session: str) -> Config:
    """Errors: EngineTrouble, also for a config that is none."""
    answer = await _asked(master, CONFIG)
    workers, settings = answer.get("workers"), answer.get("settings")
    if not isinstance(workers, list):
        raise EngineTrouble("engine_answer", master.name)
    idle = isinstance(settings, dict) and cast("Fields", settings).get("master_delegate_only")
    enabled = [
        cast("Fields", worker)
        for worker in cast("list[object]", workers)
        if isinstance(worker, dict) and cast("Fields", worker).get("enabled") is True
    ]
    here = await _is_here(master, session)
    # Without workers it works itself.
    return Config(master, here=here, idle=idle is True and bool(enabled), workers=tuple(enabled))


async def _is_here(master: Engine, session: str) -> bool:
    try:
        return (await _asked(master, LIVE)).get("session") == session
    except EngineTrouble:  # It needn't have this extension.
        return False


async def _asked(master: Engine, path: str) -> Fields:
    async with asking(master, "GET", url_of(master, path), seconds=SECONDS) as answer:
        content = await read_up_to(master, answer, MAX_CONFIG)
        good = answer.ok and is_json(answer)
    try:
        answer = cast("object", json.loads(content)) if good else None
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise EngineTrouble("engine_answer", master.name)
    return cast("Fields", answer)


def workers_of(
    configs: Iterable[Config], entries: Iterable[Engine]
) -> tuple[list[Engine], list[ListProblem]]:
    """The workers that are engines, and those that aren't. What the owner lists isn't twice."""
    entries = list(entries)
    urls = {_plain(entry.url) for entry in entries}
    names = {entry.name.casefold() for entry in entries}
    engines: dict[str, Engine] = {}
    left_out: list[ListProblem] = []
    for config in configs:
        for number, worker in enumerate(config.workers, 1):
            if number > MAX_WORKERS:
                left_out.append(ListProblem("worker_entry", f"{config.master.name}: {number}"))
                break
            try:
                engine = _engine_of(worker, config.master, names)
            except LeftOut as reason:
                place = f"{config.master.name}: {_name_of(worker) or number}"
                left_out.append(ListProblem(str(reason), place))
                continue
            if _plain(engine.url) not in urls and engine.id not in engines:
                urls.add(_plain(engine.url))
                names.add(engine.name.casefold())
                engines[engine.id] = engine
    return list(engines.values()), left_out


def _engine_of(worker: Fields, master: Engine, taken: set[str]) -> Engine:
    """Errors: LeftOut with the code."""
    held, name = worker.get("id"), _name_of(worker)
    key = str(held) if isinstance(held, str | int) else ""
    if not 1 <= len(key) <= MAX_ID or name is None:
        raise LeftOut("worker_entry")
    names = (name, plain_name(f"{name} ({master.name})"), plain_name(f"{name} {id_of(key)}"))
    free = [each for each in names if each and each.casefold() not in taken]
    if not free:
        raise LeftOut("worker_entry")
    return replace(
        master,
        id=f"{master.id}{BELOW}{id_of(key)}",
        name=free[0],
        kind="comfyui",
        url=_url_of(worker, master),
        headers={},
        hosts=(),
        master=master.id,
    )


def _name_of(worker: Fields) -> str | None:
    return plain_name(worker.get("name"))


def _url_of(worker: Fields, master: Engine) -> str:
    """Where a worker is: a host that the owner wrote, and the config's port. Errors: LeftOut."""
    said = worker.get("host") or ""
    scheme, host, port = _parts(said if isinstance(said, str) else "?")
    number = int(port or _digits(worker.get("port")))
    if number not in PORTS:
        raise LeftOut("worker_entry")
    home = urlsplit(master.url).hostname or ""
    allowed = {written.lower(): written for written in (*master.hosts, home)}
    is_own = host in OWN or is_localhost(host) or is_unspecified(host)
    written = home if is_own else allowed.get(host)
    if written is None:
        raise LeftOut("worker_host")
    if not scheme:
        scheme = "https" if number == HTTPS or worker.get("type") == "cloud" else "http"
    url = f"{scheme}://{f'[{written}]' if ':' in written else written}:{number}"
    if not is_url(url):
        raise LeftOut("worker_entry")
    return url


def _parts(said: str) -> tuple[str, str, str]:
    """Scheme, lower-case host and port, each perhaps empty. Errors: LeftOut."""
    text = said.strip().lower()
    scheme = next((each for each in ("https", "http") if text.startswith(f"{each}://")), "")
    text = text[len(scheme) + 3 :] if scheme else text
    text = text.removesuffix("/")
    if text.count(":") > 1 and not text.startswith("["):
        text = f"[{text}]"
    found = HOST_AND_PORT.fullmatch(text)
    if not found:
        raise LeftOut("worker_entry")
    return scheme, found[1] or found[2], found[3] or ""


def _digits(port: object) -> str:
    text = "" if isinstance(port, bool | float) else str(port)
    if not re.fullmatch(r"\d{1,5}", text, re.ASCII):
        raise LeftOut("worker_entry")
    return text


def _plain(url: str) -> tuple[str, int | None, str]:
    """An address for comparing: without its scheme, and with one name for this computer."""
    parts = urlsplit(url)
    default_port = HTTPS if parts.scheme == "https" else 80
    host = "" if is_loopback(parts.hostname) else parts.hostname or ""
    return host, parts.port or default_port, parts.path
