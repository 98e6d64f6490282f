"""Hugging Face or a mirror: what it says about a file, and the token that goes with a request."""
