"""Forged, broken and oversized input: an answer or silence, no change, and the conversation goes on."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.codec import Codec, Unreadable
from bot.core.door import Filled, Pressed, Said, What
from bot.house import commands
from storage import outbox
from tests.chat import Chat
from tests.reliability.stand import events

CODEC = Codec(commands())
NAMES = st.sampled_from([kind.__name__ for kind in commands()])
PIECES = st.one_of(
    st.text(max_size=20), st.integers().map(str), st.sampled_from(["", "1", "task:1", "-1", "%00", "ff"])
)
CODES = st.builds(
    lambda name, words: "|".join([name, *words]), NAMES | st.text(max_size=10), st.lists(PIECES, max_size=6)
)
HUGE = str(2**63)
WORDS = (
    "a" * 40_000,
    "prépare \x00 le devis",
    "prépare \ud800 le devis",
    "prépare \u202e\u2066 le devis \u200f",
    "\x01\x02\x1b[31m",
    "{" * 5_000,
    "[" * 5_000,
    f"annule la tâche {HUGE}",
    "rappelle-moi dans 99999999999999999999 jours d'appeler Paul",
    "rdv le 31/02/9999 à 25h99 avec %s {who} \\N",
)


@settings(max_examples=300, deadline=None)
@given(CODES)
def test_a_forged_code_is_a_command_or_unreadable(code: str) -> None:
    try:
        command = CODEC.long(code)
    except Unreadable:
        return
    assert CODEC.loads(CODEC.dumps(command)) == command


def forged(chance: random.Random) -> list[What]:
    pieces = (
        "",
        "1",
        "2",
        "-1",
        "0",
        HUGE,
        "9" * 30,
        "task:1",
        "nothing:1",
        "task:x",
        "%00",
        "zz",
        "\ud800",
        "ffffffff",
    )
    names = [kind.__name__ for kind in commands()]
    codes = ["|".join([name, *(chance.choice(pieces) for _ in range(chance.randint(0, 4)))]) for name in names]
    filled = [Filled(code, {chance.choice(("words", "task", "x", "note")): "\x00abc"}) for code in codes[::3]]
    return [*(Pressed(code) for code in codes), *filled]


@pytest.mark.parametrize("words", WORDS, ids=range(len(WORDS)))
def test_hostile_words_are_answered_and_the_next_are_too(words: str, chat: Chat) -> None:
    assert chat.say("Ana", words)
    assert chat.say("Ana", "prépare le devis Dupont")
    assert [one.fault for one in events(chat.database) if one.fault] == []


def test_forged_buttons_break_nothing_and_change_nothing(chat: Chat) -> None:
    chance = random.Random(2026)  # noqa: S311 - a fixed disorder
    for who in ("Ana", "Léa"):
        for what in forged(chance):
            chat.runner.run(chat.house.dispatcher.hear(chat.heard(who, what, hook="h")))
            chat.runner.run(chat.house.dispatcher.settle())
    heard = events(chat.database)
    assert all(one.done_at for one in heard)
    assert [one.body[-150:] for one in heard if one.fault] == []
    assert not chat.channel
    assert chat.say("Ana", "prépare le devis Dupont")


@pytest.mark.parametrize("seed", range(3))
def test_every_event_three_times_in_any_order_is_the_same_as_once(seed: int, tmp_path: Path) -> None:
    """Within a conversation an event's first coming keeps its place; its repeats come whenever they come."""
    ledgers = [_played(tmp_path, times, seed) for times in (1, 3)]
    assert ledgers[0] == ledgers[1]
    assert len(ledgers[0]) > 8


def _played(folder: Path, times: int, seed: int) -> list[tuple[str, str]]:
    home = folder / str(times)
    home.mkdir()
    chat = Chat(home)
    for name in ("Ana", "Bob", "Chloé"):
        chat.client(name)
    words = ("prépare le devis Dupont", "merci", "prépare le dossier Martin", "charabia zzz")
    heard = [
        chat.heard(who, Said(one), event=f"{who}{n}") for n, one in enumerate(words) for who in ("Ana", "Bob", "Chloé")
    ]
    chance, brought = random.Random(seed), list(heard)  # noqa: S311 - a fixed disorder
    for one in heard:
        for _ in range(times - 1):
            brought.insert(chance.randint(brought.index(one) + 1, len(brought)), one)
    for one in brought:
        chat.runner.run(chat.house.dispatcher.hear(one))
    chat.settle()
    unsent = chat.database.read_now(outbox.unsent)
    shown = sorted((one.place, one.text) for one in chat.platform.messages)
    chat.close()
    assert unsent == 0
    return shown
