"""Requests as people type them, each with what it asks: the grammar is held to them, and guesses are made from them.

A row has `text` and `intent` (null where nothing is asked) and, where they are labelled, `who`, `subject`,
`duration_min`, `repeat` and `when`, read at `at` in `tz` by the conventions of the product.
"""

from collections.abc import Iterator
from typing import Any

NAMES = ("french", "english", "dated_french", "dated_english")
"""The files; those named "dated" are labelled with their dates."""


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The rows of one file of `NAMES`."""
    # slow to load, and most starts need neither
    import json  # noqa: PLC0415
    from importlib.resources import files  # noqa: PLC0415

    for line in files(__name__).joinpath(f"{name}.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


def every() -> Iterator[dict[str, Any]]:
    """All rows, file by file."""
    for name in NAMES:
        yield from rows(name)
