"""What one press does: a step ticked, passed over, taken back; an interview removed; a comment dealt with."""
