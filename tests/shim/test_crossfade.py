"""The nodes that fade one video into the next."""

from typing import Any

import numpy as np
import pytest

from ltx_aio.nodes.crossfade import CrossfadeFrames, CrossfadeSound

RATE = 48000


class Tensor(np.ndarray[Any, np.dtype[np.float32]]):
    """An array with what the nodes use of a torch tensor."""

    def clone(self) -> "Tensor":
        """Return a copy."""
        return self.copy()

    def cpu(self) -> "Tensor":
        """Return itself."""
        return self

    def float(self) -> "Tensor":
        """Return itself."""
        return self

    def numpy(self) -> np.ndarray[Any, np.dtype[np.float32]]:
        """Return an array that shares its memory."""
        return self.view(np.ndarray)


def tensor(values: Any) -> Any:  # noqa: ANN401 - as ComfyUI's nodes are called
    """A tensor of these values."""
    return np.asarray(values, dtype=np.float32).view(Tensor)


def frames(count: int, value: float) -> Any:  # noqa: ANN401 - as ComfyUI's nodes are called
    """Frames of one pixel each."""
    return tensor(np.full((count, 1, 1, 3), value))


def sound(samples: Any, rate: int = RATE) -> Any:  # noqa: ANN401 - as ComfyUI's nodes are called
    """A sound as ComfyUI's nodes pass it."""
    return {"waveform": tensor(samples), "sample_rate": rate}


def noise(seconds: float, seed: int, rate: int = RATE) -> Any:  # noqa: ANN401 - see above
    """Stereo noise."""
    return np.random.default_rng(seed).standard_normal((1, 2, round(seconds * rate))) * 0.1


def test_frames_fade_evenly_and_each_shared_one_is_there_once() -> None:
    black, white = frames(5, 0.0), frames(6, 1.0)
    first = CrossfadeFrames().run(black, 0, 3)[0]
    second = CrossfadeFrames().run(white, 3, 2, black)[0]
    assert first.shape[0] + second.shape[0] == 2 + 4
    shown: Any = second
    assert shown[:, 0, 0, 0].tolist() == [0.25, 0.5, 0.75, 1.0]
    # what was given stays as it was
    assert np.array_equal(white, frames(6, 1.0))


def test_frames_that_share_nothing_are_no_copy() -> None:
    images = frames(3, 0.5)
    assert CrossfadeFrames().run(images, 0, 0)[0] is images


@pytest.mark.parametrize("other", [RATE, 96000])
def test_sounds_fade_with_equal_power_to_the_sample(other: int) -> None:
    before, after = noise(1, 1, other), noise(1, 2)
    given = sound(after)
    out: Any = CrossfadeSound().run(given, 0.5, 0.25, sound(before, other))[0]
    samples = out["waveform"].numpy()
    assert samples.shape == (1, 2, RATE * 3 // 4)
    assert np.array_equal(samples[..., RATE // 2 :], given["waveform"][..., RATE // 2 : -RATE // 4])
    assert np.array_equal(given["waveform"], tensor(after))
    if other == RATE:
        # it begins with the one and ends with the other
        assert np.allclose(samples[..., 0], before[..., RATE // 2], atol=1e-4)
        parts = np.square(samples[..., : RATE // 2]).reshape(1, 2, 10, -1).mean(axis=(0, 1, 3))
        assert parts.min() > 0.9 * 0.01
        assert parts.max() < 1.1 * 0.01


def test_a_sound_that_shares_nothing_stays_as_it_is() -> None:
    given = noise(0.1, 3)
    out: Any = CrossfadeSound().run(sound(given), 0, 0)[0]
    assert np.array_equal(out["waveform"], tensor(given))
    assert CrossfadeSound().run(None, 0, 0) == (None,)
