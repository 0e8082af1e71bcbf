"""From bytes to the model: the one YAML door, the checks across values and files, a whole workspace."""
