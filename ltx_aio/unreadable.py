"""Why ComfyUI, or this shim in its place, will not read a file."""

from typing import Literal

Cause = Literal[
    "no_access",
    "empty",
    "slow",
    "tags",
    "undecodable",
    "unknown_kind",
    "cut_short",
    "nothing",
    "heic",
    "picture_large",
    "picture_damaged",
    "picture_undecodable",
    "video_large",
    "no_frame",
    "no_times",
    "no_decoder",
    "no_sound",
]

_CONVERT = "Convert a video to MP4 (H.264 and AAC), a sound to WAV."
_SAVE = "Save it as a JPEG or a PNG."
_CHOOSE = "Choose a PNG, JPEG or WebP picture, a WAV, MP3 or FLAC sound, or an MP4 or WebM video."

# What is wrong, and what to do about it. The panel has them in its languages, by the cause.
SENTENCES: dict[Cause, tuple[str, str]] = {
    "no_access": ("The file cannot be opened.", "Check that ComfyUI is allowed to read it."),
    "empty": ("The file is empty.", "Upload it again."),
    "slow": (
        "The file takes too long to read.",
        "Cut out the part that you need, or convert it to MP4 or WAV.",
    ),
    "tags": (
        "The file carries tags in an encoding that ComfyUI cannot read.",
        "Convert it and leave the tags out.",
    ),
    "undecodable": ("ComfyUI cannot decode this file.", _CONVERT),
    "unknown_kind": ("This is no picture, sound or video.", _CHOOSE),
    "cut_short": (
        "The file is cut short or damaged: it lacks the part that tells how to read it.",
        "Upload the complete file.",
    ),
    "nothing": ("The file holds neither sound nor video.", _CHOOSE),
    "heic": ("ComfyUI cannot read photos of this kind (HEIC).", _SAVE),
    "picture_large": ("The picture is too large.", "Use one of at most 170 megapixels."),
    "picture_damaged": (
        "The picture is damaged or incomplete.",
        "Open it in an image editor, save it again and upload that.",
    ),
    "picture_undecodable": ("ComfyUI cannot decode this picture.", _SAVE),
    "video_large": (
        "The frames of the video are too large.",
        "Convert it to 8192 by 4320 pixels or fewer.",
    ),
    "no_frame": ("No frame of this video can be decoded.", _CONVERT),
    "no_times": ("The video does not say when its frames are shown.", _CONVERT),
    "no_decoder": ("ComfyUI has no decoder for this file.", _CONVERT),
    "no_sound": ("There is no sound in this file.", _CHOOSE),
}


class Unreadable(Exception):
    """ComfyUI cannot make a picture, a sound or a video of this file."""

    def __init__(self, cause: Cause) -> None:
        """Take the permanent name of what is wrong."""
        self.cause: Cause = cause
        self.reason, self.remedy = SENTENCES[cause]
        super().__init__(f"{self.reason} {self.remedy}")
