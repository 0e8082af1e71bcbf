"""What a value was meant to be, by its form and by what stands beside it."""
