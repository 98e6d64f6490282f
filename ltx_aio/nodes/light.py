"""Draws the ball that shows an IC-LoRA for relighting where the sun is, into the corner of a video.

The ball is the one that Lightricks' LTX-2.3 IC-LoRA Relight was trained with, as its model card
describes it: a grey square with a matte ball on the ground, seen from above, and its shadow.
"""

from typing import ClassVar, Protocol

import numpy as np

# of the card's frame of 1280 x 704 pixels
FRAME = 704
SQUARE = 143
MARGIN = 22
GROUND = 173 / 255

# The scene of the card's Sphere-Light-Render: a ball of radius 1 on a plane, one sun, no haze.
EYE = np.array([0.0, 6.0, 8.0])
AIM = np.array([0.0, -0.5, 0.0])
FIELD_OF_VIEW = 35.0
AMBIENT = 0.2
BALL = 204 / 255
PLANE = 138 / 255
# each pixel is the mean of so many points squared
FINENESS = 4


class Images(Protocol):
    """What we use of a tensor."""

    @property
    def shape(self) -> tuple[int, ...]:
        """[frames, height, width, channels]."""
        ...

    def __setitem__(self, where: tuple[slice, ...], values: object) -> None:
        """Replace a part."""
        ...

    def clone(self) -> "Images":
        """Return a copy."""
        ...

    def new_tensor(self, values: object) -> object:
        """Return these values as a tensor of the same kind."""
        ...


def ball(size: int, rotation: float, elevation: float) -> np.ndarray:
    """Return the square [size, size], 0 to 1, with the ball in this light.

    `rotation`: degrees; 0 is from behind the camera, 90 from the right, 180 from behind the scene.
    `elevation`: degrees above the horizon.
    """
    turn, height = np.radians(rotation), np.radians(elevation)
    sun = np.array([np.cos(height) * np.sin(turn), np.sin(height), np.cos(height) * np.cos(turn)])
    rays = _rays(size * FINENESS)
    light = np.full(rays.shape[:-1], _linear(GROUND))
    on_ground = EYE + rays * ((-1 - EYE[1]) / rays[..., 1:2])
    shade = _linear(PLANE) * AMBIENT
    light[_hidden(on_ground, sun)] = shade
    along = rays @ EYE
    inside = along**2 - (EYE @ EYE - 1)
    seen = inside > 0
    normal = EYE + rays[seen] * (-along[seen] - np.sqrt(inside[seen]))[:, None]
    # a sun that makes the ground as bright as it is in the card's frames, at 45 degrees
    strength = (_linear(GROUND) / _linear(PLANE) - AMBIENT) * np.sqrt(2)
    light[seen] = _linear(BALL) * (AMBIENT + strength * np.maximum(0, normal @ sun))
    mean = light.clip(0, 1).reshape(size, FINENESS, size, FINENESS).mean(axis=(1, 3))
    return _shown(mean)


def _rays(count: int) -> np.ndarray:
    """Return where each point of a square picture looks, [count, count, 3], of length 1."""
    forward = (AIM - EYE) / np.linalg.norm(AIM - EYE)
    right = np.array([1.0, 0.0, 0.0])
    up = np.cross(right, forward)
    at = ((np.arange(count) + 0.5) / count * 2 - 1) * np.tan(np.radians(FIELD_OF_VIEW / 2))
    rays = forward + at[None, :, None] * right - at[:, None, None] * up
    return rays / np.linalg.norm(rays, axis=-1, keepdims=True)


def _hidden(points: np.ndarray, sun: np.ndarray) -> np.ndarray:
    """Return which points [..., 3] the ball hides from the sun."""
    along = -(points @ sun)
    away = (points**2).sum(axis=-1) - along**2
    return (along > 0) & (away < 1)


def _linear(shown: float) -> float:
    """Return how much light a grey value above 0.04 is."""
    return float(((shown + 0.055) / 1.055) ** 2.4)


def _shown(light: np.ndarray) -> np.ndarray:
    """Return the grey values of light that isn't almost none."""
    return 1.055 * light ** (1 / 2.4) - 0.055


class LightBall:
    """The node."""

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "video/LTX AIO"
    DESCRIPTION = (
        "Puts a ball that is lit by the sun into the upper right corner of every frame, for "
        "Lightricks' IC-LoRA Relight, which lights the video the same way."
    )
    SEARCH_ALIASES: ClassVar = ["relight", "sun direction", "sphere light"]

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, dict[str, tuple[object, ...]]]:  # noqa: N802 - ComfyUI's name
        """Return the inputs, as ComfyUI wants them."""
        rotation = {
            "default": 0.0,
            "min": 0.0,
            "max": 360.0,
            "tooltip": "Where the sun is: 0 behind the camera, 90 right, 180 behind the scene.",
        }
        elevation = {
            "default": 45.0,
            "min": 5.0,
            "max": 85.0,
            "tooltip": "Degrees above the horizon.",
        }
        return {
            "required": {
                "images": ("IMAGE",),
                "rotation": ("FLOAT", rotation),
                "elevation": ("FLOAT", elevation),
            }
        }

    def run(self, images: Images, rotation: float, elevation: float) -> tuple[Images]:
        """Return the frames, with the ball in each."""
        _, height, width, _ = images.shape
        short = min(height, width)
        size, margin = (max(1, round(part * short / FRAME)) for part in (SQUARE, MARGIN))
        lit = images.clone()
        square = images.new_tensor(ball(size, rotation, elevation)[None, :, :, None])
        left = width - margin - size
        lit[:, margin : margin + size, left : left + size, :] = square
        return (lit,)
