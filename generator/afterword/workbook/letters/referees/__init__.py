"""Letters to referees: asking, briefing, thanking."""
