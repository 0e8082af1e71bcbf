"""Pages with forms that need no script."""
