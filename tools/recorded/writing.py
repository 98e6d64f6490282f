"""What the recorded ComfyUI writes to improve a prompt: tiny weights write noise."""

from .check import Prompt
from .signatures import is_link

ENDINGS = (
    (
        "The camera follows from the side in a smooth tracking shot, close to the ground, while"
        " warm late sunlight falls across the scene and the background softens into a blur. Small"
        " movements continue throughout: cloth stirs, dust drifts, shadows lengthen. A light wind"
        " and quiet footsteps are heard."
    ),
    (
        "In a wide shot the whole place comes into view under soft, even daylight, and the camera"
        " pushes in slowly until the main subject fills the frame. Textures are fine and natural,"
        " with muted colours and gentle contrast. Distant voices and rustling leaves are heard."
    ),
    (
        "A close-up with a shallow depth of field shows every detail as the light changes from"
        " gold to blue. The camera stays still, the movement is calm and continuous, and nothing"
        " else enters the frame. Only the quiet ambient sound of the place is heard."
    ),
)


def written(prompt: Prompt, node: str) -> str:
    """The text that a node shows: the user's words and one of three endings, by seed."""
    source = prompt[node]["inputs"].get("source")
    if not is_link(source):
        return str(source)
    inputs = prompt[source[0]]["inputs"]
    words = str(inputs.get("prompt", "")).split("\n\n(")[0].strip().rstrip(".")
    seed = int(inputs.get("sampling_mode.seed", 0))
    return f"Style: cinematic, realistic. {words}. {ENDINGS[seed % len(ENDINGS)]}"
