"""What stories of calls and digests have in common."""

from dataclasses import replace

from sqlmodel import select

from bot.core.card import Card, Item
from bot.core.ports import Reader
from bot.core.text import Text
from bot.locale import Speech
from storage.calls import Call
from tests.chat import TEAM, Chat, Message

DUPONT = {
    "client": "1",
    "caller": "M. Dupont",
    "number": "06 12 34 56 78",
    "company": "SARL Martin",
    "subject": "le devis",
}


def note(chat: Chat, who: str = "Léa", **more: str) -> Message:
    """/appel, filled in."""
    chat.slash(who, "/appel")
    chat.fill(who, **(DUPONT | more))
    return chat.told(who)


def noted(chat: Chat) -> list[Call]:
    found = chat.look(lambda session: list(session.exec(select(Call).order_by(Call.id))))  # type: ignore[arg-type]  # SQLModel types a column as its value
    assert isinstance(found, list)
    return found


def fiche(chat: Chat, number: int, place: str = TEAM) -> Message:
    """The living card of a call at that place."""
    return [
        one
        for one in chat.platform.messages
        if one.place == place and getattr(one.content, "key", "") == f"call:{number}"
    ][-1]


def call(chat: Chat, caller: str, subject: str = "", client: str = "Ana", **more: str) -> None:
    """Léa writes a call down."""
    chat.slash("Léa", "/appel")
    chat.fill("Léa", client=client, caller=caller, subject=subject, **({"urgent": "no"} | more))


def digests(chat: Chat, who: str = "Ana") -> list[Message]:
    return [one for one in chat.all_told(who) if "Récapitulatif" in one or "Aucun appel aujourd'hui" in one]


def lines(message: Message) -> list[Item]:
    assert isinstance(message.content, Card)
    return [part for part in message.content.parts if isinstance(part, Item)]


def said(text: Text) -> str:
    return Speech(Reader("fr", "Europe/Paris")).say(text).replace("\u202f", " ")


def said_lines(message: Message) -> list[str]:
    return [" — ".join(said(text) for text in (item.text, item.note) if text) for item in lines(message)]


def press_line(chat: Chat, who: str, message: Message, words: str, label: str) -> None:
    """Press the button of that label on the line that has these words."""
    item = next(item for item in lines(message) if words in said(item.text))
    chat.press(who, label, replace(message, buttons={said(button.label): button for button in item.buttons}))
