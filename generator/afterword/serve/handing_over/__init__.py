"""A copy for somebody, made on a page, and what comes back of it."""
