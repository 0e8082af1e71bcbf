"""The small words of English by what they tell of a phrase; the others are in `content/packs/first-words.yaml`."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What stands before a thing, and never behind one.
ARTICLES = _words("a all an each every our that the their these this those your")
# Who does something, in one word.
PRONOUNS = _words(
    "everybody everyone everything he it it's nobody nothing she there they we you "
)
# Before a thing of somebody, beside the articles.
POSSESSIVES = _words("her his its my")
# Words that mean somebody else in a letter than where they were typed.
OF_OTHERS = _words("i i'm i've its me my our ours their them they us we")
# Verbs that a sentence has, and a phrase has not.
FINITE = _words(
    "am are can cannot could does had has have is lacks loses lost must needs "
    "should wants was were will would "
)
# What begins a clause inside a phrase: `people who stay`.
RELATIVE = _words("how that what when where which who whom whose why")
# What stands before a quality, also one that we do not know: `very`.
STRESSED = _words(
    "extremely genuinely highly naturally quite really super totally truly very "
)
# What stands before a quality that we know.
ADVERBS = _words(
    "always extremely genuinely highly naturally never not quite really super "
    "totally truly very "
)
# What stands behind a quality that is no part of a thing: `patient with`.
AFTER_QUALITY = _words(
    "about around as at by enough even for from in of on over so to under when "
    "while with yet "
)
# What begins a state: `on time`.
STATES = _words("at in on under within")
# What stands behind a thing rather than behind a verb: `plan of`.
AFTER_THING = _words("as for of on with")
# Verbs before which those stand nevertheless: `work with`.
VERBS_BEFORE_THOSE = _words("act care cope deal listen look report talk work")
# What begins an afterthought, and not the last part of a list.
NOT_LAST = _words(
    "all both each especially even for from if in including like mostly no not on "
    "preferably such that then to under when which who with without "
)
# What follows `I have`.
PARTICIPLES = _words("been done gone seen")
# Deeds of another shape than -ed that are alike after `I` and after `I have`.
ALIKE_AFTER_HAVE = _words(
    "bought brought built cut dealt fed found held kept led made met outsold "
    "rebuilt resold sent set sold split taught won"
)
# Deeds that nobody does again for others.
ONCE = _words(
    "became been began came completed earned gained graduated grew held joined learned "
    "learnt left lived moved passed qualified received retrained returned served spent "
    "spoke started studied took volunteered went won worked"
)
# What ties a deed to its time or place, or begins another clause.
TYING = _words(
    "after ago as at before by during for from in last on since that this under "
    "until when where which while who within"
)
# What follows `I` as it is.
PRESENT = _words(
    "am believe can enjoy have hold know like love prefer speak understand"
)
# What happens, beside the verbs of something that one does: `invoices arrive late`.
HAPPENING = _words(
    "appear arrive clash come cost depend disappear drift drop exist expire fail happen "
    "jam lag lapse last leak lose miss occur overrun pile queue quit rise stall vanish"
)
# What begins a sentence before its subject: `When I came`.
OPENERS = _words(
    "after as at before during for from in on since under until when while with "
)
# What begins a subject of the candidate's: `my team`.
OWN_SUBJECTS = _words("my nobody our the")
# Verbs that such a subject has.
OWN_FINITE = _words("are can had has have is say says was were")
# What stands before a thing of somebody or of all.
DETERMINERS = ARTICLES | POSSESSIVES
# What a thing with its article follows inside a phrase: `head of the ward`.
BEFORE_A_THING = AFTER_QUALITY | AFTER_THING | STATES | _words("and or than")
# Verbs that follow a second subject as often as the first: `reports people can trust`.
MODAL = _words("can could must should will would")
# What ends something that is done: `calm drivers down`.
PARTICLES = (" away", " back", " down", " off", " out", " up")
