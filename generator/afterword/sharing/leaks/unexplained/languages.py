"""Whether a sentence is in another language than ours, so that nobody here can judge it: by its short words, or its script."""

from collections.abc import Iterator
from itertools import filterfalse

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed
from afterword.sharing.leaks.unexplained.proper_names import in_small_letters

LANGUAGE = (
    "it is in another language than your letters, so that the search cannot judge it"
)

# The short words of each language without which few sentences are made, but for those that are English words too. Before the
# bar those that say nothing of anybody; after it persons, what they have, numbers and limits.
_SHORT_WORDS = """
der die das den dem des ohne ein eine einen einem einer eines und oder ist sind war waren mit von vom zu zum zur bei
beim aus nach vor auf für wie weil dass schon sehr | aber nicht kein keine ich du er sie es wir ihr mich mir dich
dir sich mein meine dein sein seine bin hat habe haben wird werden wurde kann muss soll will unter über ab als wenn
noch nur eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend euro auch

le la les un une des du de et ou ce cette ces est sont était dans avec sans pour par sur que qui dont où très tout
au aux | mais ne pas je tu il elle nous vous ils me moi mon ma mes ton son sa ses leur suis ai avons ont sera chez
sous plus moins sinon rien deux trois quatre cinq huit neuf dix vingt cent mille aussi

el la los las un una unos de del y o este esta esto es son era con para por en sobre que quien como muy todo al lo
le se | pero no yo tú él ella nosotros me mi mis tu su sus soy he ha han sin menos más si nada dos tres cuatro cinco
seis siete ocho nueve diez cien mil también

il lo la gli le un uno una di del della dei e questo questa è era con senza per su tra che chi come molto tutto al
alla nel nella da dal | ma non io tu lui lei noi mi mio mia suo sua sono ho ha meno più se niente due tre quattro
cinque sei sette otto nove dieci mille anche

o os as um uma de do da dos das e ou este esta isto é são era com sem para por em no na sobre que quem como muito
tudo ao | mas não eu ele ela nós me meu minha seu sua sou tenho tem menos mais se nada dois três quatro cinco seis
sete oito nove dez mil também

de het een en of is was met van naar bij uit voor op te dat die deze dit zeer tussen per | maar niet geen ik jij hij
zij wij mij mijn jouw zijn haar ben heb heeft wordt kan moet onder over dan als minder meer nog twee drie vier vijf
zes zeven acht negen tien honderd duizend ook

og eller er var med av af til fra hos ut ud for på om at det den dette denne et ei å | men ikke jeg du han hun vi
meg mig min mitt mine din sin har blir bliver kan skal må under over enn end de kun bare mer mere nei nej ja to tre
fire fem seks syv sju otte åtte ni ti hundre hundrede tusen tusind også

och eller är var med av till från hos ut för på som att det den detta denna ett en | men inte jag du han hon vi mig
min mitt mina din sin har blir kan ska måste under över än de bara mer mindre nej två tre fyra fem sex sju åtta nio
tio hundra tusen också

| i a ale lub nie ja ty on ona my mnie mój moja mi jest są był mam ma z ze do od na w we o po za przez dla bez jak
że to ten ta też tylko więcej mniej się co niż pod dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto
tysiąc

| ja tai mutta ei minä sinä hän me minun on ovat oli olen kun että myös vain enemmän kuin se ne tämä alle yli kaksi
kolme neljä viisi kuusi

| a ale nebo ne já ty on ona my mi můj je jsou byl mám má s z do od na v o po za pro bez jak že to ten také jen více
než se

| ve veya ama değil ben sen o biz bir bu şu için ile de da daha çok en ne gibi kadar var yok

| és vagy de nem én te ő mi egy ez az van volt hogy is csak több mint alatt felett

| și sau dar nu eu tu el ea noi un o este sunt era am are cu fără pentru pe în din la că mai mult decât sub
"""
_ENGLISH = listed(
    "a i an the and or but not no is are was were be am have has had do does did will would can could may might must shall"
    " should of to in on at by for from with about into over under than as if so that this these those it he she we you they"
    " me him her us them my your his our their its who which what when where how more less most very also only just too"
)
_LANGUAGES = tuple(map(listed, _SHORT_WORDS.replace("|", "").split("\n\n")))
_SAYING_NOTHING = tuple(
    listed(words.partition("|")[0]) for words in _SHORT_WORDS.split("\n\n")
)
# A figure, but for a year, a ten or a digit.
_TOLD = lazy_pattern(r"(?<!\d)(?!(?:10|(?:19|20)\d\d)(?!\d))\d{2,}")
_NAMED = lazy_pattern(r"(?<=[^.!?:] )[^\W\d_a-z]")
_PLACED = lazy_pattern(  # in German, where each noun has a capital
    r"\b(?:bei|beim|am|an|in|im|zu|zum|zur|von|vom|nach|aus|mit) (?:\w+ )?[A-Z\u00c4\u00d6\u00dc]"
)
# Thanks, greetings and wishes by their beginnings: who writes these alone tells nothing.
_THANKS = lazy_pattern(
    r"(?i)\b(?:merci|bonjour|danke|gr\u00fc\u00df|frohe|gracias|saludos|feliz|grazie|buon|auguri|obrigad|dank je|bedankt"
    r"|groet|takk?\b|hilsen|tack\b|h\u00e4lsning|kiito|dzi\u0119k|pozdraw|d\u011bkuj|k\u00f6sz\u00f6n|mul\u021bum"
    r"|te\u015fekk|asante|shukran|arigat|namaste|diolch|slainte|go raibh|hvala|spasibo|efharist)"
    r"|\u3042\u308a\u304c\u3068\u3046|\u8c22\u8c22|\u8b1d\u8b1d|\uac10\uc0ac|\u0441\u043f\u0430\u0441\u0438\u0431"
    r"|\u0434\u044f\u043a\u0443|\u03b5\u03c5\u03c7\u03b1\u03c1|\u0927\u0928\u094d\u092f|\u0634\u0643\u0631"
    r"|\u05ea\u05d5\u05d3"
)
_NAMES_OF = {_SAYING_NOTHING[0]: _PLACED}
_MOST_THANKS = 10  # words
_WORD = lazy_pattern(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_OTHER_SCRIPT = lazy_pattern(r"[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufaff]{2}")
_FEW = 2  # words
_LEAST_STRANGE = 3
_ACCENT = lazy_pattern(r"[^\x00-\x7f\u2019]")
_ENDING = lazy_pattern(r"(?:s|es|ed|d|ing|er|ers|ly|'s|n't|'ll|'ve|'re|'d|'m)\Z")
_DOUBLED = lazy_pattern(r"([^aeiou])\1\Z")
_NO_FOREIGN = lazy_pattern(r"\A(?:k|g|m|s|t|x|h|kw|kg|km|cm|mm|etc|eg|ie|vs|pc|ok)\Z")
_PART_END = lazy_pattern(r"[;:,()\[\]]|\s[-\u2013\u2014]\s")
_HALF = 2


def is_of_another_language(sentence: str) -> bool:
    """Whether a part of it is: by short words of one language and fewer of ours, or as hardly a word of it is of ours."""
    if _is_thanks(sentence) or _tells_nothing(sentence):
        return False
    if _OTHER_SCRIPT.search(sentence):
        return True
    parts = _PART_END.split(sentence)
    return any(map(_is_strange, (sentence, *parts)))


def _is_thanks(sentence: str) -> bool:
    """Whether it is a few words of thanks, without a figure."""
    if len(sentence.split()) > _MOST_THANKS or any(map(str.isdigit, sentence)):
        return False
    return _THANKS.search(sentence) is not None


def _tells_nothing(sentence: str) -> bool:
    """Whether its short words are all of one language, and of nobody, without a figure or a name."""
    if _TOLD.search(sentence):
        return False
    short = list(filter(_is_short, _WORD.findall(sentence.casefold())))
    if len(short) < _FEW:
        return False
    for language in _SAYING_NOTHING:
        names = _NAMES_OF.get(language, _NAMED)
        if language.issuperset(short) and not names.search(sentence):
            return True
    return False


def _is_short(word: str) -> bool:
    return any(word in language for language in _LANGUAGES)


def _is_strange(part: str) -> bool:
    words = list(_small_words(part))
    if len(words) < _FEW:
        return False
    strange = list(filterfalse(_is_english, words))
    ours = sum(map(_ENGLISH.__contains__, words))
    if strange and _most_of_one_language(words) > ours:
        return True
    if len(strange) >= _FEW and any(map(_ACCENT.search, strange)):
        return True
    least = _LEAST_STRANGE if ours else _FEW
    return len(strange) >= least and len(strange) * _HALF > len(words)


def _most_of_one_language(words: list[str]) -> int:
    """How many short words of one language there are; none, if it is one alone."""
    most = max(sum(map(language.__contains__, words)) for language in _LANGUAGES)
    return most if most >= _FEW else 0


def _small_words(part: str) -> Iterator[str]:
    """Its words, but for those with a capital that may be names."""
    first, *later = _WORD.findall(part) or [""]
    return filter(str.islower, (first.lower(), *later))


def _is_english(word: str) -> bool:
    if word in _ENGLISH or _NO_FOREIGN.search(word):
        return True
    stem = _ENDING.sub("", word)
    forms = (word, stem, f"{stem}e", _DOUBLED.sub(r"\1", stem))
    return any(map(in_small_letters().__contains__, forms))
