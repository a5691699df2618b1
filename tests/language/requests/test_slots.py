"""Who, what, where, how to reach them, how soon, and which request."""

import pytest

from tests.language.requests.labelled import understood


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("rdv avec Mme Martin jeudi 14h", "Mme Martin"),
        ("rdv avec M. et Mme Tanguy jeudi 14h", "M. et Mme Tanguy"),
        ("point avec Laurence et Hugo mardi", "Laurence et Hugo"),
        ("annule mon point avec l'expert-comptable demain", "expert-comptable"),
        ("rdv kiné mercredi 19h", "kiné"),
        ("appelle l'hôtel Mercure et demande un départ tardif", "hôtel Mercure"),
        ("dis au livreur de passer à 14h", "livreur"),
        ("call with Karen Holt tomorrow", "Karen Holt"),
        ("squeeze in Patel & Co at 4pm", "Patel & Co"),
        ("Rachel wrote again. Set a meeting with her tomorrow", "Rachel"),
        ("décale seb à demain", "seb"),
        ("envoie le chèque à la SCI Les Pins", "SCI Les Pins"),
        ("le labo a téléphoné ?", "labo"),
        ("commande 3 toners HP 305", None),
        ("Suite à notre appel, envoyez-moi le bail", None),
        ("proposez deux créneaux à M. Wang", "M. Wang"),
        ("signale à la mairie le trottoir cassé", "mairie"),
        ("organise une réunion de chantier avec tous les artisans", "artisans"),
        ("le rdv avec la mairie saute", "mairie"),
        ("peut-on repousser le comité d'une semaine ?", None),
        ("annule juste le créneau de 16h", None),
        ("Antoine il est libre quand jeudi ?", "Antoine"),
    ],
)
def test_the_person_is_named_as_they_were(text: str, who: str | None) -> None:
    assert understood(text).who == who


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Peux-tu préparer le devis Dupont avant vendredi 17h ?", "préparer le devis Dupont"),
        ("préparer les conclusions dossier Kessler pour mardi", "préparer les conclusions dossier Kessler"),
        ("rappelle-moi demain à 9h d'appeler Paul", "appeler Paul"),
        ("il me faut le devis Garnier pour lundi", "devis Garnier"),
        ("Bonjour Claire, pourriez-vous relancer le syndic svp ? Merci d'avance", "relancer le syndic"),
        ("laisse tomber la recherche de photocopieur", "recherche de photocopieur"),
        ("remind me at noon to ring the bank", "ring the bank"),
        ("relance la facture 2026-114 de 1 250 € avant le 5", "relance la facture 2026-114 de 1 250 €"),
        ("envoie le bail au 3 rue du 8 mai 1945 demain", "envoie le bail au 3 rue du 8 mai 1945"),
        ("prévenir les patients de mardi", "prévenir les patients de mardi"),
        ("peux-tu rappeler Mme Roy ? elle attend son devis", "rappeler Mme Roy – elle attend son devis"),
    ],
)
def test_the_title_says_what_there_is_to_do(text: str, subject: str) -> None:
    assert understood(text).subject == subject


def test_a_title_is_never_long() -> None:
    heard = understood("envoyer " + "le très long courrier de relance " * 40)
    assert heard.subject
    assert len(heard.subject) <= 160


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("visite avec Mme Roy lundi 9h au 4 rue des Carmes", "4 rue des Carmes"),
        ("réunion avec Paul demain dans la grande salle", "grande salle"),
        ("dîner avec Léa samedi 20h chez Marcel", "Marcel"),
        ("meeting with Tom at 12 Elm Street tomorrow", "12 Elm Street"),
    ],
)
def test_the_place_of_a_meeting_is_kept(text: str, place: str) -> None:
    assert understood(text).place == place


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("rappelez Mme Roy au 06 12 34 56 78", "+33612345678"),
        ("rappelez le +33 6 12 34 56 78", "+33612345678"),
        ("call 020 7946 0123 please", "+442079460123"),
        ("appelle le 0692 12 34 56", "+262692123456"),
        ("SIRET 732 829 320 00074", None),
        ("facture de 1 450 000 €", None),
        ("dossier 2026-114", None),
    ],
)
def test_a_telephone_number_is_given_as_e164(text: str, phone: str | None) -> None:
    assert understood(text).phone == phone


def test_an_email_address_is_kept() -> None:
    assert understood("invite jean.perrin@batimo.fr. Merci").email == "jean.perrin@batimo.fr"


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        ("URGENT relancez le syndic", True),
        ("relancez le syndic au plus vite", True),
        ("chase the landlord asap", True),
        ("relancez le syndic, pas urgent", False),
        ("je suis en audience, urgences uniquement", False),
        ("no rush, send the lease", False),
    ],
)
def test_urgency_is_heard_and_its_denial_too(text: str, urgent: bool) -> None:
    assert understood(text).urgent is urgent


@pytest.mark.parametrize(
    ("text", "number"), [("annule la demande n° 12", 12), ("cancel task 7", 7), ("annule la tâche", None)]
)
def test_a_request_is_named_by_its_number(text: str, number: int | None) -> None:
    heard = understood(text)
    assert heard.intent == "cancel_task"
    assert heard.number == number


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("où en êtes-vous de la relance Gaudin ?", "relance Gaudin"),
        ("des nouvelles du devis de Lille ?", "devis de Lille"),
        ("ça avance ?", None),
    ],
)
def test_work_asked_about_is_named_where_it_is_said(text: str, about: str | None) -> None:
    assert understood(text).subject == about


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("prendre rdv avec la nouvelle notaire, Mme Sylla, jeudi", "Mme Sylla"),
        ("envoyez le bail de Mme Ngo à la mairie", "mairie"),
        ("séance avec Lina B. mardi 10h", "Lina B."),
    ],
)
def test_a_name_counts_before_a_part(text: str, who: str) -> None:
    assert understood(text).who == who
