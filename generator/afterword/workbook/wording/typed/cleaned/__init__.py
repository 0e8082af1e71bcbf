"""A typed phrase without what was typed in haste: quotes, capitals, slips, two sentences held together by a comma."""
