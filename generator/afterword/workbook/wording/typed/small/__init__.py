"""Values of a few words that stand inside a sentence of ours: how long, when, where; each read to the end of what was typed."""
