"""French words around dates: what joins and bounds them, what they are dates of, and what is no date."""

from __future__ import annotations

from typing import Any

TALK: dict[str, dict[Any, str]] = {
    "next": {
        True: (
            "prochain, prochaine, prochains, prochaines, pro, proch, prochain e, qui vient, qui arrive, a "
            "venir, d apres, suivant, suivante, suivants, suivantes, qui suit, apres"
        ),
    },
    "coming": {True: "prochain, prochaine, prochains, prochaines, pro, proch, qui vient, qui arrive, a venir"},
    "following": {True: "suivant, suivante, suivants, suivantes, d apres, qui suit"},
    "last": {
        True: (
            "dernier, derniere, derniers, dernieres, passe, passee, passes, passees, ecoule, ecoulee, "
            "precedent, precedente, d avant"
        ),
    },
    "this": {True: "ce, cet, cette, ces, cett, cete"},
    "the": {True: "le, la, les, l, au, aux, du, jusquau"},
    "of": {True: "de, du, d, des, en"},
    "from": {
        "de": "de, du, d, des",
        "entre": "entre",
    },
    "to": {True: "a, au, aux, jusque, jusqu, jusqua, jusquau, et"},
    "and": {True: "et, ou"},
    "at": {
        True: (
            "a, vers, autour de, aux alentours de, alentours de, environ, a environ, aux environs de, sur "
            "les, sur le coup de, vers les"
        ),
    },
    "at sure": {
        True: "a, vers, autour de, aux alentours de, sur le coup de, vers les, a environ, aux environs de",
    },
    "join": {
        True: (
            "a, au, vers, le, la, l, dans, ds, en, de, du, d, pour, plutot, par exemple, mais, environ, "
            "autour de, aux alentours de, a environ, plutot vers, aux environs de, des, sur, pr, precises, "
            "precise, pile, tapantes, si possible, sauf erreur, vers les"
        ),
    },
    "exactly": {True: "precises, precise, pile, tapantes, environ, max, maxi, maximum"},
    "in": {
        True: (
            "dans, ds, dans le courant de, courant de, au cours de, d ici, sous, dan, dans les, ds les, "
            "dans environ, d ici environ, d ici a, "
            "dans un delai de, sous un delai de"
        ),
    },
    "in time": {True: "dans, ds, dan, dans environ, dans les, ds les"},
    "within": {
        True: "sous, d ici, d ici environ, dans les, ds les, dans un delai de, sous un delai de, d ici a",
    },
    "ago": {True: "il y a, y a, ya, voila, il ya"},
    "later": {True: "plus tard, apres"},
    "sooner": {True: "plus tot, avant"},
    "bound": {
        "before": "avant, av, avt",
        "for": "pour, pr",
        "by": "d ici, dici, au plus tard, pas plus tard que, dernier delai, date limite, deadline",
        "until": "jusque, jusqu, jusqua, jusquau, jusk, jusko",
        "after": "apres, plus tard que, au dela",
        "since": "depuis",
        "from": "a partir, a compter, au plus tot, pas avant, a part, apartir",
        "as soon as": "des",
    },
    "limit": {
        "by": (
            "au plus tard, dernier delai, maximum, max, maxi, grand max, dernier carat, delai de rigueur, "
            "sans faute au plus tard, ou avant, inclus au plus tard, date limite, deadline"
        ),
        "from": "au plus tot, pas avant, et plus, et au dela, minimum",
        "until": "inclus, compris, inclu",
    },
    "included": {True: "inclus, compris, inclu, incluse"},
    "past": {True: "passe, passees, et"},
    "every": {
        True: (
            "tous les, toutes les, ts les, tte les, ttes les, tout les, chaque, chaques, tous le, toute les, "
            "chq, tt les, tous, toutes"
        ),
    },
    "every other": {
        2: "sur deux, sur 2",
        3: "sur trois, sur 3",
        4: "sur quatre, sur 4",
    },
    "often": {
        "FREQ=DAILY": "quotidiennement",
        "FREQ=WEEKLY": "hebdomadairement, une fois par semaine",
        "FREQ=MONTHLY": "mensuellement, une fois par mois",
        "FREQ=YEARLY": "annuellement, une fois par an",
        "FREQ=MONTHLY;INTERVAL=3": "trimestriellement",
    },
    "often?": {
        "FREQ=DAILY": "quotidien, quotidienne",
        "FREQ=WEEKLY": "hebdo, hebdomadaire",
        "FREQ=MONTHLY": "mensuel, mensuelle",
        "FREQ=MONTHLY;INTERVAL=3": "trimestriel, trimestrielle",
    },
    "times": {True: "fois"},
    "per": {True: "par"},
    "eve": {
        -2: "avant veille de, l avant veille de, avant veille du, l avant veille du",
        -1: "la veille de, veille de, la veille du, veille du, la veille de la, la veille des",
        1: "lendemain de, le lendemain du, lendemain du, le lendemain de, au lendemain de, au lendemain du",
        2: "surlendemain de, surlendemain du",
    },
    "during": {True: "pendant, durant"},
    "lasting": {
        True: (
            "pendant, duree, durant, compter, comptez, compte, prevoir, prevoyez, prevois, duree de, d une "
            "duree de, durera, dure, bloquer, bloquez, bloque, environ, il faudra, il faut, soit, allow, "
            "prevoit, max, compter environ, pour environ, d environ, de environ"
        ),
    },
    "lasted": {
        True: ("de libre, max, maxi, maximum, environ, de rdv, de battement, suffira, suffit, suffisent, suffiront"),
    },
    "not": {True: "pas, non, sauf, hors, excepte, plus, hormis"},
    "rather": {
        True: "plutot, finalement, en fait, mais, euh, heu, pardon, oups, je veux dire, je voulais dire, rectification",
    },
    "instead": {
        True: (
            "au lieu de, au lieu du, a la place de, a la place du, plutot que, et non, et pas, au lieu d, "
            "plutot que le, et non pas, au lieu"
        ),
    },
    "move": {
        True: (
            "renvoyee, renvoye, ajournee, ajourne, decaler, decale, decalez, decalee, decales, reporter, "
            "reporte, reportez, reportee, reportes, report, deplacer, deplace, deplacez, deplacee, avancer, "
            "avance, avancez, avancee, repousser, repousse, repoussez, repoussee, bouger, bouge, bougez, "
            "remettre, remets, remettez, changer, change, changez, basculer, bascule, glisser, glisse, "
            "recaler, recale, recalez, replanifier, replanifie, decalage, decallez, decalle, decaller, "
            "retarder, retarde, transferer, switcher, reprogrammer, reprogramme, reprogrammez, decalerait, "
            "deporter, intervertir, replacer, replace, replacez"
        ),
    },
    "pass": {True: "passe, passer, passez, passera, passent"},
    "earlier": {True: "avancer, avance, avancez, avancee, plus tot"},
    "delayed": {True: "retard, en retard"},
    "same time": {True: "meme heure, a la meme heure, au meme horaire, meme horaire"},
    "early riser": {
        True: (
            "taxi, vtc, vol, train, avion, gare, aeroport, reveil, reveiller, reveille, depart, decollage, "
            "nuit, navette"
        ),
    },
    "pronoun": {True: "moi, me, nous, lui, leur, m"},
    "listed": {True: "messages, taches, demandes, rendezvous"},
    "occasion": {
        True: (
            "rdv, rendez, rendez vous, rendezvous, rv, rencard, reunion, reserve, reserver, reservez, "
            "reservation, table, taxi, vtc, prevu, prevus, prevue, dispo, dispos, disponible, libre, libres, "
            "creneau, creneaux, planning, agenda, absent, absente, cale, caler, calez, visio, dejeuner, dej, "
            "diner, resto, restaurant, billet, billets, train, vol, chambre, hotel, appel, appels, point, "
            "rappel, rappels, inscris, note, bloque, bloquer, bloquez, disponibilite, disponibilites, invite, "
            "programme, programmer, planifie, planifier, planifiez, entretien, seance, consultation, "
            "rencontre, meeting, call, tel, desiste, desistee, desistement, inscrit, inscrits"
        ),
    },
    "office": {
        True: (
            "rdv, rendez, rv, reunion, point, appel, visio, entretien, dejeuner, consultation, client, "
            "cliente, patient, patiente, rencontre, seance, audience, creneau, meeting, call"
        ),
    },
    "paper": {
        True: (
            "facture, factures, devis, courrier, courriers, lettre, lettres, mail, mails, email, message "
            "ecrit, contrat, contrats, jugement, ordonnance, ordonnances, pv, proces verbal, arret, arrete, "
            "loi, decret, bail, acte, attestation, releve, bulletin, loyer, loyers, salaire, salaires, paie, "
            "paies, paye, tva, bilan, compta, comptabilite, comptes, charges, quittance, quittances, "
            "echeance, avenant, statuts, rapport, article, numero, edition, avis, declaration, bon, commande, "
            "compte rendu, cr, compte rendus, etat des lieux, travaux, relances, certificat, permis, "
            "plan, plans, justificatif, justificatifs, note, notes, resultats, analyses, "
            "radio, irm, scanner, cheque, virement, paiement, expertise, constat, signification, conclusions, "
            "assignation, requete, sinistre, sinistres, accident, incident, amende, contravention, degat, degats, "
            "eaux, cambriolage, incendie, infraction, photos, stats, statistiques, chiffres, ventes, tableau"
        ),
    },
    "street": {
        True: (
            "rue, avenue, av, boulevard, bd, bld, place, pl, square, impasse, allee, allees, quai, cours, "
            "chemin, passage, esplanade, faubourg, route, lotissement, residence, batiment, bat, etage, "
            "appartement, appt, apt, porte, lot, armoire, etagere, salle, bureau, chambre, page, pages, p, "
            "article, art, chapitre, version, v, ref, reference, no, n, numero, num, dossier, siret, siren, "
            "rg, tel, telephone, fax, code, digicode, bis, ter"
        ),
    },
    "born": {
        True: (
            "ne le, ne en, nee, nes le, naissance, date de naissance, ddn, decede, decedee, date du, datee du, "
            "dates du, datees du, en date du, date de, signe, signee, marie le, mariee le, fonde, cree"
        ),
    },
    "currency": {True: "euro, euros, eur, e, ttc, ht, k, keur, centimes, dollars, francs, balles"},
    "measure": {
        True: (
            "kg, g, gr, m, m2, m3, cm, mm, km, l, litre, litres, metres, ml, personnes, pers, personne, "
            "exemplaires, ex, pieces, piece, cartons, fois, couverts, degres, points, pages"
        ),
    },
    "title": {
        True: (
            "m, mr, mme, mlle, me, dr, maitre, monsieur, madame, mademoiselle, docteur, famille, couple, epoux, "
            "consorts, prenom, nom"
        ),
    },
    "past talk": {
        True: (
            "suite a, suite au, suite aux, comme convenu, comme vu, comme discute, comme evoque, faisant "
            "suite, apres notre, lors de, lors du, comme prevu"
        ),
    },
    "wish": {
        True: "bon, bonne, bons, bonnes, joyeux, joyeuse, belle, bel, excellente, excellent, douce, agreable",
    },
    "thanks": {True: "merci, mercii, cordialement, bisous, salut, ok, parfait, super, nickel, entendu, bye, allez"},
    "whole": {True: "toute la, tout le, tte la, tt le, tt la, toute l"},
    "rest": {True: "reste de, reste du, fin de cette"},
}
