"""Rules that move a meeting."""

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
