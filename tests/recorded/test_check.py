import json
from pathlib import Path
from typing import Any

import pytest
from small import PROMPT, Edit

from tools.recorded.asked import NotRecorded
from tools.recorded.check import Verdict, check_prompt
from tools.recorded.definitions import Definitions, read_definitions
from tools.recorded.folders import Base
from tools.recorded.recordings import Recording, read_recordings

RECORDINGS = Path(__file__).parents[2] / "tools" / "recorded" / "recordings"


def recordings() -> list[Recording]:
    return read_recordings(RECORDINGS / "runs")


def kinds(verdict: Verdict) -> dict[str, list[str]]:
    return {
        node: [error["type"] for error in found["errors"]]
        for node, found in verdict.node_errors.items()
    }


def test_a_prompt_that_fits_has_its_outputs_and_no_errors(
    edited: Edit, definitions: Definitions, base: Base
) -> None:
    assert check_prompt(edited(), definitions, base) == Verdict(None, ["save"])


@pytest.mark.parametrize("name", [one.name for one in recordings()])
def test_what_was_recorded_would_be_queued_again(name: str, tmp_path: Path) -> None:
    prompt = next(one.prompt for one in recordings() if one.name == name)
    server = json.loads((RECORDINGS / "server.json").read_text("utf-8"))
    base = Base(tmp_path, server["kinds"])
    for file in [*server["models"], *server["placeholders"]]:
        (base.models / file).parent.mkdir(parents=True, exist_ok=True)
        (base.models / file).touch()
    verdict = check_prompt(prompt, read_definitions(RECORDINGS / "nodes.json", base), base)
    uploads = {"custom_validation_failed"}
    assert {kind for found in kinds(verdict).values() for kind in found} <= uploads


@pytest.mark.parametrize(
    "numbering", [{"prefix": "image", "max": 2}, {"names": ["image0", "image1"]}]
)
def test_a_growing_input_has_as_many_as_it_must_have(base: Base, numbering: dict[str, Any]) -> None:
    images: dict[str, Any] = {
        "template": {"input": {"required": {"image": ["IMAGE", {}]}}, "min": 1, **numbering}
    }
    join: dict[str, Any] = {
        "input": {"required": {"images": ["COMFY_AUTOGROW_V3", images]}},
        "output": ["IMAGE"],
    }
    source: dict[str, Any] = {"input": {}, "output": ["IMAGE"]}
    save: dict[str, Any] = {
        "input": {"required": {"images": ["IMAGE"]}},
        "output": [],
        "output_node": True,
    }
    definitions = Definitions({"Join": join, "Source": source, "Save": save}, base)

    def found(**given: list[str | int]) -> dict[str, list[str]]:
        prompt: dict[str, Any] = {
            "source": {"class_type": "Source", "inputs": {}},
            "join": {"class_type": "Join", "inputs": {f"images.{k}": v for k, v in given.items()}},
            "save": {"class_type": "Save", "inputs": {"images": ["join", 0]}},
        }
        return kinds(check_prompt(prompt, definitions, base))

    assert found(image0=["source", 0]) == {}
    assert found(image0=["source", 0], image1=["source", 0]) == {}
    assert found(image1=["source", 0]) == {"join": ["required_input_missing"]}


@pytest.mark.parametrize(
    ("change", "node", "kind"),
    [
        ({"load": {"ckpt_name": "gone.safetensors"}}, "load", "value_not_in_list"),
        ({"load": {"strength": -0.1}}, "load", "value_smaller_than_min"),
        ({"load": {"strength": 1.1}}, "load", "value_bigger_than_max"),
        ({"load": {"image": "gone.png"}}, "load", "custom_validation_failed"),
        ({"load": {"strength": None}}, "load", "required_input_missing"),
        ({"resize": {"method": "none"}}, "resize", "value_not_in_list"),
        ({"resize": {"kind.width": None}}, "resize", "required_input_missing"),
        ({"resize": {"kind.width": 8}}, "resize", "value_smaller_than_min"),
    ],
)
def test_a_mistake_is_blamed_on_its_node(  # noqa: PLR0913, PLR0917
    change: dict[str, Any],
    node: str,
    kind: str,
    edited: Edit,
    definitions: Definitions,
    base: Base,
) -> None:
    verdict = check_prompt(edited(**change), definitions, base)
    assert verdict.error is not None
    assert verdict.error["type"] == "prompt_outputs_failed_validation"
    assert kinds(verdict) == {node: [kind]}
    assert verdict.node_errors[node]["dependent_outputs"] == ["save"]


@pytest.mark.parametrize(
    "change",
    [
        {"load": {"strength": "strong"}},
        {"resize": {"kind.width": "64"}},
        {"resize": {"model": ["load"]}},
        {"resize": {"model": ["nobody", 0]}},
        {"resize": {"model": ["resize", 0]}},
        {"save": {"model": ["nobody", 0]}},
    ],
)
def test_a_mistake_that_our_templates_never_make_is_not_judged(
    change: dict[str, Any], edited: Edit, definitions: Definitions, base: Base
) -> None:
    with pytest.raises(NotRecorded):
        check_prompt(edited(**change), definitions, base)


def test_a_file_that_was_uploaded_is_taken(
    edited: Edit, definitions: Definitions, base: Base
) -> None:
    (base.root / "input" / "here.png").write_bytes(b"")
    assert check_prompt(edited(load={"image": "here.png"}), definitions, base).error is None
    outside = edited(load={"image": "../models/checkpoints/a.safetensors"})
    assert check_prompt(outside, definitions, base).error is not None


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ({"a": {"class_type": "NoSuchNode", "inputs": {}}}, "missing_node_type"),
        ({"a": {"inputs": {}}}, "missing_node_type"),
        ({"load": PROMPT["load"]}, "prompt_no_outputs"),
        ({}, "prompt_no_outputs"),
    ],
)
def test_a_prompt_that_cannot_run_at_all_is_one_error(
    prompt: dict[str, Any], kind: str, definitions: Definitions, base: Base
) -> None:
    verdict = check_prompt(prompt, definitions, base)
    assert verdict.error is not None
    assert (verdict.error["type"], verdict.node_errors) == (kind, {})


def test_an_output_that_can_run_beside_one_that_cannot_is_not_judged(
    edited: Edit, definitions: Definitions, base: Base
) -> None:
    prompt = edited()
    prompt["bad"] = {"class_type": "Save", "inputs": {"model": ["load", 0]}}
    with pytest.raises(NotRecorded):
        check_prompt(prompt, definitions, base)


def test_a_mistake_is_blamed_for_every_output_behind_it_and_no_other_node(
    edited: Edit, definitions: Definitions, base: Base
) -> None:
    prompt = edited(load={"strength": 2})
    prompt["second"] = {
        "class_type": "Save",
        "inputs": {"model": ["load", 0], "filename_prefix": "b"},
    }
    prompt["loose"] = {"class_type": "Load", "inputs": {}}
    verdict = check_prompt(prompt, definitions, base)
    assert kinds(verdict) == {"load": ["value_bigger_than_max"]}
    assert verdict.node_errors["load"]["dependent_outputs"] == ["save", "second"]


def test_lists_of_files_are_those_of_now(definitions: Definitions, base: Base) -> None:
    def choices() -> object:
        return definitions.now("Load")["input"]["required"]["ckpt_name"][0]

    assert choices() == ["a.safetensors", "built in"]
    (base.models / "checkpoints" / "sub").mkdir()
    (base.models / "checkpoints" / "sub" / "b.safetensors").write_bytes(b"")
    (base.models / "checkpoints" / "notes.txt").write_bytes(b"")
    assert choices() == ["a.safetensors", "sub/b.safetensors", "built in"]
