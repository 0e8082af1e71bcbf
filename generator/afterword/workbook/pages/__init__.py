"""The pages of the site, as Markdown values that any of the static site generators can render."""
