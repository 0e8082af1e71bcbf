"""The letters: who writes to whom, when and about what, in our words or in the candidate's own."""
