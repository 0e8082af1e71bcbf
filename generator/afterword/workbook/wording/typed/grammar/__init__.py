"""What the words of a phrase are, by their kinds and forms: a deed, a thing, something to do, a whole sentence."""
