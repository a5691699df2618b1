"""What the Telegram wire refuses, and how it shows what the bot said, held by python-telegram-bot itself."""

from collections.abc import AsyncIterator

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
)

from tests.wire.telegram import Message, TelegramWire
from tests.wire.telegram.sdk import sdk_bot

ANA, LEA, TOM, TEAM = 42, 43, 44, -1001


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramWire]:
    async with TelegramWire() as wire:
        wire.user(ANA, "Ana", started=True)
        wire.user(LEA, "Léa", language="en", username="lea")
        wire.group(TEAM, "Équipe", members=[LEA])
        yield wire


@pytest.fixture
async def bot(telegram: TelegramWire) -> AsyncIterator[Bot]:
    async with sdk_bot(telegram) as bot:
        yield bot


def _keyboard(*labels: str, data: str = "take:1") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data) for label in labels]])


async def _posted(telegram: TelegramWire, bot: Bot, *labels: str) -> Message:
    await bot.send_message(TEAM, "T-1", reply_markup=_keyboard(*labels))
    return telegram.messages(TEAM)[-1]


async def _hear(bot: Bot, *, after: int = 0, seconds: int = 0) -> tuple[Update, ...]:
    return await bot.get_updates(offset=after + 1, timeout=seconds, allowed_updates=Update.ALL_TYPES)


class TestSaying:
    async def test_a_message_shows_text_buttons_and_what_it_answers(self, telegram: TelegramWire, bot: Bot) -> None:
        asked = await telegram.says(ANA, "devis ?")
        answer = ReplyParameters(asked.id)
        text = "<b>Devis</b> Dupont &amp; <i>fils</i> 🎉<u>!</u>"
        keyboard = _keyboard("Modifier", "Annuler")
        await bot.send_message(ANA, text, parse_mode="HTML", reply_markup=keyboard, reply_parameters=answer)
        said = await telegram.told(ANA, "Devis Dupont & fils")
        assert (said.html, said.labels, said.reply_to, said.edited) == (text, ["Modifier", "Annuler"], asked.id, False)
        assert [(e["type"], e["offset"], e["length"]) for e in said.entities] == [
            ("bold", 0, 5), ("italic", 15, 4), ("underline", 22, 1),
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("text", "refusal"),
        [
            ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
            ("a < b", 'Unsupported start tag "" at byte offset 2'),
            ("é<p>a</p>", 'Unsupported start tag "p" at byte offset 2'),
            ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
            ("a</b>", "Unexpected end tag at byte offset 1"),
            ("<b", "Unclosed start tag at byte offset 0"),
            ("<span>a</span>", 'Tag "span" must have class "tg-spoiler"'),
        ],
    )
    async def test_ill_formed_html_is_refused(self, bot: Bot, text: str, refusal: str) -> None:
        with pytest.raises(BadRequest) as refused:
            await bot.send_message(ANA, text, parse_mode="HTML")
        assert str(refused.value).startswith("Can't parse entities: ")
        assert refusal.lower() in str(refused.value).lower()

    @pytest.mark.parametrize(
        ("text", "refusal"), [("", "text is empty"), (" <b> </b>", "text is empty"), ("🎉" * 2049, "is too long")]
    )
    async def test_too_little_or_too_much_text_is_refused(self, bot: Bot, text: str, refusal: str) -> None:
        with pytest.raises(BadRequest, match=refusal):
            await bot.send_message(ANA, text, parse_mode="HTML")
        await bot.send_message(ANA, "&lt;" * 4096, parse_mode="HTML")

    @pytest.mark.parametrize(
        ("keyboard", "refusal"),
        [
            (_keyboard("Prendre", data="é" * 33), "Button_data_invalid"),
            (_keyboard(*"123456789"), "Reply markup is too long"),
            (InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x")]] * 101), "Reply markup is too long"),
            (InlineKeyboardMarkup([[InlineKeyboardButton("x")]]), "text buttons are unallowed"),
        ],
    )
    async def test_keyboards_beyond_the_limits_are_refused(
        self, bot: Bot, keyboard: InlineKeyboardMarkup, refusal: str
    ) -> None:
        with pytest.raises(BadRequest, match=refusal):
            await bot.send_message(ANA, "T-1", reply_markup=keyboard)

    async def test_an_edit_rewrites_in_place_or_is_refused(self, telegram: TelegramWire, bot: Bot) -> None:
        card = await _posted(telegram, bot, "Prendre")
        await bot.edit_message_text("T-1 pris", TEAM, card.id, reply_markup=_keyboard("Livrer"))
        (edited,) = telegram.messages(TEAM)
        assert (edited.text, edited.labels, edited.edited) == ("T-1 pris", ["Livrer"], True)
        with pytest.raises(BadRequest, match="Message is not modified"):
            await bot.edit_message_text("T-1 pris", TEAM, card.id, reply_markup=_keyboard("Livrer"))
        await bot.edit_message_reply_markup(TEAM, card.id)
        assert telegram.messages(TEAM)[0].labels == []
        with pytest.raises(BadRequest, match="Message to edit not found"):
            await bot.edit_message_text("T-2", TEAM, 999)

    async def test_deleted_messages_are_gone_and_cannot_be_answered(self, telegram: TelegramWire, bot: Bot) -> None:
        card = await _posted(telegram, bot)
        await bot.delete_message(TEAM, card.id)
        assert telegram.messages(TEAM) == []
        with pytest.raises(BadRequest, match="Message to delete not found"):
            await bot.delete_message(TEAM, card.id)
        with pytest.raises(BadRequest, match="Message to be replied not found"):
            await bot.send_message(TEAM, "suite", reply_parameters=ReplyParameters(card.id))
        lenient = ReplyParameters(card.id, allow_sending_without_reply=True)
        await bot.send_message(TEAM, "suite", reply_parameters=lenient)

    async def test_files_go_out_come_back_and_are_copied(self, telegram: TelegramWire, bot: Bot) -> None:
        sent = await bot.send_document(
            ANA, b"%PDF-1.7", caption="<b>Devis</b>", parse_mode="HTML", filename="devis.pdf"
        )
        assert sent.document is not None
        await bot.send_document(TEAM, sent.document.file_id)
        photo = await telegram.photo(ANA, caption="la facture")
        await bot.copy_message(TEAM, ANA, photo.id)
        await bot.forward_message(TEAM, ANA, photo.id)
        (devis,) = telegram.messages(ANA)
        assert (devis.text, devis.content["document"]["file_name"]) == ("Devis", "devis.pdf")
        assert [list(message.content) for message in telegram.messages(TEAM)] == [["document"], ["photo"], ["photo"]]
        with pytest.raises(BadRequest, match="Wrong file identifier"):
            await bot.send_photo(ANA, "unknown")
        with pytest.raises(BadRequest, match="caption is too long"):
            await bot.send_photo(ANA, b"\xff\xd8", caption="x" * 1025)

    async def test_reactions_and_actions(self, telegram: TelegramWire, bot: Bot) -> None:
        asked = await telegram.says(ANA, "merci")
        await bot.set_message_reaction(ANA, asked.id, "👍")
        await bot.send_chat_action(ANA, "typing")
        assert telegram.reactions == {(ANA, asked.id): ["👍"]}
        with pytest.raises(BadRequest, match="Reaction_invalid"):
            await bot.set_message_reaction(ANA, asked.id, "🧾")


class TestPressing:
    async def test_a_press_is_answered_once(self, telegram: TelegramWire, bot: Bot) -> None:
        card = await _posted(telegram, bot, "Prendre")
        query = await telegram.presses(LEA, card, "Prendre")
        (update,) = await _hear(bot)
        assert update.callback_query is not None
        assert update.callback_query.data == "take:1"
        await update.callback_query.answer("À vous", show_alert=True)
        assert [(a.query, a.text, a.alert) for a in telegram.answers] == [(query, "À vous", True)]
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
            await update.callback_query.answer()

    async def test_data_of_ones_own_making_arrives_as_well(self, telegram: TelegramWire, bot: Bot) -> None:
        query = await telegram.forges(LEA, await _posted(telegram, bot, "Prendre"), "take:999")
        (update,) = await _hear(bot)
        assert update.callback_query is not None
        assert update.callback_query.data == "take:999"
        await update.callback_query.answer("Non")
        assert (await telegram.answered(query)).text == "Non"

    async def test_old_presses_and_long_answers_are_refused(self, telegram: TelegramWire, bot: Bot) -> None:
        query = await telegram.presses(LEA, await _posted(telegram, bot, "Prendre"), "Prendre")
        with pytest.raises(BadRequest, match="Message_too_long"):
            await bot.answer_callback_query(query, "é" * 201)
        with pytest.raises(BadRequest, match="Url_invalid"):
            await bot.answer_callback_query(query, url="https://exemple.fr")
        telegram.expire(query)
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query(query)

    async def test_nobody_can_press_what_is_not_there(self, telegram: TelegramWire, bot: Bot) -> None:
        card = await _posted(telegram, bot, "Prendre")
        with pytest.raises(LookupError, match="no button 'Livrer'"):
            await telegram.presses(LEA, card, "Livrer")
        with pytest.raises(LookupError, match="is not in chat"):
            await telegram.presses(ANA, card, "Prendre")


class TestReach:
    async def test_only_those_who_wrote_first_can_be_written_to(self, telegram: TelegramWire, bot: Bot) -> None:
        with pytest.raises(Forbidden, match="can't initiate conversation"):
            await bot.send_message(LEA, "bonjour")
        await telegram.starts(LEA)
        await bot.send_message(LEA, "bonjour")
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(TOM, "bonjour")

    async def test_a_block_is_told_and_refuses_until_they_write_again(self, telegram: TelegramWire, bot: Bot) -> None:
        await telegram.blocks(ANA)
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(ANA, "bonjour")
        await telegram.says(ANA, "je reviens")
        await bot.send_message(ANA, "bonjour")
        told = [u.my_chat_member and u.my_chat_member.new_chat_member.status for u in await _hear(bot)]
        assert told == ["kicked", "member", None]

    async def test_a_migrated_group_names_its_new_id(self, telegram: TelegramWire, bot: Bot) -> None:
        await telegram.migrates(TEAM, -1001000000001)
        with pytest.raises(ChatMigrated) as moved:
            await bot.send_message(TEAM, "T-1")
        await bot.send_message(moved.value.new_chat_id, "T-1")
        assert [m and (m.migrate_to_chat_id or m.migrate_from_chat_id) for m in
                [u.message for u in await _hear(bot)]] == [-1001000000001, TEAM]  # fmt: skip

    async def test_a_bot_put_out_of_a_group_cannot_write_there(self, telegram: TelegramWire, bot: Bot) -> None:
        telegram.expels(TEAM)
        with pytest.raises(Forbidden, match="kicked from the group chat"):
            await bot.send_message(TEAM, "T-1")

    async def test_wrong_tokens_are_refused(self, telegram: TelegramWire) -> None:
        for token in ("123456:BBBB", "nonsense"):
            stranger = sdk_bot(telegram, token)
            with pytest.raises(InvalidToken):
                await stranger.initialize()
            await stranger.shutdown()

    async def test_chats_and_members_can_be_looked_up(self, telegram: TelegramWire, bot: Bot) -> None:
        assert (await bot.get_chat(TEAM)).title == "Équipe"
        assert (await bot.get_chat_member(TEAM, LEA)).status == "member"
        assert (await bot.get_chat_member(TEAM, ANA)).status == "left"

    async def test_commands_by_scope_and_language(self, telegram: TelegramWire, bot: Bot) -> None:
        scope = BotCommandScopeAllPrivateChats()
        await bot.set_my_commands([BotCommand("agenda", "Ce qui vient")], scope=scope, language_code="fr")
        await bot.set_my_description("Votre secrétariat", language_code="fr")
        assert telegram.commands == {("all_private_chats", "fr"): {"agenda": "Ce qui vient"}}
        assert telegram.profile == {("description", "fr"): "Votre secrétariat"}
        for command, scope_id, refusal in (("Tâche", TEAM, "Bot_command_invalid"), ("tache", TOM, "Chat not found")):
            with pytest.raises(BadRequest, match=refusal):
                await bot.set_my_commands([(command, "Déléguer")], scope=BotCommandScopeChat(scope_id))
