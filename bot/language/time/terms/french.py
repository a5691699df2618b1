"""French words of the calendar and the clock: by kind of sense and by value, the folded phrases that carry it."""

from __future__ import annotations

from typing import Any

from bot.language.time.terms.french_talk import TALK

_UNITS = (
    "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf",
)  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}


def _numbers() -> dict[int, str]:
    numbers = dict(enumerate(_UNITS))
    for ten, word in _TENS.items():
        numbers[ten] = word
        numbers |= {ten + one: f"{word} {'et un' if one == 1 else _UNITS[one]}" for one in range(1, 10)}
    numbers |= {60 + n: f"soixante {_UNITS[n]}" for n in range(10, 20)}
    numbers |= {80 + n: f"quatre vingt {_UNITS[n]}" for n in range(1, 20)}
    return numbers | {1: "un, une", 71: "soixante et onze", 80: "quatre vingt, quatre vingts", 100: "cent"}


_CALENDAR: dict[str, dict[Any, str]] = {
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
    "weekday?": {
        0: "lun, lndi, ludi, lund",
        1: "mar, mrdi, mard",
        2: "mer, mecredi",
        3: "jeu, jeud, jdi",
        4: "ven, vdi",
        5: "sam",
        6: "dim",
    },
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
    "month?": {
        1: "jan",
        4: "av",
        9: "sept, sep",
        10: "oct",
        11: "nov",
        12: "dec",
    },
    "day": {
        0: (
            "aujourd hui, aujourdhui, ajd, aujd, auj, aujourdui, ce jour, dans la journee, ds la journee, au "
            "cours de la journee, jour meme, en ce jour"
        ),
        1: ("demain, dem, 2main, 2m1, dmain, dm1, d2m1, dem1, demin, demains, jour suivant, jour d apres, lendemain"),
        2: (
            "apres demain, apres dem, apres 2main, apres 2m1, apresdemain, aprem demain, surlendemain, apdem, ap demain"
        ),
        -1: "hier, la veille",
        -2: "avant hier, avanthier",
    },
    "unit": {
        "second": "seconde, secondes, sec, secs",
        "minute": "minute, minutes, min, mins, mn, mns, minut, minuttes",
        "hour": "heure, heures, h, hr, hrs, heur",
        "day": "jour, jours, j, jrs, jour ouvre, jours ouvres, jours ouvrables, journee, journees",
        "week": "semaine, semaines, sem, sems, semaien, smaine, semainne",
        "weekend": "week end, week ends, weekend, weekends, we, wk, wkd, week",
        "month": "mois",
        "quarter": "trimestre, trimestres, trim",
        "year": "an, ans, annee, annees",
    },
    "h": {True: "h, heure, heures, hr, hrs, heur, hres, hre"},
    "prime": {"minute": "mn, min, mins, minute, minutes"},
    "noon": {
        12: "midi",
        0: "minuit",
    },
    "meridiem": {
        "pm": "pm, p m",
        "am": "a m",
    },
    "part": {
        "morning": "matin, matinee, mat, matins, matine, mati",
        "noon": (
            "entre midi et deux, entre midi et 2, entre 12 et 14, pause dejeuner, heure du dejeuner, heure de "
            "dejeuner, moment de dejeuner, moment du dejeuner, pendant le dejeuner, pendant midi"
        ),
        "afternoon": (
            "apres midi, d apres midi, l apres midi, aprem, aprm, apresmidi, apm, apres m, aprèm, ap midi, "
            "apres dejeuner, apres le dejeuner, apremidi, apres diner midi, apres manger, ap m, apres midis"
        ),
        "evening": "soir, soiree, soirs, apres le travail, apres le boulot, apres le bureau, soire",
        "night": "nuit",
        "day": "journee",
    },
    "part early": {
        True: "a la premiere heure, a la 1ere heure, premiere heure, 1ere heure, aux aurores, de bonne heure",
    },
    "part whole": {
        ("noon", None): "ce midi, a la mi journee, mi journee",
        ("morning", "late"): "avant dejeuner",
    },
    "early": {
        True: ("tot, tres tot, a la premiere heure, a la 1ere heure, de bonne heure, premiere heure, 1ere heure"),
    },
    "en huit": {
        1: "en huit, en 8",
        2: "en quinze, en 15",
    },
    "fixed span": {
        7: "huitaine, une huitaine, une huitaine de jours",
        10: "une dizaine de jours",
        14: "quinzaine, une quinzaine, quinzaine de jours, une quinzaine de jours",
        20: "une vingtaine de jours",
    },
    "half month": {True: "quinzaine"},
    "half year": {True: "semestre"},
    "quarter of year": {1: "t1", 2: "t2", 3: "t3", 4: "t4"},
    "span": {
        30: (
            "demi heure, une demi heure, 1/2 heure, 1/2h, demie heure, une demie heure, une petite demi "
            "heure, une bonne demi heure, 1 demi heure"
        ),
        15: "quart d heure, un quart d heure, un petit quart d heure, 1/4 d heure, 1/4 h, 1 quart d heure",
        45: "trois quarts d heure, trois quart d heure, 3 quarts d heure, 3/4 d heure, 3/4 h",
        90: "une heure et demie, heure et demie, une heure et demi, une heure trente, 1 heure et demie",
        75: "une heure et quart, une heure un quart, une heure quinze",
        105: "une heure trois quarts, une heure et trois quarts",
        150: "deux heures et demie",
        60: "une bonne heure, une petite heure, une heure environ",
        240: "une demi journee, demi journee, 1/2 journee",
    },
    "half": {True: "et demie, et demi, demie, demi"},
    "quarter": {
        15: "et quart, un quart, et un quart, quart",
        30: "et demie, et demi",
        45: "trois quarts, et trois quarts, trois quart",
    },
    "minus": {True: "moins"},
    "minus quarter": {True: "moins le quart, moins un quart, moins quart"},
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
    "season": {
        "spring": "printemps",
        "summer": "ete",
        "autumn": "automne",
        "winter": "hiver",
    },
    "zone": {
        "UTC": "gmt, utc",
        1: "utc+1, gmt+1",
        2: "utc+2, gmt+2",
        4: "utc+4, gmt+4",
        "Europe/Paris": "heure de paris, heure francaise, heure de metropole, heure metropole",
        "Europe/London": "heure de londres, heure anglaise",
        "America/New_York": "heure de new york",
        "America/Montreal": "heure de montreal",
        "Indian/Reunion": "heure de la reunion, heure reunion",
        "America/Guadeloupe": "heure de guadeloupe, heure de martinique",
    },
    "portion": {
        "early": "debut, en debut, au debut, tout debut",
        "mid": "mi, milieu, en milieu, au milieu, a la mi, courant mi",
        "late": "fin, en fin, a la fin, la fin, toute fin, tte fin",
    },
    "workday": {
        True: ("jour ouvre, jours ouvres, jours ouvrables, jour de semaine, jours de semaine, jours de la semaine"),
    },
    "iso week": {True: "semaine, sem, s"},
    "nowadays": {True: "maintenant, tout de suite, immediatement, la maintenant"},
    "always": {True: "jours fin de mois, 24h/24, 24 h/24, 24/24, 7j/7, 7 j/7, 24h/24h"},
}

WORDS = {**_CALENDAR, **TALK}

# Words whose misspellings are read as theirs, where one letter is wrong, missing, doubled or swapped.
CORRECTED = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre "
    "novembre decembre demain aujourd semaine prochain prochaine dernier derniere apres avant midi"
)

# Common words one letter away from those: they mean themselves.
SPELLED_RIGHT = (
    "agent ameli apprendre autant avait avion avis avocat ayant demains demande demander dernieres "
    "derniers devant dimanches domain domaine exprès germain humain janvie jeu jeune landi lourdi madame "
    "mardie marie mendier premier prochains remain romain samedis sapres savant semaines vendre vendu"
)
