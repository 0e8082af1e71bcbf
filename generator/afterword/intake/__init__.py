"""The intake: what is asked of somebody who comes from an interview, as data. Its words are in templates/words/intake.yaml."""
