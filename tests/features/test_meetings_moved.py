"""Moving, cancelling and looking into the agenda, as people tell it."""

from datetime import timedelta

from tests.features.office import Office, slot_buttons


def test_cancelled_by_its_button(any_office: Office) -> None:
    card = any_office.booked()
    any_office.press("Ana", "Annuler", card)
    assert not any_office.events
    assert "Annulé" in card
    assert not card.buttons
    assert "Mme Martin" in any_office.told("Ana")


def test_cancelled_in_words_after_a_question(office: Office) -> None:
    office.booked()
    asked = office.say("Ana", "annule mon rdv avec Mme Martin")
    assert asked
    assert office.events
    office.press("Ana", "Oui, l'annuler")
    assert not office.events


def test_several_that_could_be_meant_are_asked_about(office: Office) -> None:
    office.booked()
    office.booked("rdv avec Mme Martin vendredi 10h")
    asked = office.say("Ana", "annule mon rdv avec Mme Martin")
    assert asked
    assert len(slot_buttons(asked)) == 2
    office.press(
        "Ana",
        list(asked.buttons)[1],
        asked,
    )
    assert [event[1] for event in office.events] == ["26/11 14:30"]


def test_nothing_to_cancel(office: Office) -> None:
    answer = office.say("Ana", "annule mon rdv avec Mme Martin")
    assert answer
    assert "aucun rendez-vous" in answer


def test_moved_in_words(any_office: Office) -> None:
    old = any_office.booked("rdv avec M. Petit jeudi 14h30, petit@exemple.fr")
    offered = any_office.say("Ana", "décale le rdv de M. Petit à jeudi 9h30")
    assert offered
    assert "jeudi 26 novembre 2026 de 9 h 30 à 10 h (Paris)" in offered
    assert [event[1] for event in any_office.events] == ["26/11 14:30"]
    any_office.press("Ana", "Confirmer")
    assert [event[1] for event in any_office.events] == ["26/11 09:30"]
    assert any_office.calendar.invited[-1] == ("petit@exemple.fr",)
    assert "a été déplacé" in old
    assert "C'est confirmé" in offered


def test_moved_onto_its_own_place(office: Office) -> None:
    office.booked()
    office.say("Ana", "décale le rdv de Mme Martin à jeudi 14h45")
    office.press("Ana", "Confirmer")
    assert [event[1] for event in office.events] == ["26/11 14:45"]


def test_moved_by_its_button(either: Office) -> None:
    card = either.booked()
    either.press("Ana", "Déplacer", card)
    if either.forms:
        either.fill("Ana", when="vendredi 10h")
    else:
        either.say("Ana", "vendredi 10h")
        either.press("Ana", "Passer")
    either.press("Ana", "Confirmer")
    assert [event[1] for event in either.events] == ["27/11 10:00"]


def test_a_move_that_is_left_changes_nothing(office: Office) -> None:
    office.booked()
    office.say("Ana", "décale le rdv de Mme Martin à vendredi 10h")
    office.press("Ana", "Ne pas déplacer")
    assert [event[1] for event in office.events] == ["26/11 14:30"]
    office.jump("2026-11-25 10:00")
    office.jump("2026-11-26 13:30")
    assert len(office.reminded) == 2


def test_the_agenda_shows_the_calendar_and_ours(office: Office) -> None:
    office.busy("2026-11-24T09:00", "2026-11-24T10:00", "Audience tribunal")
    office.booked()
    answer = office.slash("Ana", "/agenda")
    assert answer
    assert "Audience tribunal" in answer
    assert "jeudi 26 novembre 2026 de 14 h 30 à 15 h 15 (Paris) — Rendez-vous avec Mme Martin" in answer
    assert {"Déplacer", "Annuler"} <= set(answer.buttons)


def test_the_agenda_of_a_day(office: Office) -> None:
    office.busy("2026-11-24T09:00", "2026-11-24T10:00", "Audience tribunal")
    office.booked()
    answer = office.say("Ana", "mes rdv de demain ?")
    assert answer
    assert "Audience tribunal" in answer
    assert "Martin" not in answer


def test_the_agenda_while_the_calendar_is_away(office: Office) -> None:
    office.booked()
    office.calendar.away = True
    answer = office.slash("Ana", "/agenda")
    assert answer
    assert "ne répond pas" in answer
    assert "Mme Martin" in answer


def test_moved_in_the_calendar_itself_its_reminders_follow(office: Office) -> None:
    office.booked()
    office.move_outside(timedelta(hours=1))
    answer = office.slash("Ana", "/agenda")
    assert answer
    assert "de 15 h 30 à 16 h 15" in answer
    office.jump("2026-11-26 14:00")
    before = len(office.reminded)
    office.jump("2026-11-26 14:30")
    assert len(office.reminded) == before + 1


def test_am_i_free(office: Office) -> None:
    office.busy("2026-11-26T15:00", "2026-11-26T16:00")
    answer = office.say("Ana", "suis-je libre jeudi aprèm ?")
    assert answer
    assert "de 14 h à 15 h" in answer
    assert "de 16 h à 18 h" in answer
    free = office.say("Ana", "suis-je libre vendredi matin ?")
    assert free
    assert "Oui, vous êtes libre" in free


def test_moved_far_ahead_there_is_still_one_event(office: Office) -> None:
    office.booked()
    office.say("Ana", "décale le rdv de Mme Martin au 20 avril 2027 à 10h")
    office.press("Ana", "Confirmer")
    assert [event[1] for event in office.events] == ["20/04 10:00"]


def test_a_place_left_in_the_calendar_itself_is_free_again(office: Office) -> None:
    office.booked()
    office.move_outside(timedelta(hours=2))
    office.wait(minutes=10)
    offered = office.say("Ana", "rdv avec M. Petit jeudi 14h30")
    assert offered
    assert "Confirmer" in offered.buttons


def test_a_move_of_what_is_gone_from_the_calendar_says_so(office: Office) -> None:
    office.booked()
    office.clear_outside()
    office.say("Ana", "décale le rdv de Mme Martin à vendredi 10h")
    office.press("Ana", "Confirmer")
    assert "modifié entre-temps" in office.told("Ana")
    assert not office.events
    answer = office.slash("Ana", "/agenda")
    assert answer
    assert "n'est plus dans votre agenda" in answer
    assert list(answer.buttons) == ["Annuler"]


def test_a_card_that_another_has_replaced_says_so(either: Office) -> None:
    old = either.say("Ana", "rdv avec Mme Martin jeudi après-midi")
    either.press("Ana", "Autre date")
    if either.forms:
        either.fill("Ana", when="vendredi 10h")
    else:
        either.say("Ana", "vendredi 10h")
        either.press("Ana", "Passer")
    assert old
    assert "La suite est plus bas" in old
    assert not old.buttons
    assert "vendredi 27 novembre 2026 de 10 h" in either.told("Ana")


def test_to_move_without_a_date_asks_for_one(either: Office) -> None:
    either.booked()
    either.say("Ana", "déplace mon rdv avec Mme Martin")
    either.say("Ana", "vendredi 10h")
    either.press("Ana", "Passer")
    either.press("Ana", "Confirmer")
    assert [event[1] for event in either.events] == ["27/11 10:00"]


def test_a_stale_choice_says_how_things_stand(office: Office) -> None:
    choices = office.say("Ana", "rdv avec Mme Martin jeudi après-midi")
    assert choices
    label = slot_buttons(choices)[0]
    stale = dict(choices.buttons)
    office.press("Ana", next(iter(choices.buttons)))
    office.press("Ana", "Confirmer")
    choices.buttons.update(stale)
    office.press("Ana", next(one for one in stale if one.replace("\u202f", " ") == label), choices)
    assert len(office.events) == 1
