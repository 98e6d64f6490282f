import os
from pathlib import Path

import pytest
from weight_files import put, safetensors, with_header

from ltx_aio.files.weights import WeightFiles, fault_of

WHOLE = safetensors(3)
METADATA = safetensors(2, __metadata__={"format": "pt"})


@pytest.mark.parametrize(
    "content",
    [WHOLE, METADATA, safetensors(0), with_header(WHOLE[8:-192] + b"   ", WHOLE[-192:])],
)
def test_a_complete_file_has_no_fault(tmp_path: Path, content: bytes) -> None:
    assert fault_of(put(tmp_path / "a.safetensors", content)) is None


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "empty"),
        (WHOLE[:-1], "size"),
        (WHOLE + b"\0", "size"),
        (WHOLE[:40], "size"),
        (WHOLE[:8], "size"),
        (WHOLE[:5], "size"),
        (b"<!DOCTYPE html><title>Sign in</title>", "header"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "header"),
        (bytes(100), "header"),
        (with_header(b"[]"), "header"),
        (with_header(b"{]"), "header"),
        (with_header(b"[" * 100_000), "header"),
        (with_header(b'{"a": 1}'), "header"),
        (with_header(b'{"a": {}}'), "header"),
        (with_header(b'{"a": {"data_offsets": [0]}}'), "header"),
        (with_header(b'{"a": {"data_offsets": [4, 2]}}', b"1234"), "header"),
        (with_header(b'{"a": {"data_offsets": [-4, 0]}}'), "header"),
        (with_header(b'{"a": {"data_offsets": ["0", "4"]}}', b"1234"), "header"),
        (with_header(b'{"a\xff": {}}'), "header"),
    ],
)
def test_a_broken_file_says_what_is_wrong(tmp_path: Path, content: bytes, fault: str) -> None:
    assert fault_of(put(tmp_path / "a.safetensors", content)) == fault


def test_a_gguf_is_recognized_by_its_first_bytes(tmp_path: Path) -> None:
    assert fault_of(put(tmp_path / "a.gguf", b"GGUF\3\0\0\0")) is None
    assert fault_of(put(tmp_path / "b.gguf", b"GGU")) == "magic"
    assert fault_of(put(tmp_path / "c.gguf", WHOLE)) == "magic"
    assert fault_of(put(tmp_path / "d.gguf", b"")) == "empty"


def test_links_are_followed(tmp_path: Path) -> None:
    put(tmp_path / "a.safetensors")
    (tmp_path / "b.safetensors").symlink_to("a.safetensors")
    (tmp_path / "c.safetensors").symlink_to("gone.safetensors")
    (tmp_path / "d.safetensors").symlink_to("d.safetensors")
    assert fault_of(tmp_path / "b.safetensors") is None
    assert fault_of(tmp_path / "c.safetensors") == "dangling"
    assert fault_of(tmp_path / "d.safetensors") == "unreadable"


def test_what_is_not_a_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.safetensors")
    (tmp_path / "b.safetensors").mkdir()
    assert fault_of(tmp_path / "a.safetensors") == "unreadable"
    assert fault_of(tmp_path / "b.safetensors") == "unreadable"


def test_a_file_is_read_again_only_when_it_changed(tmp_path: Path) -> None:
    weighed = WeightFiles()
    path = put(tmp_path / "a.safetensors", WHOLE)
    assert weighed.check(path) == (len(WHOLE), None)
    before = path.stat()
    with path.open("r+b") as file:
        file.write(bytes(8))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert weighed.check(path) == (len(WHOLE), None)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert weighed.check(path) == (len(WHOLE), "header")
    path.unlink()
    assert weighed.check(path) == (0, "dangling")
