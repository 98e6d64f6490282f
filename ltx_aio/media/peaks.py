"""The shape of a sound: how far its samples reach in each hundredth of a second.

Of the track that LoadAudio takes, counted from its first sample on, as nodes count. Only these
figures are kept in memory, at most MAX_BINS of each.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .bounded import Deadline, decoding, opened
from .kinds import check_opens
from .samples import blocks
from .tracks import declared_seconds
from .unreadable import Unreadable

BIN_SECONDS = 0.01
# 33 minutes in hundredths of a second; the bins of a longer sound are longer. Even.
MAX_BINS = 200_000
FULL = 127
SILENCE = -90.0  # decibels

Samples = NDArray[np.int16]
Bins = NDArray[np.int8]


def _bins() -> Bins:
    return np.zeros(MAX_BINS, np.int8)


@dataclass
class Peaks:
    """A sound in `count` bins of `size` samples each.

    `lows` and `highs`: over all channels, -127 to 127. `levels`: decibels, 0 is full scale.
    `seconds`: the length; until `done` what the file declares, or what has been read if that is
    more.
    """

    rate: int = 1
    size: int = 1
    count: int = 0
    seconds: float = 0.0
    done: bool = False
    lows: Bins = field(default_factory=_bins)
    highs: Bins = field(default_factory=_bins)
    levels: Bins = field(default_factory=_bins)

    @property
    def step(self) -> float:
        """Seconds a bin."""
        return self.size / self.rate


@dataclass(frozen=True)
class Drawing:
    """Low, high, low, high … of equal parts of `step` seconds, from `start` on."""

    start: float
    step: float
    pairs: list[int]


def drawn(peaks: Peaks, start: float, end: float, max_bins: int) -> Drawing:
    """At most `max_bins` parts between two times; parts that haven't been read yet are missing."""
    first = max(0, int(start / peaks.step + 1e-6))
    last = max(first + 1, math.ceil(end / peaks.step - 1e-6))
    group = -(-(last - first) // max_bins)
    last = min(last, peaks.count)
    if first >= last:
        return Drawing(first * peaks.step, group * peaks.step, [])
    begins = np.arange(0, last - first, group)
    lows = np.minimum.reduceat(peaks.lows[first:last], begins)
    highs = np.maximum.reduceat(peaks.highs[first:last], begins)
    pairs: list[int] = np.stack((lows, highs), axis=1).reshape(-1).tolist()
    return Drawing(first * peaks.step, group * peaks.step, pairs)


def listen(path: Path, deadline: Deadline) -> Iterator[Peaks]:
    """The peaks of a sound, again after each block that is read; the last ones are `done`.

    Errors: Unreadable; Stopped.
    """
    check_opens(path, deadline)
    peaks = Peaks()
    with decoding(), opened(path, deadline) as container:
        if not container.streams.audio:
            raise Unreadable("no_sound")
        stream = container.streams.audio[0]
        if not stream.codec_context:
            raise Unreadable("no_decoder")
        left: Samples = np.empty((0, 0), np.int16)
        total = 0
        for samples, rate in blocks(container.decode(stream), deadline, "s16"):
            if not total:
                peaks.rate, peaks.size = rate, max(1, round(rate * BIN_SECONDS))
                peaks.seconds = declared_seconds(container, stream)
            total += len(samples)
            same = left.shape[1] == samples.shape[1]
            left = _fill(peaks, np.concatenate((left, samples)) if same else samples)
            peaks.seconds = max(peaks.seconds, total / peaks.rate)
            yield peaks
    if not total:
        raise Unreadable("no_sound")
    if len(left):
        _add(peaks, left[None])
    peaks.seconds, peaks.done = total / peaks.rate, True
    for name in ("lows", "highs", "levels"):
        setattr(peaks, name, getattr(peaks, name)[: peaks.count].copy())
    yield peaks


def _fill(peaks: Peaks, samples: Samples) -> Samples:
    """Put samples into bins. Returns those that are too few for another one."""
    while len(samples) >= peaks.size:
        bins = min(len(samples) // peaks.size, MAX_BINS - peaks.count)
        _add(peaks, samples[: bins * peaks.size].reshape(bins, -1))
        samples = samples[bins * peaks.size :]
        if peaks.count == MAX_BINS:
            _halve(peaks)
    return samples


def _add(peaks: Peaks, bins: Samples) -> None:
    """Append bins: a row of samples each."""
    rows = bins.reshape(len(bins), -1)
    place = slice(peaks.count, peaks.count + len(rows))
    peaks.lows[place] = np.rint(rows.min(axis=1).astype(np.float32) * (FULL / 32768))
    peaks.highs[place] = np.rint(rows.max(axis=1).astype(np.float32) * (FULL / 32768))
    exact = rows.astype(np.float32)
    squares = np.einsum("ij,ij->i", exact, exact)
    peaks.levels[place] = _decibels(squares / np.float32(rows.shape[1] * 32768.0**2))
    peaks.count += len(rows)


def _halve(peaks: Peaks) -> None:
    """Merge the bins in pairs."""
    half = peaks.count // 2
    peaks.lows[:half] = peaks.lows.reshape(half, 2).min(axis=1)
    peaks.highs[:half] = peaks.highs.reshape(half, 2).max(axis=1)
    peaks.levels[:half] = _decibels(powers(peaks.levels).reshape(half, 2).mean(axis=1))
    peaks.count, peaks.size = half, peaks.size * 2


def powers(levels: Bins) -> NDArray[np.float32]:
    """Levels in decibels as mean squares."""
    return np.power(np.float32(10), levels.astype(np.float32) / 10)


def _decibels(mean_squares: NDArray[np.float32]) -> NDArray[np.float32]:
    floor = np.float32(10 ** (SILENCE / 10))
    return np.rint(10 * np.log10(np.maximum(mean_squares, floor)))
