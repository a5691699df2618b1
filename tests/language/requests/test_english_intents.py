"""What English messages ask for that name no verb of the trade, and their neighbours that ask for something else."""

import pytest

from tests.language.requests.labelled import understood


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Survey of the Mill Lane flat Monday 10am, 2 hours", None),
        ("Choir practice Thursday 7pm", "Choir practice"),
        ("Photo shoot for the menu, 3 March, 9:30", "Photo shoot for the menu"),
        ("Handover with Tom Friday 8am, 45 min", None),
        ("Monday 9am: budget planning, 90 minutes", "budget planning"),
    ],
)
def test_an_event_and_its_hour_are_a_meeting_without_any_verb(text: str, subject: str | None) -> None:
    found = understood(text, "en")
    assert found.intent == "book_meeting"
    assert found.sure
    assert subject is None or found.subject == subject


@pytest.mark.parametrize(
    "text",
    [
        "Thursday 3pm",
        "yes, Thursday at 3pm",
        "Water the plants Monday 9am",
        "Arrose les plantes lundi 9h",
        "Proofs by Friday 5pm",
        "Tax return deadline Friday 5pm",
        "Taxi Friday 8am",
        "Thursday 3pm works for me",
    ],
)
def test_an_hour_without_an_event_is_no_sure_meeting(text: str) -> None:
    found = understood(text, "en")
    assert found.intent != "book_meeting" or not found.sure


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("I'm in a seminar until 5", "set_availability"),
        ("I'm with the inspectors until 2", "set_availability"),
        ("stuck in a briefing till noon", "set_availability"),
        ("in class until 4", "set_availability"),
        ("I'm having lunch with Tom at 1pm tomorrow", "book_meeting"),
        ("post it at 8am, not before", "delegate_task"),
        ("how many errands are still open", "list_tasks"),
        ("hows the logo coming along", "list_tasks"),
        ("how are you doing on the leaflets", "list_tasks"),
        ("what's still on your list", "list_tasks"),
        ("what's left of my week", "list_meetings"),
        ("how does the rest of the week look", "list_meetings"),
        ("how are you?", "help"),
        ("hello, is anybody there?", "help"),
        ("I'm new here, what can you do for me?", "help"),
        ("Great, thanks for sorting the visas", "thanks"),
        ("thank you for keeping Monday free!", "thanks"),
        ("thanks for the cab. Now book another for 8pm", "delegate_task"),
        ("excellent work on the slides", "thanks"),
        ("thanks for booking the cab, could you also book a hotel", "delegate_task"),
        ("no need to hurry, but send it by 5pm", "delegate_task"),
        ("launch the newsletter at 10am tomorrow", "delegate_task"),
        ("drop the crates off at the depot at 4pm", "delegate_task"),
        ("check if Mr Ayo can do a call tomorrow at 3", "book_meeting"),
        ("check if I have a call tomorrow at 3", "list_meetings"),
        ("squeeze in Mrs Roe for a jab tomorrow at 9", "book_meeting"),
        ("book in a service for the van Tuesday 8am", "book_meeting"),
        ("get me in front of the planning officer", "book_meeting"),
        ("book the big meeting room for Thursday", "delegate_task"),
        ("let's move the call with Jo from Monday to Friday", "move_meeting"),
        ("let Jo know the call is on Friday", "delegate_task"),
        ("can my 10.30 be brought forward to 10?", "move_meeting"),
        ("Monday's no good for Mr Roe. Thursday 9.15 works for him", "move_meeting"),
        ("Mrs Roe is ill, strike her 10:30 on Monday", "cancel_meeting"),
        ("stick Dr Roe in for 10 mins on Friday at nine", "book_meeting"),
        ("get the roofer round on Monday morning", "book_meeting"),
        ("get a roofer to quote for the shed", "delegate_task"),
        ("my brother and I need to talk through the will, Friday at 4", "book_meeting"),
        ("shove the vet back to next week", "move_meeting"),
        ("put off the site meeting till March", "move_meeting"),
        ("change my 2pm to 2.30", "move_meeting"),
        ("bring my notes to the meeting at 4", "delegate_task"),
        ("get me out of the 5pm", "cancel_meeting"),
        ("the Roes aren't coming on Sunday after all", "cancel_meeting"),
        ("I'm no longer seeing Sandra on Friday", "cancel_meeting"),
        ("bin the old meeting notes", "delegate_task"),
        ("pull the Roe file for the hearing on Tuesday", "delegate_task"),
        ("cancel my gym membership", "delegate_task"),
        ("hold off on the letter to the bank", "cancel_task"),
        ("hold off the payment until Friday", "delegate_task"),
        ("give me a shout at 5 to feed the cat", "set_reminder"),
        ("I must remember to ring Mum on Sunday", "set_reminder"),
        ("nobody is to phone me before ten", "set_availability"),
        ("starting late tomorrow, 10am", "set_availability"),
        ("I'm free again", "set_availability"),
        ("have I got a spare hour on Thursday", "availability"),
        ("am I around on the 5th?", "availability"),
        ("is my call with Ray still on?", "list_meetings"),
        ("when's the dentist?", "list_meetings"),
        ("what have you got me down for on Monday", "list_meetings"),
        ("is the banner back from the printers", "list_tasks"),
        ("how long until the report is ready", "list_tasks"),
        ("who's dealing with the claim?", "list_tasks"),
        ("update on the tender please", "list_tasks"),
        ("get the minutes typed up from this morning's meeting", "delegate_task"),
        ("could you water the plants", "delegate_task"),
        ("you're an absolute star", "thanks"),
        ("find a slot for Tom's review in December", "book_meeting"),
        ("put the gutter man in for Friday at 9", "book_meeting"),
        ("see if the dentist can take me earlier", "move_meeting"),
        ("sorry, I've got to cancel dinner tonight", "cancel_meeting"),
        ("I won't be needing the physio on Monday", "cancel_meeting"),
        ("I could do with a hotel near the station", "delegate_task"),
        ("someone needs to call the alarm people today", "delegate_task"),
        ("has anyone called about the alarm?", "read_calls"),
        ("in Leeds all day tomorrow", "set_availability"),
        ("book me in for a facial on Monday", "book_meeting"),
        ("Monday's call is cancelled", "cancel_meeting"),
        ("who have I got on Monday morning", "list_meetings"),
        ("where's that invoice I asked for", "list_tasks"),
        ("out of action until Wednesday", "set_availability"),
        ("gone to lunch", "set_availability"),
        ("can I do 3pm on Friday?", "availability"),
        ("do I see Mrs Roe this week?", "list_meetings"),
        ("is the parcel on its way?", "list_tasks"),
        ("what's the latest on the fine?", "list_tasks"),
        ("no need for the hotel after all", "cancel_task"),
        ("no worries, thanks anyway", "thanks"),
        ("I don't understand how this works", "help"),
        ("I don't know the size, ask the shop", "delegate_task"),
    ],
)
def test_english_neighbours_are_told_apart(text: str, intent: str) -> None:
    assert understood(text, "en").intent == intent


@pytest.mark.parametrize(
    "text", ["I'll be in on Monday after all", "we're there after all", "I am free Friday after all"]
)
def test_who_will_be_there_after_all_stays(text: str) -> None:
    found = understood(text, "en")
    assert (found.intent, found.turn) == ("set_availability", "stays")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("put the partners meeting in for Friday at 9", "partners"),
        ("Site visit Mill Road Thursday 10am", None),
        ("lunch with Ann Close on Monday", "Ann Close"),
        ("get me in front of the planning officer", "planning officer"),
        ("has the roofer called back yet?", "roofer"),
    ],
)
def test_whom_it_is_about(text: str, who: str | None) -> None:
    assert understood(text, "en").who == who


def test_the_thing_asked_after_is_the_subject() -> None:
    assert understood("how's the new logo coming along", "en").subject == "new logo"
    assert understood("what's the status on the visa", "en").subject == "visa"


def test_hours_from_and_to_say_how_long_unless_they_only_bound() -> None:
    assert understood("call with Tom Monday 10-11am", "en").duration_min == 60
    assert understood("call with Tom between 10 and 12 on Monday", "en").duration_min is None
