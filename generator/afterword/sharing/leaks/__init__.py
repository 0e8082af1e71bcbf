"""The last look at a copy: whatever can be read out of its files is searched for what is private."""
