"""All rules, in the order in which they decide."""

from bot.language.requests.rules.absences import ABSENCES, PRESENCES
from bot.language.requests.rules.asking_diary import FREE, PLANNED, RECALLED, TOLD
from bot.language.requests.rules.booking import BOOKING
from bot.language.requests.rules.calls import CALLS
from bot.language.requests.rules.cancelling import CANCELLING
from bot.language.requests.rules.moving import MOVING
from bot.language.requests.rules.reminders import REMINDERS
from bot.language.requests.rules.rest import HANDING_OVER, LAST, TALK, TOPICS, WIDER
from bot.language.requests.rules.settings import SETTINGS
from bot.language.requests.rules.tasks import TASKS, WIDER_QUESTIONS

RULES = (
    TALK, PRESENCES, SETTINGS, RECALLED, REMINDERS, CANCELLING, MOVING, CALLS, TOLD, TASKS, FREE, PLANNED,
    ABSENCES, BOOKING, WIDER_QUESTIONS, HANDING_OVER, WIDER, TOPICS, LAST,
)  # fmt: skip
