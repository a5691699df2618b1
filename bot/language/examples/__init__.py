"""Requests as people type them, each with what it asks: the grammar is held to them, and guesses are made from them.

A row has `text` and `intent` (null where nothing is asked) and, where they are labelled, `who`, `subject`,
`duration_min`, `repeat` and `when`, read at `at` in `tz` by the conventions of the product.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def rows(name: str) -> Iterator[dict[str, Any]]:
    """The rows of one file: "french", "english", or those labelled with their dates, "dated_french" and so on."""
    import json  # noqa: PLC0415 - slow to load, and most messages are not guessed at

    for line in (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines():
        yield json.loads(line)


def every() -> Iterator[dict[str, Any]]:
    """All rows, in the order of their files' names."""
    for path in sorted(FOLDER.glob("*.jsonl")):
        yield from rows(path.stem)
