"""What else is typed for a sentence: reasons, results, hopes, thanks, steps of a plan, what a referee saw."""
