import time
from pathlib import Path

from weight_files import put

from ltx_aio.files.search import find_files


def test_files_are_found_in_every_subfolder(tmp_path: Path) -> None:
    for name in ("a.gguf", "x/a.gguf", "x/LTX-2/a.gguf", "b.gguf", "c.gguf"):
        put(tmp_path / name, b"")
    assert find_files(tmp_path, {"a.gguf", "b.gguf", "gone.gguf"}) == {
        "a.gguf": ["a.gguf", "x/LTX-2/a.gguf", "x/a.gguf"],
        "b.gguf": ["b.gguf"],
    }


def test_upper_and_lower_case_differ(tmp_path: Path) -> None:
    put(tmp_path / "A.gguf", b"")
    assert find_files(tmp_path, {"a.gguf"}) == {}


def test_links_to_folders_are_followed(tmp_path: Path) -> None:
    put(tmp_path / "disk" / "x" / "a.gguf", b"")
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "link").symlink_to(tmp_path / "disk")
    assert find_files(tmp_path / "root", {"a.gguf"}) == {"a.gguf": ["link/x/a.gguf"]}


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.gguf").symlink_to("gone")
    assert find_files(tmp_path, {"a.gguf"}) == {"a.gguf": ["a.gguf"]}


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    put(tmp_path / "x" / "a.gguf", b"")
    for name in ("up", "x/up", "x/top"):
        (tmp_path / name).symlink_to(tmp_path)
    (tmp_path / "self").symlink_to("self")
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    assert len(find_files(tmp_path, {"a.gguf"})["a.gguf"]) == 1


def test_git_folders_are_skipped(tmp_path: Path) -> None:
    put(tmp_path / ".git" / "a.gguf", b"")
    (tmp_path / "a.gguf").mkdir()
    assert find_files(tmp_path, {"a.gguf"}) == {}


def test_a_missing_folder_is_empty(tmp_path: Path) -> None:
    assert find_files(tmp_path / "gone", {"a.gguf"}) == {}
    put(tmp_path / "file", b"")
    assert find_files(tmp_path / "file", {"a.gguf"}) == {}


def test_thousands_of_files_are_searched_quickly(tmp_path: Path) -> None:
    for folder in range(20):
        (tmp_path / str(folder)).mkdir()
        for file in range(250):
            (tmp_path / str(folder) / f"{file}.safetensors").touch()
    started = time.process_time()
    assert len(find_files(tmp_path, {"7.safetensors"})["7.safetensors"]) == 20
    assert time.process_time() - started < 0.5
