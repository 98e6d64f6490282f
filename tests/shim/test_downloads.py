import ast
import errno
import os
from pathlib import Path

import pytest

from ltx_aio.files.folders import Space
from ltx_aio.hub.pin import Pin
from ltx_aio.limits import GIB, Limits
from ltx_aio.records import Records
from ltx_aio.transfer import disk_space
from ltx_aio.transfer.disk_space import Want, check_space
from ltx_aio.transfer.journal import Journal, Journals
from ltx_aio.transfer.marks import Marks
from ltx_aio.transfer.target import Target
from ltx_aio.trouble import CODES, TOKEN_CODES, Trouble, disk_trouble

SHIPPED = sorted((Path(__file__).parents[2] / "ltx_aio").rglob("*.py"))


def constants(*nodes: ast.expr) -> set[object]:
    inside = (node for outer in nodes for node in ast.walk(outer))
    return {node.value for node in inside if isinstance(node, ast.Constant)}


def test_every_code_that_is_raised_is_listed_and_every_listed_one_is_raised() -> None:
    found: set[object] = set()
    for path in SHIPPED:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Trouble":
                found |= constants(*node.args)
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).startswith("BY_"):
                assert isinstance(node.value, ast.Dict)
                found |= constants(*node.value.values)
    assert found == CODES | TOKEN_CODES


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EACCES, "not_writable"),
        (errno.EROFS, "not_writable"),
        (errno.ENAMETOOLONG, "path_too_long"),
        (errno.ENOENT, "folder_gone"),
        (errno.ELOOP, "part_is_symlink"),
        (errno.ENOMEM, "not_writable"),
    ],
)
def test_every_error_of_a_disk_has_a_code(number: int, code: str) -> None:
    assert disk_trouble(OSError(number, os.strerror(number)), need=2, free=1).code == code


def test_a_full_disk_says_how_much_is_needed() -> None:
    trouble = disk_trouble(OSError(errno.ENOSPC, ""), need=2, free=1)
    assert trouble.json() == {"code": "disk_full", "need": 2, "free": 1}


def test_a_gib_or_two_percent_stay_free() -> None:
    assert Limits().with_margin(GIB) == 2 * GIB
    assert Limits().with_margin(100 * GIB) == 102 * GIB


@pytest.mark.parametrize(("free", "fits"), [(110, True), (109, False)])
def test_downloads_leave_the_margin_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, *, fits: bool
) -> None:
    """Filling a disk to the last byte breaks more than this download."""

    def space(_: Path) -> Space:
        return Space(total=1000, free=free, volume=1)

    monkeypatch.setattr(disk_space, "space", space)
    limits = Limits(margin=(10, 0.0))
    want, later = Want(tmp_path, 60), [Want(tmp_path / "b", 40)]
    if fits:
        check_space(want, later, limits)
        return
    with pytest.raises(Trouble) as caught:
        check_space(want, later, limits)
    assert caught.value.json() == {"code": "disk_full", "need": 110, "free": 109}


def test_complete_files_and_those_for_another_disk_need_no_space(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    volumes = {tmp_path: 1, tmp_path / "other": 2}

    def space(path: Path) -> Space:
        return Space(1000, 5, volumes[path])

    monkeypatch.setattr(disk_space, "space", space)
    later = [Want(tmp_path / "other", 4000)]
    check_space(Want(tmp_path, 0), later, Limits(margin=(10, 0.0)))
    check_space(Want(tmp_path, 5), later, Limits(margin=(0, 0.0)))


def test_a_record_is_either_whole_or_missing(tmp_path: Path) -> None:
    records = Records(tmp_path / "some")
    assert records.read("a") is None
    records.write("a", {"b": 1})
    (file,) = (tmp_path / "some").iterdir()
    assert records.read("a") == {"b": 1}
    file.write_text('{"b": ')
    assert records.read("a") is None
    assert list(records.all()) == []


def test_a_link_in_place_of_a_record_is_refused(tmp_path: Path) -> None:
    records = Records(tmp_path / "some")
    records.write("a", {})
    (file,) = (tmp_path / "some").iterdir()
    victim = tmp_path / "victim"
    victim.write_text("{}")
    file.unlink()
    file.symlink_to(victim)
    for attempt in (lambda: records.read("a"), lambda: records.write("a", {"b": 1})):
        with pytest.raises(Trouble, match="part_is_symlink"):
            attempt()
    assert victim.read_text() == "{}"


def test_a_journal_of_another_model_or_form_does_not_count(tmp_path: Path) -> None:
    journals = Journals(tmp_path)
    dest = tmp_path / "a.safetensors"
    journals.write(Journal("a", str(dest), Pin("c" * 40, "d" * 64, 5), 3))
    assert journals.read("a", dest) == Journal("a", str(dest), Pin("c" * 40, "d" * 64, 5), 3)
    assert journals.read("b", dest) is None
    Records(tmp_path / "parts").write(str(dest), {"id": "a", "dest": str(dest), "pin": []})
    assert journals.read("a", dest) is None


def test_a_mark_is_for_the_file_as_it_was(tmp_path: Path) -> None:
    marks = Marks(tmp_path / "state")
    file = tmp_path / "a.safetensors"
    file.write_bytes(b"one")
    marks.write(file, model_id="a", sha256="d" * 64, how="downloaded", verified=True)
    known = marks.ownership(file)
    assert known is not None
    assert (known.how, known.verified) == ("downloaded", True)
    with file.open("ab") as opened:
        opened.write(b"more")
    known = marks.ownership(file)
    assert known is not None
    assert (known.how, known.verified) == ("downloaded", None)
    other = tmp_path / "other"
    other.write_bytes(b"one")
    other.replace(file)
    assert marks.ownership(file) is None


def test_a_file_that_was_only_checked_is_not_ours(tmp_path: Path) -> None:
    marks = Marks(tmp_path / "state")
    file = tmp_path / "a.safetensors"
    file.write_bytes(b"one")
    marks.write(file, model_id="a", sha256="d" * 64, how="adopted", verified=True)
    known = marks.ownership(file)
    assert known is not None
    assert (known.how, known.verified) == (None, True)


def test_a_folder_is_created_but_not_its_parent(tmp_path: Path) -> None:
    Target(tmp_path / "new", "a").prepare()
    assert (tmp_path / "new").is_dir()
    with pytest.raises(FileNotFoundError):
        Target(tmp_path / "unplugged" / "new", "a").prepare()


def test_a_folder_that_was_replaced_is_gone(tmp_path: Path) -> None:
    root = tmp_path / "models"
    target = Target(root, "a")
    target.prepare()
    root.rename(tmp_path / "away")
    with pytest.raises(Trouble, match="folder_gone"):
        target.check()
    root.symlink_to(tmp_path / "away")
    with pytest.raises(Trouble, match="folder_gone"):
        target.check()
    with pytest.raises(Trouble, match="folder_gone"):
        target.prepare()
