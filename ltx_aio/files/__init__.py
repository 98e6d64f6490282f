"""Which model files there are: the catalogue, ComfyUI's folders, and what lies in them."""
