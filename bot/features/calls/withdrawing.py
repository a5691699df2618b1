"""A call written down for the wrong client: nothing of it is left where that client reads."""

from bot.core.card import Card
from bot.features import reminders
from bot.features.calls import cards, service
from bot.features.calls.commands import WithdrawCall
from storage import calls, people, shown
from storage.calls import Call
from storage.people import Person
from storage.transaction import Transaction


def withdraw(tx: Transaction, person: Person, command: WithdrawCall) -> Card:
    """Who took it, or a lead, takes it back; pressing twice says the same."""
    call = service.own(tx, person, command.call)
    if calls.withdraw(tx.session, call, person, tx.now):
        _hide(tx, call)
        service.show_team(tx, call)
    return cards.taken_back(call)


def _hide(tx: Transaction, call: Call) -> None:
    """From each of the client's cards that show it, and from the reminder of it; a digest follows within a minute."""
    things = [cards.key(call)]
    if call.reminder_id:
        things.append(reminders.service.forget(tx, call.reminder_id))
    for contact in people.contacts(tx.session, call.client_id):
        for at in people.addresses(tx.session, contact.id):
            for key in (key for thing in things for key in shown.keys(tx.session, at.address, thing)):
                tx.tell(at.address, cards.withdrawn(key), reader=contact)
