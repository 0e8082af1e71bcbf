#!/usr/bin/env python3
"""Learns how much each word speaks for a private matter, from sentences of invented people: `make weights`.

`tests/cases/own_sentences.jsonl` has a sentence a line: what it is of (`pay`, `another`, `home`, `note`, or `none`), by which
invented person, the key that it stands under, which of its words the reader sees elsewhere, and which
of these are of names. A model of the plainest kind (softmax regression, one weight
a word, a class of words or a pair of words) is fitted to them, in a few
orders that are always the same. What says little is left out.
"""

import json
import math
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.unexplained import weighed
from afterword.sharing.leaks.unexplained.seen import Seen
from afterword.sharing.leaks.unexplained.sentences import Sentence

SENTENCES = Path(__file__).parents[1] / "tests" / "cases" / "own_sentences.jsonl"
WEIGHTS = Path(weighed.__file__).with_name("weights.txt")
NONE = "none"
MATTERS = (NONE, weighed.PAY, weighed.ANOTHER, weighed.HOME, weighed.NOTE)
ROUNDS, STEP, DECAY = 8, 0.3, 0.002
HARMLESS = 2.0  # what asking in vain weighs
PERSONS = 2  # who use a part that is weighed at all: names and trades of a single one tell nothing of others
ORDERS = 4  # in which the sentences are learnt from: the mean leans to none of them
LITTLE = 0.1


@dataclass(frozen=True)
class Example:
    """A sentence of which is known what it is about, by its parts."""

    matter: str
    by: str
    parts: tuple[str, ...]


class Model:
    """For each matter, the weight of each part."""

    def __init__(self) -> None:
        self.weights: dict[str, defaultdict[str, float]] = {each: defaultdict(float) for each in MATTERS}
        self.steps: dict[str, defaultdict[str, float]] = {each: defaultdict(lambda: 1e-6) for each in MATTERS}

    def shares(self, parts: Iterable[str]) -> dict[str, float]:
        """How probable each matter is."""
        sums = {each: sum(self.weights[each][part] for part in parts) for each in MATTERS}
        most = max(sums.values())
        powers = {each: math.exp(value - most) for each, value in sums.items()}
        total = sum(powers.values())
        return {each: power / total for each, power in powers.items()}

    def learn(self, example: Example) -> None:
        """Take a step towards one example."""
        times = HARMLESS if example.matter == NONE else 1.0
        for matter, share in self.shares(example.parts).items():
            error = ((matter == example.matter) - share) * times
            weights, steps = self.weights[matter], self.steps[matter]
            for part in example.parts:
                gradient = error - DECAY * weights[part]
                steps[part] += gradient * gradient
                weights[part] += STEP * gradient / math.sqrt(steps[part])

    def against_none(self, matter: str) -> dict[str, float]:
        """What each part speaks for a matter, beside what it speaks for none."""
        none = self.weights[NONE]
        told = {part: round(weight - none[part], 1) for part, weight in self.weights[matter].items()}
        return {part: weight for part, weight in told.items() if abs(weight) > LITTLE or part == weighed.ALWAYS}


def fitted(examples: Iterable[Example]) -> Model:
    """A model of some examples."""
    examples = list(examples)
    persons = defaultdict(set)
    for example in examples:
        for part in example.parts:
            persons[part].add(example.by)
    often = [
        replace(each, parts=tuple(part for part in each.parts if len(persons[part]) >= PERSONS)) for each in examples
    ]
    return mean([learnt(often, number) for number in range(ORDERS)])


def learnt(examples: Iterable[Example], number: int) -> Model:
    """What is learnt from some examples in one order."""
    order = random.Random(number)  # noqa: S311  (an order that is always the same)
    in_order = list(examples)
    model = Model()
    for _ in range(ROUNDS):
        order.shuffle(in_order)
        for example in in_order:
            model.learn(example)
    return model


def mean(models: list[Model]) -> Model:
    """The model between some models."""
    between = Model()
    for model in models:
        for matter, weights in model.weights.items():
            for part, weight in weights.items():
                between.weights[matter][part] += weight / len(models)
    return between


def examples() -> Iterator[Example]:
    """Those of the file."""
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        yield Example(told["of"], told["by"], tuple(sorted(weighed.parts_of(sentence_of(told)))))


def sentence_of(told: dict[str, str]) -> Sentence:
    """A sentence of the file, as its reader sees it."""
    elsewhere = Withheld(("elsewhere",), told["seen"])
    known = Withheld(("people", 0, "name"), told["known"])
    return Sentence(told["text"], told["place"], Seen((elsewhere, known)))


def written(model: Model) -> str:
    """The weights as a text: a matter, then a line for each weight with all parts that have it."""
    return "\n\n".join(map(section_of, MATTERS[1:], map(model.against_none, MATTERS[1:]))) + "\n"


def section_of(matter: str, weights: dict[str, float]) -> str:
    """One matter of it."""
    parts: defaultdict[float, list[str]] = defaultdict(list)
    for part in sorted(weights):
        parts[weights[part]].append(part)
    lines = (f"{weight:+.1f}: {', '.join(parts[weight])}" for weight in sorted(parts, reverse=True))
    return "\n".join((matter, *lines))


if __name__ == "__main__":
    WEIGHTS.write_text(written(fitted(examples())), encoding="utf-8")
