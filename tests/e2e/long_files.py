"""Writes sounds and videos of twenty minutes into a folder.

Each has seven seconds of a tone, then three of silence, again and again.
"""

import sys
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

SECONDS = 1200
RATE = 24000
FPS = 5

FILES = {
    "long.wav": ("pcm_s16le", None),
    "long.mp3": ("libmp3lame", None),
    "long.m4a": ("aac", None),
    "long.ogg": ("libopus", None),
    "long.mp4": ("aac", "libx264"),
    "long.webm": ("libopus", "libvpx"),
}


def write(path: Path, sound: str, video: str | None) -> None:
    with av.open(str(path), "w") as out:
        pictures = out.add_stream(video, rate=Fraction(FPS)) if video else None
        if pictures:
            pictures.width, pictures.height, pictures.pix_fmt = 96, 64, "yuv420p"
        track = out.add_stream(sound, rate=RATE, layout="mono")
        tone = (0.5 * np.sin(np.arange(RATE) / 5)).astype(np.float32)
        for second in range(SECONDS):
            samples = tone if second % 10 < 7 else np.zeros_like(tone)
            frame = av.AudioFrame.from_ndarray(samples[None, :], format="flt", layout="mono")
            frame.sample_rate, frame.pts = RATE, second * RATE
            out.mux(track.encode(frame))
            for _ in range(FPS if pictures else 0):
                grey = np.full((64, 96, 3), 255 * second // SECONDS, np.uint8)
                out.mux(pictures.encode(av.VideoFrame.from_ndarray(grey)))
        out.mux(track.encode(None))
        if pictures:
            out.mux(pictures.encode(None))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, (sound, video) in FILES.items():
        write(folder / name, sound, video)
