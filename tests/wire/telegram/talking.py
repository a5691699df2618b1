"""The Bot API's methods that write in chats and answer presses."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from telegram.constants import ReactionEmoji

from .chats import Chat, Chats
from .keyboard import check_markup
from .limits import FloodGate
from .markup import read_text
from .parameters import Parameters
from .refusals import bad_request, stale_query, unchanged
from .values import JSON, Answer, Message

_LONGEST_ANSWER = 200
_ACTIONS = {"typing", "upload_photo", "record_voice", "upload_voice", "upload_document", "find_location"}


class Talking:
    """sendMessage, editMessage…, deleteMessage, answerCallbackQuery, sendChatAction, setMessageReaction."""

    def __init__(self, chats: Chats, gate: FloodGate) -> None:
        self.answers: list[Answer] = []
        self.pressed: set[str] = set()
        self.reactions: dict[tuple[int, int], list[str]] = {}
        self._chats = chats
        self._gate = gate

    @property
    def methods(self) -> Mapping[str, Callable[[Parameters], Any]]:
        return {
            "sendmessage": self.send,
            "editmessagetext": self.edit_text,
            "editmessagereplymarkup": self.edit_markup,
            "deletemessage": self.delete,
            "answercallbackquery": self.answer,
            "sendchataction": self.act,
            "setmessagereaction": self.react,
        }

    def send(self, sent: Parameters) -> JSON:
        chat = self._chats.reach(sent.text("chat_id"))
        said = _read(sent)
        reply_to = replied_to(chat, sent)
        self._gate.pass_through("sendMessage", chat.id)
        silent = sent.flag("disable_notification")
        bot = self._chats.bot["id"]
        message = self._chats.say(chat, bot, **said, reply_to=reply_to, silent=silent)
        return self._chats.message_json(message)

    def edit_text(self, sent: Parameters) -> JSON:
        message = self._own(sent)
        if message.content:
            raise bad_request("there is no text in the message to edit")
        return self._edit(message, _read(sent))

    def edit_markup(self, sent: Parameters) -> JSON:
        message = self._own(sent)
        return self._edit(message, {"markup": markup_of(sent)})

    def _edit(self, message: Message, said: JSON) -> JSON:
        after = replace(message, **said)
        seen_before = (message.text, message.entities, message.markup)
        if (after.text, after.entities, after.markup) == seen_before:
            raise unchanged()
        return self._chats.message_json(self._chats.rewrite(message, **said))

    def _own(self, sent: Parameters) -> Message:
        chat = self._chats.reach(sent.text("chat_id"))
        message = chat.messages.get(sent.number("message_id"))
        if message is None:
            raise bad_request("message to edit not found")
        if message.sender != self._chats.bot["id"]:
            raise bad_request("message can't be edited")
        return message

    def delete(self, sent: Parameters) -> bool:
        chat = self._chats.reach(sent.text("chat_id"))
        message = chat.messages.get(sent.number("message_id"))
        if message is None:
            raise bad_request("message to delete not found")
        if chat.kind != "private" and message.sender != self._chats.bot["id"]:
            raise bad_request("message can't be deleted")
        del chat.messages[message.id]
        return True

    def answer(self, sent: Parameters) -> bool:
        query, text, url = (sent.text(name) for name in ("callback_query_id", "text", "url"))
        if len(text) > _LONGEST_ANSWER:
            raise bad_request("MESSAGE_TOO_LONG")
        if query not in self.pressed:
            raise stale_query()
        if url and not url.startswith(f"https://t.me/{self._chats.bot['username']}?start="):
            raise bad_request("URL_INVALID")
        self.pressed.remove(query)
        self.answers.append(Answer(query, text, sent.flag("show_alert"), url))
        return True

    def act(self, sent: Parameters) -> bool:
        self._chats.reach(sent.text("chat_id"))
        if sent.text("action") not in _ACTIONS:
            raise bad_request("wrong parameter action in request")
        return True

    def react(self, sent: Parameters) -> bool:
        chat = self._chats.reach(sent.text("chat_id"))
        message = sent.number("message_id")
        if message not in chat.messages:
            raise bad_request("message to react not found")
        emoji = [str(one.get("emoji")) for one in sent.listed("reaction") or []]
        if len(emoji) > 1:
            raise bad_request("REACTIONS_TOO_MANY")
        if not set(emoji) <= {str(one.value) for one in ReactionEmoji}:
            raise bad_request("REACTION_INVALID")
        self.reactions[chat.id, message] = emoji
        return True


def _read(sent: Parameters) -> JSON:
    """What the message will be: text, entities, source and markup; raises what its form gets refused with."""
    source, mode = sent.text("text"), sent.text("parse_mode")
    text, entities = read_text(source, mode)
    given = sent.listed("entities")
    return {
        "text": text,
        "entities": tuple(given if given and not mode else entities),
        "html": source if mode else None,
        "markup": markup_of(sent),
    }


def markup_of(sent: Parameters) -> JSON:
    """The keyboard sent along; raises the refusal an impossible one gets."""
    markup = sent.nested("reply_markup")
    check_markup(markup)
    return markup if markup != {"inline_keyboard": []} else {}


def replied_to(chat: Chat, sent: Parameters) -> int | None:
    """The message replied to; raises the refusal a missing one gets, unless the bot allowed for it."""
    asked = sent.nested("reply_parameters")
    reply_to = int(asked.get("message_id") or sent.number("reply_to_message_id"))
    if not reply_to or reply_to in chat.messages:
        return reply_to or None
    if asked.get("allow_sending_without_reply") or sent.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")
