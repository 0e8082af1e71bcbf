"""Names and short words that everybody knows, as they are written: `chatgpt`, `crm`, `under 30 secs` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern, rewritten

# By their letters in small; no word of any other meaning is here: excel, indeed, outlook, slack, teams, zoom, sap.
_NAMES = (
    "AutoCAD BBC Canva ChatGPT CNN Dropbox eBay Facebook Figma GitHub GitLab Gmail Google HubSpot Instagram Jira JavaScript"
    " LinkedIn Lightroom Mailchimp Microsoft MySQL Netflix OpenAI PayPal Photoshop Pinterest PowerPoint QuickBooks Reddit"
    " Revit Salesforce SharePoint Shopify Snapchat SolidWorks Spotify Substack TikTok Trello TripAdvisor Twitter WhatsApp"
    " WordPress Xero YouTube"
    " API APIs B2B B2C CCTV CMS CNC CPD CQC CRM CSS DBS DVLA ERP EU FAQ FAQs GCSE GCSEs GDPR GP GPs HGV HMRC HTML ICU KPI"
    " KPIs LGV MRI MRP NHS NVQ NVQs PDF PDFs PPE SaaS SEO SLA SLAs SQL UK URL USA UX VAT"
)
_WRITTEN = {name.lower(): name for name in _NAMES.split()}
_KNOWN = lazy_pattern(
    rf"(?<![\w./@&'\u2019-])(?<!\bto )(?!google (?:it|them|that|you)\b)(?:{'|'.join(_WRITTEN)})(?![\w/@-]|\.\w)"
)
_IN_FULL = (
    (lazy_pattern(r"\bpower bi\b"), "Power BI"),
    (lazy_pattern(r"\bms (?=excel|office|project|teams|word)"), "Microsoft "),
    (lazy_pattern(r"(?P<on>\b(?:by|on|over|via) )zoom\b"), r"\g<on>Zoom"),
    (
        lazy_pattern(r"(?P<how>\b(?:Google|Microsoft|in|of|on) )excel\b(?! (?:at|in))"),
        r"\g<how>Excel",
    ),
    (lazy_pattern(r"(?<=\d )secs\b\.?"), "seconds"),
    (
        lazy_pattern(r"\b(?P<many>an?|the|their|my|our|your|\d+) dept(?P<s>s?)\b\.?"),
        r"\g<many> department\g<s>",
    ),
    (lazy_pattern(r"(?<=[a-z] )mgr\b\.?"), "manager"),
    (lazy_pattern(r"\bapprox\b\.?(?= \d)"), "about"),
    (lazy_pattern(r"\bhols\b"), "holidays"),
    # way fewer calls, 20% less accidents, 4 weeks notice, a logo nobody likes
    (
        lazy_pattern(
            r"(?i)(?P<before>\A|\b(?:and|are|be|by|for|get|got|had|has|have|is|need|of|take|takes|was|were|with) |, )way"
            r" (?=(?:better|bigger|cheaper|easier|faster|fewer|less|longer|more|quicker|safer|shorter|slower|too|worse)\b)"
        ),
        r"\g<before>far ",
    ),
    (
        lazy_pattern(
            r"(?P<share>\d(?:%| per ?cent) )less (?!business|focus|gas|news|stress)(?=[a-z-]+[^\Ws]s\b)"
        ),
        r"\g<share>fewer ",
    ),
    (
        lazy_pattern(
            r"(?P<long>\b(?:\d+|two|three|four|five|six|eight|twelve) (?:days|months|weeks)) (?=notice\b)"
        ),
        r"\g<long>' ",
    ),
    (
        lazy_pattern(
            r"(?P<what>\b(?:a|an|my|our|the|their|your) [a-z]+ )(?=(?:no one|nobody) [a-z]+s\b)"
        ),
        r"\g<what>that ",
    ),
)

# did the library job in Leeds, 2 years: for how long something was done
_NUMBER = r"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
_SO_LONG = lazy_pattern(
    rf"(?i)\A(?!.*\b(?:for|in) (?:about |over )?{_NUMBER}\b)(?P<did>.*\b(?:built|did|drove|led|made|ran|taught|was|were"
    rf"|[a-z]+ed)\b"
    rf"[^,;:.]*),(?P<long> (?:(?:about|almost|more than|nearly|over) )?{_NUMBER} (?:months|seasons|summers|weeks|winters"
    rf"|years?))"
    r"(?P<end>[.!]?)\Z"
)


def for_so_long(text: str) -> str:
    """`did exactly this at Oxfam, 2 years` as `did exactly this at Oxfam for 2 years`."""
    return _SO_LONG.sub(r"\g<did> for\g<long>\g<end>", text)


def well_known(text: str) -> str:
    """A text in which what everybody knows is written as everybody writes it."""
    return rewritten(_KNOWN.sub(_written, text), _IN_FULL)


def _written(word: Match[str]) -> str:
    return _WRITTEN[word[0]]
