"""How well and how fast requests are understood, beside `dateparser.search.search_dates` in the same run."""

import importlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from bench.request_scores import Scores, of_corpus, of_requests
from bot.language import as_json, examples, understand
from bot.language.requests.likeness import guess

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
OWN = [ROOT / "bot" / "language" / "examples" / f"{name}.jsonl" for name in examples.NAMES]
NOW = "2026-11-23T10:00:00+01:00"
IMPORT = """
import time, sys
before = time.perf_counter()
import bot.language
print((time.perf_counter() - before) * 1000)
assert "dateparser" not in sys.modules and "phonenumbers" not in sys.modules
"""


@dataclass(frozen=True)
class Request:
    """A labelled request: its text, when and where it is read, and its labels."""

    text: str
    at: datetime
    zone: ZoneInfo
    language: str
    labels: dict[str, Any]

    def answered(self) -> dict[str, object]:
        return as_json(understand(self.text, self.at, self.zone, self.language))


def main(argv: list[str]) -> int:
    """Print the table; `argv` may name another labelled set (JSON lines as in the project's own)."""
    dev = SHARED / "utterances" / "dev.jsonl"
    chosen = [Path(argv[0])] if argv else [dev] if dev.exists() else OWN
    requests = [request for path in chosen for request in _requests(path)]
    print(f"{len(requests)} requests of {', '.join(path.name for path in chosen)}")
    _table(of_requests([(one.labels, one.answered()) for one in requests]))
    for name in ("duckling_fr", "duckling_en"):
        if (SHARED / "dates" / f"{name}.jsonl").exists():
            _table(_corpus(name))
    _table(_likeness())
    _table(_speed(requests))
    _table(_beside_dateparser(requests))
    return 0


def _table(scores: Scores) -> None:
    for name, value, goal in scores:
        print(f"  {name:<44} {value:>14}   {goal}")


def _requests(path: Path) -> list[Request]:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    english = path.stem.startswith("english")
    return [
        Request(
            row["text"],
            datetime.fromisoformat(row.get("at", NOW)),
            ZoneInfo(row.get("tz", "Europe/Paris")),
            row.get("lang", "en" if english else "fr"),
            row,
        )
        for row in rows
    ]


def _corpus(name: str) -> Scores:
    """The public date expressions, scored by the scorer that lies beside them."""
    matching = _module(SHARED / "dates", "matching")
    rows = [json.loads(line) for line in (SHARED / "dates" / f"{name}.jsonl").read_text("utf-8").splitlines()]
    utc = ZoneInfo("UTC")
    answers = [
        as_json(understand(row["text"], datetime.fromisoformat(row["ref"]).replace(tzinfo=utc), utc, row["lang"]))
        for row in rows
    ]
    return of_corpus(name, rows, [answer["when"] for answer in answers], matching)


def _module(folder: Path, name: str) -> ModuleType:
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))


def _likeness() -> Scores:
    """How well what a message is like tells its intent, without any rule: each example is guessed from the others."""
    asked = [row for row in examples.every() if row["intent"]]
    right = sum((found := guess(row["text"])) is not None and found.intent == row["intent"] for row in asked)
    return [("intent by likeness alone, each from the others", f"{right / len(asked):.1%} ({right}/{len(asked)})", "")]


def _speed(requests: list[Request]) -> Scores:
    taken = sorted(min(_milliseconds(request.answered) for _ in range(3)) for request in requests)
    long = (requests[0].text + " ") * (40_000 // (len(requests[0].text) + 1))
    length = min(_milliseconds(lambda: _understood(long, requests[0])) for _ in range(3))
    return [
        ("median, ms a request, each the best of three", f"{statistics.median(taken):.2f}", "< 1"),
        ("p99, ms a request", f"{taken[int(len(taken) * 0.99)]:.2f}", "< 5"),
        ("40,000 characters, ms, best of three", f"{length:.0f}", "< 100"),
        ("import, ms, best of six", f"{min(_import_times()):.0f}", "< 50"),
    ]


def _understood(text: str, like: Request) -> None:
    understand(text, like.at, like.zone, like.language)


def _milliseconds(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return (time.perf_counter() - before) * 1000


def _import_times() -> list[float]:
    """Milliseconds in processes of their own; the first leaves the bytecode that an installed package has."""
    with tempfile.TemporaryDirectory() as cache:
        told = os.environ | {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": cache}
        return [_import_time(told) for _ in range(6)]


def _import_time(told: dict[str, str]) -> float:
    command = [sys.executable, "-c", IMPORT]
    done = subprocess.run(command, cwd=ROOT, env=told, capture_output=True, text=True, check=True)  # noqa: S603 - ours
    return float(done.stdout)


def _beside_dateparser(requests: list[Request]) -> Scores:
    """Both on the same requests: right is the same first instant, or none where there is none."""
    dated = [request for request in requests if "when" in request.labels]
    if not dated:
        return []
    tried = {
        "this": _tried(dated, lambda one: _edge(one.answered()["when"])),
        "search_dates": _tried(dated, lambda one: _searched(one, None)),
        "search_dates, language given": _tried(dated, lambda one: _searched(one, [one.language])),
    }
    rows = [(f"{name}: right, median ms", f"{right:.1%}, {taken:.2f}", "") for name, (right, taken) in tried.items()]
    return [*rows, ("times faster than search_dates", f"{tried['search_dates'][1] / tried['this'][1]:.1f}", "≥ 20")]


def _tried(requests: list[Request], read: Callable[[Request], datetime | None]) -> tuple[float, float]:
    """The share read right, and the median milliseconds."""
    right, taken = 0, []
    for request in requests:
        read(request)
        before = time.perf_counter()
        found = read(request)
        taken.append((time.perf_counter() - before) * 1000)
        accepted = [_edge(when) for when in [request.labels["when"], *request.labels.get("accept", [])]]
        right += found in accepted
    return right / len(requests), statistics.median(taken)


def _edge(when: Any) -> datetime | None:
    """The start of a window, or its end where it has no start."""
    return datetime.fromisoformat(when["start"] or when["end"]) if when else None


def _searched(request: Request, languages: list[str] | None) -> datetime | None:
    search_dates = importlib.import_module("dateparser.search").search_dates
    settings = {
        "RELATIVE_BASE": request.at.replace(tzinfo=None),
        "TIMEZONE": request.zone.key,
        "RETURN_AS_TIMEZONE_AWARE": True,
        "PREFER_DATES_FROM": "future",
    }
    found: Iterable[tuple[str, datetime]] = search_dates(request.text, languages, settings) or []
    return next((moment for _, moment in found), None)
