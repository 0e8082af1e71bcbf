"""The intake: what is asked of somebody who comes from an interview, as data; how it is put lies in templates/words/intake.yaml."""
