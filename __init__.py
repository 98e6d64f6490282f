"""LTX AIO for ComfyUI, which imports this file. No other file of ours imports ComfyUI."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import folder_paths  # ComfyUI's own modules: this file can't be imported anywhere else.
from aiohttp import web
from comfy import model_management
from comfy.cli_args import args
from comfy_execution.progress import get_progress_state
from server import PromptServer

from .ltx_aio.files.links import FollowsLinks
from .ltx_aio.http.devices import THE_ONLY, User
from .ltx_aio.nodes.crossfade import CrossfadeFrames, CrossfadeSound
from .ltx_aio.nodes.light import LightBall
from .ltx_aio.nodes.noise import NoiseBed
from .ltx_aio.nodes.rate import SpreadFrames
from .ltx_aio.nodes.seam import MendSeam
from .ltx_aio.shim import Host, add_shim

WEB_DIRECTORY = "./web/dist"
NODE_CLASS_MAPPINGS = {
    "LTXAIOCrossfadeFrames": CrossfadeFrames,
    "LTXAIOCrossfadeSound": CrossfadeSound,
    "LTXAIOLightBall": LightBall,
    "LTXAIOMendSeam": MendSeam,
    "LTXAIONoiseBed": NoiseBed,
    "LTXAIOSpreadFrames": SpreadFrames,
}
NODE_DISPLAY_NAME_MAPPINGS = {
    "LTXAIOCrossfadeFrames": "Crossfade Frames (LTX AIO)",
    "LTXAIOCrossfadeSound": "Crossfade Sound (LTX AIO)",
    "LTXAIOLightBall": "Light Ball (LTX AIO)",
    "LTXAIOMendSeam": "Mend Seam (LTX AIO)",
    "LTXAIONoiseBed": "Noise Bed (LTX AIO)",
    "LTXAIOSpreadFrames": "Spread Frames (LTX AIO)",
}


def _notify(event: str, data: Mapping[str, int | str]) -> None:
    with suppress(RuntimeError):  # The server has stopped.
        PromptServer.instance.send_sync(event, data)


def _running() -> list[tuple[str, bool]]:
    """The prompts that run, and whether each is a run of ours: those carry their request."""
    running, _ = PromptServer.instance.prompt_queue.get_current_queue_volatile()
    return [(item[1], "ltx_aio" in (item[3].get("extra_pnginfo") or {})) for item in running]


def _interrupt(prompt: str) -> None:
    """Stop a prompt if it is what runs."""
    PromptServer.instance.prompt_queue.interrupt_if_running(prompt)


def _skips_undecodable_sound() -> bool:
    """Whether LoadVideo skips audio without a decoder. In 0.27 it fails."""
    try:
        from comfy_api.latest._input_impl import video_types  # noqa: PLC0415
    except ImportError:
        return False
    return hasattr(video_types, "last_decodable_audio_stream")


def _own_folder(request: web.Request) -> Path | None:
    """The folder with our records of the user who sent the request; None for an unknown user."""
    users = PromptServer.instance.user_manager
    try:
        folder = users.get_request_user_filepath(request, "ltx_aio", create_dir=False)
    except KeyError:
        return None
    return Path(folder) if folder else None


def _user_of(request: web.Request) -> User:
    """Who sent the request, if ComfyUI has several users and this is one of them."""
    if not args.multi_user:
        return THE_ONLY
    users = PromptServer.instance.user_manager
    try:
        user = users.get_request_user_id(request)
    except KeyError:
        return THE_ONLY
    return User(user, str(users.users[user]))


def _follows_links() -> FollowsLinks:
    """Which links this ComfyUI follows, judged by the functions it has rather than its version."""
    check = "is_within_directory"
    saving = getattr(folder_paths.get_save_image_path, "__code__", None)
    return FollowsLinks(
        for_reading=not hasattr(folder_paths, check),
        for_saving=saving is None or check not in saving.co_names,
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
        user_of=_user_of,
        record_folders=lambda: Path(folder_paths.get_user_directory()).glob("*/ltx_aio"),
        follows=_follows_links(),
        notify=_notify,
        progress=get_progress_state,
        loaded=lambda: model_management.current_loaded_models,
        skips_undecodable=_skips_undecodable_sound(),
        running=_running,
        interrupt=_interrupt,
    ),
)
