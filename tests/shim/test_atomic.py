import os
from pathlib import Path

import pytest

from ltx_aio.atomic import write_whole
from ltx_aio.hub.tokens import Tokens
from ltx_aio.records import Records


def test_a_file_is_replaced_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("the one before")
    path.chmod(0o644)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_replaced_and_its_target_is_left_alone(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("of the user")
    path = tmp_path / "a.json"
    path.symlink_to(victim)
    write_whole(path, b"new")
    assert not path.is_symlink()
    assert victim.read_text() == "of the user"


@pytest.mark.parametrize("error", [OSError("full"), KeyboardInterrupt()])
def test_a_failed_write_leaves_only_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")

    def fail(_: int) -> None:
        raise error

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(type(error)):
        write_whole(path, b"new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_crash_leaves_is_neither_a_record_nor_a_token(tmp_path: Path) -> None:
    records = Records(tmp_path / "records")
    records.write("a", {"number": 1})
    (whole,) = (tmp_path / "records").iterdir()
    whole.with_name(f"{whole.name}.x1y2.tmp").write_text('{"number": 2}')
    assert list(records.all()) == [{"number": 1}]

    tokens = Tokens(state=tmp_path, endpoints=tuple, settable=True)
    (tmp_path / "hf_token.x1y2.tmp").write_text("hf_half_written")
    tokens.save("hf_whole_token")
    tokens.forget()
    assert [path.name for path in tmp_path.iterdir()] == ["records"]
