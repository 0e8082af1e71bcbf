"""What does not go together in one file: each contradiction a value that waits for its place."""
