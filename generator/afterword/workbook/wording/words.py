"""What steps, reasons and gaps are called: the words of templates/words, looked up by kind."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from afterword.diagnostics import Diagnostic
from afterword.frozen import replace
from afterword.interview.reading.file.document import Document
from afterword.plan.steps import Caution, Chapter, Kind, NoFollowUps, NoProposal, Why
from afterword.plan.thanks.cards import NoCard
from afterword.resources import BrokenOverrideError, OwnFiles
from afterword.workbook.wording.data_files import (
    completed,
    own_document,
    replaceable,
    shipped,
)
from afterword.workbook.wording.templating import Templates

PhraseTable = Mapping[str, Mapping[str | int, str]]  # phrases by group and name


class Gap(str):
    """What a draft still lacks, in words. `name` says what kind of thing that is; `plain` is without the names of keys."""

    __slots__ = ("name", "plain")
    name: str
    plain: str


class Words:
    """The words in use: ours, with the workspace's own in the place of those that it changed."""

    def __init__(self, files: OwnFiles, templates: Templates) -> None:
        self._files = files
        self._templates = templates

    def step(self, kind: Kind, part: str, **values: object) -> str:
        """The `title` or `detail` of a kind of step."""
        return self._say(self._steps[kind][part], **values)

    def why(self, reason: Why, **values: object) -> str:
        """The phrase that says why a date is what it is."""
        return self._say(self._reasons["why"][reason], **values)

    def caution(self, kind: Caution, **values: object) -> str:
        """The sentence that warns of a date."""
        return self._say(self._reasons["cautions"][kind], **values)

    def quiet_time(self, name: str) -> str:
        """What a quiet time is called: in our words, else as the calendar of its country calls it."""
        ours = self._reasons["quiet_times"]
        return str(ours.get(name, name))

    def gap(self, name: str, **values: object) -> Gap:
        """What a draft still lacks, and which key mends it."""
        gap = Gap(self._say(self._reasons["gaps"][name], **values))
        gap.name = name
        on_page = self._reasons["gaps_on_page"]
        gap.plain = gap
        if name in on_page:
            gap.plain = self._say(on_page[name], **values)
        return gap

    def thread(self, kind: Kind, **values: object) -> str:
        """From where a draft of this kind is sent."""
        return self._say(self._reasons["threads"][kind], **values)

    def spoken(self) -> str:
        """How a letter reaches somebody who has a number alone."""
        return self._say(self._reasons["threads"]["by-phone"])

    def use_only_if(self, name: str) -> str:
        """What must be true before a draft is sent."""
        return self._reasons["use_only_if"][name]

    def answer(self, name: str) -> str:
        """The title of one of the answers to an offer."""
        return self._reasons["answers"][name]

    def timing(self, name: str, **values: object) -> str:
        """What the employer said about dates."""
        return self._say(self._reasons["timing"][name], **values)

    def too_long(self, count: int, most: int) -> str:
        """The caution about a letter that is longer than is read with pleasure."""
        return self._say(str(self._reasons["too_long"]), count=count, most=most)

    def without_point(self) -> str:
        """That thanks to one of several say nothing of what was talked about with them."""
        return str(self._reasons["without_point"])

    def title_unused(self, title: str, person: str) -> str:
        """The caution about a greeting that goes without the title, as nobody has said which name follows it."""
        return self._say(str(self._reasons["title_unused"]), title=title, person=person)

    def title_in_name(self, title: str, person: str) -> str:
        """The caution about a greeting with a whole name in which a title stands."""
        return self._say(
            str(self._reasons["title_in_name"]), title=title, person=person
        )

    def smiley(self, smiley: str) -> str:
        """The caution about a letter with a smiley in it."""
        return self._say(str(self._reasons["smiley"]), smiley=smiley)

    def leaves_out(self, name: str, what: object, **others: object) -> str:
        """The caution about a letter that leaves out something typed for it, or says it beside another, by its name."""
        return self._say(str(self._reasons[name]), what=what, **others)

    def one_of_two(self, letter: str) -> str:
        """The caution on one of two letters that thank for an offer, by the kind of the letter."""
        return self._reasons["one_of_two"][letter]

    def stands_on_worth(self, without: str, work: str) -> str:
        """The caution about an ask for more that names no source, by why it is without one; `work` is how much one is for."""
        return self._say(self._reasons["stands_on_worth"][without], work=work)

    def other_day(self, word: str, held: str) -> str:
        """The caution about a letter of the candidate's own whose `yesterday` is not the day of the interview."""
        return self._say(str(self._reasons["other_day"]), word=word, held=held)

    def proposal_caution(self, name: str, **values: object) -> str:
        """What to think of before a proposal is sent."""
        return self._say(self._reasons["proposal_cautions"][name], **values)

    def referees(self, name: str, **values: object) -> str:
        """How a referee stands, and what the candidate should know of the choice."""
        return self._say(self._reasons["referees"][name], **values)

    def block(self, name: str, **values: object) -> str:
        """The heading above a few tick-boxes of a part that has many."""
        return self._say(self._reasons["blocks"][name], **values)

    def no_follow_ups(self, reason: NoFollowUps) -> str:
        """Why there are no follow-ups."""
        return self._reasons["no_follow_ups"][reason]

    def not_needed(self, reason: NoProposal) -> str:
        """What stands in a part that is not needed; who does not want the job needs none of the parts beyond the first."""
        all_of_it = reason is NoProposal.NOT_INTERESTED
        return self._say(
            str(self._reasons["not_needed"]),
            why=self.no_proposal(reason),
            all_of_it=all_of_it,
        )

    def no_proposal(self, reason: NoProposal) -> str:
        """Why there is no proposal, in a phrase without a full stop."""
        return self._reasons["no_proposal"][reason]

    def no_document(self, kind: str) -> str:
        """Why a document of this kind cannot be had."""
        return self._reasons["no_document"][kind]

    def unfinished(self, lacking: Sequence[str]) -> str:
        """What keeps a document that there is from being handed over, by the names of what it lacks."""
        return self.still_lacks(list(map(self.gap, lacking)))

    def still_lacks(self, gaps: Sequence[str]) -> str:
        """What keeps a text from being handed over, by its gaps."""
        return self._say(str(self._reasons["unfinished"]), lacking=gaps)

    def no_copy(self, kind: str, **values: object) -> str:
        """Why there is nothing of this kind to hand over."""
        return self._say(self._reasons["no_copy"][kind], **values)

    def proposal_term(self, name: str) -> str:
        """A term of a proposal whose candidate typed none."""
        return self._reasons["proposal_terms"][name]

    def proposal_question(self, name: str) -> str:
        """The question that stands on a proposal in the place of what is not known yet."""
        return self._reasons["proposal_questions"][name]

    def proposal_need(self, name: str) -> str:
        """The heading above what they need, by what is told of it."""
        return str(self._reasons["proposal_needs"][name])

    def card_off(self, reason: NoCard) -> str:
        """Why no handwritten card is suggested."""
        return self._say(
            str(self._reasons["card_off"]), why=self._reasons["no_card"][reason]
        )

    def chapter(self, part: Chapter) -> str:
        """A part's name."""
        return self._reasons["chapters"][int(part)]

    def chapter_in_short(self, part: Chapter) -> str:
        """What a part is for, in a line below its name."""
        return self._reasons["chapters_in_short"][int(part)]

    def pay(self, group: str, name: str, **values: object) -> str:
        """What is said of pay, by its group and name."""
        return self._say(self._pay[group][name], **values)

    def proposal(self, group: str, name: str, **values: object) -> str:
        """What the one-page proposal says, by its group and name."""
        return self._say(self._proposal[group][name], **values)

    def letter(self, group: str, name: str, **values: object) -> str:
        """What stands round the text of a letter, and what its subject says, by its group and name."""
        return self._say(self._letters[group][name], **values)

    def page(self, group: str, name: str, **values: object) -> str:
        """What pages, documents, calendars and copies are called and say, by its group and name."""
        return self._say(self._pages[group][name], **values)

    def intake(self, group: str, name: str, **values: object) -> str:
        """What is said round a question of the intake, by its group and name."""
        return self._say(self._intake[group][name], **values)

    def all_of_intake(self) -> PhraseTable:
        """All that is said round the questions, for a page."""
        return self._intake

    def all_of_told(self) -> PhraseTable:
        """What each thing is called where all that was told can be changed, and what is said round it."""
        return self._load("told.yaml")

    def phrase(self, group: str, name: str | int, **values: object) -> str:
        """A fragment that stands inside a sentence, by its group and its name or number."""
        return self._say(self._fragments[group][name], **values)

    def _say(self, text: str, **values: object) -> str:
        if "{" not in text:
            return text

        try:
            return str(self._templates.phrase(text).render(**values))
        except BrokenOverrideError as error:
            raise BrokenOverrideError(self._placed(error.problem, text)) from None

    def _placed(self, problem: Diagnostic, text: str) -> Diagnostic:
        """The problem at the place of the phrase in the workspace's own words."""
        for document in self._own_documents():
            for path in document.values:
                if document.at(path) == text:
                    span = document.span(path)
                    return replace(problem, span=span, excerpt=document.excerpt(span))

        return problem

    def _own_documents(self) -> Iterator[Document]:
        """The files of words that the workspace has, as far as they can be read."""
        for name in self._files.names():
            if not name.startswith("templates/words/"):
                continue

            document, _ = own_document(self._files, name)
            if document:
                yield document

    @cached_property
    def _steps(self) -> PhraseTable:
        return self._load("steps.yaml")

    @cached_property
    def _reasons(self) -> PhraseTable:
        return self._load("reasons.yaml")

    @cached_property
    def _pay(self) -> PhraseTable:
        return self._load("salary.yaml")

    @cached_property
    def _proposal(self) -> PhraseTable:
        return self._load("proposal.yaml")

    @cached_property
    def _letters(self) -> PhraseTable:
        return self._load("letters.yaml")

    @cached_property
    def _pages(self) -> PhraseTable:
        return self._load("pages.yaml")

    @cached_property
    def _fragments(self) -> PhraseTable:
        return self._load("phrases.yaml")

    @cached_property
    def _intake(self) -> PhraseTable:
        return self._load("intake.yaml")

    def _load(self, name: str) -> PhraseTable:
        """The words of one file: the workspace's own where it has some, ours for the rest."""
        file = f"templates/words/{name}"
        words: PhraseTable = shipped(file)
        document, _ = own_document(self._files, file)
        if document is None:
            return words

        return {**words, **completed(replaceable(file), document.tree)}
