"""Tasks: a client hands work over, an assistant takes it, delivers it, and both talk meanwhile."""

from bot.core.door import Deleted, Edited
from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import ANYONE, CLIENTS, NOBODY, ON_TEAM, Feature, Rule
from bot.features.tasks import (
    amendments,
    cancellation,
    cards,
    commands,
    deadlines,
    hands,
    reading,
    relay,
    review,
    service,
)
from storage import tasks
from storage.people import Person
from storage.transaction import Transaction


def _awaits(tx: Transaction, person: Person) -> str:
    task = tasks.awaiting(tx.session, person.id)
    return cards.key(task) if task else ""


FEATURE = Feature(
    name="tasks",
    rules=(
        Rule(
            commands.DelegateTask,
            service.delegate,
            intents=("delegate_task",),
            slash=("tache", "task"),
            read=reading.delegate,
            asks=True,
        ),
        Rule(commands.ListTasks, service.listing, ANYONE, ("list_tasks",), ("taches", "tasks"), reading.listing),
        Rule(
            commands.FindAndCancel,
            cancellation.find_and_cancel,
            CLIENTS,
            ("cancel_task",),
            read=reading.cancel,
            asks=True,
        ),
        Rule(commands.CancelTask, cancellation.cancel, CLIENTS),
        Rule(commands.RestoreTask, cancellation.restore, CLIENTS),
        Rule(commands.OpenAmendment, amendments.open_amendment, CLIENTS),
        Rule(commands.AmendTask, amendments.amend, CLIENTS),
        Rule(commands.RetimeTask, amendments.retime, CLIENTS),
        Rule(commands.AmendByEdit, amendments.amend_by_edit),
        Rule(commands.AskAboutDeleted, amendments.ask_about_deleted),
        Rule(commands.ClaimTask, hands.claim, ON_TEAM, slash=("prendre", "take"), read=reading.claim_by_number),
        Rule(commands.ReleaseTask, hands.release, ON_TEAM),
        Rule(commands.OpenDelivery, hands.open_delivery, ON_TEAM),
        Rule(commands.DeliverTask, hands.deliver, ON_TEAM),
        Rule(commands.AcceptTask, review.accept, CLIENTS),
        Rule(commands.OpenReopening, review.open_reopening, CLIENTS),
        Rule(commands.ReopenTask, review.reopen, CLIENTS),
        Rule(commands.OpenReply, relay.open_reply, ON_TEAM),
        Rule(commands.ReplyToClient, relay.reply_to_client, ON_TEAM),
        Rule(commands.OpenAnswer, relay.open_answer, CLIENTS),
        Rule(commands.SpeakOfTask, relay.speak),
        Rule(commands.WarnHolder, deadlines.warn_holder, NOBODY),
        Rule(commands.WarnLate, deadlines.warn_late, NOBODY),
    ),
    menu=(
        Menu({"fr": "tache", "en": "task"}, T("Hand over a task"), "clients"),
        Menu({"fr": "taches", "en": "tasks"}, T("What is under way")),
        Menu({"fr": "prendre", "en": "take"}, T("Take a request by its number"), "team"),
    ),
    answers={"task": reading.speak},
    retimed={"task": reading.retime},
    events={Edited: reading.amend_by_edit, Deleted: reading.deleted},
    awaits=_awaits,
)
