"""Lays light noise under the sound that a model hears.

With silence around a voice, the model tends to leave the mouth closed. The noise is only for the
model: the video gets the sound as it was given.
"""

from typing import Any, ClassVar, cast

import numpy as np

from .seam import Audio, Samples

BELOW = 30.0
"""Decibels below the loud parts: speech covers it, pauses don't. Judged, not measured."""

FLOOR = -60.0
"""Decibels of full scale for a sound that is silent."""

LOUD_SHARE = 0.9
"""Of the sound's parts, in order of loudness, those after this share are its loud parts."""

PART_SECONDS = 0.05


def add_noise(samples: Samples, rate: int, below: float) -> None:
    """Add white noise, in place; the same for the same samples.

    `samples`: any shape that ends with time. `below`: decibels.
    """
    level = max(_loudness(samples, rate) * 10 ** (-below / 20), 10 ** (FLOOR / 20))
    rng = np.random.default_rng(0)
    noise = cast("Samples", rng.standard_normal(samples.shape, dtype=np.float32))
    samples += np.float32(level) * noise


def _loudness(samples: Samples, rate: int) -> float:
    """The root mean square of the loud parts, 0 to 1."""
    width = max(1, round(PART_SECONDS * rate))
    mono = samples.reshape(-1, samples.shape[-1])
    count = mono.shape[-1] // width
    if count == 0:
        return 0.0
    parts = mono[:, : count * width].reshape(len(mono), count, width)
    powers = np.square(parts, dtype=np.float64).mean(axis=(0, 2))
    return float(np.sqrt(np.quantile(powers, LOUD_SHARE)))


class NoiseBed:
    """The node."""

    RETURN_TYPES = ("AUDIO",)
    FUNCTION = "run"
    CATEGORY = "audio/LTX AIO"
    DESCRIPTION = (
        "Lays light noise under a sound, for the encoder alone: lips then follow a voice more "
        "readily. Bypass it to use the sound as it is."
    )
    SEARCH_ALIASES: ClassVar = ["white noise", "noise floor"]

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, dict[str, tuple[object, ...]]]:  # noqa: N802 - ComfyUI's name
        """Return the inputs, as ComfyUI wants them."""
        return {
            "required": {
                "audio": ("AUDIO", {"tooltip": "The sound, which stays as it is."}),
                "below": (
                    "FLOAT",
                    {
                        "default": BELOW,
                        "min": 0.0,
                        "max": 90.0,
                        "step": 1.0,
                        "tooltip": "How many decibels the noise is below the sound's loud parts.",
                    },
                ),
            }
        }

    def run(self, audio: Audio | None, below: float) -> tuple[Audio | None]:
        """Return a copy of the sound, with noise."""
        if audio is None or audio["waveform"].shape[-1] == 0:
            return (audio,)
        waveform: Any = audio["waveform"].cpu().float().clone()
        add_noise(waveform.numpy(), audio["sample_rate"], below)
        return ({**audio, "waveform": waveform},)
