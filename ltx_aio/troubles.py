"""Troubles outside of the queue as answers to a request."""

from .guard import Refused
from .problems import Trouble

SENTENCES = {
    "not_ours": (
        "LTX AIO did not bring this file, so it does not delete it.",
        "Delete it in ComfyUI's models folder yourself.",
    ),
    "queue_full": ("As many downloads wait as may.", "Try again when some of them are done."),
    "busy_elsewhere": (
        "Another program is working on this file.",
        "Wait until it is done, or close it, and try again.",
    ),
    "not_writable": (
        "ComfyUI is not allowed to change its models folder.",
        "Give the user that runs ComfyUI the right to write there.",
    ),
    "folder_gone": (
        "The folder of this file is not there any more.",
        "Connect its disk again, or choose another folder.",
    ),
}
OTHER = ("That did not work.", "Look into ComfyUI's log for the reason.")


def refusal(trouble: Trouble) -> Refused:
    """409 with the code of the trouble."""
    what, remedy = SENTENCES.get(trouble.code, OTHER)
    return Refused(409, trouble.code, what, remedy)
