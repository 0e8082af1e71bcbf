"""Where and how much: a proof as a sentence that stands behind what is brought."""
