"""Many workspaces at once, for whoever looks after their owners: what stands where, and all of them built."""
