"""A part of a sound with fades, another volume and silence around it, exact to the sample."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from .bounded import Deadline, decoding, opened
from .kinds import check_opens
from .samples import blocks
from .unreadable import Unreadable

# A run takes 41 s; this is for a speech of many runs.
MAX_SECONDS = 600.0

# 32-bit floats, as LoadAudio gives samples to nodes.
FLOAT = 3
BYTES = 4


@dataclass(frozen=True)
class Edit:
    """What to make of a sound. All in seconds but `volume`, which is in decibels.

    `seconds`: None is up to its end. The fades are straight lines, within the part; the silence
    comes before and after it.
    """

    start: float = 0.0
    seconds: float | None = None
    fade_in: float = 0.0
    fade_out: float = 0.0
    volume: float = 0.0
    before: float = 0.0
    after: float = 0.0


def write_edited(path: Path, edit: Edit, file: BinaryIO, deadline: Deadline) -> None:
    """Write a WAV file. Errors: Unreadable (`no_sound` if nothing is left); Stopped; OSError."""
    check_opens(path, deadline)
    with decoding():
        rate, channels, total = _facts(path, edit, deadline)
        first = round(edit.start * rate)
        wanted = total if edit.seconds is None else first + round(edit.seconds * rate)
        last = min(total, wanted, first + int(MAX_SECONDS * rate))
        if last <= first:
            raise Unreadable("no_sound")
        before, after = round(edit.before * rate), round(edit.after * rate)
        file.write(_header(rate, channels, before + last - first + after))
        file.write(bytes(before * channels * BYTES))
        for at, samples in _part(path, first, last, deadline):
            gain = _gain(at, len(samples), last - first, rate, edit)
            edited: NDArray[np.float32] = samples * gain[:, None]
            file.write(edited.astype("<f4", copy=False).tobytes())
        file.write(bytes(after * channels * BYTES))


def _facts(path: Path, edit: Edit, deadline: Deadline) -> tuple[int, int, int]:
    """Sample rate, channels and number of samples, of which none after the part are counted."""
    rate, channels, total = 1, 0, 0
    for samples, this in _samples(path, deadline):
        if not total:
            rate, channels = this, samples.shape[1]
        if (this, samples.shape[1]) != (rate, channels):
            break  # It changes on the way: only its beginning is one sound.
        total += len(samples)
        if edit.seconds is not None and total >= (edit.start + edit.seconds) * rate + 1:
            break
    return rate, channels, total


def _part(
    path: Path, first: int, last: int, deadline: Deadline
) -> Iterator[tuple[int, NDArray[Any]]]:
    """The samples from the first up to the last, and the number of each block's first in them."""
    place = 0
    for samples, _rate in _samples(path, deadline):
        begin, end = max(first, place), min(last, place + len(samples))
        if begin < end:
            yield begin - first, samples[begin - place : end - place]
        place += len(samples)
        if place >= last:
            return


def _samples(path: Path, deadline: Deadline) -> Iterator[tuple[NDArray[Any], int]]:
    with opened(path, deadline) as container:
        if not container.streams.audio:
            raise Unreadable("no_sound")
        stream = container.streams.audio[0]
        if not stream.codec_context:
            raise Unreadable("no_decoder")
        yield from blocks(container.decode(stream), deadline, "flt")


def _gain(at: int, count: int, length: int, rate: int, edit: Edit) -> NDArray[np.float32]:
    """The factor of each sample from number `at` on, of `length` in all."""
    numbers = np.arange(at, at + count, dtype=np.float64)
    gain = np.full(count, 10 ** (edit.volume / 20))
    rising, falling = round(edit.fade_in * rate), round(edit.fade_out * rate)
    if rising:
        gain *= np.minimum(1, numbers / rising)
    if falling:
        gain *= np.minimum(1, (length - 1 - numbers) / falling)
    return gain.astype(np.float32)


def _header(rate: int, channels: int, samples: int) -> bytes:
    size = samples * channels * BYTES
    frame = channels * BYTES
    form = struct.pack(
        "<4sIHHIIHHH", b"fmt ", 18, FLOAT, channels, rate, rate * frame, frame, 32, 0
    )
    fact = struct.pack("<4sII", b"fact", 4, samples)
    start = struct.pack("<4sI4s", b"RIFF", 4 + len(form) + len(fact) + 8 + size, b"WAVE")
    return start + form + fact + struct.pack("<4sI", b"data", size)
