"""An email on two clocks: the hour at which it reaches somebody, and what the candidate's own clock shows then (E36)."""

import datetime as dt
from zoneinfo import ZoneInfo

from afterword.frozen import frozen

_MORNING = dt.time(9, 30)  # when the first letters of the day have been read
# The shortest talk: thanks are never suggested before it is over.
_TALK = dt.timedelta(minutes=30)
_NIGHT = (dt.time(22), dt.time(7))
_END_OF_DAY = dt.time(17)  # when a talk is over of which no time is known


@frozen
class Sending:
    """The moment to send an email, on the clock of whoever receives it and on one's own."""

    there: dt.datetime
    here: dt.datetime

    @property
    def at_night(self) -> bool:
        """Whether one would have to be awake for it."""
        begins, ends = _NIGHT
        clock = self.here.time()
        return clock >= begins or clock < ends


@frozen
class Clocks:
    """The employer's time zone and the candidate's, as far as they are known, and the hour at which emails are to arrive."""

    theirs: str | None = None
    mine: str | None = None
    send_at: dt.time | None = None

    def own_day(self, day: dt.date, at: dt.time | None = None) -> dt.date:
        """The day that the candidate's calendar shows at a time of theirs; in the morning when no time is told."""
        sending = self.sending(day, at or self.hour)
        return sending.here.date() if sending else day

    @property
    def hour(self) -> dt.time:
        """The hour at which an email is to arrive: as the candidate wants it, else half past nine."""
        return self.send_at or _MORNING

    def after_talk(self, began: dt.time | None) -> dt.time:
        """The hour for thanks on the day of the talk: the usual one, or later when the talk is later."""
        if began is None:
            return max(self.hour, _END_OF_DAY)

        over = (dt.datetime.combine(dt.date.min, began) + _TALK).time()
        if over < began:  # past midnight
            return began
        return max(self.hour, over)

    def sending(self, day: dt.date, at: dt.time) -> Sending | None:
        """A moment of theirs on both clocks; None where one of them is not known, or both show the same."""
        if self.theirs is None or self.mine is None:
            return None

        there = dt.datetime.combine(day, at, ZoneInfo(self.theirs))
        here = there.astimezone(ZoneInfo(self.mine))
        if there.utcoffset() == here.utcoffset():
            return None

        return Sending(there, here)


ONE_CLOCK = Clocks()
