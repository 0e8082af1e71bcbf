"""What leaves under a passphrase: what opens it, what does not, and what shows without it."""

import base64
import functools
import hashlib
import io
import math
import re
from collections.abc import Iterator

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.sharing.out import passphrase as phrases
from afterword.sharing.out import seal
from afterword.sharing.out.passphrase import new_passphrase, plain_form, was_drawn, weakness
from afterword.sharing.out.seal import sealed_page, sealed_pdf
from support.sealed import NotSealedError, WrongPassphraseError, opened_page
from support.turns import some

pytestmark = pytest.mark.long

PASSPHRASE = "haziness-district-exuberant-gloating-payroll-impaired"  # noqa: S105  (invented)
SCRIPT = 'document.title = "read";'
NAMED = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
INNER = (
    f'<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="script-src \'sha256-{NAMED}\'">'
    f"<title>Larkfield Foods</title></head><body><p>Ångström earns 61327.</p><script>{SCRIPT}</script></body></html>"
)
SALT, NONCE = bytes(range(16)), bytes(range(12))


@pytest.fixture(scope="module", autouse=True)
def _stretched_once() -> Iterator[None]:
    """The slow step is done once for a passphrase and a salt: it is the real one, of a million rounds."""
    patch = pytest.MonkeyPatch()
    patch.setattr(seal, "_stretched", functools.cache(seal._stretched))
    yield
    patch.undo()


@pytest.fixture(scope="module")
def sealed() -> bytes:
    """The page above, sealed."""
    return sealed_page(INNER, PASSPHRASE, salt=SALT, nonce=NONCE)


def within(data: bytes) -> bytes:
    """Header and ciphertext, as they stand in the file."""
    found = re.search(rb'id="sealed">([^<]+)<', data)
    assert found
    return base64.b64decode(found[1])


def altered(data: bytes, place: int, by: int = 1) -> bytes:
    """The file with one byte of what is sealed changed."""
    whole = bytearray(within(data))
    whole[place] ^= by
    return data.replace(base64.b64encode(within(data)), base64.b64encode(whole))


def test_what_was_sealed_comes_out_whole(sealed: bytes) -> None:
    """The right passphrase gives the page back, letter for letter."""
    assert opened_page(sealed, PASSPHRASE) == INNER


@pytest.mark.parametrize(
    "typed",
    [
        "haziness district exuberant gloating payroll impaired",
        "  Haziness-District Exuberant -- gloating\tpayroll-IMPAIRED\n",
        "haziness\u2013district\u2011exuberant\u00a0gloating payroll impaired",
        "\uff48aziness-district-exuberant-gloating-payroll-impaired",
    ],
    ids=["spaces", "capitals and too many gaps", "what mail programs make of a hyphen", "a wide letter"],
)
def test_how_the_words_are_typed_does_not_matter(sealed: bytes, typed: str) -> None:
    """A coach who types spaces, capitals or a dash of another kind still gets in."""
    assert opened_page(sealed, typed) == INNER


@pytest.mark.thorough
@pytest.mark.parametrize("typed", some([PASSPHRASE[:-1], "", "impaired-" + PASSPHRASE[:-9], "\udcff" * 12], 2))
def test_another_passphrase_opens_nothing(sealed: bytes, typed: str) -> None:
    """Nothing, a letter less, the words in another order or broken letters: refused in one sentence."""
    with pytest.raises(WrongPassphraseError, match="does not open the file"):
        opened_page(sealed, typed)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("place", "error"),
    [
        (0, NotSealedError),
        (4, NotSealedError),
        (7, NotSealedError),
        (9, WrongPassphraseError),
        (25, WrongPassphraseError),
        (37, WrongPassphraseError),
        (-17, WrongPassphraseError),
        (-1, WrongPassphraseError),
    ],
    ids=["mark", "version", "rounds", "salt", "nonce", "first byte", "last byte of the padding", "tag"],
)
def test_one_changed_byte_anywhere_is_noticed(sealed: bytes, place: int, error: type[Exception]) -> None:
    """Whatever is changed on the way, the file does not open."""
    with pytest.raises(error):
        opened_page(altered(sealed, place), PASSPHRASE)


def test_the_header_is_bound_to_the_rest(sealed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even a reader who did not look at the version would be told by the seal that it was changed."""
    other = altered(sealed, 4, by=3)
    monkeypatch.setattr(seal, "_VERSION", 2)
    with pytest.raises(WrongPassphraseError):
        opened_page(other, PASSPHRASE)


def test_fewer_rounds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that somebody sealed cheaply is refused even with its right passphrase, though it would open."""
    with monkeypatch.context() as cheap:
        cheap.setattr(seal, "ROUNDS", 1_000)
        cheap.setattr(seal, "_stretched", seal._stretched.__wrapped__)  # type: ignore[attr-defined]  # the one that keeps nothing
        data = sealed_page(INNER, PASSPHRASE)
        assert opened_page(data, PASSPHRASE) == INNER
    with pytest.raises(NotSealedError, match="This is no sealed workbook"):
        opened_page(data, PASSPHRASE)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html><p>Hello",
        b'<script type="text/plain" id="sealed">QUJD</script>',
        b'<script type="text/plain" id="sealed">A</script>',
        b'<script type="text/plain" id="sealed">QUZUVwEAD0JA</script>',
        b"\x00" * 20_000_001,
    ],
    ids=["empty", "another page", "too short", "no base64", "a header and no more", "too long"],
)
def test_what_is_no_sealed_page_is_called_so(data: bytes) -> None:
    """Any other file is refused in one sentence that says what to ask for."""
    with pytest.raises(NotSealedError, match="Ask for the file again"):
        opened_page(data, PASSPHRASE)


def test_half_a_file_or_two_in_one_are_refused(sealed: bytes) -> None:
    """A download that broke off, and a file with a second seal pasted in, are not believed."""
    for data in (sealed[: len(sealed) // 2], sealed + sealed):
        with pytest.raises(NotSealedError):
            opened_page(data, PASSPHRASE)


def test_sealed_bytes_that_are_no_text_are_refused() -> None:
    """Whoever has the passphrase can seal anything and send it back: it is refused, not stumbled over."""
    header = seal._START.pack(b"AFTW", 1, seal.ROUNDS) + SALT + NONCE
    box = seal._cipher(PASSPHRASE, SALT).encrypt(NONCE, seal._filled_up(b"\xff\xfe"), header)
    with pytest.raises(NotSealedError):
        opened_page(seal._outer_page([], header + box).encode(), PASSPHRASE)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text())
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    """Every script, every sign, nothing at all: the round trip changes no letter."""
    page = "<!doctype html>" + text.replace("<", "&lt;")
    assert opened_page(sealed_page(page, PASSPHRASE, salt=SALT), PASSPHRASE) == page


def test_the_length_tells_nothing() -> None:
    """A short workbook and one ten times as long make files of the same size; only beyond 64 KiB there is a step."""
    sizes = [len(sealed_page("x" * length, PASSPHRASE, salt=SALT)) for length in (0, 6_000, 65_532, 65_533)]
    assert sizes[0] == sizes[1] == sizes[2] < sizes[3]


@pytest.mark.thorough
def test_two_copies_have_nothing_in_common() -> None:
    """The same page under the same passphrase is another file each time: no two copies can be told to be the same."""
    one, two = (within(sealed_page(INNER, PASSPHRASE)) for _ in range(2))
    assert one[:9] == two[:9]
    assert one[9:25] != two[9:25]
    assert one[25:37] != two[25:37]
    assert sum(a == b for a, b in zip(one[37:], two[37:], strict=True)) < 500  # of 65,552, by chance


def test_nothing_of_what_is_inside_shows_outside(sealed: bytes) -> None:
    """No word of the page, no employer, no title and none of the passphrase can be read in the file."""
    outside = sealed.replace(base64.b64encode(within(sealed)), b"").lower()
    assert len(outside) < 12_000
    for word in ("Larkfield", "Foods", "61327", "Ångström", *PASSPHRASE.split("-")):
        assert word.lower().encode() not in outside
        assert word.encode() not in within(sealed)
    assert b"<title>A workbook, sealed</title>" in sealed


def test_the_frame_may_run_what_the_page_itself_names_and_nothing_else(sealed: bytes) -> None:
    """Outside, two scripts are allowed by their hash, ours and the page's; all else is shut."""
    policy = re.search(rb'Security-Policy" content="([^"]+)"', sealed)
    script = re.search(rb"<script>(.+?)</script>", sealed, re.DOTALL)
    assert policy
    assert script
    own = seal._hash(script[1].decode())
    assert policy[1].decode() == (
        f"default-src 'none'; script-src {own} 'sha256-{NAMED}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )


@pytest.mark.parametrize(
    "html",
    [INNER.replace("</body>", "<script>steal()</script></body>"), f"<!doctype html><script>{SCRIPT}</script>"],
    ids=["a script too many", "no policy at all"],
)
def test_a_script_that_was_slipped_in_is_not_sealed(html: str) -> None:
    """A page with a script that its own policy does not name leaves in no seal: that would bless the script."""
    with pytest.raises(ValueError, match="own policy does not name"):
        sealed_page(html, PASSPHRASE)


def test_a_passphrase_is_six_words_of_the_list() -> None:
    """A thousand passphrases: six words each, all of the list, none twice; 77 bits."""
    words = set(phrases._words())
    made = {new_passphrase() for _ in range(1_000)}
    assert len(made) == 1_000
    assert all(len(each.split("-")) == 6 and set(each.split("-")) <= words for each in made)
    assert len(words) == 7_772
    assert int(6 * math.log2(len(words))) == 77
    assert len({word for each in made for word in each.split("-")}) > 3_500  # 4,200 of 7,772 are to be expected


@pytest.mark.thorough
def test_a_made_passphrase_is_never_refused() -> None:
    """What the product makes passes its own check, and reads the same in every way that it may be typed."""
    for _ in range(200):
        made = new_passphrase()
        assert weakness(made) is None
        assert was_drawn(made)
        assert plain_form(made) == plain_form(made.title().replace("-", "  ")) == made.replace("-", " ")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "it has 0 of at least 12 characters"),
        ("Larkfield24", "it has 11 of at least 12 characters"),
        ("a - b - c - d", "it has 7 of at least 12 characters"),
        ("2027-01-13 0900", "it has only digits"),
        ("aaaaaaaaaaaaab", "it uses very few different characters"),
        ("sunlit1sunlit1", "it repeats the same thing"),
        ("qwertyuiop123", "a row of keys"),
        ("zyxwvutsrqponm", "a row of keys"),
        ("Password 2027", "a word that many take"),
        ("teapot\x07under snow", "a character that cannot be typed everywhere"),
        ("teapot\udcff under snow", "a character that cannot be typed everywhere"),
        ("teapot under snow " * 12, "too long to be typed"),
    ],
)
def test_a_weak_passphrase_is_refused_with_the_reason(typed: str, why: str) -> None:
    """Too short, only digits, the same thing again, a row of keys: each is refused, and the reason does not repeat it."""
    told = weakness(typed)
    assert told
    assert why in told
    assert not typed or typed not in told


def test_the_refusal_says_what_to_do() -> None:
    """Whoever is refused reads what will do, and that a passphrase can be made for them."""
    assert weakness("teapot") == (
        "The passphrase is too short: it has 6 of at least 12 characters. "
        "Take one of at least four words that do not belong together, or give none: then one is made for you."
    )


@pytest.mark.parametrize(
    "typed", ["purple teapot runs slow", "Käse auf dem Mond um 7", "שלום לכל החברים שלי", "vT9#qLw2!xRk"]
)
def test_a_good_passphrase_of_ones_own_will_do(typed: str) -> None:
    """Four words, another language or twelve mixed signs are taken."""
    assert weakness(typed) is None


def test_capitals_count_in_a_passphrase_of_ones_own() -> None:
    """Only six plain words are read in small letters: nothing else is made easier to guess."""
    assert plain_form("Tr0ub4dor&Horse") == "Tr0ub4dor&Horse"
    assert plain_form("Purple Teapot Runs Slow") == "Purple Teapot Runs Slow"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """A PDF with a title and a form field, whose names must not show."""
    written = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        made.docinfo["/Title"] = "Larkfield Foods"
        with made.open_metadata() as metadata:
            metadata["dc:title"] = "Larkfield Foods"
        box = pikepdf.Dictionary(FT=pikepdf.Name.Btn, T=pikepdf.String("larkfield/thank-you"), Larkfield=1)
        made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([made.make_indirect(box)]))
        made.save(written)
    return written.getvalue()


def test_a_sealed_pdf_opens_with_the_passphrase_alone(pdf: bytes) -> None:
    """AES-256, revision 6, title included; aloud, on paper, in comments and fields everything may be done that a coach does."""
    data = sealed_pdf(pdf, PASSPHRASE)
    for wrong in ("", PASSPHRASE[:-1]):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(data), password=wrong)
    with pikepdf.open(io.BytesIO(data), password=PASSPHRASE) as opened:
        how, allowed = opened.encryption, opened.allow
        assert (how.R, how.bits, how.stream_method, how.string_method) == (
            6,
            256,
            *[pikepdf.models.EncryptionMethod.aesv3] * 2,
        )
        assert allowed.accessibility
        assert allowed.extract
        assert allowed.modify_annotation
        assert allowed.modify_form
        assert allowed.print_highres
        assert opened.user_password_matched
        assert not opened.owner_password_matched
        assert str(opened.docinfo["/Title"]) == "Larkfield Foods"
        assert "Larkfield Foods" in opened.open_metadata()["dc:title"]


def test_a_sealed_pdf_shows_neither_title_nor_names(pdf: bytes) -> None:
    """Without the passphrase there is no title, no metadata and no name of a field to be read; without the seal there was."""
    for word in (b"Larkfield", b"larkfield"):
        assert word in pdf
        assert word not in sealed_pdf(pdf, PASSPHRASE)
        assert word.decode().encode("utf-16-be") not in sealed_pdf(pdf, PASSPHRASE)


@pytest.mark.parametrize("own", ["purple teapot runs slow", "a-b-c-d-e-f", PASSPHRASE.replace("-", " "), ""])
def test_a_pdf_is_sealed_only_with_a_passphrase_that_was_drawn(pdf: bytes, own: str) -> None:
    """Guessing at a PDF is cheap, so no passphrase of somebody's own guards one."""
    with pytest.raises(ValueError, match="drawn"):
        sealed_pdf(pdf, own)
