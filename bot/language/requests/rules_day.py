"""Rules of the writer's own day: what to be reminded of, when they are away."""

from __future__ import annotations

from bot.language.requests.rules import rules

REMINDERS = rules("""
delegate_task: asks to be called back
    ^ ?me rappeler|rappelez|rappelle ?moi .. au|sur #phone
    ^ call|ring|phone me ?back on|at #phone

set_reminder: asks to be reminded
    ^ @recall @me de|que|pour|a|avant|to|about|that|of|le|la|les|mon|ma|mes|un|une|at|in|on|before|when
    ^ me|nous @recall de|que|pour|a|avant|le|la|les|mon|ma|mes|#when
    ^ @recall @me .. #when
    ^ @recall @me .. de|que|pour|to|about @do|@send|@phone|@tell|#verb
    ^ me|nous @recall .. #when
    ^ le|la me|nous @recall
    me le @recall
    fais|faites|fait|faire|feras|ferez @me ?bien penser
    me|nous faire|fais|faites|feras penser
    ne oublie|oubliez|oublier pas de me rappeler|dire|prevenir
    ^ ?@put ?@me ?un|une|a|another ?petit @reminder
    ^ @put|@do|give|want ?@me ?un|une|a|another ?petit|little @reminder|nudge
    ^ @send @me ?un|une|a ?petit|little @reminder
    ^ ?me @alert ?@me ?#long|#when avant
    ^ me @alert #when
    ^ @put ?@me an|une alarm|alarme|reveil
    ^ @alert @me #when|que|quand|when|a|at|dans|in
    do|does not let @me|i forget
    laisse|laissez pas oublier
    sure i|we do not forget
    ^ remember @me to
    #hour dis|dites @me de|que
    me dire|dis|dites ?#when de|d'
    @recall le|la @me
    ^ relancer|relance|relancez @me
    fais|faites|faire @me signe
    tell @me #when to
    pense|pensez|penser a me dire|signaler|prevenir
    ^ memo|pense-bete #comma
    que je ?ne oublie|oublier & @alert|@recall
    ne oublie .. & @alert @me
    ne oublie .. & me @alert

set_reminder: may ask to be reminded (perhaps)
    ^ @recall @me
    ^ me @recall
    ^ @alert @me
    que je n'oublie pas
    so i do not forget
""")

ABSENCES = rules("""
set_availability: says that they are away or back
    ^ ?je ?nous ?ne suis|serai|sera|est|sommes|serons ?pas|plus ?deja|encore|toujours @away|@elsewhere|retour
    ^ ?je ?nous suis|serai|sommes|serons ?deja de|en|au|a|hors|sur|dans|chez ?@article ?@few @away|@elsewhere|retour
    ^ ?je ?nous ?ne suis|serai|sommes|serons pas|plus ?du ?tout @free|@away|la
    ^ ?je ?nous pars|part|partons|serai|vais|partirai en|a @away|@elsewhere|voyage|l'etranger
    ^ je|nous me|nous absente|absenterai|absentons
    ^ je pose|poserai ?ma|mon|un|une|des|mes ?demi #when|journee|conge|conges|jour|jours|rtt
    ^ je prends ma|mon|un|une|des|mes|ce|cette ?demi ?#when journee|conge|conges|jour|rtt|vacances|pause|#when
    ^ @away|absent ?demain|#when|jusque|toute|la|du|de|from|until|till|a|on|for|next|today
    ^ conge|conges @article|maternite|paternite|maladie|parental|annuels
    ^ conge|conges maternite|paternite|maladie|parental|annuels
    ^ en|au|a ?@few @away|@elsewhere ?exterieur ?client !avec|with & -@see|@meet|voie|voit
    ^ annual|sick|maternity|paternity|parental @away
    ^ on|out|in|under @away|@elsewhere !avec|with
    ^ en|on|out|in|au ?annual ?of ?the @away|office
    ^ taking .. off
    ^ will ?be taking .. off

set_availability: says that the place is closed
    ^ ?@article ?@opens .. @closed
    ^ fermeture|closed|closing
    ^ nous|on|we ?are ?will ?be fermons|fermerons|ferme|fermera|closed|closing|close|shut
    ^ @article .. sera|est ferme|fermee|fermes

set_availability: says not to be disturbed
    ^ pas|plus|non|not ?@free|@away #when|avant|apres|jusque|before|until|after|today|a|la
    ^ pas|plus|not @free
    ^ ?je ?suis|serai @free seulement|uniquement|que|only .. #when
    ^ hold|take everything
    ^ not|pas working|in|la|travaille #when
    ^ not in|at ?@article office|work|today
    ^ leave @me alone
    ^ ne ?me pas deranger|derangez
    ne pas deranger
    ne ?plus ?pas ?me ?nous derange|derangez|passe|passez|passer|transferez|transferer
    do not disturb|interrupt
    mode silencieux|absent|discret
    ^ noter|note|notez|enregistrer|enregistrez @mine absence|absences|conges|conge|vacances
    ^ ne @do ?plus|pas de @meeting
    ^ ne plus|pas .. de @meeting & -oublier
    ^ pas|aucun|aucune ?de @meeting|@meetings #when
    je me arrete|absente|repose
    do not book|schedule|plan|put anything|meetings
    do not put .. @calls
    ^ no|aucun ?more @calls until|till|before|avant|jusque|#when|today
    ^ @holds ?all|tous ?@article @calls
    ^ @holds .. @calls $
    , @holds ?all|tous ?@article @calls
    ?je coupe|eteins|decroche .. telephone|portable|#when
    ^ je ne travaille|bosse|serai|prends|consulte|recois|reponds ?plus|pas
    ^ je bosse|travaille|consulte|recois pas
    ^ ?je ?i ?am ?will ?me ?en quitte|pars|leaving|finishing|finis|leave|finish .. #when & -?
    ^ ?je ?suis ?de ?a nouveau joignable|disponible|dispo
    joignable|disponible|dispo|reachable|available ?de|a nouveau|again
    do not put|pass|transfer ... through
    ^ je opere|plaide
    ^ je suis|serai .. jusque|#when .. messages|urgences
    ^ ?je suis|serai au|en|a|chez|dans|sur .. #when|toute
    #when je suis|serai au|en|a|chez|dans|sur
    uniquement|seulement|only|que ?les|for urgences|urgence|urgent|emergencies
    urgences|emergencies uniquement|seulement|only
    ^ pas|plus|aucun de|d' reseau|appels
    ^ je ai ?pas|plus de reseau

set_availability: says, in English, that they are away or back
    ^ ?i am|will ?be ?not ?now ?in ?on ?the ?out ?off|away @away
    ^ i|we am|are|will ?be ?not ?in|at|on ?@article @away|@elsewhere|back
    ^ i|we am|are|will ?be ?not in|out|off|away|back|unavailable #when|all|until|from|today
    ^ i|we am|are|will ?be out of ?@article office|town
    ^ i am back|off|away|out
    ^ we are closed|away|shut
    ^ will be|not be in|out|away|off|back
    ^ in surgery|court|theatre|meetings|meeting|hospital until|till|all|#when|from

set_availability: says that they are back
    ^ .. de retour
    ^ retour|back #when|le|a|on|from|de|des|du
    ^ je ?suis rentre|rentree|reprends|reviens|revenu|reviendrai|rentrerai
    passer|passez|repasser|put .. appels|calls ?through .. nouveau|again

set_availability: keeps the day free
    ^ bloquer|bloque|bloquez tout
    ^ block ?out|off ?all|my|the|#when ?#when $
    ^ vacances|conges|conge #when|du|de
""")
