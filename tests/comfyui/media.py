"""Makes sample files and measures results, for the tests on a real ComfyUI.

media.py make FOLDER                       writes the samples
media.py answer                            answers questions, each a line like ["inspect", "FILE"]:

    inspect FILE                      size, fps, frames, sound
    seconds FILE                      how long a WAV file is
    pixels FILE                       the colours of a corner and the middle
    compare FILE GIVEN START SECONDS  how well FILE's sound is that of GIVEN
    alike FILE OTHER                  how like each other two videos are, in decibels
    kept FILE SOURCE FROM             how like SOURCE FILE's frames are from FROM on
    each FILE SOURCE START END        how like its frames are, one by one
    part FILE OTHER PART PART         how like each other parts of two videos are
    seam FILE SECONDS                 how far FILE's sound jumps there, and elsewhere
    joined GIVEN [[SECONDS, FILE]…]   how like GIVEN FILEs are, one after the other
    same FILE GIVEN FROM              where the samples of a WAV file are those of GIVEN
"""

import json
import sys
import traceback
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


def talk(seconds: float) -> np.ndarray:
    """Sentences of about 4 s with pauses between them, in one channel."""
    sound = np.tile(speech(10)[:1], int(seconds / 10))
    time = np.arange(sound.shape[1]) / RATE
    rng = np.random.default_rng(2)
    at = 3.0
    while at < seconds:
        long = rng.uniform(0.3, 0.7)
        # a voice falls and rises, it isn't cut
        sound *= np.clip(np.abs(time - at - long / 2) / 0.05 - long / 2 / 0.05, 0, 1)
        at += long + rng.uniform(2.5, 5)
    return sound


def write(
    path: Path,
    sound: np.ndarray | None,
    video: tuple[int, int, Fraction, int] | None,
    *,
    calm: bool = False,
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
                if calm:
                    wave_ = 128 + 90 * np.sin(across / 40 + n / 6)
                    picture[...] = wave_[None, :, None] * [[[0.9, 0.7, 0.5]]]
                    out.mux(pictures.encode(av.VideoFrame.from_ndarray(picture)))
                    continue
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
    make_sources(folder)
    make_sounds(folder)
    make_pictures(folder)
    (folder / "fake.png").write_text("not a picture")
    (folder / "corrupt.mp4").write_bytes((folder / "clip.mp4").read_bytes()[:600])


def make_sources(folder: Path) -> None:
    """Videos to go on from: calm ones of other sizes and rates, which a second encoding keeps."""
    for name, size, fps, count, sound in [
        ("source.mp4", (256, 256), Fraction(24), 33, speech(2)),
        ("odd.mp4", (250, 246), Fraction(25), 40, speech(2)),
        ("ntsc-mono.mp4", (256, 256), Fraction(30000, 1001), 40, speech(0.023)),
        ("mute.mp4", (256, 256), Fraction(24), 33, None),
        ("fast.mp4", (320, 192), Fraction(60000, 1001), 90, speech(2)),
    ]:
        write(folder / name, sound, (*size, fps, count), calm=True)


def make_sounds(folder: Path) -> None:
    """Sounds of other lengths, rates and channels."""
    long = speech(48)
    write_wav(folder / "long.wav", long, RATE)
    write_wav(folder / "talk.wav", talk(120), RATE)
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
    # with another extension, ComfyUI takes it for a video of two images
    (folder / "two.mpo").rename(folder / "two.png")
    cutout = Image.new("RGBA", (256, 256), (255, 0, 255, 0))
    cutout.paste((0, 128, 0, 255), (64, 64, 192, 192))
    cutout.save(folder / "cutout.png")
    # as a phone saves an upright picture: lying, with a note to turn it
    upright = Image.new("RGB", (192, 320), "red")
    upright.paste("lime", (96, 0, 192, 160))
    upright.paste("blue", (0, 160, 96, 320))
    upright.paste("yellow", (96, 160, 192, 320))
    exif = Image.Exif()
    exif[0x0112] = 6
    lying = upright.transpose(Image.Transpose.ROTATE_90)
    lying.save(folder / "turned.jpg", exif=exif, quality=95, subsampling=0)


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


def alike(path: str, other: str) -> dict:
    """PSNR of all frames, and signal to difference of the sounds; 100 where they are equal."""
    one, two = frames(path), frames(other)
    heard, said = listen(path), listen(other)
    return {
        "frames": [len(one), len(two)],
        "video": decibels(255.0**2, one - two) if one.shape == two.shape else 0.0,
        "sound": decibels(float((heard**2).mean()), heard - said)
        if heard is not None and said is not None and len(heard) == len(said)
        else None,
    }


def kept(path: str, source: str, start: int) -> dict:
    """PSNR of a video's frames from `start` on, against all of another: of all, and the least."""
    one, two = frames(path), frames(source)
    part = one[start : start + len(two)]
    if part.shape != two.shape:
        return {"frames": [len(part), len(two)], "all": 0.0, "min": 0.0}
    each = [decibels(255.0**2, a - b) for a, b in zip(part, two, strict=True)]
    return {
        "frames": [len(part), len(two)],
        "all": decibels(255.0**2, part - two),
        "min": min(each),
    }


def each(path: str, source: str, start: float, end: float) -> dict:
    """PSNR of every frame of a video against the same of another, and of the sounds.

    `sound`: signal to difference up to `start`, up to `end`, and from there to its own end; AAC's
    blocks, which reach over these borders, left out.
    """
    heard, said = listen(path), listen(source)
    blocks = 0.06
    whole = 0 if heard is None else len(heard) / RATE
    spans = [(0.0, start - blocks), (start, end), (end + blocks, whole - blocks)]
    one, two = frames(path), frames(source)
    alike = one.shape == two.shape
    pairs = zip(one, two, strict=True) if alike else []
    return {
        "frames": [len(one), len(two)],
        "each": [decibels(255.0**2, a - b) for a, b in pairs],
        "sound": [
            part_alike(heard, said, max(0, round(at * RATE)), max(0, round(to * RATE)))
            for at, to in spans
        ],
    }


def part(path: str, other: str, part_one: list[int], part_two: list[int]) -> float | None:
    """PSNR of parts of two videos, as far as both have frames; None if they differ in size."""
    one, two = cut_out(path, part_one), cut_out(other, part_two)
    count = min(len(one), len(two))
    if one.shape[1:] != two.shape[1:]:
        return None
    return decibels(255.0**2, one[:count] - two[:count])


def cut_out(path: str, part: list[int]) -> np.ndarray:
    x, y, width, height = part
    return frames(path)[:, y : y + height, x : x + width]


def part_alike(one: np.ndarray | None, two: np.ndarray | None, at: int, to: int) -> float | None:
    """Signal to difference of two sounds between two samples; None where one has none."""
    if one is None or two is None:
        return None
    length = min(len(one), len(two), to)
    if length <= at:
        return None
    part = one[at:length], two[at:length]
    return decibels(float((part[1] ** 2).mean()), part[0] - part[1])


def joined(given: str, parts: list[tuple[float, str]]) -> dict:
    """How like a sound several files are, one after the other, each as long as its frames.

    `offsets`: how much later each part's sound is than in the given one, in seconds.
    """
    said, pieces, offsets = listen(given), [], []
    for seconds, path in parts:
        at = sum(len(piece) for piece in pieces)
        length = round(seconds * RATE)
        piece = np.zeros(length, np.float32)
        heard = listen(path)[:length]
        piece[: len(heard)] = heard
        wanted = said[at : at + length]
        size = 1 << (length + len(wanted)).bit_length()
        found = np.fft.irfft(np.fft.rfft(piece, size) * np.conj(np.fft.rfft(wanted, size)), size)
        lag = int(np.argmax(found))
        offsets.append((lag - size if lag > size // 2 else lag) / RATE)
        pieces.append(piece)
    whole = np.concatenate(pieces)[: len(said)]
    scale = float(np.sqrt((whole**2).sum() * (said**2).sum()))
    return {
        "seconds": sum(len(piece) for piece in pieces) / RATE,
        "correlation": float((whole * said[: len(whole)]).sum()) / scale,
        "offsets": offsets,
    }


def seam(path: str, at: float) -> dict:
    """The largest step between two samples around a time, and the 99.9th percentile elsewhere.

    Codecs delay a sound by some samples, so a millisecond to both sides counts as there.
    """
    with av.open(path) as file:
        track = file.streams.audio[0]
        rate = track.rate
        resampler = av.AudioResampler("fltp", track.layout.name, rate)
        pieces = [p.to_ndarray() for f in file.decode(track) for p in resampler.resample(f)]
    sound = np.concatenate(pieces, axis=1)
    steps = np.abs(np.diff(sound, axis=1)).max(axis=0)
    middle, near = round(at * rate), round(0.001 * rate)
    there = slice(max(0, middle - near), middle + near)
    elsewhere = np.delete(steps, np.arange(len(steps))[there])
    return {"jump": float(steps[there].max()), "threshold": float(np.quantile(elsewhere, 0.999))}


def same(path: str, given: str, start: int) -> dict:
    """How many samples of a WAV file from `start` on equal those of another, and of how many.

    `step`: the largest step to the sample beside them, before and after.
    """
    with wave.open(path) as one, wave.open(given) as two:
        rates = [one.getframerate(), two.getframerate()]
        counts = [one.getnframes(), two.getnframes()]
        sounds = [
            np.frombuffer(f.readframes(f.getnframes()), "<i2").reshape(-1, f.getnchannels())
            for f in (one, two)
        ]
    part = sounds[0][start : start + counts[1]]
    whole = sounds[1][: len(part)]
    equal = (part == whole).all(axis=1)
    end = start + len(part)
    return {
        "rates": rates,
        "counts": counts,
        "equal": int(equal.sum()),
        "compared": len(part),
        "step": [
            int(np.abs(sounds[0][at].astype(int) - sounds[0][at - 1]).max())
            if 0 < at < counts[0]
            else 0
            for at in (start, end)
        ],
    }


def frames(path: str) -> np.ndarray:
    with av.open(path) as file:
        return np.stack([f.to_ndarray(format="rgb24") for f in file.decode(video=0)]).astype(float)


def decibels(signal: float, difference: np.ndarray) -> float:
    noise = float((difference.astype(float) ** 2).mean())
    return min(100.0, 10 * float(np.log10(signal / noise))) if noise and signal else 100.0


ANSWERS = {
    f.__name__: f
    for f in (inspect, seconds, pixels, compare, alike, kept, each, part, seam, joined, same)
}


def answer_all() -> None:
    """Answer questions, a line of JSON each, until there are no more."""
    for line in sys.stdin:
        what, *about = json.loads(line)
        try:
            said = {"answer": ANSWERS[what](*about)}
        except Exception:  # noqa: BLE001  (it is the asking test that fails)
            said = {"error": traceback.format_exc()}
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", folder]:
            make(Path(folder))
        case ["answer"]:
            answer_all()
        case _:
            sys.exit(__doc__)
