"""An engine of the owner's list, and what its entry in the list has to look like."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from ..addresses import is_ip

KINDS = ("comfyui", "v2", "distributed")
FIELDS = {"name", "url", "kind", "headers", "paid", "parallel", "hosts"}

# One that runs and one that waits, so that a ComfyUI is never idle between two.
PARALLEL = {"comfyui": 2, "v2": 1, "distributed": 2}
MAX_NAME = 60
MAX_PARALLEL = 16
MAX_HEADERS = 16
MAX_HOSTS = 16
MAX_VALUE = 4096

HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:.]+")
BASE = re.compile(r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?")
HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
HEADER_VALUE = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
# What the connection itself sets.
OWN_HEADERS = {
    "accept-encoding", "connection", "content-encoding", "content-length", "content-type",
    "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade",
}  # fmt: skip
# Words for engines that aren't in the list.
TAKEN_IDS = {"here", "freest"}


@dataclass(frozen=True)
class Engine:
    """An entry. A header's value is a text, or the file that has it.

    `url`: without a slash at its end. `parallel`: how many runs to give it at a time. `hosts`:
    where workers of a ComfyUI-Distributed may be, besides its own host. `master`: the id of the
    entry that a worker belongs to.
    """

    id: str
    name: str
    kind: str
    url: str = field(repr=False)
    headers: Mapping[str, str | Path] = field(repr=False)
    paid: bool
    parallel: int
    hosts: tuple[str, ...] = field(default=(), repr=False)
    master: str = ""

    def shown(self) -> dict[str, object]:
        """What the panel may know of it."""
        return {
            "id": self.id,
            "name": self.name,
            "kind": self.kind,
            "paid": self.paid,
            "parallel": self.parallel,
        }


class BadEntry(Exception):
    """An entry that can't be used."""

    def __init__(self, entry: str | int, field_name: str = "") -> None:
        """Take the name or number of the entry, and the field."""
        super().__init__(entry, field_name)
        self.place = f"{entry}: {field_name}" if field_name else str(entry)


def engine_of(entry: object, number: int, folder: Path) -> Engine:
    """The engine of an entry, counted from 1. Files are relative to a folder. Errors: BadEntry."""
    if not isinstance(entry, dict):
        raise BadEntry(number)
    fields = cast("dict[str, object]", entry)
    name = plain_name(fields.get("name"))
    if name is None:
        raise BadEntry(number, "name")
    for wrong in _wrong(fields):
        raise BadEntry(name, wrong)
    return Engine(
        id=id_of(name),
        name=name,
        kind=str(fields["kind"]),
        url=str(fields["url"]).rstrip("/"),
        headers=_headers(fields.get("headers", {}), folder) or {},
        paid=fields.get("paid") is True,
        parallel=cast("int", fields.get("parallel", PARALLEL[str(fields["kind"])])),
        hosts=tuple(cast("list[str]", fields.get("hosts", []))),
    )


def _wrong(fields: Mapping[str, object]) -> Iterator[str]:
    """The fields that are unknown, missing or have a wrong value."""
    yield from sorted(set(fields) - FIELDS)
    if not is_url(fields.get("url")):
        yield "url"
    if fields.get("kind") not in KINDS:
        yield "kind"
    if _headers(fields.get("headers", {}), Path()) is None:
        yield "headers"
    if not isinstance(fields.get("paid", False), bool):
        yield "paid"
    parallel = fields.get("parallel", 1)
    if isinstance(parallel, bool) or not (
        isinstance(parallel, int) and 1 <= parallel <= MAX_PARALLEL
    ):
        yield "parallel"
    if "hosts" in fields and not (
        fields.get("kind") == "distributed" and _are_hosts(fields["hosts"])
    ):
        yield "hosts"


def _are_hosts(value: object) -> bool:
    hosts = cast("list[object]", value) if isinstance(value, list) else []
    return 1 <= len(hosts) <= MAX_HOSTS and all(
        isinstance(host, str) and HOST.fullmatch(host) and (":" not in host or is_ip(host))
        for host in hosts
    )


def plain_name(value: object) -> str | None:
    """A name as the panel shows it; None if it is none."""
    name = value.strip() if isinstance(value, str) else ""
    return name if 1 <= len(name) <= MAX_NAME and name.isprintable() else None


def is_url(value: object) -> bool:
    """Whether this is http(s)://host[:port][/path] with nothing else in it."""
    if not isinstance(value, str) or not re.fullmatch(r"[\x21-\x7e]{1,500}", value):
        return False
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    rest = f"[{host}]" if ":" in host else host
    return (
        parts.scheme in {"http", "https"}
        and value.startswith(f"{parts.scheme}://")
        and parts.netloc.lower() in {rest, f"{rest}:{port}"}
        and bool(HOST.fullmatch(host))
        and port != 0
        and bool(BASE.fullmatch(parts.path))
        and value.endswith(parts.netloc + parts.path)
    )


def _headers(value: object, folder: Path) -> dict[str, str | Path] | None:
    """Headers, each a text or `{"file": path}`; None if one is wrong."""
    if not isinstance(value, dict):
        return None
    found: dict[str, str | Path] = {}
    for name, held in cast("dict[str, object]", value).items():
        file = cast("dict[str, object]", held) if isinstance(held, dict) else {}
        path = file.get("file")
        if isinstance(held, str) and is_header_value(held):
            found[name] = held
        elif isinstance(path, str) and path and "\0" not in path and len(file) == 1:
            found[name] = folder / path
        else:
            return None
        if not HEADER_NAME.fullmatch(name) or name.lower() in OWN_HEADERS:
            return None
    return found if len({name.lower() for name in found}) == len(found) <= MAX_HEADERS else None


def is_header_value(text: str) -> bool:
    """Whether a text is one line of ASCII, as a header's value has to be."""
    return len(text) <= MAX_VALUE and bool(HEADER_VALUE.fullmatch(text))


def id_of(name: str) -> str:
    """A short form of a name for addresses. Names that are lost in it get digits of their own."""
    plain = unicodedata.normalize("NFKD", name)
    short = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40].strip("-")
    whole = all(letter.isascii() or not letter.isalnum() for letter in plain)
    if short and whole and short not in TAKEN_IDS:
        return short
    return f"{short or 'engine'}-{sha256(name.encode()).hexdigest()[:6]}"
