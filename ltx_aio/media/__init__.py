"""Media files: their size, frames and audio, as ComfyUI's own loaders will see them."""
