"""When an expression is, for someone somewhere at some moment.

`calendar.stretch` finds the days of an expression; `days` and `periods` teach it each kind of them.
"""

from bot.language.time.resolving import days, periods

__all__ = ["days", "periods"]
