"""The weekly follow-ups: what each brings, what it asks, and how the last one takes leave."""
