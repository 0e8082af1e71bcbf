"""What is asked in the terminal before anything leaves or is taken in."""
