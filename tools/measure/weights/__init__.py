"""Model files of random numbers, with the shapes and types of the real ones."""
