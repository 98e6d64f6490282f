"""The forms that the bodies of requests may have. A key or a type too much is refused."""

from typing import cast

from .guard import Refused

MOST = 32

Body = dict[str, object]


def text_in(body: Body, key: str) -> str:
    """The text in `{key: "…"}`. Errors: 400 `bad_body`."""
    match _only(body, key):
        case str(text):
            return text
        case _:
            raise bad_form()


def texts_in(body: Body, key: str) -> list[str]:
    """The texts in `{key: ["…", …]}`, 1 to 32. Errors: 400 `bad_body`."""
    return [item if isinstance(item, str) else _refuse() for item in list_in(body, key)]


def list_in(body: Body, key: str) -> list[object]:
    """What is in `{key: […]}`, 1 to 32. Errors: 400 `bad_body`."""
    value = _only(body, key)
    items = cast("list[object]", value) if isinstance(value, list) else []
    if not 1 <= len(items) <= MOST:
        raise bad_form()
    return items


def nothing_in(body: Body) -> None:
    """Nothing is in `{}`. Errors: 400 `bad_body`."""
    if body:
        raise bad_form()


def bad_form() -> Refused:
    """The refusal of a body of another form."""
    return Refused(
        400, "bad_body", "The request is not of the form expected here.", "Reload the page."
    )


def _only(body: Body, key: str) -> object:
    return body[key] if set(body) == {key} else None


def _refuse() -> str:
    raise bad_form()
