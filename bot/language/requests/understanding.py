"""A message understood: what is asked, when, with whom, about what, and how sure that is."""

from datetime import datetime, tzinfo
from typing import NamedTuple

from bot.core.text import T, Text
from bot.language.requests.contact import Contact, contact
from bot.language.requests.doubt import PERHAPS, doubt
from bot.language.requests.extent import leaves_open
from bot.language.requests.guess import guess_language
from bot.language.requests.happening import takes_place
from bot.language.requests.intents import Decision, decide
from bot.language.requests.number import number
from bot.language.requests.people import who
from bot.language.requests.place import place
from bot.language.requests.request import CHARACTERS, Request, mended, request
from bot.language.requests.subject import subject
from bot.language.requests.topic import EVENT, event, topic
from bot.language.requests.turn import Turn, turn
from bot.language.requests.urgency import urgent
from bot.language.requests.wavering import wavers
from bot.language.requests.weighing import weighed
from bot.language.time import Reading, When, read, tells_past

LOOKING_BACK = frozenset({"read_calls"})
"""What is asked of these lies behind: "Tuesday" is the last one."""
EITHER_WAY = frozenset({"list_meetings", "list_tasks"})
"""What is asked of these lies ahead, unless the words say otherwise: "yesterday"."""


MEETINGS = frozenset({"book_meeting", "move_meeting"})
BETWEEN = ("entre ", "between ")
A_DAY_OF_MEETINGS = 9 * 60


class Understanding(NamedTuple):
    """What a message asks; None where it does not say.

    `when` and `origin` (what a moved meeting leaves) have exclusive ends; `duration_min` is in minutes; `repeat` is an
    RFC 5545 RRULE; `phone` is E.164. `sure`: what is wanted is plain, whatever the words leave out; `confident`: clear
    enough to act at once, with undo. `ask` is the question to put otherwise, with `choices` where they are dates.
    `turn`: of an absence, that it begins or ends with `when` and does not last so long, that it is off, or when it is.
    `rule` names the rule that decided, `others` the intents that came next, `number` the request that is named ("la
    tâche 12").
    """

    intent: str | None
    sure: bool
    confident: bool
    when: When | None
    origin: When | None
    duration_min: int | None
    repeat: str | None
    who: str | None
    subject: str | None
    place: str | None
    email: str | None
    phone: str | None
    urgent: bool
    turn: Turn | None
    ask: Text | None
    choices: tuple[When, ...]
    reading: Reading
    rule: str
    others: tuple[str, ...]
    number: int | None
    language: str
    at: datetime


def understand(text: str, at: datetime, zone: tzinfo, language: str = "fr", *, region: str = "FR") -> Understanding:
    """Read `text`, written at `at` (aware) by someone in `zone` whose language is `language` ("fr" or "en").

    Telephone numbers are read as from `region` (ISO 3166). Never raises, whatever the text.
    """
    spoken = guess_language(text, language)
    reading = read(text, at, zone, spoken)
    found = contact(text[:CHARACTERS], region)
    asked = request(text, found.marks, reading)
    decision = decide(asked)
    if not _plain(asked, decision):
        asked, decision = _second_look(asked, decision)
    decision = takes_place(asked, decision, reading, spoken) or decision
    decision = weighed(asked, decision)
    intent = decision.rule.intent if decision else None
    if intent is None:
        reading = _out_of_context(text, reading)
    if not (decision and decision.rule.sure) and _may_be_a_story(text, reading, spoken):
        story = read(text, at, zone, spoken, story=True)
        reading = story if story.when else reading
    if intent in LOOKING_BACK or (intent in EITHER_WAY and reading.when is None):
        reading = read(text, at, zone, spoken, looking_back=True)
    if leaves_open(asked, intent, reading.when):
        reading = reading._replace(when=None, ask=T("From when until when?"))
    return _put_together(asked, decision, reading, found, (language, at.astimezone(zone)))


def _plain(asked: Request, decision: Decision | None) -> bool:
    """Whether the words that decided are sure, and stand where a request begins."""
    return decision is not None and decision.rule.sure and decision.start in asked.heads


def _second_look(asked: Request, decision: Decision | None) -> tuple[Request, Decision | None]:
    """The same message with its misspelled words put right, where that makes it plain what is asked."""
    again = mended(asked)
    better = decide(again)
    if better is None or (decision and not _plain(again, better)):
        return asked, decision
    misspelled = again.words[better.start].key != asked.words[better.start].key
    return (again, better) if misspelled or decision is None or not decision.rule.sure else (asked, decision)


def _out_of_context(text: str, reading: Reading) -> Reading:
    """Hours that custom sets differently in and out of offices are asked about where nothing is said but them."""
    one = reading.reads[0] if len(reading.reads) == 1 else None
    if not one or not one.when or one.when.grain != "daypart" or one.words != text.strip(" .,;!"):
        return reading
    hours = [other for other in one.others if _same_day(other, one.when)]
    return reading._replace(when=None, ask=T("From when until when?"), choices=(one.when, *hours)) if hours else reading


def _same_day(one: When, other: When) -> bool:
    return bool(one.start and other.start) and one.start.date() == other.start.date()  # type: ignore[union-attr]  # both are


def _may_be_a_story(text: str, reading: Reading, spoken: str) -> bool:
    """Where nothing is plainly asked, a date gone by is what is told, and no aside."""
    return bool(reading.reads) and reading.ask is None and (reading.when is None or tells_past(text, spoken))


def _put_together(
    asked: Request, decision: Decision | None, reading: Reading, found: Contact, spoken: tuple[str, datetime]
) -> Understanding:
    intent = decision.rule.intent if decision else None
    title = _title(asked, decision)
    whom = who(asked, intent, decision.start) if decision and intent not in (None, "help", "thanks") else None
    where = place(asked) if intent in ("book_meeting", "move_meeting") else None
    named = number(asked) if intent in ("cancel_task", "list_tasks", "delegate_task") else None
    wavering = wavers(asked, intent)
    sure = decision is not None and decision.rule.sure and not wavering
    question = reading.ask or (PERHAPS[str(intent)] if wavering else doubt(decision, title, reading.when, named))
    return Understanding(
        intent=intent,
        sure=sure,
        confident=sure and question is None,
        when=reading.when,
        origin=reading.origin,
        duration_min=reading.duration_min or _from_hour_to_hour(reading, intent),
        repeat=reading.repeat,
        who=whom,
        subject=title,
        place=where if where != whom else None,
        email=found.email,
        phone=found.phone,
        urgent=urgent(asked),
        turn=turn(asked, intent, reading.when),
        ask=question,
        choices=reading.choices,
        reading=reading,
        rule=decision.rule.name if decision else "no rule matched",
        others=decision.others if decision else (),
        number=named,
        language=spoken[0],
        at=spoken[1],
    )


def _from_hour_to_hour(reading: Reading, intent: str | None) -> int | None:
    """How long a meeting takes whose hours are said, 10–11am; *between 10 and 12* is when it may begin."""
    when = reading.when
    if intent not in MEETINGS or when is None or when.kind != "interval" or when.grain != "minute" or reading.repeat:
        return None
    if any(between in read.words.lower() for read in reading.reads for between in BETWEEN):
        return None
    minutes = (when.end - when.start).total_seconds() // 60  # type: ignore[operator]  # an interval has both
    return int(minutes) if minutes <= A_DAY_OF_MEETINGS else None


def _title(asked: Request, decision: Decision | None) -> str | None:
    if decision is None:
        return None
    if decision.rule.intent != "book_meeting":
        return subject(asked, decision)
    return topic(asked) or (event(asked, decision.start) if decision.rule.name == EVENT else None)
