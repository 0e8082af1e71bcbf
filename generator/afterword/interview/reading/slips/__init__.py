"""Slips that YAML reads otherwise than the person who typed them, each found in the text at its own place."""
