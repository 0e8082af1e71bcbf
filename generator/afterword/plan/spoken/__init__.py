"""Days as people name them, and what each means on the day on which it was said."""
