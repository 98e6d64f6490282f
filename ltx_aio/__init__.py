"""The server side of LTX AIO: a few routes next to ComfyUI's own. Imports nothing from ComfyUI."""
