"""What a page shows and a person can change where it stands."""
