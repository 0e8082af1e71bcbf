"""The live server: its door, its seat, what it hears, what it gives out."""
