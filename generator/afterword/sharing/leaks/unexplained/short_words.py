"""Words of roles and trades as people shorten them: ops for operations, mgr for manager."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from afterword.sharing.leaks.retold import content_of

# Each with what it may stand for.
_SHORT = """
acct: account accountant; accts: accounts; admin: administration administrator administrative; am: account manager
assoc: associate; asst: assistant; ba: business analyst; biz: business; bizdev: business development
comms: communications; coord: coordinator; cs: customer service success; csm: customer success manager; cust: customer
dev: developer development; dir: director; dist: distribution; ea: executive assistant; eng: engineer engineering
env: environment environmental; exec: executive; fin: finance financial; gm: general manager; hr: human resources
hse: health safety environment; imp: improvement; impr: improvement; improv: improvement; infra: infrastructure
intl: international
jr: junior; lect: lecturer; log: logistics; logs: logistics; maint: maintenance; mfg: manufacturing; mgmt: management
mgr: manager; mktg: marketing; mkt: market marketing; nat: national; ops: operations operational; ot: occupational therapist
pa: personal assistant; perf: performance; pharm: pharmacist pharmacy; physio: physiotherapist; pm: project product manager
proc: procurement process; prod: production product; prof: professor; proj: project; purch: purchasing; qa: quality assurance
qc: quality control; qual: quality; rd: research development; reg: regional; rep: representative; res: research
sci: scientist science; sec: security secretary; snr: senior; spec: specialist; sr: senior; strat: strategy
sup: supervisor; supv: supervisor; svc: service; svcs: services; swe: software engineer; sw: software; ta: teaching assistant
tech: technician technical technology; temp: temporary; transp: transport; vp: vice president; wh: warehouse; whse: warehouse
"""


def in_full(words: Iterable[str]) -> Iterator[str]:
    """The stems of what short words stand for."""
    in_each = map(_table().get, words)
    return chain.from_iterable(filter(None, in_each))


@cache
def _table() -> dict[str, tuple[str, ...]]:
    entries = _SHORT.replace("\n", ";").split(";")
    pairs = (entry.strip().split(": ") for entry in filter(str.strip, entries))
    return {short: content_of(full) for short, full in pairs}
