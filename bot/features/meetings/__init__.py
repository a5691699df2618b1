"""Meetings: a slot is found in the client's calendar, confirmed, written there, reminded of, moved and cancelled."""

from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import ANYONE, CLIENTS, NOBODY, Feature, Rule
from bot.features.meetings import agenda, commands, moves, reading, reminders, saving, service

FEATURE = Feature(
    name="meetings",
    rules=(
        Rule(commands.BookMeeting, service.book, ANYONE, ("book_meeting",), ("rdv", "meeting"), reading.book),
        Rule(commands.BookByForm, service.book_by_form, CLIENTS),
        Rule(commands.BookOnce, service.book_once, CLIENTS),
        Rule(commands.ChooseSlot, service.choose, CLIENTS),
        Rule(commands.OtherSlot, service.other, CLIENTS),
        Rule(commands.DropOffer, service.drop, CLIENTS),
        Rule(commands.ConfirmMeeting, saving.confirm, CLIENTS),
        Rule(commands.ListMeetings, agenda.listing, ANYONE, ("list_meetings",), ("agenda",), reading.listing),
        Rule(commands.AskAvailability, agenda.availability, ANYONE, ("availability",), read=reading.availability),
        Rule(commands.FindMeetingToMove, moves.find_and_move, ANYONE, ("move_meeting",), read=reading.move),
        Rule(commands.OpenMove, moves.open_move, CLIENTS),
        Rule(commands.MoveByForm, moves.move_by_form, CLIENTS),
        Rule(commands.RetimeMeeting, moves.retime, CLIENTS),
        Rule(commands.MoveMeeting, moves.move, CLIENTS),
        Rule(commands.FindMeetingToCancel, moves.find_and_cancel, ANYONE, ("cancel_meeting",), read=reading.cancel),
        Rule(commands.CancelMeeting, moves.cancel, CLIENTS),
        Rule(commands.ConfirmPresence, reminders.confirm_presence, CLIENTS),
        Rule(commands.AskPresence, reminders.ask_presence, NOBODY),
        Rule(commands.RemindMeeting, reminders.remind, NOBODY),
        Rule(commands.RetryBooking, service.retry, NOBODY),
        Rule(commands.NoteMeetingSaved, saving.saved, NOBODY),
        Rule(commands.MindSaving, saving.mind, NOBODY),
        Rule(commands.NoteMeetingCancelled, moves.note_cancelled, NOBODY),
    ),
    retimed={"meeting": reading.retime},
    menu=(
        Menu({"fr": "rdv", "en": "meeting"}, T("Book a meeting"), "clients"),
        Menu({"fr": "agenda", "en": "agenda"}, T("What is in my calendar"), "clients"),
    ),
)
