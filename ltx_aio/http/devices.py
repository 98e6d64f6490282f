"""Which devices may use the panel's page of its own: the code that pairs one, and those paired."""

import hashlib
import hmac
import json
import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from aiohttp import web

from ..atomic import write_whole
from .answers import Refused
from .sender import is_at_this_computer

COOKIE = "ltx_aio_device"
DIGITS = 6
TRIES = 5
# Seconds that a code is good for.
LIFE = 600
MAX_NAME = 60

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class User:
    """One of ComfyUI's, by its id; its only user has none."""

    id: str = ""
    name: str = ""


THE_ONLY = User()


@dataclass(frozen=True)
class Device:
    """`proof`: the SHA-256 of its token. `since`: when it was paired, in seconds since 1970.

    `user`: the id of the user who showed it the code, "" if there was only one or it isn't known.
    """

    id: str
    name: str
    since: int
    proof: str
    user: str = ""
    user_name: str = ""


@dataclass
class Code:
    """`until`: when it ends, by the clock of Devices. `tries`: how many are left."""

    digits: str
    until: float
    user: User
    tries: int = TRIES


class Devices:
    """Whether the page is switched on, and for whom.

    The methods that change anything write a file, so call one at a time, off the event loop. The
    file holds no token, only what proves one.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Take the file, which need not exist. Without a readable one the page is off."""
        self._path = path
        self._clock = clock
        self._code: Code | None = None
        self.on, self.devices = _read(path)

    def lets_in(self, request: web.Request) -> bool:
        """Whether the page may be used from where a request comes from."""
        if not self.on:
            return False
        if is_at_this_computer(request.headers, request.remote):
            return True
        return self._paired(request) is not None

    def user_of(self, request: web.Request) -> str | None:
        """The id of the user whom the device that asks belongs to; None if that isn't known."""
        device = self._paired(request)
        return (device.user or None) if device else None

    def turn(self, *, on: bool) -> None:
        """Switch the page on or off. Errors: 500 `devices_not_saved`."""
        self._write(on, self.devices)
        if not on:
            self._code = None

    def code(self, user: User = THE_ONLY) -> tuple[str, int] | None:
        """The digits that pair a device of this user now, and for how many seconds."""
        code = self._good_code()
        if not code or code.user.id != user.id:
            return None
        return code.digits, int(code.until - self._clock())

    def new_code(self, user: User = THE_ONLY) -> None:
        """Replace the code, whoever showed it. Errors: 404 `app_off`."""
        self._must_be_on()
        digits = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        self._code = Code(digits, self._clock() + LIFE, user)

    def pair(self, digits: str, name: str, before: str = "") -> str:
        """Exchange the code for a token, once. `before`: the one that the device has had so far.

        Errors: 404 `app_off`, 409 `no_code`, 403 `wrong_code`, 500 `devices_not_saved`.
        """
        self._must_be_on()
        code = self._good_code()
        if not code:
            raise _no_code()
        code.tries -= 1
        if not hmac.compare_digest(digits.encode(errors="replace"), code.digits.encode()):
            raise Refused(
                403,
                "wrong_code",
                "This isn't the code that the panel shows.",
                f"Check it and try again. After {TRIES} wrong tries it is no longer valid.",
            )
        token = secrets.token_urlsafe(32)
        shown = "".join(filter(str.isprintable, name)).strip()
        device = Device(
            secrets.token_hex(4),
            shown,
            int(time.time()),
            _proof(token),
            code.user.id,
            code.user.name,
        )
        old = self._known(before)
        others = tuple(each for each in self.devices if each is not old)
        self._write(self.on, (*others, device))
        self._code = None
        return token

    def forget(self, device: str | None) -> None:
        """Forget one device, or all. Errors: 500 `devices_not_saved`."""
        left = () if device is None else tuple(each for each in self.devices if each.id != device)
        self._write(self.on, left)

    def _paired(self, request: web.Request) -> Device | None:
        return self._known(request.cookies.get(COOKIE, "")) if self.on else None

    def _known(self, token: str) -> Device | None:
        proof = _proof(token)
        # Each is compared, whatever the others say.
        same = [each for each in self.devices if hmac.compare_digest(proof, each.proof)]
        return same[0] if same else None

    def _good_code(self) -> Code | None:
        code = self._code
        return code if code and code.tries > 0 and self._clock() < code.until else None

    def _must_be_on(self) -> None:
        if not self.on:
            raise app_off()

    def _write(self, on: bool, devices: tuple[Device, ...]) -> None:  # noqa: FBT001
        value = {"on": on, "devices": [asdict(device) for device in devices]}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(value).encode())
        except OSError as error:
            raise Refused(
                500,
                "devices_not_saved",
                "This couldn't be saved.",
                "Check that ComfyUI can write to its user folder and that the disk isn't full.",
            ) from error
        self.on, self.devices = on, devices


def app_off() -> Refused:
    """The refusal while the page is switched off."""
    return Refused(
        404,
        "app_off",
        "LTX AIO's page for phones is switched off.",
        "Switch it on in the panel's Settings, on the computer that runs ComfyUI.",
    )


def _no_code() -> Refused:
    return Refused(
        409,
        "no_code",
        "No code is good right now: it was used, had too many tries, or is older than 10 minutes.",
        "Show a new one in the panel's Settings, on the computer that runs ComfyUI.",
    )


def _proof(token: str) -> str:
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


def _read(path: Path) -> tuple[bool, tuple[Device, ...]]:
    try:
        value = cast("object", json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return False, ()
    except (OSError, ValueError, RecursionError):
        value = None
    fields = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    on, listed = fields.get("on"), fields.get("devices")
    if not isinstance(on, bool) or not isinstance(listed, list):
        log.warning("LTX AIO can't read %s: its page for phones is off.", path.name)
        return False, ()
    found = [_device(each) for each in cast("list[object]", listed)]
    return on, tuple(device for device in found if device)


def _device(value: object) -> Device | None:
    match value:
        case {
            "id": str(name_id),
            "name": str(name),
            "since": int(since),
            "proof": str(proof),
        } if proof.isascii():
            return Device(name_id, name, since, proof, *_user(value))
        case _:
            return None


def _user(value: object) -> tuple[str, str]:
    """Two empty texts for a device from before there were users."""
    match value:
        case {"user": str(user), "user_name": str(name)}:
            return user, name
        case _:
            return "", ""
