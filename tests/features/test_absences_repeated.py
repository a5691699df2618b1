"""Absences that come again: how they are told, when they are over, and what a change of clocks does to them."""

from pathlib import Path

import pytest

from tests.chat import Chat, Message
from tests.features.office import Office, opened


def told(chat: Chat, words: str, who: str = "Ana") -> Message:
    """What they are answered."""
    answer = chat.say(who, words)
    assert answer
    return answer


def listed(chat: Chat, who: str = "Ana") -> Message:
    """The absences to come, as they are listed."""
    chat.slash(who, "/absence")
    return chat.told(who)


def test_it_is_told_with_its_days_its_end_and_its_next_time(chat: Chat) -> None:
    receipt = told(chat, "je suis absent tous les mercredis jusqu'au 20 décembre")
    words = "tous les mercredis jusqu'au dimanche 20 décembre 2026 (prochaine fois : mercredi 25 novembre 2026)"
    assert words in receipt
    assert words in chat.channel[-1]
    assert words in listed(chat)


def test_it_is_told_in_english(chat: Chat) -> None:
    chat.client("Bob", language="en")
    receipt = told(chat, "I am away every Wednesday until 20 December", "Bob")
    assert "every week on Wednesdays until Sunday 20 December 2026 (next: Wednesday 25 November 2026)" in receipt


@pytest.mark.parametrize(
    ("words", "often"),
    [
        ("je suis absent tous les mardis et jeudis matin", "tous les mardis et jeudis (prochaine fois : mardi 24"),
        ("je suis absent un vendredi sur deux", "toutes les 2 semaines, les vendredis (prochaine fois : vendredi 27"),
        ("je suis absent tous les jours ouvrés de 12h à 14h", "du lundi au vendredi chaque semaine (prochaine fois"),
        ("je suis absent le premier lundi de chaque mois", "tous les mois (prochaine fois : lundi 7 décembre 2026)"),
    ],
)
def test_how_often_is_told_as_people_say_it(chat: Chat, words: str, often: str) -> None:
    assert often in told(chat, words)


def test_the_next_time_follows_the_days(chat: Chat) -> None:
    told(chat, "je suis absent tous les mercredis jusqu'au 20 décembre")
    chat.jump("2026-11-25 12:00")
    assert "prochaine fois : mercredi 25 novembre 2026" in listed(chat)
    chat.jump("2026-11-26 09:00")
    assert "prochaine fois : mercredi 2 décembre 2026" in listed(chat)


def test_when_the_last_time_is_over_it_is_gone(chat: Chat) -> None:
    receipt = told(chat, "je suis absent tous les mercredis jusqu'au 20 décembre")
    chat.jump("2026-12-17 09:00")
    assert "aucune absence" in listed(chat)
    assert "déjà" not in listed(chat)
    chat.press("Ana", "Annuler", receipt)
    assert "Cette absence est terminée" in chat.told("Ana")


def test_the_list_is_in_the_order_of_the_next_times(chat: Chat) -> None:
    told(chat, "je suis absent tous les mercredis")
    chat.jump("2026-11-30 09:00")
    told(chat, "je suis absent mardi")
    shown = listed(chat).text
    assert shown.index("mardi 1er décembre") < shown.index("tous les mercredis")


def test_told_again_weeks_later_it_is_still_the_same(chat: Chat) -> None:
    told(chat, "je suis absent tous les mercredis jusqu'au 20 décembre")
    chat.jump("2026-12-03 09:00")
    told(chat, "je suis absent tous les mercredis jusqu'au 20 décembre")
    assert listed(chat).text.count("(prochaine fois") == 1


def test_other_hours_of_the_same_days_are_another(chat: Chat) -> None:
    told(chat, "je suis absent tous les mercredis de 9h à 11h")
    told(chat, "je suis absent tous les mercredis de 15h à 17h")
    assert listed(chat).text.count("(prochaine fois") == 2


def test_there_on_one_of_its_days_the_whole_is_not_called_off(chat: Chat) -> None:
    told(chat, "je suis absent tous les mercredis")
    assert "Vos absences à venir" in told(chat, "finalement je suis là mercredi")
    assert "tous les mercredis" in listed(chat)


def test_called_off_it_is_told_without_a_next_time(chat: Chat) -> None:
    told(chat, "je suis absent tous les mercredis")
    chat.press("Ana", "Annuler")
    assert "tous les mercredis" in chat.told("Ana")
    assert "prochaine fois" not in chat.told("Ana")


def test_without_an_end_each_time_lasts_until_the_end_of_its_day(chat: Chat) -> None:
    receipt = told(chat, "je pars tous les vendredis à 15h, ne me passez aucun appel")
    assert "tous les vendredis (prochaine fois : vendredi 27 novembre 2026 à 15 h" in receipt
    assert "Dites-moi quand" not in receipt


@pytest.mark.parametrize(
    ("begun", "changed", "after", "free"),
    [
        ("2026-10-12 09:00", "dimanche 25 octobre 2026 à 23h", "lundi 26 octobre 2026 à 0h30", "2026-10-20 09:00"),
        ("2027-03-15 09:00", "dimanche 28 mars 2027 à 23h", "lundi 29 mars 2027 à 0h30", "2027-03-23 09:00"),
    ],
)
def test_whole_days_stay_whole_when_the_clocks_change(
    tmp_path: Path, begun: str, changed: str, after: str, free: str
) -> None:
    """The last Sunday of October has 25 hours, that of March 23."""
    with opened(tmp_path) as office:
        office.jump(begun)
        told(office, "je suis absent tous les dimanches")
        office.jump(free)
        assert "ne pas être là" in told(office, f"rdv avec Mme Martin {changed} 30 min")
        assert "ne pas être là" not in told(office, f"rdv avec M. Roy {after} 30 min")


def test_a_night_keeps_its_hours_when_the_clocks_change(office: Office) -> None:
    office.jump("2027-03-01 09:00")
    told(office, "je suis absent tous les samedis de 20h à 23h")
    office.jump("2027-03-26 09:00")
    assert "samedi 27 mars 2027 de 20 h à 23 h" in listed(office)


def test_the_form_s_two_dates_are_no_repetition(chat: Chat) -> None:
    chat.slash("Ana", "/absence")
    chat.press("Ana", "Noter une absence", chat.told("Ana"))
    refusal = chat.fill("Ana", since="tous les lundis", until="vendredi")
    assert refusal
    assert "se dit en une phrase" in refusal
    chat.slash("Ana", "/absence")
    assert "aucune absence" in chat.told("Ana")
