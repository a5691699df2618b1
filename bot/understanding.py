"""`permanence understand`: what the language part makes of a request, as JSON."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.core.errors import WrongUse
from bot.language import as_json, understand
from bot.language import explain as explained


def of(text: str, at: str, tz: str, lang: str, *, explain: bool = False) -> str:
    """One JSON line; `at` is ISO 8601, with an offset or local to `tz`, "" for now. Raises WrongUse."""
    zone = _zone(tz)
    understood = understand(text, _instant(at, zone), zone, _language(lang))
    return json.dumps(explained(understood) if explain else as_json(understood), ensure_ascii=False)


def of_line(line: str, *, explain: bool = False) -> str:
    """Answer one JSON line {"id","text","at","tz","lang"}, with the same id. Raises WrongUse."""
    try:
        asked = json.loads(line)
        number, text = asked["id"], asked["text"]
    except (ValueError, KeyError, TypeError) as error:
        raise WrongUse(
            '--batch: each line must be JSON like {"id": 1, "text": "…"}; at, tz and lang may follow'
        ) from error
    answer = of(
        str(text), asked.get("at") or "", asked.get("tz") or "Europe/Paris", asked.get("lang") or "fr", explain=explain
    )
    return json.dumps({"id": number, **json.loads(answer)}, ensure_ascii=False)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise WrongUse(f"tz: {name} is not an IANA time zone, such as Europe/Paris") from error


def _instant(words: str, zone: ZoneInfo) -> datetime:
    if not words:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(words)
    except ValueError as error:
        raise WrongUse(f"at: {words} is not ISO 8601, such as 2026-11-23T09:00:00+01:00") from error
    return at if at.tzinfo else at.replace(tzinfo=zone)


def _language(name: str) -> str:
    if name not in {"fr", "en"}:
        raise WrongUse(f"lang: {name} is neither fr nor en")
    return name
