"""Refusals: what a request gets instead of its result."""

from aiohttp import web

from ..trouble import EngineTrouble, Trouble

SENTENCES = {
    "not_ours": (
        "LTX AIO didn't download this file, so it won't delete it.",
        "Delete it from ComfyUI's models folder yourself.",
    ),
    "queue_full": ("The download queue is full.", "Try again when some downloads have finished."),
    "busy_elsewhere": (
        "Another program is using this file.",
        "Wait until it is done, or close it, then try again.",
    ),
    "not_writable": (
        "ComfyUI isn't allowed to change its models folder.",
        "Give the user that runs ComfyUI write permission there.",
    ),
    "folder_gone": (
        "The folder of this file no longer exists.",
        "Reconnect its disk, or choose another folder.",
    ),
    "token_form": (
        "This is not an access token.",
        "Copy it from huggingface.co/settings/tokens; it starts with hf_.",
    ),
    "token_not_saved": (
        "The token couldn't be saved.",
        "Check that ComfyUI can write to its user folder and that the disk isn't full.",
    ),
    "token_not_settable": (
        "Other people can reach this server, so a token can't be set from a web page.",
        "Set HF_TOKEN on the server, or run `hf auth login` there, and restart ComfyUI.",
    ),
    "engine_unreachable": (
        "{name} can't be reached.",
        "Check that it is running, and its address in user/__ltx_aio/engines.json.",
    ),
    "engine_worker": (
        "{name} can't be reached.",
        "Start it in ComfyUI-Distributed's panel, or on its own machine, then check again.",
    ),
    "engine_address": (
        "The name in the address of {name} leads to this computer, or nowhere.",
        "Write its IP address in user/__ltx_aio/engines.json, or localhost for this computer.",
    ),
    "engine_certificate": (
        "The encrypted connection to {name} failed.",
        "Check whether its address begins with http or https, and that its certificate is valid.",
    ),
    "engine_key": (
        "The key for {name} can't be read.",
        "Check the file of its header that user/__ltx_aio/engines.json names.",
    ),
    "engine_slow": (
        "{name} didn't answer in time.",
        "Try again. If it keeps happening, look at what it is doing.",
    ),
    "engine_broke": (
        "The connection to {name} broke.",
        "Try again. If it keeps happening, check the network.",
    ),
    "engine_answer": (
        "What is at the address of {name} doesn't answer as its kind would.",
        "Check its address and kind in user/__ltx_aio/engines.json.",
    ),
    "engine_denied": (
        "{name} refuses access.",
        "Check its headers in user/__ltx_aio/engines.json: the key may be missing or wrong.",
    ),
    "engine_failed": ("{name} failed to answer.", "See its log for the reason."),
    "engine_redirected": (
        "{name} answers with another address, which LTX AIO doesn't follow.",
        "Open it in a browser, and write the final address in user/__ltx_aio/engines.json.",
    ),
    "engine_upload": (
        "{name} doesn't take this file.",
        "It may be too large: start ComfyUI there with a higher --max-upload-size.",
    ),
    "result_gone": ("{name} no longer has this file.", "Queue the run again."),
    "result_not_saved": (
        "The file could not be saved in ComfyUI's output folder.",
        "Check that ComfyUI can write to it, and that the disk isn't full.",
    ),
}
OTHER = ("That did not work.", "See ComfyUI's log for the reason.")

CONFLICT = 409
# As pairs: bandit takes a key with "token" in it for the name of a password.
TOKEN_STATUS = ((400, "token_form"), (403, "token_not_settable"), (500, "token_not_saved"))
ENGINE_STATUS = {
    "engine_unreachable": 502,
    "engine_worker": 502,
    "engine_address": 502,
    "engine_certificate": 502,
    "engine_key": 502,
    "engine_slow": 504,
    "engine_broke": 502,
    "engine_answer": 502,
    "engine_denied": 502,
    "engine_failed": 502,
    "engine_redirected": 502,
}
STATUS = {code: status for status, code in TOKEN_STATUS} | ENGINE_STATUS


class Refused(Exception):
    """A request that isn't carried out, and its answer."""

    def __init__(  # noqa: PLR0913
        self,
        status: int,
        code: str,
        what: str,
        remedy: str,
        *,
        address: str = "",
        cause: str = "",
    ) -> None:
        """Take the HTTP status, a permanent code, and two sentences for the user.

        `address` is the host or the engine in those sentences and `cause` subdivides the code:
        both are for sentences in other languages.
        """
        super().__init__(what)
        self.status = status
        self.code = code
        self.what = what
        self.remedy = remedy
        self.address = address
        self.cause = cause

    def json(self) -> dict[str, dict[str, str]]:
        """The refusal as one object."""
        error = {"code": self.code, "what": self.what, "remedy": self.remedy}
        if self.cause:
            error["cause"] = self.cause
        if self.address:
            error["address"] = self.address
        return {"error": error}

    def answer(self) -> web.Response:
        """The refusal as JSON."""
        return web.json_response(self.json(), status=self.status)


def refusal_of(trouble: Trouble) -> Refused:
    """The refusal of a request that ran into an expected failure, with the same code."""
    what, remedy = SENTENCES.get(trouble.code, OTHER)
    status = STATUS.get(trouble.code, CONFLICT)
    if isinstance(trouble, EngineTrouble):
        what = what.replace("{name}", trouble.name)
        return Refused(status, trouble.code, what, remedy, address=trouble.name)
    return Refused(status, trouble.code, what, remedy)
