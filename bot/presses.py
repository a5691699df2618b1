"""A press in words: « oui », « le deuxième », « celui de 15 h », « annule », instead of the button that says so."""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from bot.core.card import Button, Card, Item
from bot.core.command import Command
from bot.core.ports import Reader
from bot.core.text import T
from bot.dialogue import Answer, GiveUp
from bot.language.time import Reading
from bot.locale import Speech
from storage import outbox
from storage.people import Person
from storage.transaction import Transaction

LAPSES = timedelta(days=1)
"""Words said later are hardly an answer."""
MOST_WORDS, LEAST_STEM = 8, 5
"""An answer is short; what is longer is read as a request."""

_YES = (
    r"oui|ouais|ouaip|yes|yep|yeah|sure|ok|okay|d accord|dac|parfait|tres bien|c est bon|ca marche|ca me va|nickel|go"
    r"|impeccable|super|vas y|allez y|bien sur|volontiers|entendu|absolument|je confirme|confirme|please do|perfect"
)
_KIND = r"merci(?: bien| beaucoup)?|stp|svp|s il (?:te|vous) plait|please|thanks|thank you|pour moi|alors"
YES = re.compile(rf"(?:{_YES})(?: (?:{_YES}|{_KIND}))*")
_NO = r"non|nan|no|nope|laisse(?:z)? tomber|pas la peine|oublie(?:z)?(?: ca)?|finalement non|forget it|never mind|aucun"
NO = re.compile(rf"(?:{_NO})(?: (?:{_NO}|{_KIND}))*")
REFUSALS = frozenset({"Cancel", "Leave it where it is"})
"""The buttons of a question that say no."""


def _stem(word: str) -> str:
    """« annuler » and « annule » are one."""
    return word[:-1] if word.endswith("er") and len(word) > LEAST_STEM else word


def _words(words: str) -> frozenset[str]:
    return frozenset(map(_stem, words.split()))


ORDINALS = (
    _words("premier premiere 1er 1re 1ere first 1st"),
    _words("deuxieme second seconde 2e 2eme 2nd"),
    _words("troisieme third 3e 3eme 3rd"),
    _words("quatrieme fourth 4e 4eme 4th"),
    _words("cinquieme fifth 5e 5eme 5th"),
)
LAST = _words("dernier derniere last")
FILLERS = _words(
    "le la les l un une celui celle ce cet cette de du des d a au aux pour va plutot oui ok alors je j prends prend"
    " prefere choisis veux voudrais on dit disons finalement en fait stp svp merci c est ca moi me the that one at on"
    " please let s take i prefer rather then for of it vers fais faites"
)
CORRECTING = _words(
    "non nan pas mais enfin pardon desole desolee oups voulais dire sera serait mets met mettez change changez no not"
    " actually sorry meant make instead say better but to jusqu jusque until till"
)
"""With them one takes back the time that was said."""
HOUR = re.compile(r"\b(\d{1,2})(?: ?(?:h|heures?|:|\.) ?(\d\d)\b| ?(?:h|heures?)\b)? ?(am|pm)?\b")


@dataclass(frozen=True)
class _Choice:
    """A button as it reads: its label, with the line that it stands beside."""

    button: Button
    label: frozenset[str]
    beside: frozenset[str]


def meant(tx: Transaction, person: Person, place: str, words: str, awaited: str) -> Command | Card | None:
    """The command of the button that the words name, of what was said there last; None where they name none.

    What is `awaited` (a card's key) is answered with words of any kind.
    """
    said = _plain(words)
    if not said or len(said.split()) > MOST_WORDS:
        return None
    cards = [card for card in last(tx, place) if not (awaited and (card.key or card.about).startswith(awaited))]
    speech = Speech(Reader(person.language, person.timezone))
    asking = [card for card in cards if _asks(card)]
    if YES.fullmatch(said):
        return _pressed(_one(button for card in asking if (button := _yes(card))))
    if NO.fullmatch(said):
        return _no(asking[0]) if len(asking) == 1 else None
    return _pressed(_named(cards, _words(said) - FILLERS, speech))


def spoken_of(tx: Transaction, place: str, kinds: Container[str], awaited: str) -> str:
    """The key of one of these kinds that was spoken of there last; "" for none, or where that is what is awaited."""
    keys = (card.key or card.about for card in reversed(last(tx, place)))
    found = next((key for key in keys if key.partition(":")[0] in kinds), "")
    return "" if awaited and found.startswith(awaited) else found


def only_tells_time(words: str, reading: Reading | None) -> bool:
    """Whether nothing is left of the words beside their dates and the small words of a correction."""
    if reading is None or not reading.reads:
        return False
    left = list(words)
    for one in reading.reads:
        left[slice(*one.span)] = " " * (one.span[1] - one.span[0])
    return _words(_plain("".join(left))) <= FILLERS | CORRECTING


def last(tx: Transaction, place: str) -> list[Card]:
    """The cards said there together, last of all; what was only refused leaves those before it standing."""
    rows = outbox.said_last(tx.session, place, tx.now - LAPSES)
    for _, together in groupby(rows, key=lambda row: row.key.rpartition(":")[0]):
        said = [tx.codec.loads(row.body) for row in together]
        cards = [one for one in reversed(said) if isinstance(one, Card)]
        if not all(map(_refuses, cards)):
            return cards
    return []


def _refuses(card: Card) -> bool:
    return card.tone == "warning" and not (card.key or card.about or card.buttons)


def _asks(card: Card) -> bool:
    """Whether it waits for an answer; what people have written into it does not count."""
    return "?" in card.title.message or card.title.message.rstrip().endswith(":")


def _yes(card: Card) -> Button | None:
    """What "yes" means: the one button that stands out, or the only one; nothing where it is one of several alike."""
    usual = [one for one in card.buttons if one.label.message not in REFUSALS]
    found = [one for one in usual if one.style == "primary"] or usual
    if len(found) != 1 or sum(type(one.command) is type(found[0].command) for one in usual) > 1:
        return None
    return found[0]


def _no(card: Card) -> Command | Card:
    found = [one.command for one in card.buttons if one.label.message in REFUSALS]
    return found[0] if len(found) == 1 else Card(T("All right, I leave it at that."))


def _named(cards: Sequence[Card], wanted: frozenset[str], speech: Speech) -> Button | None:
    """The button whose words are those said; of a question's choices, a part of them or their place will do."""
    if not wanted:
        return None
    known = [choice for card in cards for choice in _choices(card, speech)]
    exact = [one.button for one in known if one.label - FILLERS == wanted]
    if exact:
        return _one(exact)
    asked = [list(_choices(card, speech)) for card in cards if _asks(card)]
    if (number := _place(wanted)) is not None:
        return _at(asked, number)
    return _one(one.button for card in asked for one in card if wanted <= one.label | one.beside)


def _at(asked: Iterable[Sequence[_Choice]], number: int) -> Button | None:
    """The choice of that place, where one question alone has several alike."""
    rows = [row for row in map(_alike, asked) if row]
    if len(rows) != 1 or number >= len(rows[0]):
        return None
    return rows[0][number].button


def _alike(choices: Sequence[_Choice]) -> list[_Choice]:
    """The most buttons of one kind, at least two: those between which one chooses."""
    kinds = [[one for one in choices if type(one.button.command) is kind] for kind in _kinds(choices)]
    longest = max(kinds, key=len, default=[])
    return longest if len(longest) > 1 else []


def _kinds(choices: Iterable[_Choice]) -> list[type[Command]]:
    return list(dict.fromkeys(type(one.button.command) for one in choices))


def _place(wanted: frozenset[str]) -> int | None:
    """« le deuxième », « 2 » is the second; -1 the last."""
    if len(wanted) != 1:
        return None
    (word,) = wanted
    if word in LAST:
        return -1
    found = next((number for number, names in enumerate(ORDINALS) if word in names), None)
    return int(word) - 1 if found is None and word in {"1", "2", "3", "4", "5"} else found


def _choices(card: Card, speech: Speech) -> Iterator[_Choice]:
    """Its buttons that a word may press; those of a form asked question by question have their own words."""
    for button in card.buttons:
        if _free(button):
            yield _Choice(button, _of(speech.say(button.label)), frozenset())
    for item in (part for part in card.parts if isinstance(part, Item)):
        for button in item.buttons:
            if _free(button):
                yield _Choice(button, _of(speech.say(button.label)), _of(speech.say(item.text)))


def _free(button: Button) -> bool:
    return not isinstance(button.command, Answer | GiveUp)


def _of(words: str) -> frozenset[str]:
    return _words(_plain(words))


def _one(found: Iterable[Button]) -> Button | None:
    """The one button, if they all do the same."""
    kept: list[Button] = []
    for one in found:
        if all(other.command != one.command for other in kept):
            kept.append(one)
    return kept[0] if len(kept) == 1 else None


def _pressed(button: Button | None) -> Command | Card | None:
    """Its command; where the platform would ask first whether they are sure, so do we."""
    if button is None:
        return None
    if button.confirm is None:
        return button.command
    return Card(button.confirm, buttons=(Button(T("Yes"), button.command, button.style),))


def _plain(words: str) -> str:
    """Without accents, capitals and marks; hours all written alike."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w]+", " ", HOUR.sub(_hour, bare)).split())


def _hour(found: re.Match[str]) -> str:
    """ "14:30", "14 h 30", "2.30 pm" are all "14h30"; a figure alone stays one."""
    hour, minutes, half = int(found[1]), found[2] or "", found[3]
    if not half and not re.search(r"[h:.]", found[0]):
        return found[0]
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour}h{minutes.replace('00', '')} "
