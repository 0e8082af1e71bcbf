"""What a plan is made from: the interview, the others beside it, its people and offers."""
