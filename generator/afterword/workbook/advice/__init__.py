"""What a good coach would point out: in the files, in the letters of one's own, in templates of one's own."""
