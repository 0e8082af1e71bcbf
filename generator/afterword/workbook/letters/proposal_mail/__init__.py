"""The mail that carries a proposal: the need, the result, the steps, what is assumed and asked."""
