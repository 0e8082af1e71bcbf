"""What a stranger typed, short enough to be repeated in a message."""


def shortened(text: str, most: int = 40) -> str:
    """The text in at most so many characters: enough to find it by. Where its end is missing, it ends in `…`."""
    if len(text) <= most:
        return text
    return f"{text[: most - 1]}…"
