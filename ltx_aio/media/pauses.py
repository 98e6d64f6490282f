"""Where to cut a long sound: its pauses, and the quietest places where it has none."""

import numpy as np
from numpy.typing import NDArray

from .peaks import Peaks, powers

# Shorter silence is part of a word.
LEAST_SECONDS = 0.2
# A stretch that is longer than this gets places even without a pause.
STRETCH_SECONDS = 10.0
MAX_PAUSES = 500

# Decibels. A sound whose loud and quiet parts are closer together has no pauses.
LEAST_RANGE = 10.0
# Of that range, and below the loud parts, whichever is higher, is silence.
SILENT_SHARE = 0.35
SILENT_BELOW = 35.0

Pause = tuple[float, float]


def pauses(peaks: Peaks) -> list[Pause]:
    """From when to when, in seconds, in order; at most MAX_PAUSES, and then the longest."""
    levels = peaks.levels[: peaks.count]
    if not len(levels):
        return []
    width = max(1, round(LEAST_SECONDS / peaks.step))
    silent = _silent(levels.astype(np.float32), width)
    stretch = max(STRETCH_SECONDS, 4 * peaks.seconds / MAX_PAUSES)
    loudness = np.convolve(powers(levels), np.ones(width, np.float32), "valid")
    edges = [0, *(edge for run in silent for edge in run), len(levels)]
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        silent += _quietest(loudness, begin, end, width, round(stretch / peaks.step))
    longest = sorted(silent, key=lambda run: run[0] - run[1])[:MAX_PAUSES]
    return [
        (begin * peaks.step, min(end * peaks.step, peaks.seconds)) for begin, end in sorted(longest)
    ]


def _silent(levels: NDArray[np.float32], width: int) -> list[tuple[int, int]]:
    """Runs of silent bins, as first bin and the one after the last."""
    quiet, loud = np.percentile(levels, (5, 95))
    if loud - quiet < LEAST_RANGE:
        return []
    below = levels < max(quiet + SILENT_SHARE * (loud - quiet), loud - SILENT_BELOW)
    changes = np.flatnonzero(np.diff(below, prepend=False, append=False))
    runs: list[list[int]] = changes.reshape(-1, 2).tolist()
    return [(begin, end) for begin, end in runs if end - begin >= width]


def _quietest(
    loudness: NDArray[np.float32], begin: int, end: int, width: int, stretch: int
) -> list[tuple[int, int]]:
    """The quietest place of a stretch that is too long, and of what is left on both sides."""
    waiting = [(begin, end)]
    found: list[tuple[int, int]] = []
    while waiting:
        first, last = waiting.pop()
        if last - first <= stretch:
            continue
        # Not near the ends, where another pause is.
        margin = (last - first) // 4
        at = first + margin + int(np.argmin(loudness[first + margin : last - margin]))
        found.append((at, at + width))
        waiting += [(first, at), (at + width, last)]
    return found
