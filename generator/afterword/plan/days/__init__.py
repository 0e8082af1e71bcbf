"""Days and clocks: working days, public holidays, quiet weeks, time zones."""
