"""Gives a video another number of frames in the same time, so that it can be joined to others."""

from typing import ClassVar, Protocol


class Images(Protocol):
    """What we use of a tensor."""

    @property
    def shape(self) -> tuple[int, ...]:
        """[frames, height, width, channels]."""
        ...

    def __getitem__(self, frames: list[int]) -> "Images":
        """Return a copy of these frames, in this order."""
        ...


MAX_FRAMES = 1_000_000


def spread(given: int, wanted: int) -> list[int]:
    """Return which of the given frames is shown in the middle of each wanted one."""
    return [min(given - 1, (2 * n + 1) * given // (2 * wanted)) for n in range(wanted)]


class SpreadFrames:
    """The node."""

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "video/LTX AIO"
    DESCRIPTION = (
        "Repeats or leaves out frames, evenly, so that a video keeps its length at another frame "
        "rate. Frames stay as they are."
    )
    SEARCH_ALIASES: ClassVar = ["resample frames", "convert frame rate"]

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, dict[str, tuple[object, ...]]]:  # noqa: N802 - ComfyUI's name
        """Return the inputs, as ComfyUI wants them."""
        return {
            "required": {
                "images": ("IMAGE",),
                "frames": (
                    "INT",
                    {
                        "default": 24,
                        "min": 1,
                        "max": MAX_FRAMES,
                        "tooltip": "How many frames it is to have.",
                    },
                ),
            }
        }

    def run(self, images: Images, frames: int) -> tuple[Images]:
        """Return the frames."""
        given = images.shape[0]
        return (images if given == frames else images[spread(given, frames)],)
