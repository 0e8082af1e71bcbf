"""Towns that are called otherwise in other languages: Cologne and Köln, Courtrai and Kortrijk, The Hague and 's-Gravenhage.

Unicode's tables have such names for the towns that give a time zone theirs, and for no others; these are the usual ones.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import permutations

from afterword.sharing.leaks.named_text import words_of

_CALLED = """
aachen, aix-la-chapelle, aken, aquisgran | aarhus, arhus | aberdeen, obar dheathain | alesund, aalesund
alexandria, alexandrie | algiers, alger, argel, algier | alicante, alacant | alost, aalst
antwerp, antwerpen, anvers, amberes, anversa | arras, atrecht | athens, athina, athen, athenes, atenas, atene
augsburg, augusta | auschwitz, oswiecim | bangalore, bengaluru | barcelona, barcelone, barcellona
basel, basle, bale, basilea | beijing, peking, pekin | belgrade, beograd, belgrad, belgrado | bern, berne, berna
biel, bienne | bielsko, bielitz | bilbao, bilbo | bodo, bodoe | bologna, bologne | bolzano, bozen | bombay, mumbai
bratislava, pressburg, pozsony | braunschweig, brunswick | bremen, breme | breslau, wroclaw | bressanone, brixen
brno, brunn | bruges, brugge, brujas | brussels, bruxelles, brussel | bucharest, bucuresti, bukarest, bucarest
budapest, budapeszt | cadiz, cadix | cairo, kairo, le caire | calcutta, kolkata | canton, guangzhou
cardiff, caerdydd | chennai, madras | chernivtsi, czernowitz | chur, coire | cluj, klausenburg, kolozsvar
cologne, koln, koeln, keulen, colonia, kolonia
copenhagen, kobenhavn, koebenhavn, kopenhagen, copenhague, kopenhaga, copenaghen | cordoba, cordoue, cordova
cork, corcaigh | corunna, a coruna, la coruna | courtrai, kortrijk | cracow, krakow, krakau, cracovie, cracovia
damascus, damas, damaskus | dendermonde, termonde | donostia, san sebastian | doornik, tournai
dresden, dresde, drezno | dublin, baile atha cliath | dubrovnik, ragusa | dunkirk, dunkerque, duinkerke
dusseldorf, duesseldorf | edinburgh, dun eideann, edimbourg, edimburgo, edinburg
florence, firenze, florenz, florencia | florø, floro | frankfurt, francfort, frankfort | freiburg, fribourg
galway, gaillimh | gdansk, danzig | gdynia, gdingen | geneva, geneve, genf, ginevra, ginebra
genoa, genova, genua, genes | ghent, gent, gand, gante | girona, gerona | gothenburg, goteborg, goeteborg
graz, gradec | haarlem, harlem | hamburg, hambourg, hamburgo, amburgo | hanover, hannover, hanovre
havana, la habana, la havane, havanna | helsinki, helsingfors | heraklion, iraklio | hermannstadt, sibiu
ho chi minh city, saigon | inverness, inbhir nis | istanbul, constantinople | jerusalem, yerushalayim
karlovy vary, karlsbad, carlsbad | kaunas, kovno | kharkiv, kharkov | klaipeda, memel | koblenz, coblenz, coblence
konigsberg, kaliningrad | kosice, kaschau | krefeld, crefeld | kronstadt, brasov | kyiv, kiev, kiew, kijow
lausanne, losanna | leghorn, livorno | leiden, leyden | leipzig, lipsk, lipsia | leuven, louvain, lowen
liege, luik, luttich, lieja | lille, rijsel, ryssel | limerick, luimneach
lisbon, lisboa, lissabon, lisbonne, lisbona | ljubljana, laibach, lubiana | lleida, lerida
london, londres, londra, londyn, londen, lontoo | lucerne, luzern, lucerna
luxembourg, luxemburg, letzebuerg, lussemburgo | lviv, lvov, lwow, lemberg, leopol | lyon, lyons, lione
maastricht, maestricht | mainz, mayence, maguncia, magonza | malmo, malmoe | mantua, mantova | maribor, marburg
marseille, marseilles, marsella, marsiglia | mechelen, malines | meissen, misnie
milan, milano, mailand, milaan, mediolan | mons, bergen | moscow, moskva, moskau, moscou, moscu, mosca, moskwa
mulhouse, mulhausen, muhlhausen | munich, munchen, muenchen, monaco di baviera, monachium | munster, muenster
namur, namen | naples, napoli, neapel, napels | neuchatel, neuenburg | newport, casnewydd | nice, nizza, niza
nicosia, lefkosia, lefkosa | nijmegen, nimwegen, nimegue | nivelles, nijvel
nuremberg, nurnberg, nuernberg, norymberga, norimberga | odessa, odesa | olomouc, olmutz | oporto, porto
oslo, kristiania | ostend, oostende, ostende | ostrava, ostrau | oulu, uleaborg | ourense, orense
padua, padova, padoue | pamplona, iruna | paris, parigi, paryz, parijs | pecs, funfkirchen | perpignan, perpinya
pilsen, plzen | pisa, pise | plovdiv, philippopolis | posen, poznan | prague, praha, prag, praga, praag
pretoria, tshwane | quebec city, quebec | regensburg, ratisbon, ratisbonne | reims, rheims | reykjavik, reikiavik
rhodes, rodos | riga, ryga | rijeka, fiume | roermond, ruremonde | roeselare, roulers | rome, roma, rom, rzym
ronse, renaix | rouen, rouaan | saint petersburg, sankt peterburg, sankt petersburg, leningrad
saragossa, zaragoza, saragosse | sarajevo, sarajewo | schaffhausen, schaffhouse | seville, sevilla, sevilha, siviglia
shanghai, schanghai | sion, sitten | skopje, uskub | sofia, sofija, sofie | solothurn, soleure | split, spalato
stettin, szczecin | stockholm, estocolmo, stoccolma, sztokholm
strasbourg, strassburg, straatsburg, estrasburgo, strasburgo | swansea, abertawe | syracuse, siracusa
szeged, szegedin | tallinn, reval | tampere, tammerfors | tangier, tanger, tangeri | tartu, dorpat | tbilisi, tiflis
the hague, den haag, 's-gravenhage, la haye, la haya, l'aia, haga | thessaloniki, saloniki, salonica, salonika
timisoara, temeswar, temesvar | tirana, tirane | torun, thorn | toulouse, tolosa | trento, trient, trent
trier, treves, treviri | trieste, triest, trst | tromso, tromsoe | trondheim, trondhjem, drontheim | tunis, tunisi
turin, torino, turijn, turyn | turku, abo | uppsala, upsala | utrecht, utreque | vaasa, vasa | valencia, valence
venice, venezia, venedig, venecia, venise, wenecja | verona, veronne | vienna, wien, vienne, viena, wenen, wieden
vilnius, wilno, vilna, wilna | vitoria, gasteiz | vyborg, viipuri, wiborg
warsaw, warszawa, warschau, varsovie, varsovia, warschaw | waterford, port lairge | wexford, loch garman
winterthur, winterthour | wrexham, wrecsam | xativa, jativa | yerevan, erevan, eriwan | ypres, ieper | zagreb, agram
zurich, zuerich, zurigo, zuric
""".replace("\n", "|")

_LETTERS = {
    "\u00e5": "aa",
    "\u00f8": "oe",
    "\u00f6": "oe",
    "\u00e6": "ae",
    "\u00e4": "ae",
    "\u00fc": "ue",
}


def also_called(town: str) -> tuple[str, ...]:
    """What a town is called in other languages, as words are compared."""
    phrase = " ".join(words_of(town))
    return tuple(_by_name().get(phrase, []))


def otherwise_written(name: str) -> Iterator[str]:
    """A name with the letters of Scandinavia and Germany in full, and without: Grenaa and Gren\u00e5."""
    folded = name.casefold()
    for letter, pair in _LETTERS.items():
        if letter in folded or pair in folded:
            yield from words_of(folded.replace(letter, pair))
            yield from words_of(folded.replace(pair, letter))


@cache
def _by_name() -> dict[str, list[str]]:
    by_name: dict[str, list[str]] = defaultdict(list)
    for town in map(_names, _CALLED.split("|")):
        for name, another in permutations(town, 2):
            by_name[name].append(another)
    return by_name


def _names(line: str) -> list[str]:
    return list(map(" ".join, map(words_of, line.split(","))))
