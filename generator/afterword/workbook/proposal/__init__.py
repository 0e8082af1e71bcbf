"""The one-page proposal of one's own: what is on it, what it still lacks, and its fees."""
