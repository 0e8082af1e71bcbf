"""The commands of a cohort: many clients at once."""
