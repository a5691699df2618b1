"""The one way to a task: who may see it, who has it in hand, and who hears of what becomes of it."""

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.text import T
from bot.features.tasks import cards, cards_client, cards_team
from storage import people, tasks
from storage.people import Person, Role
from storage.tasks import IN_HAND, Status, Task
from storage.transaction import TEAM, Transaction


def found(tx: Transaction, person: Person, task_id: int) -> Task:
    """The task, or an answer that there is none that this person may see."""
    task = tasks.visible(tx.session, task_id, person)
    if task is None:
        raise Refused(T("There is no request no. {number} here. /taches lists those under way.", number=task_id))
    return task


def in_hand(tx: Transaction, person: Person, task_id: int) -> Task:
    """The task, in the hands of this person; a lead has a hand in all of them, lest one stay with somebody absent."""
    task = found(tx, person, task_id)
    if task.status in IN_HAND and (task.holder_id == person.id or person.role is Role.LEAD):
        return task
    raise Refused(cards_team.not_yours(tx, task))


def still(task: Task, person: Person, *among: Status) -> None:
    """Refuse what its standing does not allow, before anybody writes a word for nothing."""
    if task.status not in among:
        raise stale(task, person)


def stale(task: Task, person: Person) -> Refused:
    """What to answer to a button of another time."""
    return Refused(cards.standing(task) if person.on_team else cards_client.standing(task))


def show_team(tx: Transaction, task: Task) -> None:
    """Bring the team's living card up to date."""
    tx.tell(TEAM, cards_team.living(tx, task), urgent=task.urgent)


def asker(tx: Transaction, task: Task) -> Person:
    """Who at the client asked for it."""
    return people.get(tx.session, task.asked_by)


def tell_asker(tx: Transaction, task: Task, by: Person, *told: Card) -> None:
    """Who asked hears of what a colleague of theirs has done; the colleague has their own answer."""
    if task.asked_by != by.id:
        for card in told:
            tx.tell(asker(tx, task), card)


def tell_holder(tx: Transaction, task: Task, by: Person, card: Card) -> None:
    """Who has it in hand hears of what somebody else has done."""
    if task.holder_id not in (None, by.id):
        tx.tell(people.get(tx.session, task.holder_id), card)


def at_the_team(tx: Transaction) -> bool:
    """Whether what was just done can be seen on the living card where it was done."""
    return tx.source.place in tx.agency.team
