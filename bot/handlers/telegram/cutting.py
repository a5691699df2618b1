"""Long cards in several messages: cut between parts, or between words where one part alone is too long."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from itertools import chain
from typing import TypeAlias

MOST_UNITS = 4096
"""A message's text after its markup is read, in UTF-16 units (Bot API, sendMessage)."""
MOST_BUTTONS = 100
MARK = 12
"""Room for "\\n(12/34)"."""
LOOK_BACK = 400
"""Units within which a gap between words is looked for before a cut."""


@dataclass(frozen=True)
class Run:
    """Plain words that share one tag of Telegram's HTML, "" for none."""

    text: str
    tag: str = ""

    @property
    def html(self) -> str:
        """As Telegram reads it."""
        words = escape(self.text, quote=False)
        return f"<{self.tag}>{words}</{self.tag.partition(' ')[0]}>" if self.tag and self.text else words


@dataclass(frozen=True)
class Key:
    """A button: its label, what it sends (1 to 64 bytes) and its colour's name, "" for the usual one."""

    label: str
    code: str
    style: str = ""


Rows: TypeAlias = tuple[tuple[Key, ...], ...]


@dataclass(frozen=True)
class Block:
    """What is not cut unless it must be, with the buttons that stay in its message.

    One that `opens` a group does not end a message.
    """

    runs: tuple[Run, ...]
    rows: Rows = ()
    opens: bool = False

    @property
    def plain(self) -> str:
        """Without markup."""
        return "".join(run.text for run in self.runs).strip()

    @property
    def html(self) -> str:
        """As Telegram reads it."""
        return "".join(run.html for run in self.runs)

    @property
    def units(self) -> int:
        """Its length, and that of the line's end after it."""
        return sum(units(run.text) for run in self.runs) + 1

    @property
    def keys(self) -> int:
        """How many buttons it has."""
        return sum(len(row) for row in self.rows)


@dataclass(frozen=True)
class Piece:
    """One message: its HTML and its keyboard."""

    html: str
    rows: Rows = ()


def units(text: str) -> int:
    """How long Telegram finds a text."""
    return len(text) + sum(char > "\uffff" for char in text)


def cut(text: str, room: int) -> tuple[str, str]:
    """As much of the text as fits into `room` units, up to a gap between words where one is near, and the rest."""
    end = used = 0
    for char in text:
        used += units(char)
        if used > room:
            break
        end += 1
    if end == len(text):
        return text, ""
    gap = max(text.rfind(" ", end - LOOK_BACK, end) if end > LOOK_BACK else text.rfind(" ", 0, end), 0)
    gap = max(gap, text.rfind("\n", max(end - LOOK_BACK, 0), end))
    end = gap or end
    return text[:end].rstrip(), text[end:].lstrip()


def pack(blocks: Iterable[Block]) -> tuple[Piece, ...]:
    """The messages that hold these blocks, in order, each with the buttons of its own blocks."""
    groups: list[list[Block]] = [[]]
    for block in chain.from_iterable(map(_fitting, blocks)):
        if not _has_room(groups[-1], block):
            groups.append(_carried(groups[-1], block))
        groups[-1].append(block)
    count = len(groups)
    return tuple(_piece(group, f"({n}/{count})" if count > 1 else "") for n, group in enumerate(groups, 1))


def _has_room(group: list[Block], block: Block) -> bool:
    room = MOST_UNITS - MARK - sum(one.units for one in group)
    return block.units <= room and block.keys + sum(one.keys for one in group) <= MOST_BUTTONS


def _carried(group: list[Block], block: Block) -> list[Block]:
    """What opens a group goes on to the next message with its first block."""
    opened = group[-1:]
    if len(group) < 2 or not opened[0].opens or not _has_room(opened, block):
        return []
    return [group.pop()]


def _piece(group: list[Block], mark: str) -> Piece:
    lines = [block.html for block in group if block.plain]
    words = "\n".join([*lines, mark] if mark else lines)
    return Piece(words.strip() or "…", tuple(row for block in group for row in block.rows))


def _fitting(block: Block) -> Iterator[Block]:
    """The block, in as many as it takes to be within the limits; its buttons follow its words."""
    room = MOST_UNITS - MARK - 1
    runs: list[Run] = []
    for run in chain.from_iterable(_short(run, room) for run in block.runs):
        if runs and sum(units(one.text) for one in (*runs, run)) > room:
            yield Block(tuple(runs))
            runs = []
        runs.append(run)
    chunks = list(_few(block.rows)) or [()]
    yield replace(block, runs=tuple(runs), rows=chunks[0])
    yield from (Block((), rows) for rows in chunks[1:])


def _short(run: Run, room: int) -> Iterator[Run]:
    rest = run.text
    while units(rest) > room:
        head, rest = cut(rest, room)
        yield replace(run, text=head)
    yield replace(run, text=rest)


def _few(rows: Rows) -> Iterator[Rows]:
    """Rows by at most a hundred buttons."""
    taken: Rows = ()
    for row in rows:
        if sum(len(one) for one in (*taken, row)) > MOST_BUTTONS:
            yield taken
            taken = ()
        taken = (*taken, row)
    if taken:
        yield taken
