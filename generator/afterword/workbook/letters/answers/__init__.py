"""Letters that an answer of the employer's calls for: to an offer, to a rejection, on pay, on another offer."""
