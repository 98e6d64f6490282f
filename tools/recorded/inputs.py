"""Which inputs a node has, by its definition and its values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from .definitions import Definition, Json, medium_of

COMBO = "COMBO"
DYNAMIC = "COMFY_DYNAMICCOMBO_V3"
GROWING = "COMFY_AUTOGROW_V3"


@dataclass(frozen=True)
class Input:
    """An input. `type` is a name or, in older nodes, the list of choices."""

    name: str
    type: Json
    options: Mapping[str, Json]
    required: bool
    node: str = ""

    @property
    def choices(self) -> list[Json] | None:
        """The values to choose from; None if it is not a list."""
        if isinstance(self.type, list):
            return cast("list[Json]", self.type)  # pyright: ignore[reportUnknownMemberType]
        return cast("list[Json]", self.options.get("options", [])) if self.type == COMBO else None

    @property
    def medium(self) -> str | None:
        """The kind of file that it names, if any."""
        return medium_of(self.node, self.name, self.options)


def inputs_of(definition: Definition, values: Mapping[str, Json]) -> list[Input]:
    """Every input.

    A dynamic list has the inputs of its current choice, named like "list.width". A growing one has
    those with values, and as many as it must have, named like "images.image0" or "values.a".
    """
    return list(_inputs(definition["input"], values, "", definition.get("name", "")))


def _inputs(
    kinds: Mapping[str, Json], values: Mapping[str, Json], prefix: str, node: str = ""
) -> Iterator[Input]:
    for kind in ("required", "optional"):
        for name, (type_, *more) in kinds.get(kind, {}).items():
            one = Input(prefix + name, type_, more[0] if more else {}, kind == "required", node)
            if type_ == GROWING:
                yield from _grown(one, values)
                continue
            if type_ != DYNAMIC:
                yield one
                continue
            chosen = [
                option for option in one.options["options"] if option["key"] == values.get(one.name)
            ]
            for option in chosen[:1]:
                yield one
                yield from _inputs(option["inputs"], values, f"{one.name}.")


def _grown(one: Input, values: Mapping[str, Json]) -> Iterator[Input]:
    template = cast("Definition", one.options["template"])
    type_, *more = next(each for kind in template["input"].values() for each in kind.values())
    names = template.get("names") or [
        f"{template['prefix']}{number}" for number in range(template["max"])
    ]
    for index, name in enumerate(names):
        full = f"{one.name}.{name}"
        required = one.required and index < template["min"]
        if required or full in values:
            yield Input(full, type_, more[0] if more else {}, required)
