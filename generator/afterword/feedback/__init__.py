"""What comes back from a coach: read in a sandbox, and matched with what is here."""
