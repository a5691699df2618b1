"""A press in words: « oui », « le deuxième », « celui de 15 h », « annule », instead of the button that says so."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot import recent, wording
from bot.core.card import Button, Card, Item
from bot.core.command import Command
from bot.core.ports import Reader
from bot.core.text import T
from bot.dialogue import Answer, GiveUp
from bot.language.time import Reading
from bot.locale import Speech
from storage.people import Person
from storage.transaction import Transaction

MOST_WORDS = 8
"""An answer is short; what is longer is read as a request."""

REFUSALS = frozenset({"Cancel", "Leave it where it is"})
"""The buttons of a question that say no."""

ORDINALS = (
    wording.words("premier premiere 1er 1re 1ere first 1st"),
    wording.words("deuxieme second seconde 2e 2eme 2nd"),
    wording.words("troisieme third 3e 3eme 3rd"),
    wording.words("quatrieme fourth 4e 4eme 4th"),
    wording.words("cinquieme fifth 5e 5eme 5th"),
)
LAST = wording.words("dernier derniere last")
FILLERS = wording.words(
    "le la les l un une celui celle ce cet cette de du des d a au aux pour va plutot oui ok alors je j prends prend"
    " prefere choisis veux voudrais on dit disons finalement en fait stp svp merci c est ca moi me the that one at on"
    " please let s take i prefer rather then for of it vers fais faites"
)
NOUNS = {
    "task": wording.words("demande tache request task"),
    "meeting": wording.words("rdv rendez vous reunion meeting"),
    "reminder": wording.words("rappel reminder"),
    "absence": wording.words("absence conge conges vacances"),
}
ALSO = dict.fromkeys(("supprime", "efface", "enleve", "vire"), "annule") | {"delete": "cancel", "remove": "cancel"}
"""Other words for those on our buttons."""
CORRECTING = wording.words(
    "non nan pas mais enfin pardon desole desolee oups voulais dire sera serait mets met mettez change changez no not"
    " actually sorry meant make instead say better but to jusqu jusque until till et and pendant during by wait attends"
    " attendez aussi also prolonge prolongee prolongez prolonger extend extended decale decaler decalez repousse"
    " repousser repoussez reporte reporter reportez avance avancer avancez deplace deplacer deplacez move push postpone"
    " reschedule"
)
"""With them one takes back the time that was said."""
POINTING = wording.words("celui celle one")
"""« celle du 21 » names a thing, and no time for it."""
ADDING = re.compile(r"\W*(et|and|aussi|also|ainsi que|plus)\b", re.IGNORECASE)
"""« et vendredi »: one more time, beside what was said."""


@dataclass(frozen=True)
class _Choice:
    """A button as it reads: its label, with the line that it stands beside, if any."""

    button: Button
    label: frozenset[str]
    beside: frozenset[str] = frozenset()
    item: Item | None = None
    named: frozenset[str] = frozenset()
    """What the thing is called: « annule le rappel » is for the card of a reminder."""


def meant(tx: Transaction, person: Person, place: str, words: str, awaited: str) -> Command | Card | None:
    """The command of the button that the words name, of what was said there last; None where they name none.

    What is `awaited` (a card's key) is answered with words of any kind.
    """
    said = wording.plain(words)
    if not said or len(said.split()) > MOST_WORDS:
        return None
    turns = recent.turns(tx, place, awaited)
    asking = next(filter(None, ([card for card in cards if _asks(card)] for cards in turns)), [])
    if wording.YES.fullmatch(said):
        return _pressed(_one(button for card in asking if (button := _yes(card))))
    if wording.NO.fullmatch(said):
        return _no(asking) if asking else _undo(turns[0] if turns else [])
    named = frozenset(ALSO.get(word, word) for word in wording.words(said))
    speech = Speech(Reader(person.language, person.timezone))
    for cards in turns:
        if found := _named(cards, named, speech):
            return found if isinstance(found, Card) else _pressed(found)
    return None


def only_tells_time(words: str, reading: Reading) -> bool:
    """Whether nothing is left of the words beside their dates and the small words of a correction."""
    if not reading.reads:
        return False
    left = list(words)
    for one in reading.reads:
        left[slice(*one.span)] = " " * (one.span[1] - one.span[0])
    return wording.words(wording.plain("".join(left))) <= (FILLERS | CORRECTING) - POINTING


def _asks(card: Card) -> bool:
    """Whether it waits for an answer; what people have written into it does not count."""
    return "?" in card.title.message or card.title.message.rstrip().endswith(":")


def _yes(card: Card) -> Button | None:
    """What "yes" means: the one button that stands out, or the only one; nothing where it is one of several alike."""
    usual = [one for one in card.buttons if one.label.message not in REFUSALS]
    plain = [one for one in usual if one.label.message.startswith("Yes")]
    found = plain or [one for one in usual if one.style == "primary"] or usual
    if len(found) != 1 or sum(type(one.command) is type(found[0].command) for one in usual) > 1:
        return None
    return found[0]


def _no(asking: Sequence[Card]) -> Command | Card | None:
    if len(asking) > 1:
        return None
    found = [one.command for one in asking[0].buttons if one.label.message in REFUSALS]
    return found[0] if len(found) == 1 else Card(T("All right, I leave it at that."))


def _undo(cards: Sequence[Card]) -> Card | None:
    """What "no" to a receipt may mean is asked."""
    found = [card for card in cards if any(one.label.message == "Cancel" for one in card.buttons)]
    if len(found) != 1:
        return None
    undo, change = ([one for one in found[0].buttons if one.label.message == label] for label in ("Cancel", "Change"))
    sure = Button(T("Yes"), undo[0].command, "danger")
    return Card(T("Shall I cancel it?"), buttons=(sure, *change), about=found[0].key or found[0].about)


def _named(cards: Sequence[Card], said: frozenset[str], speech: Speech) -> Button | Card | None:
    """The button whose words are those said; of a question's choices, a part of them or their place will do.

    Where several rows of a list have that button, which of them is asked.
    """
    known = [choice for card in cards for choice in _choices(card, speech)]
    if exact := [one.button for one in known if _is(one.label, said - one.named)]:
        return _one(exact) or _which([one for one in known if one.button in exact])
    if not (wanted := said - FILLERS):
        return None
    if of_list := _in_list([one for one in known if one.item], wanted):
        return of_list
    asked = [list(_choices(card, speech)) for card in cards if _asks(card)]
    if (number := _place(wanted)) is not None:
        return _at(asked, number)
    return _one(one.button for card in asked for one in card if wanted <= one.label | one.beside)


def _which(found: Sequence[_Choice]) -> Card | None:
    rows = tuple(Item(one.item.text, buttons=(one.button,)) for one in found if one.item)
    return Card(T("Which one?"), rows) if len(rows) == len(found) else None


def _in_list(rows: Sequence[_Choice], wanted: frozenset[str]) -> Button | None:
    """« annule le premier », « annule celui de Paul »: the word on the button, and which row is meant."""
    named = [one.button for one in rows if wanted & one.label and wanted <= one.label | one.beside]
    for word in wanted:
        place, verb = _place(frozenset({word})), wanted - {word}
        alike = [one.button for one in rows if verb and verb <= one.label]
        if place is not None and alike and place < len(alike):
            return alike[place]
    return _one(named)


def _is(label: frozenset[str], said: frozenset[str]) -> bool:
    """Whether nothing but small words tells them apart; « Fait » is one itself, and must be said."""
    needed = label - FILLERS or label
    return bool(needed) and needed <= said and said - label <= FILLERS


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
    named = NOUNS.get((card.key or card.about).partition(":")[0], frozenset())
    for button in card.buttons:
        if _free(button):
            yield _Choice(button, _of(speech.say(button.label)), named=named)
    for item in (part for part in card.parts if isinstance(part, Item)):
        beside = _of(speech.say(item.text)) | (_of(speech.say(item.note)) if item.note else frozenset())
        for button in item.buttons:
            if _free(button):
                yield _Choice(button, _of(speech.say(button.label)), beside, item)


def _free(button: Button) -> bool:
    return not isinstance(button.command, Answer | GiveUp)


def _of(words: str) -> frozenset[str]:
    """What is in brackets only explains."""
    return wording.words(wording.plain(re.sub(r"\([^)]*\)", " ", words)))


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


def adds(words: str) -> bool:
    """« et vendredi » is one more time, no other one."""
    return ADDING.match(words) is not None
