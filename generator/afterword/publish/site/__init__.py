"""The site, rendered by MkDocs. Nothing else knows MkDocs."""
