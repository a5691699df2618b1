"""What Telegram's refusals mean to the house, and what to tell whoever runs it."""

import structlog
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.core.errors import Gone, Moved, Rejected, TryLater, Uncertain, Unreachable

NEVER_LEFT = {"ConnectError", "ConnectTimeout", "PoolTimeout"}
"""httpx's names for a request of which no byte was sent; after any other fault Telegram may have acted on it."""
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
CLOSED = ("chat not found", "not enough rights", "no rights to send", "chat_write_forbidden", "peer_id_invalid")
"""Words of tdlib/telegram-bot-api for a chat that cannot be written to, said with 400 rather than 403."""


def meaning(error: TelegramError) -> Exception:
    """The core's error for what a call that writes was answered with."""
    match error:
        case RetryAfter(retry_after=after):
            return TryLater("telegram asks to wait", after)  # type: ignore[arg-type]  # a timedelta, by PTB_TIMEDELTA
        case ChatMigrated(new_chat_id=chat):
            return Moved(f"telegram:{chat}")
        case Forbidden():
            return Unreachable(error.message)
        case BadRequest():
            return _bad_request(error.message)
        case InvalidToken() | Conflict():
            return TryLater(mend(error))
        case _ if _never_left(error):
            return TryLater("telegram does not answer")
    return Uncertain(f"telegram: {error.message}")


def _bad_request(words: str) -> Exception:
    said = words.casefold()
    if any(one in said for one in GONE):
        return Gone(words)
    if any(one in said for one in CLOSED):
        return Unreachable(words)
    return Rejected(words)


def unchanged(error: BadRequest) -> bool:
    """Whether an edit was refused because the message reads so already."""
    return "message is not modified" in error.message.casefold()


def too_old(error: BadRequest) -> bool:
    """Whether a press can no longer be answered."""
    return "query is too old" in error.message.casefold()


def _never_left(error: TelegramError) -> bool:
    return isinstance(error, NetworkError) and type(error.__cause__).__name__ in NEVER_LEFT


def mend(error: Exception) -> str:
    """Why the connection does not work, and what to do, in one line without the token."""
    match error:
        case InvalidToken():
            return "telegram.bot_token is refused: ask @BotFather for the present one (/mybots, API Token)"
        case Conflict() if "webhook" in error.message:
            return "a webhook is set for this bot: set telegram.mode to webhook, or call deleteWebhook once"
        case Conflict():
            return "another process polls with telegram.bot_token: stop it, or give this one a bot of its own"
        case RetryAfter():
            return "Telegram asks to wait; it is tried again by itself"
        case TelegramError():
            return f"Telegram does not answer ({error.message}); it is tried again by itself"
        case TimeoutError():
            return "Telegram does not answer in time; it is tried again by itself"
        case ExceptionGroup():
            return mend(error.exceptions[0])
    return f"what Telegram said could not be written down ({type(error).__name__}); it is tried again by itself"


class Health:
    """Whether Telegram works for us; what changes is logged once."""

    def __init__(self) -> None:
        self.fault: str | None = "Telegram has not answered yet"

    def well(self) -> None:
        """It answered."""
        if self.fault:
            structlog.get_logger().info("telegram works")
        self.fault = None

    def ill(self, fault: str) -> None:
        """It did not, and this is the mend."""
        if self.fault != fault:
            structlog.get_logger().warning("telegram does not work", fault=fault)
        self.fault = fault
