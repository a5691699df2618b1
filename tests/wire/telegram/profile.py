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
_SUFFIX = {"voice": "oga", "photo": "jpg", "document": "pdf", "sticker": "webp"}
_SHAPES: dict[str, JSON] = {
    "photo": {"width": 1280, "height": 960},
    "voice": {"duration": 3, "mime_type": "audio/ogg"},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}
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
        self.commands[self._audience(sent)] = named
        return True

    def get_commands(self, sent: Parameters) -> list[JSON]:
        named = self.commands.get(self._audience(sent), {})
        return [{"command": name, "description": words} for name, words in named.items()]

    def delete_commands(self, sent: Parameters) -> bool:
        self.commands.pop(self._audience(sent), None)
        return True

    def _audience(self, sent: Parameters) -> tuple[str, str]:
        """Scope and language: `("default", "")`, `("all_private_chats", "fr")`, `("chat:42", "")`."""
        scope = sent.nested("scope") or {"type": "default"}
        if "chat_id" in scope:
            self._chats.find(str(scope["chat_id"]))
        parts = [scope["type"], *(str(scope[key]) for key in ("chat_id", "user_id") if key in scope)]
        return ":".join(parts), sent.text("language_code")

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

    def attach(self, kind: str, data: bytes, name: str = "") -> JSON:
        """Store a file; the fields of a Message that carries it. A photo comes in its one size."""
        path = f"{kind}/file_{len(self.files)}.{_SUFFIX[kind]}"
        self.files[path] = data
        about = {"file_name": name or path.rpartition("/")[2]} if kind == "document" else _SHAPES[kind]
        file = {**_handle(path, data), **about}
        return {kind: [file] if kind == "photo" else file}

    def attached(self, kind: str, file_id: str) -> JSON:
        """The same for a file that is already here."""
        path, data = self._stored(file_id)
        file = {**_handle(path, data), **_SHAPES.get(kind, {})}
        return {kind: [file] if kind == "photo" else file}

    def get_file(self, sent: Parameters) -> JSON:
        path, data = self._stored(sent.text("file_id"))
        if len(data) > _LARGEST_FILE:
            raise bad_request("file is too big")
        return {**_handle(path, data), "file_path": path}

    def _stored(self, file_id: str) -> tuple[str, bytes]:
        for path, data in self.files.items():
            if _handle(path, data)["file_id"] == file_id:
                return path, data
        raise bad_request("wrong file identifier/HTTP URL specified")


def _handle(path: str, data: bytes) -> JSON:
    name = path.replace("/", "_").replace(".", "_")
    return {"file_id": f"file-{name}", "file_unique_id": f"unique-{name}", "file_size": len(data)}
