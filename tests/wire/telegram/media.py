"""The Bot API's methods that send files, and those that send again what was said."""

from collections.abc import Callable, Mapping
from typing import Any

from .chats import Chats
from .limits import FloodGate
from .markup import read_caption
from .parameters import Parameters
from .profile import Profile
from .refusals import bad_request
from .talking import markup_of, replied_to
from .values import JSON, Message


class Media:
    """sendPhoto, sendDocument, sendVoice, copyMessage, forwardMessage."""

    def __init__(self, chats: Chats, gate: FloodGate, profile: Profile) -> None:
        self._chats = chats
        self._gate = gate
        self._profile = profile

    @property
    def methods(self) -> Mapping[str, Callable[[Parameters], Any]]:
        return {
            "sendphoto": lambda sent: self._send("photo", sent),
            "senddocument": lambda sent: self._send("document", sent),
            "sendvoice": lambda sent: self._send("voice", sent),
            "copymessage": self.copy,
            "forwardmessage": self.forward,
        }

    def _send(self, kind: str, sent: Parameters) -> JSON:
        chat = self._chats.reach(sent.text("chat_id"))
        source, mode = sent.text("caption"), sent.text("parse_mode")
        text, entities = read_caption(source, mode)
        reply_to, markup, content = replied_to(chat, sent), markup_of(sent), self._content(kind, sent)
        self._gate.pass_through(f"send{kind.capitalize()}", chat.id)
        said = {"text": text, "entities": tuple(entities), "html": source if mode else None, "content": content}
        message = self._chats.say(chat, self._chats.bot["id"], **said, reply_to=reply_to, markup=markup)
        return self._chats.message_json(message)

    def _content(self, kind: str, sent: Parameters) -> JSON:
        if kind in sent.files:
            name, data = sent.files[kind]
            return self._profile.attach(kind, data, name)
        return self._profile.attached(kind, sent.text(kind))

    def copy(self, sent: Parameters) -> JSON:
        said = self._said(sent, "copy")
        copied = self._again(said, sent, "copyMessage", said.content, markup_of(sent))
        return {"message_id": copied.id}

    def forward(self, sent: Parameters) -> JSON:
        said = self._said(sent, "forward")
        who = self._chats.person_json(said.sender)
        origin = {"forward_origin": {"type": "user", "date": int(said.at.timestamp()), "sender_user": who}}
        forwarded = self._again(said, sent, "forwardMessage", said.content, {})
        return {**self._chats.message_json(forwarded), **origin}

    def _said(self, sent: Parameters, verb: str) -> Message:
        said = self._chats.find(sent.text("from_chat_id")).messages.get(sent.number("message_id"))
        if said is None:
            raise bad_request(f"message to {verb} not found")
        return said

    def _again(self, said: Message, sent: Parameters, method: str, content: JSON, markup: JSON) -> Message:
        chat = self._chats.reach(sent.text("chat_id"))
        self._gate.pass_through(method, chat.id)
        same = {"text": said.text, "entities": said.entities, "content": content}
        return self._chats.say(chat, self._chats.bot["id"], **same, markup=markup)
