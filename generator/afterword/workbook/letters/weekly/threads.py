"""Where a weekly letter is sent from: in the thread of the thank-you where there is one."""

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.interview.values.placeholders import to_fill_in
from afterword.plan.steps import THANKS, Kind, Step
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.wording import phrases

_FIRST = 1


@frozen
class Thread:
    """The subject of a follow-up, and where it is sent from."""

    subject: str
    where: str


def thread_of(errand: Errand) -> Thread:
    """An answer to the thanks that were sent to this reader, by the log, else a letter of its own.

    What asks a consultant for news is no answer to `a note to pass on`.
    """
    words = errand.desk.words
    thanks = _thanks_sent(errand)
    if thanks and thanks.done_on and thanks.kind is not Kind.PASS_ON:
        subject = errand.reply(errand.subject(thanks.kind))
        sent_on = phrases.paper_date(thanks.done_on)
        return Thread(subject, words.thread(Kind.FOLLOW_UP, on=sent_on))

    about = "follow-up" if errand.step.number == _FIRST else "follow-up-later"
    client = text_if(errand.way.indirect, employer_named(errand))
    subject = errand.subject(about, client)
    return Thread(subject, words.thread(Kind.FOLLOW_UP, on=""))


def employer_named(errand: Errand) -> str:
    """Who the job is with; nothing while it is not known and a consultant, who knows, reads the letter."""
    name = errand.interview.employer.name
    if errand.way.indirect and to_fill_in(name):
        return ""
    return name


def _thanks_sent(errand: Errand) -> Step | None:
    """The first thank-you that went to the mailbox to which this email goes."""
    for thanks in thanks_steps(errand):
        if not thanks.is_done or thanks.route is None:
            continue
        if thanks.route.reader == errand.way.reader:
            return thanks
    return None


def thanks_steps(errand: Errand) -> tuple[Step, ...]:
    """The thank-yous of this interview, on whatever way."""
    return errand.desk.plan.of(*THANKS)
