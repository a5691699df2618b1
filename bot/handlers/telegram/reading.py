"""One update of the Bot API as the house hears it, or nothing where it is none of its business."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Message, Update, User

from bot.core.door import Edited, Heard, Pressed, Reachable, Received, Said, Slash, What

ALLOWED = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]
GONE = {ChatMember.LEFT, ChatMember.BANNED}
_COMMAND = re.compile(r"/(\w{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)

Kinds: TypeAlias = tuple[tuple[str, str], ...]
_RECEIVED: Kinds = (
    ("voice", "voice"), ("audio", "voice"), ("sticker", "sticker"), ("photo", "photo"), ("animation", "video"),
    ("document", "file"), ("video", "video"), ("video_note", "video"), ("venue", "location"),
    ("location", "location"), ("contact", "contact"), ("poll", "other"), ("dice", "other"), ("story", "other"),
    ("game", "other"), ("paid_media", "other"), ("checklist", "other"),
)  # fmt: skip
"""Fields of a Message and what they are to us; an animation comes with a document, a venue with a location."""


@dataclass(frozen=True)
class Me:
    """The bot itself: its id, its name without "@", and the commands that it knows."""

    id: int
    username: str
    commands: frozenset[str]


def read(update: Update, me: Me, now: datetime) -> Heard | None:
    """What was said, pressed or sent to us; None for service messages, other bots and talk among others."""
    if update.callback_query:
        return _pressed(update, update.callback_query, me, now)
    if update.my_chat_member:
        return _standing(update, update.my_chat_member, me)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot or message.sender_chat:
        return None
    what = _edited(message) if update.edited_message else _said(message, me) or _received(message)
    if what is None or not _ours(message, what, me):
        return None
    album = message.media_group_id
    return Heard(
        source="telegram",
        id=f"{me.id}:album:{album}" if album else f"{me.id}:{update.update_id}",
        at=message.edit_date or message.date,
        what=what,
        message=str(message.message_id),
        **_who(message.from_user, message.chat),
    )


def _pressed(update: Update, query: CallbackQuery, me: Me, now: datetime) -> Heard | None:
    if not query.data or query.message is None:
        return None
    return Heard(
        source="telegram",
        id=f"{me.id}:{update.update_id}",
        at=now,
        what=Pressed(query.data),
        message=str(query.message.message_id),
        hook=query.id,
        **_who(query.from_user, query.message.chat),
    )


def _standing(update: Update, change: ChatMemberUpdated, me: Me) -> Heard | None:
    """Blocked or unblocked; in a group, who moved us says nothing of whether they can be reached."""
    if change.chat.type != Chat.PRIVATE:
        return None
    return Heard(
        source="telegram",
        id=f"{me.id}:{update.update_id}",
        at=change.date,
        what=Reachable(change.new_chat_member.status not in GONE),
        **_who(change.from_user, change.chat),
    )


def _who(user: User, chat: Chat) -> dict[str, str]:
    person = f"telegram:{user.id}"
    return {
        "who": person,
        "place": person if chat.type == Chat.PRIVATE else f"telegram:{chat.id}",
        "name": user.full_name,
        "language": (user.language_code or "")[:2],
    }


def _said(message: Message, me: Me) -> What | None:
    if message.text is None:
        return None
    command = _COMMAND.fullmatch(message.text)
    if command and (command[2] or me.username).casefold() == me.username.casefold():
        return Slash(_plain(command[1]), (command[3] or "").strip())
    answered = message.reply_to_message
    return Said(message.text, str(answered.message_id) if answered else "")


def _plain(name: str) -> str:
    """A command's name without case and accents: telephones write « /Tâche »."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one))


def _edited(message: Message) -> What | None:
    words = message.text or message.caption
    return Edited(words) if words else None


def _received(message: Message) -> What | None:
    """Something that is not words; None for a service message (a title changed, a member came, a group moved)."""
    kind = next((kind for field, kind in _RECEIVED if getattr(message, field, None)), None)
    if kind is None:
        return None
    name = message.document.file_name if message.document else None
    return Received(kind, message.caption or name or "")  # type: ignore[arg-type]  # the table holds its literals


def _ours(message: Message, what: What, me: Me) -> bool:
    """In a group, only our commands and answers to what we said are meant for us."""
    if message.chat.type == Chat.PRIVATE:
        return True
    if isinstance(what, Slash):
        return what.name in me.commands or f"@{me.username}".casefold() in (message.text or "").casefold()
    answered = message.reply_to_message
    return bool(answered and answered.from_user and answered.from_user.id == me.id)
