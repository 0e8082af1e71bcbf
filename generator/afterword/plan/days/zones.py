"""Which clock an employer lives by: as typed, else known from country and region, else not known and never guessed (E36)."""

import datetime as dt
from functools import cache, partial
from operator import eq
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.interview.model.employer import Employer
from afterword.interview.model.interview import Interview
from afterword.interview.values.codes import zones_of
from afterword.interview.values.regions import is_territory

# States and provinces in which nearly everybody keeps one clock. Those that a border of zones runs through are left out.
_BY_REGION = {
    "US": {
        "America/New_York": "CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV",
        "America/Chicago": "AL AR IA IL LA MN MO MS OK WI",
        "America/Denver": "CO MT NM UT WY",
        "America/Phoenix": "AZ",
        "America/Los_Angeles": "CA NV WA",
        "America/Anchorage": "AK",
        "Pacific/Honolulu": "HI",
        "America/Puerto_Rico": "PR VI",
        "Pacific/Guam": "GU MP",
        "Pacific/Pago_Pago": "AS",
    },
    "CA": {
        "America/Toronto": "ON QC",
        "America/Halifax": "NS PE",
        "America/Moncton": "NB",
        "America/Winnipeg": "MB",
        "America/Regina": "SK",
        "America/Edmonton": "AB",
        "America/Whitehorse": "YT",
    },
    "AU": {
        "Australia/Sydney": "NSW ACT",
        "Australia/Melbourne": "VIC",
        "Australia/Brisbane": "QLD",
        "Australia/Adelaide": "SA",
        "Australia/Perth": "WA",
        "Australia/Hobart": "TAS",
        "Australia/Darwin": "NT",
    },
    "BR": {
        "America/Sao_Paulo": "DF ES GO MG PR RJ RS SC SP",
        "America/Bahia": "BA",
        "America/Fortaleza": "CE MA PB PI RN",
        "America/Recife": "PE",
        "America/Maceio": "AL SE",
        "America/Belem": "AP PA",
        "America/Araguaina": "TO",
        "America/Cuiaba": "MT",
        "America/Campo_Grande": "MS",
        "America/Manaus": "AM",
        "America/Boa_Vista": "RR",
        "America/Porto_Velho": "RO",
        "America/Rio_Branco": "AC",
    },
    "MX": {
        "America/Mexico_City": "AGU CHP CMX COL DUR GRO GUA HID JAL MEX MIC MOR OAX PUE QUE SLP TAB TLA VER ZAC",
        "America/Monterrey": "NLE",
        "America/Merida": "CAM YUC",
        "America/Cancun": "ROO",
        "America/Hermosillo": "SON",
        "America/Mazatlan": "BCS SIN",
        "America/Tijuana": "BCN",
    },
    "ES": {"Atlantic/Canary": "CN", "Africa/Ceuta": "CE ML"},
    "PT": {"Atlantic/Azores": "20", "Atlantic/Madeira": "30"},
    "CL": {"America/Punta_Arenas": "MA", "Pacific/Easter": "IPA"},
    "FM": {"Pacific/Pohnpei": "KSA PNI", "Pacific/Chuuk": "TRK YAP"},
    "PF": {"Pacific/Marquesas": "M"},
    "PG": {"Pacific/Bougainville": "NSB"},
    "EC": {"Pacific/Galapagos": "W"},
    "NZ": {"Pacific/Chatham": "CIT"},
    "FR": {
        "America/Guadeloupe": "971 BL MF",
        "America/Martinique": "972",
        "America/Cayenne": "973",
        "Indian/Reunion": "974",
        "Indian/Mayotte": "976",
        "America/Miquelon": "PM",
        "Pacific/Noumea": "NC",
        "Pacific/Tahiti": "PF",
        "Pacific/Wallis": "WF",
        "Indian/Kerguelen": "TF",
    },
    "ID": {
        "Asia/Jakarta": "AC BB BE BT JA JB JI JK JT KR LA RI SB SS SU YO",
        "Asia/Pontianak": "KB KT",
        "Asia/Makassar": "BA GO KI KS KU NB NT SA SG SN SR ST",
        "Asia/Jayapura": "MA MU PA PB PD PE PS PT",
    },
    "MN": {
        "Asia/Ulaanbaatar": "1 035 037 039 041 047 049 051 053 055 057 059 061 063 064 065 067 069 073",
        "Asia/Hovd": "043 046 071",
    },
    "CD": {
        "Africa/Kinshasa": "BC EQ KG KL KN MN MO NU SU TU",
        "Africa/Lubumbashi": "BU HK HL HU IT KC KE KS LO LU MA NK SA SK TA TO",
    },
    "RU": {
        "Europe/Moscow": "AD ARK BEL BRY CE CU DA IN IVA KB KC KDA KL KLU KO KOS KR KRS LEN LIP MO MOS MOW MUR NGR NIZ ORL"
        " PNZ PSK ROS RYA SE SMO SPE STA TA TAM TUL TVE VLA VLG VOR YAR",
        "Europe/Kaliningrad": "KGD",
        "Europe/Samara": "SAM UD",
        "Asia/Yekaterinburg": "BA CHE KGN KHM ORE PER SVE TYU YAN",
        "Asia/Omsk": "OMS",
        "Asia/Novosibirsk": "NVS",
        "Asia/Krasnoyarsk": "KK KYA TY",
        "Asia/Irkutsk": "BU IRK",
        "Asia/Vladivostok": "KHA PRI YEV",
    },
}
# What older tables of CLDR call by a name of before.
_NAMES_OF_NOW = {
    "Africa/Asmera": "Africa/Asmara",
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Asia/Saigon": "Asia/Ho_Chi_Minh",
    "Atlantic/Faeroe": "Atlantic/Faroe",
    "Europe/Kiev": "Europe/Kyiv",
}
# Countries of one clock but for islands far out, or a region that the world does not count with them.
_BUT_FOR_ISLANDS = {
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "EC": "America/Guayaquil",
    "GL": "America/Nuuk",
    "PF": "Pacific/Tahiti",
    "PG": "Pacific/Port_Moresby",
    "XK": "Europe/Belgrade",  # which CLDR has no zone for
    "ES": "Europe/Madrid",
    "NZ": "Pacific/Auckland",
    "PT": "Europe/Lisbon",
    "UA": "Europe/Kyiv",
}


def zone_of(interview: Interview) -> str | None:
    """The employer's time zone: the one that was typed, else the one that country and region leave no doubt about."""
    if interview.timezone:
        return interview.timezone

    return known_zone(interview.employer, interview.held.on.year)


def known_zone(employer: Employer, year: int) -> str | None:
    """The zone that an employer must be in, by country and region; None where there could be several."""
    country = employer.country
    if country is None:
        return None

    region = (employer.region or "").strip().upper().removeprefix(f"{country}-")
    if is_territory(country, region):
        country = region
    for zone, regions in _BY_REGION.get(country, {}).items():
        if region in regions.split():
            return zone

    return _BUT_FOR_ISLANDS.get(country) or _one_clock(country, year)


def a_zone_of(country: str | None) -> str:
    """One of a country's zones, for somebody who is to write which; one of the United States where no country is known."""
    by_region = _BY_REGION.get(country or "US", {})
    return next(iter((*by_region, *zones_of(str(country)))), "America/New_York")


def is_in_doubt(country: str, year: int) -> bool:
    """Whether a country has clocks that differ, so that it alone does not say which one is meant."""
    return known_zone(Employer(name=country, country=country), year) is None


@cache
def _one_clock(country: str, year: int) -> str | None:
    """The zone of a country that has one, or several that show the same hour all through a year."""
    zones = zones_of(country)
    clocks = map(partial(_hours, year=year), zones)
    first = next(clocks, None)
    if first and all(map(partial(eq, first), clocks)):
        return _NAMES_OF_NOW.get(zones[0], zones[0])

    return None


def _hours(zone: str, year: int) -> tuple[dt.timedelta | None, ...] | None:
    """How far a zone is from Greenwich on each day of a year; None for one that the system does not know."""
    try:
        clock = ZoneInfo(zone)
    except ZoneInfoNotFoundError:
        return None

    first = dt.datetime(year, 1, 1, 12, tzinfo=clock)
    return tuple((first + dt.timedelta(days=day)).utcoffset() for day in range(365))
