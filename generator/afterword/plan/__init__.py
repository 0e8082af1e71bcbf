"""What to do, and when: an interview and today's date become a plan. Pure, exact, without words."""
