"""A few fixed words as a type of their own, as `enum.StrEnum` has them, at a tenth of the cost of making one.

A command that has not been asked before makes forty such types, and Python works out a dozen things for each of their words.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from afterword.mappings import but_for

__all__ = ["FixedWord"]


def _is_word(key: str, content: object) -> bool:
    return type(content) is str and not key.startswith("_")


if TYPE_CHECKING:
    from enum import StrEnum as FixedWord

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

else:

    class _Kind(type):
        """What the type is, beside what each of its words is."""

        def __new__(
            cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]
        ) -> "_Kind":
            typed = {
                key: word for key, word in namespace.items() if _is_word(key, word)
            }
            kind = super().__new__(cls, name, bases, but_for(namespace, typed))
            kind.by_word = {}
            for key, word in typed.items():
                member = str.__new__(kind, word)
                member.name, member.value = key, word
                kind.by_word[word] = member
                setattr(kind, key, member)
            return kind

        def __call__(cls, word: str) -> Any:
            """The word that is written so."""
            if word not in cls.by_word:
                raise ValueError(f"{word!r} is not a valid {cls.__name__}")
            return cls.by_word[word]

        def __iter__(cls) -> Iterator[Any]:
            return iter(cls.by_word.values())

        def __len__(cls) -> int:
            return len(cls.by_word)

        def __contains__(cls, word: object) -> bool:
            return word in cls.by_word

        def __bool__(cls) -> bool:
            return True

    class FixedWord(str, metaclass=_Kind):
        """What each of the words is: a text, and the only one of its type that is written so."""

        __slots__ = ("name", "value")

        def __str__(self) -> str:
            return self.value

        def __repr__(self) -> str:
            return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

        def __format__(self, how: str) -> str:
            return format(self.value, how)

        def __reduce_ex__(
            self, _protocol: int
        ) -> tuple[Callable[..., Any], tuple[str]]:
            return type(self), (self.value,)

        @classmethod
        def __get_pydantic_core_schema__(
            cls,
            _source: object,
            handler: "GetCoreSchemaHandler",
        ) -> "CoreSchema":
            """That of Python's own type with the same words, for whoever wants a schema."""
            from enum import StrEnum  # noqa: PLC0415  (only who wants a schema pays)

            from pydantic_core import core_schema  # noqa: PLC0415  (likewise)

            twin = StrEnum(cls.__name__, {word.name: word.value for word in cls})
            twin.__doc__ = cls.__doc__
            read = handler.generate_schema(twin)
            written = core_schema.to_string_ser_schema()
            return core_schema.no_info_after_validator_function(
                cls, read, serialization=written
            )
