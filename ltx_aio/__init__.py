"""The Python side of LTX AIO: a few routes beside ComfyUI's own. Imports nothing of ComfyUI."""
