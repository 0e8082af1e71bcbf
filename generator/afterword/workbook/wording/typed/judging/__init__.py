"""The judge of finished sentences: what a reader would stop at."""
