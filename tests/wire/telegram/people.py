"""What people do on this Telegram, each act becoming the update the Bot API would send for it."""

from .bot_api import BotApi
from .chats import Chat, Chats
from .markup import units
from .values import JSON, Message


class People:
    """Everybody but the bot; acts take the person's id and, outside the private chat, the chat's."""

    def __init__(self, chats: Chats, api: BotApi) -> None:
        self._chats = chats
        self._api = api
        self._queries = 4_000_000_000

    def write(self, person: int, chat_id: int | None, said: JSON) -> Message:
        """Put their message in the chat and, where the bot may read it, in its updates."""
        chat = self._entered(person, chat_id)
        if said.get("reply_to") and said["reply_to"] not in chat.messages:
            raise LookupError(f"no message {said['reply_to']} in chat {chat.id} to reply to")
        message = self._chats.say(chat, person, **said)
        if self._heard(chat, message):
            self._api.updates.push("message", self._chats.message_json(message))
        return message

    def send_file(self, person: int, chat_id: int | None, file: tuple[str, bytes], caption: str = "") -> Message:
        """Send a file of this kind and these bytes."""
        content = self._api.profile.attach(*file)
        return self.write(person, chat_id, {"text": caption, "content": content})

    def rewrite(self, person: int, message: Message, text: str) -> Message:
        if message.sender != person:
            raise LookupError(f"{person} did not write message {message.id} and cannot edit it")
        edited = self._chats.rewrite(message, text=text, entities=entities_of(text))
        if self._heard(self._chats.known(message.chat), edited):
            self._api.updates.push("edited_message", self._chats.message_json(edited))
        return edited

    def press(self, person: int, message: Message, label: str) -> str:
        """Press a button of the message as it is now; the callback query's id."""
        button = self._current(message).button(label)
        if button.data is None:
            raise LookupError(f"{label!r} opens {button.url}: the bot hears nothing of it")
        return self.call_back(person, message, button.data)

    def call_back(self, person: int, message: Message, data: str) -> str:
        """Send callback data with a message, be there such a button or not; the callback query's id."""
        chat, current = self._chats.known(message.chat), self._current(message)
        if person not in chat.members:
            raise LookupError(f"{person} is not in chat {chat.id}")
        self._queries += 1
        query = str(self._queries)
        self._api.talking.pressed.add(query)
        body = {
            "id": query,
            "from": self._chats.person_json(person),
            "message": self._chats.message_json(current),
            "chat_instance": str(-chat.id * 7919),
            "data": data,
        }
        self._api.updates.push("callback_query", body)
        return query

    def _current(self, message: Message) -> Message:
        said = self._chats.known(message.chat).messages
        if message.id not in said:
            raise LookupError(f"message {message.id} is gone from chat {message.chat}")
        return said[message.id]

    def standing(self, person: int, before: str, after: str) -> None:
        """Tell the bot of its standing with this person: `member` or `kicked` (blocked)."""
        chat = self._chats.known(person)
        chat.shut = after == "kicked"
        body = {
            "chat": self._chats.chat_json(chat),
            "from": self._chats.person_json(person),
            "date": int(self._chats.now().timestamp()),
            "old_chat_member": self._bot_as(before),
            "new_chat_member": self._bot_as(after),
        }
        self._api.updates.push("my_chat_member", body)

    def migrate(self, group: int, supergroup: int) -> None:
        old = self._chats.known(group)
        self._chats.add_group(supergroup, old.title, old.members)
        mover = min(old.members)
        left = self._chats.say(old, mover, content={"migrate_to_chat_id": supergroup})
        entered = self._chats.say(self._chats.known(supergroup), mover, content={"migrate_from_chat_id": group})
        old.became = supergroup
        for message in (left, entered):
            self._api.updates.push("message", self._chats.message_json(message))

    def _bot_as(self, status: str) -> JSON:
        until: JSON = {"until_date": 0} if status == "kicked" else {}
        return {"user": self._chats.bot, "status": status, **until}

    def _entered(self, person: int, chat_id: int | None) -> Chat:
        """The chat they write in; writing to the bot opens and unblocks the private one."""
        chat = self._chats.known(person if chat_id is None else chat_id)
        if person not in chat.members:
            raise LookupError(f"{person} is not in chat {chat.id}")
        if chat.became is not None:
            raise LookupError(f"chat {chat.id} became {chat.became}")
        if chat.kind == "private" and chat.shut:
            self.standing(person, "kicked", "member")
        chat.open = True
        return chat

    def _heard(self, chat: Chat, message: Message) -> bool:
        """Privacy mode, core.telegram.org/bots/features#privacy-mode."""
        if chat.shut:
            return False
        if chat.kind == "private" or self._chats.bot["can_read_all_group_messages"]:
            return True
        to_bot = chat.messages.get(message.reply_to or 0)
        if to_bot is not None and to_bot.sender == self._chats.bot["id"]:
            return True
        name = f"@{self._chats.bot['username']}"
        command = message.text.split(maxsplit=1)[0] if message.text.startswith("/") else ""
        return name in message.text or (bool(command) and "@" not in command)


def entities_of(text: str) -> tuple[JSON, ...]:
    """The entity Telegram's own apps add for a command at the start."""
    if not text.startswith("/"):
        return ()
    command = text.split(maxsplit=1)[0]
    return ({"type": "bot_command", "offset": 0, "length": units(command)},)
