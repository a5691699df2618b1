"""How people shorten words on a telephone, and what they mean; every key is folded."""

from __future__ import annotations

from bot.language.requests.inflection import listed

SHORTHAND = {
    # French
    "g": "je ai", "jai": "je ai", "jsuis": "je suis", "jsui": "je suis", "chui": "je suis", "chuis": "je suis",
    "jss": "je suis", "rapele": "rappelle", "rapeler": "rappeler", "rapelez": "rappelez",
    "jpeux": "je peux", "jveux": "je veux", "jvoudrais": "je voudrais", "jaimerais": "je aimerais",
    "tpeux": "tu peux", "pe": "peux", "peu": "peux", "pouve": "pouvez", "pouver": "pouvez", "vs": "vous",
    "ns": "nous", "c": "ce est", "cest": "ce est", "ya": "il y a", "yatil": "il y a",
    "jserai": "je serai", "jserais": "je serais", "jsrai": "je serai", "jvais": "je vais", "jvois": "je vois",
    "jdois": "je dois", "jpars": "je pars", "jrentre": "je rentre", "jreviens": "je reviens", "jprends": "je prends",
    "jpense": "je pense", "javais": "je avais", "jarrive": "je arrive", "jaurai": "je aurai", "jirai": "je irai",
    "jaurais": "je aurais", "jarriverai": "je arriverai", "jattends": "je attends",
    "jvx": "je veux", "j": "je", "qu": "que", "tas": "tu as", "tes": "tes", "tjs": "toujours",
    "kel": "quel", "kels": "quels", "koi": "quoi", "ki": "qui", "ke": "que", "kan": "quand", "qd": "quand",
    "kelkun": "quelque un", "qqn": "quelque un", "qqun": "quelque un", "quelqun": "quelque un",
    "qqch": "quelque chose", "kestion": "question",
    "av": "avec", "ac": "avec", "avc": "avec", "avek": "avec", "pr": "pour", "ds": "dans", "ss": "sous",
    "fo": "faut", "fodrai": "faudrait", "fodrait": "faudrait", "bjr": "bonjour", "bsr": "bonsoir", "slt": "salut",
    "cc": "coucou", "mrc": "merci", "mci": "merci", "svp": "svp", "stp": "svp", "steuplait": "svp",
    "bcp": "beaucoup", "ojourdui": "aujourd hui", "tt": "tout", "ts": "tous", "bloker": "bloquer",
    "rv": "rdv", "rdvs": "rdv", "rende": "rdv", "tel": "tel", "pb": "probleme", "dsl": "desole", "oqp": "occupe",
    "msg": "message", "msgs": "messages", "dispos": "dispo", "apel": "appel", "apels": "appels", "mr": "m",
    "estce": "est ce", "keske": "que est ce que", "kesk": "que est ce que", "qq": "quelque", "pa": "pas",
    "dem": "demande", "px": "peux", "kestu": "que est ce que tu", "kesta": "que est ce que tu as",
    "dacc": "accord", "dac": "accord",
    # English
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "plse": "please", "thx": "thanks",
    "ty": "thanks", "tks": "thanks", "im": "i am", "ive": "i have", "id": "i would", "ill": "i will",
    "dont": "do not", "cant": "can not", "wont": "will not", "didnt": "did not", "whats": "what is",
    "whos": "who is", "wheres": "where is", "whens": "when is", "hows": "how is", "thats": "that is",
    "theres": "there is", "abt": "about", "w": "with", "appt": "appointment",
    "appts": "appointments", "mtg": "meeting", "mtgs": "meetings", "gonna": "going to", "wanna": "want to",
    "gotta": "have to", "lets": "let us", "cannot": "can not", "thru": "through", "resched": "reschedule",
}  # fmt: skip

ELISIONS = {
    "d": "de", "l": "le", "j": "je", "m": "me", "n": "ne", "s": "se", "t": "te", "c": "ce", "qu": "que",
    "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quelqu": "quelque", "presqu": "presque",
    "don": "do", "can": "can", "won": "will", "didn": "did", "doesn": "does", "isn": "is", "aren": "are",
    "haven": "have", "hasn": "has", "couldn": "could", "mustn": "must", "shouldn": "should", "needn": "need",
    "wasn": "was", "weren": "were",
    "wouldn": "would", "shan": "shall",
}  # fmt: skip
"""What stands before an apostrophe, spelled out."""

ENDINGS = {"acc": "accord", "m": "am", "re": "are", "ll": "will", "ve": "have", "s": "is", "t": "not", "d": "would"}
"""What stands after an apostrophe, spelled out: « d'acc », and in English; "is" also stands for the possessive."""

COMPOUNDS = {
    ("rendez", "vous"): "rdv", ("petit", "dejeuner"): "dejeuner", ("petit", "dej"): "dejeuner",
    ("petits", "dejeuners"): "dejeuner", ("conf", "call"): "visio", ("conference", "call"): "visio",
    ("video", "call"): "visio", ("phone", "call"): "call", ("catch", "up"): "catchup", ("check", "up"): "checkup",
    ("one", "one"): "meeting",
    ("aujourd", "hui"): "aujourdhui", ("peut", "etre"): "peutetre", ("parce", "que"): "parceque",
    ("e", "mail"): "mail",
    ("phone", "calls"): "calls", ("voice", "mail"): "voicemail", ("voice", "mails"): "voicemail",
    ("telephone", "calls"): "calls", ("no", "one"): "nobody",
    ("pense", "bete"): "rappel", ("telephone", "call"): "call", ("rendez", "vs"): "rdv", ("r", "v"): "rdv",
    ("au", "lieu"): "aulieu", ("en", "fait"): "enfait", ("plutot", "que"): "plutotque",
    ("instead", "of"): "insteadof", ("rather", "than"): "ratherthan", ("re", "schedule"): "reschedule",
}  # fmt: skip
"""Two words that are one."""

ABBREVIATIONS = listed("m mr mrs ms dr pr mme mlle prof st ste tel no n ref art env ex cf vs etc ltd inc co")
"""Words whose full stop ends no sentence."""
