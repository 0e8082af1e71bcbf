"""What is written into a person's own files: new files, changes by place, and their backups."""
