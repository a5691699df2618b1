"""What is meant by what was heard: from an event to a command, or to a question where it is doubtful."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import get_args, get_type_hints
from zoneinfo import ZoneInfo

from bot import besides, dialogue, presses, recent, wording
from bot.core.card import Button, Card, Quote
from bot.core.codec import Unreadable
from bot.core.command import Command, Interpret, Reply
from bot.core.door import Filled, Heard, Pressed, Said, Slash
from bot.core.errors import Refused
from bot.core.form import Field, Form
from bot.core.text import T
from bot.dialogue import Answer, GiveUp
from bot.feature import Asked, Feature, Rule
from bot.language import Understanding, guess_language, understand
from bot.language.telling import tell
from bot.language.time import read
from storage import drafts, inbox, posted
from storage.people import Person
from storage.transaction import Transaction

OUT_OF_DATE = T("This button is out of date. Please ask again in your own words.")
LOOKING = frozenset({"list_tasks", "list_meetings", "read_calls", "availability", "help"})
"""What these intents ask for changes nothing, and is no answer to anything."""
SPOKEN_OF = re.compile(r"[a-z]+:[0-9]{1,9}(:[a-z]+)?")
"""The key of a card; what a button names otherwise is forged."""
OWN = (Interpret, Reply, Answer, GiveUp)


class Router:
    """Finds the rule for everything that can be heard."""

    def __init__(self, features: Iterable[Feature]) -> None:
        self._features = tuple(features)
        rules = [rule for feature in self._features for rule in feature.rules]
        self._rules: dict[type[Command], Rule] = {rule.command: rule for rule in rules}
        self._intents = {intent: rule for rule in rules for intent in rule.intents}
        self._slash = {name: rule for rule in rules for name in rule.slash}
        self._events = {event: read for feature in self._features for event, read in feature.events.items()}
        self._retimed = {kind: read for feature in self._features for kind, read in feature.retimed.items()}
        self._added = {kind: read for feature in self._features for kind, read in feature.added.items()}
        self._answers = {kind: read for feature in self._features for kind, read in feature.answers.items()}

    def rule(self, command: Command) -> Rule:
        """The command's rule; a button that nobody makes any more has none."""
        if rule := self._rules.get(type(command)):
            return rule
        raise Refused(OUT_OF_DATE)

    def stranger(self, tx: Transaction, heard: Heard) -> Card | None:
        """What somebody unknown is told, if anything."""
        answers = (feature.stranger(tx, heard) for feature in self._features if feature.stranger)
        return next((card for card in answers if card), None)

    def meant(self, tx: Transaction, person: Person, heard: Heard) -> Command | Card | Form | None:
        """The command to carry out, the question to ask first, or None where silence is the answer."""
        match heard.what:
            case Pressed(code=code):
                return self._pressed(tx, person, heard, code)
            case Filled(code=code, answers=answers):
                return _filled(_long(tx, code), answers)
            case Slash(name=name) if name in dialogue.WORDS_TO_LEAVE and dialogue.standing(tx, person, heard.who):
                return dialogue.leave(tx, drafts.get(tx.session, person.id, heard.who))
            case Slash(name=name, words=words) if name in self._slash:
                return self._slashed(tx.event, self._slash[name], _asked(tx, person, heard, words))
            case Said(text=text, thread=thread):
                return self._said(tx, person, heard, text, thread)
        read = self._events.get(type(heard.what))
        return read(_asked(tx, person, heard, getattr(heard.what, "text", ""))) if read else None

    def _slashed(self, row: int, rule: Rule, asked: Asked) -> Command | Card | Form:
        """The command says what is wanted; only a doubtful date is asked."""
        understood = asked.understood
        if rule.intents and understood and understood.reading.ask and not _all_meant(rule, asked):
            return _question(row, understood._replace(intent=rule.intents[0], ask=understood.reading.ask))
        return self._worded(rule, asked)

    def _pressed(self, tx: Transaction, person: Person, heard: Heard, code: str) -> Command | Card | Form | None:
        command = _long(tx, code)
        draft = drafts.get(tx.session, person.id, heard.who)
        match command:
            case Answer():
                return dialogue.press(tx, draft, command)
            case GiveUp():
                return dialogue.leave(tx, draft)
            case Interpret() | Reply():
                return self.again(tx, person, command)
        return command

    def again(self, tx: Transaction, person: Person, command: Interpret | Reply) -> Command | Card | Form:
        """Read words heard before once more, in the way that the person has chosen."""
        heard = _heard_before(tx, person, command.heard)
        words = heard.what.words if isinstance(heard.what, Slash) else getattr(heard.what, "text", "")
        if isinstance(command, Reply):
            read = self._answers.get(command.about.partition(":")[0])
            if read and SPOKEN_OF.fullmatch(command.about):
                return read(Asked(words, person, heard, about=command.about))
            raise Refused(OUT_OF_DATE)
        if command.part >= 0:
            words = _part(words, command.part)
        asked = _asked(tx, person, heard, words)
        assert asked.understood
        understood = _settled(asked.understood, command, person, tx.now)
        return self._interpreted(command.heard, replace(asked, understood=understood))

    def _said(
        self, tx: Transaction, person: Person, heard: Heard, text: str, thread: str
    ) -> Command | Card | Form | None:
        about = posted.spoken_of(tx.session, heard.place, thread) if thread else ""
        if read := self._answers.get(about.partition(":")[0]):
            return read(Asked(text, person, heard, about=about))
        if draft := dialogue.standing(tx, person, heard.place):
            return dialogue.answer(tx, draft=draft, person=person, words=text)
        if heard.shared:
            return None
        awaited = next(filter(None, (f.awaits(tx, person) for f in self._features if f.awaits)), "")
        if pressed := presses.meant(tx, person, heard.place, text, awaited) or self._yes_and(
            tx, person, heard, awaited
        ):
            return pressed
        asked = _asked(tx, person, heard, text)
        if retimed := self._another_time(tx, asked, awaited):
            return retimed
        if awaited and not _only_looks(asked):
            return self._answer_or_request(tx, asked, awaited)
        return self._interpreted(tx.event, self._first_of_two(tx, asked))

    def _yes_and(self, tx: Transaction, person: Person, heard: Heard, awaited: str) -> Command | Card | None:
        """« oui et rappelle-moi de… »: the answer counts, and the rest is offered."""
        words = getattr(heard.what, "text", "")
        begun = besides.AND_MORE.match(words)
        if begun is None or not wording.YES.fullmatch(wording.plain(begun["answer"])):
            return None
        more = besides.rest(tx.event, words, begun.end(), lambda part: _read(tx, person, heard, part))
        pressed = presses.meant(tx, person, heard.place, begun["answer"], awaited) if more else None
        if more and pressed:
            tx.tell(heard.place, more, reader=person)
        return pressed

    def _another_time(self, tx: Transaction, asked: Asked, awaited: str) -> Command | None:
        """Words that only tell a time are another one for what was spoken of last."""
        reading = asked.understood.reading if asked.understood else None
        if reading is None or not presses.only_tells_time(asked.words, reading):
            return None
        if not (reading.when or reading.ask or reading.duration_min or wording.MOVED.search(asked.words)):
            return None
        reads = self._added if reading.when and presses.adds(asked.words) else self._retimed
        about = recent.spoken_of(tx, asked.heard.place, reads, awaited)
        return reads[about.partition(":")[0]](replace(asked, about=about)) if about else None

    def _first_of_two(self, tx: Transaction, asked: Asked) -> Asked:
        """What is acted on of a message that asks for more than one thing; the rest is offered."""
        understood, person = asked.understood, asked.person
        if person.on_team or understood is None or not understood.sure:
            return asked
        more = besides.seek(
            tx.event, asked.words, understood.intent or "", lambda part: _read(tx, person, asked.heard, part)
        )
        if more is None:
            return asked
        tx.tell(asked.heard.place, more.offer, reader=person)
        return _asked(tx, person, asked.heard, more.kept) if more.kept else asked

    def _answer_or_request(self, tx: Transaction, asked: Asked, about: str) -> Command | Card:
        assert asked.understood
        if not asked.understood.sure or asked.understood.intent == "thanks":
            return self._answers[about.partition(":")[0]](replace(asked, about=about, understood=None))
        number = about.partition(":")[2]
        row = tx.event
        buttons = (
            Button(T("My answer on no. {number}", number=number), Reply(row, about), "primary"),
            Button(T("A new request"), Interpret(row, asked.understood.intent or "")),
        )
        title = T("Is this your answer on request no. {number}, or a new request?", number=number)
        return Card(title, (Quote(asked.words),), buttons)

    def _interpreted(self, row: int, asked: Asked) -> Command | Card | Form:
        understood = asked.understood
        assert understood
        rule = self._intents.get(understood.intent or "")
        dated = understood.ask and understood.ask == understood.reading.ask
        if rule and understood.sure and dated and not _all_meant(rule, asked):
            return _question(row, understood)
        if rule is None or not (understood.confident or (rule.asks and understood.sure)):
            return self._events[Said](asked)
        return self._worded(rule, asked)

    def _worded(self, rule: Rule, asked: Asked) -> Command:
        if rule.read is None:
            raise TypeError(f"{rule.command.__name__} is reached by words and has no read")
        return rule.read(asked)


def _asked(tx: Transaction, person: Person, heard: Heard, words: str) -> Asked:
    return Asked(words, person, heard, _read(tx, person, heard, words))


def _read(tx: Transaction, person: Person, heard: Heard, words: str) -> Understanding:
    language = guess_language(words, person.language)
    return understand(words, heard.at, ZoneInfo(person.timezone), language, region=tx.agency.country)


def _part(words: str, number: int) -> str:
    found = besides.parts(words)
    if number >= len(found):
        raise Refused(OUT_OF_DATE)
    return found[number]


def _only_looks(asked: Asked) -> bool:
    understood = asked.understood
    return understood is not None and understood.confident and understood.intent in LOOKING


def _all_meant(rule: Rule, asked: Asked) -> bool:
    return rule.several is not None and rule.several(asked)


def _settled(understood: Understanding, command: Interpret, person: Person, now: datetime) -> Understanding:
    """The understanding with what the person has decided in it; a date that is still doubtful stays so."""
    intent, when = command.intent or understood.intent, understood.when
    if 0 <= command.choice < len(understood.choices):
        when = understood.choices[command.choice]
    elif command.words:
        when = read(command.words, now, ZoneInfo(person.timezone), person.language).when
    else:
        return understood._replace(intent=intent, ask=understood.reading.ask, confident=True)
    return understood._replace(intent=intent, when=when, ask=None, choices=(), confident=True)


def _question(row: int, understood: Understanding) -> Card | Form:
    assert understood.ask
    intent = understood.intent or ""
    if not understood.choices:
        field = Field("words", understood.ask, "when", hint=T("For instance: Friday at 5 pm, or 12/03 14:30."))
        return Form(T("One detail"), (field,), T("Send"), Interpret(row, intent))
    buttons = [Button(tell(when), Interpret(row, intent, n)) for n, when in enumerate(understood.choices)]
    return Card(understood.ask, buttons=tuple(buttons))


def _heard_before(tx: Transaction, person: Person, row: int) -> Heard:
    found = tx.session.get(inbox.Inbox, row)
    if found is None or found.person_id != person.id:
        raise Refused(T("I no longer have these words. Please write them again."))
    heard: Heard = tx.codec.loads(found.body)
    return heard


def _long(tx: Transaction, code: str) -> Command:
    try:
        return tx.codec.long(code)
    except Unreadable as error:
        raise Refused(OUT_OF_DATE) from error


def _filled(command: Command, answers: Mapping[str, str]) -> Command:
    """The form's command with its answers; a field that takes no words is none of the form's."""
    kinds = get_type_hints(type(command))
    open_to_words = {name for name, kind in kinds.items() if str in (kind, *get_args(kind))}
    if not answers.keys() <= open_to_words:
        raise Refused(OUT_OF_DATE)
    return replace(command, **answers)
