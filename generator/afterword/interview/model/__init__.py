"""What a file holds, as frozen values: the interview, the candidate, and who may see which key."""
