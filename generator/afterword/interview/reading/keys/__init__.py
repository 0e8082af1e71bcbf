"""The keys that a person can type, the names by which people call them, and which of them a mistyped one was meant to be."""
