"""A ComfyUI made of recordings: for the demo and the tests on a computer without one.

It speaks ComfyUI's protocol to the real frontend and to our panel, runs our real shim, and answers
each prompt with what a real server once did with one like it. Nothing here is ComfyUI's code.
"""
