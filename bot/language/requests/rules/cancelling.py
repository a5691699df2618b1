"""Rules of what is called off: meetings, and requests no longer wanted."""

CANCELLING = """
delegate_task: deletes or moves a thing
    ^ @cancel ?@article .. abonnement|subscription|assurance|policy|membership|account|debit|insurance|broadband|licence
    ^ @cancel ?@article milk|paper|papers|newspaper|newspapers
    ^ @move .. to .. account|savings|fund|pot
    ^ switch|drop @article * off|on|round|over & -@meeting|@occasion
    ^ @move ?@article * into|onto|upstairs|downstairs
    ^ @cancel|@move|bring|pull .. @meeting notes|minutes|papers|pack
    ^ @cancel|@move ?@article .. @data & -@meeting|#hour|@request

cancel_task: cancels a request
    ^ @cancel|@drop ?@article ?derniere|last|previous @request
    ^ @drop ?tomber ?@article @request
    @request ?n ?no ?#number .. @cancel
    ^ @cancel|@drop .. que|what|that je|i .. demande|demandee|confie|asked|requested
    ^ @drop ?ce .. je .. demande|confie
    ^ @cancel|@drop ?@article @order
    ^ @cancel|@drop ?@article .. @order & -@meeting|#hour & -pour|for|with|avec

cancel_meeting: cancels a meeting
    unless ^ @informs !us|is .. @meeting|@occasion
    ^ strike|striking ?out ?off ?@article ?@few #hour|#when|@meeting|@occasion|@someone
    take|taking him|her|them|it|#name|@title|@kin ?#name out of #when
    ^ wipe|bin|axe|ditch|sack|shelve ?off ?@article ?@few ?#when ?s|is ?@few ?#name @meeting|@meetings|@occasion|@event
    ^ sack off ?@article .. @meeting|@occasion|@event
    ^ ?i ?am ?we ?are no longer meeting|seeing ?@article @title|#name|@kin|@trade
    ^ no #when .. after all
    ^ ?@article @title|@kin|@trade|@patient ?#name ?#name cancelled|canceled $
    ^ ?@article ?#when ?s|is ?@few @meeting|@occasion is|are|was|been cancelled|canceled & -?
    ^ take #when ?s|is .. out|off
    ^ get @me out of ?@article #hour|#from|@meeting|@occasion|@event
    ^ knock .. on the head & @meeting|@event|@occasion|#hour
    ^ ?@article .. not|longer coming|attending .. after all
    do not need|want ?@article ?#when ?s|is ?@few @meeting
    ^ strike|cross ?@article .. off|out
    ^ @cancel .. @meeting|@agenda
    ^ decommander|decommande|decommandez
    ^ @cancel .. @someone|#when & -@order
    ^ @cancel .. ce|tout que je ai #when
    ^ call off
    get rid of ?my|the @meeting|#when|#hour
    take .. off ?@article calendar|diary|schedule|agenda
    ^ @cancel ?@article ?tous|toutes|all|whole|ensemble ?@article ?@few @meeting|@meetings|@occasion|#hour
    ^ @drop ?@article #hour
    ^ @drop ?about ?@article #when $
    ^ @drop ?tomber|about ?@article ?#when ?s|is ?@few @meeting|@meetings
    ^ annulation ?de|du ?@article ?@few @meeting|@occasion|#hour
    laisse|laisser|laissez tomber ?@article ?@few @meeting|@meetings
    call|called|calling off ?@article .. @meeting|with|call
    call|calling off ?@article #when
    ^ take ?@article ?#name ?@trade @meeting out|off
    ^ @cancel avec|with
    should|shall i|we @cancel .. @meeting|@someone|#when
    fait|faire|fais|faites sauter ?@article ?@few @meeting|@occasion|#hour
    @meeting|@event|@occasion .. tombe|tombee|tombes a le eau
    @meeting|@event|@occasion|#hour .. fallen|fell|falls through
    ^ ?@article #hour|@meeting is|are|s off $
    will not ?be need|needing|want|wanting|require ?@article @trade|@meeting|@event|@kin|@title
    contraint|contrainte|oblige|obligee|force|forced|obliged|must|need|have|got ?de|to @cancel .. @meeting|@occasion
    ^ take ?@article #hour|#number|@meeting|@someone .. out|off ?of ?@article #when|diary|calendar|schedule|list
    ^ @cancel ?@article @someone & -@order
    ^ .. plus|pas de @meeting|@occasion|resto .. @cancel
    ^ ?@article ?@few @meeting .. @cancel
    ^ take .. off ?@article calendar|diary|schedule|agenda
    @meeting ... ?vous|tu ?de ?le|la|les ?d' @cancel ?it|le|la|les|tout ?svp|please $
    pas|not|plus pouvoir|pourrai|peux|make|assister|attend|going|viendra|lieu ... @cancel
    pas|not|plus come|dispo|disponible|available|la|there ... @cancel
    n'irai pas ... @cancel
    voir ... @cancel $
    ^ @cancel $ & #when|#hour|@someone|@meeting & -@order|@request
    renoncer|renonce|renoncons a|au|aux ?@article @meeting
    @meeting .. laisse|laissez|laissons tomber
    plus|pas|no|more besoin|need de|du|for ?@article @meeting
    @meeting .. plus|pas lieu
    no longer need|want ?@article ?@few @meeting
    free|freeing up ?@article ?@few slot|time|#when
    ^ ?@article ?@few #hour|#when|@meeting .. saute|sautent|tombe|falls|fell
    call|calling it|this|that|them|everything off
    @someone .. annule|annulent|decommande ?tous son|sa|ses|leur|leurs|le|la ?@few @meeting|@occasion|#hour
    finalement|enfait pas|plus ?de @meeting|@occasion
    ^ pas|plus|aucun|aucune ?de .. #when finalement|enfait
    ^ @title|#name ?#name ?#name annule|annulent|decommande ?pour ?#when $
    renonce|renoncons .. @cancel
    ne fait|fais|faisons|tient plus|pas @article ?@few @meeting
    @meeting|@event .. ne se fera|fait|tiendra pas|plus
    @someone .. se est|desiste ?desiste|desistee|decommande
    @someone .. a|has|have ?just @cancel & -?|@order & -^ @do|@send|@tell|@phone
    ^ no @meeting ... after all
    ^ pas|plus|aucun|aucune ?de @meeting ... finalement
    @meeting .. plus|pas|not|longer utile|necessaire|possible|needed|necessary|required
    pulled|backed|bailed|cried out|off|on
    @meeting ... take it|him|her|them off|out
    take .. out of ?@article calendar|diary|schedule|agenda

cancel_task: no longer wants something
    laisse|laisser|laissez|laissons tomber
    ^ @drop ?about ?@article & -#when
    ^ @drop ?about ?@article ?@work
    ^ stop|arreter|arrete|arretez pour|de|les|la|le|avec|looking|searching|chasing|working
    plus|pas besoin
    laisse beton|faire
    laisse|laissez|oublie|oubliez @article .. pour le instant|moment
    ^ @article @work|@order ... finalement|enfait non
    ^ ce est regle|arrange|resolu & -?
    on|nous ne @send|@do|@phone plus
    ^ ne @phone|@send|@tell|@do pas & a|ai|est|deja|finalement
    ^ ne @phone|@send|@tell|@do pas .. #comma|#stop .. il y a|avait .. erreur|probleme|souci|faute
    enlever|enleve|enlevez|retirer|retire|retirez|rayer|raye|rayez|barrer ?le|la|les|cela|ca de|du ?ta|votre|la liste
    ?ce ?n'est plus|pas ?le|la peine
    plus la peine
    ^ pas|plus la peine de
    ^ inutile de
    plus d'actualite
    plus|pas|longer|more necessaire|utile|necessary|needed|required
    @request .. plus|pas|longer|more necessaire|utile|needed|required
    ^ no need|longer ?need to !rush|hurry|panic
    ^ no need for|of
    ^ you need not !rush|hurry|panic
    ^ hold off|fire ?on ?with ?@article & -#until|until|till
    ^ ?@article .. not needed|required|wanted|necessary any|anymore|now|after
    ^ ?@article .. not needed|required|wanted|necessary $
    no longer need|want|require
    do not worry about
    changed|change|changer my|mon|de mind|avis
    do not need|want ... any more
    do not need|want ... anymore
    laisse|laissez|leave|forget ?le|la|it ?#comma je|i
    je me en charge|occupe
    je me occupe|charge moi|personnellement
    je me en suis ?deja ?bien occupe|occupee|charge|chargee
    ce est regle|fait|bon .. #comma je ai|me|le|la
    ce est bon ?#comma je ai|me
    is|are sorted ?#comma i have
    ne te|vous embete|embetez|fatigue|fatiguez|tracasse|tracassez pas
    je me debrouille|debrouillerai|arrange|arrangerai
    je le|la|les fais|ferai|gere moi|meme
    i will|have do|sort|handle|done|sorted ?it|that|this myself
    i will|can|am do|sort|handle|deal|take|manage|send|call|ring|write|doing .. myself
    ^ not needed
    never mind
    forget about|it|that
    ^ ne ?te|vous ?le|la @do|@send|@phone|@tell|occupe|occupez plus & -plus de @meeting
    ^ ne @do|@send|@phone|@tell pas !oublier|avant|plus & -pas de @meeting
    ^ ne @do rien & -ne ?me @fill|passez|passe|transferez rien
    do not do anything
    ^ do not @send|@phone|@tell|order|buy|pay|book !@me & -anything|anyone & -forget|let|before|until|till|put
    do not bother
    ^ do not need ?to ?@article & any more|longer|after
    ^ ?you do not need to
    ^ you do not have to
    we will do|sort|handle it|that|this ourselves|in
    ^ leave @article & done|did|already|myself|changed|bought|found|got|sorted|sent|paid|called

cancel_meeting: may cancel a meeting (perhaps)
    ^ i|we can|will|could not make|attend ..
    ^ plus de @someone|@meeting|@occasion & -nouvel ordre
    ^ @cancel !tu|vous|#comma|#stop .. & -^ @cancel ?le|la|les|it|tout $ & -@order|@request

cancel_task: may cancel a request (perhaps)
    ^ @cancel .. @request|commande|order
    ^ .. @cancel $ & -? & -^ keep|keeping|leave & -faire|fais|faites @cancel & -^ @informs|@tell|@send
"""
