"""What stands for a town without its name: the code of its airport, its river, what its people call it."""

from functools import cache

from afterword.sharing.leaks.named_text import words_of

# The codes of its airports and stations, and after the stroke what else it is known by; no word that is a language's as well.
_SIGNS = """
aarhus: AAR | aberdeen: ABZ | adelaide: ADL | alicante: ALC | amsterdam: AMS / amstel, mokum | antwerp: ANR / scheldt, schelde
athens: ATH / acropolis, piraeus | atlanta: ATL | auckland: AKL | austin: AUS | bangalore: BLR | bangkok: BKK
barcelona: BCN / ramblas, catalonia | basel: BSL | beijing: PEK, PKX | belfast: BFS, BHD / lagan | belgrade: BEG
bergen: BGO | berlin: BER, TXL, SXF / spree | bern: BRN / aare | bilbao: BIO / nervion | billund: BLL
birmingham: BHX / brummie, brum | bologna: BLQ | bombay: BOM | bordeaux: BOD / garonne, gironde | boston: BOS, BDL / beantown
bratislava: BTS | bremen: BRE / weser | bristol: BRS / bristolian | brisbane: BNE | brussels: BRU, CRL | bucharest: OTP
budapest: BUD | buenos aires: EZE | cairo: CAI | calgary: YYC | cape town: CPT | cardiff: CWL / taff | charlotte: CLT
chicago: ORD, MDW | cleveland: CLE | cologne: CGN | columbus: CMH | copenhagen: CPH / oresund, zealand, sjaelland | cork: ORK
dallas: DFW, DAL | delhi: DEL | denver: DEN | detroit: DTW | doha: DOH | dresden: DRS | dubai: DXB, DWC | dublin: DUB / liffey
dusseldorf: DUS | edinburgh: EDI / auld reekie, waverley, leith | eindhoven: EIN | exeter: EXT | faro: FAO / algarve
florence: FLR / arno | frankfurt: FRA, HHN | geneva: GVA / lac leman, lake geneva | genoa: GOA
glasgow: GLA, PIK / clyde, glaswegian
gothenburg: GOT | graz: GRZ | hamburg: HAM / alster | hanover: HAJ | helsinki: HEL | hong kong: HKG | houston: IAH, HOU
hull: HUY / humber | innsbruck: INN | inverness: INV | istanbul: IST, SAW / bosphorus, bosporus | jakarta: CGK
johannesburg: JNB / joburg, jozi | kansas city: MCI | krakow: KRK | kyiv: KBP | las vegas: LAS | leeds: LBA
leipzig: LEJ | lille: LIL | lisbon: LIS / tejo, alfama, tagus | liverpool: LPL / mersey, scouse, scousers | ljubljana: LJU
london: LHR, LGW, STN, LTN, LCY / docklands, thames | los angeles: LAX | luxembourg: LUX | lyon: LYS / rhone
madrid: MAD, MADX / manzanares | malaga: AGP | malmo: MMX | manchester: MAN / mancunian, mancunians | marseille: MRS
melbourne: MEL, MLB / yarra | mexico city: MEX | miami: MIA | milan: MXP, LIN, BGY | minneapolis: MSP / twin cities
montreal: YUL | moscow: SVO, DME, VKO | munich: MUC / isar | nairobi: NBO | naples: NAP / vesuvius
new york: JFK, LGA, EWR, NYC / manhattan, brooklyn | newcastle: NCL / tyne, geordie, geordies | nice: NCE
nottingham: EMA | nuremberg: NUE | oslo: OSL | ottawa: YOW | oxford: OXF | palermo: PMO | paris: CDG, ORY, BVA / seine
perth: PER | philadelphia: PHL / philly | phoenix: PHX | pisa: PSA | pittsburgh: PIT | portland: PDX | porto: OPO / douro, gaia
prague: PRG / vltava | reykjavik: KEF | riga: RIX | rome: FCO, CIA / tiber | rotterdam: RTM / maas
salt lake city: SLC | salzburg: SZG / salzach | san diego: SAN
san francisco: SFO / golden gate, bay area
sao paulo: GRU | seattle: SEA | seoul: ICN | seville: SVQ / guadalquivir | shanghai: PVG | sheffield: DSA | singapore: SIN
sofia: SOF | southampton: SOU | stockholm: ARN, BMA | stuttgart: STR / neckar | sydney: SYD | tallinn: TLL | tel aviv: TLV
the hague: RTM | tokyo: HND, NRT | toronto: YYZ, YTZ | toulouse: TLS | trieste: TRS | turin: TRN | valencia: VLC
vancouver: YVR | venice: VCE / rialto, lagoon city | verona: VRN | vienna: VIE / prater | vilnius: VNO | warsaw: WAW / vistula
washington: IAD, DCA, BWI / potomac | wellington: WLG | wroclaw: WRO | york: YRK | zagreb: ZAG | zurich: ZRH / limmat
""".replace("\n", "|")


def signs_of(town: str) -> tuple[str, ...]:
    """What stands for a town, codes in capitals and the rest as words are compared."""
    return _by_name().get(" ".join(words_of(town)), ())


@cache
def _by_name() -> dict[str, tuple[str, ...]]:
    entries = (entry.strip().partition(": ") for entry in _SIGNS.split("|"))
    return {
        town: tuple(signs.replace(" / ", ", ").split(", "))
        for town, _, signs in entries
    }
