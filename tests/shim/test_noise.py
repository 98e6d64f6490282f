"""The node that lays noise under what a model hears."""

import numpy as np
import pytest
from test_seam import RATE, Tensor, audio, tone

from ltx_aio.nodes.noise import BELOW, NoiseBed


def noised(samples: np.ndarray, below: float = BELOW) -> tuple[np.ndarray, np.ndarray]:
    """What the node makes of a sound, and the sound after that."""
    given = audio(samples)
    (made,) = NoiseBed().run(given, below)
    assert made is not None
    assert made["sample_rate"] == RATE
    return made["waveform"].numpy(), given["waveform"].numpy()


def decibels(samples: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(samples.astype(np.float64) ** 2)))


def test_the_given_sound_stays_and_the_noise_is_below_its_loud_parts() -> None:
    speech = np.concatenate([tone(200, 1), np.zeros((1, 2, RATE), np.float32)], axis=-1)
    made, given = noised(speech.copy())
    assert np.array_equal(given, speech)
    noise = made - speech
    assert decibels(noise) == pytest.approx(decibels(speech[..., :RATE]) - BELOW, abs=0.2)
    # in the pause as under the voice, and of its own in each channel
    assert decibels(noise[..., RATE:]) == pytest.approx(decibels(noise), abs=0.1)
    assert abs(np.corrcoef(noise[0, 0], noise[0, 1])[0, 1]) < 0.02


def test_it_is_the_same_each_time_so_that_comfyui_keeps_what_follows() -> None:
    assert np.array_equal(noised(tone(300, 0.5))[0], noised(tone(300, 0.5))[0])


def test_a_silent_sound_gets_noise_that_is_hardly_there() -> None:
    made, _ = noised(np.zeros((1, 1, RATE), np.float32))
    assert decibels(made) == pytest.approx(-60, abs=0.1)


@pytest.mark.parametrize("length", [0, 1, 100])
def test_a_sound_of_a_few_samples_is_no_trouble(length: int) -> None:
    made, _ = noised(np.full((1, 1, length), 0.5, np.float32))
    assert made.shape == (1, 1, length)


def test_no_sound_stays_none() -> None:
    assert NoiseBed().run(None, BELOW) == (None,)


def test_the_copy_is_not_the_given_tensor() -> None:
    given = audio(tone(200, 0.1))
    (made,) = NoiseBed().run(given, BELOW)
    assert made is not None
    assert isinstance(made["waveform"], Tensor)
    assert made["waveform"] is not given["waveform"]
