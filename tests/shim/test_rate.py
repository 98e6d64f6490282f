from typing import Any

import numpy as np
import pytest

from ltx_aio.nodes.rate import SpreadFrames, spread


@pytest.mark.parametrize(
    ("given", "wanted", "expected"),
    [
        (4, 4, [0, 1, 2, 3]),
        (2, 4, [0, 0, 1, 1]),
        (4, 2, [1, 3]),
        (5, 4, [0, 1, 3, 4]),
        (1, 3, [0, 0, 0]),
        (3, 1, [1]),
    ],
)
def test_frames_are_spread_evenly(given: int, wanted: int, expected: list[int]) -> None:
    assert spread(given, wanted) == expected


@pytest.mark.parametrize("given", [1, 2, 33, 40, 90])
@pytest.mark.parametrize("wanted", [1, 2, 33, 36, 72, 1000])
def test_no_frame_is_far_from_its_time(given: int, wanted: int) -> None:
    found = spread(given, wanted)
    assert len(found) == wanted
    for n, frame in enumerate(found):
        middle = (n + 0.5) / wanted * given
        assert frame <= middle <= frame + 1


def test_the_node_copies_frames_as_they_are() -> None:
    images: Any = np.arange(2 * 3, dtype=np.float32).reshape(2, 1, 1, 3)
    found: Any = SpreadFrames().run(images, 4)[0]
    assert np.array_equal(found, images[[0, 0, 1, 1]])
    assert SpreadFrames().run(images, 2)[0] is images
