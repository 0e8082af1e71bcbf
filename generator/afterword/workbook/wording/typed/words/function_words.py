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
    "am are aren't can can't cannot could couldn't didn't does doesn't don't had has have is isn't lacks loses lost may "
    "might must needs should wants was wasn't were weren't will won't would wouldn't "
)
# What begins a clause inside a phrase: `people who stay`.
RELATIVE = _words("how that what when where which who whom whose why")
# What stands before a quality, also one that we do not know: `very`.
STRESSED = _words(
    "extremely genuinely highly naturally quite really super totally truly very "
)
# What stands before a quality that we know.
ADVERBS = _words(
    "always ever extremely genuinely hardly highly naturally never not quite rarely really super "
    "too totally truly very well "
)
# What stands behind a quality that is no part of a thing: `patient with`.
AFTER_QUALITY = _words(
    "about all alone around as at by enough even for from full full-time immediately in indoors locally nearby now of on "
    "online outdoors over "
    "overnight part-time so to under when while with yet "
)
# What begins a state: `on time`.
STATES = _words("at in on under within")
# What stands behind a thing rather than behind a verb: `plan of`.
AFTER_THING = _words("as at for of on with")
# Verbs before which those stand nevertheless: `work with`.
VERBS_BEFORE_THOSE = _words(
    "act care cope deal listen look report start stay talk travel type work"
)
# What begins an afterthought, and not the last part of a list.
NOT_LAST = _words(
    "ideally preferably all both currently each especially even for from if in including like mostly no not on "
    "now preferably such that then to under when which who with without "
)
# What follows `I have`.
PARTICIPLES = _words("been done gone seen")
# Deeds of another shape than -ed that are alike after `I` and after `I have`.
ALIKE_AFTER_HAVE = _words(
    "bought brought built cut dealt fed found had held kept led left lost made met outsold "
    "rebuilt resold sent set sold spent split taught told won"
)
# Deeds that nobody does again for others.
ONCE = _words(
    "became been began came completed earned gained graduated grew had held joined learned "
    "learnt left lived married met moved passed qualified raised received retired retrained returned served spent "
    "spoke started studied survived took volunteered went won worked"
)
# Deeds of another shape than -ed that may be done for others again; those in -ed may.
DONE_FOR_OTHERS = _words(
    "bought brought built cut dealt drew drove dug fed fought found got held kept laid led let made met outsold oversaw paid "
    "put ran rebuilt redrew reran reset rewrote rode saw sent set sewed shot sold sought sped split spread swept taught "
    "undertook wove wrote"
)
# What ties a deed to its time or place, or begins another clause.
TYING = _words(
    "after ago as at before by during for from in last on since that this under "
    "until when where which while who within"
)
# What follows `I` as it is.
PRESENT = _words(
    "am believe can could enjoy have hold know like love prefer speak understand will would"
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
MODAL = _words("can could may might must should will would")
# What ends something that is done: `calm drivers down`.
PARTICLES = (" away", " back", " down", " off", " out", " up")
# The verbs of a phrase that says of somebody else what they do, are or have: `isn't afraid`.
OF_SOMEBODY = _words(
    "cannot can't couldn't does doesn't has hasn't is isn't was wasn't won't would wouldn't"
)
# What says that something is to become different, or how much of it there is.
CHANGING = _words(
    "additional another better bigger both enough extra fewer few higher less lower many more most much no other "
    "safer some any several smoother"
)
# How much of a thing there is, where nothing changes.
SOME = _words("any both enough many several some")
# What was done to a thing, behind it: `paperwork kept up to date`.
DONE_TO = _words("built done held kept left made paid run sent taken written")
# What stands before a thing that needs no article then.
BEFORE_THINGS = (
    DETERMINERS
    | CHANGING
    - {
        "additional",
        "better",
        "bigger",
        "extra",
        "higher",
        "lower",
        "other",
        "safer",
        "smoother",
    }
    | _words(
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
        "dozens hundreds lots plenty half nobody's everybody's"
    )
)
NUMBERS = _words("two three four five six seven eight nine ten twelve twenty thirty")
# What stands behind a thing, and is no part of its name: `eye for detail`, `people who stay`.
BEHIND_A_THING = (
    DETERMINERS
    | MODAL
    | RELATIVE
    | _words(
        "abroad nearby online outdoors overnight "
        "about above across after against along among around as at because before behind below beside between beyond "
        "by despite during for from if in inside instead into like near not of off on onto out outside over per since "
        "than then through throughout to toward towards under until up upon via while with within without"
    )
)
# Endings of things that are not counted.
ENDS_UNCOUNTED = (
    "ance",
    "ence",
    "ery",
    "graphy",
    "hood",
    "ics",
    "ing",
    "ism",
    "ity",
    "logy",
    "ment",
    "ness",
    "ship",
    "sion",
    "tion",
    "ware",
    "work",
)
# What is the candidate's own, and no employer's.
MINE = _words("i i'm i've me my mine myself")
# Words for people that describe a thing as well: `people skills`, `one more driver`.
DESCRIBING_SOMEBODY = _words("people one individual colleague candidate person")
# What stands behind what one is known, trained or used for.
AFTER_STATE = _words("about against as by for in of on to with")
# What stands before a deed: `never missed a shift`.
ADVERBS_OF_DEEDS = _words(
    "also always never often once personally single-handedly twice"
)
# Verbs before `of`, which stands behind a thing elsewhere.
VERBS_BEFORE_OF = _words("approve conceive dispose dream hear learn speak take think")
# Verbs before `for`, which stands behind a thing elsewhere.
VERBS_BEFORE_FOR = _words(
    "account advocate apply ask bid budget campaign cater cook cover fill fish hunt pay play prepare provide run search shop "
    "sign stand vouch wait"
)
# What is handled by the piece or the load, and of which no word says how many.
STUFF = _words(
    "ale bacon bedding beef beer bread bunting cargo cement cheese china chocolate cladding clothes clothing coal "
    "coffee compost concrete copper copy coursework crockery cutlery decking espresso fencing firmware fish "
    "flooring food freight fruit furniture glass glassware gravel guttering hair ham hay herring homework insulation "
    "iron laundry lettering linen litter luggage mail manure meat metal milk mortar paint paperwork pastry payment "
    "pipe pipework piping plaster pork post poultry pudding recycling rubbish salad salmon sand scaffolding shelving "
    "silage snow soil steel stock stone straw takings tarmac timber traffic tubing turf veg washing waste wine "
    "wiring wood wool"
)
# Words that are no name wherever they stand.
SMALL = (
    BEFORE_THINGS
    | BEHIND_A_THING
    | PRONOUNS
    | OF_SOMEBODY
    | FINITE
    | ADVERBS
    | ADVERBS_OF_DEEDS
    | STRESSED
    | CHANGING
)
# What is named without its article behind a verb: `moving house`, `changing career`.
LEFT_OR_CHANGED = _words(
    "bank career college course direction gear home house job office school shop track university work"
)
# Endings of what only describes a thing: `legal documents`.
ENDS_DESCRIBING = ("al", "ic", "ive", "ous", "ful", "less", "ary")
# What ends the name of a kind of work, in which one has experience.
WORK = _words(
    "administration alterations analysis bookbinding butchery carpentry cookery entry care control design embroidery farriery "
    "finance forestry hygiene joinery maintenance masonry payroll phlebotomy pottery procurement reduction repair repairs "
    "research retail safety sales service services support upholstery"
)
ENDS_OF_WORK = ("graphy", "ics", "ing", "logy", "ment", "sion", "tion")
# What stands behind a verb in -s that names things as well: `plans a party`, not `plans for the party`.
BEHIND_A_VERB_IN_S = DETERMINERS | _words(
    "down everything hard it long off on out over shifts them up weekends well"
)
# How well a language is spoken.
HOW_WELL = _words(
    "advanced basic business conversational excellent fluent fluently good native some working"
)
# What somebody is declared to be, behind what for: `forklift certified`.
DECLARED = _words(
    "averse aware bodied conscious educated minded savvy "
    "accredited certified chartered checked cleared licensed licenced literate qualified registered trained vetted"
)
# What tells how, when or how often something is done, at the end of a phrase and never at the end of a thing.
ADVERBIAL = _words(
    "again ahead alone always apart aside daily early earlier everywhere fast faster first forward here hourly later locally "
    "monthly nightly nowadays often overnight properly quicker quickly safely sooner straight there together today tomorrow "
    "tonight twice weekly well"
)
# What somebody did, and nothing was done to: `their last baker left`.
HAPPENED = _words(
    "came died fell fled grew left moved quit resigned retired rose vanished went"
)
# What is felt for something, before `for`: `love for detail`.
FELT_FOR = _words("feel love regard respect")
# Before an article, and no verb: `all the`, `half a day`.
BEFORE_AN_ARTICLE = (
    BEHIND_A_THING
    | RELATIVE
    | _words(
        "all almost both even half just nearly not only quite rather such twice what"
    )
)
# Verbs that go on with another in -ing: `stop losing clients`.
BEFORE_DOING = _words(
    "avoid begin continue do enjoy finish go hate help keep learn like love mind practise quit start stop teach try want"
)
# What happened to what is counted or much: `sales doubled`.
CHANGED = HAPPENED | _words(
    "doubled dropped halved improved increased jumped shrank soared trebled tripled"
)
# How a firm is in trouble, before what it lacks: `short of drivers`.
IN_TROUBLE = _words("behind desperate drowning short struggling stuck")
# Things named in the plural before other things: `sales targets`.
PLURAL_BEFORE_THINGS = _words(
    "accounts admissions arts awards charts claims communications customs events games goods grounds logistics news operations "
    "exams results drinks roads works parents people petrol sales savings schools sports staff systems trades women men"
)
# Papers of a university, named by letters.
DEGREES = _words("ba bsc beng ma mba meng msc phd llb")
# Of which everybody has the one.
THE_ONE = _words("ability willingness desire right")
# Done by several, whatever else the word may be elsewhere: `pigeons nest in the loft`.
DONE_BY_SEVERAL = _words(
    "bark bite breed burst die flood freeze nest ring rot rust sing sleep spit steal sting swarm"
)
# What goes wrong with one thing, and is the name of nothing: `the projector overheats`.
SURELY_GOES_WRONG = _words("barks bites fails overheats rots")
# Things as well, until something says when: `the bus stops in Hill Road`, `the bus stops when it rains`.
MAY_GO_WRONG = _words(
    "breaks crashes floods freezes jams leaks rattles squeaks sticks stops"
)
GOES_WRONG = SURELY_GOES_WRONG | MAY_GO_WRONG
# Before the name of one person: `Mr Hill's sister`.
TITLES = frozenset({"dr", "dr.", "miss", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mx", "mx.", "prof", "prof."})  # fmt: skip
