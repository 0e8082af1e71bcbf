"""The only YAML door: bytes come in, a tree of plain text with a place for every value goes out."""
