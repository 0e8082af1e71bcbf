"""What day it is, asked anew each time: a server runs past midnight."""

import datetime as dt
from collections.abc import Callable

Clock = Callable[[], dt.date]
