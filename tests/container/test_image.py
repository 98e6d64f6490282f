"""The image: from nothing to a video with tiny weights, and starts on all kinds of volumes."""

import json
import os
import re
import shutil
import signal
import time
from pathlib import Path

import pytest
from dockerfile import run
from making import ROOT, WHOLE, Built, command

NODE = ROOT / "node_modules/node/bin/node"
REQUEST = {"mode": "t2v", "prompt": "a red kite", "preset": "draft", "seconds": 1, "seed": 7}


def tiny(built: Built) -> None:
    """Put the tests' weights and the nodes that load them on the volume, as a user would theirs."""
    made = ROOT / ".cache/tiny-weights/container"
    weights = ROOT / "tests/tiny/make_weights.py"
    folders = ["--comfy", str(built.comfyui), "--out", str(made)]
    command([str(built.python), str(weights), *folders], ROOT, {})
    shutil.copytree(made, built.data / "models", dirs_exist_ok=True)
    pack = built.data / "custom_nodes/ltx_tiny_test"
    shutil.copytree(ROOT / "tests/tiny/custom_nodes/ltx_tiny_test", pack)
    run(["chown", "--recursive", "1000:1000", str(built.data)])


def test_from_nothing_to_a_video(built: Built, volume: Path, tmp_path: Path) -> None:
    if not NODE.exists():
        pytest.skip("no Node here: `npm install` installs it")
    started = time.monotonic()
    first = built.start("--cpu")
    assert re.fullmatch(r"ComfyUI [\d.]+ with LTX AIO [\d.]+\.", first.healthy())
    assert first.user() == 1000
    healthy = time.monotonic() - started
    # What Docker sends on `docker stop`.
    assert first.stop(signal.Signals[built.image.stop_signal]) == 0
    assert {each.name for each in volume.iterdir()} >= {"models", "output", "input", "user"}

    tiny(built)
    second = built.start("--cpu", environment={"LTX_AIO_RUN_BUDGET": "600"})
    second.healthy()
    requests = tmp_path / "list.json"
    requests.write_text(json.dumps(REQUEST))
    server = ["--server", f"http://127.0.0.1:{second.port}", "--out", str(tmp_path / "out")]
    tool = [str(NODE), "tools/ltx-aio.mjs", "run", str(requests)]
    begun = time.monotonic()
    command([*tool, *server], ROOT, {})
    (video,) = (tmp_path / "out").glob("*.mp4")
    assert video.stat().st_size > 1000
    (made,) = (volume / "output/video/LTX_AIO").glob("*.mp4")
    written = json.loads((volume / "user/__ltx_aio/limits.json").read_text())
    assert written == {"modes": [], "seconds": 600}
    assert made.stat().st_uid == 1000

    build = sum(built.image.took.values())
    print(  # noqa: T201 - the time that it takes is asked for
        f"\nbuild {build:.1f} s ({'whole' if WHOLE else 'apt and pip from this machine'}), "
        f"first start to healthy {healthy:.1f} s, video {time.monotonic() - begun:.1f} s"
    )
    for line, seconds in built.image.took.items():
        print(f"  {seconds:6.1f} s  {line}")  # noqa: T201


def test_it_may_be_ended_at_any_time_and_started_again(built: Built, volume: Path) -> None:
    for seconds in (0.05, 0.3, 1.5):
        container = built.start("--cpu")
        time.sleep(seconds)
        container.stop(signal.SIGKILL)
    (volume / ".ltx-aio-start").write_bytes(b"left by a start that was ended")
    again = built.start("--cpu")
    assert again.healthy().startswith("ComfyUI")
    assert not (volume / ".ltx-aio-start").exists()


def test_where_volumes_belong_to_root_it_hands_over_and_runs_as_user_1000(
    built: Built, volume: Path
) -> None:
    os.chown(volume, 0, 0)
    video = volume / "output/old.mp4"
    video.parent.mkdir()
    video.touch()
    # Models may be a read-only volume of their own.
    (volume / "models").mkdir()
    run(["mount", "-t", "tmpfs", "-o", "ro,mode=755", "tmpfs", str(volume / "models")])
    container = built.start("--cpu", user="0")
    container.healthy()
    assert container.user() == 1000
    assert {path.stat().st_uid for path in (volume, volume / "output")} == {1000}
    # A volume may have a million files: those stay as they are.
    assert video.stat().st_uid == 0


def test_a_volume_of_somebody_else_says_whose_and_what_to_do(built: Built, volume: Path) -> None:
    os.chown(volume, 4711, 4711)
    said = built.refused("--cpu")
    assert "belongs to user 4711" in said
    assert "chown -R 1000:1000" in said
    assert "RUN_AS=0" in said


def test_a_folder_of_somebody_else_in_it_too(built: Built, volume: Path) -> None:
    (volume / "output").mkdir()
    said = built.refused("--cpu")
    assert "can't write to /data/output, which belongs to user 0" in said


@pytest.mark.parametrize("made", [False, True])
def test_a_read_only_volume(built: Built, volume: Path, *, made: bool) -> None:
    if made:
        for name in ("input", "output", "temp", "user", "models", "custom_nodes"):
            (volume / name).mkdir()
    run(["mount", "-o", "remount,bind,ro", str(volume)])
    said = built.refused("--cpu")
    assert "read-only" in said
    assert "without :ro" in said


def test_a_full_volume(built: Built, volume: Path) -> None:
    run(["mount", "-t", "tmpfs", "-o", "size=256k,uid=1000,gid=1000", "tmpfs", str(volume)])
    (volume / "video.mp4").write_bytes(bytes(240 * 1024))
    said = built.refused("--cpu")
    assert "is full: 0 MB are free" in said
    assert "Delete videos in output" in said


def test_a_volume_that_is_all_but_full(built: Built, volume: Path) -> None:
    run(["mount", "-t", "tmpfs", "-o", "size=30m,uid=1000,gid=1000", "tmpfs", str(volume)])
    assert "is full: 30 MB are free" in built.refused("--cpu")


def test_a_file_where_the_volume_should_be(built: Built, volume: Path) -> None:
    (volume / "file").touch()
    said = built.refused("--cpu", environment={"LTX_AIO_DATA": "/data/file"})
    assert "/data/file is a file" in said


def test_no_volume_and_no_right_to_make_it(built: Built, volume: Path) -> None:
    del volume
    said = built.refused("--cpu", environment={"LTX_AIO_DATA": "/nowhere/data"})
    assert "can't write to /, which belongs to user 0" in said


def test_two_of_ours(built: Built, volume: Path) -> None:
    (volume / "custom_nodes/ltx-aio").mkdir(parents=True)
    run(["chown", "--recursive", "1000:1000", str(volume)])
    assert "ltx-aio.disabled" in built.refused("--cpu")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LTX_AIO_MODE_LIMIT", "t2v,t3v"),
        ("LTX_AIO_MODE_LIMIT", "t2v:"),
        ("LTX_AIO_RUN_BUDGET", "10m"),
        ("LTX_AIO_PORT", "80"),
        ("LTX_AIO_ARGS", '--preview-method "none'),
    ],
)
def test_a_slip_in_a_variable(built: Built, volume: Path, name: str, value: str) -> None:
    del volume
    said = built.refused("--cpu", environment={name: value})
    assert name in said
    assert value.rpartition(",")[2] in said


@pytest.mark.skipif(Path("/dev/nvidiactl").exists(), reason="this machine has a graphics card")
def test_no_graphics_card(built: Built, volume: Path) -> None:
    del volume
    assert "--gpus all" in built.refused()
    # For hosts that pass no arguments to a container.
    listed = built.start(environment={"LTX_AIO_ARGS": "--cpu --preview-method none"})
    wanted = ["--cpu", "--preview-method", "none"]
    end = time.monotonic() + 60
    while listed.command_line()[-3:] != wanted:
        assert listed.process.poll() is None, listed.tail()
        assert time.monotonic() < end, listed.command_line()
        time.sleep(0.1)


def test_health_says_what_is_wrong(built: Built, volume: Path) -> None:
    del volume
    container = built.start("--cpu", "--disable-all-custom-nodes")
    assert "ComfyUI doesn't respond" in container.health().stdout
    end = time.monotonic() + 180
    while "without LTX AIO" not in (said := container.health().stdout):
        assert time.monotonic() < end, said
        time.sleep(0.5)
    assert container.health().returncode == 1
