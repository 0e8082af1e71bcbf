"""Thank-yous, the notes that somebody passes on, and the card."""
