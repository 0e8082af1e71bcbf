"""What the mail with a proposal says of the page attached: the need, the result, the cost, one assumption (S66, S69, E38)."""

from collections.abc import Sequence

from afterword.frozen import replace
from afterword.interview.model.terms import Proposal
from afterword.interview.model.vocabulary import Noticed
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern, rewritten
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.reader import facts_of_reader
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.nearness import share_a_number
from afterword.workbook.letters.proposal_mail.assumed import assumed
from afterword.workbook.letters.proposal_mail.open_of_proposal import what_is_open
from afterword.workbook.letters.proposal_mail.problems import problem_told
from afterword.workbook.letters.proposal_mail.steps_of_proposal import (
    first_step,
    is_task,
    lowered,
    measure_the_goal,
    plan,
    steps_in_a_list,
)
from afterword.workbook.proposal.skill import done_before
from afterword.workbook.proposal.view import ProposalView, proposal_view
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    first_of,
)
from afterword.workbook.wording.typed.grammar.certain import so_long, tells_surely
from afterword.workbook.wording.typed.told.aims import is_surely_task
from afterword.workbook.wording.typed.told.needs import told_of_them
from afterword.workbook.wording.typed.told.of_a_talk import talk_typed
from afterword.workbook.wording.typed.wanted.wants import understood
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# How much of a thing: `half as many returns`.
_AS_MUCH = lazy_pattern(r"(?:half|twice|\w+ times) as (?:few|little|many|much) ")
_MOST_WORDS = 250  # of a mail whose page says it all
_YOU_WILL = lazy_pattern(
    r"(?i)\A(?:(?:it|they|this|you)(?:['\u2019](?:d|ll)| should| will| would)|could|should|will|would) (?!be\b|not\b)"
    r"|\A(?=know )"
)
# and the girls won't be scrubbing
_AND_OTHERS = lazy_pattern(
    r"(?i)(?:,| and| but| so) (?:[\w'\u2019-]+ ){1,4}?(?:are|can|do|does|get|gets|has|have|is|know|will|would"
    r"|(?:are|ca|do|does|has|have|is|wo|would)n['\u2019]t)\b|['\u2019]ll\b.*['\u2019]ll\b"
)
# The goal is to get from six weeks to two
_THE_GOAL = lazy_pattern(
    r"(?i)\A(?:my|our|the|your) (?:aim|goal|hope|target)(?:['\u2019]s| here is| is| would be) (?=\S)"
)
_AS_AIMS = (
    (_YOU_WILL, "to "),
    # from six weeks to two, going down from 14% to 6
    (
        lazy_pattern(
            r"(?i)\A(?:(?:to )?(?:get(?:ting)?|go(?:ing)?|mov(?:e|ing)) )?(?P<way>(?:down |up )?from) (?=\S.* to \S)"
        ),
        r"to get \g<way> ",
    ),
)
# hold times under two minutes, wait times down by a third
_TIMES = lazy_pattern(r"(?:hold|lead|start|wait) times? ")
_A_CHANGE = lazy_pattern(r"to get (?:down |up )?from ")
_NAMES = (
    "service",
    "stated",
    "need",
    "problem",
    "result",
    "gains",
    "aims",
    "fees",
    "assumption",
    "assumes_more",
    "done_before",
    "first_step",
    "steps",
    "plan",
    "plan_also",
    "plan_begins",
    "plan_of_several",
    "goal_in_steps",
    "questions",
    "asks_once",
    "more_is_open",
    "talk_takes",
    "work_takes",
    "fees_tell_time",
    "work_lasts",
    "promised",
)


def facts_of_proposal(errand: Errand) -> dict[str, object]:
    """What the page that is attached says, in words that fit into sentences; nothing without a proposal."""
    page = proposal_view(errand.desk.wording, errand.interview, errand.dated_on)
    if page is None:
        return dict.fromkeys(_NAMES, "")

    desk, proposal = errand.desk, page.proposal
    results = [_THE_GOAL.sub("", text) for text in lowered(desk, proposal.results)]
    fees = _fees(page, proposal)
    return {
        "service": page.service,
        "stated": proposal.need_is is Noticed.STATED,
        "need": bare(proposal.need),  # as typed, for templates of one's own
        "work_takes": so_long(proposal.time),
        "fees_tell_time": so_long(proposal.time) in fees,
        "work_lasts": _lasts(proposal),
        "promised": proposal.promised,
        "problem": _problem(errand, proposal.need or ""),
        "result": phrases.listed_apart(results),
        **_goal(results, desk.packs.lexicon),
        "fees": fees,
        **assumed(desk, proposal),
        "done_before": done_before(desk.wording, proposal.skill),
        "first_step": first_step(desk, proposal),
        "steps": steps_in_a_list(desk, proposal),
        **plan(desk, proposal),
        "goal_in_steps": measure_the_goal(proposal),
        **what_is_open(errand, proposal),
        **_talk(desk, proposal.talk_takes or ""),
    }


def _problem(errand: Errand, need: str) -> dict[str, str]:
    """The need as whoever reads the mail is told it: what `Angela wants` is what she does who reads it."""
    name = errand.desk.person(errand.way.reader).name
    said = need.removeprefix(f"{name} ").removeprefix(f"{name.partition(' ')[0]} ")
    told = problem_told(errand.desk, need if said == need else f"she {said}")
    if not facts_of_reader(errand)["between"]:
        return told
    return {form: told_of_them(text) for form, text in told.items()}


def with_its_length(errand: Errand, draft: Draft) -> Draft:
    """The mail; with a page that says it all, one that is longer than is read with pleasure has a caution."""
    is_of_a_page = errand.step.kind is Kind.SEND_PROPOSAL
    if not is_of_a_page or draft.words <= _MOST_WORDS:
        return draft
    too_long = errand.desk.words.too_long(draft.words, _MOST_WORDS)
    return replace(draft, cautions=(*draft.cautions, too_long))


def _lasts(proposal: Proposal) -> str:
    """How long it takes as typed; nothing where the steps tell it."""
    is_told = share_a_number(proposal.time or "", " ".join(proposal.approach))
    return text_if(not is_told, bare(proposal.time))


def _talk(desk: Desk, typed: str) -> dict[str, str]:
    """How long the talk takes that is asked for, when it may be, and how one talks: each where it was typed."""
    talk = talk_typed(typed, desk.packs.lexicon)
    return {"talk_takes": talk.takes, "talk_when": talk.when, "talk_how": talk.how}


def _fees(page: ProposalView, proposal: Proposal) -> str:
    """What it costs; nothing where what is assumed tells it."""
    if page.fees is None:
        return ""
    told = page.fees.in_a_letter
    if share_a_number(told, " ".join(proposal.assumptions)):
        return ""
    return told


def _goal(
    results: Sequence[str],
    lexicon: Lexicon,
) -> dict[str, object]:
    """The results as what is to be done, and what somebody has by the end; nothing where one of them is neither."""
    texts = [_as_aim(text) for text in results]
    gains = [text for text in texts if _is_thing(text, lexicon)]
    others = [text for text in texts if text not in gains]
    aims = [text for text in others if _is_aim(text, lexicon)]
    if len(aims) + len(gains) < len(texts):
        aims, gains = [], []
    aims = [text.removeprefix("to ") for text in aims]
    return {
        "aims": phrases.listed_apart(aims),
        "gains": phrases.listed_apart(gains),
    }


def _is_aim(text: str, lexicon: Lexicon) -> bool:
    """`halve the no-shows`, and what was typed as a change: `from 14% waste to 6`."""
    return any(
        (_A_CHANGE.match(text), is_task(text, lexicon), is_surely_task(text, lexicon))
    )


def _as_aim(text: str) -> str:
    """`you will sleep` as `to sleep`; where somebody else does something behind it, all of it stands as it was typed."""
    return text if _AND_OTHERS.search(text) else rewritten(text, _AS_AIMS)


def _is_thing(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`a month end in five days`, `30% fewer returns`; `reply time under a day` too, but not `waste falls by a tenth`."""
    if text[:1].isupper():
        return False
    if any((_AS_MUCH.match(text), _TIMES.match(text))):
        return True
    form = understood(text, lexicon).form
    first, second = first_of(text.split(), 2)
    if form is not Form.TO_DO:
        if tells_surely(text, lexicon):
            return False  # `your guests stop asking where the bar is`
        names_it = form in {Form.NEED, Form.THING, Form.HAD, Form.PERSON}
        return names_it and not _is_subject(first, second, lexicon)
    may_be_verb = second.endswith("s") or second in lexicon.after_a_verb
    return first in lexicon.either and not may_be_verb


def _is_subject(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a first word does what the second says: `people stay longer`."""
    is_plural = first.endswith("s") or first in {"people", "staff"}
    return is_plural and lexicon.is_verb(second)
