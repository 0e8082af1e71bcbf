"""How many there are of something, in words."""


def many(count: int, noun: str) -> str:
    """`no ticks`, `1 tick`, `2 ticks`."""
    if count == 1:
        return f"1 {noun}"
    return f"{count or 'no'} {noun}s"
