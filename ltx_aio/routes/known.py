"""Model ids in requests."""

from ..http.answers import Refused
from ..models.models import Models


def known(models: Models, model_id: str) -> str:
    """An id, once it is sure that the catalog has it. Errors: 404 `unknown_model`."""
    if not models.knows(model_id):
        raise Refused(
            404,
            "unknown_model",
            "LTX AIO doesn't know this model.",
            "Reload the page. If LTX AIO was just updated, restart ComfyUI, too.",
        )
    return model_id
