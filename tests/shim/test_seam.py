"""The node that mends the seam between two sounds."""

from typing import Any

import numpy as np
import pytest

from ltx_aio.nodes.seam import FADE_SECONDS, MendSeam, Samples, mend

RATE = 48000


class Tensor:
    """What the node uses of a torch tensor."""

    def __init__(self, samples: np.ndarray) -> None:
        """Keep the samples."""
        self.samples = samples

    @property
    def shape(self) -> tuple[int, ...]:
        """Return the shape."""
        return self.samples.shape

    def clone(self) -> "Tensor":
        """Return a copy."""
        return Tensor(self.samples.copy())

    def cpu(self) -> "Tensor":
        """Return itself."""
        return self

    def float(self) -> "Tensor":
        """Return itself."""
        return self

    def numpy(self) -> np.ndarray:
        """Return the samples, which share its memory."""
        return self.samples


def tone(hertz: float, seconds: float, *, phase: float = 0.0) -> np.ndarray:
    """A stereo sine."""
    time = np.arange(round(seconds * RATE)) / RATE
    wave = 0.5 * np.sin(2 * np.pi * hertz * time + phase)
    return np.stack([wave, wave])[None].astype(np.float32)


def audio(samples: np.ndarray, rate: int = RATE) -> Any:  # noqa: ANN401 - as ComfyUI's nodes are called
    """A sound as ComfyUI's nodes pass it."""
    return {"waveform": Tensor(samples), "sample_rate": rate}


def mended(given: np.ndarray, new: np.ndarray, side: str) -> Samples:
    """Both sounds, joined and mended."""
    joined = np.concatenate([given, new] if side == "after" else [new, given], axis=-1)
    return run(audio(joined), audio(given), side)


def run(joined: Any, given: Any, side: str) -> Samples:  # noqa: ANN401 - as `audio` makes them
    """The samples that the node returns."""
    (out,) = MendSeam().run(joined, given, side)
    assert out is not None
    return out["waveform"].numpy()


@pytest.mark.parametrize("side", ["after", "before"])
@pytest.mark.parametrize("hertz", [50, 441, 3000])
def test_a_jump_is_gone_and_the_given_sound_stays_as_it_is(side: str, hertz: int) -> None:
    given, new = tone(hertz, 0.5), tone(hertz, 0.4, phase=np.pi / 2)
    if side == "before":
        given, new = given[..., ::-1], new[..., ::-1]
    out = mended(given, new, side)
    at = given.shape[-1] if side == "after" else new.shape[-1]
    kept = out[..., :at] if side == "after" else out[..., at:]
    assert np.array_equal(kept, given)
    steps = np.abs(np.diff(out, axis=-1))
    elsewhere = np.abs(np.diff(np.concatenate([given, given], axis=-1)[..., : given.shape[-1]]))
    assert steps[..., at - 1].max() < 1e-6
    # the fade adds no jump of its own
    assert steps.max() <= elsewhere.max() * 1.5


@pytest.mark.parametrize("side", ["after", "before"])
def test_the_new_sound_is_changed_only_where_they_meet(side: str) -> None:
    given, new = tone(200, 0.5), tone(300, 0.4)
    out = mended(given, new, side)
    fade = round(FADE_SECONDS * RATE)
    size = new.shape[-1]
    fresh = out[..., -size:] if side == "after" else out[..., :size]
    far = (slice(fade, None), slice(None, -fade))[side == "before"]
    assert np.array_equal(fresh[..., far], new[..., far])
    assert np.abs(out).max() <= 0.5 * np.sqrt(2)


@pytest.mark.parametrize(("given", "new"), [(100, 20000), (20000, 100), (1, 1)])
def test_a_sound_shorter_than_the_fade_is_no_trouble(given: int, new: int) -> None:
    out = mended(tone(200, 1)[..., :given], tone(300, 1)[..., :new], "after")
    assert out.shape[-1] == given + new
    assert np.isfinite(out).all()


def test_a_given_sound_of_another_rate_ends_where_it_was_resampled_to() -> None:
    # 100 samples at 44.1 kHz are 109 at 48 kHz, as torchaudio rounds
    joined = np.ones((1, 2, 5000), np.float32)
    joined[..., 109:] = -1
    given = audio(np.ones((1, 2, 100), np.float32), 44100)
    samples = run(audio(joined), given, "after")
    assert (samples[..., :110] == 1).all()
    assert (samples[..., -1] == -1).all()


def test_a_video_without_sound_has_none() -> None:
    assert MendSeam().run(None, None, "after") == (None,)


def test_what_it_was_given_is_not_changed() -> None:
    joined = np.concatenate([tone(200, 0.1), tone(300, 0.1)], axis=-1)
    before = joined.copy()
    MendSeam().run(audio(joined), audio(tone(200, 0.1)), "after")
    assert np.array_equal(joined, before)


def test_nothing_is_mended_where_there_is_no_seam() -> None:
    samples = tone(200, 0.1)
    before = samples.copy()
    mend(samples, 0, 100, new_after=True)
    mend(samples, samples.shape[-1], 100, new_after=True)
    assert np.array_equal(samples, before)
