"""Regular expressions made ready when they are first looked for, so that the package loads fast."""

import re
from functools import cache


@cache
def ready(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern compiled, once for good: the cache of `re` itself forgets when others fill it."""
    return re.compile(pattern, flags)
