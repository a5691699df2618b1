"""The whole house on no platform: people say, press and are told; time moves when the story says so."""

import asyncio
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.core.agency import Agency
from bot.core.card import Button, Card, Fact, Heading, Item, Line, Quote
from bot.core.door import Edited, Filled, Heard, Pressed, Received, Said, Slash, What
from bot.core.form import Form
from bot.core.ports import Integration, Outgoing, Pace
from bot.house import House
from bot.locale import Speech
from storage.people import Address, Client, Person, Role
from storage.session import Database
from tests.databases import sqlite_template

PARIS = ZoneInfo("Europe/Paris")
MONDAY = datetime(2026, 11, 23, 9, tzinfo=PARIS)
TEAM = "chat:team"


class StoryClock:
    """Stands still until the story moves it."""

    def __init__(self, at: datetime) -> None:
        self._now = at.astimezone(UTC)
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        return self._now

    def move(self, to: datetime) -> None:
        self._now = to.astimezone(UTC)
        self._moved.set()
        self._moved = asyncio.Event()

    async def wait(self, signal: asyncio.Event, until: datetime | None) -> None:
        while not signal.is_set() and (until is None or until > self._now):
            waits = [asyncio.ensure_future(signal.wait()), asyncio.ensure_future(self._moved.wait())]
            done, pending = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for one in pending:
                one.cancel()
            if waits[0] in done:
                break  # whoever else was woken by it may have cleared it since
        signal.clear()


@dataclass
class Message:
    """What somebody reads: `text` as plain words, with the labels of its buttons."""

    id: str
    place: str
    content: Card | Form
    text: str
    buttons: dict[str, Button]
    under: str = ""
    only_for: str = ""
    edited: int = 0

    def __contains__(self, words: str) -> bool:
        return _plain(words) in _plain(self.text)


def _plain(words: str) -> str:
    return words.replace("\u202f", " ").replace("\xa0", " ")


class ChatPlatform:
    """A platform that keeps what it is given, and can be told to fail."""

    name = "chat"
    answers = False

    def __init__(self, *, forms: bool) -> None:
        self.forms = forms
        self.messages: list[Message] = []
        self._by_key: dict[str, str] = {}
        self.faults: list[Exception] = []
        self.lose_replies: list[Exception] = []
        self._ids = count(1)

    def pace(self, place: str) -> Pace:
        return Pace(timedelta(0))

    async def send(self, outgoing: Outgoing) -> str:
        if self.faults:
            raise self.faults.pop(0)
        if outgoing.content is None:
            return ""
        message = self._message(outgoing, outgoing.content)
        if self.lose_replies:
            raise self.lose_replies.pop(0)
        return message.id

    async def find(self, outgoing: Outgoing) -> str | None:
        return self._by_key.get(outgoing.key)

    def _message(self, outgoing: Outgoing, content: Card | Form) -> Message:
        old = next((one for one in self.messages if outgoing.edits and one.id == outgoing.edits), None)
        text, buttons = read(content, Speech(outgoing.reader))
        if old:
            old.content, old.text, old.buttons, old.edited = content, text, buttons, old.edited + 1
            return old
        new = Message(f"m{next(self._ids)}", outgoing.place, content, text, buttons, outgoing.under, outgoing.only_for)
        self._by_key[outgoing.key] = new.id
        self.messages.append(new)
        return new


def read(content: Card | Form, speech: Speech) -> tuple[str, dict[str, Button]]:
    """A card or form as plain words, and its buttons by label."""
    if isinstance(content, Form):
        lines = [speech.say(content.title), *(speech.say(one.label) for one in content.fields)]
        return "\n".join(lines), {}
    lines, buttons = [speech.say(content.title)], list(content.buttons)
    for part in content.parts:
        match part:
            case Line(text) | Heading(text):
                lines.append(speech.say(text))
            case Fact(label, value):
                lines.append(f"{speech.say(label)} : {speech.value(value)}")
            case Quote(words, _):
                lines.append(f"« {words} »")
            case Item(text, note, own):
                lines.append(" — ".join(speech.say(one) for one in (text, note) if one))
                buttons += own
    return "\n".join(lines), {speech.say(button.label): button for button in buttons}


@dataclass
class Chat:
    """Tell a story through the door."""

    folder: Path
    url: str = ""
    at: datetime = MONDAY
    forms: bool = True
    integrations: tuple[Integration, ...] = ()
    agency: Agency = field(
        default_factory=lambda: Agency("Secrétariat Plume", "Europe/Paris", "fr", "FR", team=(TEAM,))
    )

    def __post_init__(self) -> None:
        self.runner = asyncio.Runner()
        self.clock = self.runner.run(self._clock())
        if not self.url:
            shutil.copy(sqlite_template(), self.folder / "story.sqlite3")
            self.url = f"sqlite:///{self.folder / 'story.sqlite3'}"
        self.open()
        self.people: dict[str, Person] = {}
        self._events = count(1)

    async def _clock(self) -> StoryClock:
        return StoryClock(self.at)

    def open(self) -> None:
        """Start the house (again) on what its database holds; what is on the platform stays."""
        self.platform = getattr(self, "platform", None) or ChatPlatform(forms=self.forms)
        self.database = Database(self.url)

        async def build() -> House:
            house = House(self.database, self.clock, self.agency, {"chat": self.platform}, self.integrations)
            await house.dispatcher.resume()
            return house

        self.house = self.runner.run(build())

    def close(self) -> None:
        self.runner.run(self.house.dispatcher.stop())
        self.database.close()
        self.runner.close()

    # people

    def client(
        self,
        name: str,
        *,
        zone: str = "Europe/Paris",
        language: str = "fr",
        calendar: str = "",
        digest: time = time(18),
    ) -> Person:
        def add(session: Session) -> Person:
            made = Client(
                name=name,
                calendar=calendar or f"{name.casefold()}@exemple.fr",
                timezone=zone,
                language=language,
                digest_at=digest,
                created_at=self.clock.now(),
            )
            session.add(made)
            session.flush()
            person = Person(name=name, role=Role.CONTACT, client_id=made.id, language=language, timezone=zone)
            return self._settle(session, person)

        return self._known(name, self.database.write_now(add))

    def contact(self, name: str, *, of: str) -> Person:
        """One more who speaks for a client."""
        first = self.people[of]
        more = Person(
            name=name,
            role=Role.CONTACT,
            client_id=first.client_id,
            language=first.language,
            timezone=first.timezone,
        )
        return self._known(name, self.database.write_now(lambda session: self._settle(session, more)))

    def assistant(self, name: str, *, lead: bool = False) -> Person:
        role = Role.LEAD if lead else Role.ASSISTANT

        def add(session: Session) -> Person:
            return self._settle(session, Person(name=name, role=role, language="fr", timezone="Europe/Paris"))

        return self._known(name, self.database.write_now(add))

    def _settle(self, session: Session, person: Person) -> Person:
        session.add(person)
        session.flush()
        session.add(Address(address=address(person.name), person_id=person.id, heard_at=self.clock.now()))
        return person

    def _known(self, name: str, person: Person) -> Person:
        self.people[name] = person
        return person

    # what people do

    def say(
        self, who: str, words: str, *, to: Message | None = None, place: str = "", event: str = ""
    ) -> Message | None:
        """Type words, perhaps in answer to a message; what is newly told in return, if anything."""
        thread = (to.under or to.id) if to else ""
        return self._hear(who, Said(words, thread), place or (to.place if to else ""), event=event)

    def slash(self, who: str, line: str, *, place: str = "") -> Message | None:
        """« /tache … »."""
        name, _, words = line.removeprefix("/").partition(" ")
        return self._hear(who, Slash(name, words), place, hook=f"hook{next(self._events)}")

    def press(self, who: str, label: str, message: Message | None = None) -> Message | None:
        """Press the button of that label, on that message or on the last one seen that has it."""
        message = message or self.with_button(who, label)
        return self._hear(who, *self._pressed(message, label))

    def press_together(self, who: Iterable[str], label: str, message: Message) -> None:
        """Several press at the same moment."""
        heard = [self.heard(one, *self._pressed(message, label)) for one in who]

        async def all_at_once() -> None:
            await asyncio.gather(*(self.house.dispatcher.hear(one) for one in heard))

        self.runner.run(all_at_once())
        self.settle()

    def _pressed(self, message: Message, label: str) -> tuple[What, str, str, str]:
        code = self.house.codec.short(message.buttons[label].command)
        return Pressed(code), message.place, message.id, f"hook{next(self._events)}"

    def fill(self, who: str, **answers: str) -> Message | None:
        """Send the form last shown to this person; what is not given keeps its initial value."""
        form = self.form(who)
        given = {one.name: answers.pop(one.name, one.initial) for one in form.fields}
        assert not answers, f"the form has no {', '.join(answers)}"
        return self._hear(who, Filled(self.house.codec.short(form.command), given), self._form(who).place)

    def form(self, who: str) -> Form:
        content = self._form(who).content
        assert isinstance(content, Form)
        return content

    def _form(self, who: str) -> Message:
        return next(one for one in reversed(self.seen(who)) if isinstance(one.content, Form))

    def edit(self, who: str, message: str, words: str) -> Message | None:
        return self._hear(who, Edited(words), message=message)

    def send(self, who: str, received: Received) -> Message | None:
        return self._hear(who, received)

    def _hear(
        self, who: str, what: What, place: str = "", message: str = "", hook: str = "", event: str = ""
    ) -> Message | None:
        before = len(self.platform.messages)
        heard = self.heard(who, what, place, message, hook, event)
        self.runner.run(self.house.dispatcher.hear(heard))
        self.settle()
        fresh = [one for one in self.platform.messages[before:] if self._sees(who, one) and not one.under]
        return fresh[-1] if fresh else None

    def heard(self, who: str, what: What, place: str = "", message: str = "", hook: str = "", event: str = "") -> Heard:
        number = next(self._events)
        home = address(who)
        said = message or f"{home}/{number}"
        return Heard("chat", event or f"e{number}", home, place or home, self.clock.now(), what, who, "fr", said, hook)

    # what people see

    def told(self, who: str) -> Message:
        """The last message in this person's own conversation."""
        return [one for one in self.platform.messages if one.place == address(who)][-1]

    def all_told(self, who: str) -> list[Message]:
        return [one for one in self.platform.messages if one.place == address(who)]

    def seen(self, who: str) -> list[Message]:
        return [one for one in self.platform.messages if self._sees(who, one)]

    def _sees(self, who: str, message: Message) -> bool:
        if message.only_for:
            return message.only_for == address(who)
        team = who in self.people and self.people[who].on_team
        return message.place == address(who) or (team and message.place == TEAM)

    def with_button(self, who: str, label: str) -> Message:
        found = [one for one in self.seen(who) if label in one.buttons]
        labels = sorted({label for one in self.seen(who) for label in one.buttons})
        assert found, f"{who} sees no button « {label} », only {labels}"
        return found[-1]

    @property
    def channel(self) -> list[Message]:
        """What the team's channel shows, threads apart."""
        return [one for one in self.platform.messages if one.place == TEAM and not one.under and not one.only_for]

    def card(self, number: int) -> Message:
        """The living card of a task in the team's channel."""
        return next(
            one for one in self.channel if isinstance(one.content, Card) and one.content.key == f"task:{number}"
        )

    def thread(self, number: int) -> list[Message]:
        root = self.card(number)
        return [one for one in self.platform.messages if one.under == root.id]

    # time

    def wait(self, **length: float) -> None:
        """Let time pass, stopping wherever something is due; minutes=, hours=, days= as for timedelta."""
        self.until(self.clock.now() + timedelta(**length))

    def until(self, when: datetime | str) -> None:
        """Let time pass until then, with a stop each quarter of an hour and at what is due; words are time in Paris."""
        end = datetime.fromisoformat(when).replace(tzinfo=PARIS) if isinstance(when, str) else when
        while (now := self.clock.now()) < end:
            due = self.runner.run(self.house.dispatcher.due())
            self.clock.move(min(end, now + timedelta(minutes=15), max(due or end, now + timedelta(seconds=1))))
            self.settle()

    def jump(self, when: datetime | str) -> None:
        """Be there at once, without a stop on the way; words are time in Paris."""
        self.clock.move(datetime.fromisoformat(when).replace(tzinfo=PARIS) if isinstance(when, str) else when)
        self.settle()

    def settle(self) -> None:
        """Let the house do all that it can at this hour."""
        self.runner.run(self._settle_all())

    async def _settle_all(self) -> None:
        await self.house.dispatcher.settle()
        await self.house.dispatcher.tick()
        await self.house.dispatcher.due()
        await self.house.deliverer.settle()
        await self.house.dispatcher.due()
        await self.house.deliverer.settle()

    def look(self, question: Callable[[Session], object]) -> object:
        return self.database.read_now(question)


def address(name: str) -> str:
    return f"chat:{re.sub(r'[^a-z0-9]', '', name.casefold())}"
