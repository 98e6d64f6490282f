"""Why a media file can't be read: by ComfyUI, or within our own limits."""

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

_CONVERT = "Convert video to MP4 (H.264 and AAC), or audio to WAV."
_SAVE = "Save it as JPEG or PNG."
_CHOOSE = (
    "Choose a PNG, JPEG or WebP image, a WAV, MP3 or FLAC audio file, or an MP4 or WebM video."
)

# What is wrong and what to do about it. The panel translates these by their cause.
SENTENCES: dict[Cause, tuple[str, str]] = {
    "no_access": ("The file can't be opened.", "Check that ComfyUI is allowed to read it."),
    "empty": ("The file is empty.", "Upload it again."),
    "slow": (
        "The file takes too long to read.",
        "Cut out the part you need, or convert it to MP4 or WAV.",
    ),
    "tags": (
        "The file has tags in an encoding that ComfyUI can't read.",
        "Convert it without the tags.",
    ),
    "undecodable": ("ComfyUI can't decode this file.", _CONVERT),
    "unknown_kind": ("This is not an image, audio or video file.", _CHOOSE),
    "cut_short": (
        "The file is incomplete or damaged: its index is missing.",
        "Upload the complete file.",
    ),
    "nothing": ("The file contains neither sound nor video.", _CHOOSE),
    "heic": ("ComfyUI can't read HEIC photos.", _SAVE),
    "picture_large": ("The image is too large.", "Use one of at most 170 megapixels."),
    "picture_damaged": (
        "The image is damaged or incomplete.",
        "Open it in an image editor, save it again and upload that file.",
    ),
    "picture_undecodable": ("ComfyUI can't decode this image.", _SAVE),
    "video_large": (
        "The video's frames are too large.",
        "Convert it to at most 8192 by 4320 pixels.",
    ),
    "no_frame": ("None of this video's frames can be decoded.", _CONVERT),
    "no_times": ("The video has no timestamps for its frames.", _CONVERT),
    "no_decoder": ("ComfyUI has no decoder for this file.", _CONVERT),
    "no_sound": ("This file has no sound.", _CHOOSE),
}


class Unreadable(Exception):
    """ComfyUI can't get an image, audio or a video from this file."""

    def __init__(self, cause: Cause) -> None:
        """Take the permanent name of the cause."""
        self.cause: Cause = cause
        self.reason, self.remedy = SENTENCES[cause]
        super().__init__(f"{self.reason} {self.remedy}")
