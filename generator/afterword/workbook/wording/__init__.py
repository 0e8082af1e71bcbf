"""The words: phrases, titles and reasons, templates and packs, ours or the workspace's own."""
