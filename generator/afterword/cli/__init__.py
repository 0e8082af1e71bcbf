"""The command line: the only place that reads the clock, prints and exits."""
