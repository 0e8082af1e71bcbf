"""The dates of a plan as calendar events."""
