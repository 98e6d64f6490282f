"""The user's Hugging Face token: where it comes from, and which endpoints may see it.

It leaves this module only for an endpoint that may see it. No answer of ours contains it, and it is
kept only in the file `hf_token`, which only its owner can read.
"""

import logging
import os
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ..addresses import is_loopback
from ..atomic import write_whole
from ..trouble import Trouble
from .settings import HUB

Source = Literal["environment", "login", "pasted"]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Found:
    """A token, which is left out when this is printed."""

    token: str = field(repr=False)
    source: Source


class Tokens:
    """Every method may block on the disk."""

    def __init__(
        self, *, state: Path, endpoints: Callable[[], Collection[str]], settable: bool
    ) -> None:
        """`state`: our folder. `endpoints`: those the owner trusts. `settable`: allow `save`."""
        self._file = state / "hf_token"
        self._endpoints = endpoints
        self.settable = settable

    def find(self) -> Found | None:
        """The token of the environment, else of the login, else the pasted one."""
        return _hub_token() or self._pasted()

    def for_endpoint(self, endpoint: str) -> str | None:
        """The token, if this endpoint may see it: Hugging Face, or one that the owner listed.

        Setting HF_ENDPOINT alone doesn't make a mirror trusted.
        """
        trusted = {HUB, *(listed.rstrip("/") for listed in self._endpoints())}
        found = self.find() if endpoint.rstrip("/") in trusted else None
        return found.token if found else None

    def save(self, token: str) -> None:
        """Save a pasted token.

        Errors: Trouble token_not_settable, token_form, token_not_saved.
        """
        self._check_settable()
        token = token.strip()
        if not _is_possible(token):
            raise Trouble("token_form")
        try:
            self._write(token)
        except OSError as error:
            raise Trouble("token_not_saved") from error

    def forget(self) -> None:
        """Delete a pasted token.

        Errors: Trouble token_not_settable, token_not_saved.
        """
        self._check_settable()
        try:
            self._file.unlink(missing_ok=True)
            self._remove_leftovers()
        except OSError as error:
            raise Trouble("token_not_saved") from error

    def _check_settable(self) -> None:
        if not self.settable:
            raise Trouble("token_not_settable")

    def _pasted(self) -> Found | None:
        try:
            # A planted link could make us send another file's content as the token.
            file = os.open(self._file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(file, "rb") as opened:
                token = opened.read(1000).decode("ascii", "replace").strip()
        except OSError:
            return None
        return Found(token, "pasted") if _is_possible(token) else None

    def _write(self, token: str) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._remove_leftovers()
        write_whole(self._file, token.encode("ascii"))

    def _remove_leftovers(self) -> None:
        """A temporary file that a crash left behind contains a token, too."""
        for path in self._file.parent.glob("hf_token.*"):
            path.unlink(missing_ok=True)


def may_paste(listen: str, *, multi_user: bool) -> bool:
    """Whether only people at this computer can reach a ComfyUI with these options."""
    return not multi_user and all(map(is_loopback, listen.split(",")))


def _hub_token() -> Found | None:
    try:
        # Slow to import, and not part of every ComfyUI.
        from huggingface_hub import constants, get_token  # noqa: PLC0415

        token = get_token()
    except ImportError:
        return None
    except Exception:  # noqa: BLE001 - keyrings, vaults and broken installs raise anything
        # Don't log the error: we can't know what its text contains.
        log.warning("LTX AIO couldn't get a token from huggingface_hub.")
        return None
    if not token or not _is_possible(token):
        return None
    try:
        login = Path(constants.HF_TOKEN_PATH).read_text("utf-8").strip()
    except (OSError, ValueError):
        login = None
    return Found(token, "login" if token == login else "environment")


def _is_possible(token: str) -> bool:
    return re.fullmatch(r"[\x21-\x7e]{8,500}", token) is not None
