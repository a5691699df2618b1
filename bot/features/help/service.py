"""Answers that help a person go on."""

from bot import recent
from bot.core.card import Button, Card, Heading, Item, Line, Quote
from bot.core.command import Interpret, Reply
from bot.core.text import T, verbatim
from bot.features.help.commands import Help, Puzzle, TakeNote, Thank, UnknownSlash
from storage import tasks
from storage.people import Person
from storage.transaction import Transaction

SHOWN = 200
"""Characters of a puzzling message that are shown back."""

OFFERS = {
    "delegate_task": T("Hand it to the team"),
    "book_meeting": T("Book a meeting"),
    "move_meeting": T("Move a meeting"),
    "cancel_meeting": T("Cancel a meeting"),
    "set_reminder": T("Remind me of it"),
    "set_availability": T("Note my absence"),
    "cancel_task": T("Cancel a request"),
    "list_meetings": T("Show my meetings"),
    "availability": T("Show my free times"),
    "list_tasks": T("Show my requests"),
    "read_calls": T("Show my calls"),
}
"""What can be done with words that are not plain, by intent."""


def explain(tx: Transaction, person: Person, _: Help) -> Card:
    """What the bot can do for this person."""
    title = T("What I can do for you")
    return Card(title, _for_team() if person.on_team else _for_clients())


def _for_clients() -> tuple[Heading | Item | Line, ...]:
    return (
        Item(T("Hand work over"), T("“Prepare the Dupont quote before Friday 5 pm” — or /tache")),
        Item(T("Book a meeting"), T("“Meeting with Mrs Martin on Thursday 2:30 pm, 45 min” — or /agenda to see them")),
        Item(T("Hear of your calls"), T("“Any calls?” — or /messages")),
        Item(T("Be reminded"), T("“Remind me tomorrow at 9 to call Paul”")),
        Item(T("Say when you are away"), T("“I am on holiday from 3 to 5 December” — or /absence")),
        Item(T("See what is under way"), T("/taches")),
        Item(T("Choose your hours"), T("“Send me the digest at 7 pm” — or /reglages")),
        Line(T("Everything I note is changed or undone with its buttons, or in words: “rather 3 pm”, “cancel”.")),
    )


def _for_team() -> tuple[Heading | Item | Line, ...]:
    return (
        Item(T("Take a request"), T("“Take” on its card in the team's channel — or /prendre 12")),
        Item(T("Write a call down"), T("/appel")),
        Item(
            T("Write to the client"),
            T("“Reply to the client” on the card; what you write in its thread stays internal"),
        ),
        Item(T("See what is under way"), T("/taches")),
    )


def welcome_thanks(tx: Transaction, person: Person, _: Thank) -> Card:
    """A short word back."""
    return Card(T("With pleasure."))


def puzzle(tx: Transaction, person: Person, command: Puzzle) -> Card:
    """Ask rather than guess."""
    words = command.words.strip()
    if not words:
        return Card(T("Your message was empty. Write to me as you would speak, or /aide."))
    if person.on_team:
        return Card(T("I did not understand. /aide shows what I can do."))
    usual = ("delegate_task", "book_meeting", "set_reminder")
    first, *others = dict.fromkeys(([command.intent] if command.intent in OFFERS else []) + list(usual))
    buttons = (
        Button(OFFERS[first], Interpret(tx.event, first), "primary"),
        *_add_to_last(tx, person),
        *(Button(OFFERS[intent], Interpret(tx.event, intent)) for intent in others),
    )
    title = T("I am not sure I understood. What shall I do with this?")
    return Card(title, (_shown(words),), buttons, about=recent.ASIDE)


def _shown(words: str) -> Quote:
    return Quote(words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…")


def _add_to_last(tx: Transaction, person: Person) -> tuple[Button, ...]:
    """Words that stand alone often concern what was asked for last."""
    task = tasks.last_of(tx.session, person.id)
    return (Button(T("It concerns no. {number}", number=task.id), Reply(tx.event, f"task:{task.id}")),) if task else ()


def unknown(tx: Transaction, person: Person, command: UnknownSlash) -> Card:
    """Say which commands there are."""
    return Card(T("I do not know the command /{name}. /aide shows what I can do.", name=verbatim(command.name)))


def take_note(tx: Transaction, person: Person, command: TakeNote) -> Card | None:
    """A sticker asks for nothing; what may carry a request is answered, so that it is not lost in silence."""
    match command.kind:
        case "sticker":
            return None
        case "voice":
            return Card(T("I cannot listen to voice notes yet. Please write your request in a few words."))
        case "photo" | "file" | "video":
            return Card(
                T("I cannot take files yet. Tell me in words what should be done; your assistant will ask for it.")
            )
    return Card(T("I can only read words. Please write your request in a few words."))
