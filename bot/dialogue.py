"""A form asked question by question, where it cannot be shown whole; what is half answered survives a restart."""

from dataclasses import dataclass, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot import answers, wording
from bot.core.card import Button, Card, Line
from bot.core.command import Command
from bot.core.errors import Refused
from bot.core.form import Field, Form
from bot.core.ports import Reader
from bot.core.text import T, Text, verbatim
from bot.locale import Speech
from storage import drafts
from storage.drafts import Draft
from storage.people import Person
from storage.transaction import Transaction

LAPSES = timedelta(hours=1)
"""Words said later are no longer an answer: they could go to a client who was never meant to read them."""
WORDS_TO_LEAVE = frozenset({"abandonner", "annuler", "annule", "stop", "cancel", "quit"})
"""Alone, they leave the form, as people who see no button expect."""
WORDS_TO_SKIP = frozenset({"passer", "passe", "passez", "sauter", "skip", "suivant", "next", "rien", "nothing", "none"})
WORDS_TO_KEEP = frozenset({"garder", "garde", "gardez", "conserver", "keep", "idem", "pareil", "same", "inchange"})
"""Alone, they are the buttons beneath the question."""
NO_WORDS = frozenset({"when", "duration", "phone", "email"})
"""Kinds of answers among which "no" is none."""


@dataclass(frozen=True)
class Answer(Command):
    """A question's answer by button: `value` is a choice's, "" to leave it empty or keep what was filled in."""

    step: int
    value: str = ""


@dataclass(frozen=True)
class GiveUp(Command):
    """Leave the form."""


def begin(tx: Transaction, person: Person, form: Form) -> Card:
    """Ask the first question; the draft belongs to the private conversation, wherever the form was asked for."""
    given = {field.name: field.initial for field in form.fields}
    left = _left(tx, person)
    draft = Draft(
        person_id=person.id,
        place=tx.source.who,
        form=tx.codec.dumps(form),
        answers=tx.codec.dumps(given),
        begun_at=tx.now,
    )
    drafts.put(tx.session, draft)
    return _question(form, 0, left)


def _left(tx: Transaction, person: Person) -> Text | None:
    """What a new form takes the place of, to be said."""
    draft = standing(tx, person, tx.source.who)
    if draft is None:
        return None
    form: Form = tx.codec.loads(draft.form)
    return T("“{title}” is left as it was; nothing of it was sent.", title=form.title)


def standing(tx: Transaction, person: Person, place: str) -> Draft | None:
    """What is being asked of this person there; what nobody finished within an hour is left, and said to be."""
    draft = drafts.get(tx.session, person.id, place)
    if draft is None or tx.now < draft.begun_at + LAPSES:
        return draft
    drafts.drop(tx.session, person.id, place)
    form: Form = tx.codec.loads(draft.form)
    title = T("“{title}” has waited for more than an hour and is left; nothing was sent.", title=form.title)
    tx.tell(place, Card(title), reader=person)
    return None


def answer(tx: Transaction, person: Person, draft: Draft, words: str) -> Card | Command:
    """Take the answer to the question that stands; the next question, or the command once all are answered."""
    if words.strip().casefold() in WORDS_TO_LEAVE:
        return leave(tx, draft)
    form: Form = tx.codec.loads(draft.form)
    field = form.fields[draft.step]
    if _leaves_as_it_is(field, wording.plain(words)):
        return _next(tx, draft, form, field.initial)
    try:
        value = _value(field, words.strip(), Speech(Reader(person.language, person.timezone)))
    except Refused as refused:
        return _question(form, draft.step, refused.text)
    if value or field.required:
        asked = answers.Asked(tx.now, ZoneInfo(person.timezone), person.language, tx.agency.country)
        fault = answers.fault(field.kind, value, asked)
        if fault or not value:
            return _question(form, draft.step, fault or T("This one is needed. You can also leave the form."))
    return _next(tx, draft, form, value)


def leave(tx: Transaction, draft: Draft | None) -> Card:
    """Forget what was asked, if anything still is; nothing is sent."""
    if draft:
        drafts.drop(tx.session, draft.person_id, draft.place)
    return Card(T("Left as it was; nothing was sent."))


def press(tx: Transaction, draft: Draft | None, command: Answer) -> Card | Command:
    """Take an answer given by button."""
    if draft is None or draft.step != command.step:
        raise Refused(T("This question is already answered."))
    form: Form = tx.codec.loads(draft.form)
    field = form.fields[draft.step]
    value = command.value or field.initial
    if value not in {choice.value for choice in field.choices} | {field.initial} or (field.required and not value):
        raise Refused(T("Please choose one of the answers offered."))
    return _next(tx, draft, form, value)


def _next(tx: Transaction, draft: Draft, form: Form, value: str) -> Card | Command:
    given = {**tx.codec.loads(draft.answers), form.fields[draft.step].name: value}
    step = draft.step + 1
    if step == len(form.fields):
        drafts.drop(tx.session, draft.person_id, draft.place)
        return replace(form.command, **given)
    draft.answers, draft.step = tx.codec.dumps(given), step
    return _question(form, step)


def _leaves_as_it_is(field: Field, plain: str) -> bool:
    """Whether the words are those of the button that keeps what is there, or leaves it empty."""
    if field.kind == "choice":
        return False
    if field.initial:
        return plain in WORDS_TO_KEEP | WORDS_TO_SKIP
    none = field.kind in NO_WORDS and wording.NO.fullmatch(plain) is not None
    return not field.required and (none or plain in WORDS_TO_SKIP)


def _value(field: Field, words: str, speech: Speech) -> str:
    """What they answered; of a choice, the one whose label it is, or begins as « oui » and « non » do."""
    if field.kind != "choice":
        return words
    wanted = wording.plain(words)
    labels = {choice.value: wording.plain(speech.say(choice.label)) for choice in field.choices}
    whole = [value for value, label in labels.items() if wanted in {label, value.casefold()}]
    begun = [value for value, label in labels.items() if wanted and f"{label} ".startswith(f"{wanted} ")]
    if len(found := whole or begun) == 1:
        return found[0]
    raise Refused(T("Please choose one of the answers offered."))


def _question(form: Form, step: int, first: Text | None = None) -> Card:
    """The question with its buttons; what is to be said `first` is what a notification shows."""
    field = form.fields[step]
    texts = [one for one in (first and field.label, field.hint) if one]
    place = T("{title} — {step} of {count}", title=form.title, step=step + 1, count=len(form.fields))
    return Card(
        title=first or field.label,
        parts=tuple(Line(one) for one in (*texts, place)),
        buttons=(*_offers(field, step), _leave()),
        tone="warning" if first else "plain",
    )


def _offers(field: Field, step: int) -> tuple[Button, ...]:
    offers = tuple(Button(choice.label, Answer(step, choice.value)) for choice in field.choices)
    if field.initial and field.kind != "choice":
        kept = field.initial if len(field.initial) <= 40 else f"{field.initial[:39]}…"
        return (*offers, Button(T("Keep: {words}", words=verbatim(kept)), Answer(step)))
    if not field.required:
        return (*offers, Button(T("Skip"), Answer(step)))
    return offers


def _leave() -> Button:
    return Button(T("Leave the form"), GiveUp())
