"""Reads text as Telegram does: the HTML parse mode, refused as td refuses it, and the inline keyboards."""

import re
from dataclasses import dataclass, field

from .refusals import Refusal, bad_request
from .values import JSON

_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "blockquote": "blockquote", "tg-spoiler": "spoiler", "span": "spoiler",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(#\d{1,6}|#x[0-9a-fA-F]{1,5}|lt|gt|amp|quot);?")
_SPECIAL = re.compile(r"[<&]")
_NAME = re.compile(r"<([^\s>]*)(?=[\s>])")
_ATTRIBUTE = re.compile(r"\s+([a-zA-Z-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_LONGEST = 4096  # UTF-16 units after entities parsing, core.telegram.org/bots/api#sendmessage

_LONGEST_CAPTION = 1024


@dataclass
class _Open:
    tag: str
    offset: int
    attributes: dict[str, str]


@dataclass
class _Reading:
    source: str
    at: int = 0
    plain: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[_Open] = field(default_factory=list)
    entities: list[JSON] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.plain.append(text)
        self.length += units(text)

    def refusal(self, words: str) -> Refusal:
        offset = len(self.source[: self.at].encode())
        return bad_request(f"can't parse entities: {words.format(offset=f'at byte offset {offset}')}")


def units(text: str) -> int:
    """How long Telegram finds a text: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def read_text(source: str, parse_mode: str | None) -> tuple[str, list[JSON]]:
    """The plain text and its entities; raises the refusal an empty, overlong or ill-formed text gets."""
    text, entities = _read(source, parse_mode)
    if not text.strip():
        raise bad_request("message text is empty")
    if units(text) > _LONGEST:
        raise bad_request("message is too long")
    return text, entities


def read_caption(source: str, parse_mode: str | None) -> tuple[str, list[JSON]]:
    """The same for what goes under a file, which may be empty."""
    text, entities = _read(source, parse_mode)
    if units(text) > _LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return text, entities


def _read(source: str, parse_mode: str | None) -> tuple[str, list[JSON]]:
    if parse_mode not in {None, "", "HTML"}:
        raise NotImplementedError(f"this wire reads HTML, not {parse_mode}")
    return _read_html(source) if parse_mode else (source, [])


def _read_html(source: str) -> tuple[str, list[JSON]]:
    reading = _Reading(source)
    while reading.at < len(source):
        if source.startswith("</", reading.at):
            _close(reading)
        elif source[reading.at] == "<":
            _open(reading)
        else:
            _letters(reading)
    if reading.stack:
        tag = reading.stack[-1].tag
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{tag}\"")
    return "".join(reading.plain), sorted(reading.entities, key=lambda entity: entity["offset"])


def _letters(reading: _Reading) -> None:
    if reading.source[reading.at] == "&" and (found := _REFERENCE.match(reading.source, reading.at)):
        reading.say(_referred(found[1]))
        reading.at = found.end()
        return
    stop = _SPECIAL.search(reading.source, reading.at + 1)
    end = stop.start() if stop else len(reading.source)
    reading.say(reading.source[reading.at : end])
    reading.at = end


def _referred(name: str) -> str:
    if name.startswith("#"):
        return chr(int(f"0{name[1:]}", 0) if name[1] == "x" else int(name[1:]))
    return _ENTITIES[name]


def _open(reading: _Reading) -> None:
    name = _NAME.match(reading.source, reading.at)
    if name is None:
        raise reading.refusal("Unclosed start tag {offset}")
    tag = name[1].lower()
    if tag not in _KINDS:
        raise reading.refusal(f'Unsupported start tag "{_braced(tag)}" {{offset}}')
    end = reading.source.find(">", name.end())
    if end < 0:
        raise reading.refusal(f'Unclosed start tag "{tag}" {{offset}}')
    attributes = _attributes(reading.source[name.end() : end])
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise reading.refusal('Tag "span" must have class "tg-spoiler" {offset}')
    reading.stack.append(_Open(tag, reading.length, attributes))
    reading.at = end + 1


def _close(reading: _Reading) -> None:
    end = reading.source.find(">", reading.at)
    if end < 0:
        raise reading.refusal("Unclosed end tag {offset}")
    if not reading.stack:
        raise reading.refusal("Unexpected end tag {offset}")
    opened, closing = reading.stack[-1], reading.source[reading.at + 2 : end].strip().lower()
    if closing and closing != opened.tag:
        words = f'Unmatched end tag {{offset}}, expected "</{opened.tag}>", found "</{_braced(closing)}>"'
        raise reading.refusal(words)
    reading.stack.pop()
    reading.at = end + 1
    if reading.length > opened.offset:
        reading.entities.append(_entity(opened, reading))


def _entity(opened: _Open, reading: _Reading) -> JSON:
    length = reading.length - opened.offset
    entity: JSON = {"type": _KINDS[opened.tag], "offset": opened.offset, "length": length}
    if opened.tag == "a":
        entity["url"] = opened.attributes.get("href") or "".join(reading.plain)[-length:]
    if opened.tag == "tg-emoji":
        entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
    if opened.tag == "blockquote" and "expandable" in opened.attributes:
        entity["type"] = "expandable_blockquote"
    return entity


def _attributes(written: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(written)
    return {name.lower(): _html_value(one or two or bare) for name, one, two, bare in found}


def _html_value(value: str) -> str:
    return _REFERENCE.sub(lambda found: _referred(found[1]), value)


def _braced(name: str) -> str:
    return name.replace("{", "{{").replace("}", "}}")
