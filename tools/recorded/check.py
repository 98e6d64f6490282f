"""Checks a prompt as ComfyUI does before it queues one: same answers, our own words where free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from .definitions import Definitions, Json
from .folders import Base
from .inputs import Input, inputs_of

Prompt = dict[str, Json]
# Definitions with more choices than this are left out of an error: a list of files can be long.
MOST_CHOICES = 20


@dataclass(frozen=True)
class Verdict:
    """`error` is None where at least one output can run; `outputs` are those."""

    error: dict[str, Json] | None
    outputs: list[str] = field(default_factory=list[str])
    node_errors: dict[str, Json] = field(default_factory=dict[str, Json])


class _Impossible(Exception):
    """A link that leads nowhere: ComfyUI trips over it while it validates."""


def check_prompt(
    prompt: Prompt, definitions: Definitions, base: Base, targets: Iterable[str] | None = None
) -> Verdict:
    """What ComfyUI would answer. `targets` are the outputs wanted, all of them if absent."""
    for id_, node in prompt.items():
        if unknown := _unknown(id_, node, definitions):
            return Verdict(unknown)
    wanted = None if targets is None else set(targets)
    outputs = [
        id_
        for id_, node in prompt.items()
        if definitions.is_output(node["class_type"]) and (wanted is None or id_ in wanted)
    ]
    if not outputs:
        return Verdict(_error("prompt_no_outputs", "Prompt has no outputs", ""))
    return _Checking(prompt, definitions, base).verdict(outputs)


def _unknown(
    id_: str, node: Mapping[str, Json], definitions: Definitions
) -> dict[str, Json] | None:
    name = node.get("class_type")
    if name in definitions:
        return None
    title = node.get("_meta", {}).get("title", name)
    told = f"Node '{title}' not found. The custom node may not be installed."
    if name is None:
        told = f"Node '{title or f'ID #{id_}'}' has no class_type."
    info = {"node_id": id_, "class_type": name, "node_title": title}
    return _error("missing_node_type", told, f"Node ID '#{id_}'", info)


class _Checking:
    """One prompt. What is wrong with a node is found once, however many lead to it."""

    def __init__(self, prompt: Prompt, definitions: Definitions, base: Base) -> None:
        self._prompt = prompt
        self._definitions = definitions
        self._base = base
        self._sound: dict[str, bool] = {}
        self._errors: dict[str, list[dict[str, Json]]] = {}
        self._path: list[str] = []

    def verdict(self, outputs: list[str]) -> Verdict:
        good: list[str] = []
        node_errors: dict[str, Json] = {}
        for output in outputs:
            if self._is_sound_output(output):
                good.append(output)
                continue
            for id_, errors in self._errors.items():
                if errors:
                    told: Json = {"dependent_outputs": [], "class_type": self._class(id_)}
                    entry = node_errors.setdefault(id_, {"errors": errors, **told})
                    entry["dependent_outputs"].append(output)
        if good:
            return Verdict(None, good, node_errors)
        own = [error for output in outputs for error in self._errors.get(output, [])]
        details = "\n".join(f"{error['message']}: {error['details']}" for error in own)
        return Verdict(
            _error("prompt_outputs_failed_validation", "Prompt outputs failed validation", details),
            [],
            node_errors,
        )

    def _is_sound_output(self, id_: str) -> bool:
        try:
            return self._is_sound(id_)
        except _Impossible as error:
            self._blame(
                id_, "exception_during_validation", "Exception when validating node", str(error)
            )
            return False

    def _is_sound(self, id_: str) -> bool:
        if id_ in self._sound:
            return self._sound[id_]
        if id_ in self._path:
            self._blame_circle(id_)
            return False
        node = self._prompt[id_]
        values: dict[str, Json] = node["inputs"]
        sound = True
        for one in inputs_of(self._definitions.now(node["class_type"]), values):
            if one.name not in values:
                if one.required:
                    short = one.name.rsplit(".", 1)[-1]
                    self._blame(
                        id_, "required_input_missing", "Required input is missing", short, one.name
                    )
            elif isinstance(values[one.name], list):
                sound = self._check_link(id_, one, values[one.name]) and sound
            else:
                self._check_value(id_, one, values)
        self._sound[id_] = sound and self._sound.get(id_, True) and not self._errors.get(id_)
        return self._sound[id_]

    def _check_link(self, id_: str, one: Input, link: list[Json]) -> bool:
        """Whether the node at its other end is sound. What is wrong with the link is blamed."""
        if len(link) != 2:  # noqa: PLR2004 - a node and which of its outputs
            told = "Bad linked input, must be a length-2 list of [node_id, slot_index]"
            self._blame(id_, "bad_linked_input", told, one.name, one, received_value=link)
            return True
        source, slot = link
        received = self._type_at(source, slot)
        if not _fits(received, one.type):
            told = f"{one.name}, received_type({received}) mismatch input_type({one.type})"
            self._blame(
                id_,
                "return_type_mismatch",
                "Return type mismatch between linked nodes",
                told,
                one,
                received_type=received,
                linked_node=link,
            )
            return True
        self._path.append(id_)
        try:
            return self._is_sound(source)
        except _Impossible as error:
            self._blame(
                source,
                "exception_during_inner_validation",
                "Exception when validating inner node",
                str(error),
                one,
                linked_node=link,
            )
            self._sound[source] = False
            return False
        finally:
            self._path.pop()

    def _type_at(self, source: Json, slot: Json) -> Json:
        try:
            return self._definitions.outputs_of(self._class(source))[slot]
        except (KeyError, IndexError, TypeError) as error:
            raise _Impossible(str(error)) from error

    def _check_value(self, id_: str, one: Input, values: dict[str, Json]) -> None:
        given = values[one.name]
        if isinstance(given, dict) and "__value__" in given:
            given = cast("dict[str, Json]", given)["__value__"]
        try:
            value = _converted(one, given)
        except (TypeError, ValueError) as error:
            told = f"Failed to convert an input value to a {one.type} value"
            details = f"{one.name}, {given}, {error}"
            self._blame(id_, "invalid_input_type", told, details, one, received_value=given)
            return
        values[one.name] = value
        if one.medium:
            if not self._base.given(str(value)):
                details = f"{one.name} - Invalid {one.medium} file: {value}"
                told = "Custom validation failed for node"
                self._blame(id_, "custom_validation_failed", told, details, one.name)
        else:
            self._check_bounds(id_, one, value)

    def _check_bounds(self, id_: str, one: Input, value: Json) -> None:
        low, high = one.options.get("min"), one.options.get("max")
        kind = told = None
        if low is not None and value < low:
            kind, told = "value_smaller_than_min", f"Value {value} smaller than min of {low}"
        elif high is not None and value > high:
            kind, told = "value_bigger_than_max", f"Value {value} bigger than max of {high}"
        if kind and told:
            self._blame(id_, kind, told, one.name, one, received_value=value)
            return
        choices = one.choices
        if choices is None or value in choices:
            return
        many = len(choices) > MOST_CHOICES
        shown = f"(list of length {len(choices)})" if many else str(choices)
        details = f"{one.name}: {value!r} not in {shown}"
        config = one.name if many else one
        told = "Value not in list"
        self._blame(id_, "value_not_in_list", told, details, config, received_value=value)

    def _blame_circle(self, id_: str) -> None:
        circle = self._path[self._path.index(id_) :]
        names = " -> ".join(f"{node} ({self._class(node)})" for node in [*circle, id_])
        for node in circle:
            self._sound[node] = False
            error = _error("dependency_cycle", "Dependency cycle detected", names)
            error["extra_info"] = {"node_id": node, "cycle_nodes": circle}
            self._errors.setdefault(node, []).append(error)

    def _blame(
        self,
        id_: str,
        kind: str,
        message: str,
        details: str,
        at: Input | str | None = None,
        **info: Json,
    ) -> None:
        """Keep an error for a node; `at` is the input, or only its name."""
        if isinstance(at, Input):
            info = {"input_name": at.name, "input_config": [at.type, dict(at.options)], **info}
        elif at is not None:
            info = {"input_name": at, **info}
        self._errors.setdefault(id_, []).append(_error(kind, message, details, info))

    def _class(self, id_: Json) -> str:
        return self._prompt[id_]["class_type"]


def _converted(one: Input, value: Json) -> Json:
    makers: dict[str, type[Any]] = {"INT": int, "FLOAT": float, "STRING": str, "BOOLEAN": bool}
    maker = makers.get(one.type) if isinstance(one.type, str) else None
    return maker(value) if maker else value


def _fits(received: Json, wanted: Json) -> bool:
    """Types are names, or several with commas between them; "*" and a matching type take any."""
    if received == wanted or "COMFY_MATCHTYPE_V3" in {str(received), str(wanted)}:
        return True
    if isinstance(received, list):
        return wanted == "COMBO"
    if not isinstance(wanted, str):
        return False
    ours, theirs = ({name.strip() for name in each.split(",")} for each in (received, wanted))
    return "*" in ours | theirs or bool(ours & theirs)


def _error(
    kind: str, message: str, details: str, info: Mapping[str, Json] | None = None
) -> dict[str, Json]:
    return {"type": kind, "message": message, "details": details, "extra_info": dict(info or {})}
