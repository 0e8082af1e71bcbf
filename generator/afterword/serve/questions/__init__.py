"""The questions on the front page, and the first letter that comes of them."""
