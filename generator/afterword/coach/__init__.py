"""Out to the coach and back: copies that leave, and what comes in again."""
