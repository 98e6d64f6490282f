from pathlib import Path

from weight_files import put

from ltx_aio.files.catalog import Model
from ltx_aio.files.folders import Folders
from ltx_aio.files.places import Places

MODEL = Model("m", "m.gguf", "org/m", "main", "m.gguf", "loras", None, None, None, gated=False)


def search(models: Path, **paths: list[Path]) -> Places:
    texts = {kind: [str(path) for path in given] for kind, given in paths.items()}
    folders = Folders(paths_of=texts.__getitem__, models_dir=models, kinds=lambda: texts)
    return Places([MODEL], folders)


def own(places: Places) -> list[tuple[int, str]]:
    return [(place.root, place.path) for place in places.own(MODEL)]


def elsewhere(places: Places) -> list[tuple[str, int, str]]:
    return [(place.folder, place.root, place.path) for place in places.elsewhere(MODEL)]


def test_places_are_in_comfyuis_order(tmp_path: Path) -> None:
    a, b = tmp_path / "models" / "loras", tmp_path / "more" / "loras"
    for path in (b / "m.gguf", a / "x" / "m.gguf", a / "LTX-2" / "m.gguf"):
        put(path, b"")
    assert own(search(a.parent, loras=[a, b])) == [
        (0, "LTX-2/m.gguf"),
        (0, "x/m.gguf"),
        (1, "m.gguf"),
    ]


def test_of_the_same_path_in_two_folders_only_the_first_counts(tmp_path: Path) -> None:
    a, b = tmp_path / "models" / "loras", tmp_path / "more" / "loras"
    put(a / "m.gguf", b"")
    put(b / "m.gguf", b"")
    assert own(search(a.parent, loras=[a, b])) == [(0, "m.gguf")]


def test_a_broken_link_hides_no_file(tmp_path: Path) -> None:
    a, b = tmp_path / "models" / "loras", tmp_path / "more" / "loras"
    put(b / "m.gguf", b"")
    a.mkdir(parents=True)
    (a / "m.gguf").symlink_to("gone")
    assert own(search(a.parent, loras=[a, b])) == [(1, "m.gguf")]
    (b / "m.gguf").unlink()
    assert own(search(a.parent, loras=[a, b])) == [(0, "m.gguf")]


def test_a_file_in_a_folder_of_another_kind_is_elsewhere(tmp_path: Path) -> None:
    models = tmp_path / "models"
    put(models / "vae" / "x" / "m.gguf", b"")
    places = search(models, loras=[models / "loras"], vae=[models / "vae"])
    assert own(places) == []
    assert elsewhere(places) == [("vae", 0, "x/m.gguf")]


def test_a_folder_that_two_kinds_share_is_not_elsewhere(tmp_path: Path) -> None:
    models = tmp_path / "models"
    put(models / "loras" / "x" / "m.gguf", b"")
    shared = [models / "loras"]
    places = search(models, loras=shared, more=shared, inner=[models / "loras" / "x"])
    assert own(places) == [(0, "x/m.gguf")]
    assert elsewhere(places) == []


def test_a_place_elsewhere_is_listed_once(tmp_path: Path) -> None:
    models = tmp_path / "models"
    put(models / "vae" / "m.gguf", b"")
    vae = [models / "vae"]
    assert elsewhere(search(models, loras=[models / "loras"], vae=vae, other=vae)) == [
        ("vae", 0, "m.gguf")
    ]


def test_a_kind_that_is_the_whole_disk_is_not_searched(tmp_path: Path) -> None:
    models = tmp_path / "models"
    put(tmp_path / "downloads" / "m.gguf", b"")
    assert elsewhere(search(models, loras=[models / "loras"], wide=[tmp_path, Path("/")])) == []
