"""Requests written apart from the grammar, with their dates: how many are understood must not fall.

They were labelled by the conventions of the product before anybody knew what would be made of them.
"""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bench.request_scores import when_right
from bot.language import as_json, examples, understand


def answered(language: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(row, as_json(_understood(row))) for row in examples.rows(f"dated_{language}")]


def _understood(row: dict[str, Any]) -> Any:
    return understand(row["text"], datetime.fromisoformat(row["at"]), ZoneInfo(row["tz"]), row["lang"])


@pytest.mark.parametrize(
    ("language", "intent", "when", "wrong"), [("french", 0.94, 0.955, 0.03), ("english", 0.945, 0.965, 0.03)]
)
def test_requests_are_understood(language: str, intent: float, when: float, wrong: float) -> None:
    found = answered(language)
    total = len(found)
    assert sum(answer["intent"] == row["intent"] for row, answer in found) >= intent * total
    assert sum(when_right(row, answer) for row, answer in found) >= when * total
    assert sum(bool(answer["when"]) and not when_right(row, answer) for row, answer in found) <= wrong * total
