"""Letters whose paragraphs have one thread each: what goes together stands together, and nothing is said that goes without saying."""

import pytest

from afterword.plan.given.offers import OfferElsewhere
from afterword.publish.mail import eml
from afterword.workbook.letters.mailto import mailto
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised
from support.making import JONES, Yaml, candidate, day, drafts, interview, mistakes

pytestmark = pytest.mark.long

OFFER: Yaml = {"received": "2027-01-22", "base": 90000, "currency": "USD", "in_writing": "yes", "start": "2027-03-01"}
SENT = [{"on": "2027-01-13", "did": "thank-you/angela-jones"}]
BREAD: Yaml = {
    "they_want": "bring waste down",
    "i_bring": "weighed the bins after each shift",
    "proof": "Waste went from 9 to 4 percent.",
}


def _lines(of: str, *says: str) -> list[Yaml]:
    return [{"of": of, "say": say} for say in says]


def _parts(name: str, today: str = "2027-01-25", **changes: object) -> list[str]:
    """The paragraphs of a letter between greeting and sign-off."""
    return drafts(interview(**{"people": [JONES], **changes}), today)[name].body.split("\n\n")[1:-1]


def test_a_contract_that_is_signed_is_not_written_out_line_by_line() -> None:
    """With the signed contract few terms are one sentence, and nobody asks whether they are right (F2.18)."""
    package = [{"what": "Pension", "note": "8 percent"}, {"what": "a van", "note": "ask about the insurance"}]
    offer = {**OFFER, "place": "the shore base", "package": package}
    lines = _lines("offer/accept", "The signed contract is attached.", "Do I need a medical?")
    letter = "\n\n".join(_parts("offer/accept", offer=offer, lines=lines))
    assert (
        "As we agreed, I will start at the shore base on Monday, March 1, on a salary of $90,000 a year, "
        "with a pension of 8 percent and a van." in letter
    )
    assert "- " not in letter
    assert "if I have any of this wrong" not in letter
    assert "what you need from me" not in letter
    told = "\n\n".join(_parts("offer/accept", offer=offer))
    assert "a year, with a pension of 8 percent and a van." in told


def test_terms_with_a_comma_of_their_own_are_set_apart_by_more() -> None:
    """Where a term is `seven on, seven off`, the reader sees all the same where the next one begins (F2.18)."""
    offer = {**OFFER, "package": [{"what": "a rota of seven on, seven off"}, {"what": "a van"}]}
    letter = " ".join(
        _parts("offer/accept", offer=offer, lines=_lines("offer/accept", "I attach the contract, signed."))
    )
    assert "a salary of $90,000 a year. The other terms are a rota of seven on, seven off; and a van." in letter


@pytest.mark.parametrize(("start", "told"), [("2027-03-01", "Monday, March 1"), (None, "[ADD: the first day]")])
def test_many_terms_of_a_signed_yes_can_be_checked_at_a_glance(start: str | None, told: str) -> None:
    """Start, place and pay come first, then each term in a line with its name before it, also where the signed contract goes along (F2.18)."""
    typed = (
        "pension with 6 percent",
        "health cover",
        "a notice of three months",
        "forty hours a week",
        "contract to 30 November 2028",
    )
    package = [
        *({"what": what} for what in typed),
        {"what": "leave", "note": "25 days"},
        {"what": "nights away", "note": "$28 a day"},
    ]
    lines = _lines("offer/accept", "The signed contract is attached.")
    offer = {**OFFER, "start": start, "place": "Columbus", "package": package}
    parts = _parts("offer/accept", offer=offer, lines=lines)
    assert parts[1] == "I confirm the terms that we agreed:"
    assert parts[2].split("\n") == [
        f"- Start date: {told}",
        "- Place of work: Columbus",
        "- Salary: $90,000 a year",
        "- Pension: 6 percent",
        "- Health cover",
        "- Notice: three months",
        "- Hours: forty a week",
        "- Contract: to 30 November 2028",
        "- Leave: 25 days",
        "- Nights away: $28 a day",
    ]
    assert parts[3] == "The signed contract is attached."
    assert parts[4].startswith(
        "Please let me know if you need anything else from me before I start. I am really looking"
    )


def test_a_no_to_another_role_says_it_with_the_thanks_and_names_what_would_be_liked() -> None:
    """Short thanks, the decision and its reason are one paragraph, what was learnt the next, and the door is left open last (S12)."""
    no = {"because": "I want to climb", "still_like": "the trainer's post"}
    lines = _lines(
        "offer/decline", "From Leo I took the way of asking first, and two apprentices have learnt from it since."
    )
    thanks, learnt, close = _parts(
        "offer/decline", interested="no", offer={**OFFER, "only_asked": "yes"}, saying_no=no, lines=lines
    )
    assert thanks.startswith(
        "Thank you very much for thinking of me for the HR Business Partner role. After careful thought"
    )
    assert thanks.endswith("because I want to climb.")
    assert learnt.startswith("From Leo I took")
    assert close.startswith("If you ever have the trainer's post, I would love to hear of it.")


def test_a_short_reason_stands_with_the_others_in_an_ask_for_more() -> None:
    """What one brings comes before the figures, and the figures stand with the ask (S42, E50)."""
    salary = {
        "opening": 99000,
        "currency": "USD",
        "findings": [{"source": "the survey", "figure": 99000, "currency": "USD"}],
    }
    lines = _lines("offer/counter", "I earn 88,000 dollars now.", "I could also say yes to a third week of leave.")
    thanks, worth, ask, *_ = _parts(
        "offer/counter",
        people=[{**JONES, "thank_for": "the quick call"}],
        offer=OFFER,
        connection=BREAD,
        salary=salary,
        lines=lines,
    )
    assert "Thank you for the offer, and especially for the quick call." in thanks
    assert worth.endswith("I earn 88,000 dollars now. I could also say yes to a third week of leave.")
    assert ask.startswith("The offer is $90,000 a year, while the survey gives $99,000. With that in mind, could")


def test_their_own_posting_is_source_enough() -> None:
    """Whoever asks for no more than the posting has needs no other source; for more than it has one is asked for (S42, E50)."""
    posted = {"low": 85000, "high": 99000, "currency": "USD"}
    letter = drafts(
        interview(people=[JONES], offer=OFFER, salary={"opening": 99000, "currency": "USD", "posted": posted}),
        "2027-01-22",
    )
    counter = letter["offer/counter"]
    assert counter.complete
    assert (
        "The offer is $90,000 a year, and your posting gives $85,000 to $99,000. As I would bring eight years of multi-site "
        "relationship building, could we make it $99,000?" in counter.body
    )
    more = interview(people=[JONES], offer=OFFER, salary={"opening": 105000, "currency": "USD", "posted": posted})
    assert not drafts(more, "2027-01-22")["offer/counter"].complete


@pytest.mark.parametrize("say", ["We last spoke at the summer party.", "I still have the photo of the finished house."])
def test_a_friend_is_reminded_of_what_they_share_before_anything_is_asked(say: str) -> None:
    """What two people have in common goes with the good wish, and not behind the request (S57)."""
    ken = candidate(referees=[{"id": "ken-ito", "name": "Ken Ito", "email": "k@i.example"}])
    value = interview(references=[{"who": "ken-ito"}], lines=_lines("references/ask-ken-ito", say))
    first, second, *_ = drafts(value, me=ken)["references/ask-ken-ito"].body.split("\n\n")[1:]
    assert first == f"I hope you are keeping well. {say}"
    assert second.startswith("May I give your name as a reference for")


def test_nobody_is_told_of_a_question_that_was_not_put() -> None:
    """A word before a call says that they have asked for referees only where that is so (E47)."""
    ken = candidate(referees=[{"id": "ken-ito", "name": "Ken Ito", "said_yes": "yes", "email": "k@i.example"}])
    mark = {"who": "ken-ito", "calls_on": "2027-01-20"}
    value = interview(people=[JONES], references=[mark])
    letter = drafts(value, "2027-01-18", me=ken)["references/heads-up-ken-ito"].body
    assert "has now asked" not in letter
    assert "A word about my references for the HR Business Partner role at Larkfield Foods: you may hear from" in letter


def test_what_a_referee_saw_stands_behind_their_name() -> None:
    """`She saw it every day` goes on with who she is, in the place of what else could be asked (E56)."""
    ada = candidate(referees=[{"id": "ada-fisk", "name": "Ada Fisk", "said_yes": "yes", "phone": "614-555-0117"}])
    mark = {"who": "ada-fisk", "points": ["the weighing"], "week": 1}
    lines = _lines("follow-up/week-1", "She saw the weighing every day.")
    value = interview(people=[JONES], references=[mark], log=SENT, lines=lines)
    letter = drafts(value, "2027-01-20", me=ada)["follow-up/week-1"].body
    assert "has agreed to be my reference. She saw the weighing every day. The best number is" in letter
    assert "can tell you" not in letter


def test_beside_news_and_a_sentence_on_it_nothing_else_is_sold() -> None:
    """Where one says oneself what the news has to do with one's work, a deed that has nothing to do with it stays away (S29)."""
    news = [{"week": 1, "source": "the Echo", "says": "You won the school meals.", "comment": "Congratulations."}]
    add = {"add": [{"week": 1, "say": "I cooked for a school for two years."}]}
    letter = " ".join(_parts("follow-up/week-1", connection=BREAD, log=SENT, news=news, follow_ups=add))
    assert "I cooked for a school for two years." in letter
    assert "weighed the bins" not in letter


def test_what_an_article_does_not_say_stands_with_what_it_says() -> None:
    """One paragraph tells what the article says, why it matters and where it does not hold; the offer to send it comes last (S28)."""
    article = {"week": 1, "title": "Bins", "source": "the Baker", "topic": "the bins", "says": "Two shops weigh them."}
    lines = _lines("follow-up/week-1", "It did not work where the lids were loose, as the author says himself.")
    _, told, close = _parts("follow-up/week-1", log=SENT, articles=[article], lines=lines)
    assert told.endswith(
        "our conversation about the bins. Two shops weigh them. It did not work where the lids were loose, as the author says himself."
    )
    assert close.startswith("I can send you the article if you would like to read it.")


def test_a_plan_of_few_steps_is_one_sentence() -> None:
    """The mail tells how one would begin as one would say it, and leaves the list to the page (S66)."""
    outline = {
        "kind": "tackle the problem",
        "suits_role": "yes",
        "need": "The month end takes eleven days.",
        "approach": ["in the first month, try one list", "count the days", "stop if nothing has changed"],
        "assumptions": ["that a list costs 410 dollars"],
        "fees": {"quantity": 1, "unit": "list", "rate": 410, "currency": "USD"},
    }
    letter = drafts(interview(proposal=outline))["offer/proposal"].body
    assert "In the first month, I would try one list, count the days, and stop if nothing has changed." in letter
    assert "- " not in letter
    assert letter.count("410") == 1


def test_the_result_stands_without_what_led_to_the_deed() -> None:
    """Of a deed with its story the first weekly letter keeps the deed and what came of it (E56)."""
    link = {**BREAD, "i_bring": "started a list of parts, after I counted what we had waited for in the year before"}
    link["proof"] = "Downtime waiting for parts went from 610 hours to 180 hours in a year."
    letter = " ".join(_parts("follow-up/week-1", "2027-01-13", connection=link))
    assert "a list of parts, and downtime waiting for parts went from 610 hours to 180 hours in a year." in letter


def test_a_list_of_wishes_begins_with_things() -> None:
    """`Fewer accidents and somebody who plans` reads right, and the other way round it does not (S57)."""
    ken = candidate(referees=[{"id": "ken-ito", "name": "Ken Ito", "said_yes": "yes", "email": "k@i.example"}])
    wishes = ["somebody who brings the wait down", "fewer sockets that are made twice"]
    value = interview(
        people=[{**JONES, "looking_for": wishes}],
        references=[{"who": "ken-ito", "points": ["the wait"]}],
        next_step={"references_asked": "2027-01-13"},
        connection=None,
        log=SENT,
    )
    letter = drafts(value, "2027-01-14", me=ken)["references/brief-ken-ito"].body
    assert "They need fewer sockets that are made twice, and somebody who brings the wait down." in letter


def test_the_one_other_person_is_thanked_for_what_they_did() -> None:
    """`Please thank Leo Marsh for the tour` says more than thanks in general (S12)."""
    leo = {"name": "Leo Marsh", "salutation": "Dear Leo", "is": "interviewer", "thank_for": "the tour of the fly floor"}
    no = {"interested": "no", "offer": {"received": "2027-01-20"}}
    letter = "\n".join(_parts("offer/decline", people=[JONES, leo], **no))
    assert "Please thank Leo Marsh for the tour of the fly floor." in letter


def test_the_only_thanks_thank_for_nothing_again() -> None:
    """Where the email is left out on purpose, the card says thank you for the first time (S5)."""
    assert "Thank you for talking" in _parts("card/angela-jones", "2027-01-14", skipped=["thank-you/angela-jones"])[0]
    assert "Thank you again for talking" in _parts("card/angela-jones", "2027-01-14", log=SENT)[0]


def test_whoever_wrote_the_offer_has_the_answer_where_no_address_is_known() -> None:
    """A coordinator who wrote it is greeted, and asked for an address, as nobody else can be written to either (E20)."""
    people = [{**JONES, "email": None}, {"name": "Belinda Orr", "salutation": "Dear Belinda", "is": "coordinator"}]
    letter = drafts(interview(people=people, offer={**OFFER, "written_by": "Belinda Orr"}), "2027-01-22")[
        "offer/accept"
    ]
    assert letter.body.startswith("Dear Belinda,")


def test_a_short_line_on_another_offer_stands_with_the_offer() -> None:
    """That no more time was to be had goes on with the day by which one must answer (E49)."""
    taken = OfferElsewhere(day("2027-01-18"), day("2027-01-28"), day("2027-01-26"))
    lines = _lines("other-offer/tell", "I asked them for more time and got none.")
    letter = drafts(interview(people=[JONES], lines=lines), "2027-01-19", elsewhere=taken)["other-offer/tell"]
    offer, asked, *_ = letter.body.split("\n\n")[1:]
    assert offer.endswith("I asked them for more time and got none.")
    assert asked.startswith("Do you think you could let me know")


def test_a_note_to_all_of_a_panel_goes_to_each_whose_address_is_known() -> None:
    """With an address for each of them nobody is asked to pass the note on: the others have a copy (E10)."""
    samir = {
        "name": "Samir Haddad",
        "salutation": "Dear Samir",
        "email": "samir@larkfield.example",
        "point": "the cold dock",
    }
    ann = {**JONES, "salutation": "Dear Ann"}
    note = drafts(interview(people=[ann, samir], panel_note="one"))["thank-you/panel"]
    assert "pass this on" not in note.body
    assert [copied.email for copied in note.copies] == ["samir@larkfield.example"]
    assert b"\r\nCc: Samir Haddad <samir@larkfield.example>\r\n" in eml(note)
    assert "?cc=samir@larkfield.example&subject=" in str(mailto(note))
    alone = drafts(interview(people=[ann, {**samir, "email": None}], panel_note="one"))["thank-you/panel"]
    assert "an address for Samir" in alone.body
    assert b"Cc:" not in eml(alone)


_SAMIR = {"name": "Samir Haddad", "is": "interviewer", "email": "samir@larkfield.example"}
_ZOE = {"name": "Zoe Adair", "is": "agency consultant", "email": "zoe@adair.example"}
_REJECTED = {"outcome": {"result": "rejected", "on": "2027-01-20"}}


@pytest.mark.parametrize(
    ("letter", "people", "more", "said"),
    [
        ("rejection/reply", [JONES, _SAMIR], _REJECTED, ""),
        ("close/withdraw", [JONES, _SAMIR], {"outcome": {"result": "withdrawn", "on": "2027-01-20"}}, ""),
        ("offer/decline", [JONES, _SAMIR], {"offer": {"received": "2027-01-20"}}, ""),
        ("rejection/reply", [JONES, {**_SAMIR, "email": None}], _REJECTED, "yet, as no address is known"),
        (
            "rejection/reply",
            [JONES, {**_SAMIR, "left": "yes"}],
            _REJECTED,
            "No copy of it goes to Samir Haddad.",
        ),
        ("rejection/reply", [JONES, _SAMIR, _ZOE], _REJECTED, "No copy of it goes to Samir Haddad."),
        ("references/ask-dana-wu", [JONES, _SAMIR], {"references": [{"who": "dana-wu"}]}, "No copy of it goes"),
    ],
)
def test_whoever_has_a_copy_is_not_thanked_through_another(
    letter: str, people: list[Yaml], more: Yaml, said: str
) -> None:
    """A letter goes in copy to whom the candidate names, whom it then does not speak of; who gets none is named beside it."""
    value = interview(people=people, copies=[{"of": letter, "to": ["samir haddad"]}], **more)
    draft = drafts(value, "2027-01-20")[letter]
    assert draft.to is not None
    copied = not said
    assert (b"\r\nCc: Samir Haddad <samir@larkfield.example>\r\n" in eml(draft)) is copied
    assert ("?cc=samir@larkfield.example&subject=" in str(mailto(draft))) is copied
    assert said in " ".join(draft.cautions)
    assert bool(draft.cautions) is not copied
    assert not (copied and "Samir" in draft.body)


@pytest.mark.parametrize("part", ["recruiter", "coordinator", "interviewer and coordinator", "interviewer", "helper"])
@pytest.mark.parametrize(
    ("letter", "more"),
    [
        ("rejection/reply", _REJECTED),
        ("close/withdraw", {"outcome": {"result": "withdrawn", "on": "2027-01-20"}}),
        ("offer/decline", {"interested": "no", "offer": {"received": "2027-01-20"}}),
    ],
)
def test_a_no_goes_to_whom_the_candidate_names(part: str, letter: str, more: Yaml) -> None:
    """Whoever arranged it all, or told the candidate, reads it and is thanked for that; else the one who decides (E48)."""
    people = [JONES, {**_SAMIR, "is": part, "thank_for": "moving it by a day"}]
    draft = drafts(interview(people=people, saying_no={"to": "Samir Haddad"}, **more), "2027-01-20")[letter]
    assert draft.to is not None
    assert draft.to.name == "Samir Haddad"
    assert "for moving it by a day" in draft.body
    assert [words for words in ("your decision", "our conversation", "confidence in me") if words in draft.body] == []
    through = drafts(interview(people=[*people, _ZOE], saying_no={"to": "Samir Haddad"}, **more), "2027-01-20")[letter]
    assert through.to is not None
    assert through.to.name == "Zoe Adair"


@pytest.mark.parametrize(
    "typed",
    [
        {"copies": [{"of": "close/withdraw", "to": "Samir Hadad"}]},
        {"saying_no": {"to": "Samir Hadad"}},
        {"thoughts": [{"about": "the nights", "say": "I like them.", "at_once": "yes", "asked_by": "Samir Hadad"}]},
    ],
)
def test_whoever_reads_or_asked_is_one_of_the_people(typed: Yaml) -> None:
    """A slip in the name is told, with the one that is meant (E20)."""
    told = mistakes(people=[JONES, _SAMIR], **typed)
    assert told == ["nobody under `people` is called `Samir Hadad`; did you mean `Samir Haddad`?"]


def test_a_note_to_a_panel_is_passed_on_to_those_alone_who_have_no_address() -> None:
    """Whose address is known has a copy; the first is asked to pass it on to the one without, and nobody is copied twice (E10)."""
    samir = {"name": "Samir Haddad", "salutation": "Dear Samir", "email": "samir@larkfield.example"}
    joan = {"name": "Joan Whynot", "salutation": "Dear Joan", "point": "the rosters"}
    leo = {"name": "Leo Paul", "salutation": "Dear Leo", "email": JONES["email"]}
    angela = {**JONES, "salutation": "Dear Angela"}
    note = drafts(interview(people=[angela, samir, joan, leo], panel_note="one"))["thank-you/panel"]
    assert note.body.startswith("Dear Angela, Samir, Joan and Leo,\n")
    assert note.body.count("As I do not have an address for Joan, could you please pass this on, Angela?") == 1
    assert [copied.email for copied in note.copies] == ["samir@larkfield.example"]
    assert note.to is not None
    assert note.to.email == JONES["email"]
    alone = drafts(interview(people=[angela, samir, joan, leo]))
    assert [draft.id.within for draft in alone.values() if draft.copies] == []


def test_a_note_to_all_names_what_was_talked_about_as_one_would_say_it() -> None:
    """What may mean two things, and would stand in quotation marks, is left out of the greeting of a panel (E10, E34)."""
    samir = {"name": "Samir Haddad", "salutation": "Dear Samir", "connection": BREAD}
    people = [{**JONES, "salutation": "Dear Ann", "email": "a@l.example"}, samir]
    topics = ["the wet bottom terrace", "honey fungus by the yew walk"]
    note = drafts(interview(people=people, panel_note="one", topics=topics, connection=BREAD))["thank-you/panel"].body
    assert " about the wet bottom terrace" in note
    assert "yew walk" not in note


def test_what_a_line_of_ones_own_names_is_not_named_before_it() -> None:
    """Whoever writes about a topic themselves is not made to say it twice in one breath."""
    topic = "the wet bottom terrace"
    own = f"It was good to see {topic}."
    one = interview(topics=[topic], lines=[{"of": "thank-you/angela-jones", "say": own}])
    letter = drafts(one)["thank-you/angela-jones"].body
    assert own in letter
    assert letter.count(topic) == 1
    assert f"about {topic}" in drafts(interview(topics=[topic]))["thank-you/angela-jones"].body


def test_a_reason_in_the_first_person_keeps_its_capital() -> None:
    """`I've decided to stay` goes on behind `because` as it was typed."""
    offer = {"received": "2027-01-14", "base": 50_000, "currency": "USD"}
    declined = {"result": "declined", "on": "2027-01-18"}
    typed = "I've decided to stay with my crew"
    one = interview(offer=offer, outcome=declined, saying_no={"because": typed})
    assert f"because {typed}" in drafts(one, "2027-01-18")["offer/decline"].body
    assert [uncapitalised(text) for text in ("HR says so", "I would", "It is")] == ["HR says so", "I would", "it is"]


def test_a_saint_ends_no_sentence() -> None:
    """`St.` in the name of a school is no full stop: what was done there is told as a sentence."""
    link = {
        "they_want": "plan the rosters",
        "i_bring": "wrote the timetable for nine staff at St. Flannan's in Shannon",
    }
    letter = drafts(interview(connection=link))["thank-you/angela-jones"].body
    assert "I wrote the timetable for nine staff at St. Flannan's in Shannon" in letter.replace("\u2019", "'")
