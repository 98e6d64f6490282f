from pathlib import Path

import pytest

from ltx_aio.files.folders import Folders, space, writable


def folders(models: Path, **paths: list[Path]) -> Folders:
    texts = {kind: [str(path) for path in given] for kind, given in paths.items()}
    return Folders(paths_of=texts.__getitem__, models_dir=models, kinds=lambda: texts)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    for name in ("unet", "diffusion_models", "text_encoders", "clip", "loras"):
        (tmp_path / "comfy" / "models" / name).mkdir(parents=True)
    return tmp_path / "comfy" / "models"


def default(where: Folders, kind: str, need: int = 0) -> str:
    return where.roots(kind)[where.default_root(kind, need)].label


def test_a_transformer_goes_to_diffusion_models_and_not_to_unet(models: Path) -> None:
    built_in = [models / "unet", models / "diffusion_models"]
    assert default(folders(models, diffusion_models=built_in), "diffusion_models") == (
        "models/diffusion_models"
    )


def test_gguf_kinds_do_not_go_to_unet_either(models: Path) -> None:
    paths = [models / "diffusion_models", models / "unet"]
    assert default(folders(models, unet_gguf=paths), "unet_gguf") == "models/diffusion_models"


def test_a_folder_that_comfyui_saves_models_to_is_never_the_default(models: Path) -> None:
    saved = models.parent / "output" / "loras"
    saved.mkdir(parents=True)
    where = folders(models, loras=[saved, models / "loras"])
    assert default(where, "loras") == "models/loras"


def test_an_output_folder_may_be_elsewhere(models: Path, tmp_path: Path) -> None:
    paths = {"loras": [str(tmp_path / "out" / "loras"), str(models / "loras")]}
    where = Folders(
        paths_of=paths.__getitem__,
        models_dir=models,
        kinds=lambda: paths,
        output_dir=tmp_path / "out",
    )
    assert default(where, "loras") == "models/loras"


def test_the_default_of_extra_model_paths_comes_first(models: Path, tmp_path: Path) -> None:
    (tmp_path / "big").mkdir()
    where = folders(models, loras=[tmp_path / "big" / "loras", models / "loras"])
    assert default(where, "loras") == "big/loras"


def test_another_path_of_extra_model_paths_does_not(models: Path, tmp_path: Path) -> None:
    where = folders(models, loras=[models / "loras", tmp_path / "big" / "loras"])
    assert default(where, "loras") == "models/loras"


def test_of_two_default_folders_the_one_with_the_kinds_name_counts(
    models: Path, tmp_path: Path
) -> None:
    (tmp_path / "big").mkdir()
    big = [tmp_path / "big" / "unet", tmp_path / "big" / "diffusion_models"]
    built_in = [models / "unet", models / "diffusion_models"]
    where = folders(models, diffusion_models=big + built_in)
    assert default(where, "diffusion_models") == "big/diffusion_models"


def test_a_folder_that_is_not_writable_is_skipped(models: Path, tmp_path: Path) -> None:
    (tmp_path / "big").write_text("a file is in the way")
    where = folders(models, loras=[tmp_path / "big" / "loras", models / "loras"])
    assert default(where, "loras") == "models/loras"


def test_without_space_anywhere_it_is_the_best_writable_one(models: Path) -> None:
    where = folders(models, diffusion_models=[models / "unet", models / "diffusion_models"])
    assert default(where, "diffusion_models", need=2**70) == "models/diffusion_models"


def test_a_kind_that_comfyui_does_not_know_still_has_a_folder(models: Path) -> None:
    where = folders(models)
    assert [root.path for root in where.roots("geometry_estimation")] == [
        models / "geometry_estimation"
    ]
    assert default(where, "geometry_estimation") == "models/geometry_estimation"


def test_each_folder_is_listed_once(models: Path) -> None:
    twice = [models / "loras", models / "." / "loras", models / "clip" / ".." / "loras"]
    assert len(folders(models, loras=twice).roots("loras")) == 1


def test_labels_tell_folders_apart_and_are_never_absolute(models: Path, tmp_path: Path) -> None:
    paths = [models / "loras", tmp_path / "a" / "models" / "loras", Path("/loras"), Path("/")]
    labels = [root.label for root in folders(models, loras=paths).roots("loras")]
    assert labels == ["models/loras", "a/models/loras", "loras", ""]


def test_kinds_without_weights_are_left_out(models: Path) -> None:
    assert folders(models, custom_nodes=[], configs=[], loras=[]).kinds() == ["loras"]


def test_the_disk_of_a_folder_that_is_not_there_yet_is_known(tmp_path: Path) -> None:
    assert space(tmp_path / "a" / "b").total == space(tmp_path).total > 0
    assert space(tmp_path / "a").volume == tmp_path.stat().st_dev


def test_a_folder_that_can_be_created_is_writable(tmp_path: Path) -> None:
    assert writable(tmp_path)
    assert writable(tmp_path / "a")
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to("nowhere")
    assert not writable(tmp_path / "file")
    assert not writable(tmp_path / "file" / "a")
    assert not writable(tmp_path / "link")
    assert not writable(tmp_path / "link" / "a")


def test_a_folder_on_a_disconnected_disk_is_skipped(models: Path, tmp_path: Path) -> None:
    where = folders(models, loras=[tmp_path / "usb" / "loras", models / "loras"])
    assert not writable(tmp_path / "usb" / "loras")
    assert default(where, "loras") == "models/loras"
