"""Absences, as people tell of them: no meeting is offered then, and the team knows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import Chat, Message
from tests.features.calling import note
from tests.features.office import MARTIN, Office, opened, slot_buttons


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened(tmp_path) as told:
        yield told


def told(chat: Chat, words: str) -> Message:
    """What Ana is answered."""
    answer = chat.say("Ana", words)
    assert answer
    return answer


def test_an_absence_is_noted_with_its_dates_in_full_and_the_team_is_told(chat: Chat) -> None:
    receipt = told(chat, "je suis en congé du 3 au 5 décembre")
    assert "votre absence est enregistrée" in receipt
    assert "du jeudi 3 décembre 2026 au samedi 5 décembre 2026" in receipt
    assert list(receipt.buttons) == ["Modifier", "Annuler"]
    assert "Ana : absence du jeudi 3" in chat.channel[-1]
    assert "« je suis en congé du 3 au 5 décembre »" in chat.channel[-1]


def test_told_twice_it_is_noted_once(chat: Chat) -> None:
    for _ in range(2):
        told(chat, "je suis absent vendredi")
    chat.slash("Ana", "/absence")
    assert chat.told("Ana").text.count("vendredi 27") == 1


def test_hours_until_and_lengths_are_understood(chat: Chat) -> None:
    assert "jusqu'au lundi 23 novembre 2026 à 15 h" in told(chat, "ne me passez aucun appel avant 15h")
    assert "jusqu'au lundi 23 novembre 2026 à 10 h" in told(chat, "je m'absente une heure")
    assert "mardi 24 novembre 2026 de 14 h à 18 h" in told(chat, "pas dispo demain après-midi")


def test_who_leaves_is_away_until_they_say_that_they_are_back(chat: Chat) -> None:
    receipt = told(chat, "je pars en vacances vendredi soir")
    assert "à partir du vendredi 27 novembre 2026 à 18 h" in receipt
    assert "Dites-moi quand vous serez de retour" in receipt
    chat.jump("2026-12-02 09:00")
    assert "Bon retour" in told(chat, "je suis de retour")
    assert "Ana est de retour" in chat.channel[-1]


def test_over_several_days_of_which_one_is_not_whole(chat: Chat) -> None:
    told(chat, "je pars en vacances vendredi soir")
    receipt = told(chat, "jusqu'au 8 décembre")
    assert "du vendredi 27 novembre 2026 à 18 h (Paris) au mardi 8 décembre 2026 inclus" in receipt
    receipt = told(chat, "jusqu'au 9 décembre à 14h")
    assert "du vendredi 27 novembre 2026 à 18 h (Paris) au mercredi 9 décembre 2026 à 14 h (Paris)" in receipt


def test_without_a_date_the_usual_ends_are_a_press_away(chat: Chat) -> None:
    told(chat, "je suis malade")
    chat.press("Ana", "Aujourd'hui")
    assert "jusqu'au lundi 23 novembre 2026 inclus" in chat.told("Ana")
    assert "« je suis malade »" in chat.channel[-1]


def test_who_chooses_another_end_has_changed_their_mind(chat: Chat) -> None:
    question = told(chat, "je suis malade")
    chat.press("Ana", "Aujourd'hui", question)
    chat.press("Ana", "Toute la semaine", question)
    assert "jusqu'au dimanche 29 novembre 2026 inclus" in chat.told("Ana")
    chat.slash("Ana", "/absence")
    assert "lundi 23" not in chat.told("Ana")


def test_other_dates_are_asked_in_a_form_that_reads_them_as_people_write(chat: Chat) -> None:
    told(chat, "je suis en vacances")
    chat.press("Ana", "D'autres dates")
    receipt = chat.fill("Ana", since="lundi prochain", until="vendredi 4 décembre")
    assert receipt
    assert "du lundi 30 novembre 2026 au vendredi 4 décembre 2026" in receipt


def test_back_on_a_day_to_come_means_away_until_then(chat: Chat) -> None:
    assert "jusqu'au mercredi 25 novembre 2026 inclus" in told(chat, "de retour jeudi")


def test_back_on_a_day_without_a_month_is_that_of_the_absence(chat: Chat) -> None:
    told(chat, "je suis en congé du 21 au 31 décembre")
    receipt = told(chat, "je rentre le 28 finalement")
    assert "du lundi 21 décembre 2026 au dimanche 27 décembre 2026" in receipt
    chat.slash("Ana", "/absence")
    assert "novembre" not in chat.told("Ana")


def test_back_early_ends_it(chat: Chat) -> None:
    told(chat, "je suis en congé du 23 au 27 novembre")
    chat.wait(days=1)
    told(chat, "je suis de retour")
    chat.slash("Ana", "/absence")
    assert "Je n'ai noté aucune absence" in chat.told("Ana")


def test_back_without_having_been_away(chat: Chat) -> None:
    assert "Je n'avais noté aucune absence" in told(chat, "je suis de retour")


def test_the_past_is_refused(chat: Chat) -> None:
    assert "déjà passée" in told(chat, "j'étais absent lundi dernier, en congé du 2 au 6 novembre 2026")


def test_cancelled_it_is_gone_for_all(chat: Chat) -> None:
    told(chat, "je suis absent vendredi")
    chat.press("Ana", "Annuler")
    assert "Absence annulée" in chat.told("Ana")
    assert "absence annulée" in chat.channel[-1]
    chat.slash("Ana", "/absence")
    assert "aucune absence" in chat.told("Ana")


def test_changed_by_form_it_keeps_what_is_left_empty(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")
    chat.press("Ana", "Modifier")
    receipt = chat.fill("Ana", until="mardi 8 décembre")
    assert receipt
    assert "du jeudi 3 décembre 2026 au mardi 8 décembre 2026" in receipt


def test_changed_the_new_dates_are_shown_to_all_and_the_old_words_to_nobody(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")
    chat.press("Ana", "Modifier")
    chat.fill("Ana", until="mardi 8 décembre")
    card = chat.channel[-1]
    assert "Ana : absence du jeudi 3 décembre 2026 au mardi 8 décembre 2026" in card
    assert "Avant : du jeudi 3 décembre 2026 au samedi 5 décembre 2026" in card
    assert "du 3 au 5" not in card
    chat.slash("Ana", "/absence")
    assert "du 3 au 5" not in chat.told("Ana")


def test_shortened_the_team_reads_the_new_end(chat: Chat) -> None:
    told(chat, "je suis absent jusqu'au 4 décembre")
    told(chat, "je serai de retour jeudi")
    assert "Ana : absence jusqu'au mercredi 25 novembre 2026 inclus" in chat.channel[-1]
    assert "« " not in chat.channel[-1]


def test_a_form_left_empty_changes_nothing(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")
    chat.press("Ana", "Modifier")
    receipt = chat.fill("Ana")
    assert receipt
    assert "du jeudi 3 décembre 2026 au samedi 5 décembre 2026" in receipt
    assert "« je suis en congé du 3 au 5 décembre »" in chat.channel[-1]


def test_another_client_cannot_cancel_it(chat: Chat) -> None:
    chat.client("Bob")
    receipt = told(chat, "je suis absent vendredi")
    refusal = chat.press("Bob", "Annuler", receipt)
    assert "Vous n'avez pas d'absence" in (refusal or chat.platform.messages[-1])
    assert "absence annulée" not in chat.channel[-1]


def test_an_assistant_tells_the_team(chat: Chat) -> None:
    chat.say("Léa", "je suis absente vendredi")
    assert "L'équipe est prévenue" in chat.told("Léa")
    assert "Léa : absence vendredi 27 novembre 2026" in chat.channel[-1]


def test_no_meeting_is_offered_then(office: Office) -> None:
    told(office, "je suis absent jeudi")
    offer = told(office, MARTIN)
    assert "Vous m'avez dit ne pas être là le jeudi 26 novembre 2026 à 14 h 30" in offer
    assert slot_buttons(offer)
    assert not any("jeudi 26" in label or "26/11" in label for label in slot_buttons(offer))


def test_what_comes_again_is_kept_free_each_week(office: Office) -> None:
    receipt = told(office, "tous les jeudis je ne suis pas là")
    assert "tous les jeudis (prochaine fois : jeudi 26 novembre 2026)" in receipt
    assert "ne pas être là" in told(office, "rdv avec Mme Martin jeudi en quinze 14h30")


def test_meetings_that_lie_in_it_are_shown_with_their_buttons(office: Office) -> None:
    office.booked()
    receipt = told(office, "je suis absent jeudi")
    assert "Un rendez-vous est prévu pendant ce temps" in receipt
    assert "jeudi 26 novembre 2026 à 14 h 30" in receipt
    assert "Déplacer" in receipt.buttons


def test_the_agenda_and_free_time_know_of_it(office: Office) -> None:
    told(office, "je suis absent jeudi")
    assert "Absence : jeudi 26 novembre 2026" in told(office, "mes rdv de jeudi ?")
    assert "Non" in told(office, "suis-je libre jeudi après-midi ?")


def test_when_called_off_the_slot_is_offered_again(office: Office) -> None:
    told(office, "je suis absent jeudi")
    office.press("Ana", "Annuler")
    assert "Confirmer" in told(office, MARTIN).buttons


def test_who_writes_a_call_down_sees_that_the_client_is_away(chat: Chat) -> None:
    assert "absence" not in note(chat)
    told(chat, "je suis au tribunal jusqu'à 16h")
    assert "Ana : absence jusqu'au lundi 23 novembre 2026 à 16 h" in note(chat, caller="Mme Roy")


@pytest.mark.parametrize(
    "words",
    ["je ne suis plus absent vendredi", "finalement je suis là vendredi", "annule mon absence de vendredi"],
)
def test_who_will_be_there_after_all_calls_it_off(chat: Chat, words: str) -> None:
    told(chat, "je suis absent vendredi")
    assert "Absence annulée" in told(chat, words)
    chat.slash("Ana", "/absence")
    assert "aucune absence" in chat.told("Ana")


def test_there_for_a_part_of_it_they_are_away_for_the_rest(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")
    receipt = told(chat, "finalement je suis là le 4 décembre")
    assert "vos 2 absences" in receipt
    assert "jeudi 3 décembre 2026" in receipt
    assert "samedi 5 décembre 2026" in receipt
    assert "vendredi 4" not in receipt
    assert sum("Ana : absence" in one for one in chat.channel) == 2


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("finalement je suis là lundi", "mardi 1er décembre 2026"),
        ("finalement je suis là mardi 1er", "lundi 30 novembre 2026"),
    ],
)
def test_there_at_its_beginning_or_its_end_it_is_shorter(chat: Chat, words: str, left: str) -> None:
    told(chat, "je suis absent du 30 novembre au 1er décembre")
    receipt = told(chat, words)
    assert "votre absence est enregistrée" in receipt
    assert left in receipt
    assert "Avant : du lundi 30 novembre 2026" in chat.channel[-1]


def test_there_once_where_it_comes_again_they_are_shown_what_to_change(chat: Chat) -> None:
    told(chat, "tous les mercredis je suis absent")
    assert "Vos absences à venir" in told(chat, "finalement je suis là mercredi")


def test_asking_notes_nothing(chat: Chat) -> None:
    assert "aucune absence" in told(chat, "est-ce que je suis absent vendredi ?")
    assert "aucune absence" in told(chat, "mes absences")


def test_begun_already_and_told_again_it_is_noted_once(chat: Chat) -> None:
    told(chat, "je suis absent jusqu'à vendredi")
    chat.wait(minutes=3)
    told(chat, "je suis absent jusqu'à vendredi")
    chat.slash("Ana", "/absence")
    assert chat.told("Ana").text.count("jusqu'au") == 1 + chat.told("Ana").text.count("— je suis absent jusqu'au")


def test_the_end_is_read_from_the_beginning_on(chat: Chat) -> None:
    chat.slash("Ana", "/absence")
    chat.press("Ana", "Noter une absence", chat.told("Ana"))
    receipt = chat.fill("Ana", since="vendredi 14h", until="18h")
    assert receipt
    assert "vendredi 27 novembre 2026 de 14 h à 18 h" in receipt


def test_a_later_beginning_keeps_the_end(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")
    chat.press("Ana", "Modifier")
    receipt = chat.fill("Ana", since="vendredi 4 décembre")
    assert receipt
    assert "du vendredi 4 décembre 2026 au samedi 5 décembre 2026" in receipt


def test_what_comes_again_has_no_form_of_two_dates(chat: Chat) -> None:
    assert list(told(chat, "tous les mercredis je suis absent").buttons) == ["Annuler"]


def test_a_colleague_who_comes_back_ends_their_own_absence_only(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    told(chat, "absent jusqu'à vendredi")
    chat.say("Zita", "je suis de retour")
    assert "Je n'avais noté aucune absence" in chat.told("Zita")
    chat.slash("Ana", "/absence")
    assert "Vos absences à venir" in chat.told("Ana")


def test_a_slip_is_asked_about(chat: Chat) -> None:
    assert "n'existe pas" in told(chat, "je serai absent du 5 au 3 décembre")


def test_an_absence_told_while_a_slot_is_held_is_why_it_is_lost(office: Office) -> None:
    told(office, MARTIN)
    told(office, "je suis absent jeudi")
    offer = office.with_button("Ana", "Confirmer")
    office.press("Ana", "Confirmer", offer)
    assert "Vous m'avez dit ne pas être là" in office.with_button("Ana", "Autre date")


def test_an_open_absence_is_said_no_further_than_was_asked(office: Office) -> None:
    told(office, "je pars en vacances mardi")
    assert "2027" not in told(office, "suis-je libre jeudi ?")


def test_in_english_who_will_be_back_is_away_until_then(chat: Chat) -> None:
    chat.client("Bob", language="en")
    chat.say("Bob", "I'll be back on Monday")
    assert "until Sunday 29 November 2026" in chat.told("Bob")


def test_long_words_are_kept_until_the_end_is_chosen(chat: Chat) -> None:
    words = "je suis malade, désolée, j'ai de la fièvre, le médecin m'a arrêtée (un « repos » de quelques jours)"
    told(chat, words)
    chat.press("Ana", "Jusqu'à demain soir")
    assert "jusqu'au mardi 24 novembre 2026 inclus" in chat.told("Ana")
    assert words in chat.channel[-1]


def test_who_is_there_on_a_day_that_no_absence_touches_is_shown_those_that_are_known(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")
    assert "Vos absences à venir" in told(chat, "finalement je suis là vendredi")


def test_a_button_of_another_day_does_not_bring_the_past_back(chat: Chat) -> None:
    question = told(chat, "je suis malade")
    chat.wait(days=2)
    chat.press("Ana", "Aujourd'hui", question)
    assert "déjà passée" in chat.told("Ana")
    for _ in range(2):
        chat.press("Ana", "Je ne sais pas encore", question)
    assert "à partir du mercredi 25 novembre 2026 à 9 h" in chat.told("Ana")
    assert sum("Ana : absence" in one for one in chat.channel) == 1


def test_back_in_the_moment_it_began_it_ends(chat: Chat) -> None:
    told(chat, "je suis malade")
    chat.press("Ana", "Je ne sais pas encore")
    chat.press("Ana", "Je suis de retour")
    assert "Bon retour" in chat.told("Ana")


def test_undone_after_a_change_no_old_button_brings_it_back(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")
    chat.press("Ana", "Modifier")
    receipt = chat.fill("Ana", until="mardi 8 décembre")
    assert receipt
    chat.press_together(["Ana", "Ana"], "Annuler", receipt)
    assert "Absence annulée" in chat.told("Ana")
    chat.fill("Ana", until="mercredi 9 décembre")
    assert "Cette absence est terminée" in chat.told("Ana")
    assert "absence annulée" in chat.channel[-1]


def test_a_form_that_ends_before_it_begins_is_refused_and_changes_nothing(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")
    chat.press("Ana", "Modifier")
    refusal = chat.fill("Ana", until="mardi 1er décembre")
    assert refusal
    assert "finirait avant de commencer" in refusal
    chat.slash("Ana", "/absence")
    assert "du jeudi 3 décembre 2026 au samedi 5 décembre 2026" in chat.told("Ana")


def test_in_english_from_the_question_to_the_undo(chat: Chat) -> None:
    chat.client("Bob", language="en")
    chat.say("Bob", "I'm sick")
    chat.press("Bob", "Until tomorrow evening")
    assert "until Tuesday 24 November 2026 included" in chat.told("Bob")
    chat.press("Bob", "Change")
    changed = chat.fill("Bob", until="Thursday")
    assert changed
    assert "until Thursday 26 November 2026 included" in changed
    chat.press_together(["Bob", "Bob"], "Cancel", changed)
    assert "Absence cancelled" in chat.told("Bob")


def test_what_a_colleague_of_the_team_does_not_own_they_cannot_touch(chat: Chat) -> None:
    chat.say("Tom", "je suis absent vendredi")
    chat.press("Léa", "Annuler", chat.told("Tom"))
    assert "Vous n'avez pas d'absence de ce numéro" in chat.platform.messages[-1]
