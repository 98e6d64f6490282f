from typing import Any

import pytest
from small import PROMPT, Edit

from tools.recorded.asked import NotRecorded
from tools.recorded.check import Verdict, check_prompt
from tools.recorded.definitions import Definitions
from tools.recorded.folders import Base


def kinds(verdict: Verdict) -> dict[str, list[str]]:
    return {
        node: [error["type"] for error in told["errors"]]
        for node, told in verdict.node_errors.items()
    }


def test_a_prompt_that_fits_has_its_outputs_and_no_errors(
    edited: Edit, definitions: Definitions, base: Base
) -> None:
    assert check_prompt(edited(), definitions, base) == Verdict(None, ["save"])


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
