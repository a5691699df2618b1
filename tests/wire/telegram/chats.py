"""Who is on this Telegram, which chats there are and what was said in them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from .refusals import bad_request, forbidden
from .values import JSON, Message

_SUPERGROUPS_BELOW = -1_000_000_000_000


@dataclass
class Chat:
    """A private chat (its id is the person's), a group or a supergroup; the bot is a member unless `shut`."""

    id: int
    title: str
    members: set[int]
    open: bool = False
    shut: bool = False
    became: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0

    @property
    def kind(self) -> str:
        if self.id > 0:
            return "private"
        return "supergroup" if self.id < _SUPERGROUPS_BELOW else "group"


class Chats:
    """The world the bot talks to; message ids count from 1 in each chat."""

    def __init__(self, bot: JSON, now: Callable[[], datetime]) -> None:
        self.bot = bot
        self.people: dict[int, JSON] = {bot["id"]: bot}
        self.chats: dict[int, Chat] = {}
        self.now = now

    def add_person(self, person: int, name: str, language: str, username: str | None) -> None:
        self.people[person] = {"id": person, "is_bot": False, "first_name": name, "language_code": language}
        if username:
            self.people[person]["username"] = username
        self.chats[person] = Chat(person, name, {person})

    def add_group(self, group: int, title: str, members: Iterable[int]) -> None:
        self.chats[group] = Chat(group, title, set(members), open=True)

    def known(self, chat: int) -> Chat:
        """The chat, for the test's own side; raises LookupError when the test never made it."""
        if chat not in self.chats:
            raise LookupError(f"no chat {chat} on this wire: make it with user() or group()")
        return self.chats[chat]

    def reach(self, chat_id: str) -> Chat:
        """The chat the bot means, when Telegram lets it write there; raises the refusal otherwise."""
        chat = self.find(chat_id)
        if chat.became is not None:
            words = "group chat was upgraded to a supergroup chat"
            raise bad_request(words, migrate_to_chat_id=chat.became)
        if chat.shut and chat.kind == "private":
            raise forbidden("bot was blocked by the user")
        if chat.shut:
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if not chat.open:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def find(self, chat_id: str) -> Chat:
        if not chat_id:
            raise bad_request("chat_id is empty")
        number = chat_id.removeprefix("-")
        if not number.isdecimal() or int(chat_id) not in self.chats:
            raise bad_request("chat not found")
        return self.chats[int(chat_id)]

    def say(self, chat: Chat, sender: int, **said: Any) -> Message:
        """Put a message at the end of a chat."""
        chat.last_id += 1
        message = Message(chat.id, chat.last_id, sender, self.now(), **said)
        chat.messages[message.id] = message
        return message

    def rewrite(self, message: Message, **said: Any) -> Message:
        """Edit a message in place."""
        edited = replace(message, edited_at=self.now(), **said)
        self.chats[message.chat].messages[message.id] = edited
        return edited

    def person_json(self, person: int) -> JSON:
        if person not in self.people:
            raise LookupError(f"no user {person} on this wire: make them with user()")
        return self.people[person]

    def chat_json(self, chat: Chat) -> JSON:
        if chat.kind == "private":
            person = self.people[chat.id]
            shown: JSON = {key: person[key] for key in ("first_name", "username") if key in person}
            return {"id": chat.id, "type": "private", **shown}
        return {"id": chat.id, "type": chat.kind, "title": chat.title}

    def message_json(self, message: Message) -> JSON:
        """The Bot API's Message; what it replies to is inlined one level deep, as the API does."""
        chat = self.chats[message.chat]
        body = self._message_alone(message)
        if message.reply_to in chat.messages:
            body["reply_to_message"] = self._message_alone(chat.messages[message.reply_to])
        return body

    def _message_alone(self, message: Message) -> JSON:
        body: JSON = {
            "message_id": message.id,
            "date": int(message.at.timestamp()),
            "chat": self.chat_json(self.chats[message.chat]),
            "from": self.person_json(message.sender),
            **message.content,
        }
        if message.text:
            named = ("caption", "caption_entities") if message.content else ("text", "entities")
            body |= dict(zip(named, (message.text, list(message.entities)), strict=True))
        if "inline_keyboard" in message.markup:
            body["reply_markup"] = message.markup
        if message.edited_at:
            body["edit_date"] = int(message.edited_at.timestamp())
        return body


def bot_json(bot: int, username: str, privacy: bool) -> JSON:
    """What getMe tells of the bot; with `privacy` it does not read all that groups say."""
    return {
        "id": bot,
        "is_bot": True,
        "first_name": "Permanence",
        "username": username,
        "can_join_groups": True,
        "can_read_all_group_messages": not privacy,
        "supports_inline_queries": False,
    }
