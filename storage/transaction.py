"""What services see: the session, the hour, the facts gathered, and three ways out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from bot.core.agency import Agency
from bot.core.card import Card
from bot.core.codec import Codec
from bot.core.command import Command
from bot.core.form import Form
from bot.core.ports import Effect, Integration, Outcome
from storage import due, outbox, people, posted
from storage.due import Due
from storage.outbox import Outbox
from storage.people import Person


class Missing(Exception):
    """A fact from outside is needed first; the dispatcher gathers it and runs the service again."""

    def __init__(self, effect: Effect) -> None:
        super().__init__(type(effect).__name__)
        self.effect = effect


@dataclass(frozen=True)
class Team:
    """The team's channels, all of them."""


TEAM = Team()


@dataclass(frozen=True)
class Source:
    """Where a request came from: the `place` that it is answered at, and what the platform needs for it.

    `message` is the platform's id of the message said or whose button was pressed, `hook` as in `Heard`.
    """

    place: str = ""
    who: str = ""
    message: str = ""
    hook: str = ""
    language: str = ""

    @property
    def shared(self) -> bool:
        """Whether others than who asked read the place."""
        return self.place != self.who


@dataclass
class Transaction:
    """One unit of work. `cause` names what set it off and is unique to it ("inbox:12", "due:7")."""

    session: Session
    now: datetime
    cause: str
    agency: Agency
    codec: Codec
    integrations: tuple[Integration, ...] = ()
    facts: Mapping[Effect, Outcome] = field(default_factory=dict)
    source: Source = Source()
    _told: int = 0

    @property
    def event(self) -> int:
        """The inbox row of what was heard; 0 where the clock or the outside set this off."""
        kind, _, number = self.cause.partition(":")
        return int(number) if kind == "inbox" else 0

    def tell(
        self,
        to: Person | Team | str,
        card: Card,
        *,
        under: str = "",
        urgent: bool = False,
        once: str = "",
        reader: Person | None = None,
    ) -> None:
        """Say it to a person, to the team, or at an address.

        `under` is the key of the living card in whose thread it goes. `once` makes it said a single time for good,
        whatever asks for it again. At an address, `reader` is whose language and zone it is said in.
        """
        reader = to if isinstance(to, Person) else reader
        for number, place in enumerate(self._places(to)):
            key = f"{once}:{number}" if once else self._key()
            row = self._row(key, place, self.codec.dumps(card))
            row.person_id, row.under, row.urgent = reader.id if reader else None, under, urgent
            row.living, row.about = card.key, card.key or card.about or under
            outbox.put(self.session, row)

    def answer(self, person: Person | None, content: Card | Form | None) -> None:
        """Say it to who asked, where they asked; None only tells the platform that they were heard.

        A living card is edited in place when its own button was pressed; else it is said anew, to be seen. In a
        shared place a card without a key is for their eyes alone. What rides on a hook waits behind nothing.
        """
        source = self.source
        row = self._row(self._key(), source.place, self.codec.dumps(content))
        row.person_id, row.language, row.urgent = person.id if person else None, source.language, True
        if isinstance(content, Card):
            row.living, row.about = content.key, content.key or content.about
            row.fresh = bool(content.key) and source.message != posted.living(self.session, source.place, content.key)
        if not row.living:
            row.hook, row.only_for = source.hook, source.who if source.shared else ""
            row.lane = f"{source.place}#{self.cause}" if source.hook else source.place
        outbox.put(self.session, row)

    def ask(self, effect: Effect, then: Command, once: str = "") -> None:
        """Have an outside service do it; `then` is sent with its `outcome` field filled in."""
        service = next((one for one in self.integrations if type(effect) in one.effects), None)
        lane = service.lane(effect) if service else type(effect).__name__
        row = self._row(once or self._key(), lane, self.codec.dumps(effect))
        row.then, row.place = self.codec.dumps(then), ""
        outbox.put(self.session, row)

    def later(self, at: datetime, command: Command, key: str, person: Person | None = None) -> None:
        """Have the command done at `at`; a later plan under the same key takes this one's place."""
        row = Due(key=key, at=at, command=self.codec.dumps(command), person_id=person.id if person else None)
        due.put(self.session, row)

    def never(self, key: str) -> None:
        """Forget what is planned under `key`, and under every key that continues it after a colon."""
        due.drop(self.session, key)

    def fact(self, effect: Effect) -> Outcome:
        """What the outside answers, or `Unavailable`; raises Missing where it was not asked yet."""
        if effect not in self.facts:
            raise Missing(effect)
        return self.facts[effect]

    def _places(self, to: Person | Team | str) -> tuple[str, ...]:
        if isinstance(to, Team):
            return self.agency.team
        if isinstance(to, str):
            return (to,)
        found = people.where(self.session, to.id)
        return (found,) if found else ()

    def _key(self) -> str:
        self._told += 1
        return f"{self.cause}:{self._told}"

    def _row(self, key: str, place: str, body: str) -> Outbox:
        return Outbox(key=key, lane=place, place=place, body=body, created_at=self.now, due_at=self.now)
