"""All that a person told, of an interview or of themselves, shown when it is asked for and changed there."""
