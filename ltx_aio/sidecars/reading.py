"""Reads one file of facts beside a LoRA, whoever wrote it.

ComfyUI-Lora-Manager writes NAME.metadata.json (py/utils/models.py of its repository), the CivitAI
helpers write the site's answer as NAME.civitai.info, and web UIs keep NAME.json.
"""

import json
import math
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import cast

# Descriptions and examples make some of them large.
MAX_BYTES = 2 * 2**20
MAX_WORDS = 12
LONGEST = 200
# A trigger may be the pattern of a whole prompt.
LONGEST_TRIGGER = 600
# As ComfyUI's own loader takes it.
STRONGEST = 100.0
# A link isn't followed, and a pipe isn't waited for.
FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)

Record = dict[str, object]


@dataclass(frozen=True)
class Said:
    """What one file says; None or empty where it says nothing.

    `base`: the model that the LoRA was made for, in the file's own words.
    """

    title: str | None = None
    base: str | None = None
    triggers: tuple[str, ...] = ()
    strength: float | None = None

    def over(self, other: "Said") -> "Said":
        """What this says, completed by what another file says."""
        return Said(
            title=self.title or other.title,
            base=self.base or other.base,
            triggers=self.triggers or other.triggers,
            strength=other.strength if self.strength is None else self.strength,
        )


NOTHING = Said()


def said_by(path: Path) -> Said:
    """What a file says: nothing if it is too large, no plain file, or no JSON object."""
    try:
        value = cast("object", json.loads(content(path, MAX_BYTES)))
    except (OSError, ValueError, RecursionError):
        return NOTHING
    return _said(cast("Record", value)) if isinstance(value, dict) else NOTHING


def content(path: Path, max_bytes: int) -> bytes:
    """The bytes of a plain file of at most so many. Follows no link, and waits for no pipe.

    Errors: OSError; ValueError for a file that is too large.
    """
    with open(os.open(path, FLAGS), "rb") as file:  # noqa: PTH123
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > max_bytes:
            raise ValueError
        return file.read(max_bytes)


def _said(record: Record) -> Said:
    site = _record(record.get("civitai")) or record
    return Said(
        title=_first(record.get("model_name"), _record(site.get("model")).get("name")),
        base=_first(record.get("base_model"), site.get("baseModel"), record.get("sd version")),
        triggers=_triggers(site.get("trainedWords")) or _triggers([record.get("activation text")]),
        strength=_strength(_tips(record).get("strength"), record.get("preferred weight")),
    )


def _record(value: object) -> Record:
    return cast("Record", value) if isinstance(value, dict) else {}


def _tips(record: Record) -> Record:
    """Lora-Manager's tips are JSON in a text."""
    tips = record.get("usage_tips")
    try:
        return _record(json.loads(tips)) if isinstance(tips, str) else {}
    except (ValueError, RecursionError):
        return {}


def _first(*values: object) -> str | None:
    return next((text for value in values if (text := _line(value))), None)


def _line(value: object, longest: int = LONGEST) -> str | None:
    """A text on one line, without what isn't printable."""
    if not isinstance(value, str):
        return None
    # Lone surrogates can't be sent.
    plain = value[: 4 * longest].encode("utf-8", "ignore").decode("utf-8")
    text = " ".join("".join(each if each.isprintable() else " " for each in plain).split())
    known = text and not re.fullmatch(r"(?i)unknown|none|null|other", text)
    return text[:longest].strip() if known else None


def _triggers(value: object) -> tuple[str, ...]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    lines = (line.strip(" ,") for item in items if (line := _line(item, LONGEST_TRIGGER)))
    return tuple(dict.fromkeys(line for line in lines if line))[:MAX_WORDS]


def _strength(*values: object) -> float | None:
    """The first that would have an effect. Forms save 0 for "not set"."""
    for value in values:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            continue
        try:
            strength = float(value)
        except (ValueError, OverflowError):
            continue
        if math.isfinite(strength) and 0 < abs(strength) <= STRONGEST:
            return strength
    return None
