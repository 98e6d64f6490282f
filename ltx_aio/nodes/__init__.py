"""Our own nodes. A prompt runs without them, too."""
