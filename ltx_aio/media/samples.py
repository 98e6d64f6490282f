"""The samples of a sound, block by block, however many channels it has."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal

import av
import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from .bounded import Deadline

# Samples in a block, all channels together, unless a frame has more.
BLOCK = 1 << 18

DTYPES: dict[str, Any] = {"s16": np.int16, "flt": np.float32}


def blocks(
    frames: Iterable[AudioFrame], deadline: Deadline, kind: Literal["s16", "flt"]
) -> Iterator[tuple[NDArray[Any], int]]:
    """Arrays of samples by channel, as 16 bits or as floats, each with its sample rate.

    A block ends where rate or channels change. Errors: Unreadable; Stopped.
    """
    held: list[NDArray[Any]] = []
    size = 0
    now: tuple[str, str, int] | None = None
    resampler = None
    for frame in frames:
        deadline.check()
        this = (frame.format.name, frame.layout.name, frame.sample_rate)
        if held and now and (size >= BLOCK or this != now):
            yield np.concatenate(held), now[2]
            held, size = [], 0
        if resampler is None or this != now:
            # Interleaved: PyAV can't read the planes of eight or more channels. The rate stays the
            # same, so no samples are held back.
            resampler = av.AudioResampler(kind, frame.layout, frame.sample_rate)
            now = this
        for part in resampler.resample(frame):
            rows = part.to_ndarray().reshape(-1, part.layout.nb_channels)
            held.append(rows.astype(DTYPES[kind], copy=False))
            size += rows.size
    if held and now:
        yield np.concatenate(held), now[2]
