"""Rules of what changes the diary or the day: reminders, cancelling, moving, absences, booking."""

from __future__ import annotations

from bot.language.requests.rules import doubtful, sure

REMINDERS = (
    sure(
        "delegate_task",
        "asks to be called back",
        """
        ^ ?me rappeler|rappelez|rappelle ?moi .. au|sur #phone
        ^ call|ring|phone me ?back on|at #phone
    """,
    ),
    sure(
        "set_reminder",
        "asks to be reminded",
        """
        ^ @recall @me de|que|pour|a|avant|to|about|that|of|le|la|les|mon|ma|mes|un|une|at|in|on|before|when
        ^ me|nous @recall de|que|pour|a|avant|le|la|les|mon|ma|mes|#when
        ^ @recall @me .. #when
        ^ me|nous @recall .. #when
        ^ le|la me|nous @recall
        me le @recall
        fais|faites|fait|faire|feras|ferez @me ?bien penser
        me|nous faire|fais|faites|feras penser
        ne oublie|oubliez|oublier pas de me rappeler
        ^ ?@put ?@me ?un|une|a|another ?petit @reminder
        ^ need|set|make|create .. @reminder
        ^ @alert @me #when|que|quand|when|a|at|dans|in
        do not let @me|i forget
        ^ remember @me to
    """,
    ),
    doubtful(
        "set_reminder",
        "may ask to be reminded",
        """
        ^ @recall @me
        ^ me @recall
        ^ @alert @me
    """,
    ),
)

CANCELLING = (
    sure(
        "cancel_task",
        "cancels a request",
        """
        ^ @cancel|@drop ?@article ?derniere|last|previous @request
        ^ @drop ?tomber ?@article @request
        ^ @cancel|@drop .. que|what|that je|i .. demande|demandee|confie|asked|requested
        ^ @drop ?ce .. je .. demande|confie
        ^ @cancel ?@article @order
    """,
    ),
    sure(
        "cancel_meeting",
        "cancels a meeting",
        """
        ^ @cancel .. @meeting|@agenda|@meetings
        ^ @cancel ?@article ?tous|toutes|all|whole|ensemble ?@article ?@few @meeting|@meetings|@occasion|#hour
        ^ @drop ?tomber|about ?@article ?@few @meeting|@meetings
        laisse|laisser|laissez tomber ?@article ?@few @meeting|@meetings
        call|called|calling off ?@article .. @meeting|with|call
        @meeting .. @meeting ... ^ @cancel
        ^ @cancel avec|with
        ^ @cancel ?@article @trade|@patient
        ^ @cancel @title|#name
        ^ .. plus|pas de @meeting .. @cancel
        ^ ?@article ?@few @meeting .. @cancel
        ^ take .. off ?@article calendar|diary|schedule|agenda
        @meeting ... ?vous|tu ?de ?le|la|les ?d' @cancel ?it|le|la|les|tout ?svp|please $
        pas|not|plus pouvoir|pourrai|peux|make|assister|attend|come ... @cancel
        voir ... @cancel $
        renoncer a ?@article @meeting
        ^ can not ?make .. @meeting .. cancel
    """,
    ),
    sure(
        "cancel_task",
        "no longer wants something",
        """
        laisse|laisser|laissez|laissons tomber
        ^ @drop ?about ?@article
        ^ plus besoin
        ?ce ?n'est plus|pas|pas|plus le|la peine
        ^ pas|plus la peine de
        ^ inutile de
        ^ no need|longer ?need to
        ^ not needed
        never mind
        forget about|it|that
        ^ ne @do|@send|@phone|@tell plus|pas
        do not bother
        ^ stop looking|searching|chasing|working
        ^ do not need ?@article
    """,
    ),
    doubtful(
        "cancel_task",
        "may cancel a request",
        """
        ^ @cancel .. @request|commande|order
        ^ .. @cancel $
    """,
    ),
)

MOVING = (
    sure(
        "move_meeting",
        "moves a meeting",
        """
        ^ @move .. @meeting|@meetings|#hour|call|appel|point|visite|intervention
        ^ @move ?@article @title|#name|#when
        ^ @move .. to|until|till|back|forward|a|au #when
        ^ @move .. #when
        ^ @change ?@article @date_of .. @meeting|call|appel|with|avec
        ^ ?@article ?@few @meeting|#hour|#when .. @move
        ^ ?@article ?@few @meeting|appel|call|point .. @put le|la|les .. #when
        ^ ?@article ?@few @meeting|appel|call|point .. on|je le|la @put|decale
        ^ ?@article ?@few @meeting ?@article .. passe|passera|sera|devient .. #when
        ^ ?@article ?@few @meeting .. → .. #when
        @put .. #when .. a la place de
        ^ @put|@see|do .. @instead
        @meeting .. @instead
        ^ bring .. forward|back|to
        rather @see .. than
        @meeting .. meme heure
        @meeting .. same time
        ^ do #when avec|with
        ^ heure ?de ?du .. @instead
        @meeting .. @moved ?#when
    """,
    ),
)

MOVING_PERHAPS = (
    doubtful(
        "move_meeting",
        "may move a meeting",
        """
        ^ @shift
    """,
    ),
)

ABSENCES = (
    sure(
        "set_availability",
        "says when they are away or back",
        """
        ^ ?je ?nous ?ne suis|serai|sera|est|sommes|serons ?pas|plus ?deja|encore|toujours =@away|@elsewhere|retour|ferme
        ^ ?je ?nous suis|serai|sommes|serons ?deja de|en|au|a|hors|sur|dans|chez ?@article ?@few @away|@elsewhere|retour
        ^ ?je ?nous ?ne suis|serai|sommes|serons pas|plus ?du ?tout @free|@away|la
        ^ ?je pars|part|serai|vais en|a ?deplacement|vacances|conge|conges|voyage|formation|l'etranger
        ^ @away|absent ?demain|#when|jusque|toute|la|du|de|from|until|till|a|on|for|next|today
        ^ en|au|a @away|@elsewhere !avec|with
        ^ on|out|in|under @away|@elsewhere !avec|with
        ^ en|on|out|in|au ?annual ?of ?the @away|office
        ^ ?@article ?@opens @closed
        ^ fermeture|closed|closing
        ^ ?@article @opens .. @closed
        ^ pas|plus|non|not ?@free|@away #when|avant|apres|jusque|before|until|after|today|a
        ^ pas|plus|not @free
        ^ @free seulement|uniquement|que|only .. #when
        ^ ne ?me pas deranger|derangez
        ne pas deranger
        ne me ?nous derange|derangez|passe|passez|passer|transferez
        do not disturb|interrupt|put
        ^ hold|take|divert ?all ?my|the|any calls|messages
        ^ prenez|prends|prendre|prenons ?tous ?mes|les|mon messages|appels
        ?je coupe|eteins .. telephone|portable
        ^ je ne travaille|bosse|serai|prends|consulte|recois|reponds ?plus|pas
        ^ je bosse|travaille|consulte|recois pas
        ^ je opere|plaide
        ^ je suis|serai .. jusque|jusqu'a|#when .. messages|urgences
        ^ ?je suis|serai au|en|a|chez|dans|sur .. #when
        ^ .. uniquement|seulement|only ?les|for urgences|urgent|emergencies
        ^ pas|plus|aucun de|d' reseau|appels
        ^ je ai ?pas|plus de reseau
        ^ ?i am|will ?be ?not ?now ?in ?on ?the ?out ?off|away @away
        ^ i|we am|are|will ?be ?not ?in|at|on ?@article @away|@elsewhere|back
        ^ i|we am|are|will ?be ?not in|out|off|away|back|unavailable #when|all|until|from|today
        ^ i|we am|are|will ?be out of ?@article office|town
        ^ i am back|off|away|out
        ^ we are closed|away|shut
        ^ will be|not be in|out|away|off|back
        ^ in surgery|court|theatre|meetings|meeting|hospital until|till|all|#when|from
        ^ .. de retour
        ^ retour|back #when|le|a|on
        ^ @put bloquer|bloque|bloquez tout ?#when
        ^ bloquer|bloque|bloquez tout
        ^ block ?out|off ?all|my|the|#when ?#when $
        ^ vacances|conges|conge #when|du|de
    """,
    ),
)

BOOKING = (
    sure(
        "book_meeting",
        "asks to book a meeting",
        """
        ^ @put ?@me .. @meeting
        ^ @put ?@me .. @occasion avec|with|w|chez
        ^ @put ?@me ?@article ?#number @occasion .. avec|with|chez
        ^ @put ?@me .. #hour .. avec|with
        ^ @put ?@me .. @occasion .. with|avec
        ^ @fit .. #when
        ^ @put ?@me ?@article #long .. avec|with|chez
        ^ @put for me to see|meet
        ^ @invite .. @meeting|@occasion|#when
        ^ mettre en relation .. rdv
        ^ ?@article #long avec|with|chez
        ^ @fit ?@me ?@article @title|#name|client|patient|patiente|@few
        ^ @enter ?in ?@article @title|#name .. #when|in
        ^ @put ?@me ?un|une ?petit|petite @occasion .. #when
        ^ ?@article ?@few ?@few @meeting
        ^ ?une|un|#number ?@few @occasion ?de|d'une|#number|telephone .. avec|with|chez
        ^ ?@few @occasion avec|with
        ^ @meet ?@article !si|combien|avec|ce|comment @title|#name|professor|prof|counsel
        ^ je vois|voie|voir|rencontre|rencontrer|recoive|pose|voient .. #when
        ^ je rencontre|rencontrer|revoir|voie
        ^ @see|rencontrer|meet ?@article .. #when
        ^ rencontrer|meet
        voir avec .. creneau|rdv|date
        se|nous voir|voit|rencontrer .. avec|#when
        on|se fait|faire ?un|une ?petit cafe|dej|point|call|resto|visio
        ^ see my|our|the|me
        ^ me to see|meet
        ^ avec|with @article|#name|@title|mon|ma
        ^ convenir|fixer|proposer .. @meeting
    """,
    ),
)
