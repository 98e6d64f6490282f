from typing import Any

import numpy as np
import pytest

from ltx_aio.nodes.light import LightBall, ball


class Frames(np.ndarray[Any, Any]):
    """An array with what we use of a tensor."""

    def clone(self) -> "Frames":
        return self.copy()

    def new_tensor(self, values: object) -> "Frames":
        return np.asarray(values, dtype=self.dtype).view(Frames)


def frames(count: int, height: int, width: int) -> Frames:
    return np.zeros((count, height, width, 3), dtype=np.float32).view(Frames)


def test_the_square_is_the_model_cards() -> None:
    square = ball(143, 90, 45)
    assert round(square[2, 2] * 255) == 173
    assert (square >= 0).all()
    assert (square <= 1).all()
    # lit from the front, the ball hides its shadow: a third of the square, in its upper half
    other = np.abs(ball(143, 0, 45) - 173 / 255) > 0.05
    rows, columns = (np.where(other.any(axis=axis))[0] for axis in (1, 0))
    assert (columns.max() - columns.min() + 1) / 143 == pytest.approx(1 / 3, abs=0.03)
    assert columns.min() + columns.max() == pytest.approx(142, abs=1)
    assert rows.min() + rows.max() < 142


@pytest.mark.parametrize(
    ("rotation", "bright"), [(90, (0, 1)), (270, (0, -1)), (0, (1, 0)), (180, (-1, 0))]
)
def test_the_shadow_is_opposite_the_sun(rotation: float, bright: tuple[int, int]) -> None:
    square = ball(143, rotation, 22)
    shadow = np.argwhere(square < 0.3).mean(axis=0)
    middle = np.array([62, 71])
    # rows grow towards the camera; a sun behind it throws the shadow away from it
    assert (shadow - middle) @ np.array(bright) < -5


def test_a_low_sun_throws_a_longer_shadow() -> None:
    dark = [(ball(143, 135, elevation) < 0.3).sum() for elevation in (22, 45, 65)]
    assert dark[0] > dark[1] > dark[2]


@pytest.mark.parametrize(
    ("height", "width", "size", "margin"),
    [(704, 1280, 143, 22), (1280, 704, 143, 22), (352, 640, 72, 11)],
)
def test_every_frame_has_it_in_the_corner(height: int, width: int, size: int, margin: int) -> None:
    given: Any = frames(3, height, width)
    lit: Any = LightBall().run(given, 90, 45)[0]
    assert not given.any()
    assert (lit[1] == lit[0]).all()
    rows, columns = np.where(lit[2].any(axis=-1))
    assert (rows.min(), rows.max()) == (margin, margin + size - 1)
    assert (columns.min(), columns.max()) == (width - margin - size, width - margin - 1)


def test_a_small_video_has_a_small_one() -> None:
    given: Any = frames(1, 16, 16)
    lit: Any = LightBall().run(given, 0, 45)[0]
    assert lit.any()
