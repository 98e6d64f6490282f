"""Checks a prompt before it is queued: the same errors as ComfyUI's, for what the panel can send.

That is what a server may no longer have (nodes, model files, uploads) and values out of range. A
prompt that is wrong in any other way, which our templates never are, is NotRecorded.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter

from .asked import NotRecorded
from .definitions import Definitions, Json
from .folders import Base
from .inputs import Input, inputs_of

Prompt = dict[str, Json]
Error = dict[str, Json]
# Definitions with more choices than this are left out of an error: lists of files can be long.
MAX_CHOICES = 20


@dataclass(frozen=True)
class Verdict:
    """`error` is None if the prompt can run; `outputs` are its output nodes then."""

    error: Error | None
    outputs: list[str] = field(default_factory=list[str])
    node_errors: dict[str, Json] = field(default_factory=dict[str, Json])


def check_prompt(prompt: Prompt, definitions: Definitions, base: Base) -> Verdict:
    """What ComfyUI would answer. Errors: NotRecorded."""
    for id_, node in prompt.items():
        if node.get("class_type") not in definitions:
            return Verdict(_unknown(id_, node))
    outputs = [id_ for id_, node in prompt.items() if definitions.is_output(node["class_type"])]
    if not outputs:
        return Verdict(_error("prompt_no_outputs", "Prompt has no outputs", ""))
    links = _links(prompt)
    needed = {output: _behind(output, links) for output in outputs}
    node_errors: dict[str, Json] = {}
    for id_, node in prompt.items():
        dependent = [output for output in outputs if id_ in needed[output]]
        errors = list(_errors(node, definitions, base)) if dependent else []
        if errors:
            node_errors[id_] = {
                "errors": errors,
                "dependent_outputs": dependent,
                "class_type": node["class_type"],
            }
    if not node_errors:
        return Verdict(None, outputs)
    if any(not needed[output] & set(node_errors) for output in outputs):
        raise NotRecorded("with one output that can run and one that can't")
    own = [error for output in outputs for error in node_errors.get(output, {}).get("errors", [])]
    details = "\n".join(f"{error['message']}: {error['details']}" for error in own)
    failed = _error("prompt_outputs_failed_validation", "Prompt outputs failed validation", details)
    return Verdict(failed, [], node_errors)


def _unknown(id_: str, node: Mapping[str, Json]) -> Error:
    name = node.get("class_type")
    title = node.get("_meta", {}).get("title", name)
    message = f"Node '{title}' not found. The custom node may not be installed."
    info = {"node_id": id_, "class_type": name, "node_title": title}
    return _error("missing_node_type", message, f"Node ID '#{id_}'", info)


def _links(prompt: Prompt) -> dict[str, set[str]]:
    """The nodes that each node takes inputs from. Errors: NotRecorded."""
    links: dict[str, set[str]] = {id_: set() for id_ in prompt}
    for id_, node in prompt.items():
        for value in node["inputs"].values():
            match value:
                case [str(source), int()] if source in prompt:
                    links[id_].add(source)
                case [*_]:
                    raise NotRecorded("with a link that leads nowhere")
                case _:
                    pass
    try:
        TopologicalSorter(links).prepare()
    except CycleError as error:
        raise NotRecorded("with nodes that wait for themselves") from error
    return links


def _behind(output: str, links: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    ahead = [output]
    while ahead:
        id_ = ahead.pop()
        if id_ not in found:
            found.add(id_)
            ahead += links[id_]
    return found


def _errors(node: Mapping[str, Json], definitions: Definitions, base: Base) -> Iterator[Error]:
    values: dict[str, Json] = node["inputs"]
    for one in inputs_of(definitions.now(node["class_type"]), values):
        if one.name not in values:
            if one.required:
                short = one.name.rsplit(".", 1)[-1]
                info = {"input_name": one.name}
                yield _error("required_input_missing", "Required input is missing", short, info)
        elif not isinstance(values[one.name], list):
            yield from _value_errors(one, values[one.name], base)


def _value_errors(one: Input, value: Json, base: Base) -> Iterator[Error]:
    if one.medium:
        if not base.given(str(value)):
            details = f"{one.name} - Invalid {one.medium} file: {value}"
            message = "Custom validation failed for node"
            info = {"input_name": one.name}
            yield _error("custom_validation_failed", message, details, info)
        return
    if str(one.type) in {"INT", "FLOAT"} and not isinstance(value, int | float):
        raise NotRecorded("with a text for a number")
    low, high = one.options.get("min"), one.options.get("max")
    info: dict[str, Json] = {
        "input_name": one.name,
        "input_config": [one.type, dict(one.options)],
        "received_value": value,
    }
    if low is not None and value < low:
        message = f"Value {value} smaller than min of {low}"
        yield _error("value_smaller_than_min", message, one.name, info)
    elif high is not None and value > high:
        message = f"Value {value} bigger than max of {high}"
        yield _error("value_bigger_than_max", message, one.name, info)
    elif one.choices is not None and value not in one.choices:
        many = len(one.choices) > MAX_CHOICES
        shown = f"(list of length {len(one.choices)})" if many else str(one.choices)
        if many:
            del info["input_config"]
        details = f"{one.name}: {value!r} not in {shown}"
        yield _error("value_not_in_list", "Value not in list", details, info)


def _error(kind: str, message: str, details: str, info: Mapping[str, Json] | None = None) -> Error:
    return {"type": kind, "message": message, "details": details, "extra_info": dict(info or {})}
