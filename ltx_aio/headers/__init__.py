"""What model files are, by their headers alone."""
