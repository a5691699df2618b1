"""What the house says, as calls of the Bot API; what they are refused with, as the core's errors."""

import structlog
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.core.card import Card
from bot.core.errors import Rejected, TryLater
from bot.core.ports import Outgoing
from bot.handlers.telegram.cutting import Key, Piece, Rows
from bot.handlers.telegram.faults import meaning, too_old, unchanged
from bot.handlers.telegram.long_cards import LongCards
from bot.handlers.telegram.pace import Gate
from bot.handlers.telegram.render import alert, pieces

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Says one thing at a time in a chat."""

    def __init__(self, bot: Bot, long_cards: LongCards) -> None:
        self._bot, self._long_cards = bot, long_cards
        self._gate = Gate()
        self._begun: dict[str, list[int]] = {}
        self.username = ""

    async def send(self, outgoing: Outgoing) -> str:
        """As `Platform.send`."""
        try:
            return await self._say(outgoing)
        except TelegramError as error:
            raise meaning(error) from error

    async def _say(self, outgoing: Outgoing) -> str:
        card = outgoing.content
        if card is None:
            await self._acknowledge(outgoing.hook)
            return ""
        if not isinstance(card, Card):
            raise Rejected("Telegram shows no form: it is asked question by question")
        if outgoing.only_for:
            return await self._privately(outgoing, card)
        if outgoing.hook:
            await self._acknowledge(outgoing.hook)
        return await self._post(outgoing, pieces(card, outgoing.reader), _chat(outgoing.place))

    async def _acknowledge(self, hook: str, words: str = "", *, alarm: bool = False, url: str | None = None) -> bool:
        """Answer the press; False when it is too old to be answered, which is no fault.

        Answering twice does no harm: an answer of which nobody knows whether it arrived is given again.
        """
        try:
            await self._bot.answer_callback_query(hook, text=words or None, show_alert=alarm, url=url)
        except BadRequest as error:
            if not too_old(error):
                raise
            return False
        except NetworkError as error:
            raise TryLater("telegram does not answer") from error
        return True

    async def _privately(self, outgoing: Outgoing, card: Card) -> str:
        """For one person's eyes: over their screen where it is short and answers a press, else in private.

        The id of a message in another chat is of no use to the house and is not told.
        """
        shown = pieces(card, outgoing.reader)
        words = alert(card, outgoing.reader)
        asks = any(piece.rows for piece in shown)
        if outgoing.hook and not asks and await self._acknowledge(outgoing.hook, words, alarm=True):
            return ""
        try:
            await self._post(outgoing, shown, _chat(outgoing.only_for))
        except (Forbidden, BadRequest) as error:
            if not outgoing.hook:
                raise Forbidden(f"{outgoing.only_for} has not opened a conversation with the bot") from error
            structlog.get_logger().info("not told in private", person=outgoing.only_for, why=error.message)
            await self._acknowledge(outgoing.hook, words, url=self._way_in())
        else:
            if outgoing.hook:
                await self._acknowledge(outgoing.hook, words)
        return ""

    def _way_in(self) -> str | None:
        """The link that opens the private chat on pressing a button; None until our name is known."""
        return f"https://t.me/{self.username}?start=chat" if self.username else None

    async def _post(self, outgoing: Outgoing, shown: tuple[Piece, ...], chat: int) -> str:
        """Say each piece, in the place of the former ones where there are some; the last one's id.

        A try that follows one cut short goes on where that one ended, for as long as this process lives.
        """
        former = self._long_cards.of(chat, int(outgoing.edits)) if outgoing.edits else []
        ids = self._begun.pop(outgoing.key, [])
        try:
            for piece in shown[len(ids) :]:
                old = former[len(ids)] if len(ids) < len(former) else 0
                await self._gate.turn()
                ids.append(await (self._edit(chat, old, piece) if old else self._new(outgoing, chat, piece)))
        except TelegramError:
            if ids:
                self._begun[outgoing.key] = ids
            raise
        await self._drop(chat, former[len(shown) :])
        self._long_cards.keep(chat, ids)
        return str(ids[-1])

    async def _new(self, outgoing: Outgoing, chat: int, piece: Piece) -> int:
        reply = None
        if outgoing.under and not outgoing.only_for:
            reply = ReplyParameters(int(outgoing.under), allow_sending_without_reply=True)
        said: Message = await self._bot.send_message(
            chat,
            piece.html,
            parse_mode=ParseMode.HTML,
            reply_markup=_keyboard(piece.rows),
            reply_parameters=reply,
            link_preview_options=NO_PREVIEW,
        )
        return said.message_id

    async def _edit(self, chat: int, message: int, piece: Piece) -> int:
        try:
            await self._bot.edit_message_text(
                piece.html,
                chat,
                message,
                parse_mode=ParseMode.HTML,
                reply_markup=_keyboard(piece.rows),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            if not unchanged(error):
                raise
        return message

    async def _drop(self, chat: int, surplus: list[int]) -> None:
        """Take away what the card has become too short for; one that is gone already is as good."""
        for message in surplus:
            try:
                await self._bot.delete_message(chat, message)
            except BadRequest as error:
                structlog.get_logger().info("not deleted", chat=chat, message=message, why=error.message)


def _keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(key) for key in row] for row in rows])


def _button(key: Key) -> InlineKeyboardButton:
    return InlineKeyboardButton(key.label, callback_data=key.code, style=key.style or None)


def _chat(address: str) -> int:
    """The chat of "telegram:-100123"; raises Rejected for what is no address of ours."""
    try:
        return int(address.removeprefix("telegram:"))
    except ValueError as error:
        raise Rejected(f"{address} is not an address on Telegram") from error
