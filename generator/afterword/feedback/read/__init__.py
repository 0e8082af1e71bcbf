"""Readers of what comes back, one for each form; all give the same values."""
