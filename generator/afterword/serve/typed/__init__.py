"""What was typed into a box, understood as it was meant: days, sums, addresses."""
