"""What the server's owner limits, in user/__ltx_aio/limits.json. docs/container.md describes it."""

import json
import logging
import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

# How the file is named to users: no answer holds an absolute path.
SHOWN = "user/__ltx_aio/limits.json"
KEYS = ("modes", "seconds")

# A mode, a preset of it, or a preset of every mode.
ENTRY = re.compile(r"(?:[a-z0-9]+|\*(?=:))(?::[a-z0-9_-]+)?")
MAX_ENTRIES = 100
MAX_SECONDS = 7 * 24 * 3600

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class OwnerLimits:
    """What the panel offers and how long a run may take.

    `modes`: entries like "t2v", a mode with all its presets, "t2v:draft", one of them, or
    "*:draft", one of every mode; without any, everything is offered. `seconds`: of one run; None:
    as long as it takes. `ignored`: what can't be read, with its name: "seconds: ten".
    """

    modes: tuple[str, ...] = ()
    seconds: int | None = None
    ignored: tuple[str, ...] = ()


def read_limits(path: Path) -> OwnerLimits:
    """What the file says: `{"modes": ["t2v", "i2v:draft"], "seconds": 600}`. No file, no limit."""
    try:
        value = cast("object", json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return OwnerLimits()
    except (OSError, ValueError, RecursionError):
        value = None
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        found = limits_of(fields.get("modes", []), fields.get("seconds", 0))
        others = [f"{_shown(name)}: no such setting" for name in fields if name not in KEYS]
        found = OwnerLimits(found.modes, found.seconds, (*found.ignored, *others))
    else:
        found = OwnerLimits(ignored=("the whole file: it must be a JSON object",))
    for each in found.ignored:
        log.warning("LTX AIO ignores in %s: %s", SHOWN, each)
    return found


def limits_of(modes: object, seconds: object) -> OwnerLimits:
    """What these come to. `modes` may also be one text, separated by commas; 0 s is no limit."""
    entries = re.split(r"[\s,]+", modes) if isinstance(modes, str) else modes
    listed = cast("list[object]", entries) if isinstance(entries, list) else [entries]
    given = [each for each in listed if each != ""][:MAX_ENTRIES]
    lower = [each.lower() if isinstance(each, str) else each for each in given]
    good = tuple(each for each in lower if isinstance(each, str) and ENTRY.fullmatch(each))
    ignored = [f"modes: {_shown(each)}" for each in lower if each not in good]
    allowed = _whole(seconds)
    if allowed is None:
        ignored.append(f"seconds: {_shown(seconds)}")
    return OwnerLimits(good, min(allowed, MAX_SECONDS) if allowed else None, tuple(ignored))


def _whole(value: object) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"\s*\d{0,9}\s*", value, re.ASCII):
        return int(value.strip() or 0)
    return value if type(value) is int and value >= 0 else None


def _shown(value: object) -> str:
    return str(value)[:40]
