from pathlib import Path

import pytest

from ltx_aio.files.links import FollowsLinks, is_inside, output_facts


@pytest.fixture
def output(tmp_path: Path) -> Path:
    (tmp_path / "output").mkdir()
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "output"


def test_a_folder_that_does_not_exist_yet_is_inside(output: Path) -> None:
    assert output_facts(output, FollowsLinks()) == {"linked": False, "refused": False}


@pytest.mark.parametrize("linked", ["video", "video/LTX_AIO"])
def test_a_link_out_is_noticed_anywhere_in_the_path(
    output: Path, tmp_path: Path, linked: str
) -> None:
    (output / linked).parent.mkdir(exist_ok=True)
    (output / linked).symlink_to(tmp_path / "elsewhere")
    assert output_facts(output, FollowsLinks()) == {"linked": True, "refused": True}
    assert output_facts(output, FollowsLinks(for_saving=True)) == {"linked": True, "refused": False}


def test_a_broken_link_out_is_noticed_too(output: Path, tmp_path: Path) -> None:
    (output / "video").symlink_to(tmp_path / "gone")
    assert output_facts(output, FollowsLinks())["refused"]


def test_links_that_stay_inside_and_an_output_folder_that_is_a_link_are_fine(
    output: Path, tmp_path: Path
) -> None:
    (output / "other").mkdir()
    (output / "video").symlink_to("other")
    (tmp_path / "link").symlink_to(output)
    assert not output_facts(output, FollowsLinks())["linked"]
    assert not output_facts(tmp_path / "link", FollowsLinks())["linked"]


def test_a_folder_whose_name_begins_the_same_is_not_inside(tmp_path: Path) -> None:
    assert is_inside(tmp_path / "out", tmp_path / "out")
    assert not is_inside(tmp_path / "out", tmp_path / "output")
