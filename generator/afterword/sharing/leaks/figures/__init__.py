"""Sums of money read by value: whatever the script, the separators, the multiplier or the words."""
