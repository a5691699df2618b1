"""What every platform must do, told once: a driver plays the people on one platform's wire, the house is real."""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

from sqlmodel import select

from storage import outbox
from storage.inbox import Inbox
from tests.handlers.driver import Driver

DEVIS = "Peux-tu préparer le devis Dupont avant vendredi 17h ?"
HOSTILE = "prépare *_~`<@U1>&<script>alert(1)</script> <b>gras</b> [lien](x) 👩🏽‍🚀 مرحبا :smile: \\ {subject} fin"
STOPS_WITHIN_S = 5.0


Story: TypeAlias = Callable[[Driver], Awaitable[None]]
STORIES: list[Story] = []


def story(told: Story) -> Story:
    """One more story that every platform must tell."""
    STORIES.append(told)
    return told


def plain(words: str) -> str:
    """With ordinary spaces."""
    return words.replace("\u202f", " ").replace("\xa0", " ")


def among(words: str, messages: Sequence[str]) -> list[str]:
    """The messages that say so."""
    return [message for message in messages if words in plain(message)]


def card(driver: Driver, number: int) -> str:
    """The card of a task in the team's channel; raises LookupError while there is none."""
    return among(f"N° {number} ·", driver.channel())[0]


async def cast(driver: Driver) -> None:
    """A client, two assistants and their lead."""
    await driver.client("Ana")
    await driver.assistant("Léa")
    await driver.assistant("Tom")
    await driver.assistant("Zoé", lead=True)


async def in_hand(driver: Driver) -> None:
    """A task that Léa has taken."""
    await cast(driver)
    await driver.say("Ana", DEVIS)
    await driver.press("Léa", "Prendre")
    await driver.stage.until(lambda: among("Léa s'occupe de votre demande n° 1", driver.told("Ana")))


@story
async def a_request_is_noted_and_shown_to_the_team(driver: Driver) -> None:
    await cast(driver)
    await driver.say("Ana", DEVIS)
    await driver.stage.until(lambda: among("C'est noté", driver.told("Ana")) and card(driver, 1))
    assert "vendredi 27 novembre 2026 à 17 h (Paris)" in plain(driver.told("Ana")[-1])
    assert "devis Dupont" in card(driver, 1)
    assert "à prendre" in card(driver, 1)


@story
async def delegated_taken_delivered_and_accepted(driver: Driver) -> None:
    await in_hand(driver)
    await driver.stage.until(lambda: "Léa, depuis le " in plain(card(driver, 1)))
    await driver.press("Léa", "Livrer")
    await driver.fill("Léa", note="Le devis est dans votre boîte mail.")
    await driver.stage.until(lambda: among("Léa a terminé votre demande n° 1", driver.told("Ana")))
    assert among("Le devis est dans votre boîte mail.", driver.told("Ana"))
    await driver.press("Ana", "Accepter")
    await driver.stage.until(lambda: "clôturée" in card(driver, 1))
    await driver.stage.until(lambda: among("Ana a accepté la livraison", driver.channel()))
    assert among("est clôturée", driver.told("Ana"))


@story
async def an_absence_is_noted_changed_and_called_off(driver: Driver) -> None:
    await cast(driver)
    await driver.say("Ana", "je suis en congé du 3 au 5 décembre")
    await driver.stage.until(lambda: among("du jeudi 3 décembre 2026 au samedi 5 décembre 2026", driver.told("Ana")))
    await driver.stage.until(lambda: among("Ana : absence du jeudi 3", driver.channel()))
    await driver.press("Ana", "Modifier")
    await driver.fill("Ana", since="vendredi 4 décembre", until="mardi 8 décembre")
    await driver.stage.until(lambda: among("Ana : absence du vendredi 4", driver.channel()))
    await driver.press("Ana", "Annuler")
    await driver.stage.until(lambda: among("Ana : absence annulée", driver.channel()))
    await driver.stage.until(lambda: among("Absence annulée", driver.told("Ana")))


@story
async def the_digest_comes_at_the_hour_that_was_said(driver: Driver) -> None:
    await cast(driver)
    await driver.say("Ana", "envoyez-moi le récap à 19h30 désormais")
    await driver.stage.until(lambda: among("à 19 h 30, les jours ouvrés", driver.told("Ana")))


@story
async def of_two_who_press_at_once_one_wins(driver: Driver) -> None:
    await cast(driver)
    await driver.say("Ana", DEVIS)
    await driver.stage.until(lambda: card(driver, 1))
    await driver.press_together(["Léa", "Tom"], "Prendre")
    await driver.stage.until(lambda: among("l'a déjà prise", driver.told("Léa") + driver.told("Tom")))
    await driver.stage.until(lambda: "depuis" in card(driver, 1))
    await driver.stage.settle()
    winner = "Léa" if "Léa" in card(driver, 1) else "Tom"
    loser = "Tom" if winner == "Léa" else "Léa"
    assert len(among(f"{winner} l'a déjà prise à 9 h", driver.told(loser))) == 1
    assert not among("l'a déjà prise", driver.told(winner))
    assert len(among("s'occupe de votre demande", driver.told("Ana"))) == 1


@story
async def words_in_the_thread_stay_internal_until_sent_on_purpose(driver: Driver) -> None:
    await in_hand(driver)
    before = len(driver.told("Ana"))
    await driver.say_in_thread("Léa", 1, "elle veut du HT ou du TTC ?")
    await driver.stage.settle()
    assert len(driver.told("Ana")) == before
    await driver.press("Léa", "Répondre au client")
    await driver.fill("Léa", words="Voulez-vous des prix HT ou TTC ?")
    await driver.stage.until(lambda: among("Voulez-vous des prix HT ou TTC ?", driver.told("Ana")))
    await driver.say("Ana", "TTC, comme d'habitude")
    await driver.stage.until(lambda: among("TTC, comme d'habitude", driver.channel()))
    await driver.stage.until(lambda: among("Transmis à Léa", driver.told("Ana")))


@story
async def the_same_event_three_times_is_acted_on_once(driver: Driver) -> None:
    await cast(driver)
    await driver.say("Ana", DEVIS)
    await driver.again(2)
    await driver.stage.until(lambda: card(driver, 1))
    await driver.stage.settle()
    assert len(among("devis Dupont", driver.channel())) == 1
    assert len(among("C'est noté", driver.told("Ana"))) == 1


@story
async def somebody_unknown_is_turned_away_and_a_lead_hears_of_it(driver: Driver) -> None:
    await cast(driver)
    await driver.stranger("Inconnu")
    await driver.say("Inconnu", DEVIS)
    await driver.stage.until(lambda: among("Secrétariat Plume", driver.told("Inconnu")))
    await driver.stage.until(lambda: among("inconnu", [words.casefold() for words in driver.told("Zoé")]))
    assert not driver.channel()


@story
async def what_is_said_while_the_platform_is_down_arrives_when_it_is_back(driver: Driver) -> None:
    await in_hand(driver)
    await driver.down()
    driver.stage.tell_team("Pendant la panne")
    await driver.stage.until(driver.stage.has_failed)
    await driver.up()
    await driver.stage.until(lambda: among("Pendant la panne", driver.channel()))
    await driver.stage.settle()
    assert len(among("Pendant la panne", driver.channel())) == 1
    await driver.say("Ana", "prépare aussi le dossier Martin")
    await driver.stage.until(lambda: card(driver, 2))


@story
async def the_house_opens_while_the_platform_is_down_and_hears_once_it_is_back(driver: Driver) -> None:
    await cast(driver)
    await driver.down()
    await driver.restart()
    await driver.up()
    await driver.say("Ana", DEVIS)
    await driver.stage.until(lambda: among("C'est noté", driver.told("Ana")) and card(driver, 1))


@story
async def a_lost_reply_makes_no_second_message_where_the_platform_can_be_asked(driver: Driver) -> None:
    await cast(driver)
    await driver.lose_reply()
    await driver.say("Ana", DEVIS)
    await driver.stage.until(lambda: among("C'est noté", driver.told("Ana")) and card(driver, 1))
    await driver.stage.until(lambda: not driver.stage.look(outbox.unsent))
    said = among("C'est noté", driver.told("Ana")) + among("N° 1 ·", driver.channel())
    assert len(said) == 2 if driver.can_be_asked else len(said) <= 3


@story
async def told_to_wait_it_waits_and_says_it_once(driver: Driver) -> None:
    await cast(driver)
    await driver.slow_down(7)
    await driver.say("Ana", DEVIS)
    begun = driver.stage.clock.now()
    await driver.stage.until(lambda: among("C'est noté", driver.told("Ana")) and card(driver, 1))
    await driver.stage.settle()
    assert (driver.stage.clock.now() - begun).total_seconds() >= 7
    assert len(among("C'est noté", driver.told("Ana"))) == len(among("N° 1 ·", driver.channel())) == 1


@story
async def many_requests_in_a_row_all_arrive_in_order(driver: Driver) -> None:
    await cast(driver)
    for number in range(1, 8):
        await driver.say("Ana", f"prépare le dossier {number * 111}")
    await driver.stage.until(lambda: card(driver, 7) and len(among("C'est noté", driver.told("Ana"))) == 7)
    await driver.stage.settle()
    for number in range(1, 8):
        assert f"dossier {number * 111}" in among("C'est noté", driver.told("Ana"))[number - 1]
        assert f"dossier {number * 111}" in among("N° ", driver.channel())[number - 1]


@story
async def what_a_person_writes_is_shown_as_written(driver: Driver) -> None:
    await cast(driver)
    await driver.say("Ana", HOSTILE)
    await driver.stage.until(lambda: card(driver, 1) and among("C'est noté", driver.told("Ana")))
    assert HOSTILE in card(driver, 1)
    assert HOSTILE.removeprefix("prépare ") in "".join(driver.told("Ana"))


@story
async def a_very_long_message_loses_nothing(driver: Driver) -> None:
    await cast(driver)
    long = "prépare " + " ".join(f"mot{number}" for number in range(5700))
    assert len(long) > 40_000
    await driver.say("Ana", long)
    await driver.stage.until(lambda: among("C'est noté", driver.told("Ana")) and "mot5699" in "".join(driver.channel()))
    shown = "".join(driver.channel())
    assert all(f"mot{number}" in shown for number in range(0, 5700, 100))


@story
async def nothing_but_spaces_or_an_emoji_is_answered_kindly(driver: Driver) -> None:
    await cast(driver)
    for words in ("👍", "\u200f", "?" * 30):
        before = len(driver.told("Ana"))
        await driver.say("Ana", words)
        await driver.stage.until(lambda before=before: len(driver.told("Ana")) > before)  # type: ignore[misc]  # loop
    faults = driver.stage.look(lambda session: session.exec(select(Inbox.fault).where(Inbox.fault != "")).all())
    assert not faults


@story
async def it_stops_within_five_seconds_even_while_the_platform_is_down(driver: Driver) -> None:
    await in_hand(driver)
    await driver.down()
    assert await driver.stage.close() < STOPS_WITHIN_S
