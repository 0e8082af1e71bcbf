"""A copy for somebody, made on a page: whom for, the list of one's own words that they will see, and the copy in the outbox."""

import base64
import hashlib
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from afterword.edit.changes import ChangeRefusedError
from afterword.frozen import frozen, replace
from afterword.interview.left_out import LeftOut
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.values.english import text_if
from afterword.serve.action.actions import Told
from afterword.serve.action.clock import Clock
from afterword.serve.handing_over.doubts import DoubtInWords
from afterword.serve.handing_over.sent import (
    MARK_LETTERS,
    Agreement,
    Request,
    SealKind,
)
from afterword.serve.handing_over.sound_workspace import SoundWorkspace, sound_workspace
from afterword.sharing.leaks.findings import Leak
from afterword.sharing.out.handing import (
    NO_PDF,
    SHOWN_ONCE,
    Counter,
    Made,
    NotHandedOverError,
    contents_of,
    exceptions_of,
    made_for,
)
from afterword.sharing.out.in_words import in_words
from afterword.sharing.out.outbox import Handover, new_copy_id
from afterword.sharing.out.own_words import shown_in
from afterword.sharing.out.passphrase import new_passphrase, weakness
from afterword.sharing.out.refused import DOUBTFUL, line_of, refusal_of
from afterword.sharing.out.share import LeakError, Seal
from afterword.sharing.out.shown import Shown, ShownWords
from afterword.sharing.out.shown_before import shown_before
from afterword.workbook.copies import NothingToShareError, SharedCopy, copy_of
from afterword.workbook.letters.drafts import write_drafts
from afterword.workbook.wishes import KINDS_FOR, Wish, reader_name
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording

# What prints is for one at a time; the site has printing processes of its own.
_ONE_AT_A_TIME = threading.Lock()
_CHANGED = "your files have changed since you read the list; read it once more"
_NO_INTERVIEW = "this interview cannot be read just now; reload the page"


@dataclass
class _Doubts:
    """Findings that are doubtful: settled when the candidate has looked at each of them."""

    looked_at: frozenset[str]
    open: list[Leak] = field(default_factory=list)

    def settled(self, leaks: tuple[Leak, ...]) -> bool:
        self.open = [
            leak
            for leak in dict.fromkeys(leaks)
            if _mark(line_of(leak)) not in self.looked_at
        ]
        return not self.open


@frozen
class Hatch:
    """Where pages hand copies over. `today` is asked anew each time: a server runs past midnight."""

    root: Path
    today: Clock

    def readers(self) -> Told:
        """For whom copies are made, of what, and what a coach can be shown beside."""
        sound = sound_workspace(self.root, self.today())
        parts = {
            str(audience): list(map(str, kinds))
            for audience, kinds in KINDS_FOR.items()
        }
        return {
            "interviews": sound.titles,
            "parts": parts,
            "shows": list(map(str, Switch)),
        }

    def look(self, request: Request) -> Told:
        """The list of the candidate's words in a copy. Nothing is written, and nothing kept."""
        sound = sound_workspace(self.root, self.today())
        copy, listed = _listed(sound, _wish(request, copy_id=""), request.without)
        seen = _seen(sound, copy.wish)
        letters = _letters(sound, request.interview)
        return {
            "words": [
                {**_words_told(words, sound.wording), "letter": _letter(words, letters)}
                for words in seen.mark(listed).listed
            ],
            "agreed": _mark_of_list(listed),
            "logged": listed.logged,
            "again": seen.copies > 0,
            "left_out": list(copy.note.without),
            "shown_too": list(copy.note.shown_too),
        }

    def make(self, agreement: Agreement) -> Told:
        """The copy, written into the outbox; or the places that the candidate has to look at before."""
        sound = sound_workspace(self.root, self.today())
        seal = _seal(agreement)
        wish = _wish(agreement, copy_id=new_copy_id())
        copy, listed = _listed(sound, wish, agreement.without)
        if _mark_of_list(listed) != agreement.agreed:
            raise ChangeRefusedError(_CHANGED)
        doubts = _Doubts(frozenset(agreement.looked_at))
        counter = Counter(self.root, sound.cases, sound.wording, seal, doubts.settled)
        try:
            with _ONE_AT_A_TIME:
                made = counter.made(copy)
            handover = counter.written(made, self.today())
        except LeakError as error:
            words = DoubtInWords(sound, agreement.interview)
            return _doubts_told(error, doubts, words)
        except NotHandedOverError as error:
            raise ChangeRefusedError(f"nothing was handed over: {error}") from None
        return _handover_told(counter, made, handover)


def _wish(request: Request, copy_id: str) -> Wish:
    if request.part not in KINDS_FOR.get(request.reader, ()):
        raise ChangeRefusedError("there is no such copy for this reader")
    if request.shows and request.reader is not Audience.COACH:
        raise ChangeRefusedError("only a coach is shown more")
    return Wish(
        interview=request.interview,
        audience=request.reader,
        kind=request.part,
        to=reader_name(request.to),
        switches=frozenset(request.shows),
        copy_id=text_if(request.reader is Audience.COACH, copy_id),
    )


def _listed(
    sound: SoundWorkspace, wish: Wish, without: Iterable[str]
) -> tuple[SharedCopy, Shown]:
    """The copy without the words of these marks, and the candidate's words that are in it then."""
    if wish.interview not in sound.titles:
        raise ChangeRefusedError(_NO_INTERVIEW)
    marks = frozenset(without)
    try:
        while True:
            copy = copy_of(sound.cases, wish, sound.wording)
            listed = shown_in(sound.cases, copy, sound.wording.files)
            passages = wish.leave_out | _passages(listed, marks)
            if passages == wish.leave_out:
                return copy, listed
            wish = replace(wish, leave_out=passages)
    except NothingToShareError as error:
        before = text_if(marks, "it stays in: ")
        raise ChangeRefusedError(f"{before}{error}") from None


def _passages(listed: Shown, marks: frozenset[str]) -> frozenset[LeftOut]:
    passages: frozenset[LeftOut] = frozenset()
    for words in listed.listed:
        if _mark(words.identity) in marks:
            passages |= words.leave_out
    return passages


def _seal(agreement: Agreement) -> Seal | None:
    if agreement.seal is SealKind.OPEN:
        return None
    if agreement.seal is SealKind.MADE:
        return Seal(new_passphrase(), generated=True)
    weak = weakness(agreement.passphrase)
    if weak:
        raise ChangeRefusedError(weak)
    return Seal(agreement.passphrase, generated=False)


def _seen(sound: SoundWorkspace, wish: Wish) -> Any:
    try:
        return shown_before(sound.root, str(wish.audience), wish.to)
    except ValueError as error:
        raise ChangeRefusedError(str(error)) from None


# --- what the page is told ------------------------------------------------------------------------------------------------


def _words_told(words: ShownWords, wording: Wording) -> Mapping[str, object]:
    places = [{"file": place.file, "line": place.line} for place in words.places]
    return {
        "mark": _mark(words.identity),
        "text": in_words(words, wording.words),
        "fact": words.is_fact,
        "new": words.is_new,
        "can_go": bool(words.leave_out),
        "places": places,
    }


def _letters(sound: SoundWorkspace, interview: str) -> Mapping[str, str]:
    """What each letter of an interview is called, by its name."""
    desk = Desk.for_letters(sound.cases[interview], sound.wording)
    return {draft.id.within: draft.title for draft in write_drafts(desk)}


def _letter(words: ShownWords, letters: Mapping[str, str]) -> str:
    """The letter in which words stand first; empty where that is none."""
    first = words.places[0].letter
    return letters.get(first, first)


def _doubts_told(error: LeakError, doubts: _Doubts, words: DoubtInWords) -> Told:
    """What is certain stops the copy; what is doubtful comes back to be looked at."""
    refused = refusal_of(error)
    if refused.is_certain or not doubts.open:
        places = "; ".join(refused.places)
        raise ChangeRefusedError(f"{refused.message}: {places}. {refused.advice}")
    lines = [
        {"mark": _mark(line_of(leak)), "text": words.told(leak)} for leak in doubts.open
    ]
    return {"said": DOUBTFUL, "undo": "", "doubts": lines}


def _handover_told(counter: Counter, made: Made, handover: Handover) -> Told:
    folder = counter.folder_of(handover)
    seal = counter.seal
    return {
        "said": f"Made for {made_for(made.copy)}.",
        "undo": "",
        "folder": str(folder),
        "files": list(_files_told(made.files)),
        "notes": [*exceptions_of(made.copy), *_about_the_seal(made, seal)],
        "contents": list(contents_of(made)),
        "passphrase": seal.passphrase if seal and seal.generated else "",
    }


def _about_the_seal(made: Made, seal: Seal | None) -> Iterator[str]:
    if seal and seal.generated:
        yield SHOWN_ONCE
    elif seal and made.copy.documents:
        yield NO_PDF


def _files_told(files: Mapping[str, bytes]) -> Iterator[Mapping[str, str]]:
    for name, content in sorted(files.items()):
        yield {"name": name, "content": base64.b64encode(content).decode()}


def _mark_of_list(listed: Shown) -> str:
    """What changes with anything in the list."""
    identities = [words.identity for words in listed.listed]
    return _mark("\n".join([*identities, str(listed.logged)]))


def _mark(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:MARK_LETTERS]
