"""The many ways French asks for one thing: each sentence is a turn of phrase that was once taken for something else."""

import pytest

from tests.language.requests.labelled import understood

TURNS = [
    ("prévoyez un taxi pour Orly jeudi 6h", "delegate_task"),
    ("il faudrait un taxi pour Orly jeudi 6h", "delegate_task"),
    ("réservez un vol Nice Paris mardi matin, retour jeudi soir", "delegate_task"),
    ("tu px appeler le loueur pour savoir si la grue est prête", "delegate_task"),
    ("voir avec le livreur pourquoi le colis est bloqué", "delegate_task"),
    ("Lambert passe signer lundi à 11h", "book_meeting"),
    ("la commerciale de Dell peut passer jeudi, 10h ?", "book_meeting"),
    ("le rdv de 9h passe à 10h", "move_meeting"),
    ("permutez M. Roy et Mme Colin demain matin", "move_meeting"),
    ("tu peux voir avec Nadia pour décaler à 16h ?", "move_meeting"),
    ("l'audience du 8 est renvoyée au 22", "move_meeting"),
    ("faites glisser le comité à 17h", "move_meeting"),
    ("l'opticien me propose lundi 9h à la place", "move_meeting"),
    ("report du rdv Colin à la semaine prochaine", "move_meeting"),
    ("trouve une autre date pour le rdv de Mme Colin", "move_meeting"),
    ("lundi je peux plus, mets M. Roy mardi", "move_meeting"),
    ("Mme Colin annule son rdv de 15h", "cancel_meeting"),
    ("Nadia se désiste pour jeudi", "cancel_meeting"),
    ("finalement pas de réunion avec Nadia", "cancel_meeting"),
    ("le rdv avec le syndic ne se fera pas", "cancel_meeting"),
    ("mon dernier rdv mardi ?", "list_meetings"),
    ("où a lieu la visite de 15h", "list_meetings"),
    ("le déjeuner avec les Colin c'est bien jeudi ?", "list_meetings"),
    ("liste des rdv de lundi", "list_meetings"),
    ("est-ce que Mme Colin vient bien à 9h ?", "list_meetings"),
    ("je vois M. Roy quand ?", "list_meetings"),
    ("Nadia est là mardi ?", "availability"),
    ("est-ce que 15h30 mardi ça passe ?", "availability"),
    ("puis-je prendre mon vendredi ?", "availability"),
    ("des nouvelles pour les places de parking ?", "list_tasks"),
    ("vous avez eu un retour du bailleur ?", "list_tasks"),
    ("tu m'as trouvé un carreleur ?", "list_tasks"),
    ("les billets sont pris ?", "list_tasks"),
    ("a-t-on reçu l'attestation ?", "list_tasks"),
    ("c'est bon pour le couvreur, je m'en suis chargé", "cancel_task"),
    ("que voulait M. Roy quand il a appelé ?", "read_calls"),
    ("quelqu'un a demandé après moi ?", "read_calls"),
    ("une urgence au téléphone ?", "read_calls"),
    ("dans une heure, dites-moi d'arroser", "set_reminder"),
    ("envoyez-moi un sms demain 7h pour le marché", "set_reminder"),
    ("formation jeudi toute la journée", "set_availability"),
    ("impossible pour moi à 10h, mettez plutôt 14h", "move_meeting"),
    ("décalage de la livraison du lit à samedi", "move_meeting"),
    ("prenons plutôt jeudi pour le déjeuner avec Nadia", "move_meeting"),
    ("Maître Colin annule", "cancel_meeting"),
    ("pas de piscine samedi finalement", "cancel_meeting"),
    ("qu'est-ce qui est prévu avec la mairie ?", "list_meetings"),
    ("je dois être où à 16h", "list_meetings"),
    ("sortez-moi le programme de demain", "list_meetings"),
    ("rappelez-moi où se tient la remise des prix", "list_meetings"),
    ("puis-je m'absenter entre 14h et 15h demain ?", "availability"),
    ("Nadia bosse samedi ?", "availability"),
    ("Nadia a rendu son mémoire ?", "list_tasks"),
    ("le syndic voulait quoi ?", "read_calls"),
    ("quelles sont les commandes disponibles ?", "help"),
    ("tu penses que je peux caler deux heures de tennis demain ?", "availability"),
    ("jeudi 10h j'ai le ramoneur, notez-le", "book_meeting"),
    ("caser M. Roy vendredi matin", "book_meeting"),
    ("avez-vous eu le temps de relire mon mémoire ?", "list_tasks"),
    ("ce devis ?", "list_tasks"),
    ("M. Roy demande une copie de sa facture", "delegate_task"),
    ("mail à Nadia : ok pour le devis, on commence lundi", "delegate_task"),
    ("Mme Colin souhaite être reçue rapidement", "book_meeting"),
    ("Conseil d'école mardi 18h, à noter", "book_meeting"),
    ("jeudi 9h ça va pas à Mme Colin, mettez 10h", "move_meeting"),
    ("la visite se fera finalement le 12", "move_meeting"),
    ("je suis censé voir qui demain ?", "list_meetings"),
    ("à quelle heure passe le ramoneur ?", "list_meetings"),
    ("c'est où la remise des prix ?", "list_meetings"),
    ("récapitule ma journée", "list_meetings"),
    ("les chaises sont commandées ?", "list_tasks"),
    ("tu n'as rien oublié ?", "list_tasks"),
    ("le virement à Nadia : finalement non", "cancel_task"),
    ("qui était au bout du fil ?", "read_calls"),
    ("je ne suis là pour personne cet après-midi", "set_availability"),
    ("M. Roy, mardi 14h, suivi de traitement", "book_meeting"),
    ("Nadia veut me parler seule à seul, trouve 20 minutes", "book_meeting"),
    ("je vois M. Roy quel jour ?", "list_meetings"),
    ("la visite chez M. Roy est où ?", "list_meetings"),
    ("est-ce que jeudi est chargé ?", "list_meetings"),
    ("y a-t-il un rdv prévu avec Nadia ?", "list_meetings"),
    ("quand pourrait-on recevoir M. Roy ?", "availability"),
    ("je peux prendre M. Roy en urgence ce soir ?", "availability"),
    ("la recherche de local, ça donne quoi ?", "list_tasks"),
    ("le badge est prêt pour lundi ?", "list_tasks"),
    ("on n'envoie plus les invitations", "cancel_task"),
    ("qui était-ce ?", "read_calls"),
    ("mettez-moi absent lundi", "set_availability"),
    ("la crèche a rappelé ou toujours pas", "read_calls"),
    ("je reste à la maison aujourd'hui", "set_availability"),
]


@pytest.mark.parametrize(("text", "intent"), TURNS)
def test_each_turn_of_phrase_is_understood(text: str, intent: str) -> None:
    assert understood(text).intent == intent


@pytest.mark.parametrize("text", ["Mme Colin ne viendra pas demain", "Mme Colin a un empêchement jeudi"])
def test_that_someone_will_not_come_is_asked_about(text: str) -> None:
    heard = understood(text)
    assert (heard.intent, heard.sure) == ("cancel_meeting", False)


@pytest.mark.parametrize(
    "text",
    [
        "la réunion s'est très bien passée",
        "j'ai déjà déplacé le rdv avec Nadia",
        "on a annulé le déjeuner de demain",
        "M. Roy annule souvent ses rdv",
        "je viens vers 9h30 demain",
    ],
)
def test_what_is_only_told_is_not_acted_upon(text: str) -> None:
    assert not understood(text).confident


def test_a_name_ends_where_its_verb_begins() -> None:
    assert understood("est-ce que Mme Colin vient bien à 9h ?").who == "Mme Colin"


def test_a_question_about_work_sent_looks_back() -> None:
    heard = understood("la facture de mardi est partie ?")
    assert heard.intent == "list_tasks"
    assert heard.when
    assert heard.when.end
    assert heard.when.end < heard.at
