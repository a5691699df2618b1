"""What the house says, as people read it on Telegram; and what Telegram's refusals become."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.card import Button, Card, Item, Line
from bot.core.errors import CannotAsk, Gone, Moved, Rejected, TryLater, Uncertain, Unreachable
from bot.core.form import Form
from bot.core.ports import Outgoing
from bot.core.text import T, verbatim
from bot.handlers.telegram.pace import GROUP, PRIVATE, Gate
from tests.handlers.telegram_line import ANA, CARD, LEA, TEAM, Take, on_the_wire, outgoing
from tests.handlers.telegram_line import Line as Wire

TAKE = Button(T("Take"), Take(7))
SHORT = Card(T("{who} already took it at {when}.", who="Léa", when="10 h 02"), tone="warning")
LONG = Card(verbatim("Long"), (Line(verbatim("mot " * 200)),) * 12)
CALLS = Card(verbatim("Appels"), tuple(Item(verbatim("mot " * 300), None, (TAKE,)) for _ in range(8)))


@pytest.fixture
async def line() -> AsyncIterator[Wire]:
    """The handler without its ears: nothing is heard here, except where a test starts it."""
    async with on_the_wire(start=False) as line:
        yield line


class TestSaying:
    async def test_a_card(self, line: Wire) -> None:
        remote = await line.telegram.send(outgoing(CARD))
        (said,) = line.wire.messages(ANA)
        assert str(said.id) == remote
        assert said.html == (
            "<b>Devis &lt;Dupont&gt; &amp; fils</b>\n<b>Échéance</b>\u202f: vendredi\n"
            "<blockquote>avant &lt;b&gt;vendredi&lt;/b&gt;, merci\n— Ana</blockquote>"
        )
        assert [(key.text, key.data, key.style) for key in said.buttons[0]] == [
            ("Prendre", "Take|7", "primary"), ("Annuler", "Take|8", "danger"),
        ]  # fmt: skip
        assert line.wire.calls[-1].parameters["link_preview_options"] == '{"is_disabled": true}'

    async def test_an_edit_takes_the_place_of_what_stood_there_and_its_buttons(self, line: Wire) -> None:
        first = await line.telegram.send(outgoing(CARD))
        again = await line.telegram.send(outgoing(SHORT, edits=first))
        (said,) = line.wire.messages(ANA)
        assert (again, said.text, said.labels) == (first, "⚠️ Léa l'a déjà prise à 10 h 02.", [])

    async def test_an_edit_that_changes_nothing_is_done(self, line: Wire) -> None:
        first = await line.telegram.send(outgoing(CARD))
        assert await line.telegram.send(outgoing(CARD, edits=first)) == first

    async def test_in_a_thread_it_answers_the_card_even_one_that_is_gone(self, line: Wire) -> None:
        card = await line.telegram.send(outgoing(CARD, TEAM))
        await line.telegram.send(outgoing(SHORT, TEAM, under=card))
        await line.telegram.send(outgoing(SHORT, TEAM, under="999"))
        assert [said.reply_to for said in line.wire.messages(TEAM)] == [None, int(card), None]

    async def test_forms_and_other_platforms_addresses_are_refused(self, line: Wire) -> None:
        form = Form(T("One detail"), (), T("Send"), Take(1))
        with pytest.raises(Rejected):
            await line.telegram.send(replace(outgoing(CARD), content=form))
        with pytest.raises(Rejected):
            await line.telegram.send(replace(outgoing(CARD), place="slack:T1:C1"))


class TestAnsweringAPress:
    @pytest.fixture
    async def query(self, line: Wire) -> str:
        """Léa presses a button in the team's group."""
        await line.telegram.send(outgoing(CARD, TEAM))
        return await line.wire.presses(LEA, line.wire.messages(TEAM)[0], "Prendre")

    async def test_silence_stops_the_clock_on_the_button(self, line: Wire, query: str) -> None:
        assert await line.telegram.send(outgoing(None, TEAM, hook=query)) == ""
        answer = await line.wire.answered(query)
        assert (answer.text, answer.alert) == ("", False)

    async def test_for_one_persons_eyes_it_is_an_alert(self, line: Wire, query: str) -> None:
        assert await line.telegram.send(_for_lea(SHORT, query)) == ""
        answer = await line.wire.answered(query)
        assert (answer.text, answer.alert) == ("⚠️ Léa l'a déjà prise à 10 h 02.", True)
        assert len(line.wire.messages(TEAM)) == 1

    async def test_too_long_for_an_alert_it_is_cut_between_words(self, line: Wire, query: str) -> None:
        await line.telegram.send(_for_lea(LONG, query))
        answer = await line.wire.answered(query)
        assert len(answer.text) <= 200
        assert answer.text.endswith(" mot…")

    async def test_with_buttons_it_goes_to_their_private_chat(self, line: Wire, query: str) -> None:
        await line.wire.starts(LEA, "x")
        assert await line.telegram.send(_for_lea(CARD, query)) == ""
        assert line.wire.messages(LEA)[0].labels == ["Prendre", "Annuler"]
        answer = await line.wire.answered(query)
        assert (answer.text.startswith("Devis <Dupont>"), answer.alert) == (True, False)

    async def test_who_never_wrote_to_the_bot_is_taken_to_it(self, line: Wire, query: str) -> None:
        await line.telegram.start(line.ear)
        await line.hears()
        await line.telegram.send(_for_lea(CARD, query))
        answer = await line.wire.answered(query)
        assert answer.url.startswith("https://t.me/permanence_bot?start=")

    async def test_too_late_for_an_alert_it_is_said_in_private(self, line: Wire, query: str) -> None:
        await line.wire.starts(LEA, "x")
        line.wire.expire(query)
        await line.telegram.send(_for_lea(SHORT, query))
        await line.wire.told(LEA, "déjà prise")

    async def test_too_late_for_silence_is_no_fault(self, line: Wire, query: str) -> None:
        line.wire.expire(query)
        assert await line.telegram.send(outgoing(None, TEAM, hook=query)) == ""

    async def test_without_a_press_somebody_who_never_wrote_cannot_be_told_in_private(self, line: Wire) -> None:
        with pytest.raises(Unreachable, match="has not opened a conversation"):
            await line.telegram.send(_for_lea(SHORT, ""))

    async def test_in_private_the_press_is_answered_and_the_card_said(self, line: Wire) -> None:
        await line.telegram.send(outgoing(CARD))
        query = await line.wire.presses(ANA, line.wire.messages(ANA)[0], "Prendre")
        await line.telegram.send(outgoing(SHORT, hook=query))
        await line.wire.told(ANA, "déjà prise")
        assert not (await line.wire.answered(query)).text


def _for_lea(card: Card, hook: str) -> Outgoing:
    return outgoing(card, TEAM, only_for=f"telegram:{LEA}", hook=hook)


class TestLongCards:
    async def test_they_take_several_messages(self, line: Wire) -> None:
        remote = await line.telegram.send(outgoing(LONG))
        said = line.wire.messages(ANA)
        assert [one.text.splitlines()[-1] for one in said] == ["(1/3)", "(2/3)", "(3/3)"]
        assert remote == str(said[-1].id)

    async def test_cut_short_they_go_on_where_they_stopped(self, line: Wire) -> None:
        long = outgoing(replace(LONG, parts=LONG.parts * 3))
        with pytest.raises(TryLater):
            await line.telegram.send(long)
        said = len(line.wire.messages(ANA))
        assert said == 5  # what the wire lets through at once
        line.hands.turn(5)
        await line.telegram.send(long)
        numbers = [one.text.splitlines()[-1].partition("/")[0] for one in line.wire.messages(ANA)]
        assert numbers == [f"({n}" for n in range(1, len(numbers) + 1)]

    async def test_edited_they_shrink_and_grow_in_place(self, line: Wire) -> None:
        long = await line.telegram.send(outgoing(LONG))
        short = await line.telegram.send(outgoing(SHORT, edits=long))
        assert [one.text for one in line.wire.messages(ANA)] == ["⚠️ Léa l'a déjà prise à 10 h 02."]
        grown = await line.telegram.send(outgoing(LONG, edits=short))
        assert [str(one.id) for one in line.wire.messages(ANA)][::2] == [short, grown]

    async def test_a_press_on_any_of_their_messages_is_one_on_the_card(self, line: Wire) -> None:
        await line.telegram.start(line.ear)
        remote = await line.telegram.send(outgoing(CALLS))
        first = line.wire.messages(ANA)[0]
        await line.wire.presses(ANA, first, first.labels[0])
        (heard,) = await line.hears()
        assert (heard.message, str(first.id) != remote) == (remote, True)


class TestRefusals:
    @pytest.mark.parametrize(
        ("status", "words", "meaning"),
        [
            (403, "Forbidden: bot was blocked by the user", Unreachable),
            (403, "Forbidden: bot was kicked from the supergroup chat", Unreachable),
            (400, "Bad Request: chat not found", Unreachable),
            (400, "Bad Request: not enough rights to send text messages to the chat", Unreachable),
            (400, "Bad Request: can't parse entities: Unsupported start tag", Rejected),
            (400, "Bad Request: message is too long", Rejected),
            (401, "Unauthorized", TryLater),
            (500, "Internal Server Error", Uncertain),
            (502, "Bad Gateway", Uncertain),
        ],
    )
    async def test_each_has_its_meaning(self, line: Wire, status: int, words: str, meaning: type[Exception]) -> None:
        line.wire.fail_next("sendMessage", status, words)
        with pytest.raises(meaning):
            await line.telegram.send(outgoing(CARD))
        assert not line.wire.messages(ANA)

    async def test_told_to_wait_it_says_how_long(self, line: Wire) -> None:
        line.wire.fail_next("sendMessage", retry_after=7)
        with pytest.raises(TryLater) as refused:
            await line.telegram.send(outgoing(CARD))
        assert refused.value.after == timedelta(seconds=7)

    async def test_who_never_wrote_and_who_blocks_cannot_be_reached(self, line: Wire) -> None:
        await line.wire.blocks(ANA)
        for place in (ANA, LEA):
            with pytest.raises(Unreachable):
                await line.telegram.send(outgoing(CARD, place))

    async def test_a_message_that_is_gone_cannot_be_edited(self, line: Wire) -> None:
        with pytest.raises(Gone):
            await line.telegram.send(outgoing(CARD, edits="999"))

    async def test_a_group_that_became_a_supergroup_has_moved(self, line: Wire) -> None:
        line.wire.group(-5, "Petite équipe", [ANA])
        await line.wire.migrates(-5, -1_002)
        with pytest.raises(Moved) as moved:
            await line.telegram.send(outgoing(CARD, -5))
        assert moved.value.place == "telegram:-1002"

    async def test_a_lost_reply_is_uncertain_and_nobody_can_be_asked(self, line: Wire) -> None:
        line.wire.lose_reply("sendMessage")
        with pytest.raises(Uncertain):
            await line.telegram.send(outgoing(CARD))
        assert len(line.wire.messages(ANA)) == 1
        with pytest.raises(CannotAsk):
            await line.telegram.find(outgoing(CARD))

    async def test_a_refused_connection_means_that_nothing_was_said(self, line: Wire) -> None:
        await line.wire.down()
        with pytest.raises(TryLater):
            await line.telegram.send(outgoing(CARD))
        with pytest.raises(TryLater):
            await line.telegram.send(outgoing(None, hook="1"))

    async def test_once_stopped_it_says_nothing_more(self, line: Wire) -> None:
        await line.telegram.stop()
        with pytest.raises(TryLater):
            await line.telegram.send(outgoing(CARD))


class TestPace:
    def test_a_group_gets_at_most_twenty_in_any_minute(self, line: Wire) -> None:
        assert line.telegram.pace(f"telegram:{TEAM}") is GROUP
        assert line.telegram.pace(f"telegram:{ANA}") is PRIVATE
        said = [max(n - GROUP.burst + 1, 0) * GROUP.interval for n in range(200)]
        assert all(said[n + 20] - said[n] >= timedelta(minutes=1) for n in range(180))

    async def test_all_chats_together_get_no_more_than_the_gate_lets_through(self) -> None:
        gate, clock = Gate(per_second=5), asyncio.get_running_loop().time
        begun = clock()
        for _ in range(5):
            await gate.turn()
        assert clock() - begun < 0.5
        await gate.turn()
        assert clock() - begun >= 1
