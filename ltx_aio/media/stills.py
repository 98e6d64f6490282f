"""One frame of a video as an image, the same pixels that LoadVideo gives."""

from collections.abc import Callable
from pathlib import Path

import PIL.Image
from av.video.frame import VideoFrame

from .bounded import Deadline, check_frame, decoding, limit, opened
from .tracks import frames
from .unreadable import Unreadable

# Players round the times of frames; no two frames are this close, in seconds.
ROUNDING = 0.001

TURNS = {
    1: PIL.Image.Transpose.ROTATE_90,
    2: PIL.Image.Transpose.ROTATE_180,
    3: PIL.Image.Transpose.ROTATE_270,
}


def frame_number(path: Path, number: int, deadline: Deadline) -> tuple[int, PIL.Image.Image]:
    """The frame of this number, from 0, or from the end if negative (-1 is the last).

    Beyond the ends: the first or the last. Also answers its number. Errors: Unreadable.
    """
    if number >= 0:
        return _chosen(path, deadline, lambda at, _frame: at <= number)
    last = _chosen(path, deadline, lambda _at, _frame: True)
    wanted = last[0] + 1 + number
    return last if wanted == last[0] else frame_number(path, max(0, wanted), deadline)


def frame_at(path: Path, seconds: float, deadline: Deadline) -> tuple[int, PIL.Image.Image]:
    """The frame that is shown at this time, and its number. Errors: Unreadable."""
    return _chosen(
        path, deadline, lambda at, frame: at == 0 or (frame.time or 0.0) <= seconds + ROUNDING
    )


def _chosen(
    path: Path, deadline: Deadline, belongs: Callable[[int, VideoFrame], bool]
) -> tuple[int, PIL.Image.Image]:
    """The last of the frames, from the first on, that belong."""
    found: VideoFrame | None = None
    number = -1
    with decoding(), opened(path, deadline) as container:
        if not container.streams.video:
            raise Unreadable("no_frame")
        stream = container.streams.video[0]
        limit(stream)
        for at, frame in enumerate(frames(container, stream)):
            deadline.check()
            if at == 0:
                check_frame(frame)
            if not belongs(at, frame):
                break
            found, number = frame, at
        if found is None:
            raise Unreadable("no_frame")
        return number, _turned(found)


def _turned(frame: VideoFrame) -> PIL.Image.Image:
    # The pixels of LoadVideo, which converts frames in the same way.
    image = PIL.Image.fromarray(frame.to_ndarray(format="rgb24"))
    turn = TURNS.get(round(frame.rotation // 90) % 4)
    return image if turn is None else image.transpose(turn)
