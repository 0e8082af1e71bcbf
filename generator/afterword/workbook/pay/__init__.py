"""Pay: what was found, what it comes to, what is offered, and how it is printed."""
