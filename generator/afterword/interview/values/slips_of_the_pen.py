"""Words that are certainly misspelt: the commonest slips, and the posts in a job's title with one letter wrong."""

from collections.abc import Iterator
from functools import cache

from afterword.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
# Behind a figure letters write them in full.
_IN_FULL = lazy_pattern(r"(?i)(?<=\d )(?:hrs|yrs?)\b")
_VOWELS = dict.fromkeys("aeiou", "aeiou")

# Each as it is mistyped, and as it is spelt. None of the first is a word of its own, in English or as a name.
_SPELT = """
accomodate:accommodate accomodation:accommodation accross:across acheive:achieve acheived:achieved
acheivement:achievement adress:address agressive:aggressive alot:a_lot apparantly:apparently appartment:apartment
arguement:argument assistent:assistant attendence:attendance basicly:basically becuase:because begining:beginning
beleive:believe beleived:believed buisness:business calender:calendar carreer:career catagory:category
challange:challenge challanges:challenges collegue:colleague collegues:colleagues comming:coming commited:committed
commitee:committee comunication:communication compleatly:completely concious:conscious custmer:customer
custmers:customers customor:customer dammage:damage dammaged:damaged dammages:damages decison:decision
definately:definitely definatly:definitely delivary:delivery developement:development diffrent:different
dificult:difficult disapointed:disappointed disaplinary:disciplinary discipilne:discipline effecient:efficient
embarassed:embarrassed enviroment:environment enviromental:environmental equiptment:equipment exellent:excellent
excelent:excellent experiance:experience experianced:experienced experence:experience explaination:explanation
familar:familiar finaly:finally finacial:financial foriegn:foreign fourty:forty foward:forward freind:friend
freinds:friends gaurd:guard gaurantee:guarantee goverment:government grammer:grammar happend:happened
harrassment:harassment hieght:height imediate:immediate imediately:immediately immediatly:immediately
improvment:improvement improvments:improvements independant:independent intrest:interest intrested:interested
knowlege:knowledge knowledgable:knowledgeable liason:liaison libary:library maintainance:maintenance
maintainence:maintenance maintanance:maintenance managment:management managament:management neccessary:necessary
necesary:necessary negotation:negotiation noticable:noticeable occassion:occasion occassionally:occasionally
occured:occurred occuring:occurring oportunity:opportunity oppurtunity:opportunity organistion:organisation
parrallel:parallel peice:piece peices:pieces peopel:people persue:pursue posession:possession postion:position
prefered:preferred priviledge:privilege proffesional:professional profesional:professional professionel:professional
proffessional:professional psycology:psychology qualifed:qualified quailty:quality recieve:receive recieved:received
reccomend:recommend recomend:recommend recomended:recommended refered:referred relevent:relevant
reliabilty:reliability reponsible:responsible resposible:responsible responsability:responsibility
responsabilities:responsibilities safty:safety saftey:safety sallary:salary schedual:schedule secratary:secretary
seperate:separate seperately:separately sincerly:sincerely speach:speech staf:staff strenght:strength
strenghts:strengths succesful:successful succesfull:successful successfull:successful suprise:surprise
suprised:surprised supervison:supervision targetted:targeted teh:the themselfs:themselves thier:their
throught:through tommorow:tomorrow tommorrow:tomorrow tounge:tongue transfered:transferred truely:truly untill:until
usefull:useful vehical:vehicle vehicals:vehicles warehose:warehouse warehosue:warehouse wich:which writting:writing
wonderfull:wonderful yeild:yield yr:year yrs:years mth:month mths:months hrs:hours wk:week wks:weeks mgmt:management
mgr:manager wld:would shld:should cld:could abt:about
"""
_SLIPS = dict(pair.split(":") for pair in _SPELT.split())
_NAMES_OF_POSTS = """
accountant administrator analyst apprentice architect assistant associate carer carpenter cashier cleaner clerk
consultant coordinator designer developer director electrician engineer executive foreman handler hygienist inspector
instructor labourer lecturer librarian maintenance manager mechanic nurse officer operative operator packer pharmacist
planner plumber porter programmer receptionist recruiter representative researcher scientist secretary specialist
supervisor surveyor teacher technician therapist trainer warehouse welder
"""
_POSTS = frozenset(_NAMES_OF_POSTS.split())
_OTHER_WORDS = lazy_pattern(
    "picker|pecker|foremen|cleaver|caper|career|carers|leaner|pacer|paper|corker|trailer|weld|wielder"
)


def slips(text: str) -> Iterator[tuple[str, str]]:
    """Each misspelt word of a text, and how it is spelt."""
    for word in _WORD.findall(_IN_FULL.sub("", text)):
        meant = _SLIPS.get(word.casefold(), "")
        if meant:
            yield word, _as_large(meant.replace("_", " "), word)


def slips_in_title(title: str) -> Iterator[tuple[str, str]]:
    """Each word of a job's title that is misspelt, and how it is spelt."""
    for word in _WORD.findall(title):
        meant = _post_meant(word.casefold())
        if meant:
            yield word, _as_large(meant, word)
    yield from slips(title)


def _post_meant(word: str) -> str:
    """The post that a word is but for one letter left out, doubled, swapped or mistaken for another vowel."""
    if word in _POSTS or _OTHER_WORDS.fullmatch(word):
        return ""
    return _posts_by_slip().get(word, "")


@cache
def _posts_by_slip() -> dict[str, str]:
    """Each post by what it is mistyped as."""
    posts: dict[str, str] = {}
    for post in _POSTS:
        posts |= dict.fromkeys(_slips_of(post), post)
    return posts


def _slips_of(post: str) -> Iterator[str]:
    """A post with one slip in it; its first and last letters are right."""
    for place in range(1, len(post) - 1):
        before = post[:place]
        letter = post[place]
        after = post[place + 1 :]
        yield f"{before}{after}"
        yield f"{before}{letter}{letter}{after}"
        yield f"{before}{after[0]}{letter}{after[1:]}"
        for vowel in _VOWELS.get(letter, ""):
            yield f"{before}{vowel}{after}"


def _as_large(meant: str, typed: str) -> str:
    """The word with the capitals that were typed."""
    if typed.isupper():
        return meant.upper()
    if typed[0].isupper():
        return meant.capitalize()
    return meant
