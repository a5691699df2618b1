"""French words of time: data only. Each kind of sense lists, by value, the folded phrases that carry it."""

from __future__ import annotations

from typing import Any

_UNITS = (
    "zero, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, "
    "seize, dix sept, dix huit, dix neuf"
).split(", ")
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}


def _numbers() -> dict[int, str]:
    numbers = dict(enumerate(_UNITS))
    for ten, word in _TENS.items():
        numbers[ten] = word
        numbers |= {ten + one: f"{word} {'et un' if one == 1 else _UNITS[one]}" for one in range(1, 10)}
    numbers |= {60 + n: f"soixante {_UNITS[n]}" for n in range(10, 20)}
    numbers[71] = "soixante et onze"
    numbers |= {80 + n: f"quatre vingt {_UNITS[n]}" for n in range(1, 20)}
    return numbers | {1: "un, une", 80: "quatre vingt, quatre vingts", 90: "quatre vingt dix", 100: "cent"}


WORDS: dict[str, dict[Any, str]] = {
    "number": _numbers(),
    "ordinal": {
        1: "premier, premiere, premiers, premieres, 1er, 1ere, 1re, 1ers, prem",
        2: "deuxieme, second, seconde, 2eme, 2e, 2nd, 2nde",
        3: "troisieme, 3eme, 3e",
        4: "quatrieme, 4eme, 4e",
        5: "cinquieme, 5eme, 5e",
        -1: "dernier, derniere, derniers, dernieres",
        -2: "avant dernier, avant derniere",
    },
    "ordinal end": {True: "er, e, eme, ere, ieme"},
    "weekday": {
        0: "lundi, lundis, lundy",
        1: "mardi, mardis",
        2: "mercredi, mercredis, mercr, merc",
        3: "jeudi, jeudis",
        4: "vendredi, vendredis, vendr, vend",
        5: "samedi, samedis",
        6: "dimanche, dimanches, dimanch",
    },
    "weekday?": {0: "lun, lndi, ludi, lund", 1: "mar, mrdi, mard", 2: "mer, mecredi", 3: "jeu, jeud, jdi", 4: "ven, vdi", 5: "sam", 6: "dim"},
    "month": {
        1: "janvier, janv",
        2: "fevrier, fevr, fev",
        3: "mars",
        4: "avril, avr",
        5: "mai",
        6: "juin",
        7: "juillet, juil, juill, jui",
        8: "aout, aou",
        9: "septembre",
        10: "octobre",
        11: "novembre",
        12: "decembre",
    },
    "month?": {1: "jan", 4: "av", 9: "sept, sep", 10: "oct", 11: "nov", 12: "dec"},
    "day": {
        0: "aujourd hui, aujourdhui, ajd, aujd, auj, aujourdui, ce jour, dans la journee, "
        "ds la journee, au cours de la journee, jour meme, en ce jour",
        1: "demain, dem, 2main, 2m1, dmain, dm1, d2m1, dem1, demin, demains, jour suivant, jour d apres, lendemain",
        2: "apres demain, apres dem, apres 2main, apres 2m1, apresdemain, aprem demain, surlendemain, apdem, ap demain",
        -1: "hier, la veille",
        -2: "avant hier, avanthier",
    },
    "next": {
        True: "prochain, prochaine, prochains, prochaines, pro, proch, prochain e, qui vient, qui arrive, a venir, "
        "d apres, suivant, suivante, suivants, suivantes, qui suit, apres"
    },
    "coming": {True: "prochain, prochaine, prochains, prochaines, pro, proch, qui vient, qui arrive, a venir"},
    "following": {True: "suivant, suivante, suivants, suivantes, d apres, qui suit"},
    "last": {
        True: "dernier, derniere, derniers, dernieres, passe, passee, passes, passees, ecoule, ecoulee, "
        "precedent, precedente, d avant"
    },
    "this": {True: "ce, cet, cette, ces, cett, cete"},
    "the": {True: "le, la, les, l, au, aux, du, jusquau"},
    "of": {True: "de, du, d, des, en"},
    "from": {"de": "de, du, d, des", "entre": "entre"},
    "to": {True: "a, au, aux, jusque, jusqu, jusqua, jusquau, et"},
    "and": {True: "et, ou"},
    "at": {
        True: "a, vers, autour de, aux alentours de, alentours de, environ, a environ, aux environs de, "
        "sur les, sur le coup de, vers les"
    },
    "at sure": {True: "a, vers, autour de, aux alentours de, sur le coup de, vers les, a environ, aux environs de"},
    "join": {
        True: "a, au, vers, le, la, l, dans, ds, en, de, du, d, pour, plutot, par exemple, mais, environ, autour de, "
        "aux alentours de, a environ, plutot vers, aux environs de, des, sur, pr, precises, precise, "
        "pile, tapantes, si possible, sauf erreur, vers les"
    },
    "exactly": {True: "precises, precise, pile, tapantes, environ, max, maxi, maximum"},
    "in": {True: "dans, ds, d ici, sous, dan, dans les, ds les, dans environ, d ici environ, d ici a"},
    "in time": {True: "dans, ds, dan, dans environ, dans les, ds les"},
    "within": {True: "sous, d ici, d ici environ, dans les, ds les, dans un delai de, sous un delai de, d ici a"},
    "ago": {True: "il y a, y a, ya, voila, il ya"},
    "since": {True: "depuis, depuis le, depuis les"},
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
        "by": "au plus tard, dernier delai, maximum, max, maxi, grand max, dernier carat, delai de rigueur, "
        "sans faute au plus tard, ou avant, inclus au plus tard, date limite, deadline",
        "from": "au plus tot, et plus, et au dela, minimum",
        "until": "inclus, compris, inclu",
    },
    "included": {True: "inclus, compris, inclu, incluse"},
    "unit": {
        "second": "seconde, secondes, sec, secs",
        "minute": "minute, minutes, min, mins, mn, mns, minut, minuttes",
        "hour": "heure, heures, h, hr, hrs, heur",
        "day": "jour, jours, j, jrs, jour ouvre, jours ouvres, jours ouvrables, journee, journees",
        "week": "semaine, semaines, sem, sems, semaien, semaines, smaine, semainne",
        "weekend": "week end, week ends, weekend, weekends, we, wk, wkd, week",
        "month": "mois",
        "quarter": "trimestre, trimestres, trim",
        "year": "an, ans, annee, annees",
    },
    "h": {True: "h, heure, heures, hr, hrs, heur, hres, hre"},
    "prime": {"minute": "mn, min, mins, minute, minutes"},
    "noon": {12: "midi", 0: "minuit"},
    "half": {True: "et demie, et demi, demie, demi"},
    "quarter": {
        15: "et quart, un quart, et un quart, quart",
        30: "et demie, et demi",
        45: "trois quarts, et trois quarts, trois quart",
    },
    "minus": {True: "moins"},
    "minus quarter": {True: "moins le quart, moins un quart, moins quart"},
    "past": {True: "passe, passees, passees, et"},
    "meridiem": {"pm": "pm, p m", "am": "a m"},
    "portion": {
        "early": "debut, en debut, au debut, tout debut",
        "mid": "mi, milieu, en milieu, au milieu, a la mi, courant mi",
        "late": "fin, en fin, a la fin, la fin, toute fin, tte fin",
    },
    "early": {True: "tot, tres tot, a la premiere heure, a la 1ere heure, de bonne heure, premiere heure, 1ere heure"},
    "lateness": {True: "tard, tres tard"},
    "part": {
        "morning": "matin, matinee, mat, matins, matine, mati",
        "noon": "entre midi et deux, entre midi et 2, entre 12 et 14, pause dejeuner, heure du dejeuner, "
        "heure de dejeuner, moment de dejeuner, moment du dejeuner, pendant le dejeuner, pendant midi",
        "afternoon": "apres midi, d apres midi, l apres midi, aprem, aprm, apresmidi, apm, apres m, aprèm, ap midi, apres dejeuner, "
        "apres le dejeuner, apremidi, apres diner midi, apres manger, ap m, apres midis",
        "evening": "soir, soiree, soirs, apres le travail, apres le boulot, apres le bureau, soire",
        "night": "nuit",
        "day": "journee",
    },
    "part early": {True: "a la premiere heure, a la 1ere heure, premiere heure, 1ere heure, aux aurores, de bonne heure"},
    "part whole": {("noon", None): "ce midi", ("morning", "late"): "avant dejeuner", ("noon", None): "ce midi"},
    "en huit": {1: "en huit, en 8", 2: "en quinze, en 15"},
    "fixed span": {
        7: "huitaine, une huitaine, une huitaine de jours",
        10: "une dizaine de jours",
        14: "quinzaine, une quinzaine, quinzaine de jours, une quinzaine de jours",
        20: "une vingtaine de jours",
    },
    "odd days": {8: "huit", 15: "quinze"},
    "half month": {True: "quinzaine"},
    "nowadays": {True: "maintenant, tout de suite, immediatement, la maintenant"},
    "soon": {True: "plus tard, un peu plus tard"},
    "every": {
        True: "tous les, toutes les, ts les, tte les, ttes les, tout les, chaque, chaques, tous le, toute les, chq, "
        "tt les, tous, toutes"
    },
    "every other": {2: "sur deux, sur 2", 3: "sur trois, sur 3", 4: "sur quatre, sur 4"},
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
        "FREQ=YEARLY": "annuel, annuelle",
        "FREQ=MONTHLY;INTERVAL=3": "trimestriel, trimestrielle",
    },
    "workday": {True: "jour ouvre, jours ouvres, jours ouvrables, jour de semaine, jours de semaine, jours de la semaine"},
    "feast": {
        "new year": "jour de l an, nouvel an, premier de l an",
        "new year's eve": "saint sylvestre, st sylvestre, reveillon du nouvel an, reveillon du jour de l an",
        "epiphany": "epiphanie",
        "valentine": "saint valentin, st valentin",
        "shrove tuesday": "mardi gras",
        "ash wednesday": "mercredi des cendres",
        "good friday": "vendredi saint",
        "easter": "paques, dimanche de paques",
        "easter monday": "lundi de paques",
        "labour day": "fete du travail",
        "victory": "fete de la victoire",
        "ascension": "ascension, jeudi de l ascension, jeudi d ascension",
        "pentecost": "pentecote, dimanche de pentecote",
        "pentecost monday": "lundi de pentecote, lundi de la pentecote",
        "mothers fr": "fete des meres",
        "fathers": "fete des peres",
        "music": "fete de la musique",
        "bastille": "fete nationale",
        "assumption": "assomption",
        "halloween": "halloween",
        "all saints": "toussaint",
        "armistice": "armistice",
        "saint nicholas": "saint nicolas, st nicolas",
        "christmas eve": "reveillon de noel, veille de noel",
        "christmas": "noel, jour de noel",
    },
    "zone": {
        "UTC": "gmt, utc",
        1: "cet, bst, utc+1, gmt+1",
        2: "cest, utc+2, gmt+2",
        4: "utc+4, gmt+4",
        5.5: "ist",
        -4: "edt, ast",
        -5: "est, cdt",
        -6: "cst, mdt",
        -7: "pdt, mst",
        -8: "pst",
        "Europe/Paris": "heure de paris, heure francaise, heure de metropole, heure metropole",
        "Europe/London": "heure de londres, heure anglaise",
        "America/New_York": "heure de new york",
        "America/Montreal": "heure de montreal",
        "Indian/Reunion": "heure de la reunion, heure reunion",
        "America/Guadeloupe": "heure de guadeloupe, heure de martinique",
    },
    "season": {"spring": "printemps", "summer": "ete", "autumn": "automne", "winter": "hiver"},
    "eve": {-1: "la veille de, veille de, la veille du, veille du, la veille de la, la veille des", 1: "lendemain de, "
            "le lendemain du, lendemain du, le lendemain de, au lendemain de, au lendemain du", 2: "surlendemain de, surlendemain du"},
    "during": {True: "pendant, durant"},
    "lasting": {
        True: "pendant, duree, durant, compter, comptez, compte, prevoir, prevoyez, prevois, duree de, d une duree de, "
        "durera, dure, bloquer, bloquez, bloque, environ, il faudra, il faut, soit, allow, prevoit, max, "
        "compter environ, pour environ, d environ, de environ"
    },
    "lasted": {True: "de libre, max, maxi, maximum, environ, de rdv, de battement, suffira, suffit, suffisent, suffiront"},
    "span": {
        30: "demi heure, une demi heure, 1/2 heure, 1/2h, demie heure, une demie heure, une petite demi heure, "
        "une bonne demi heure, 1 demi heure",
        15: "quart d heure, un quart d heure, un petit quart d heure, 1/4 d heure, 1/4 h, 1 quart d heure",
        45: "trois quarts d heure, trois quart d heure, 3 quarts d heure, 3/4 d heure, 3/4 h",
        90: "une heure et demie, heure et demie, une heure et demi, une heure trente",
        75: "une heure et quart, une heure un quart, une heure quinze",
        105: "une heure trois quarts, une heure et trois quarts",
        150: "deux heures et demie",
        60: "une bonne heure, une petite heure, une heure environ",
        240: "une demi journee, demi journee, 1/2 journee",
    },
    "not": {True: "pas, non, sauf, hors, excepte, plus, hormis"},
    "rather": {True: "plutot, finalement, en fait, mais"},
    "instead": {True: "au lieu de, au lieu du, a la place de, a la place du, plutot que, et non, et pas, au lieu d, "
                "plutot que le, et non pas, au lieu"},
    "move": {
        True: "decaler, decale, decalez, decalee, decales, reporter, reporte, reportez, reportee, reportes, report, "
        "deplacer, deplace, deplacez, deplacee, avancer, avance, avancez, avancee, repousser, repousse, repoussez, "
        "repoussee, bouger, bouge, bougez, remettre, remets, remettez, changer, change, changez, basculer, "
        "bascule, glisser, glisse, recaler, recale, recalez, replanifier, replanifie, decalage, decallez, decalle, "
        "decaller, retarder, retarde, transferer, switcher, reprogrammer, reprogramme, reprogrammez, decalerait, deporter, "
        "intervertir, replacer, replace, replacez"
    },
    "pass": {True: "passe, passer, passez, passera, passent"},
    "earlier": {True: "avancer, avance, avancez, avancee, plus tot"},
    "early riser": {True: "taxi, vtc, vol, train, avion, gare, aeroport, reveil, reveiller, reveille, depart, decollage, nuit, navette"},
    "pronoun": {True: "moi, me, nous, lui, leur, m"},
    "listed": {True: "messages, taches, demandes, rendezvous"},
    "occasion": {
        True: "rdv, rendez, rendez vous, rendezvous, rv, rencard, reunion, reserve, reserver, reservez, reservation, table, taxi, vtc, "
        "prevu, prevus, prevue, dispo, dispos, disponible, libre, libres, creneau, creneaux, planning, agenda, absent, "
        "absente, cale, caler, calez, visio, dejeuner, dej, diner, resto, restaurant, billet, billets, train, vol, "
        "chambre, hotel, appel, appels, point, rappel, rappels, inscris, note, bloque, bloquer, bloquez, disponibilite, "
        "disponibilites, invite, programme, programmer, "
        "planifie, planifier, planifiez, entretien, seance, consultation, rencontre, meeting, call, tel"
    },
    "office": {
        True: "rdv, rendez, rv, reunion, point, appel, visio, entretien, dejeuner, consultation, client, cliente, "
        "patient, patiente, rencontre, seance, audience, creneau, meeting, call"
    },
    "paper": {
        True: "facture, factures, devis, courrier, courriers, lettre, lettres, mail, mails, email, message ecrit, contrat, contrats, jugement, "
        "ordonnance, ordonnances, pv, proces verbal, arret, arrete, loi, decret, bail, acte, attestation, releve, bulletin, "
        "loyer, loyers, salaire, salaires, paie, paies, paye, tva, bilan, compta, comptabilite, comptes, charges, "
        "quittance, quittances, echeance, avenant, statuts, rapport, article, numero, edition, avis, "
        "declaration, bon, commande, compte rendu, cr, compte rendus, justificatif, justificatifs, note, notes, "
        "resultats, analyses, radio, irm, scanner, cheque, virement, paiement, expertise, constat, signification, conclusions, "
        "assignation, requete, photos, stats, statistiques, chiffres, ventes, tableau"
    },
    "street": {
        True: "rue, avenue, av, boulevard, bd, bld, place, pl, square, impasse, allee, allees, quai, cours, chemin, "
        "passage, esplanade, faubourg, route, lotissement, residence, batiment, bat, etage, appartement, appt, apt, "
        "porte, lot, armoire, etagere, salle, bureau, chambre, page, pages, p, article, art, chapitre, version, v, ref, "
        "reference, no, n, numero, num, dossier, siret, siren, rg, tel, telephone, fax, code, digicode, bis, ter"
    },
    "born": {True: "ne, nee, nes, naissance, date de naissance, ddn, decede, decedee, date du, datee du, dates du, "
             "datees du, en date du, date de, signe, signee, marie le, mariee le, fonde, cree"},
    "currency": {True: "euro, euros, eur, e, ttc, ht, k, keur, centimes, dollars, francs, balles"},
    "measure": {
        True: "kg, g, gr, m, m2, m3, cm, mm, km, l, litre, litres, metres, ml, personnes, pers, personne, exemplaires, "
        "ex, pieces, piece, cartons, fois, couverts, degres, points, pages"
    },
    "title": {True: "m, mr, mme, mlle, me, dr, maitre, monsieur, madame, mademoiselle, docteur, famille, prenom, nom"},
    "always": {True: "24h/24, 24 h/24, 24/24, 7j/7, 7 j/7, 7/7, 24h/24h"},
    "past talk": {
        True: "suite a, suite au, suite aux, comme convenu, comme vu, comme discute, comme evoque, faisant suite, apres notre, "
        "lors de, lors du, comme prevu"
    },
    "wish": {True: "bon, bonne, bons, bonnes, joyeux, joyeuse, belle, bel, excellente, excellent, douce, agreable"},
    "thanks": {True: "merci, mercii, cordialement, bisous, salut, ok, parfait, bye, allez"},
    "same hour": {True: "meme heure, a la meme heure, meme horaire, meme creneau, memes horaires"},
    "past question": {True: "a appele, ont appele"},
    "today only": {True: "ce, cet, cette"},
    "whole": {True: "toute la, tout le, tte la, tt le"},
    "rest": {True: "reste de, reste du, fin de cette"},
    "all day": {True: "toute la journee, la journee entiere, tte la journee, journee entiere, journee complete"},
    "asap": {True: "des que possible, asap, au plus vite, tout de suite, immediatement, des que"},
    "iso week": {True: "semaine, sem, s"},
}

# Words whose misspellings are read as theirs, where one letter is wrong, missing, doubled or swapped.
CORRECTED = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre novembre "
    "decembre demain aujourd semaine prochain prochaine dernier derniere apres avant midi"
).split()

# Common words one letter away from those: they mean themselves.
SPELLED_RIGHT = frozenset(
    "demande germain romain domaine domain humain madame marie mardie lourdi jeu jeune dimanches avocat avis avion "
    "semaines prochains premier apprendre savant devant agent avait ayant autant sapres exprès demander remain demains "
    "janvie vendre mendier landi samedis ameli dernieres derniers vendu"
    .split()
)
