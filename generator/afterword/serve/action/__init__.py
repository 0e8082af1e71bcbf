"""What a page of the live server may ask for, and what all that writes into a person's file shares."""
