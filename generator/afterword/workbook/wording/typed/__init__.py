"""What people type to go into a sentence, brought into a form that fits it, or asked about."""
