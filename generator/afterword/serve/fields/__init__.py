"""What can stand in a person's file, as the fields of a form have it, and the sentence that it becomes."""
