"""What they look for: somebody, something to do, something to have or to be."""
