"""The user's Hugging Face token: where it comes from, and to whom it may be shown.

It leaves this module only towards an endpoint that may see it. No answer of ours holds it, and
nothing but the file `hf_token`, which its owner alone can read, keeps it.
"""

import ipaddress
import logging
import os
import re
import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from ..guard import Refused

HUB = "https://huggingface.co"

Source = Literal["environment", "login", "pasted"]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Found:
    """A token. Printing it does not tell it."""

    token: str = field(repr=False)
    source: Source


class Tokens:
    """Every method may block on the disk."""

    def __init__(
        self, *, state: Path, endpoints: Callable[[], Collection[str]], settable: bool
    ) -> None:
        """Take our folder, the further endpoints that the owner trusts, and who may paste one."""
        self._file = state / "hf_token"
        self._endpoints = endpoints
        self.settable = settable

    def find(self) -> Found | None:
        """The environment's token or the login's before a pasted one."""
        return _hub_token() or self._pasted()

    def for_endpoint(self, endpoint: str) -> str | None:
        """The token, if that endpoint may see it: the hub itself, or one that the owner listed.

        HF_ENDPOINT alone does not make a mirror trusted.
        """
        trusted = {HUB, *(listed.rstrip("/") for listed in self._endpoints())}
        found = self.find() if endpoint.rstrip("/") in trusted else None
        return found.token if found else None

    def save(self, token: str) -> None:
        """Keep a pasted token.

        Errors: 403 `token_not_settable`, 400 `token_form`, 500 `token_not_saved`.
        """
        self._check_settable()
        token = token.strip()
        if not _possible(token):
            raise Refused(
                400,
                "token_form",
                "That is no access token.",
                "Copy it from huggingface.co/settings/tokens; it starts with hf_.",
            )
        try:
            self._write(token)
        except OSError as error:
            raise _not_saved() from error

    def forget(self) -> None:
        """Delete a pasted token.

        Errors: 403 `token_not_settable`, 500 `token_not_saved`.
        """
        self._check_settable()
        try:
            self._file.unlink(missing_ok=True)
            self._remove_leftovers()
        except OSError as error:
            raise _not_saved() from error

    def _check_settable(self) -> None:
        if not self.settable:
            raise not_settable()

    def _pasted(self) -> Found | None:
        try:
            # Planted, a link could make another file's text the token that is sent.
            file = os.open(self._file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(file, "rb") as opened:
                token = opened.read(1000).decode("ascii", "replace").strip()
        except OSError:
            return None
        return Found(token, "pasted") if _possible(token) else None

    def _write(self, token: str) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._remove_leftovers()
        # mkstemp: mode 0600 and O_EXCL.
        file, name = tempfile.mkstemp(prefix="hf_token.", dir=self._file.parent)
        try:
            with os.fdopen(file, "wb") as opened:
                opened.write(token.encode("ascii"))
                opened.flush()
                os.fsync(opened.fileno())
            Path(name).replace(self._file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise

    def _remove_leftovers(self) -> None:
        """What a crash in the middle of `_write` left holds a token, too."""
        for path in self._file.parent.glob("hf_token.*"):
            path.unlink(missing_ok=True)


def not_settable() -> Refused:
    """Of a token that would be set from a page which others can open."""
    return Refused(
        403,
        "token_not_settable",
        "Others can reach this server, so a token cannot be set from a web page.",
        "Set HF_TOKEN on the server, or run `hf auth login` there, and restart ComfyUI.",
    )


def may_paste(listen: str, *, multi_user: bool) -> bool:
    """Whether only people at this computer can reach a server with these options of ComfyUI."""
    return not multi_user and all(map(_is_loopback, listen.split(",")))


def _is_loopback(address: str) -> bool:
    try:
        return address.strip() == "localhost" or ipaddress.ip_address(address.strip()).is_loopback
    except ValueError:
        return False


def _hub_token() -> Found | None:
    try:
        # Slow to import, and not in every ComfyUI.
        from huggingface_hub import constants, get_token  # noqa: PLC0415

        token = get_token()
    except ImportError:
        return None
    except Exception:  # noqa: BLE001 - also what a keyring, a vault or a broken install raises
        # Not the error itself: whose text it is, is not ours to know.
        log.warning("LTX AIO could not ask huggingface_hub for a token.")
        return None
    if not token or not _possible(token):
        return None
    try:
        login = Path(constants.HF_TOKEN_PATH).read_text("utf-8").strip()
    except (OSError, ValueError):
        login = None
    return Found(token, "login" if token == login else "environment")


def _possible(token: str) -> bool:
    return re.fullmatch(r"[\x21-\x7e]{8,500}", token) is not None


def _not_saved() -> Refused:
    return Refused(
        500,
        "token_not_saved",
        "The token could not be written.",
        "Check that ComfyUI may write its user folder and that the disk is not full.",
    )
