"""What may be asked of an engine: methods, paths, queries and bodies. Anything else isn't sent.

Paths are matched as they came, still encoded, and sent as they are written here.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, cast
from urllib.parse import quote, unquote_to_bytes, urlencode

UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CLIENT = re.compile(r"[A-Za-z0-9_-]{1,64}")
# Of a v2 job, and of one of its files: also a name with a signature.
JOB = re.compile(r"[A-Za-z0-9_-]{1,100}")
ASSET = re.compile(r"[A-Za-z0-9_=~-][A-Za-z0-9._=~:-]{0,999}")
KEY = re.compile(r"[A-Za-z0-9_-]{1,100}")

MAX_NAME = 200
MAX_QUERY = 500
MAX_IDS = 500

KIB = 1024
MIB = 1024 * KIB
MAX_PROMPT = 4 * MIB
MAX_SMALL = 64 * KIB

Json = dict[str, object]
Body = Callable[[Json], bool]
Kind = Literal["json", "file", "events"]


@dataclass(frozen=True)
class Rule:
    """One thing that may be asked. In `path`, {name}, {uuid}, {job} and {asset} stand for a level.

    `body`: whether a body is right; of POST only. `seconds`: how long the answer may take.
    """

    method: str
    path: str
    query: frozenset[str] = frozenset()
    body: Body | None = None
    max_bytes: int = MAX_SMALL
    answer: Kind = "json"
    seconds: float = 30.0


@dataclass(frozen=True)
class Ask:
    """What is asked: the rule, and the path and the query as they are sent."""

    rule: Rule
    path: str
    query: str


def _is_prompt(body: Json) -> bool:
    extra = body.get("extra_data", {})
    known = {"prompt_id", "client_id", "prompt", "extra_data", "number"}
    return (
        set(body) <= known
        and _is(UUID, body.get("prompt_id"))
        and _is(CLIENT, body.get("client_id"))
        and isinstance(body.get("prompt"), dict)
        # Not the keys of Comfy's own services, which ComfyUI takes in here as well.
        and isinstance(extra, dict)
        and set(cast("Json", extra)) <= {"extra_pnginfo", "preview_method"}
        and _is_number(body.get("number", 0))
    )


def _is_deletion(body: Json) -> bool:
    """ComfyUI's own would empty the whole queue, too."""
    ids = body.get("delete")
    return set(body) == {"delete"} and _are_ids(ids)


def _is_interrupt(body: Json) -> bool:
    """ComfyUI's own would stop anybody's run without an id."""
    return set(body) == {"prompt_id"} and _is(UUID, body["prompt_id"])


def _is_free(body: Json) -> bool:
    known = {"unload_models", "free_memory"}
    return set(body) <= known and all(isinstance(value, bool) for value in body.values())


def _is_nothing(body: Json) -> bool:
    return not body


def _is_job(body: Json) -> bool:
    metadata = body.get("metadata", "")
    return (
        set(body) <= {"workflow", "metadata"}
        and isinstance(body.get("workflow"), dict)
        and isinstance(metadata, str)
        and len(metadata) <= KIB
    )


COMFYUI = (
    Rule("GET", "system_stats"),
    Rule("GET", "features"),
    Rule("GET", "object_info/{name}"),
    Rule("GET", "models/{name}"),
    Rule("GET", "queue"),
    Rule("GET", "history/{uuid}"),
    Rule("GET", "jobs", frozenset({"status"})),
    Rule("GET", "jobs/{uuid}"),
    Rule("GET", "ltx_aio/live"),
    Rule("GET", "view", frozenset({"filename", "subfolder", "type"}), answer="file"),
    Rule("POST", "prompt", body=_is_prompt, max_bytes=MAX_PROMPT, seconds=120.0),
    Rule("POST", "queue", body=_is_deletion),
    Rule("POST", "interrupt", body=_is_interrupt),
    Rule("POST", "free", body=_is_free),
    Rule("POST", "jobs/{uuid}/cancel", body=_is_nothing),
)
V2 = (
    Rule("GET", "v2/health"),
    Rule("GET", "v2/jobs", frozenset({"status", "limit"})),
    Rule("GET", "v2/jobs/{job}"),
    Rule("GET", "v2/jobs/{job}/events", answer="events"),
    Rule("GET", "v2/assets/{asset}"),
    Rule("GET", "v2/assets/{asset}/content", answer="file"),
    Rule("POST", "v2/jobs", body=_is_job, max_bytes=MAX_PROMPT, seconds=120.0),
    Rule("POST", "v2/jobs/{job}/cancel", body=_is_nothing),
)
RULES = {"comfyui": COMFYUI, "v2": V2, "distributed": COMFYUI}


def ask_for(kind: str, method: str, path: str, query: Mapping[str, str]) -> Ask | None:
    """What a request asks of an engine of this kind; None if it may not.

    `path` is encoded, with or without "api/" before it: it is sent with it. HEAD is for files.
    """
    levels = path.removeprefix("api/").split("/")
    wanted = "GET" if method == "HEAD" else method
    for rule in RULES[kind]:
        found = _fill(rule.path.split("/"), levels) if rule.method == wanted else None
        if found is None or (method == "HEAD" and rule.answer != "file"):
            continue
        if not set(query) <= rule.query or any(len(text) > MAX_QUERY for text in query.values()):
            return None
        return Ask(rule, f"api/{found}", urlencode(query))
    return None


def _fill(pattern: list[str], levels: list[str]) -> str | None:
    """The path for a pattern's levels; None if another one is meant."""
    if len(pattern) != len(levels):
        return None
    filled = [_level(part, level) for part, level in zip(pattern, levels, strict=True)]
    return None if None in filled else "/".join(cast("list[str]", filled))


def _level(part: str, level: str) -> str | None:
    match part:
        case "{uuid}":
            return level if UUID.fullmatch(level) else None
        case "{job}":
            return level if JOB.fullmatch(level) else None
        case "{asset}":
            return level if ASSET.fullmatch(level) else None
        case "{name}":
            return _name(level)
        case _:
            return level if level == part else None


def _name(level: str) -> str | None:
    """The encoded name of a node or a folder; None if it could mean a path."""
    try:
        name = unquote_to_bytes(level).decode()
    except UnicodeDecodeError:
        return None
    plain = 1 <= len(name) <= MAX_NAME and name.isprintable()
    # A front end may decode once more: then these would mean something else.
    if not plain or not set("/\\%?#;").isdisjoint(name) or name.startswith("."):
        return None
    return quote(name, safe="")


def _is(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and bool(pattern.fullmatch(value))


def _are_ids(value: object) -> bool:
    ids = cast("list[object]", value) if isinstance(value, list) else []
    return 1 <= len(ids) <= MAX_IDS and all(_is(UUID, each) for each in ids)


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value)
