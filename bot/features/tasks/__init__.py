"""Tasks: a client hands work over, an assistant takes it, delivers it, and both talk meanwhile."""

from bot.core.door import Edited
from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import ANYONE, CLIENTS, NOBODY, ON_TEAM, Feature, Rule
from bot.features.tasks import commands, relay, service
from storage import tasks
from storage.people import Person
from storage.transaction import Transaction


def _awaits(tx: Transaction, person: Person) -> str:
    task = tasks.awaiting(tx.session, person.id)
    return service.key(task) if task else ""


FEATURE = Feature(
    name="tasks",
    rules=(
        Rule(
            commands.DelegateTask,
            service.delegate,
            intents=("delegate_task",),
            slash=("tache", "task"),
            read=commands.delegate,
        ),
        Rule(commands.ListTasks, service.listing, ANYONE, ("list_tasks",), ("taches", "tasks"), commands.listing),
        Rule(commands.FindAndCancel, service.find_and_cancel, CLIENTS, ("cancel_task",), read=commands.cancel),
        Rule(commands.CancelTask, service.cancel, CLIENTS),
        Rule(commands.OpenAmendment, service.open_amendment, CLIENTS),
        Rule(commands.AmendTask, service.amend, CLIENTS),
        Rule(commands.AmendByEdit, service.amend_by_edit, CLIENTS),
        Rule(commands.ClaimTask, service.claim, ON_TEAM, slash=("prendre", "take"), read=commands.claim_by_number),
        Rule(commands.ReleaseTask, service.release, ON_TEAM),
        Rule(commands.OpenDelivery, service.open_delivery, ON_TEAM),
        Rule(commands.DeliverTask, service.deliver, ON_TEAM),
        Rule(commands.AcceptTask, service.accept, CLIENTS),
        Rule(commands.OpenReopening, service.open_reopening, CLIENTS),
        Rule(commands.ReopenTask, service.reopen, CLIENTS),
        Rule(commands.OpenReply, relay.open_reply, ON_TEAM),
        Rule(commands.ReplyToClient, relay.reply_to_client, ON_TEAM),
        Rule(commands.OpenAnswer, relay.open_answer, CLIENTS),
        Rule(commands.SpeakOfTask, relay.speak),
        Rule(commands.WarnHolder, service.warn_holder, NOBODY),
        Rule(commands.WarnLate, service.warn_late, NOBODY),
    ),
    menu=(
        Menu({"fr": "tache", "en": "task"}, T("Hand over a task"), "clients"),
        Menu({"fr": "taches", "en": "tasks"}, T("What is under way")),
        Menu({"fr": "prendre", "en": "take"}, T("Take a request by its number"), "team"),
    ),
    answers={"task": commands.speak},
    events={Edited: commands.amend_by_edit},
    awaits=_awaits,
)
