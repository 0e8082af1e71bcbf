"""The words by which typed phrases are told apart, and what a phrase is read as."""
