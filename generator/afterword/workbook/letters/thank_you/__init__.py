"""Thank-yous: to one, to a panel, through somebody, by hand."""
