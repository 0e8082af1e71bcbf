"""What every letter has, whatever it says: greeting, subject, address, template, and the last look at its sentences."""
