"""What people do on Telegram, as the house hears it: each update once, in order, and let go only once written down."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import ClientSession
from telegram import Bot, Update

from bot.core.door import Edited, Heard, Pressed, Reachable, Received, Said, Slash, What
from bot.handlers.telegram.reading import Me, read
from bot.server import Server
from tests.handlers.telegram_line import ANA, CARD, LEA, TEAM, Ear, Line, handler, on_the_wire, outgoing
from tests.wire.telegram import TelegramWire

ME = Me(123456, "permanence_bot", frozenset({"aide", "help", "tache", "task", "start"}))
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
PERSON: dict[str, Any] = {"id": ANA, "is_bot": False, "first_name": "Ana", "language_code": "fr"}
PRIVATE: dict[str, Any] = {"id": ANA, "type": "private", "first_name": "Ana"}
GROUP: dict[str, Any] = {"id": TEAM, "type": "supergroup", "title": "Équipe"}


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with on_the_wire() as line:
        yield line


@pytest.fixture
async def open_line() -> AsyncIterator[Line]:
    """The bot reads all that is said in the group."""
    async with on_the_wire(privacy=False) as line:
        yield line


async def test_words_in_private(line: Line) -> None:
    said = await line.wire.says(LEA, "prépare le devis")
    (heard,) = await line.hears()
    assert heard.what == Said("prépare le devis")
    assert (heard.who, heard.place, heard.shared) == ("telegram:43", "telegram:43", False)
    assert (heard.name, heard.language, heard.message, heard.hook) == ("Léa", "en", str(said.id), "")
    assert heard.at == said.at.replace(microsecond=0)


async def test_an_answer_names_the_message_that_it_answers(line: Line) -> None:
    asked = int(await line.telegram.send(outgoing(CARD)))
    await line.wire.says(ANA, "TTC", reply_to=asked)
    assert (await line.hears())[0].what == Said("TTC", str(asked))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/tache le devis\nDupont", Slash("tache", "le devis\nDupont")),
        ("/Tâche@Permanence_Bot le devis", Slash("tache", "le devis")),
        ("/start aBc-_9", Slash("start", "aBc-_9")),
        ("/inconnue", Slash("inconnue")),
        ("/tache@autre_bot le devis", Said("/tache@autre_bot le devis")),
        ("/ 3 pages", Said("/ 3 pages")),
        ("24/12 à 9h", Said("24/12 à 9h")),
    ],
)
async def test_commands(line: Line, typed: str, meant: What) -> None:
    await line.wire.says(ANA, typed)
    assert (await line.hears())[0].what == meant


async def test_in_a_group_only_what_is_meant_for_the_bot_is_heard(open_line: Line) -> None:
    wire = open_line.wire
    card = int(await open_line.telegram.send(outgoing(CARD, TEAM)))
    theirs = await wire.says(LEA, "on déjeune ?", chat=TEAM)
    await wire.says(ANA, "oui", chat=TEAM, reply_to=theirs.id)
    await wire.says(LEA, "/autre", chat=TEAM)
    await wire.photo(LEA, caption="le menu", chat=TEAM)
    await wire.says(LEA, "/tache le devis", chat=TEAM)
    await wire.says(LEA, "elle veut du TTC", chat=TEAM, reply_to=card)
    heard = await open_line.hears(2)
    assert [one.what for one in heard] == [Slash("tache", "le devis"), Said("elle veut du TTC", str(card))]
    assert {(one.who, one.place, one.shared) for one in heard} == {(f"telegram:{LEA}", f"telegram:{TEAM}", True)}


async def test_an_edited_message(line: Line) -> None:
    said = await line.wire.says(ANA, "avant vendredi")
    await line.wire.edits(ANA, said, "avant jeudi")
    heard = await line.hears(2)
    assert (heard[1].what, heard[1].message) == (Edited("avant jeudi"), heard[0].message)


async def test_a_press_brings_its_code_its_message_and_a_hook(line: Line) -> None:
    card = int(await line.telegram.send(outgoing(CARD, TEAM)))
    query = await line.wire.presses(LEA, line.wire.messages(TEAM)[0], "Prendre")
    (heard,) = await line.hears()
    assert (heard.what, heard.message, heard.hook) == (Pressed("Take|7"), str(card), query)
    assert (heard.who, heard.place) == (f"telegram:{LEA}", f"telegram:{TEAM}")


async def test_what_is_not_words(line: Line) -> None:
    await line.wire.voice(ANA)
    await line.wire.sticker(ANA)
    await line.wire.photo(ANA, caption="le reçu")
    await line.wire.document(ANA)
    kinds = [one.what for one in await line.hears(4)]
    assert kinds[:3] == [Received("voice"), Received("sticker"), Received("photo", "le reçu")]
    assert isinstance(kinds[3], Received)
    assert (kinds[3].kind, kinds[3].note.endswith(".pdf")) == ("file", True)


async def test_blocking_and_unblocking(line: Line) -> None:
    await line.wire.blocks(ANA)
    await line.wire.unblocks(ANA)
    assert [one.what for one in await line.hears(2)] == [Reachable(False), Reachable(True)]


async def test_what_one_person_sends_stays_in_order_and_keeps_its_ids(line: Line) -> None:
    for number in range(30):
        await line.wire.says(ANA if number % 2 else LEA, str(number))
    heard = await line.hears(30)
    for who in (ANA, LEA):
        words = [int(one.what.text) for one in heard if one.who == f"telegram:{who}" and isinstance(one.what, Said)]
        assert words == sorted(words)
    assert len({one.id for one in heard}) == 30


async def test_nothing_is_let_go_before_it_is_written_down(line: Line) -> None:
    line.ear.faults_to_come = [OSError("the disk is full")]
    await line.wire.says(ANA, "bonjour")
    await line.wire.until(lambda: not line.ear.faults_to_come)
    assert [one.what for one in await line.hears()] == [Said("bonjour")]
    await line.wire.heard()


async def test_the_same_update_again_has_the_same_id(line: Line) -> None:
    await line.wire.says(ANA, "bonjour")
    await line.wire.heard()
    line.wire.repeat()
    first, second = await line.hears(2)
    assert first == second


async def test_updates_that_start_again_lower_are_heard(line: Line) -> None:
    """After a week without any, Telegram chooses the next id at random (Bot API, Update)."""
    await line.wire.says(ANA, "bonjour")
    await line.wire.heard()
    line.wire.renumber(7)
    await line.wire.says(ANA, "me revoilà")
    assert [one.what for one in await line.hears(2)][1] == Said("me revoilà")


class TestRecorded:
    """Payloads of core.telegram.org/bots/api that no act on the wire makes."""

    def read(self, kind: str, **body: Any) -> Heard | None:
        whole = {"message_id": 5, "date": 1795424400, "chat": PRIVATE, "from": PERSON, **body}
        update = Update.de_json({"update_id": body.pop("update_id", 9), kind: whole}, Bot("1:a"))
        return read(update, ME, NOW)

    def test_an_album_is_one_thing(self) -> None:
        photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
        one = self.read("message", photo=photo, media_group_id="77", caption="le contrat", update_id=9)
        two = self.read("message", photo=photo, media_group_id="77", message_id=6, update_id=10)
        assert one
        assert two
        assert (one.id, one.what) == (two.id, Received("photo", "le contrat"))

    @pytest.mark.parametrize(
        ("content", "kind"),
        [
            ({"location": {"latitude": 1.0, "longitude": 2.0}}, "location"),
            ({"contact": {"phone_number": "+33612345678", "first_name": "Paul"}}, "contact"),
            ({"dice": {"emoji": "🎲", "value": 3}}, "other"),
            ({"video_note": {"file_id": "f", "file_unique_id": "u", "length": 9, "duration": 3}}, "video"),
        ],
    )
    def test_other_things_are_known_by_their_kind(self, content: dict[str, Any], kind: str) -> None:
        heard = self.read("message", **content)
        assert heard
        assert isinstance(heard.what, Received)
        assert heard.what.kind == kind

    @pytest.mark.parametrize(
        "body",
        [
            {"chat": GROUP, "new_chat_title": "L'équipe"},
            {"chat": GROUP, "migrate_to_chat_id": -100200},
            {"chat": GROUP, "new_chat_members": [PERSON]},
            {"chat": GROUP, "text": "/aide", "sender_chat": GROUP},
            {"text": "/aide", "from": {"id": 7, "is_bot": True, "first_name": "Autre"}},
            {"chat": {"id": -100300, "type": "channel", "title": "Infos"}, "text": "/aide", "from": None},
            {"pinned_message": {"message_id": 1, "date": 0, "chat": PRIVATE}},
        ],
    )
    def test_service_messages_bots_channels_and_anonymous_admins_are_not_heard(self, body: dict[str, Any]) -> None:
        assert self.read("message", **body) is None

    def test_who_adds_the_bot_to_a_group_is_as_reachable_as_before(self) -> None:
        standing = {"user": {"id": 123456, "is_bot": True, "first_name": "P"}, "status": "left"}
        change = {"old_chat_member": standing, "new_chat_member": {**standing, "status": "member"}, "chat": GROUP}
        assert self.read("my_chat_member", **change) is None


class TestWebhook:
    async def test_an_update_is_acknowledged_once_it_is_written_down(self) -> None:
        async with _webhook() as (wire, ear, _):
            ear.faults_to_come = [OSError("the disk is full")]
            await wire.says(ANA, "bonjour")
            await wire.heard()
            assert [one.what for one in ear.heard] == [Said("bonjour")]
            assert [status for _, status in wire.webhook_tries] == [503, 200]

    async def test_who_does_not_know_the_secret_is_not_heard(self) -> None:
        async with _webhook() as (wire, ear, url), ClientSession() as stranger:
            await wire.says(ANA, "bonjour")
            await wire.heard()
            for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guessed"}):
                async with stranger.post(url, json={"update_id": 1}, headers=headers) as answer:
                    assert answer.status == 403
            assert len(ear.heard) == 1


@asynccontextmanager
async def _webhook() -> AsyncIterator[tuple[TelegramWire, Ear, str]]:
    """A bot in webhook mode behind a public address, and where its webhook is on loopback."""
    async with TelegramWire() as wire:
        wire.user(ANA, "Ana")
        telegram, ear = handler(wire, "webhook", "https://plume.example"), Ear()
        server = Server("127.0.0.1", 0, {}, telegram.routes)
        wire.route("https://plume.example", server.url)
        await server.start()
        await telegram.start(ear)
        try:
            yield wire, ear, f"{server.url}{telegram.routes[0].path}"
        finally:
            await telegram.stop()
            await server.stop()
