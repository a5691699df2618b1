"""Rules of the diary: moving, booking."""

MOVING = """
move_meeting: moves a meeting
    unless ^ @informs !us|is .. @meeting|@occasion
    unless besoin|veut|voudrait|souhaite|demande|cherche ?de|d' un|une @meeting
    #when ?is|are no good|longer ... #when ... works|work|suits|suit|better|instead|free|ok|fine
    #when is|does|do|will not work|suit|good|possible|great|do ... #when
    ^ shove|shunt|nudge|knock|kick ?@article @someone|@meeting|@event|#hour|#from .. back|forward|along|to
    ^ @change ?@article #hour|#from
    ^ @put .. @meeting|@event forward|back
    can|could take|see|fit|do @me|us|him|her|them earlier|later|sooner
    ^ same @meeting|time|thing ?but on|at|#when
    has|have put|pushed|moved|brought ?@article ?@few @meeting|@event .. back|forward|to #when
    ^ put off ?@article .. @meeting|@event|@occasion|@someone|#hour|#from
    ^ ?@article ?@few #hour|#from|@meeting .. needs|has|have|need to be ?at|on #when|#long|#number
    ^ can|could|would|should .. @meeting|@event|#hour|#from be ?on|at|in ?#number ?#when ?instead
    #when is|are out #comma|#stop .. #when
    ^ can|could|will|should ?@article #hour|#from|@meeting|@someone be @move|brought|put ?forward ?back to|by|until
    ^ @move .. @meeting|@meetings|#hour|call|appel|point|visite|intervention
    ^ @move ?@article @someone|#when
    should|shall i|we @move .. @meeting|@someone|#when
    ^ @move .. to|until|till|back|forward|a|au #when
    ^ @move .. #when
    ^ @move everything|tout|tous
    ^ passer|passe|passez @article ?@few @meeting .. #from|#when
    ^ @change ?@article @date_of .. @meeting|call|appel|with|avec
    ^ @change ?@article @meeting
    ^ ?@article #hour|#from .. passe|passera|devient|becomes ... #when
    ^ @change ?@article @someone .. #when
    ^ @move .. @occasion
    ^ @move .. to|a #number $
    ^ ?@article ?@few @meeting|#hour|#when .. @move
    ^ ?@article ?@few @meeting|@event|appel|call .. @put le|la|les .. #when
    ^ ?@article ?@few @meeting|@event .. mettre|mets|mettez|passe|passez #when
    ^ ?@article ?@few @meeting .. plutot ?a|au #when
    @meeting .. serait|sera|would mieux|plutot|be|better .. #when
    would rather @come
    prefere|prefererait @come .. #when
    ^ ?@article ?@few @meeting|appel|call|point .. on|je le|la @put|decale
    ^ ?@article ?@few @meeting ?@article .. passe|passera|sera|devient .. #when
    ^ ?@article ?@few @meeting .. → .. #when
    ^ remettre|remets|remettez ?@article @meeting|@occasion .. #when
    @put .. #when .. a la place de
    @meeting .. autre jour|heure|date|moment
    @meeting .. another|other day|time|date
    pas|plus|not|cannot ... @other horaire|creneau|slot|moment|@date_of & -^ @informs
    ne peut|peux|pourra plus|pas .. trouver|trouvez|trouve|proposer|proposez|propose ?lui|leur|@me un|une autre
    contraint|contrainte|oblige|obligee|force|forced|obliged|must|need|have ?de|to @move .. @meeting|@occasion
    ^ @move .. another|later|autre
    ^ @put|@see|do|@come .. @instead
    @someone .. @come .. @instead
    @someone .. @come .. plutot
    @someone .. @come .. plus tot|tard
    @someone .. @come .. earlier|later
    #hour|#from|@meeting .. needs|has|doit|devrait ?to be|go|etre|passer
    ^ ?@article #hour|@meeting is|est ?now|maintenant|desormais ?at|a #hour & -?
    ^ make @article #hour|#from
    ^ @see ?on|le #when instead|plutot
    se voir|voit|voie plutot .. #when
    #hour|#when #comma ?on ?tu ?vous make|mets|mettez|passe|passez it|le|la ?a|at #when|#number
    ^ make ?@article ?@few @meeting|call|appointment ?for|at #when
    transferer|transfere|transferez ?@article ?@few @meeting
    #when instead|plutot & @someone|@meeting & -^ @send|@tell|@phone
    @meeting .. @instead
    ^ bring .. forward & -@work
    ^ bring it|him|her|them|everything back|to
    ^ bring ?@article @someone|@meeting|#hour|#from|@event .. back|to & -@work|notes
    rather @see .. than
    @meeting .. meme heure
    @meeting .. passer ?a #when
    ^ @put .. plus tot|tard
    ^ @put .. earlier|later
    ^ .. @meeting .. #long plus tot|tard
    @meeting .. same time
    ^ do #from|#when avec|with
    ^ heure ?de ?du .. @instead
    @meeting .. @moved ?#when
    @meeting ... le|la|it @put|passer|passe|passez ?a|au|sur|to|for #when
    ^ @article .. est|sera|is ?been @moved ?a|to ?#when & -@order
    @meeting .. needs|has to be moved
    @meeting .. is|est|sera ?now|desormais|#when ?on #when $ & -^ @do|@send|@tell|@phone
    ne ?me peut|peux|pouvons plus|pas ?a|le #when ... @put|@move|@want|@change|vois|voir|voyez
    je peux|peut plus|pas ?a|le #when ... @put|@move|@want|@change|vois|voir|voyez
    can not do|make|manage #hour|#when|#number ... @put|@move|do
    plus tot|tard ... @put ?le|la|les|lui ?a|au|vers #when
    earlier|later ... @put|@move him|her|them|it ?to|for|at #when
    ^ remettre|remets|remettez ?@article @someone .. #when
    prefere|prefererait|prefers|prefer .. #when ?plutot que|to|than|over #when
    ce est plus|pas ?le|a #when ... mais|but|#comma ?le|a|on #when
    @meeting .. go|slide|slip|goes to|into #when
    pas|not ?le|on|at|for|a #when ?#comma ?mais|but ?plutot|rather ?le|on|at|a #when & @someone|@meeting
    #when !mais|but .. pas|not|non ?le|a|on|at|for #when & @someone|@meeting & -@free|@away & -^ @do|@send|@tell|@phone
    voudrait|veut|souhaite|demande|aimerait|prefere|wants|asked|would ?like ?a|to @move
    ^ faire|fais|faites glisser|passer|basculer|sauter ?@article ?@few @meeting|@occasion .. a|au|sur|vers|#when
    propose ?@me ?lui #when a la place
    ^ report|decalage|deplacement|changement ?de|du|d' ?@article ?@few @meeting|@sitting|@event
    #when ca|ce|cela ?ne va|convient|arrange|colle|marche pas|plus ... @put|@move|@want
    @meeting|@event|visite .. finalement ?le|a|au #when
    impossible|complique ... @put|@move plutot|#when|#hour
    ^ @put|prenons|mettons|disons plutot ?a|au|le #when & @meeting|@event|@someone
    @put|@want un|une autre jour|heure|date|creneau|horaire|moment .. @meeting
    #when je|on|nous|il|elle ?ne peux|peut|pouvons|peuvent plus|pas ... @put
    voir|vois|voyez avec .. pour|si ?de ?on ?peut|pourrait|peux @move
    ^ @put @article ?@few @someone|@meeting .. plutot
    ^ @put @someone .. back|forward|later|earlier
    ^ @put @article #hour|#from|@meeting .. back|forward to|by|a|#when|#long|#number
    ^ @put @article #hour|#from|@meeting .. back|forward $
    @meeting|@someone ... pas|plus|non ?le|a|pour #when ... @put ?plutot ?a|au|le #when & -ne
    ^ @put .. #hour|#when finalement|enfait $
    plutot #when que #when|#from
    plutot #from|#when que
    @instead #when|#from & -^ @do|@send|@tell|@phone .. @work
    #when|#from @instead
    #from & @meeting|@occasion|@meet|@come
    @come & @change|@move .. @meeting

move_meeting: may move a meeting (perhaps)
    ^ @shift
    @someone .. demande si on|nous|je|vous peut|peux|pouvons|pouvez|pourrait passer|changer|avancer #when
    prefere|prefererait|prefers .. #when & @meeting|@someone & -^ @do|@send|@tell|@phone
    ^ pas|not|non ?le|on|at|for|a #when ?#comma ?mais|but ?plutot|rather ?le|on|at|a #when
    #when ?#comma ?et|and|but|mais pas|not ?le|a|on|at|for #when & -^^ @meeting avec|with
"""

BOOKING = """
book_meeting: asks whether someone may come
    ^ ?@article @someone ?de ?#name ?#name peut|pourrait|peuvent|pourraient @come ... #when|#hour ... ?

delegate_task: has something done
    ^ get|have ?@article .. typed|printed|signed|sent|posted|done|fixed|cleaned|copied|bound|translated|repaired

delegate_task: reserves a room
    ^ book|reserve|hire|find|get ?@me ?@article .. meeting|conference|board|training room & -avec|with

delegate_task: adds something to a meeting
    ^ ajouter|ajoute|ajoutez|add .. to|au ?@article ?#when ?s @meeting

book_meeting: asks to book a meeting
    ^ @put ?@whom .. @meeting
    ^ @put !a|contact|attache .. avec|with .. & #when|#long|@occasion & -^ @do .. @work
    ^ mettre|mets|mettez|put ?@article @someone .. #hour
    ^ @put ?@whom ?le|la|les|the|mon|my @someone .. #hour & -@work
    ^ ?@article @event .. @title .. #when
    @put|note ?le|la|it dans|a|in|sur|on @article @diary
    ^ @enter|@put .. a|au|dans|to|in|into|sur|on ?@article @diary & -@work
    ^ fix|line|tee ?up ?@me a|an ?@few ?conference|phone|telephone @meeting|@occasion ?with|for|#when
    ^ @put|arrange|sort|fix|fixing|sorting ?out ?@me ?a something|quelque|time|date|slot ?up ?chose ?in with|avec
    ^ prendre|prends|prenez|prenne|voir ?@me ?@article @title|@patient|@kin|#name .. #when & -@line|@work|train|vol
    ^ recevoir|recevez|recois ?@article ?@few @someone .. #when
    ^ get together with
    ^ i|we am|are having ?a ?@few @meeting|coffee|drinks|drink with
    ^ je|on|nous dejeune|dine|dejeunons|dinons avec .. #when
    @someone .. a|aurait besoin de un|une ?@few @meeting
    ^ je|on|nous ai|a|ont|avons promis|propose|accorde|donne un|une ?@few @meeting a
    ^ have|grab|having|do ?a|an ?@few @meeting|coffee|drinks|drink with
    ^ do|faire|faisons|fais|have a|un|une ?@few @meeting|@occasion avec|with
    faire|faites|fais venir @someone .. #when
    @someone .. @want .. parler|voir|rencontrer ... trouve|trouvez|cale|calez|bloque|bloquez
    ^ put @me down .. #when
    ^ @put ?@whom .. @occasion avec|with|chez
    ^ @put ?@whom ?@article ?#number @occasion .. avec|with|chez
    ^ @put ?@whom .. #hour .. avec|with
    ^ @put ?@whom .. @occasion .. with|avec
    ^ @put ?@whom ?@article #long .. avec|with|chez
    ^ @put ?@whom ?un|une ?petit|petite @occasion .. #when
    ^ @put ?a time|date|moment for
    ^ @put for me to see|meet
    ^ @put for .. to @come
    ^ @fit .. #when
    ^ @fit ?@me ?@article @someone|@few
    ^ @fit|book|pop in ?@article ... #when
    ^ get|have the|my|our ?#name @someone round|over|out|up|here to|#when|on|at|for
    ^ get|have #name|@title ?#name ?#name round|over|out|up|here to|#when|on|at|for
    ^ @title .. #hour ?#comma follow|review|check ...
    ^ see|check if|whether @someone ?#name has|have ?got ?a|any|half|some #long|time|slot|space|minute .. for|with @me
    @someone .. wants|want|like to have #when
    ^ book|put|fit|slot|squeeze @me in for|on|at|#when
    ^ find|get ?@me a|an|some slot|time|space|gap|hour for|with
    ^ put|book|slot|squeeze|pencil @article * in for|on|at|#when & -@work & #when
    ^ put|book|slot|squeeze|pencil @article * * in for|on|at|#when & -@work & #when
    #when works|suits .. book|schedule it|that
    wants|want|like to have|do|grab ?a|an ?@few @meeting|drink|coffee|drinks|chat
    ^ .. and i need|want|have to talk|speak|meet|discuss|go|catch|sit .. #when
    ^ pop|put|add|stick it in|down $
    ^ sort|fix ?out ?@me a|an|the ?@few ?phone|video @meeting|@occasion
    ^ have|get|ask ?@article @someone ?#name come|pop|drop ?in|over|round|by .. #when
    ^ @put for me to speak|talk|sit|catch|have
    ^ @put ?a|an|some time|date|moment|slot|hour #when for|with
    ^ phone|telephone|video|design|research|order|quote|file|copy @meeting|session|review|call with|for|#when
    ^ book|put|pencil|squeeze|slot|pop|fit|stick|bung ?@article @someone ?#name ?#name ?#name in for|on|at|#when
    ^ get|put @me in front of|with
    ^ get @me face to
    ^ get @me together with
    ^ @invite .. @meeting|@occasion|#when
    ^ @enter ?in ?@article @title|#name .. #when|in
    ^ mettre en relation .. rdv
    ^ get @someone ?#name on the phone with
    convenir|fixer|proposer .. @meeting

book_meeting: wants a meeting
    @someone .. souhaite|voudrait|veut|aimerait|demande ?a etre recu|recue|recus|vu|vue
    #hour ?#comma a noter|inscrire|ajouter|bloquer $
    #hour ... note|notez|ajoute|ajoutez|inscris|inscrivez|mets|mettez ?moi le|la|ca $
    ^ @put le|la|lui ?direct|directement ?a ?au #hour|#when & -@work
    ^ @put|@want ?@me #long pour ?que
    @put ?@whom le|un ?@few creneau|slot|rdv ?@free ?possible $
    ^ reserver|reserve|reservez mon|ma #when|#hour pour|a @someone
    ^ mettre|mets|mettez|met|caser|case|casez ?@whom @title|@patient|#name .. #when & -@work & -copie|sur|cc
    ^ @want ?@me un|une|a|an|another ?@few @meeting|creneau|slot|moment
    ^ @want .. #long avec|with
    ^ ask .. for a ?@few @meeting
    @want ?a|to ?@me @come|voir|visiter|rencontrer|see .. #when
    ^ ?@few @someone ?@someone .. @want un|une|a|an ?@few @meeting|creneau|slot|moment
    ^ @someone ?@someone .. @want ?un|une|a|an ?@few #long
    book|put|get|fit|pencil|squeeze him|her|them in
    can|could|will|would ?@article @someone ?#name come|do|make|drop|pop ... #when
    donner|donne|donnez|accorder|accorde|accordez un|une ?@few @meeting
    give ?@article @someone ?#name a|an ?@few @meeting|slot
    @someone .. @want que on|je|nous|vous @come
    ^ ?@article new|nouveau|nouvelle @patient .. #hour
    i|we|je|nous|il want|need|voudrais|veux|souhaite|faut ?me|nous un|une|a|an ?@few @meeting

book_meeting: puts something in the diary (perhaps)
    ^ inscrire|inscris|inscrivez|noter|note|notez ?@me ... #hour

book_meeting: names a meeting
    unless se est|sont|etait|etaient ?tres ?bien|mal passe|passee|passes|deroule|deroulee
    ^ ?@article ?@few ?@few @meeting
    ^ ?@article ?@few ?@few @event .. #hour
    ^ ?@article #long avec|with|chez
    ^ ?une|un|#number ?@few @occasion ?de|d'une|#number|telephone .. avec|with|chez
    ^ ?@few @occasion avec|with
    ^ @occasion|appel a prevoir|caler|fixer|programmer|planifier avec

book_meeting: says who comes
    unless ^ @send|@tell|@phone|@cancel|@move|?
    ^ ?@article ?@few @someone ?#name ?#name ?@bound ?will @come ?@me ?voir ?in ?by ?round ?over #hour & -^ @do
    ^ ?@article ?@few @someone ?#name ?#name ?@bound @come ... @enter|cale|calez le|la|it
    ^ ?@article @trade ?#name ?is @come ?in #when & -^ @do
    @someone ... #hour ... prevoir|prevois|prevoyez|compter|comptez|allow #long

book_meeting: names who is seen
    unless ^ @send|@tell|@phone|@do|@cancel|@move|@recall|@ask|#verb|?
    ^ ?@article ?@few @sitting .. #hour & -?
    ^ .. @sitting .. @someone .. #hour

book_meeting: wants to see someone
    ^ @meet ?@article !si|combien|avec|ce|comment @someone|professor|prof|counsel
    ^ meet|sit ?down with
    ^ je|i @meet ?@article ... #when
    ^ je rencontre|rencontrer|revoir|voie|verrai|recevrai
    ^ @see|rencontrer ?@article .. #when
    ^ rencontrer|meet
    voir|vois|voyez avec ... creneau|rdv|date
    voir|vois|voyez avec .. peut|pourrait|pourra @come
    see|check if|whether .. can|could do|make|come .. #when
    se|nous voir|voit|voie|voient|rencontrer .. avec|#when
    on|se fait|faire ?un|une ?petit cafe|dej|point|call|resto|visio
    on dejeune|dine .. avec|#when
    ^ see my|our|the|me
    @free|creneau|slot pour|to|for @see ?@article @someone
    ^ me to see|meet
    ^ avec|with @article|@someone
"""
