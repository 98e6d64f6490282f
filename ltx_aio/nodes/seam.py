"""Mends the place where two sounds were put one after the other.

A cut between two sounds that don't continue each other clicks. The given sound has to stay as it
is, so it can't be faded: the generated one is, against a mirror image of the given one, which
continues it without a jump.
"""

from typing import Any, ClassVar, Protocol, TypedDict

import numpy as np

Samples = np.ndarray[Any, np.dtype[np.float32]]

FADE_SECONDS = 0.02
"""One period of 50 Hz: shorter fades are heard as a click in deep sounds."""


class Waveform(Protocol):
    """What we use of a tensor."""

    @property
    def shape(self) -> tuple[int, ...]:
        """[batch, channels, samples]."""
        ...

    def clone(self) -> "Waveform":
        """Return a copy."""
        ...

    def cpu(self) -> "Waveform":
        """Return it in RAM."""
        ...

    def float(self) -> "Waveform":
        """Return it in 32 bits."""
        ...

    def numpy(self) -> Samples:
        """Return an array that shares its memory."""
        ...


class Audio(TypedDict):
    """ComfyUI's AUDIO."""

    waveform: Waveform
    sample_rate: int


def mend(samples: Samples, at: int, fade: int, *, new_after: bool) -> None:
    """Fade the new sound in, in place.

    `samples`: any shape that ends with time. `at`: the first sample of the second sound. `fade`:
    how many samples of the new sound change; fewer where one of the two is shorter.
    """
    given, new = np.split(samples, [at], axis=-1)
    if not new_after:
        # the same, backwards in time: views, so what is written arrives
        given, new = new[..., ::-1], given[..., ::-1]
    length = min(fade, given.shape[-1], new.shape[-1])
    if length <= 0:
        return
    # unrelated sounds keep their loudness when their powers add up to one
    turn = np.arange(length, dtype=np.float32) * np.float32(np.pi / 2 / length)
    mirrored = given[..., ::-1][..., :length]
    new[..., :length] = np.cos(turn) * mirrored + np.sin(turn) * new[..., :length]


class MendSeam:
    """The node."""

    RETURN_TYPES = ("AUDIO",)
    FUNCTION = "run"
    CATEGORY = "audio/LTX AIO"
    DESCRIPTION = (
        "Fades new sound in where it meets a given one, so that the cut doesn't click. "
        "The given sound stays as it is. Bypass it to leave the cut as it is."
    )
    SEARCH_ALIASES: ClassVar = ["crossfade", "declick"]

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, dict[str, tuple[object, ...]]]:  # noqa: N802 - ComfyUI's name
        """Return the inputs, as ComfyUI wants them."""
        return {
            "required": {
                "audio": ("AUDIO", {"tooltip": "Both sounds, one after the other."}),
                "given": ("AUDIO", {"tooltip": "The one that stays as it is."}),
                "new": (
                    ["after", "before"],
                    {"tooltip": "Whether the new sound is after the given one, or before it."},
                ),
            }
        }

    def run(self, audio: Audio | None, given: Audio | None, new: str) -> tuple[Audio | None]:
        """Return the sound, mended."""
        if audio is None or given is None:
            return (audio,)
        rate = audio["sample_rate"]
        # as torchaudio resamples it where the rates differ
        length = -(-given["waveform"].shape[-1] * rate // given["sample_rate"])
        waveform = audio["waveform"].cpu().float().clone()
        at = length if new == "after" else waveform.shape[-1] - length
        if 0 < at < waveform.shape[-1]:
            mend(waveform.numpy(), at, round(FADE_SECONDS * rate), new_after=new == "after")
        return ({**audio, "waveform": waveform},)
