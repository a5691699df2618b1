"""Where in a message a request may begin: after greetings, politeness, dates and "could you"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.requests.inflection import listed
from bot.language.requests.patterns import Several
from bot.language.requests.words import COMMA, STOP, Word

OPENINGS = Several("""
@hello ?@article ?#name|equipe|docteur|maitre|there|all|everyone|team|madame|monsieur
cher|chere|chers|cheres|dear ?@article #name|equipe|tous|all|team
?est ?ce ?que tu|vous|on|nous peux|peut|pouvez|pourrais|pourrait|pourriez|pouvons|pourras|pourrez|pourra
peux|pouvez|peut|pourrais|pourrait|pourriez|pourras|pourrez|pourra ?tu|vous|on|je
est ce que
tu|vous|on !etes !est !a !ne
on va|doit|devrait|voudrait|aimerait
merci ?beaucoup de ?bien ?vouloir
veuillez ?bien
je vous|te prie de ?bien ?vouloir
priere de
je voudrais|souhaite|souhaiterais|veux|aimerais|desire|prefere|prefererais|voulais ?bien ?que ?je|tu|vous|nous|on
on|nous voudrait|voulait|voulions|souhaitait|souhaitions|aimerait ?bien ?que ?je|tu|vous|nous|on
savoir ?si
vous|tu savez|sais ?si
to know|check|ask ?if|whether
do you know ?if|whether
i|we was|were wondering|checking ?if|whether
curious|wondering if|whether
je dois|devrais ?aussi
je vais|viens|compte
?nous aimerions|voudrions|souhaitons|souhaiterions|devons|desirons
je ai|aurai|aurais ?aussi besoin de|que|du|des ?je|tu|vous
?on ?nous ?a ?avons ?aurait besoin de|que|du|des ?tu|vous
il ?me|nous va ?me|nous falloir ?que ?je|tu|vous|on|nous
?il ?me|nous faut|faudrait|faudra|manque ?absolument ?que ?je|tu|vous|on|nous
faut|faudrait|faudra|fallait ?que ?je|tu|vous|on|nous
?il y a ?-t-il
auriez|auriez|aurais vous|tu ?la|le gentillesse|amabilite|obligeance|bonte de
seriez|serais vous|tu ?assez aimable|gentil|gentille de|pour
serait|est il possible|envisageable|concevable|faisable de|que ?je|tu|vous|nous
ce|ca est|serait possible|faisable|envisageable de|que ?je|tu|vous
possible de
ce|ca serait|est bien|top|cool|super|sympa|genial|gentil|parfait de|que|si ?je|tu|vous|on
ne oublie|oubliez|oublier|oublies pas|surtout ?pas de
oublie|oubliez|oublier pas de
pense|pensez|penser|songe|songez|songer|pensons a
tu|vous penses|pensez|crois|croyez que
je vous|te laisse|charge|demande|remercie ?de|pour
essaie|essayez|essayer de
si possible|besoin
?une derniere|autre|petite chose|question ?pour ?#when
?one last|other thing ?for ?#when
si tu|vous peux|pouvez|pourriez|pourrais
quand|des que tu|vous peux|pouvez|pourriez
bon !de|pour
finalement|enfait|donc|alors|aussi|encore|bien|juste|simplement|vite|rapidement|absolument|vraiment|euh|heu|ben|bah|voila|sinon|enfin|puis|ensuite|egalement|dites|hop|desole|desolee|finally
also|just|kindly|quickly|then|actually|maybe|perhaps|so|well|um|uh|sorry|now|ok|okay|oh|hmm|merci|super|parfait
et|mais|car|and|but|because|or
svp|please
s'il te|vous plait
ce ?est =quoi
@urgent
attention|info|fyi
sache|sachez|note|notez|noter ?bien que|that
note|notez|noter ?bien de
note =i|we|je
ce est bon =je|vous|tu|on
je suis|serai|vois ?malheureusement contraint|contrainte|oblige|obligee|force|forcee|tenu|tenue de
je me vois contraint|contrainte|oblige|obligee|force|forcee de
je me vois|suis dans le obligation de
je compte sur vous|toi pour
je =@cancel|@drop
je vous|te informe|signale|previens que
pour info|information|rappel
#when
a|de|des|avant|pour|on|at|by|in|for #when
at|around #number
me|moi|nous|te|vous|lui|leur|le|les|la|se|y|en
can|could|would|will|might you|somebody|someone|anyone|anybody|we|i
would you mind
any chance ?of ?that ?you|we|i ?could|can
?it would|might|may be good|nice|great|lovely|helpful|useful|best if|to ?you|we|i ?could
i|we wanted|want ?to know|check|ask|see ?if|whether
would|is it be|possible ?possible to
i|we need|want|have|would|must|wish ?like|love|to ?you ?to
i would rather
need to|you ?to
let us|is
do you think you could|can
make sure ?to ?you
remember to
do not forget to
i|we was|were wondering if you|we could|can
you can|could
if you can|could|would
i|we think we|you should
we|you should
""")


LINKS = listed("et and puis then mais but car donc so alors")


def heads(words: Sequence[Word]) -> dict[int, int]:
    """Each index where a request may begin, with the index where its clause does."""
    found: dict[int, int] = {}
    for start, word in enumerate(words):
        begins = start == 0 or words[start - 1].mark in (STOP, COMMA) or words[start - 1].key in LINKS
        if begins and word.mark not in (STOP, COMMA):
            for head in path(words, start):
                if head < len(words):
                    found.setdefault(head, start)
    return found


def path(words: Sequence[Word], start: int) -> list[int]:
    """The places reached from `start` by stepping over one opening after another."""
    path = [start]
    while path[-1] < len(words):
        at = path[-1]
        beyond = at + 1 if at > start and words[at].mark == COMMA else OPENINGS.longest(words, at)
        if beyond <= at:
            break
        path.append(beyond)
    return path
