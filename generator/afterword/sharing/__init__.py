"""Out to a coach, a recruiter or an employer: a copy finished, searched, sealed, and put into the outbox."""
