"""What the house says, as people read it in Slack."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.core.door import Pressed, Slash
from bot.core.errors import CannotAsk, TryLater, Uncertain, Unreachable
from bot.core.ports import Pace
from bot.handlers.slack import PACE
from tests.handlers.slack_line import ANA, FORM, LEA, TEAM, Line, long_card, on_the_wire, outgoing
from tests.wire.slack import Message


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with on_the_wire() as one:
        yield one


def last(line: Line, place: str) -> Message:
    return line.wire.told(place)[-1]


# Saying


async def test_a_card_said_to_a_person_lands_in_their_conversation(line: Line) -> None:
    remote = await line.slack.send(outgoing())
    assert remote == f"DU1/{last(line, 'U1').ts}"
    assert last(line, "U1").labels == ["Prendre", "Annuler"]
    assert not line.wire.warnings


async def test_a_card_is_edited_in_place_and_answered_in_its_thread(line: Line) -> None:
    root = await line.slack.send(outgoing(place=TEAM))
    again = await line.slack.send(outgoing(long_card(8), TEAM, key="k2", edits=root))
    await line.slack.send(outgoing(place=TEAM, key="k3", under=root))
    first, second = line.wire.told("C1")
    assert again == root
    assert "Une longue demande" in first.shown
    assert second.thread_ts == first.ts


async def test_for_one_persons_eyes_in_the_thread_where_they_pressed(line: Line) -> None:
    root = await line.slack.send(outgoing(place=TEAM))
    await line.slack.send(outgoing(place=TEAM, key="k2", under=root))
    await line.wire.presses("U2", last(line, "C1"), label="Prendre")
    remote = await line.slack.send(outgoing(place=TEAM, key="k3", only_for=LEA, hook=line.ear.heard[-1].hook))
    (seen,) = line.wire.ephemerals("U2")
    assert remote == ""
    assert seen.thread_ts == root.partition("/")[2]


async def test_a_command_in_a_channel_without_the_app_is_answered_all_the_same(line: Line) -> None:
    line.wire.channel("C9", "ailleurs", members=["U1"], bot=False)
    await line.wire.commands("U1", "/aide", channel="C9")
    await line.slack.send(outgoing(place="slack:C9", only_for=ANA, hook=line.ear.heard[-1].hook))
    (seen,) = line.wire.ephemerals("U1")
    assert seen.channel == "C9"
    assert "Devis *Dupont*" in seen.shown


async def test_where_nothing_can_answer_the_place_cannot_be_reached(line: Line) -> None:
    line.wire.channel("C9", "ailleurs", members=["U1"], bot=False)
    with pytest.raises(Unreachable):
        await line.slack.send(outgoing(place="slack:C9", only_for=ANA))


async def test_when_the_thread_is_gone_it_is_said_in_the_channel(line: Line) -> None:
    await line.slack.send(outgoing(place=TEAM, under="C1/1.000001"))
    assert last(line, "C1").thread_ts is None


async def test_acknowledging_says_nothing(line: Line) -> None:
    before = len(line.wire.calls)
    assert await line.slack.send(outgoing(None)) == ""
    assert len(line.wire.calls) == before


def test_a_channel_takes_one_message_a_second_and_three_at_once() -> None:
    assert Pace(timedelta(seconds=1), burst=3) == PACE


# Forms


async def test_a_form_opens_as_a_modal(line: Line) -> None:
    await line.slack.send(outgoing(FORM, hook=await _pressed(line)))
    assert line.wire.views["U1"].title == "Livrer la n° 12"


async def test_a_form_that_comes_too_late_is_offered_again_with_the_same_code(line: Line) -> None:
    hook = await _pressed(line)
    line.wire.passes(4)
    await line.slack.send(outgoing(FORM, hook=hook))
    assert "U1" not in line.wire.views
    assert "Le formulaire ne s'est pas ouvert à temps." in last(line, "U1").shown
    await line.wire.presses("U1", last(line, "U1"), label="Ouvrir le formulaire")
    assert line.ear.heard[-1].what == Pressed("Take|7")
    await line.slack.send(outgoing(FORM, hook=line.ear.heard[-1].hook))
    assert "U1" in line.wire.views


async def test_a_command_too_is_offered_again_with_its_words(line: Line) -> None:
    await line.wire.commands("U2", "/appel", "de M. Petit", channel="C1")
    line.wire.passes(4)
    await line.slack.send(outgoing(FORM, TEAM, only_for=LEA, hook=line.ear.heard[-1].hook))
    await line.wire.presses("U2", line.wire.ephemerals("U2")[-1], label="Ouvrir le formulaire")
    assert line.ear.heard[-1].what == Slash("appel", "de M. Petit")


async def test_a_command_too_long_for_a_button_must_be_asked_again(line: Line) -> None:
    await line.wire.commands("U2", "/appel", "mot " * 700, channel="C1")
    line.wire.passes(4)
    await line.slack.send(outgoing(FORM, TEAM, only_for=LEA, hook=line.ear.heard[-1].hook))
    (seen,) = line.wire.ephemerals("U2")
    assert "merci de refaire votre demande" in seen.shown
    assert not seen.labels


async def test_a_form_whose_lost_reply_was_a_yes_is_not_offered_again(line: Line) -> None:
    asked = outgoing(FORM, hook=await _pressed(line))
    line.wire.fail_next("views.open", lose_reply=True)
    with pytest.raises(Uncertain):
        await line.slack.send(asked)
    with pytest.raises(CannotAsk):
        await line.slack.find(asked)
    before = len(line.wire.told("U1"))
    await line.slack.send(asked)
    assert len(line.wire.told("U1")) == before
    assert "U1" in line.wire.views


async def _pressed(line: Line) -> str:
    await line.slack.send(outgoing())
    await line.wire.presses("U1", last(line, "U1"), label="Prendre")
    return line.ear.heard[-1].hook


# Long cards


@pytest.mark.parametrize("key", ["", "task:1"])
async def test_a_very_long_card_is_said_in_parts_and_each_part_once(line: Line, key: str) -> None:
    said = outgoing(long_card(40_000, key), TEAM)
    with pytest.raises(TryLater) as later:
        await line.slack.send(said)
    assert later.value.after == timedelta(seconds=3)
    assert len(line.wire.told("C1")) == 3
    assert await line.slack.find(said) is None
    root = await line.slack.send(said)
    told = line.wire.told("C1")
    assert await line.slack.find(said) == root == f"C1/{told[0].ts}"
    shown = "".join(message.shown for message in told)
    assert all(shown.count(f"{number:07} ") == 1 for number in range(5000))
    assert {message.thread_ts for message in told[1:]} == ({told[0].ts} if key else {None})


async def test_a_part_whose_reply_was_lost_is_not_said_twice(line: Line) -> None:
    said = outgoing(long_card(16_000))
    line.wire.fail_next("chat.postMessage", lose_reply=True)
    with pytest.raises(Uncertain):
        await line.slack.send(said)
    await line.slack.send(said)
    assert len(line.wire.told("U1")) == 2
