"""What the server's owner limits, in ComfyUI's environment, as docs/container.md describes."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass

MODES = "LTX_AIO_MODE_LIMIT"
BUDGET = "LTX_AIO_RUN_BUDGET"

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
    as long as it takes. `ignored`: what can't be read, as it is written: "LTX_AIO_RUN_BUDGET=ten".
    """

    modes: tuple[str, ...] = ()
    seconds: int | None = None
    ignored: tuple[str, ...] = ()


def owner_limits(environment: Mapping[str, str]) -> OwnerLimits:
    """Read both variables. Empty ones limit nothing."""
    entries = [each for each in re.split(r"[\s,]+", environment.get(MODES, "").lower()) if each]
    modes = [each for each in entries[:MAX_ENTRIES] if ENTRY.fullmatch(each)]
    ignored = [f"{MODES}={each[:40]}" for each in entries[:MAX_ENTRIES] if each not in modes]
    budget = environment.get(BUDGET, "").strip()
    seconds = int(budget) if re.fullmatch(r"\d{1,9}", budget, re.ASCII) else None
    if seconds is None and budget:
        ignored.append(f"{BUDGET}={budget[:40]}")
    for each in ignored:
        log.warning("LTX AIO can't read %s and ignores it: see docs/container.md.", each)
    # As in many programs, 0 means no limit.
    return OwnerLimits(tuple(modes), min(seconds, MAX_SECONDS) if seconds else None, tuple(ignored))
