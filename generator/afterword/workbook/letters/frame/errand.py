"""What every letter needs, whatever it says: the greeting, the frame round its text, the subject, the address."""

import datetime as dt
from collections.abc import Mapping
from operator import attrgetter

from afterword import escape
from afterword.frozen import frozen, replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.people import Participant
from afterword.plan.given.ids import StepId
from afterword.plan.given.routes import How, Route
from afterword.plan.steps import Step
from afterword.workbook.letters.frame.evened import evened
from afterword.workbook.letters.frame.going_on import GoingOn, as_it_is
from afterword.workbook.letters.frame.halved import halved
from afterword.workbook.letters.frame.offer_came import how_it_came
from afterword.workbook.letters.frame.template import common_facts, filled
from afterword.workbook.letters.letter import Address, Draft, Letter, signed
from afterword.workbook.letters.own.by_sentence import by_sentence
from afterword.workbook.letters.own.own_lines import Frame, with_lines
from afterword.workbook.letters.own.own_questions import (
    announced,
    asked_of_a_consultant,
)
from afterword.workbook.letters.own.own_says import said_in, whole_lines
from afterword.workbook.letters.own.placed import in_a_row, left_over, lines_inside
from afterword.workbook.letters.own.proving import shown_by
from afterword.workbook.letters.own.spots import standing_alone
from afterword.workbook.letters.own.told_already import told_already
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.titles import bare_role, shortened
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital
from afterword.workbook.wording.voice import Voice, voice_to

LONGEST_SUBJECT = 60
_NO = "decline"


@frozen
class Errand:
    """One step for which something is written, at the desk of its interview; `goes_on` says how its letter does."""

    desk: Desk
    step: Step
    goes_on: GoingOn = as_it_is

    @property
    def interview(self) -> Interview:
        """The interview, as far as letters may speak of it."""
        return self.desk.interview

    @property
    def dated_on(self) -> dt.date:
        """The day that the letter is dated."""
        return self.desk.dated_on(self.step)

    @property
    def way(self) -> Route:
        """The way to whoever the letter is for.

        Raises:
            LookupError: the step has none.
        """
        if self.step.route is None:
            raise LookupError(str(self.step.id))
        return self.step.route

    def gap(self, name: str, **values: object) -> str:
        """What a letter lacks, in words."""
        return self.desk.words.gap(name, **values)

    def reference(
        self,
        person: Participant | None,
    ) -> str:
        """How somebody is spoken of; nothing where there is nobody."""
        if person is None:
            return ""
        return self.desk.reference(person.id)

    def named(
        self,
        person: Participant | None,
    ) -> str:
        """How somebody is spoken of; nothing where there is nobody, or their name is not known."""
        if person is None:
            return ""
        return self.desk.named(person.id)

    def spoken(
        self,
        day: dt.date | None,
    ) -> str | None:
        """A day as a letter names it, or None."""
        if day is None:
            return None
        return phrases.spoken_date(day, self.desk.country)

    def spoken_in_full(
        self,
        day: dt.date | None,
    ) -> str | None:
        """A day with its year where that is not the one in which the letter is sent, or None."""
        if day is None:
            return None
        if day.year == self.dated_on.year:
            return self.spoken(day)
        return phrases.spoken_date_in_full(day, self.desk.country)

    # The letter

    def write(
        self,
        template: str,
        reader: str,
        facts: Mapping[str, object],
        *drafts: StepId,
    ) -> Letter:
        """The letter of that template to the person of that ID; `facts` are what the template names beside the common ones.

        `drafts` are its names in the workbook where that is not the step's.
        """
        voice = voice_to(self.desk.person(reader), self.interview)
        greeting = self.desk.salutation(reader)
        return self.write_to(greeting, template, voice, facts, *drafts)

    def write_to(
        self,
        greeting: str,
        template: str,
        voice: Voice,
        facts: Mapping[str, object],
        *drafts: StepId,
    ) -> Letter:
        """The letter of that template to whoever is greeted like this, signed with the candidate's name as typed."""
        typed = self.own_lines(*(drafts or [self.step.id]))
        own = [*by_sentence(self.step.kind, typed)]
        told = told_already(map(attrgetter("say"), own), self.desk.me.phone or "")
        says = {**said_in(own), **told, "question_first": self._framed(announced(own))}
        says_no = template == _NO
        inside = lines_inside(self.step.kind, own, {**facts, "declines": says_no})
        texts = {name: in_a_row(lines) for name, lines in inside.items()}
        facts = {**facts, **says, **texts}
        told = {**common_facts(self.desk, self.step, voice), **facts}
        body = filled(self.desk, template, {**told, **self.goes_on(told)})
        left = left_over(body, own, inside)
        if left:
            body = with_lines(self._frame(body, facts), left)
        body = evened(self.step.kind, body, standing_alone(own), says_no=says_no)
        body = halved(body, own)
        me = self.desk.me
        closing = signed(self.desk.words, me.name, me.below_name or "")
        return Letter(greeting.strip(), body, closing)

    def _frame(
        self,
        body: str,
        facts: Mapping[str, object],
    ) -> Frame:
        role = bare_role(self.interview.role)
        own = str(facts.get("own", ""))
        return Frame(
            kind=self.step.kind,
            body=body,
            role=role.partition(" (")[0],
            own=own,
            questions=self._framed("questions"),
            question=str(facts["question_first"]),
            leads=bool(facts.get("leads")),
            shown=shown_by(self.step.kind, facts),
            begun=bool(facts.get("begun")),
            through=bool(facts.get("between")),
            news_first=bool(facts.get("news_first")),
        )

    def _framed(self, name: str) -> str:
        return self.desk.words.letter("frame", name).strip()

    def own_lines(self, *drafts: StepId) -> tuple[OwnLine, ...]:
        """What the candidate adds to the draft of these names; what goes with a follow-up has its lines too (E38)."""
        if not self.interview.lines:
            return ()
        names = set(map(attrgetter("within"), drafts))
        before = self.step.instead_of
        if before and self.step.id in drafts:
            names.add(before.within)
        lines = whole_lines(self.interview.lines, names, self.desk.packs.lexicon)
        return asked_of_a_consultant(lines, self._framed("left-open"))

    def lines(self, draft: StepId) -> tuple[str, ...]:
        """Its sentences alone."""
        return tuple(map(attrgetter("say"), self.own_lines(draft)))

    # Its subject

    def subject(
        self,
        about: str,
        client: str = "",
    ) -> str:
        """The role first, with a capital, then what the letter is about, by its name in templates/words; less for a long role.

        Behind the role stands the client whom an agency is asked about, where there is room. At most 60 characters, and so
        many fewer that the answer to it in the same thread keeps to 60 as well; a longer role stands there in part.
        """
        role = bare_role(self.interview.role)
        words = self.desk.words
        what = _on_one_line(words.letter("subjects", about))
        if len(role) > self._room(what):
            what = _on_one_line(words.letter("short-subjects", about))
        at_client = f"{role}, {client}" if client else role
        if len(at_client) <= self._room(what):
            role = at_client
        return f"{_beginning_a_line(shortened(role, self._room(what)))}: {what}"

    def _room(
        self,
        what: str,
    ) -> int:
        return LONGEST_SUBJECT - len(self.reply(f": {what}"))

    def reply(
        self,
        subject: str,
    ) -> str:
        """The subject of an answer in the thread of a letter with this subject."""
        prefix = _on_one_line(self.desk.words.letter("frame", "reply"))
        return f"{prefix} {subject}"

    # The draft

    def note(
        self,
        letter: Letter,
        subject: str,
    ) -> Draft:
        """A draft for somebody else to pass on, or to write by hand."""
        return Draft(
            id=self.step.id,
            step=self.step.id,
            kind=self.step.kind,
            title=titles.title(self.desk, self.step),
            on=self.dated_on,
            to=None,
            subject=subject,
            body=escape.isolated_mail(letter.text),
            gaps=letter.gaps,
            note=True,
            optional=self.step.optional,
            sent=self.step.is_done,
            instead_of=self.step.instead_of,
        )

    def mail(
        self,
        letter: Letter,
        subject: str,
    ) -> Draft:
        """A mail to whoever receives it on the way; without their address it is not ready."""
        receiver = self.desk.person(self.way.reader)
        letter = letter.lacking(*self.address_gaps())
        return self.mail_to(receiver.name, receiver.email, letter, subject)

    def mail_to(
        self, name: str, email: str | None, letter: Letter, subject: str
    ) -> Draft:
        """A mail to somebody whose address may not be known yet, with the thread that it belongs in."""
        thread = self.desk.words.thread(
            self.step.kind, on="", **how_it_came(self.interview)
        )
        draft = replace(self.note(letter, subject), thread=thread, note=False)
        if not email:
            return draft
        return replace(draft, to=Address(name, email))

    def address_gaps(self) -> tuple[str, ...]:
        """What a letter lacks as long as whoever receives it has no address."""
        if self.way.addressed:
            return ()
        if self.way.how is How.HR_CONTACT:
            return (self.gap("hr-contact"),)
        return (self.gap("address", person=self.desk.reference(self.way.reader)),)


def _beginning_a_line(role: str) -> str:
    """`charge nurse` as a line begins; `iOS developer` has its capital elsewhere."""
    first, _, _ = role.partition(" ")
    if not first.islower():
        return role
    return with_a_capital(role)


def _on_one_line(phrase: str) -> str:
    """A phrase as a header can hold it: in a file of the workspace's own it may run over several lines."""
    return " ".join(phrase.split())
