"""Model files as the panel sees them: what is installed, what is downloading, what can be done."""
