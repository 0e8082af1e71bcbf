"""What the candidate brings: deeds, years, qualities, what one is, sentences of one's own."""
