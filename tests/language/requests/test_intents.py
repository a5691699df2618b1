"""Requests that are near one another and ask for different things."""

import pytest

from bot.core.text import T
from bot.language import INTENTS
from bot.language.requests.intents import ranked
from tests.language.requests.labelled import understood


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("rappelle-moi de signer le bail demain à 9h", "set_reminder"),
        ("rappelez Mme Vasseur demain matin", "delegate_task"),
        ("Merci de me rappeler au 06 12 34 56 78", "delegate_task"),
        ("pouvez-vous me rappeler mes rendez-vous de lundi ?", "list_meetings"),
        ("j'ai eu des appels ?", "read_calls"),
        ("cale un appel avec Inès lundi 9h", "book_meeting"),
        ("appelle Inès lundi 9h", "delegate_task"),
        ("je suis absent jeudi", "set_availability"),
        ("suis-je libre jeudi ?", "availability"),
        ("on peut se voir jeudi avec Paul ?", "book_meeting"),
        ("déj avec Paul jeudi", "book_meeting"),
        ("réserve une table pour deux jeudi 20h", "delegate_task"),
        ("annule le rdv de Paul", "cancel_meeting"),
        ("annule la commande de toner", "cancel_task"),
        ("plus besoin de relancer Paul", "cancel_task"),
        ("supprimer les doublons du fichier clients", "delegate_task"),
        ("move the Harris file to the archive", "delegate_task"),
        ("le rdv de Paul passe à 15h", "move_meeting"),
        ("prévenez Paul que le rdv passe à 15h", "delegate_task"),
        ("prenez les messages jusqu'à 15h", "set_availability"),
        ("lisez-moi les messages", "read_calls"),
        ("rdv jeudi 14h", "book_meeting"),
        ("écrivez à Mme Roy que son rendez-vous est annulé", "delegate_task"),
        ("merci", "thanks"),
        ("merci de relancer Paul", "delegate_task"),
        ("bonjour", "help"),
        ("Bonjour, relancez Paul", "delegate_task"),
    ],
)
def test_neighbours_are_told_apart(text: str, intent: str) -> None:
    assert understood(text).intent == intent


@pytest.mark.parametrize(
    ("sloppy", "intent"),
    [
        ("tu pe me caler 1 rdv av mme petit jeudi 14h", "book_meeting"),
        ("g besoin du devis dupont stp", "delegate_task"),
        ("c koi mes rdv demain", "list_meetings"),
        ("anule mon rdv de demain", "cancel_meeting"),
        ("RAPEL MOI DE PAYER L URSSAF DEMAIN", "set_reminder"),
        ("jsuis pas dispo demain", "set_availability"),
        ("kelkun a apele ?", "read_calls"),
        ("cncel my meeting with Tom", "cancel_meeting"),
        ("pls remnd me to call Tom at 5pm", "set_reminder"),
        ("bonjour alors euh il me faudrait un rendez-vous avec madame royer mardi matin voila merci", "book_meeting"),
    ],
)
def test_sloppy_spelling_is_understood(sloppy: str, intent: str) -> None:
    assert understood(sloppy).intent == intent


@pytest.mark.parametrize("text", ["annule le rdv de Paul demain", "envoie le devis Dupont", "remind me to pay at 5pm"])
def test_a_clear_request_may_be_acted_upon(text: str) -> None:
    heard = understood(text)
    assert heard.confident
    assert heard.ask is None


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("devis", "What exactly is to be done?"),
        ("le robinet de la cuisine fuit chez Mme Simon", "Shall I hand this to your assistant?"),
        ("annule", "Which request should I cancel?"),
        ("rappelle-moi d'appeler Paul", "When should I remind you?"),
        ("rappelle-moi demain à 9h", "What should I remind you of?"),
    ],
)
def test_a_vague_request_is_asked_about(text: str, question: str) -> None:
    heard = understood(text)
    assert not heard.confident
    assert heard.ask == T(question)


@pytest.mark.parametrize(
    "text", ["", "   ", "?", "zxcvb qsdfg", "Martin", "jeudi 14h", "quelle est la capitale du Pérou ?"]
)
def test_what_asks_for_nothing_is_never_acted_upon(text: str) -> None:
    assert not understood(text).confident


@pytest.mark.parametrize(
    "text",
    [
        "n'annule pas mon rdv de 10h",
        "annule surtout pas le rdv de demain",
        "ne décale pas le rdv de Paul",
        "don't cancel my 3pm",
        "should I cancel the 3pm?",
        "si Paul rappelle, annule le rdv",
        "j'hésite à annuler le rdv de demain",
        "je ne serai pas absent demain finalement",
    ],
)
def test_what_is_denied_or_only_considered_is_asked_about(text: str) -> None:
    heard = understood(text)
    assert not heard.sure
    assert not heard.confident
    assert heard.ask


@pytest.mark.parametrize("text", ["est-ce que le rdv de demain est annulé ?", "has the 3pm been moved?"])
def test_to_ask_whether_a_meeting_stands_changes_nothing(text: str) -> None:
    assert understood(text).intent == "list_meetings"


def test_every_rule_has_an_intent_and_a_name() -> None:
    assert {rule.intent for rule in ranked()} == set(INTENTS)
    assert all(rule.name and rule.lines for rule in ranked())


def test_the_rule_that_decided_is_told() -> None:
    heard = understood("annule le rdv de Paul")
    assert heard.rule == "cancels a meeting"
    assert heard.intent not in heard.others


@pytest.mark.parametrize(
    "words",
    [
        "mets mon récap à 18h30",
        "mes rdv 10h-19h30 dorénavant",
        "je travaille de 8h à 19h désormais",
        "désormais je travaille de 9h à 17h",
    ],
)
def test_hours_said_to_hold_from_now_on_are_settings(words: str) -> None:
    assert understood(words).intent == "change_settings"


def test_the_hours_of_one_day_are_no_setting() -> None:
    assert understood("je travaille de 8h à 19h demain").intent != "change_settings"
