"""Makes sample files and measures results, for the tests on a real ComfyUI.

media.py make FOLDER                       writes the samples
media.py inspect FILE                      prints size, fps, frames, sound as JSON
media.py seconds FILE                      prints how long a WAV file is
media.py pixels FILE                       prints the colours of a corner and the middle
media.py compare FILE GIVEN START SECONDS  prints how well FILE's sound is that of GIVEN
"""

import json
import sys
import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from PIL import Image

RATE = 44100


def speech(seconds: float) -> np.ndarray:
    """A voice gliding through syllables: AAC keeps it, and its place in time can be found."""
    time = np.arange(int(seconds * RATE)) / RATE
    pitch = 140 + 40 * np.sin(2 * np.pi * 0.7 * time) + 25 * time
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    voice = sum(np.sin(n * phase) / n for n in range(1, 8))
    knots = np.arange(0, seconds + 1, 0.12)
    syllables = np.interp(time, knots, np.random.default_rng(1).random(len(knots)))
    sound = 0.2 * voice * syllables
    return np.stack([sound, sound]).astype(np.float32)


def write(
    path: Path, sound: np.ndarray | None, video: tuple[int, int, Fraction, int] | None
) -> None:
    with av.open(str(path), "w") as out:
        if video:
            width, height, fps, frames = video
            pictures = out.add_stream("libx264", rate=fps)
            pictures.width, pictures.height, pictures.pix_fmt = width, height, "yuv420p"
        track = None
        if sound is not None:
            track = out.add_stream(
                "aac" if path.suffix == ".mp4" else "pcm_s16le", rate=RATE, layout="stereo"
            )
        if video:
            across = np.linspace(0, 255, width)
            for n in range(frames):
                picture = np.zeros((height, width, 3), np.uint8)
                picture[..., 0] = (across + n * 8) % 256
                picture[
                    height // 4 : height // 2, (n * 4) % width : (n * 4) % width + width // 4, 1
                ] = 255
                out.mux(pictures.encode(av.VideoFrame.from_ndarray(picture)))
            out.mux(pictures.encode(None))
        if track:
            for at in range(0, sound.shape[1], 1024):
                piece = np.ascontiguousarray(sound[:, at : at + 1024])
                frame = av.AudioFrame.from_ndarray(piece, format="fltp", layout="stereo")
                frame.sample_rate, frame.pts = RATE, at
                frame = av.AudioResampler(
                    track.codec_context.format or "fltp", "stereo", RATE
                ).resample(frame)[0]
                out.mux(track.encode(frame))
            out.mux(track.encode(None))


def make(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, size, colour in [
        ("first.png", (256, 256), "teal"),
        ("last.png", (256, 256), "orange"),
        ("tall.png", (256, 512), "navy"),
    ]:
        Image.new("RGB", size, colour).save(folder / name)
    write(folder / "speech.wav", speech(2.5), None)
    write(folder / "clip.mp4", speech(2), (256, 256, Fraction(30), 40))
    write(folder / "ntsc.mp4", speech(2), (256, 256, Fraction(30000, 1001), 40))
    write(folder / "silent.mp4", None, (256, 256, Fraction(30), 40))
    make_sounds(folder)
    make_pictures(folder)
    (folder / "fake.png").write_text("not a picture")
    (folder / "corrupt.mp4").write_bytes((folder / "clip.mp4").read_bytes()[:600])


def make_sounds(folder: Path) -> None:
    """Sounds of other lengths, rates and channels."""
    long = speech(48)
    write_wav(folder / "long.wav", long, RATE)
    write_wav(folder / "short.wav", long[:, : int(0.6 * RATE)], RATE)
    write_wav(folder / "mono.wav", long[:1, : 6 * RATE], RATE)
    for rate in (8000, 22254, 40000, 48000, 96000):
        write_wav(folder / f"rate{rate}.wav", stretched(long[:, : 6 * RATE], rate), rate)
    six = np.repeat(long[:1, : 6 * RATE], 6, axis=0)
    write_wav(folder / "six.wav", six, RATE)
    odd = stretched(long[:, : 2 * RATE], 40000)
    write_film(folder / "odd-rate.mkv", odd, 40000)


def stretched(sound: np.ndarray, rate: int) -> np.ndarray:
    """The same sound at another rate."""
    time = np.arange(int(sound.shape[1] / RATE * rate)) / rate
    given = np.arange(sound.shape[1]) / RATE
    return np.stack([np.interp(time, given, channel) for channel in sound]).astype(np.float32)


def write_wav(path: Path, sound: np.ndarray, rate: int) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(len(sound))
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(sound.T, -1, 1) * 32767).astype("<i2").tobytes())


def write_film(path: Path, sound: np.ndarray, rate: int) -> None:
    """A clip of 40 frames at 30 whose sound has a rate that AAC does not know."""
    with av.open(str(path), "w") as out:
        pictures = out.add_stream("libx264", rate=30)
        pictures.width, pictures.height, pictures.pix_fmt = 256, 256, "yuv420p"
        track = out.add_stream("pcm_s16le", rate=rate, layout="stereo")
        for n in range(40):
            picture = np.full((256, 256, 3), n * 6, np.uint8)
            out.mux(pictures.encode(av.VideoFrame.from_ndarray(picture)))
        out.mux(pictures.encode(None))
        samples = (np.clip(sound.T, -1, 1) * 32767).astype("<i2").reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="stereo")
        frame.sample_rate, frame.pts = rate, 0
        out.mux(track.encode(frame))
        out.mux(track.encode(None))


def make_pictures(folder: Path) -> None:
    """Animations whose pictures are of one colour each, a cut-out, and a JPEG with two pictures."""
    colours = [(n * 6, 255 - n * 6, 40) for n in range(40)]
    pictures = [Image.new("RGB", (256, 256), colour) for colour in colours]
    for kind in ("gif", "webp", "png"):
        pictures[0].save(
            folder / f"animation.{kind}", save_all=True, append_images=pictures[1:], duration=50
        )
    pictures[0].save(folder / "two.mpo", save_all=True, append_images=[pictures[20]])
    # under another ending ComfyUI takes it for a film of two pictures
    (folder / "two.mpo").rename(folder / "two.png")
    cutout = Image.new("RGBA", (256, 256), (255, 0, 255, 0))
    cutout.paste((0, 128, 0, 255), (64, 64, 192, 192))
    cutout.save(folder / "cutout.png")


def pixels(path: str) -> dict:
    with Image.open(path) as picture:
        spots = {"corner": (4, 4), "middle": (picture.width // 2, picture.height // 2)}
        return {name: picture.convert("RGB").getpixel(at) for name, at in spots.items()}


def seconds(path: str) -> float:
    """How long a WAV file is, to the sample."""
    with wave.open(path) as file:
        return file.getnframes() / file.getframerate()


def inspect(path: str) -> dict:
    with av.open(path) as file:
        pictures = file.streams.video[0]
        frames = sum(1 for _ in file.decode(pictures))
        found = {
            "width": pictures.width,
            "height": pictures.height,
            "fps": float(pictures.average_rate),
            "frames": frames,
            "metadata": dict(file.metadata),
            "tracks": {
                track.type: float(track.duration * track.time_base)
                for track in file.streams
                if track.duration is not None
            },
        }
    mono = listen(path)
    return {
        **found,
        "sound": None
        if mono is None
        else {"seconds": len(mono) / RATE, "loudness": float(np.abs(mono).mean())},
    }


def listen(path: str) -> np.ndarray | None:
    """Mono samples at RATE, or None where there is no sound track."""
    with av.open(path) as file:
        if not file.streams.audio:
            return None
        resampler = av.AudioResampler("fltp", "mono", RATE)
        pieces = [
            piece.to_ndarray()[0]
            for frame in file.decode(audio=0)
            for piece in resampler.resample(frame)
        ]
        return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)


def compare(path: str, given: str, start: float, seconds: float) -> dict:
    heard, said = listen(path), listen(given)
    said = said[int(start * RATE) : int((start + seconds) * RATE)]
    size = 1 << (len(heard) + len(said)).bit_length()
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(said, size)), size)
    lag = int(np.argmax(product))
    scale = float(np.sqrt((heard**2).sum() * (said**2).sum()))
    return {
        "correlation": float(product[lag]) / scale,
        "offset": (lag - size if lag > size // 2 else lag) / RATE,
    }


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", folder]:
            make(Path(folder))
        case ["inspect", path]:
            sys.stdout.write(json.dumps(inspect(path)))
        case ["seconds", path]:
            sys.stdout.write(json.dumps(seconds(path)))
        case ["pixels", path]:
            sys.stdout.write(json.dumps(pixels(path)))
        case ["compare", path, given, start, seconds]:
            sys.stdout.write(json.dumps(compare(path, given, float(start), float(seconds))))
        case _:
            sys.exit(__doc__)
