"""What is saved beside LoRAs, also if it is hostile."""

import base64
import io
import json
import os
import struct
import time
import zlib
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from hub_world import World
from samples import write_picture, write_video
from shim_app import MakeShim

from ltx_aio.files.folders import Folders
from ltx_aio.media import thumbnail as thumbnails
from ltx_aio.media.bounded import Deadline
from ltx_aio.media.thumbnail import thumbnail
from ltx_aio.media.unreadable import Unreadable
from ltx_aio.sidecars import reading, shelf
from ltx_aio.sidecars.reading import NOTHING, Said, said_by
from ltx_aio.sidecars.shelf import Sidecars

MANAGER = {
    "model_name": "Clay\n  world",
    "base_model": "LTXV 2.3",
    "preview_url": "/etc/passwd",
    "usage_tips": '{"strength": 0.8}',
    "civitai": {"trainedWords": ["claymation", " claymation, ", "", 3], "model": {"name": "other"}},
}
HELPER = {
    "name": "v1",
    "baseModel": "LTXV2",
    "model": {"name": "Felt", "type": "LORA"},
    "trainedWords": ["f3lt, wool"],
}
WEB_UI = {"activation text": "noir", "preferred weight": "0.65", "sd version": "Unknown"}


@pytest.fixture
def loras(tmp_path: Path) -> Path:
    folder = tmp_path / "models/loras"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def sidecars(loras: Path) -> Sidecars:
    return Sidecars(
        Folders(paths_of=lambda _: [str(loras)], models_dir=loras.parent, kinds=lambda: ["loras"])
    )


def put(path: Path, content: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def cards(of: Sidecars) -> dict[str, Any]:
    return {str(each["name"]): each for each in of.read()["loras"]}


def test_each_tool_says_it_in_its_own_way(tmp_path: Path) -> None:
    assert said_by(put(tmp_path / "a.metadata.json", MANAGER)) == Said(
        "Clay world", "LTXV 2.3", ("claymation",), 0.8
    )
    assert said_by(put(tmp_path / "a.civitai.info", HELPER)) == Said(
        "Felt", "LTXV2", ("f3lt, wool",), None
    )
    assert said_by(put(tmp_path / "a.json", WEB_UI)) == Said(None, None, ("noir",), 0.65)


def test_files_complete_each_other_and_names_match_in_any_case(
    loras: Path, sidecars: Sidecars
) -> None:
    put(loras / "sub/Clay.safetensors", "")
    put(loras / "sub/clay.metadata.json", {"model_name": "Clay"})
    put(loras / "sub/Clay.civitai.info", HELPER)
    put(loras / "sub/Clay.JSON", WEB_UI)
    put(loras / "plain.safetensors", "")
    assert cards(sidecars) == {
        "sub/Clay.safetensors": {
            "name": "sub/Clay.safetensors",
            "title": "Clay",
            "base": "LTXV2",
            "triggers": ["f3lt, wool"],
            "strength": 0.65,
            "picture": None,
            "video": None,
        }
    }


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "null",
        "{",
        "[" * 200_000,
        '{"a":' * 200_000,
        '{"model_name": 5, "civitai": [], "base_model": {}, "usage_tips": "[1]"}',
        '{"usage_tips": "{", "trainedWords": {"a": 1}, "preferred weight": true}',
        '{"preferred weight": "1e999", "usage_tips": "{\\"strength\\": NaN}"}',
        '{"preferred weight": 0, "activation text": " , ", "model": {"name": "\\u0000\\u202e"}}',
        '{"preferred weight": 1' + "0" * 5000 + "}",
        '{"model_name": "None", "base_model": "unknown"}',
    ],
)
def test_nothing_is_said_by_nonsense(tmp_path: Path, content: str) -> None:
    assert said_by(put(tmp_path / "a.json", content)) == NOTHING


def test_texts_are_short_plain_lines(tmp_path: Path) -> None:
    long = put(
        tmp_path / "a.json",
        {
            "model_name": "a\x1b[31m\u202eb " + "c" * 10_000,
            "trainedWords": [f"word {number}\ud800" for number in range(1000)],
        },
    )
    said = said_by(long)
    assert said.title is not None
    assert said.title.startswith("a [31m b ccc")
    assert len(said.title) == reading.LONGEST
    assert said.triggers == tuple(f"word {number}" for number in range(reading.MAX_WORDS))


def test_a_trigger_may_be_the_pattern_of_a_whole_prompt(tmp_path: Path) -> None:
    pattern = f"Reference shows {{reference}}, {'heavily compressed, ' * 12}DEBLUR {{result}}."
    assert said_by(put(tmp_path / "a.json", {"trainedWords": [pattern]})).triggers == (pattern,)
    long = said_by(put(tmp_path / "b.json", {"activation text": pattern * 9}))
    assert [len(trigger) for trigger in long.triggers] == [reading.LONGEST_TRIGGER]


def test_what_is_no_plain_file_of_a_sensible_size_is_not_read(
    tmp_path: Path, loras: Path, sidecars: Sidecars
) -> None:
    put(loras / "a.safetensors", "")
    secret = put(tmp_path / "secret.json", MANAGER)
    (loras / "a.metadata.json").symlink_to(secret)
    write_picture(tmp_path / "secret.png")
    (loras / "a.png").symlink_to(tmp_path / "secret.png")
    os.mkfifo(loras / "a.json")
    put(loras / "a.civitai.info", {"model_name": "large", "x": "x" * reading.MAX_BYTES})
    assert cards(sidecars) == {}
    assert sidecars.picture("a.safetensors") is None
    # Opened after it was looked at, and changed in between.
    assert said_by(loras / "a.metadata.json") == NOTHING
    assert said_by(loras / "a.json") == NOTHING


def test_folders_that_are_links_are_entered_as_comfyui_does(
    tmp_path: Path, loras: Path, sidecars: Sidecars
) -> None:
    disk = tmp_path / "disk"
    put(disk / "a.safetensors", "")
    put(disk / "a.json", WEB_UI)
    (loras / "more").symlink_to(disk)
    assert cards(sidecars)["more/a.safetensors"]["strength"] == 0.65


def test_each_file_is_read_once_until_it_changes(
    loras: Path, sidecars: Sidecars, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def spy(path: Path) -> Said:
        read.append(path.name)
        return said_by(path)

    monkeypatch.setattr(shelf, "said_by", spy)
    for name in ("a", "b"):
        put(loras / f"{name}.safetensors", "")
        put(loras / f"{name}.json", WEB_UI)
    first = cards(sidecars)
    assert cards(sidecars) == first
    assert read == ["a.json", "b.json"]
    put(loras / "a.json", {**WEB_UI, "preferred weight": 1.25})
    assert cards(sidecars)["a.safetensors"]["strength"] == 1.25
    assert read[2:] == ["a.json"]


def test_the_first_kind_of_picture_counts_and_a_new_one_is_another(
    loras: Path, sidecars: Sidecars
) -> None:
    put(loras / "a.safetensors", "")
    write_picture(loras / "a.png")
    before = cards(sidecars)["a.safetensors"]["picture"]
    write_picture(loras / "a.preview.png", size=(9, 9))
    after = cards(sidecars)["a.safetensors"]["picture"]
    assert before != after
    assert sidecars.picture("a.safetensors") == loras / "a.preview.png"


def test_a_video_plays_whatever_the_picture_is(
    loras: Path, sidecars: Sidecars, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c"):
        put(loras / f"{name}.safetensors", "")
    write_picture(loras / "a.preview.png")
    film = write_video(loras / "a.mp4")
    write_picture(loras / "b.png")
    put(loras / "alone.mp4", "")
    found = cards(sidecars)
    assert (found["a.safetensors"]["video"], found["b.safetensors"]["video"]) == (
        f"{film.stat().st_size:x}-{film.stat().st_mtime_ns:x}", None
    )  # fmt: skip
    assert sidecars.picture("a.safetensors") == loras / "a.preview.png"
    assert sidecars.video("a.safetensors") == film.read_bytes()
    for name in ("b.safetensors", "alone.safetensors", "a.mp4", "../a.safetensors", ""):
        assert sidecars.video(name) is None
    (loras / "c.mp4").symlink_to(film)
    assert cards(sidecars).get("c.safetensors") is None
    assert sidecars.video("c.safetensors") is None
    # Changed since it was looked at.
    kept = film.rename(loras / "kept")
    film.symlink_to(kept)
    assert sidecars.video("a.safetensors") is None
    kept.replace(film)
    monkeypatch.setattr(shelf, "MAX_VIDEO", film.stat().st_size - 1)
    assert cards(sidecars)["a.safetensors"]["video"] is None
    assert sidecars.video("a.safetensors") is None


def test_three_hundred_loras_take_less_than_a_second(loras: Path, sidecars: Sidecars) -> None:
    for number in range(300):
        put(loras / f"{number}.safetensors", "")
        put(loras / f"{number}.json", {**HELPER, "description": "x" * 20_000})
        (loras / f"{number}.png").write_bytes(b"png")
    begun = time.process_time()
    assert len(cards(sidecars)) == 300
    assert time.process_time() - begun < 1


def bomb() -> bytes:
    """A PNG of 30 000 by 30 000 pixels in a few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", b""),
        ("a.png", b"<svg onload='alert(1)'/>"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 100),
        ("a.png", bomb()),
        ("a.png", b"GIF89a" + b"\0" * 100),
        ("a.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"),
        ("a.mp4", b"#EXTM3U\nfile:///etc/passwd\n"),
        ("a.mp4", b"\0\0\0\x18ftypmp42"),
    ],
)
def test_a_hostile_picture_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Unreadable):
        thumbnail(path, Deadline())


def test_a_picture_beyond_the_limit_is_not_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_picture(tmp_path / "a.png")
    monkeypatch.setattr(thumbnails, "MAX_PIXELS", 10)
    with pytest.raises(Unreadable) as error:
        thumbnail(path, Deadline())
    assert error.value.cause == "picture_large"


def test_pictures_become_small_jpegs_in_their_own_shape(tmp_path: Path) -> None:
    PIL.Image.new("RGBA", (1024, 512), (0, 0, 0, 0)).save(tmp_path / "a.webp")
    small = thumbnail(tmp_path / "a.webp", Deadline())
    assert (small.width, small.height) == (256, 128)
    shown = PIL.Image.open(io.BytesIO(small.jpeg))
    assert (shown.format, shown.size) == ("JPEG", (256, 128))
    pixel = shown.getpixel((9, 9))
    assert isinstance(pixel, tuple)
    assert all(abs(each - 64) < 4 for each in pixel)
    film = thumbnail(write_video(tmp_path / "a.mp4"), Deadline())
    assert (film.width, film.height) == (96, 64)


async def test_the_routes_know_loras_by_their_names_alone(
    world: World, make_shim: MakeShim
) -> None:
    world.add("a", folder="loras")
    folder = world.models / "loras"
    put(folder / "sub/a.safetensors", "")
    write_picture(folder / "sub/a.png")
    write_picture(folder / "alone.png")
    write_picture(world.models / "out.png")
    put(folder / "broken.safetensors", "")
    put(folder / "broken.png", "no picture")
    shim = await make_shim(world)
    names = [
        "sub/a.safetensors", "broken.safetensors", "alone.png", "alone.safetensors", "../out.png",
        "sub/a.png", "sub\\a.safetensors", str(folder / "sub/a.safetensors"), "", "\0",
    ]  # fmt: skip
    status, lines = await shim.post("loras/pictures", {"names": names})
    assert status == 200
    assert [line["name"] for line in lines if line["jpeg"]] == names[:1]
    assert PIL.Image.open(io.BytesIO(base64.b64decode(lines[0]["jpeg"]))).format == "JPEG"
    film = write_video(folder / "sub/a.mp4")
    found = [await shim.post("loras/video", {"name": name}) for name in names]
    assert found[0] == (200, film.read_bytes())
    assert [(status, body["error"]["code"]) for status, body in found[1:]] == [
        (404, "file_missing")
    ] * 9
    assert "'X-Content-Type-Options': 'nosniff'" in shim.answers[-10]
    assert [each["name"] for each in (await shim.get("loras"))[1]["loras"]] == [
        "broken.safetensors",
        "sub/a.safetensors",
    ]
    assert str(world.folder) not in shim.answers[-1]
