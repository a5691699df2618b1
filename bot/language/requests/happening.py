"""Something that takes place, named without a verb: "Évaluation de Mme Roux le 11 à 8h30, 1 heure" is to be booked."""

from __future__ import annotations

from bot.language.requests.inflection import listed
from bot.language.requests.intents import Decision
from bot.language.requests.likeness import guess
from bot.language.requests.request import Request
from bot.language.requests.rules import Rule
from bot.language.requests.topic import EVENT
from bot.language.requests.vocabulary import MEANT
from bot.language.requests.words import LENGTH, NAME, STOP
from bot.language.time import Reading

OVERRIDDEN = frozenset({"delegate_task", "book_meeting", "availability"})
"""What such a message is taken for, for want of a verb."""

VERBS = listed(
    "je tu il elle on nous vous ils elles qui que ce ca c j est sont sera seront ai as ont avez avons etait va vont"
    " doit doivent peut peuvent veut veulent faut part partent arrive arrivent vient viennent demande demandent"
    " propose attend attendent prefere rappelle rappelez ne pas plus merci pour avant si quand car i you he she it we"
    " they is are was were has have will would can could must should may to not please arrivera arriveront viendra"
    " viendront passera passeront aura auront partira rappellera retard late"
)
"""What shows that the message says more than what takes place."""

NOT_MET = listed("retard train vol avion tgv ter bus ferry bateau taxi vtc uber colis flight plane cab")
"""What has its hour and is no meeting."""

DOUBTFUL = 2
"""The lead of a guess at something else that puts it in doubt."""

TAKES_PLACE = Rule(EVENT, "book_meeting", (), sure=True, asked=False)


def takes_place(asked: Request, decision: Decision | None, reading: Reading, language: str) -> Decision | None:
    """The booking of what is named with its hour, in French with a person or a length too, for want of another wish."""
    if decision and decision.rule.name == EVENT and language == "en":
        return decision._replace(rule=TAKES_PLACE)
    if decision and (decision.rule.sure or decision.rule.intent not in OVERRIDDEN):
        return None
    if not _has_its_hour(reading) or not _says_no_more(asked):
        return None
    likely = guess(asked.text)
    sure = likely is None or likely.intent == "book_meeting" or likely.lead < DOUBTFUL
    others = dict.fromkeys((decision.rule.intent, *decision.others) if decision else ())
    others.pop("book_meeting", None)
    return Decision(TAKES_PLACE._replace(sure=sure), "", 0, len(asked.words), tuple(others))


def _has_its_hour(reading: Reading) -> bool:
    when = reading.when
    return bool(when and when.grain == "minute" and when.kind in ("instant", "interval") and not reading.repeat)


def _says_no_more(asked: Request) -> bool:
    """Whether it begins with a noun, has no verb, and names somebody or a length."""
    words = asked.words
    if not _begins_with_a_noun(asked) or any(word.key in VERBS or word.key == "?" for word in words):
        return False
    return any(word.mark in (NAME, LENGTH) or word.key in MEANT["someone"] for word in words)


def _begins_with_a_noun(asked: Request) -> bool:
    """Whether the first word may name what takes place: no paper, no verb, no greeting, no date."""
    first = next((word for word in asked.words if word.key not in MEANT["article"]), None)
    if first is None or first.mark not in ("", NAME):
        return False
    papers = MEANT["work"] | MEANT["order"] | MEANT["thanked"] | MEANT["hello"] | NOT_MET
    asking = MEANT["send"] | MEANT["phone"] | MEANT["tell"] | MEANT["cancel"] | MEANT["move"] | MEANT["urgent"]
    return first.key not in papers and first.key not in asking and first.mark != STOP
