"""What links their needs with what the candidate brings, and how a later letter takes it up again."""
