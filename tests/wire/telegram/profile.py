"""The Bot API's methods about the bot itself, chats, members and files."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from .chats import Chat, Chats
from .parameters import Parameters
from .refusals import bad_request
from .values import JSON

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LONGEST = {"name": 64, "description": 512, "short_description": 120}
_LARGEST_FILE = 20_000_000  # bytes a bot may download


class Profile:
    """getMe, setMy…, getMy…, getChat, getChatMember, getFile."""

    def __init__(self, chats: Chats) -> None:
        self.commands: dict[tuple[str, str], dict[str, str]] = {}
        self.texts: dict[tuple[str, str], str] = {}
        self.files: dict[str, bytes] = {}
        self._chats = chats

    @property
    def methods(self) -> Mapping[str, Callable[[Parameters], Any]]:
        described = {f"setmy{name.replace('_', '')}": self._describing(name) for name in _LONGEST}
        return described | {
            "getme": lambda _: self._chats.bot,
            "setmycommands": self.set_commands,
            "getmycommands": self.get_commands,
            "deletemycommands": self.delete_commands,
            "getchat": self.get_chat,
            "getchatmember": self.get_member,
            "getfile": self.get_file,
        }

    def set_commands(self, sent: Parameters) -> bool:
        commands = sent.listed("commands") or []
        if len(commands) > 100:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not _COMMAND.fullmatch(command["command"].removeprefix("/")):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        named = {command["command"].removeprefix("/"): command["description"] for command in commands}
        self.commands[_audience(sent)] = named
        return True

    def get_commands(self, sent: Parameters) -> list[JSON]:
        named = self.commands.get(_audience(sent), {})
        return [{"command": name, "description": words} for name, words in named.items()]

    def delete_commands(self, sent: Parameters) -> bool:
        self.commands.pop(_audience(sent), None)
        return True

    def _describing(self, name: str) -> Callable[[Parameters], bool]:
        def describe(sent: Parameters) -> bool:
            words = sent.text(name)
            if len(words) > _LONGEST[name]:
                raise bad_request(f"bot {name.replace('_', ' ')} is too long")
            self.texts[name, sent.text("language_code")] = words
            return True

        return describe

    def get_chat(self, sent: Parameters) -> JSON:
        chat = self._chats.find(sent.text("chat_id"))
        gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
        return {
            **self._chats.chat_json(chat),
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(gifts, False),
        }

    def get_member(self, sent: Parameters) -> JSON:
        chat, person = self._chats.find(sent.text("chat_id")), sent.number("user_id")
        if person not in self._chats.people:
            raise bad_request("PARTICIPANT_ID_INVALID")
        return {"user": self._chats.people[person], **self._standing(chat, person)}

    def _standing(self, chat: Chat, person: int) -> JSON:
        if person == self._chats.bot["id"] and not chat.shut:
            return {"status": "member"}
        return {"status": "member" if person in chat.members else "left"}

    def keep_file(self, path: str, data: bytes) -> JSON:
        """Store what a person sent; the ids and size the Bot API shows of it."""
        self.files[path] = data
        name = path.replace("/", "_").replace(".", "_")
        return {"file_id": f"file-{name}", "file_unique_id": f"unique-{name}", "file_size": len(data)}

    def get_file(self, sent: Parameters) -> JSON:
        for path, data in self.files.items():
            name = path.replace("/", "_").replace(".", "_")
            if sent.text("file_id") != f"file-{name}":
                continue
            if len(data) > _LARGEST_FILE:
                raise bad_request("file is too big")
            return {**self.keep_file(path, data), "file_path": path}
        raise bad_request("invalid file_id")


def _audience(sent: Parameters) -> tuple[str, str]:
    """Scope and language: `("default", "")`, `("all_private_chats", "fr")`, `("chat:42", "")`."""
    scope = sent.nested("scope") or {"type": "default"}
    parts = [scope["type"], *(str(scope[key]) for key in ("chat_id", "user_id") if key in scope)]
    return ":".join(parts), sent.text("language_code")
