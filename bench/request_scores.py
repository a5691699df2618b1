"""How answers are held to labels: shares of right answers, as rows of a table with the goal beside them."""

import unicodedata
from datetime import datetime
from types import ModuleType
from typing import Any, TypeAlias

Scores: TypeAlias = list[tuple[str, str, str]]
Answered: TypeAlias = list[tuple[dict[str, Any], dict[str, Any]]]
GOALS = {
    "intent": "≥ 97 %", "when": "≥ 97 %", "no date where there is none": "100 %", "silently wrong": "≤ 1 %",
    "duration_min": "≥ 95 %", "repeat": "≥ 95 %", "who": "≥ 95 %", "subject": "≥ 95 %",
}  # fmt: skip
CORPUS_GOALS = {"duckling_fr": ("≥ 95 %", "≤ 2 %"), "duckling_en": ("≥ 75 %", "≤ 10 %")}


def of_requests(answered: Answered) -> Scores:
    """Each field's share over the requests that are labelled with it."""
    right: dict[str, list[bool]] = {"intent": [answer["intent"] == row["intent"] for row, answer in answered]}
    dated = [(row, answer) for row, answer in answered if "when" in row]
    if dated:
        right["when"] = [when_right(row, answer) for row, answer in dated]
        right["no date where there is none"] = [not answer["when"] for row, answer in dated if not row["when"]]
        right["silently wrong"] = [bool(answer["when"]) and not when_right(row, answer) for row, answer in dated]
    for field in ("duration_min", "repeat"):
        right[field] = [answer[field] == row[field] for row, answer in answered if field in row]
    for field in ("who", "subject"):
        right[field] = [_named(field, row[field], answer[field] or "") for row, answer in answered if field in row]
    return [(name, _share(found), GOALS[name]) for name, found in right.items() if found]


def of_corpus(name: str, rows: list[dict[str, Any]], whens: list[Any], matching: ModuleType) -> Scores:
    """Strict and wrong shares of date expressions, by the corpus's own scorer; day parts need half in common."""
    strict, wrong, alarms = [], [], []
    for row, when in zip(rows, whens, strict=True):
        if row["kind"] == "negative":
            alarms.append(when is not None)
            continue
        said = _as_corpus(when)
        right = bool(matching.correct(row, said))
        right = right or bool(when and when["grain"] == "daypart" and matching.loose(row, said))
        strict.append(right)
        wrong.append(bool(said) and not right)
    goals = CORPUS_GOALS[name]
    return [
        (f"{name}, strict", _share(strict), goals[0]),
        (f"{name}, wrong", _share(wrong), goals[1]),
        (f"{name}, a date where there is none", f"{sum(alarms)}/{len(alarms)}", "0"),
    ]


def _share(found: list[bool]) -> str:
    return f"{sum(found) / max(1, len(found)):.1%} ({sum(found)}/{len(found)})"


def when_right(row: dict[str, Any], answer: dict[str, Any]) -> bool:
    """Whether the answer's date is the labelled one, or one of those accepted beside it."""
    return any(_same(answer["when"], when) for when in [row["when"], *row.get("accept", [])])


def _same(one: dict[str, Any] | None, other: dict[str, Any] | None) -> bool:
    if not one or not other:
        return not one and not other
    return one["kind"] == other["kind"] and all(
        _instant(one[edge]) == _instant(other[edge]) for edge in ("start", "end")
    )


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _named(field: str, expected: str, got: str) -> bool:
    """Whether the label is in the answer; for a person, the answer may be the shorter of the two."""
    short, long = _folded(got), _folded(expected)
    return long in short or (field == "who" and len(got) > 3 and short in long)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _as_corpus(when: Any) -> list[dict[str, Any]]:
    """Our answer in the corpus's form: naive times, one grain, an open end said to be one."""
    if not when:
        return []
    start, end = (when[edge][:19] if when[edge] else None for edge in ("start", "end"))
    grain = "hour" if when["grain"] == "daypart" else when["grain"]
    said = {"start": None if when["kind"] == "before" else start, "end": end, "grain": grain}
    if when["kind"] == "after":
        return [{"start": start, "end": None, "grain": grain, "iv": True}]
    return [said | ({"end": None} if when["kind"] == "instant" else {})]
