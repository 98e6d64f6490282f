"""What a draft saves of its first pass, and its finish, in the recorded ComfyUI."""

import json
from pathlib import Path
from typing import Any

import pytest
from small import NODES, RUN
from test_runs import Open, open_page  # pyright: ignore[reportUnusedImport]  # noqa: F401

from tools.recorded.check import check_prompt
from tools.recorded.definitions import Definitions
from tools.recorded.folders import Base, Outside
from tools.recorded.saving import save_latent

CLASSES: dict[str, Any] = {
    "SaveLatent": {
        "name": "SaveLatent",
        "input": {"required": {"samples": ["MODEL"], "filename_prefix": ["STRING", {}]}},
        "output": ["LATENT"],
        "output_node": True,
    },
    "LoadLatent": {
        "name": "LoadLatent",
        "input": {"required": {"latent": [[]]}},
        "output": ["MODEL"],
    },
}
NAME = "latents/LTX_AIO/run_video_00001_.latent [output]"


def loading(name: str) -> dict[str, Any]:
    return {
        "draft_video": {"class_type": "LoadLatent", "inputs": {"latent": name}},
        "save": {
            "class_type": "Save",
            "inputs": {"model": ["draft_video", 0], "filename_prefix": "v/run"},
        },
    }


def test_it_is_named_and_numbered_as_by_comfyui(base: Base) -> None:
    output = base.root / "output"
    for number in (1, 2):
        saved = save_latent(output, "latents/LTX_AIO/run_video", {})
        assert saved == {
            "filename": f"run_video_0000{number}_.latent",
            "subfolder": "latents/LTX_AIO",
            "type": "output",
        }
    with pytest.raises(Outside):
        save_latent(output, "../run_video", {})


def test_only_a_saved_one_can_be_loaded(base: Base) -> None:
    definitions = Definitions({**NODES, **CLASSES}, base)
    verdict = check_prompt(loading(NAME), definitions, base)
    [error] = verdict.node_errors["draft_video"]["errors"]
    assert error["type"] == "custom_validation_failed"
    assert error["details"] == f"latent - Invalid latent file: {NAME}"
    save_latent(base.root / "output", "latents/LTX_AIO/run_video", {})
    assert check_prompt(loading(NAME), definitions, base).error is None


async def test_a_recorded_run_saves_it(
    recordings: Path,
    open_page: Open,  # noqa: F811
    tmp_path: Path,
) -> None:
    keep = {
        "class_type": "SaveLatent",
        "inputs": {"samples": ["resize", 0], "filename_prefix": "latents/LTX_AIO/run_video"},
    }
    prompt = {**RUN["prompt"], "keep_video": keep}
    events = [[1, "running", 0, 1], [0, "executing"], [1, "executed"], [0, "finished", 1, 1]]
    recorded: dict[str, Any] = {
        **RUN,
        "prompt": prompt,
        "blocks": [*RUN["blocks"], ["keep_video", *events]],
        "output": {**RUN["output"], "keep_video": {"latents": []}},
    }
    (recordings / "nodes.json").write_text(json.dumps({**NODES, **CLASSES}))
    (recordings / "runs" / "run.json").write_text(json.dumps(recorded))
    page = await open_page()
    id_ = await page.send(prompt)
    await page.over()
    outputs = (await page.job(id_))["outputs"]
    [saved] = outputs["keep_video"]["latents"]
    assert saved["filename"] == "run_video_00001_.latent"
    assert [file["filename"] for file in outputs["save"]["images"]] == ["run_00001_.mp4"]
    content = (tmp_path / "base/output/latents/LTX_AIO" / saved["filename"]).read_bytes()
    header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
    assert json.loads(header["__metadata__"]["prompt"]) == prompt
    assert "latent_tensor" in header
