"""What others are to be told is work for the assistant, and no request of its own."""

import pytest

from tests.language.requests.labelled import understood


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("dites à Mme Petit que le bureau est fermé lundi", "fr"),
        ("préviens les clients que je suis absent vendredi", "fr"),
        ("dis à Marie que la réunion tombe à l'eau", "fr"),
        ("rappelez Mme Colin et dites-lui que je pars à 17h", "fr"),
        ("tell the clients we're closed Monday", "en"),
        ("let Paul know I'm off on Friday", "en"),
        ("tell Paul the viewing has fallen through", "en"),
        ("ask Mrs White if she is free on Friday", "en"),
    ],
)
def test_what_others_are_told_is_work(text: str, language: str) -> None:
    assert understood(text, language).intent == "delegate_task"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bloquez la porte du garage", "fr"),
        ("remets le chèque à M. Roy", "fr"),
        ("fais un récap du dossier Morel", "fr"),
        ("envoyer le bilan de Mme Jourdain lundi 9h", "fr"),
        ("leave the keys at reception", "en"),
        ("keep the receipts for Friday", "en"),
        ("find another printer", "en"),
    ],
)
def test_words_of_the_diary_in_other_work_stay_work(text: str, language: str) -> None:
    assert understood(text, language).intent == "delegate_task"
