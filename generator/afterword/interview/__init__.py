"""What a person writes: read, checked, frozen."""
