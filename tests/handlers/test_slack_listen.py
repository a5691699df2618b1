"""What people do in Slack, as the door hears it: written down before it is acknowledged."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.core.door import Deleted, Edited, Filled, Pressed, Reachable, Received, Said, Slash
from bot.core.text import T
from tests.handlers.slack_line import ANA, FORM, LEA, TEAM, Line, on_the_wire, outgoing, over_http
from tests.wire.slack import NotAcknowledged


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with on_the_wire() as one:
        yield one


# Words


async def test_words_in_private_are_heard_as_typed(line: Line) -> None:
    ts = await line.wire.says("U1", "Tom & Cie : voir <devis> sur https://x.fr, écrire à a@x.fr")
    (heard,) = line.ear.heard
    assert heard.what == Said("Tom & Cie : voir <devis> sur https://x.fr, écrire à a@x.fr")
    assert (heard.who, heard.place, heard.shared) == (ANA, ANA, False)
    assert heard.message == f"DU1/{ts}"
    assert abs(heard.at.timestamp() - float(ts)) < 1


async def test_an_answer_in_a_thread_says_which(line: Line) -> None:
    root = await line.slack.send(outgoing(place=TEAM))
    await line.wire.says("U2", "je regarde", channel="C1", thread_ts=root.partition("/")[2])
    (heard,) = line.ear.heard
    assert heard.what == Said("je regarde", root)
    assert (heard.who, heard.place, heard.shared) == (LEA, TEAM, True)


async def test_talk_in_a_channel_is_acknowledged_and_let_pass(line: Line) -> None:
    ts = await line.wire.says("U2", "on déjeune où ?", channel="C1")
    await line.wire.edits("U2", ts, "on déjeune quand ?", channel="C1")
    await line.wire.deletes("U2", ts, channel="C1")
    assert not line.ear.heard


async def test_who_names_the_app_in_a_channel_is_heard_once(line: Line) -> None:
    await line.wire.says("U2", "<@UBOT> liste des tâches", channel="C1")
    root = await line.slack.send(outgoing(place=TEAM))
    await line.wire.says("U2", "dis, <@UBOT>, c'est fait", channel="C1", thread_ts=root.partition("/")[2])
    assert line.ear.said == [Said("liste des tâches"), Said("dis,, c'est fait", root)]


async def test_its_own_messages_and_their_edits_are_not_heard(line: Line) -> None:
    said = await line.slack.send(outgoing(place=TEAM))
    await line.slack.send(outgoing(place=TEAM, edits=said, key="k2"))
    await line.slack.send(outgoing(place=ANA))
    await line.wire.until(lambda: len([ack for ack in line.wire.acks if ack.kind == "events_api"]) == 3)
    assert not line.ear.heard


async def test_an_edit_is_heard_and_a_preview_is_not(line: Line) -> None:
    ts = await line.wire.says("U1", "le devis Dupont https://x.fr")
    await line.wire.unfurls("U1", ts)
    await line.wire.edits("U1", ts, "le devis Durand https://x.fr")
    await line.wire.deletes("U1", ts)
    assert line.ear.said[1:] == [Edited("le devis Durand https://x.fr"), Deleted()]
    assert {one.message for one in line.ear.heard} == {f"DU1/{ts}"}
    assert {one.who for one in line.ear.heard} == {ANA}


@pytest.mark.parametrize(
    ("mimetype", "kind"),
    [("audio/webm", "voice"), ("image/png", "photo"), ("video/mp4", "video"), ("application/pdf", "file")],
)
async def test_a_file_is_received(line: Line, mimetype: str, kind: Any) -> None:
    line.wire.file("F1", "note.bin", b"x", mimetype)
    await line.wire.says("U1", "", files=["F1"])
    assert line.ear.said == [Received(kind, "note.bin")]


async def test_words_with_a_file_are_heard_as_words_too(line: Line) -> None:
    line.wire.file("F1", "plan.pdf", b"x")
    await line.wire.says("U1", "voici le plan", files=["F1"])
    assert line.ear.said == [Said("voici le plan"), Received("file", "voici le plan")]
    assert len({one.id for one in line.ear.heard}) == 2


# Acts


async def test_a_press_carries_the_code_the_place_and_the_message(line: Line) -> None:
    for user, place in (("U1", ANA), ("U2", TEAM)):
        said = await line.slack.send(outgoing(place=place))
        await line.wire.presses(user, line.wire.told(place.rpartition(":")[2])[-1], label="Prendre")
        heard = line.ear.heard[-1]
        assert heard.what == Pressed("Take|7")
        assert (heard.place, heard.message) == (place, said)
        assert heard.hook
    assert len({one.id for one in line.ear.heard}) == 2


async def test_a_command_carries_its_words(line: Line) -> None:
    await line.wire.commands("U2", "/prendre", " 12 ", channel="C1")
    await line.wire.commands("U1", "/tache", "le devis <Dupont>")
    assert line.ear.said == [Slash("prendre", "12"), Slash("tache", "le devis <Dupont>")]
    assert [(one.who, one.place) for one in line.ear.heard] == [(LEA, TEAM), (ANA, ANA)]


async def test_the_action_of_a_message_is_a_command_with_its_words_in_private(line: Line) -> None:
    ts = await line.wire.says("U2", "il faut relancer M. Petit", channel="C1")
    await line.wire.shortcut("U2", "tache:message", line.wire.workspace.message("C1", ts))
    (heard,) = line.ear.heard
    assert heard.what == Slash("tache", "il faut relancer M. Petit")
    assert heard.place == LEA


async def test_a_form_brings_its_answers_to_where_it_was_asked_for(line: Line) -> None:
    said = await _opened(line)
    await line.wire.submits("U2", line.wire.views["U2"], {"Note pour le client": "fait", "until:when": "vendredi 17h"})
    assert "U2" not in line.wire.views
    heard = line.ear.heard[-1]
    assert heard.what == Filled("Take|12", {"note": "fait", "until": "vendredi 17h", "kind": "b", "email": ""})
    assert (heard.who, heard.place, heard.message) == (LEA, TEAM, said)


async def test_a_form_sent_twice_is_the_same_event(line: Line) -> None:
    await _opened(line)
    view = line.wire.views["U2"]
    await line.wire.submits("U2", view, {"until:when": "vendredi"})
    line.wire.workspace.modals["U2"] = [view]
    await line.wire.submits("U2", view, {"until:when": "vendredi"})
    first, second = line.ear.heard[-2:]
    assert first.id == second.id


async def test_what_is_wrong_with_a_form_is_said_beside_the_field_and_nothing_is_heard(line: Line) -> None:
    await _opened(line)
    before = len(line.ear.heard)
    line.ear.wrong = {"until": T("This is already past. Which day and hour do you mean?")}
    ack = await line.wire.submits("U2", line.wire.views["U2"], {"until:when": "hier"})
    assert ack
    assert ack.payload["errors"] == {
        "until:when": "C'est déjà passé. Quel jour et quelle heure voulez-vous dire\u202f?"
    }
    assert line.ear.asked == [({"until": ("when", "hier"), "kind": ("choice", "b")}, "fr")]
    assert len(line.ear.heard) == before
    assert "U2" in line.wire.views


async def _opened(line: Line) -> str:
    """Léa presses in the channel, and the form opens; the id of the message pressed."""
    said = await line.slack.send(outgoing(place=TEAM))
    await line.wire.presses("U2", line.wire.told("C1")[-1], label="Prendre")
    await line.slack.send(outgoing(FORM, TEAM, only_for=LEA, hook=line.ear.heard[-1].hook))
    return said


# Acknowledgement


async def test_what_cannot_be_written_down_is_not_acknowledged_and_comes_again(line: Line) -> None:
    line.ear.deaf = 1
    line.wire.courier.ack_seconds = 0.2
    with pytest.raises(NotAcknowledged):
        await line.wire.says("U1", "un devis")
    assert not line.ear.heard
    await line.wire.redeliver()
    assert line.ear.said == [Said("un devis")]


async def test_a_redelivered_event_keeps_its_id(line: Line) -> None:
    await line.wire.says("U1", "un devis")
    await line.wire.redeliver(2)
    assert len({one.id for one in line.ear.heard}) == 1


async def test_events_of_no_concern_are_acknowledged(line: Line) -> None:
    await line.wire.joins("U1", "C1")
    await line.wire.leaves("U1", "C1")
    await line.wire.shortcut("U1", "unknown:thing")
    assert len(line.wire.acks) == 3
    assert line.ear.said == [Slash("unknown")]


async def test_a_modal_that_is_not_ours_is_acknowledged_and_not_heard(line: Line) -> None:
    await _opened(line)
    before = len(line.ear.heard)
    view = line.wire.views["U2"]
    view.content["private_metadata"] = "{}"
    await line.wire.submits("U2", view, {"until:when": "vendredi"})
    assert len(line.ear.heard) == before


async def test_somebody_who_leaves_the_workspace_can_no_longer_be_reached(line: Line) -> None:
    for deleted in (True, False):
        user = {"id": "U1", "team_id": "T1", "deleted": deleted}
        await line.wire._event({"type": "user_change", "user": user, "event_ts": line.wire.workspace.stamp()}, True)
    assert line.ear.said == [Reachable(yes=False)]
    assert line.ear.heard[0].who == ANA


async def test_over_http_nothing_is_acknowledged_before_the_house_is_open() -> None:
    async with over_http() as line:
        line.wire.courier.ack_seconds = 0.5
        with pytest.raises(NotAcknowledged):
            await line.wire.says("U1", "trop tôt")
        assert line.wire.acks[-1].status == 503
        await line.slack.start(line.ear)
        await line.wire.redeliver()
        assert line.ear.said == [Said("trop tôt")]


async def test_over_http_a_forged_request_is_turned_away() -> None:
    async with over_http() as line:
        await line.slack.start(line.ear)
        line.wire.courier.signing_secret, line.wire.courier.ack_seconds = "guessed", 0.5
        with pytest.raises(NotAcknowledged):
            await line.wire.says("U1", "c'est Ana")
        assert line.wire.acks[-1].status == 401
        assert not line.ear.heard


async def test_over_http_slack_learns_that_the_address_is_ours() -> None:
    async with over_http() as line:
        await line.slack.start(line.ear)
        challenge = {"type": "url_verification", "challenge": "xyz", "token": "t"}
        ack = await line.wire._do("events_api", challenge, True)
        assert ack
        assert "xyz" in str(ack.payload)
