"""A story with a calendar beside it, for everything that concerns meetings."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bot.core.calendar import CancelEvent, Event, Events, ListEvents, SaveEvent
from bot.core.door import Pressed
from bot.core.errors import TryLater
from bot.core.ports import Effect, Failed, Outcome
from bot.integrations.local_calendar import LocalCalendar
from tests.chat import MONDAY, PARIS, Chat, Message

MARTIN = "rdv avec Mme Martin jeudi 14h30 45 min, martin@exemple.fr"
ANA = "ana@exemple.fr"


class Weather(LocalCalendar):
    """A calendar that can be away, or refuse."""

    away = False
    refuses: Failed | None = None

    def __init__(self) -> None:
        super().__init__()
        self.invited: list[tuple[str, ...]] = []

    async def perform(self, effect: Effect, key: str) -> Outcome:
        if self.away:
            raise TryLater("no answer")
        if self.refuses and isinstance(effect, SaveEvent):
            return self.refuses
        if isinstance(effect, SaveEvent):
            self.invited.append(effect.guests)
        return await super().perform(effect, key)


class Office(Chat):
    """A story with a calendar beside it."""

    calendar: Weather

    def busy(self, start: str, end: str, title: str = "Audience") -> None:
        """Something stands in Ana's calendar already; the words are time in Paris."""
        first, last = (datetime.fromisoformat(one).replace(tzinfo=PARIS) for one in (start, end))
        self._write(SaveEvent(ANA, f"b{first:%d%H%M}", title, first, last, "Europe/Paris"))

    def move_outside(self, by: timedelta) -> None:
        """Ana moves all that is in her calendar, in the calendar itself."""
        for one in self._listed():
            self._write(SaveEvent(ANA, one.id, one.title, one.start + by, one.end + by, "Europe/Paris"))

    def clear_outside(self) -> None:
        """Ana takes everything out of her calendar herself."""
        for one in self._listed():
            self.runner.run(self.calendar.perform(CancelEvent(ANA, one.id), "Ana"))

    def _write(self, event: SaveEvent) -> None:
        self.runner.run(self.calendar.perform(event, "Ana"))

    def _listed(self) -> tuple[Event, ...]:
        year = timedelta(days=365)
        found = self.runner.run(self.calendar.perform(ListEvents(ANA, self.at - year, self.at + year), ""))
        assert isinstance(found, Events)
        return found.events

    @property
    def events(self) -> list[tuple[str, str]]:
        """What stands in Ana's calendar: title, day and hour in Paris."""
        return [(one.title, f"{one.start.astimezone(PARIS):%d/%m %H:%M}") for one in self._listed()]

    @property
    def reminded(self) -> list[Message]:
        """What Ana was asked or reminded of, as far as meetings go."""
        words = ("Pouvez-vous confirmer", "Vous avez confirmé", "Bientôt")
        return [one for one in self.all_told("Ana") if any(word in one for word in words)]

    def run_together(self, *presses: tuple[str, Message]) -> None:
        """Several confirm at the same moment."""
        heard = [self.heard(who, *self._pressed(message, "Confirmer")) for who, message in presses]

        async def all_at_once() -> None:
            await asyncio.gather(*(self.house.dispatcher.hear(one) for one in heard))

        self.runner.run(all_at_once())
        self.settle()

    def send_code(self, who: str, code: str) -> Message | None:
        """Press a button that nobody was shown."""
        return self._hear(who, Pressed(code), hook="forged")

    def booked(self, words: str = MARTIN) -> Message:
        """Ana asks and confirms."""
        self.say("Ana", words)
        self.press("Ana", "Confirmer")
        return self.told("Ana")


@contextmanager
def opened(
    folder: Path, *, url: str = "", forms: bool = True, at: datetime = MONDAY, zone: str = "Europe/Paris"
) -> Iterator[Office]:
    """Ana, whose calendar is linked, and Léa of the team."""
    calendar = Weather()
    told = Office(folder, url, at=at, forms=forms, integrations=(calendar,))
    told.calendar = calendar
    told.client("Ana", zone=zone)
    told.assistant("Léa")
    yield told
    told.close()
    calendar.close()


def slot_buttons(message: Message | None) -> list[str]:
    assert message
    return [label.replace("\u202f", " ") for label in message.buttons if "(" in label]
