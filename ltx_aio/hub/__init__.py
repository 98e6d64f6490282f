"""Hugging Face, or a mirror of it: what it says of a file, and the token it is asked with."""
