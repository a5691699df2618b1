"""A Telegram on loopback: people on one side, the Bot API that python-telegram-bot speaks on the other."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Self, TypeVar

from tests.wire.faults import Loss
from tests.wire.waiting import wait_until

from .bot_api import BotApi
from .chats import Chats, bot_json
from .limits import FloodGate, Limits
from .people import People, entities_of
from .refusals import Refusal, too_many
from .values import Answer, Call, Flood, Message
from .webhook import WebhookDelivery

T = TypeVar("T")
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
TOKEN = "123456:AAAAaaaaBBBBbbbbCCCCccccDDDDdddd-_0"


class TelegramWire:
    """Use as `async with TelegramWire() as telegram`; give the bot `telegram.token` and `telegram.api_url`.

    `now` is the wire's clock: dates and sending limits follow it, so give it the story's clock.
    With `privacy` (Telegram's default) the bot hears in groups only commands, mentions and replies to it.
    Acts of people raise LookupError where no real person could do them.
    """

    def __init__(
        self,
        token: str = TOKEN,
        bot_username: str = "permanence_bot",
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        limits: Limits | None = None,
        privacy: bool = True,
    ) -> None:
        self.token = token
        self.bot_id = int(token.partition(":")[0])
        self._chats = Chats(bot_json(self.bot_id, bot_username, privacy), now)
        self._gate = FloodGate(limits or Limits(), lambda: now().timestamp())
        self._api = BotApi(token, self._chats, self._gate)
        self._delivery = WebhookDelivery(self._api.updates, self._api.server)
        self._api.listeners.append(self._delivery.wake)
        self._people = People(self._chats, self._api)

    async def __aenter__(self) -> Self:
        await self._api.server.up()
        self._delivery.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._delivery.stop()
        await self._api.server.close()

    @property
    def api_url(self) -> str:
        """The server's root: the SDK's base_url is `{api_url}/bot`, its base_file_url `{api_url}/file/bot`."""
        return self._api.server.url

    # Who there is

    def user(
        self, person: int, name: str, *, language: str = "fr", username: str | None = None, started: bool = False
    ) -> None:
        """Someone the bot cannot write to until they have written, unless `started`."""
        self._chats.add_person(person, name, language, username)
        self._chats.known(person).open = started

    def group(self, group: int, title: str, members: Iterable[int] = ()) -> None:
        """A group the bot is in; ids under -1000000000000 are supergroups, as on Telegram."""
        self._chats.add_group(group, title, members)

    # What people do

    async def says(self, person: int, text: str, *, chat: int | None = None, reply_to: int | None = None) -> Message:
        said = {"text": text, "entities": entities_of(text), "reply_to": reply_to}
        return self._people.write(person, chat, said)

    async def starts(self, person: int, payload: str = "") -> Message:
        """Open the bot, as by the deep link `t.me/<bot>?start=<payload>`."""
        if not _PAYLOAD.fullmatch(payload):
            raise LookupError(f"Telegram follows no deep link with {payload!r}")
        return await self.says(person, f"/start {payload}".strip())

    async def presses(self, person: int, message: Message, label: str) -> str:
        """Press a button of a message the bot sent; the callback query's id."""
        return self._people.press(person, message, label)

    async def forges(self, person: int, message: Message, data: str) -> str:
        """Send callback data of one's own making, as a changed app can; the callback query's id."""
        return self._people.call_back(person, message, data)

    async def edits(self, person: int, message: Message, text: str) -> Message:
        """Rewrite their own message."""
        return self._people.rewrite(person, message, text)

    async def voice(self, person: int, data: bytes = b"OggS", *, chat: int | None = None) -> Message:
        return self._people.send_file(person, chat, ("voice", data))

    async def sticker(self, person: int, *, chat: int | None = None) -> Message:
        return self._people.send_file(person, chat, ("sticker", b"RIFF"))

    async def photo(
        self, person: int, data: bytes = b"\xff\xd8", *, caption: str = "", chat: int | None = None
    ) -> Message:
        return self._people.send_file(person, chat, ("photo", data), caption)

    async def document(
        self, person: int, data: bytes = b"%PDF", *, caption: str = "", chat: int | None = None
    ) -> Message:
        return self._people.send_file(person, chat, ("document", data), caption)

    async def blocks(self, person: int) -> None:
        self._people.standing(person, "member", "kicked")

    async def unblocks(self, person: int) -> None:
        self._people.standing(person, "kicked", "member")

    async def migrates(self, group: int, supergroup: int) -> None:
        """The group becomes a supergroup: writing to the old id is refused with the new one."""
        self._people.migrate(group, supergroup)

    def expels(self, group: int) -> None:
        """The bot is removed from the group."""
        self._chats.known(group).shut = True

    def expire(self, query: str) -> None:
        """The callback query becomes too old to answer."""
        self._api.talking.pressed.discard(query)

    # What came of it

    def messages(self, chat: int) -> list[Message]:
        """What the bot said in this chat as it reads now, oldest first; deleted messages are gone."""
        return [said for said in self.conversation(chat) if said.sender == self.bot_id]

    def conversation(self, chat: int) -> list[Message]:
        """All that is said in this chat, the bot's and the people's."""
        return list(self._chats.known(chat).messages.values())

    @property
    def answers(self) -> list[Answer]:
        return self._api.talking.answers

    @property
    def reactions(self) -> Mapping[tuple[int, int], list[str]]:
        """The bot's reactions by (chat, message id)."""
        return self._api.talking.reactions

    @property
    def commands(self) -> Mapping[tuple[str, str], dict[str, str]]:
        """Name to description, by (scope, language): `("default", "")`, `("all_private_chats", "fr")`."""
        return self._api.profile.commands

    @property
    def profile(self) -> Mapping[tuple[str, str], str]:
        """What setMyName, setMyDescription, setMyShortDescription left, by ("description", language)."""
        return self._api.profile.texts

    @property
    def calls(self) -> list[Call]:
        return self._api.calls

    @property
    def floods(self) -> list[Flood]:
        """Every call refused for being one too many."""
        return self._gate.floods

    @property
    def polling(self) -> bool:
        """Whether a long poll waits right now."""
        return self._api.updates.polling

    @property
    def conflicts(self) -> int:
        """How many long polls another poller or a webhook cut short."""
        return self._api.updates.conflicts

    @property
    def webhook_tries(self) -> list[tuple[int, int]]:
        """(update id, status) of each delivery to the webhook; status 0: no answer."""
        return self._delivery.tries

    # Waiting

    async def until(self, condition: Callable[[], T], seconds: float = 5) -> T:
        """What the condition gives once it is truthy; raises AssertionError after `seconds`."""
        return await wait_until(condition, self._api.changed, seconds)

    async def told(self, chat: int, words: str, seconds: float = 5) -> Message:
        """The latest of the bot's messages in this chat that has these words in it, once there is one."""
        said = await self.until(lambda: [message for message in self.messages(chat) if words in message.text], seconds)
        return said[-1]

    async def answered(self, query: str, seconds: float = 5) -> Answer:
        """How the bot answered this press, once it has."""
        given = await self.until(lambda: [one for one in self.answers if one.query == query], seconds)
        return given[0]

    async def heard(self, seconds: float = 5) -> None:
        """Wait until the bot has confirmed every update there is: by its offset, or by 2xx to the webhook."""
        pending = set(self._api.updates.pending)
        await self.until(lambda: not pending & self._api.updates.pending.keys(), seconds)

    # What goes wrong

    def fail_next(
        self,
        method: str,
        status: int = 500,
        description: str = "Internal Server Error",
        *,
        retry_after: int | None = None,
    ) -> None:
        """The next call of this method does nothing; with `retry_after` seconds it is a 429."""
        refusal = too_many(retry_after) if retry_after else Refusal(status, description)
        self._api.faults.fail(method, refusal)

    def lose_reply(self, method: str, how: Loss = "closed") -> None:
        """The next call of this method is carried out, and its answer lost."""
        self._api.faults.lose_reply(method, how)

    def repeat(self) -> None:
        """The last update comes once more, as when its confirmation was lost."""
        self._api.updates.repeat()

    async def down(self) -> None:
        """Cut all connections and refuse new ones; people go on, their updates wait."""
        await self._api.server.down()

    async def up(self) -> None:
        await self._api.server.up()
        self._api.note()

    def revoke_token(self) -> None:
        self._api.revoked = True

    def renumber(self, update: int) -> None:
        """The next update gets this id, as after a week of silence, when Telegram starts anew anywhere."""
        self._api.updates.last_id = update - 1

    def route(self, public: str, local: str) -> None:
        """Deliver webhooks meant for this public address, as a URL's beginning, to the loopback one."""
        self._delivery.routes[public] = local
