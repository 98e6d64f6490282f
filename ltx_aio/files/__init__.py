"""Files on this server: the catalog of models, ComfyUI's folders, and what is in them."""
