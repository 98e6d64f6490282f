"""Fades one video into the next, its frames and its sound, where several are joined.

Each clip gets what it shares with the one before it, faded, at its beginning, and loses at its end
what the one after it gets. What comes out is put together by ComfyUI's own nodes.
"""

from typing import Any, ClassVar, Protocol

import numpy as np

from .seam import Audio, Samples

MAX_FRAMES = 1_000_000
MAX_SECONDS = 60.0


class Frames(Protocol):
    """What we use of a tensor."""

    @property
    def shape(self) -> tuple[int, ...]:
        """[frames, height, width, channels]."""
        ...

    def __getitem__(self, frames: slice | int) -> "Frames":
        """Return a view of these frames."""
        ...

    def __setitem__(self, frame: int, values: "Frames") -> None:
        """Replace a frame."""
        ...

    def __mul__(self, factor: float) -> "Frames":
        """Return it darker."""
        ...

    def __add__(self, other: "Frames") -> "Frames":
        """Return the sum."""
        ...

    def clone(self) -> "Frames":
        """Return a copy."""
        ...


def blend(before: Frames, images: Frames, shared: int) -> Frames:
    """Return a copy of which the first frames fade in from the last ones of the clip before."""
    count = min(shared, before.shape[0], images.shape[0])
    first = before.shape[0] - count
    mixed = images.clone()
    for at in range(count):
        weight = (at + 1) / (count + 1)
        mixed[at] = before[first + at] * (1 - weight) + images[at] * weight
    return mixed


class CrossfadeFrames:
    """The node for frames."""

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "video/LTX AIO"
    DESCRIPTION = (
        "Fades the frames of a video in from those of the video before it. Join what comes out: "
        "each shared frame is in it once."
    )
    SEARCH_ALIASES: ClassVar = ["dissolve", "blend videos"]

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, dict[str, tuple[object, ...]]]:  # noqa: N802 - ComfyUI's name
        """Return the inputs, as ComfyUI wants them."""
        count = {"default": 0, "min": 0, "max": MAX_FRAMES}
        return {
            "required": {
                "images": ("IMAGE",),
                "shared": (
                    "INT",
                    {**count, "tooltip": "How many frames it shares with the video before it."},
                ),
                "cut": (
                    "INT",
                    {**count, "tooltip": "How many it shares with the one after it: left out."},
                ),
            },
            "optional": {"before": ("IMAGE", {"tooltip": "The whole video before it."})},
        }

    def run(
        self, images: Frames, shared: int, cut: int, before: Frames | None = None
    ) -> tuple[Frames]:
        """Return the frames."""
        kept = images[: max(1, images.shape[0] - cut)] if cut > 0 else images
        return (kept if before is None or shared == 0 else blend(before, kept, shared),)


def crossfade(before: Samples, samples: Samples, shared: int) -> None:
    """Fade the sound in, in place, from the end of the one before, with equal power.

    Both: any shape that ends with time, at the same rate.
    """
    count = min(shared, before.shape[-1], samples.shape[-1])
    if count <= 0:
        return
    # unrelated sounds keep their loudness when their powers add up to one
    turn = (np.arange(count, dtype=np.float32) + np.float32(0.5)) * np.float32(np.pi / 2 / count)
    ending = before[..., before.shape[-1] - count :]
    samples[..., :count] = np.cos(turn) * ending + np.sin(turn) * samples[..., :count]


def at_rate(samples: Samples, given: int, wanted: int) -> Samples:
    """Return the samples at another rate. Good enough for a second that fades away."""
    if given == wanted:
        return samples
    count = round(samples.shape[-1] * wanted / given)
    times = np.arange(count, dtype=np.float64) * (given / wanted)
    rows = samples.reshape(-1, samples.shape[-1])
    places = np.arange(rows.shape[-1], dtype=np.float64)
    found = np.empty((len(rows), count), dtype=np.float32)
    for row, heard in zip(rows, found, strict=True):
        heard[:] = np.interp(times, places, row)
    return found.reshape(*samples.shape[:-1], count)


class CrossfadeSound:
    """The node for sounds."""

    RETURN_TYPES = ("AUDIO",)
    FUNCTION = "run"
    CATEGORY = "audio/LTX AIO"
    DESCRIPTION = (
        "Fades a sound in from the one before it, with equal power. Join what comes out: what "
        "both share is in it once."
    )
    SEARCH_ALIASES: ClassVar = ["equal power", "mix sounds"]

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, dict[str, tuple[object, ...]]]:  # noqa: N802 - ComfyUI's name
        """Return the inputs, as ComfyUI wants them."""
        seconds = {"default": 0.0, "min": 0.0, "max": MAX_SECONDS, "step": 0.001}
        return {
            "required": {
                "audio": ("AUDIO",),
                "shared": (
                    "FLOAT",
                    {**seconds, "tooltip": "How many seconds it shares with the sound before it."},
                ),
                "cut": (
                    "FLOAT",
                    {**seconds, "tooltip": "How many it shares with the one after it: left out."},
                ),
            },
            "optional": {"before": ("AUDIO", {"tooltip": "The whole sound before it."})},
        }

    def run(
        self, audio: Audio | None, shared: float, cut: float, before: Audio | None = None
    ) -> tuple[Audio | None]:
        """Return the sound."""
        if audio is None:
            return (audio,)
        rate = audio["sample_rate"]
        waveform: Any = audio["waveform"].cpu().float()
        waveform = waveform[..., : waveform.shape[-1] - round(cut * rate)].clone()
        if before is not None:
            other = before["waveform"].cpu().float().numpy()
            ending = at_rate(other, before["sample_rate"], rate)
            crossfade(ending, waveform.numpy(), round(shared * rate))
        return ({**audio, "waveform": waveform},)
