"""Sentences of the candidate's own in a letter of ours: what each says, and where it stands."""
