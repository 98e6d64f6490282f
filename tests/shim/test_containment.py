from pathlib import Path

import pytest

from ltx_aio.containment import Follows, is_inside, output_facts


@pytest.fixture
def output(tmp_path: Path) -> Path:
    (tmp_path / "output").mkdir()
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "output"


def test_a_folder_that_is_not_there_yet_is_where_it_will_be(output: Path) -> None:
    assert output_facts(output, Follows()) == {"linked": False, "refused": False}


@pytest.mark.parametrize("linked", ["video", "video/LTX_AIO"])
def test_a_link_out_is_noticed_wherever_on_the_way_it_is(
    output: Path, tmp_path: Path, linked: str
) -> None:
    (output / linked).parent.mkdir(exist_ok=True)
    (output / linked).symlink_to(tmp_path / "elsewhere")
    assert output_facts(output, Follows()) == {"linked": True, "refused": True}
    assert output_facts(output, Follows(saves=True)) == {"linked": True, "refused": False}


def test_a_link_to_nothing_out_there_is_one_too(output: Path, tmp_path: Path) -> None:
    (output / "video").symlink_to(tmp_path / "gone")
    assert output_facts(output, Follows())["refused"]


def test_links_that_stay_inside_and_an_output_folder_that_is_one_are_none(
    output: Path, tmp_path: Path
) -> None:
    (output / "other").mkdir()
    (output / "video").symlink_to("other")
    (tmp_path / "link").symlink_to(output)
    assert not output_facts(output, Follows())["linked"]
    assert not output_facts(tmp_path / "link", Follows())["linked"]


def test_a_name_that_begins_alike_is_not_inside(tmp_path: Path) -> None:
    assert is_inside(tmp_path / "out", tmp_path / "out")
    assert not is_inside(tmp_path / "out", tmp_path / "output")
