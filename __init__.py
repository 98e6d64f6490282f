"""LTX AIO for ComfyUI, which imports this file: the one that knows ComfyUI."""

from contextlib import suppress
from pathlib import Path

import folder_paths  # ComfyUI's own modules: outside of it this file cannot be imported.
from aiohttp import web
from comfy import model_management
from comfy.cli_args import args
from comfy_execution.progress import get_progress_state
from server import PromptServer

from .ltx_aio.containment import Follows
from .ltx_aio.shim import Host, add_shim

WEB_DIRECTORY = "./web/dist"
NODE_CLASS_MAPPINGS = {}


def _tell(event: str, data: dict[str, int]) -> None:
    with suppress(RuntimeError):  # The server has ended.
        PromptServer.instance.send_sync(event, data)


def _skips_undecodable_sound() -> bool:
    """Whether LoadVideo passes over sounds without a decoder; 0.27 fails at them."""
    try:
        from comfy_api.latest._input_impl import video_types  # noqa: PLC0415
    except ImportError:
        return False
    return hasattr(video_types, "last_decodable_audio_stream")


def _own_folder(request: web.Request) -> Path | None:
    """Where ComfyUI keeps our records of the user who asks; None where there is no such user."""
    users = PromptServer.instance.user_manager
    try:
        folder = users.get_request_user_filepath(request, "ltx_aio", create_dir=False)
    except KeyError:
        return None
    return Path(folder) if folder else None


def _follows() -> Follows:
    """What this ComfyUI does with links, told by what it calls rather than by its version."""
    check = "is_within_directory"
    saving = getattr(folder_paths.get_save_image_path, "__code__", None)
    return Follows(
        reads=not hasattr(folder_paths, check),
        saves=saving is None or check not in saving.co_names,
    )


add_shim(
    PromptServer.instance.routes,
    Host(
        input_dir=folder_paths.get_input_directory(),
        annotated=folder_paths.annotated_filepath,
        paths_of=folder_paths.get_folder_paths,
        kinds=lambda: list(folder_paths.folder_names_and_paths),
        models_dir=Path(folder_paths.models_dir),
        output_dir=Path(folder_paths.get_output_directory()),
        state=Path(folder_paths.get_system_user_directory("ltx_aio")),
        listen=args.listen,
        multi_user=args.multi_user,
        any_origin=args.enable_cors_header is not None,
        own_folder=_own_folder,
        follows=_follows(),
        tell=_tell,
        progress=get_progress_state,
        loaded=lambda: model_management.current_loaded_models,
        skips_undecodable=_skips_undecodable_sound(),
    ),
)
