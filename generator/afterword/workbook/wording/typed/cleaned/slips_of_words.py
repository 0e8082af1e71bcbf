"""Single words by which a slip is known, each with how it is said: `teached/taught`; `_` stands for a space (E34)."""

from types import MappingProxyType


def _pairs(words: str) -> MappingProxyType[str, str]:
    return MappingProxyType(dict(pair.split("/") for pair in words.split()))


# What was done, as it stands behind `I have`, and as it stands behind `I`.
DID = _pairs(
    "begun/began broken/broke chosen/chose done/did driven/drove drunk/drank eaten/ate fallen/fell flown/flew"
    " forgotten/forgot given/gave gone/went grown/grew known/knew ridden/rode risen/rose rung/rang seen/saw spoken/spoke"
    " stolen/stole swum/swam taken/took thrown/threw worn/wore written/wrote"
)
# The other way round.
DONE = _pairs(
    "ate/eaten became/become began/begun broke/broken came/come chose/chosen did/done drank/drunk drove/driven fell/fallen"
    " forgot/forgotten gave/given grew/grown knew/known ran/run rode/ridden saw/seen spoke/spoken stole/stolen swam/swum"
    " threw/thrown took/taken went/gone wore/worn wrote/written"
)
# What has been done for so long.
PERFECT = _pairs(
    "do/have_done drive/have_driven live/have_lived make/have_made run/have_run sell/have_sold teach/have_taught"
    " work/have_worked"
)
MEN = _pairs("child/children man/men person/people woman/women")
WERE = _pairs("has/have is/are was/were")
NOTHING = _pairs("nobody/anybody nothing/anything nowhere/anywhere")
# What was done, and what one did not do.
BASES = _pairs(
    "ate/eat became/become began/begin bought/buy broke/break brought/bring built/build came/come caught/catch chose/choose"
    " did/do drank/drink drove/drive fell/fall felt/feel found/find gave/give got/get grew/grow had/have has/have kept/keep"
    " knew/know left/leave lost/lose made/make met/meet paid/pay ran/run said/say saw/see sent/send sold/sell spent/spend"
    " spoke/speak stood/stand taught/teach thought/think threw/throw told/tell took/take understood/understand went/go"
    " worked/work wrote/write"
)
NO_PAST = _pairs(
    "shutted/shut splitted/split spreaded/spread hurted/hurt"
    " bringed/brought builded/built buyed/bought catched/caught choosed/chose comed/came cutted/cut drived/drove eated/ate"
    " feeled/felt finded/found gived/gave goed/went growed/grew hitted/hit keeped/kept knowed/knew leaved/left losed/lost"
    " maked/made meeted/met payed/paid putted/put runned/ran selled/sold sended/sent setted/set sleeped/slept speaked/spoke"
    " spended/spent standed/stood taked/took teached/taught telled/told thinked/thought throwed/threw understanded/understood"
    " winned/won writed/wrote"
)
# What one does, and what somebody does.
THIRD = _pairs(
    "answer/answers ask/asks bring/brings build/builds call/calls care/cares clean/cleans cook/cooks drive/drives"
    " follow/follows help/helps hold/holds learn/learns listen/listens look/looks love/loves manage/manages"
    " move/moves play/plays run/runs see/sees sell/sells serve/serves show/shows smile/smiles start/starts tell/tells"
    " try/tries use/uses wear/wears"
    " come/comes don't/doesn't give/gives go/goes have/has keep/keeps know/knows like/likes live/lives make/makes need/needs"
    " say/says speak/speaks stay/stays take/takes talk/talks teach/teaches think/thinks understand/understands want/wants"
    " work/works write/writes"
)
MISSPELT = _pairs(
    "allready/already allways/always calender/calendar custommer/customer custommers/customers diffrent/different"
    " equiptment/equipment feedbacks/feedback knifes/knives leafs/leaves shedule/schedule shelfs/shelves softwares/software"
    " trainning/training "
    "accomodation/accommodation acheive/achieve acheived/achieved agressive/aggressive alot/a_lot becuase/because"
    " begining/beginning beleive/believe buisness/business collegue/colleague collegues/colleagues"
    " comunication/communication congratulation/congratulations definately/definitely enviroment/environment"
    " expecially/especially experiance/experience expirience/experience goverment/government greatful/grateful"
    " happend/happened immediatly/immediately independant/independent intrested/interested knowlege/knowledge liase/liaise"
    " maintainance/maintenance managment/management neccessary/necessary occured/occurred oportunity/opportunity"
    " oppertunity/opportunity posible/possible proffesional/professional recieve/receive recieved/received"
    " recomend/recommend responsability/responsibility responsable/responsible seperate/separate succesful/successful"
    " sucess/success sucessful/successful teh/the thier/their tommorow/tomorrow untill/until wich/which writting/writing"
    # What is never counted, or counted in another way.
    " advices/advice childs/children equipments/equipment furnitures/furniture homeworks/homework informations/information"
    " knowledges/knowledge softwares/software womans/women"
)
