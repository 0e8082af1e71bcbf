"""The fees of a proposal, worked out to the cent and line by line."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from afterword.frozen import frozen
from afterword.interview.model.fees import FeeItem, Fees
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.pay import money
from afterword.workbook.proposal.payable import payable
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
)
from afterword.workbook.wording.typed.small.units import Unit, unit_of
from afterword.workbook.wording.typed.told.paid_for import paid_for
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

_WHOLE = 100  # percent
_FEW = range(1, 11)
_WORDS = lazy_pattern(r"\w+")
_NO_TAX = lazy_pattern(
    r"(?i)(?:exempt|n/?a|nil|no(?:ne)?|not (?:applicable|registered)|no (?:gst|tax|vat)|zero)\.?"
)
_SHARES: dict[Decimal, str] = {Decimal(_WHOLE): "whole", Decimal(50): "half"}


@frozen
class FeeLines:
    """The fees as printed. `payable` is the line of the `instalments`; `rest` says what is left out and when one pays.

    `in_a_letter` is `net` as people say it: `five days at $480 a day, so $2,400 in all`.
    """

    model: str
    net: str
    in_a_letter: str
    total: str
    tax: str
    instalments: tuple[str, ...]
    payable: str
    rest: tuple[str, ...]


def fee_lines(
    wording: Wording, fees: Fees | None, country: str | None
) -> FeeLines | None:
    """The fees in words, as they are read in the employer's country; None while there are none."""
    if fees is None or not fees.items:
        return None
    return _Bill(wording, fees, country).lines()


@frozen
class _Bill:
    """The fees being written: each amount as its reader writes money."""

    wording: Wording
    fees: Fees
    country: str | None

    @cached_property
    def net(self) -> Decimal:
        """What all of them come to, before tax."""
        return sum(map(self._net_of, self.fees.items), Decimal(0))

    def lines(self) -> FeeLines:
        """Everything that is printed of the fees."""
        instalments = tuple(self._instalments())
        return FeeLines(
            model=self._as_typed(self.fees.model) or self._model(),
            net=self._net(),
            in_a_letter=self._in_a_letter(),
            total=self._exact(self.net),
            tax=self._tax(),
            instalments=instalments,
            payable=self._payable(instalments),
            rest=tuple(self._rest()),
        )

    def _exact(self, amount: Decimal) -> str:
        """`EUR 7,680.00`, or `$7,680.00` to who writes it so."""
        return money.exact_there(amount, self.fees.currency, self.country)

    def _in_short(self, amount: Decimal) -> str:
        """`$7,680`, `R7 680`, `KWD 7,680`: an amount of no cents as people say it (E46)."""
        if amount == amount.to_integral_value():
            return money.as_read_there(amount, self.fees.currency, self.country)
        return money.rate_there(amount, self.fees.currency, self.country)

    def _net_of(self, fee: FeeItem) -> Decimal:
        return money.rounded(fee.rate * fee.quantity, self.fees.currency)

    def _model(self) -> str:
        """`charged by the day`, `charged by the day and by the workshop`."""
        units = dict.fromkeys(map(self._unit, self.fees.items))
        charged = [
            self.wording.words.proposal(
                "fees", "unit", unit=unit.one, price=text_if(unit.is_all, unit.for_one)
            )
            for unit in units
        ]
        return self.wording.words.proposal(
            "fees", "model", units=phrases.listed(charged)
        )

    def _as_typed(self, model: str | None) -> str:
        """How one charges as it stands inside a line: `Day rate.` is `day rate`."""
        return in_small_letters(bare(model), self.wording.packs.lexicon)

    def _unit(self, fee: FeeItem) -> Unit:
        return unit_of(fee.unit, self.wording.packs.lexicon)

    def _net(self) -> str:
        """`12 x EUR 640.00 = EUR 7,680.00 net`; several lines with what they make together."""
        lines = list(map(self._line, self.fees.items))
        if len(lines) == 1:
            return self.wording.words.proposal("fees", "net", line=lines[0])
        return self.wording.words.proposal(
            "fees", "together", lines=phrases.listed(lines), net=self._exact(self.net)
        )

    def _in_a_letter(self) -> str:
        """`12 days at EUR 640 a day, so EUR 7,680 in all`; of several lines what each makes, and all of them."""
        items = self.fees.items
        if len(items) == 1:
            return self._said_of(items[0], "alone-in-a-letter")
        lines = [self._said_of(fee, "line-in-a-letter") for fee in items]
        return self.wording.words.proposal(
            "fees",
            "together-in-a-letter",
            lines=phrases.listed(lines),
            net=self._in_short(self.net),
        )

    def _line(self, fee: FeeItem) -> str:
        """`12 x EUR 640.00 = EUR 7,680.00`, with what it is for if that was typed."""
        figure = self._figure(fee)
        what = bare(fee.what)
        return self.wording.words.proposal("fees", "line", what=what, figure=figure)

    def _said_of(
        self,
        fee: FeeItem,
        name: str,
    ) -> str:
        """One line inside a sentence, in the words of that name."""
        words = self.wording.words
        unit = self._unit(fee)
        return words.proposal(
            "fees",
            name,
            net=self._in_short(self._net_of(fee)),
            what=paid_for(fee.what, self.wording.packs.lexicon),
            rate=self._in_short(fee.rate),
            units=unit.several,
            per=unit.for_one,
            quantity=fee.quantity,
            count=_counted(words, fee.quantity),
            taxed=self._is_before_tax(),
        )

    def _is_before_tax(self) -> bool:
        """Whether a tax comes on top, as far as was told: by its rate, by its name, or as what the fee leaves out."""
        if self.fees.tax_percent is not None or self._has_named_tax:
            return True
        left_out = _WORDS.findall(" ".join(self.fees.excludes).casefold())
        return not self.wording.packs.names_of_taxes.isdisjoint(left_out)

    @property
    def _has_named_tax(self) -> bool:
        """Whether a tax was named; `none` names none."""
        named = self.fees.tax_name or ""
        return bool(named) and _NO_TAX.fullmatch(named) is None

    def _rate(self, fee: FeeItem) -> str:
        return money.rate_there(fee.rate, self.fees.currency, self.country)

    def _figure(self, fee: FeeItem) -> str:
        """`12 x EUR 640.00 = EUR 7,680.00`."""
        return self.wording.words.proposal(
            "fees",
            "figure",
            quantity=f"{fee.quantity:,f}",
            rate=self._rate(fee),
            net=self._exact(self._net_of(fee)),
        )

    def _tax(self) -> str:
        """The tax as an example, or its name alone where only that was typed; empty where neither was."""
        percent = self.fees.tax_percent
        name = self.fees.tax_name or self._tax_name()
        if percent is None:
            named = self.wording.words.proposal("fees", "tax-named", called=name)
            return text_if(self._has_named_tax, named)

        tax = money.share(self.net, percent, self.fees.currency)
        return self.wording.words.proposal(
            "fees",
            "tax",
            called=name,
            percent=percent,
            tax=self._exact(tax),
            total=self._exact(self.net + tax),
        )

    def _tax_name(self) -> str:
        """What the tax is called in the employer's country."""
        otherwise = self.wording.words.proposal("fees", "a-tax")
        return self.wording.packs.tax_on_services(self.country) or otherwise

    def _instalments(self) -> Iterator[str]:
        """The amount of each share; the last takes what rounding left over of the whole."""
        shares = self.fees.instalments
        amounts = [
            money.share(self.net, percent, self.fees.currency) for percent in shares
        ]
        if sum(shares) == _WHOLE:
            rounded_off = self.net - sum(amounts)
            amounts[-1] += rounded_off

        yield from map(self._exact, amounts)

    def _payable(self, instalments: tuple[str, ...]) -> str:
        """`instalments of EUR 3,840.00 and EUR 3,840.00 net: half on start, half on delivery`."""
        if not instalments:
            return ""

        name = "at-once" if len(instalments) == 1 else "instalments"
        return self.wording.words.proposal(
            "payable",
            name,
            amounts=phrases.listed([*instalments]),
            due=", ".join(self._due()),
        )

    def _due(self) -> Iterator[str]:
        """`half on start`, `30% on delivery`: when each share is due, as far as that was typed."""
        shares = zip(self.fees.instalments, self.fees.instalments_due, strict=False)
        for percent, when in shares:
            name = _SHARES.get(percent, "part")
            yield self.wording.words.proposal("due", name, percent=percent, when=when)

    def _rest(self) -> Iterator[str]:
        """The currency where its sign alone was printed, what the fees leave out, and when they are paid."""
        if money.is_own_money(self.fees.currency, self.country):
            yield self.wording.words.proposal(
                "fees", "currency", currency=self.fees.currency
            )

        if self.fees.excludes:
            yield self.wording.words.proposal(
                "fees", "excludes", what=", ".join(self.fees.excludes)
            )

        if self.fees.terms:
            terms = payable(self.fees.terms)
            yield self.wording.words.proposal("fees", "terms", terms=terms)


def _counted(
    words: Words,
    quantity: Decimal,
) -> str:
    """A few in words, as letters have them; more in figures."""
    if quantity in _FEW:
        return words.phrase("numbers", int(quantity))
    return f"{quantity:,f}"
