"""Every rule that a diagnostic can name. A rule is called after the wrong thing; its page is docs/rules/CODE.md."""

from functools import partial

from afterword.diagnostics.diagnostic import Diagnostic, Severity, Span
from afterword.frozen import frozen


@frozen
class Rule:
    """One thing that can be wrong: its code for ever, its name, how much it matters."""

    code: str
    name: str
    severity: Severity = Severity.ERROR

    def at(
        self,
        span: Span,
        message: str,
        help_: str = "",
        excerpt: str = "",
    ) -> Diagnostic:
        """This rule broken at a place."""
        return Diagnostic(self.code, self.severity, span, message, help_, excerpt)


_warning = partial(Rule, severity=Severity.WARNING)

# 1xx: the file as a file and as YAML
UNREADABLE_FILE = Rule("AW101", "unreadable-file")
OVERSIZED_FILE = Rule("AW102", "oversized-file")
UNKNOWN_KEY = Rule("AW103", "unknown-key")
NOT_UTF8 = Rule("AW104", "not-utf-8")
BROKEN_YAML = Rule("AW105", "broken-yaml")
DUPLICATE_KEY = Rule("AW106", "duplicate-key")
YAML_MACHINERY = Rule("AW107", "yaml-machinery")
SEVERAL_DOCUMENTS = Rule("AW108", "several-documents")
OVERCOMPLEX_FILE = Rule("AW109", "overcomplex-file")
NO_KEYS = Rule("AW110", "no-keys")
HIDDEN_CHARACTER = _warning("AW111", "hidden-character")
UNUSABLE_FILE_NAME = Rule("AW112", "unusable-file-name")
KEYLESS_TEXT = Rule("AW113", "keyless-text")
TEXT_IN_COMMENT = _warning("AW114", "text-in-comment")
CURLY_QUOTES = _warning("AW115", "curly-quotes")
MISTYPED_SIGN = Rule("AW116", "mistyped-sign")
NO_PLAIN_TEXT = Rule("AW117", "no-plain-text")
FILE_NOT_READ = _warning("AW118", "file-not-read")
# 2xx: one value
MISSING_KEY = Rule("AW201", "missing-key")
UNKNOWN_WORD = Rule("AW202", "unknown-word")
UNREADABLE_DATE = Rule("AW203", "unreadable-date")
UNREADABLE_NUMBER = Rule("AW204", "unreadable-number")
UNUSABLE_EMAIL = Rule("AW205", "unusable-email")
UNUSABLE_LINK = Rule("AW206", "unusable-link")
UNUSABLE_TEXT = Rule("AW207", "unusable-text")
WRONG_SHAPE = Rule("AW208", "wrong-shape")
NEITHER_YES_NOR_NO = Rule("AW209", "neither-yes-nor-no")
UNKNOWN_TIME_ZONE = Rule("AW210", "unknown-time-zone")
UNKNOWN_COUNTRY = Rule("AW211", "unknown-country")
UNKNOWN_CURRENCY = Rule("AW212", "unknown-currency")
UNUSABLE_ID = Rule("AW213", "unusable-id")
NUMBER_OUT_OF_RANGE = Rule("AW214", "number-out-of-range")
PLACEHOLDER = _warning("AW215", "placeholder")
SMILEY = _warning("AW216", "smiley")
LETTER_IN_A_NUMBER = _warning("AW220", "letter-in-a-number")
# 3xx: values that do not go together
NOBODY_TO_THANK = Rule("AW301", "nobody-to-thank")
NO_HIRING_MANAGER = Rule("AW302", "no-hiring-manager")
SAME_ID_TWICE = Rule("AW303", "same-id-twice")
TWO_EMPLOYER_DATES = Rule("AW304", "two-employer-dates")
DATE_BEFORE_INTERVIEW = Rule("AW305", "date-before-interview")
UNKNOWN_STEP = Rule("AW306", "unknown-step")
UNKNOWN_REFEREE = Rule("AW307", "unknown-referee")
UNKNOWN_FIELD = _warning("AW308", "unknown-field")
FAMILY_NAME_NOT_IN_NAME = _warning("AW309", "family-name-not-in-name")
TITLE_WITHOUT_FAMILY_NAME = _warning("AW310", "title-without-family-name")
FOLLOW_UP_OUTSIDE_ITS_WEEK = _warning("AW311", "follow-up-outside-its-week")
TWO_LINKS_IN_ONE_WEEK = Rule("AW312", "two-links-in-one-week")
FEW_FOLLOW_UPS = _warning("AW313", "few-follow-ups")
UNKNOWN_TEST = Rule("AW314", "unknown-test")
NO_HOLIDAY_CALENDAR = Rule("AW315", "no-holiday-calendar")
UNKNOWN_INTERVIEW = Rule("AW316", "unknown-interview")
END_BEFORE_START = Rule("AW317", "end-before-start")
UNWHOLE_INSTALMENTS = _warning("AW318", "unwhole-instalments")
TWO_DAYS_FOR_ONE_WEEK = Rule("AW319", "two-days-for-one-week")
LINK_WITHOUT_FOLLOW_UP = _warning("AW320", "link-without-follow-up")
ENDLESS_PASSAGE = _warning("AW321", "endless-passage")
MORE_THAN_A_NAME = _warning("AW322", "more-than-a-name")
SINGLE_BRACKETS = _warning("AW323", "single-brackets")
WITHOUT_EFFECT = _warning("AW324", "without-effect")
UNKNOWN_PERSON = _warning("AW325", "unknown-person")
AGENCY_AS_EMPLOYER = _warning("AW326", "agency-as-employer")
NO_NAME = _warning("AW327", "no-name")
TITLE_IN_NAME = _warning("AW328", "title-in-name")
FIGURES_OUT_OF_ORDER = _warning("AW329", "figures-out-of-order")
GREETS_SOMEBODY_ELSE = _warning("AW330", "greets-somebody-else")
LOGGED_BEFORE_INTERVIEW = _warning("AW331", "logged-before-interview")
ADDRESS_OF_SOMEBODY_ELSE = _warning("AW332", "address-of-somebody-else")
THEIR_WORDS_WITHOUT_THE_DAY = _warning("AW333", "their-words-without-the-day")
ROUNDS_AT_ODDS = _warning("AW334", "rounds-at-odds")
ADDRESS_OF_ANOTHER_EMPLOYER = _warning("AW337", "address-of-another-employer")
COUNTRY_IN_DOUBT = _warning("AW338", "country-in-doubt")
SLIP_IN_A_SENTENCE = _warning("AW342", "slip-in-a-sentence")
# 40x: the follow-up itself, as a coach would read it
LATE_THANK_YOU = _warning("AW401", "late-thank-you")
NO_CONNECTION = _warning("AW402", "no-connection")
CONNECTION_IN_OTHER_WORDS = _warning("AW403", "connection-in-other-words")
FEW_CONSENTING_REFEREES = _warning("AW404", "few-consenting-referees")
REFEREE_CALLED_TWICE = _warning("AW405", "referee-called-twice")
UNRESEARCHED_SALARY = _warning("AW406", "unresearched-salary")
PROPOSAL_WITHOUT_NEED = _warning("AW407", "proposal-without-need")
LINK_WITHOUT_COMMENT = _warning("AW408", "link-without-comment")
WORK_ADDRESS = _warning("AW409", "work-address")
TWO_EMAILS_A_WEEK = _warning("AW410", "two-emails-a-week")
FEES_TO_OWN_EMPLOYER = _warning("AW411", "fees-to-own-employer")
REFEREE_WITHOUT_REASON = _warning("AW412", "referee-without-reason")
PHRASE_THAT_DOES_NOT_FIT = _warning("AW413", "phrase-that-does-not-fit")
LOGGED_AHEAD = _warning("AW414", "logged-ahead")
INTERVIEW_TO_COME = _warning("AW415", "interview-to-come")
YEAR_NOT_MEANT = _warning("AW416", "year-not-meant")
CLOCK_NOT_KNOWN = _warning("AW417", "clock-not-known")
REGION_NOT_TOLD = _warning("AW418", "region-not-told")
NAME_IN_SMALL_LETTERS = _warning("AW419", "name-in-small-letters")
PAY_FOR_NO_YEAR = _warning("AW420", "pay-for-no-year")
# 42x: drafts in the candidate's own words
OTHER_EMPLOYER_IN_DRAFT = _warning("AW421", "own-draft-names-another-employer")
LEFTOVER_PLACEHOLDER = _warning("AW422", "leftover-placeholder")
ROLE_NOT_NAMED = _warning("AW423", "role-not-named")
OVERLONG_THANK_YOU = _warning("AW424", "overlong-thank-you")
STOCK_PHRASE = _warning("AW425", "stock-phrase")
WALK_AWAY_IN_DRAFT = Rule("AW426", "walk-away-in-draft")
PROMISE_WITHOUT_PLAN = _warning("AW427", "promise-without-plan")
UNKNOWN_DRAFT = _warning("AW428", "unknown-draft")
DRAFT_WRITTEN_TWICE = Rule("AW429", "draft-written-twice")
# 43x: templates, words and packs of the workspace's own
BROKEN_TEMPLATE = Rule("AW430", "broken-template")
UNKNOWN_OVERRIDE = _warning("AW431", "unknown-override")
PASSAGE_IN_OWN_FILE = Rule("AW432", "private-passage-in-own-file")
# 44x: what is taken for granted until it is typed
COUNTRY_OF_HOME = _warning("AW440", "country-of-your-home")
SENTENCE_IN_DOUBT = _warning("AW442", "sentence-in-doubt")
# 44x: what is not sent, though somebody may count on it
WITHDRAWAL_UNTOLD = _warning("AW445", "withdrawal-untold")
GHOSTED_WITHOUT_FAREWELL = _warning("AW446", "ghosted-without-farewell")
# 45x: letters in the candidate's own words, and the day on which they go
READ_ON_ANOTHER_DAY = _warning("AW450", "read-on-another-day")
# 45x: what comes out longer than it may be
PROPOSAL_OVER_ONE_PAGE = _warning("AW451", "proposal-over-one-page")
LONG_NOTE = _warning("AW452", "long-note")
# 45x: what a letter says twice
SAID_TWICE = _warning("AW453", "said-twice")

RULES = {
    rule.code: rule for rule in tuple(globals().values()) if isinstance(rule, Rule)
}
