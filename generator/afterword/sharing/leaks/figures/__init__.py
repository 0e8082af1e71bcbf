"""Sums of money read by value: whatever the script, the separators, the multiplier or the words.

`sums` looks for them, in each form of a text that the others make. Where another way to write one goes:

- a sign or word that multiplies, or makes money of a figure: `multipliers`; what may stand beside one: `beside`
- digits parted in another way: `runs`; another script: `scripts`; numbers in words: `words`, and `spoken` for other languages
- coins and notes by their names: `coins`; the time that pay is for, and pay for other times: `periods`, `by_period`
- what is rounded, told by its tens or worked out from another sum: `rough`, `tens`, `reckoning`; they read own sentences alone,
  figure by figure, as `told` gives them
"""
