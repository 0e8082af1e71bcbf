"""The command line: the only place that reads the clock, prints and exits."""

import gc

# Objects made before garbage is looked for, and how often older ones are looked through. A command keeps what it read
# until it ends: looking through it as often as Python does by itself costs more for each interview, the more there are.
# That begins with what it imports: this stands before anything else.
GARBAGE_THRESHOLDS = (100_000, 30, 30)
gc.set_threshold(*GARBAGE_THRESHOLDS)
