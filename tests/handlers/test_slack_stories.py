"""What only Slack does, with the whole house behind it: modals, shortcuts, edits in place."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.contract import DEVIS, among, card, cast, in_hand
from tests.handlers.slack_driver import TEAM, SlackDriver


@pytest.fixture
async def slack(tmp_path: Path) -> AsyncIterator[SlackDriver]:
    async with SlackDriver(tmp_path) as driver:
        yield driver
        assert not driver.wire.refused


async def test_a_call_is_written_down_in_a_modal_that_says_what_it_cannot_read(slack: SlackDriver) -> None:
    await cast(slack)
    lea = slack.user("Léa")
    await slack.wire.until(lambda: slack.wire.courier.links)
    await slack.wire.commands(lea, "/appel", channel=TEAM)
    view = await slack.wire.until(lambda: slack.wire.views[lea])
    given = {"client:choice": "Ana", "caller:line": "M. Petit", "urgent:choice": "yes"}
    ack = await slack.wire.submits(lea, view, {**given, "number:phone": "06 12"})
    assert ack
    assert list(ack.payload["errors"]) == ["number:phone"]
    await slack.wire.submits(lea, view, {**given, "number:phone": "06 12 34 56 78"})
    await slack.stage.until(lambda: among("M. Petit", slack.told("Ana")))
    assert lea not in slack.wire.views


async def test_a_message_is_handed_over_from_its_menu(slack: SlackDriver) -> None:
    await cast(slack)
    ana = slack.user("Ana")
    slack.wire.channel("C9", "ailleurs", members=[ana], bot=False)
    await slack.wire.until(lambda: slack.wire.courier.links)
    ts = await slack.wire.says(ana, DEVIS, channel="C9")
    await slack.wire.shortcut(ana, "tache:message", slack.wire.workspace.message("C9", ts))
    await slack.stage.until(lambda: among("C'est noté", slack.told("Ana")) and card(slack, 1))


async def test_an_edited_request_changes_its_cards_in_place(slack: SlackDriver) -> None:
    await cast(slack)
    ana = slack.user("Ana")
    await slack.say("Ana", DEVIS)
    await slack.stage.until(lambda: card(slack, 1) and slack.told("Ana"))
    (said,) = [one for one in slack.wire.messages(ana) if one.user == ana]
    await slack.wire.edits(ana, said.ts, "Peux-tu préparer le devis Durand avant vendredi 17h ?")
    await slack.stage.until(lambda: "devis Durand" in card(slack, 1))
    await slack.stage.until(lambda: among("devis Durand", slack.told("Ana")))
    assert len(among("N° 1 ·", slack.channel())) == 1


async def test_the_form_of_a_button_edits_the_card_it_stands_on(slack: SlackDriver) -> None:
    await cast(slack)
    await slack.say("Ana", DEVIS)
    await slack.press("Ana", "Modifier")
    await slack.fill("Ana", subject="préparer le devis Durand")
    await slack.stage.until(lambda: among("devis Durand", slack.told("Ana")))
    await slack.stage.settle()
    assert len(among("C'est noté", slack.told("Ana"))) == 1


async def test_an_answer_under_the_assistants_question_finds_its_way(slack: SlackDriver) -> None:
    await in_hand(slack)
    await slack.press("Léa", "Répondre au client")
    await slack.fill("Léa", words="HT ou TTC ?")
    await slack.stage.until(lambda: among("HT ou TTC ?", slack.told("Ana")))
    ana = slack.user("Ana")
    asked = next(one for one in slack.wire.told(ana) if "HT ou TTC ?" in one.shown)
    await slack.wire.says(ana, "TTC", thread_ts=asked.ts)
    await slack.stage.until(lambda: among("TTC", slack.channel()[1:]))
