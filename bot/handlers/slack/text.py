"""Words as Block Kit carries them: never as mrkdwn, whose `*`, `_` and `~` cannot be escaped."""

import re
from typing import Any

Json = dict[str, Any]
LONGEST_SECTION = 3000
PIECE = 1000
"""Characters of a piece of a long text: small, so that a message is well filled before the next is begun."""
_URL = re.compile(r"https?://[^\s<>\"'«»|]+[^\s<>\"'«»|.,;:!?)\]}…]")
_BREAK = re.compile(r"\s")


def plain_text(words: str, most: int) -> Json:
    """A text object whose `:names:` stay as written."""
    return {"type": "plain_text", "text": cut(words, most) or " ", "emoji": False}


def rich(*elements: Json) -> Json:
    """A block of rich text."""
    return {"type": "rich_text", "elements": list(elements)}


def section(*inline: Json) -> Json:
    """A paragraph of rich text."""
    return {"type": "rich_text_section", "elements": list(inline)}


def quote(*inline: Json) -> Json:
    """A paragraph with a bar beside it."""
    return {"type": "rich_text_quote", "elements": list(inline)}


def inline(words: str, *, bold: bool = False, italic: bool = False) -> list[Json]:
    """Words as they are, their web addresses made to be followed."""
    look = {name: True for name, on in (("bold", bold), ("italic", italic)) if on}
    style = {"style": look} if look else {}
    found: list[Json] = []
    end = 0
    for url in _URL.finditer(words):
        if len(url[0]) > LONGEST_SECTION:
            continue
        found += [{"type": "text", "text": words[end : url.start()], **style}] if url.start() > end else []
        found.append({"type": "link", "url": url[0], "text": url[0], **style})
        end = url.end()
    return [*found, {"type": "text", "text": words[end:], **style}] if words[end:] else found


def fallback(words: str) -> str:
    """What a notification shows: here Slack reads `&`, `<` and `>` as its own."""
    return cut(words, LONGEST_SECTION).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(words: str, most: int) -> str:
    """At most so many characters, with an ellipsis where some are missing."""
    return words if len(words) <= most else f"{words[: most - 1]}…"


def pieces(words: str, most: int = PIECE) -> list[str]:
    """The words in parts of at most so many characters, parted at a blank where there is one; nothing is lost."""
    parts: list[str] = []
    while len(words) > most:
        blanks = [blank.end() for blank in _BREAK.finditer(words, most // 2, most)]
        end = blanks[-1] if blanks else most
        parts.append(words[:end])
        words = words[end:]
    return [*parts, words] if words else parts
