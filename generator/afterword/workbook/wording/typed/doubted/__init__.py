"""Of which phrases the form is not surely known, so that they are sent as noted or asked about."""
