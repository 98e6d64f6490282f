"""LTX AIO for ComfyUI, which imports this file: the one that knows ComfyUI."""

import folder_paths  # ComfyUI's own modules: outside of it this file cannot be imported.
from server import PromptServer

from .ltx_aio.routes import add_routes
from .ltx_aio.version import version

WEB_DIRECTORY = "./web/dist"
NODE_CLASS_MAPPINGS = {}

add_routes(
    PromptServer.instance.routes,
    input_dir=folder_paths.get_input_directory(),
    annotated=folder_paths.annotated_filepath,
    version=version(),
)
