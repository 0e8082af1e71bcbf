"""A copy on its way out: finished, sealed, written into the outbox."""
