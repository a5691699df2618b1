"""Rules of when the writer is away, and of when they are there after all."""

PRESENCES = """
set_availability: says that they will be there after all
    ^ @cancel|@drop @mine ?annual @leave
    ^ @cancel|drop|remove my time off
    ^ finalement|enfait je|nous suis|serai|sommes|serons ?bien @there
    ^ je|nous suis|serai|sommes|serons finalement ?bien @there
    ^ i|we will|am|are ?be ?back in|there|here|around|available|free|working ?on ?from #when after all
    ^ i|we will|am|are ?be ?back in|there|here|around|available|free|working after all
    ^ ?je ?nous ne suis|serai|sommes|serons plus en|de ?article @leave

set_availability: takes no more meetings
    ^ plus|pas de rdv|consultation|consultations|visites #when & -avec|chez & -?

set_availability: asks when they are away
    ^ ?@show ?@me @mine absences|absence|conges $
    ^ ?@show ?@me my absences|leave $
    ^ quand suis|serai je .. absent|absente|conge|conges|vacances
    ^ when am i away|off
    ^ am i @away|off|out
"""

ABSENCES = """
delegate_task: asks for a journey
    ^ ?a|the|one|two|return|single train|trains|flight|flights|eurostar|ferry|coach|tickets|ticket|seats to|from|for

set_availability: says that they are away or back
    ^ ?je ?nous ?ne suis|serai|sera|est|sommes|serons ?pas|plus ?deja|encore|toujours @away|@elsewhere|retour
    ^ ?je ?nous suis|serai|sommes|serons ?deja de|en|au|a|hors|sur|dans|chez ?@article ?@few @away|@elsewhere|retour
    ^ ?je ?nous ?ne suis|serai|sommes|serons pas|plus ?du ?tout @free|@away|la
    ^ ?je ?nous pars|part|partons|serai|vais|partirai en|a @away|@elsewhere|voyage|l'etranger
    ^ je|nous me|nous absente|absenterai|absentons
    ^ on|nous|we ?ne ouvre|ouvrons|ouvrira|ouvrirons pas
    ^ we are|will not ?be open|opening
    ^ ?je travaille|bosse|travaillerai de|depuis|a ?la ?mon maison|domicile
    ^ teletravail|teletravaille
    mets|mettez|note|notez|marque|marquez @me ?comme ?en @away
    ^ je reste|resterai|bosse|travaille chez|a ?la moi|maison
    ^ je ?me debranche|deconnecte|raccroche #when
    ^ je ne reviens|reviendrai|rentre|rentrerai|reprends|reprendrai
    ^ je ?ne commence|commencerai|demarre|demarrerai|embauche|embaucherai ?pas ?que ?le #hour|#when $ & -?
    @someone .. me|nous remplace|remplacera|remplaceront & -?
    ^ congres|colloque|seminaire|formation ?toute|all #when & -#hour & -avec & -@put & -?
    ^ congres|colloque|seminaire|salon|formation|deplacement a|au|en|de|d' .. #when & -#hour & -avec & -@put
    ^ je reviens|reviendrai|rentre|rentrerai|reprends|reprendrai pas
    ^ not|pas ?be back|returning|de ?retour #when|until|till|before
    ^ ?i ?am ?will ?be returning|return to ?@article work|office|desk|practice
    ^ out|off|away all|#when|until|till|for|from
    ^ rien|nothing ?de ?between ?from #when & -?
    ^ pas|aucun|aucune|no ?more ?de consultation|consultations|patients|clients|visites & #when & -?
    etre derange|derangee
    ^ ?i ?am with a|an client|patient|customer ?#when|all
    ^ poser ma|mon|un|une|mes ?demi #when|journee|conge|conges|rtt
    ^ take|have|having #when off
    ^ ?half ?a|one|my day|days off #when|from
    ^ ?je ?suis en|on|at|in pause|break ?dej|dejeuner|midi|cafe ?#long|#when|jusque|until|till
    ^ ?i ?am ?we ?are staying|working ?at|from home|in
    ^ ?i ?am ?we ?are ?just stepping|popping|nipping|heading|going out|away|home
    ^ on|in a|the train|plane|flight|road|bus|tube|motorway until|till|#when|all|to
    ^ ?je ?suis dans|sur ?le|la|l'|un train|avion|bus|metro|route jusque|#when|toute
    ^ ?i ?am ?been signed off
    signed @me off
    ^ on|at|out|in ?for lunch|break until|till|from|for|#long|#when
    ^ pause ?dej|dejeuner|midi #long|#when|jusque|de
    ^ je|on|nous fais|fait|faisons|ferai|ferons le pont
    ^ je ne|n' ?pas viendrai|viens|passerai pas & -@meeting
    ^ je viendrai|viens|passerai pas & -@meeting
    ^ je pose|poserai ?ma|mon|un|une|des|mes ?demi #when|journee|conge|conges|jour|jours|semaine|semaines|rtt
    ^ je prends|prendrai|pose|poserai #number|@article|@few semaine|semaines|jour|jours ?a|en|au|pour #when
    ^ je prends|prendrai|pose|poserai #number|@article|@few semaine|semaines|jour|jours de|d' @away
    ^ je prends ma|mon|un|une|des|mes|ce|cette ?demi ?#when journee|conge|conges|jour|rtt|vacances|pause|#when
    ^ @away|absent !cert|note|form|it|them ?#when|jusque|toute|for & -^ leave the|a|my|your|him|her|this|that
    ^ conge|conges @article|maternite|paternite|maladie|parental|annuels
    ^ conge|conges maternite|paternite|maladie|parental|annuels
    ^ en|au|a ?@few @away|@elsewhere ?exterieur ?client !avec|with & -@see|@meet|voie|voit
    ^ annual|sick|maternity|paternity|parental @away
    ^ on|out|in|under @away|@elsewhere !avec|with
    ^ en|on|out|in|au ?annual ?of ?the @away|office
    ^ taking .. off
    ^ will ?be taking .. off

set_availability: says that the place is closed
    unless ^ @informs ... @closed
    ^ ?@article ?@opens .. @closed
    ^ fermeture|closed|closing
    ^ nous|on|we ?are ?will ?be fermons|fermerons|ferme|fermera|closed|closing|close|shut
    ^ @article .. sera|est ferme|fermee|fermes

set_availability: says not to be disturbed
    suis|serai la pour personne
    ^ pas|plus|non|not ?@free|@away #when|apres|jusque|until|after|today|a|la & -^^ ... @meeting avec|with
    ^ pas|plus|non|not ?@free|@away before|avant * & -^^ ... @meeting avec|with
    ^ pas|plus|not @free
    ^ pas|plus|not joignable|reachable|contactable|around $
    ^ ?je ?ne ?suis|serai @free|joignable|reachable seulement|uniquement|que|only .. #when
    ^ hold|take everything
    not be reached|contacted|disturbed|interrupted
    ^ i|we do|will|am|are|can not ?be pick|picking|answer|answering|respond|responding|replying|working|work & -?
    can not take|answer ?any @calls & -?
    ^ i|we ?will no longer|more work|working|answer|available
    ^ no ?more|further meetings|appointments|bookings|calls|visits|viewings ?#when ?please & -?
    ^ not around|about #when
    ^ plus|pas|no|aucun ?more ?de @meeting|@calls ... nouvel|further ordre|notice
    ^ phone|telephone|portable|mobile ?is ?will ?be off|coupe|eteint|silencieux|silent
    ^ not|pas working|in|la|travaille #when
    ^ not in|at ?@article office|work|today
    ^ leave @me alone
    ^ ne ?me pas deranger|derangez
    ne pas ?me|nous deranger
    ne ?plus ?pas ?me ?nous derange|derangez|passe|passez|passer|transferez|transferer
    do not disturb|interrupt
    ^ ne @me @phone pas|plus ?#when $
    mode silencieux|absent|discret
    ^ noter|note|notez|enregistrer|enregistrez @mine absence|absences|conges|conge|vacances
    ^ ne @do ?plus|pas de @meeting
    ^ ne plus|pas .. de @meeting & -oublier
    ^ pas|aucun|aucune ?de @meeting|@meetings #when
    je me arrete|absente|repose
    do not book|schedule|plan|put anything|meetings
    do not put .. @calls
    ^ put no @calls
    ^ no|aucun ?more @calls until|till|before|avant|jusque|#when|today
    nobody|none is|should|must|may|can ?to @phone|bother|contact|reach|disturb @me
    ^ i|we am|are|will not ?be in|around|working|available $
    ^ ?i ?am ?will ?be starting|coming late|later ?#when
    ^ ?i ?am ?will ?be ?coming late|later in|into ?to ?work ?#when
    ^ @holds ?all|tous ?@article @calls
    ^ @holds .. @calls $
    , @holds ?all|tous ?@article @calls
    ?je coupe|eteins|decroche .. telephone|portable
    je coupe|eteins|decroche .. #when
    ^ je ne travaille|bosse|serai|prends|consulte|recois|reponds|decroche ?plus|pas
    ^ je ne repondrai|decrocherai|travaillerai|consulterai|recevrai|prendrai|bosserai ?plus|pas
    ^ je bosse|travaille|consulte|recois|reponds|decroche|bosserai|travaillerai|consulterai pas|plus
    ^ je recevrai|repondrai|decrocherai|prendrai pas|plus
    ^ ne ?me passez|passe|passer|transferez ?plus rien|personne
    personne|nobody|nul ne|is|should|to|must|can ?to ?me ?nous derange|disturb|interrupt
    ^ ?i ?we will|am|are not be ?really reachable|contactable|available|around
    ^ @block ?@article creneau|plage|slot ?#when & -pour|for @someone & -avec|with
    ^ ne ?me rien|plus|pas @fill
    ^ ne ?me @fill ?plus ?pas rien|personne|aucun|aucune
    ^ do not @fill ?@me anything|anyone|anybody|any
    ^ nothing|rien in|on|dans|sur @mine @diary #when & -?
    ^ @article @diary ?est|doit|devrait|reste|is|must|should ?be ?stay ?kept bloque|closed|blocked|free|vide #when
    ^ heads down
    no interruptions|disturbances|distractions
    ^ je pars|partirai|quitte|m'en ?vais ?le ?bureau plus tot
    ^ ?je ?i ?am ?will ?me ?en quitte|pars|leaving|leave .. #when & -? & -^^ ?@article @meeting|@event avec|with
    ^ ?je ?i ?am ?will ?me ?en finishing|finis|finish ?work ?early #when & -?
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

set_availability: says, in English, what they are doing until then
    unless ?
    ^ i|we am|are|will ?be ?all ?still ?stuck ?tied ?up ?busy in|at|on|with !#when .. until|till|all|for $
    ^ i|we am|are|will ?be ?all ?still ?stuck ?tied ?up ?busy in|at|on|with !#when .. #when $ & -late
    ^ out|off|away of action|contact|reach|circulation|town|order
    ^ in|at #name ?#name all|until|till
    ^ in|at #name ?#name #when $
    ^ ?i ?have ?am gone|popped|nipped|off to lunch|dinner|breakfast|the|a|an|get
    ^ stuck|tied ?up in|at|on|with .. until|till|#when
    ^ i|we am|are ?all ?still ?stuck ?tied ?up ?busy in|at|on ?@article ?@few @session|@elsewhere|meetings|meeting $
    ^ in|at|on ?@article ?@few @session until|till|all|#when|for

set_availability: says, in English, that they are away or back
    ^ i|we am|are ?now ?back free|available|reachable|around again
    ^ back in|at|on ?@article office|work|desk|@opens|#when
    ^ ?i am|will ?be ?not ?now ?in ?on ?the ?out ?off|away @away
    ^ i|we am|are|will ?be ?not ?in|at|on ?@article @away|@elsewhere|back
    ^ i|we am|are|will ?be ?not in|out|off|away|back|unavailable #when|all|until|from|today
    ^ i|we am|are|will ?be out of ?@article office|town
    ^ i am back|off|away|out
    ^ we are closed|away|shut
    ^ will be|not be in|out|away|off|back
    ^ at|with ?the|my|a @trade|@elsewhere ?appointment until|till|all|#when
    ^ in surgery|court|theatre|meetings|meeting|hospital until|till|all|#when|from

set_availability: says that nobody is there
    ^ plus|pas personne ?ne ?sera|est au|a|en|dans|sur ?le|la ?@article @opens|bureau|place|accueil & -?
    ^ personne ?ne ?sera|est au|a|dans ?le|la ?@article @opens|bureau|place|accueil & -?
    ^ il|y n'y a|aura ?plus|pas personne & -?
    ^ nobody ?will|is ?be ?in|at ?@article @opens|office|in|here|workshop|warehouse & -?
    ^ ?@article @opens ?sera|est|will|is ?be vide|desert|empty|unattended & -?

set_availability: says that they are back
    ^ je|on|nous|we rouvre|rouvrons|rouvrirai|rouvrirons|rouvrira|reopen|reopening
    ^ .. de retour
    ^ retour|back #when|le|a|au|en|on|from|de|des|du & -billet|billets|train|vol|avion|aller|taxi|@send
    ^ repasser|repassez|repasse ?@me|@article .. appels|calls|communications
    ^ je ?suis ?enfin ?bien rentre|rentree|reprends|reviens|revenu|reviendrai|rentrerai
    passer|passez|repasser|put .. appels|calls ?through .. nouveau|again

set_availability: keeps the day free
    ^ bloquer|bloque|bloquez tout
    ^ fermer|ferme|fermez|condamner|condamne|condamnez|verrouiller|verrouillez ?@article @agenda .. #when
    ^ @block ?out|off ?@me ?toute|all ?@article journee|@agenda|#when & -pour|for @someone & -@meeting|avec|with|chez
    ^ @block ?out|off ?@article #long ... #when & -avec|with|chez & -@meeting & -pour|for @someone
    ^ garder|garde|gardez|laisse|laissez|laisser|keep|keeping|leave ?@me ?@article #when libre|free|clear|empty|vide
    ^ reserver|reserve|reservez ?@me @article #when|journee|matinee|semaine $
    ^ @block ?out|off ?de #number a|to|till #number ?#when & -avec|with & -@meeting
    ^ keep|keeping|leave @article diary|calendar|day|morning|afternoon|week|#when free|clear|empty
    ^ vacances|conges|conge #when|du|de
"""
