"""Work that the candidate names by its product or its rounds: `clear case notes` are written, `deep cleans` one knows (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, thing

_HOW = (
    "accurate|careful|clean|clear|concise|crisp|detailed|good|honest|legible|neat|plain|precise|prompt|readable|short|solid"
    "|sound|thorough|tidy|timely|useful"
)
# What somebody makes for others to use: nobody helps with having it.
_MADE = {
    "write": "briefs|code|copy|documentation|emails|handover notes|handovers|instructions|letters|minutes|notes|reports"
    "|specifications|specs|summaries|tests",
    "keep": "accounts|books|diaries|files|ledgers|logs|paperwork|records|registers|spreadsheets",
    "produce": "charts|dashboards|diagrams|drawings|estimates|invoices|quotes|schedules|sketches",
}
_PRODUCTS = {
    verb: lazy_pattern(
        rf"(?:(?:very )?(?:{_HOW}) (?:and (?:{_HOW}) )?)(?:[a-z-]+ )?(?:{things})(?: and (?:{things}))?"
    )
    for verb, things in _MADE.items()
}
# Each of which is done again and again, and nobody has.
_ROUNDS = lazy_pattern(
    r"(?:(?!the |my |our |no |an? |at |for |in |of |on |to |with |[a-z-]+(?:ed|ing) )[a-z][a-z-]*? ){0,2}"
    r"(?:appraisals|assemblies|assessments|audits|banquets|bids|calvings|changeovers|checks|claims|cleans|complaints"
    r"|conversions|deliveries|deployments|feeds|fit-outs|funerals|go-lives|handovers|harvests|inductions|inspections|installs"
    r"|installations|interviews|lambings|launches|lessons|listings|migrations|month-ends|openings|outings|payrolls"
    r"|quotations|queries|reconciliations|refits|refurbishments|releases|removals|repairs|reviews|rewires|rollouts|rounds"
    r"|services|stock counts|stock ?takes|surveys|takeovers|tenders|tours|trips|viewings|visits|weddings|year-ends)"
)
# Whom or what somebody had in their care: `my caseload of 18 families, none of which went back`.
_CHARGE = lazy_pattern(
    r"my (?P<what>(?:[a-z]+ )?(?:caseload|class|crew|gang|group|patch|portfolio|round|run|shift|squad|team|ward) of"
    r" [^,]+, (?:all|both|half|many|most|none|one|two|three|four|five|six|\d+) of (?:which|whom) (?P<verb>[a-z]+)\b.*)"
)
# What one can bear, and offers to nobody.
_BORNE = lazy_pattern(
    r"(?:demanding|fixed|hard|moving|short|strict|tight) (?:budgets|deadlines|margins|schedules|targets|timetables|turnarounds)"
    r"|(?:early|irregular|late|long|unsocial|anti-?social) (?:days|finishes|hours|mornings|nights|shifts|starts)"
    r"|long (?:drives|journeys|walks)"
    r"|(?:dirty|hard|heavy|manual|outdoor|physical) (?:lifting|labour|work)|(?:bad|cold|hot|rough|wet) weather"
    r"|(?:angry|awkward|demanding|difficult|rude|tricky|upset) (?:callers|clients|customers|diners|guests|parents|passengers"
    r"|patients|visitors)"
)
_WITHOUT = lazy_pattern(
    r"(?:(?:over|nearly|about|almost) )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
    r" (?:days|months|nights|seasons|shifts|summers|terms|winters|years?) without .+"
)
_NOW = frozenset({"are", "can", "do", "go", "have", "is", "keep", "need", "stay", "want", "work"})  # fmt: skip


def as_work_named(text: str) -> TypedPhrase | None:
    """`clear handover notes` as what one can write, `deep cleans` as what one has experience with."""
    if _ROUNDS.fullmatch(text):
        return thing(f"experience with {text}")
    if _WITHOUT.fullmatch(text):
        return TypedPhrase(Form.HAVING_DONE, f"gone {text}")
    if _BORNE.fullmatch(text):
        return TypedPhrase(Form.QUALITY, f"used to {text}")
    charge = _CHARGE.fullmatch(text)
    if charge:
        have = "have" if charge["verb"] in _NOW else "had"
        return TypedPhrase(Form.SENTENCE, f"I {have} a {charge['what']}")
    made = (verb for verb, products in _PRODUCTS.items() if products.fullmatch(text))
    verb = next(made, "")
    return TypedPhrase(Form.TO_DO, f"{verb} {text}") if verb else None
