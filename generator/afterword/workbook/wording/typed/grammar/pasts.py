"""What was done, of the verb for it: `have` gives `had`, `carry` gives `carried`, `stop` gives `stopped` (E34)."""

from afterword.patterns import lazy_pattern

_PAIRS = (
    "be:was become:became begin:began bend:bent bite:bit break:broke bring:brought build:built burn:burnt buy:bought"
    " catch:caught"
    " choose:chose come:came cost:cost cut:cut deal:dealt do:did draw:drew drink:drank drive:drove eat:ate fall:fell feed:fed"
    " feel:felt fight:fought find:found fly:flew forget:forgot get:got give:gave go:went grow:grew have:had hear:heard hide:hid"
    " hit:hit hold:held hurt:hurt keep:kept know:knew lead:led learn:learned leave:left lend:lent let:let lie:lied light:lit"
    " lose:lost make:made mean:meant meet:met pay:paid put:put quit:quit read:read ride:rode ring:rang rise:rose"
    " run:ran say:said"
    " see:saw sell:sold send:sent set:set shake:shook show:showed shut:shut sing:sang sit:sat sleep:slept speak:spoke"
    " spend:spent"
    " spread:spread stand:stood steal:stole stick:stuck swear:swore sweep:swept swim:swam take:took teach:taught tell:told"
    " think:thought throw:threw understand:understood wake:woke wear:wore win:won write:wrote"
)
IRREGULAR = dict(pair.split(":") for pair in _PAIRS.split())
_TWICE = frozenset({
    "admit", "permit", "prefer", "refer", "regret", "transfer",
})  # fmt: skip
_OF_ONE_SYLLABLE = lazy_pattern(r"[^aeiou]*[aeiou][bdgmnprt]")
_ENDINGS = (
    (lazy_pattern(r"(?<=[^aeiou])y\Z"), "ied"),
    (lazy_pattern(r"e\Z"), "ed"),
    (lazy_pattern(r"\Z"), "ed"),
)


def past_of(verb: str) -> str:
    """What somebody did who was to do it."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb in _TWICE or _OF_ONE_SYLLABLE.fullmatch(verb):
        return f"{verb}{verb[-1]}ed"
    ending = next(row for row in _ENDINGS if row[0].search(verb))
    return ending[0].sub(ending[1], verb)
