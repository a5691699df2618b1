"""The page's own words."""

from bot.core.text import T, Text

WORDS: dict[str, Text] = {
    "trial": T("Trial on this machine"),
    "trial_about": T("Everything is kept in a temporary file and forgotten when you stop."),
    "clock": T("The clock of the trial"),
    "forward": T("Move time forward"),
    "language": T("Language"),
    "client": T("Client"),
    "client_who": T("You write as this client"),
    "team": T("Team"),
    "team_who": T("You act as this member of the team"),
    "both_about": T("Both press at the same instant: see who wins"),
    "agenda": T("Calendar"),
    "channel": T("Team channel"),
    "write": T("Write to your secretariat…"),
    "write_channel": T("Write in the channel…"),
    "write_private": T("Write to the secretariat…"),
    "thread": T("Answer in the thread…"),
    "send": T("Send the message"),
    "commands": T("Commands"),
    "only_you": T("Only you can see this"),
    "edited": T("updated"),
    "new": T("New messages"),
    "empty_client": T("What can we take off your hands?"),
    "empty_team": T("The requests of clients arrive here."),
    "empty_private": T("What the secretariat tells you in private is here."),
    "today": T("Today"),
    "join": T("Join"),
    "needed": T("Optional"),
    "failed": T("This did not reach the secretariat. Is the trial still running?"),
    "back": T("Go back"),
    "close": T("Close"),
    "choose": T("Choose…"),
}
SUGGESTIONS = (
    T("Can you prepare the Dupont quote before Friday 5 pm?"),
    T("Meeting with Mrs Martin on Thursday at 2:30 pm, 45 min, martin@example.com"),
    T("Remind me tomorrow at 9 am to call Paul"),
)
"""What a client may want to try first; put into the input, never sent by itself."""
