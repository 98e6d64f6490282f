import json
from pathlib import Path
from typing import Any

import pytest

from ltx_aio.files.catalog import Model, load_catalog

ENTRY: dict[str, Any] = {
    "id": "upscaler",
    "title": "Upscaler",
    "file": "up-x2-1.1.safetensors",
    "repo": "Some-Org/some.repo",
    "revision": "main",
    "path": "split_files/up-x2-1.1.safetensors",
    "folder": "latent_upscale_models",
    "bytes": None,
    "sha256": None,
    "gib": 0.5,
    "gated": False,
}


def write(folder: Path, *entries: object, family: str = "ltx-2.3") -> Path:
    (folder / family).mkdir(exist_ok=True)
    text = json.dumps({"family": family, "models": entries})
    (folder / family / "models.json").write_text(text)
    return folder


def test_an_entry_becomes_a_model(tmp_path: Path) -> None:
    catalog = load_catalog(write(tmp_path, ENTRY))
    model = Model(**{name: ENTRY[name] for name in ENTRY if name != "title"})
    assert catalog == {"upscaler": model}


def test_the_size_is_exact_or_else_the_stated_one(tmp_path: Path) -> None:
    exact = ENTRY | {"id": "b", "file": "b.gguf", "path": "b.gguf", "bytes": 7, "sha256": "a" * 64}
    unknown = ENTRY | {"id": "c", "file": "c.gguf", "path": "c.gguf", "gib": None}
    catalog = load_catalog(write(tmp_path, ENTRY, exact, unknown))
    assert [model.approximate_bytes() for model in catalog.values()] == [2**29, 7, None]


def test_all_families_are_read(tmp_path: Path) -> None:
    write(tmp_path, ENTRY)
    write(tmp_path, ENTRY | {"id": "b", "file": "b.gguf"}, family="ltx-2.5")
    assert set(load_catalog(tmp_path)) == {"upscaler", "b"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "../x"),
        ("id", ""),
        ("repo", "org"),
        ("repo", "https://evil.test/org"),
        ("repo", "org/a/b"),
        ("repo", "../../x"),
        ("revision", "a/../b"),
        ("revision", ".."),
        ("revision", 1),
        ("folder", "../loras"),
        ("folder", "LoRAs"),
        ("bytes", 0),
        ("bytes", -1),
        ("bytes", True),
        ("bytes", "1"),
        ("gib", 0),
        ("gib", "1"),
        ("sha256", "A" * 64),
        ("sha256", "a" * 63),
        ("gated", None),
        ("gated", 1),
    ],
)
def test_the_error_names_a_wrong_entry(tmp_path: Path, field: str, value: object) -> None:
    with pytest.raises(ValueError, match=rf"ltx-2.3/models.json, entry 2, .*{field}"):
        load_catalog(write(tmp_path, ENTRY | {"id": "a", "file": "a.gguf"}, ENTRY | {field: value}))


def test_ids_and_places_are_unique(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="entry 2, appears twice"):
        load_catalog(write(tmp_path, ENTRY, ENTRY | {"file": "other.safetensors"}))
    with pytest.raises(ValueError, match="entry 2, appears twice"):
        load_catalog(write(tmp_path, ENTRY, ENTRY | {"id": "other"}))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"models": {}}', '{"models": [1]}'])
def test_the_error_names_a_malformed_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "models.json").write_text(text)
    with pytest.raises(ValueError, match=r"x/models\.json"):
        load_catalog(tmp_path)
