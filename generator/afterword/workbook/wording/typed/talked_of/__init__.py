"""What was talked about, as it follows `talk about`, stands as a sentence, or is named again."""
