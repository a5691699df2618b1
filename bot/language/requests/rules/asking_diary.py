"""Rules of questions about the diary: what is planned, what is free."""

RECALLED = """
list_meetings: asks to be reminded of the meetings
    ^ @recall @me ?of|about mes|nos|my|our @meetings|@diary
    ^ me|nous @recall mes|nos @meetings
    ^ me|nous @recall @mine @diary
    ^ @recall @me what i
    ^ me|nous @recall @article heure|date|lieu|adresse ?de|du ?@mine|les|des
    ^ @recall @me @article heure|date|lieu|adresse ?de|du ?@mine|les|des @meeting|@meetings
    ^ @recall @me ?a quelle|quel|quand|ou|avec ?heure ?qui ?est|je @mine|ai|est|je .. @meetings|#when
    ^ @recall @me a quelle heure
    ^ @recall @me ou|quand se|je|on|est|a|ai|dois
    ^ remind @me when|where|who|how|what ?time ?many|@meetings i|my|is|are|do|the
    ^ @recall @me ?avec qui|quels|quelles|combien|quoi ?@meetings|est|ce ?que je|ai|nous
    ^ remind @me when|where|what ?time .. @meeting|@meetings

list_meetings: asks whether a meeting stands (asked)
    unless ^ @do|@send|@tell|@phone|@put|@cancel|@move
    @meeting|#when ... est|sont|ete|is|been|was|are ?bien ?deja ?toujours ?encore ?still @dropped|@moved
    was|is|has|did ... @meeting|#when|@someone ... @dropped|@moved
    ^ @mine @meeting .. ce est|etait .. ?
    qui|pourquoi|who|why ... @dropped|@moved|@move
"""

TOLD = """
list_meetings: asks to be told the meetings
    unless ^ tell|dites|dis|dire the|our|my|aux|a
    ^ @show ?@me ?tous|all ?le|la ?liste ?de @mine|les|our|the ?all ?upcoming|prochains @meetings|@diary
    ^ @show @me .. @diary|@agenda $
    ^ @show ?@me @article @diary ?de|du|for|pour ?#when $
    ^ @show|@check ?@me ce que je ai|aurai|fais
    ^ @show|@tell ?@me mes|my|nos|our @meetings
    ^ @show @me #when ?s ?is @meetings|@diary
    ^ run|walk|take|talk @me through #when|my
    ^ where do|should|am i
    ^ @show|@tell ?@me l'|the heure|time de|du|of|for .. @meeting
    ^ @show @me ?un|une|a rundown|overview|recap|resume|apercu of|de|du #when
    ^ @mine @agenda ?de|du|of|for ?#when $
    ^ tell @me what i have|am
    ^ tell @me my @meetings
    ^ @show @me .. de @mine @meetings
    ^ fais|faites|faire @me voir .. @diary|@meetings
    ^ voir|see|avoir|revoir|consulter|regarder|look ?at ?tous|all ?@article ?mes @meetings|@diary $
    ^ voir|see|avoir|revoir|consulter|regarder|look ?at ?tous|all ?@article ?mes @meetings|@diary ?de|du|for|of #when $
    ^ @article ?next|upcoming|prochains @diary ?du ?temps ?de|du|pour|for ?@article ?#when|semaine|week|jour $
    ^ agenda|planning|programme|calendar|schedule|diary ?de|du|pour|for ?@article ?#when|semaine|jour|journee $
    ^ rdv de|du|pour ?@article #when|jour|journee|semaine $
    ^ mes|my|nos|our ?prochains ?next ?upcoming @meetings ?de|for|on|pour|du ?#when $
    ^ mes|my prochains|prochaines|upcoming|next @meetings
    ^ fais|faites|sors|sortez|ressors @me @article @diary
    ^ mes|nos|my|our ?tous|all rdv|reunions|visios|meetings|appointments|entretiens & -@move|@cancel|@put
    ^ @show @me #when $
    ^ recap|recapitulatif|resume|liste ?de mes|my|nos @meetings
    ^ liste|recap|recapitulatif de|des|du ?mes|nos|les @meetings
    ^ ?mon|my ?le|the prochain|next @meetings ?#comma $
"""

FREE = """
availability: asks what is free
    ^ suis|serai|serais je ?bien ?encore ?toujours ?deja @free
    ^ est ce que je ?suis|serai|serais ?bien ?encore ?deja @free
    ^ je ?suis|serai|serais @free .. ?
    quand .. je .. @free
    ^ suis|serai ?encore ?bien @free .. ?
    ^ let me know|hear when|if|whether i am|have .. @free|@gap
    ^ ?il y a ?t ?il ?encore ?un|une|des|de @gap & -avec|with @someone
    ^ je @could partir|finir|terminer|filer|quitter .. #when .. ?
    ^ @could je ?me absenter|sortir|echapper|liberer .. #when .. ?
    ^ @could je|i partir|finir|terminer|filer|leave|finish|go|head|slip .. #when .. ?
    ^ @could|prendre ?i ?we ?on ?prendre ?take ?see ?squeeze ?in one|un|une more|autre|extra @patient
    ^ ?is ?est ?ce ?que @someone bosse|travaille|works|working #when .. ?
    ^ quand est ce que je|on|nous @could @fit|@put|@see|prendre|recevoir
    ^ am|are|is i|we ?still open|around|about #when
    ^ does|would|will|is #when ?at ?#number ?be|still work|suit|ok|okay|good|fine|free ?for ?@me ? & -with|@meeting
    ^ @show|@check ?@me if|si|whether je|i .. @free|@gap
    ^ @check|@show si|if|whether .. @free
    ^ @check|@show si|if|whether je|i ?ne ai|have rien|nothing ?de ?prevu #when
    ^ est ce que ?@article @someone ?#name peut|pourrait|pourra ?#comma #when ?
    ^ je peux|puis .. quelque un .. #when
    ^ got any .. free|time
    ^ have|do i|we ?got ?have ?a|an|any ?spare|free ?half ?an #long|hour|minute|moment|afternoon|morning|evening
    ^ am i|we doing|up anything|something|much|to
    ^ @could i|we do|manage|make #when $ & -with
    ^ am i|we ?still ?going ?to ?be around|about|in|here|there ?on|at|for #when
    ^ what|which ?#when day|days|time|times|morning|mornings|afternoon|afternoons .. empty|clear|quiet|light|open
    ^ am i clear
    ^ is|are|will ?@article @someone ?#name ?be about|around|in|there ?on|at #when
    ^ voir|vois|voyez|see un|une|a|des trou|trous|creneau|creneaux|gap|slot
    ^ est ce que .. @fit & -avec & -@someone
    @fit quelque chose|something & -avec|with
    ^ @put|@want ?@me un|une|a trou|gap|disponibilite|dispo
    ^ @check @me quand|when je|i .. @free
    ^ @show|@check ?@me si|if|whether ?@article .. est|sera|sont|seront ?bien @there|dans|au|en #when
    ^ ?est ?ce ?que ?@article @someone ?#name ?#name ?il ?elle est|sera ?t ?il ?elle ?bien @there #when ... ?
    ^ quels|quelles|quel|quelle|what|which .. creneaux|creneau|slots|slot|gaps|@free
    ^ mes|my|nos ?prochains ?prochaines disponibilites|dispos|creneaux|availability ?#when
    ^ ?quelles ?sont ?@article disponibilites|disponibilite|dispos de|du|d' ?@article @someone
    ^ .. je|nous ai|aurais|aurai|avais .. @gap .. @diary|journee|libre
    ^ je|nous|ai|aurais|aurai ?je ?ai|aurais|avons ?encore ?un|une|des|de|du|pas ?la|petit|peu @gap !avec|with
    ^ je .. ai|aurais .. de libre
    ^ ai|aurais je ?encore ?un|une|des|de|du|le @gap
    ^ .. reste .. @gap
    ^ .. reste ?me ?encore ?t ?il ?de|des|un|du @gap
    ^ am i|we ?still ?around @free
    ^ are we|i @free
    ^ when am|are|is|will i|we|my ?be ?next @free
    ^ is|are #when ?still ?#when open|ok|taken|booked|clear|quiet
    ^ quel|quels|which|what jour|jours|day|days .. @free|@busy|leger
    ca passe|rentre|loge ... #when
    #when ?que ca|ce passe|rentre|colle|irait|conviendrait|convient ... ?
    ^ @could je prendre|poser|avoir ?@article #when|journee|conge ... ?
    #when .. ce|ca est|serait|is jouable|faisable|possible|ok|bon|libre ?pour ?@me ? & -@meeting|@occasion avec|with
    ai|a|il|y moyen de prendre|poser|partir|souffler
    quels|quelles|what|which plage|plages|trou|trous|openings
    combien de creneaux|trous|slots|plages|places
    quand|when @could je|i|on|we @fit|@put|@see
    quand @could ?t ?je|on|nous recevoir|voir|rencontrer|prendre
    ^ je|on|nous @could ?encore prendre|recevoir|caser @title|@patient|#name ... ?
    quand je|on|nous @could ?encore @fit|@put|prendre
    ^ when is|are good|best|convenient
    moyen|possible de @fit & -avec & -@title|#name
    je|i|on|we @could ?encore ?still @fit|prendre|recevoir|take|see @article|another ?@few @patient
    @could je|i|we|on ?encore ?still prendre|recevoir|take|see|squeeze @article|another ?@few @patient
    ^ when is|are my ?next free
    ^ when can|could i .. see|meet
    ^ quand ?est ?ce ?que ?je peux|pourrais|puis ?je voir|rencontrer|recevoir
    ^ do|have|will i|we ?have ?got|still|have ?any|a|some|the|much|an ?free ?spare @gap
    ^ have|do i|we ?got .. @gap|free .. #when
    ^ is|are .. free ?
    ^ is|are .. free #when ?
    ^ is #when ?still @free
    ^ any|some free|spare
    ^ je ai #long .. ?
    ^ any gaps|slots|availability
    ^ what ?times .. i .. free
    ^ my ?next availability|free
    ^ can|could|may i|we @fit .. & -with|avec & -@someone
    ^ je|on peux|pourrais|peut|pourrait @fit & -avec & -@someone
    ^ je peux|pourrais|puis prendre|mettre|poser|placer un|une @meeting|creneau
"""

PLANNED = """
list_meetings: asks what is planned
    ^ ?de ?et je ai|aurai|avais ?deja ?donc quoi
    ^ quoi .. @meetings|@diary|prevu
    ^ .. que est ce que je ai|aurai
    ^ que|quoi ai|aurai je ..
    ^ qu'est ce qui me attend
    ^ ca donne|dit quoi .. @agenda|#when
    ^ quoi de prevu|beau
    ^ .. ?il y a ?t ?il quoi .. #when|prevu|@diary
    ^ .. reste quoi .. @meetings
    ^ ?il ?me ?nous reste quoi #when
    ^ qu'est ce qui est|a ?ete|etait ?deja prevu|note|inscrit|programme|cale|planifie #when
    ^ ?il y a quoi ?de ?prevu ?note ?inscrit #when
    ^ qu'est ce qui est|etait ?deja prevu|programme|planifie
    je dois|devrais etre ou .. #when
    ^ .. reste ?t ?il ?encore ?des|de|quels @meetings
    ^ quels|quelles|quel|quelle|combien .. @meetings|@diary|journee
    ^ mon|ma|mes ?@few ?@few @meeting|@meetings ?#when|#hour ?
    ^ ou|quand a|aura|ont|auront lieu
    ^ ce est|sera|etait ou ... ?
    je .. voir|recevoir|rencontrer qui
    ^ a quelle heure vient|passe|arrive|viendra|passera
    @meeting|@event|@occasion|chantier .. ce est le combien|quel
    ^ ?est ?ce ?que ?@article @someone ?#name a|ont ?bien ?deja ?toujours un|une|des @meeting|@meetings ... ?
    ^ recapitule|recapitulez|resume|resumez ?@me @mine @agenda
    ^ ?est ?ce ?que ?@article @someone ?#name ?#name @come bien|toujours #when|#hour ... ?
    ^ je vois|recois|rencontre .. quand|quel
    @meeting|@event .. est|sera|sont ou ?
    #when est|sera|sont ?bien|tres ?deja @busy ?
    y a t il ?bien ?deja un|une|des @meeting|@meetings .. ?
    #when ce|ca est|sera ?bien|tres ?deja @busy ?
    @meeting|@event .. est|sera|sont|seront ?bien|toujours ?le|a #when ?
    @meetings .. ce est|sera|serait quand|ou
    @meetings .. est|sera a quelle
    a quelle heure .. @meeting
    ^ ce est|sera a quelle heure
    @meetings .. avec qui $
    ^ ce est|sera quand .. @meetings
    ^ quand est|sera|a|ai|ont .. @meetings
    ^ quand ?est ?ce ?que je .. vois|revois|verrai|reverrai|recois|rencontre|rdv
    ^ a quelle heure .. @meetings|vois|je
    ^ je ?ai .. a quelle heure
    ^ je ai ?un|des|quels rdv|reunion|reunions .. ?
    ^ je ai ?bien ?deja ?toujours ?encore ?un|des|une @meeting ... ?
    @check|@show si|if|whether je|i|nous|we|on|il|there ?ai|have|avons ... @meeting|@meetings
    @check|@show si|if|whether je|i|nous|we ?ai|have|avons ... @meeting|@meetings
    @check|@show if|whether i|we have ?got a|any|an @occasion|anything
    @check|@show si|if|whether ai|have|avons ... @meeting|@meetings
    @check|@show if|whether ... @meeting|@meetings & -see|check if|whether .. can|could
    ^ when|where do|will|did i ?next ?first ?last @see|@meet
    ^ is|are ?@article ?@few ?#when @meeting|@event|@occasion|#hour .. still|definitely on|happening|ahead|going
    ^ when|where is|are @article @trade|@kin|@title ?coming ?appointment ?next ?due $
    ^ what .. @me|i down for
    ^ who|whom have|do i|we ?got ?have
    ^ do|will|am i|we @see|@meet ?@article @someone
    ^ where|when|who is my|the|our #hour
    ^ is|are anyone|anybody|someone|somebody coming|due|expected|booked|visiting
    ^ run|walk|talk|go ?@me through ?my ?our ?the @agenda|@diary|#when
    ^ je ai quel|quels|quelle|quelles|combien
    ^ je fais|dois|vois quoi
    ^ a quoi ressemble
    ^ je vois|rencontre|recois qui
    ^ avec qui .. rdv|je
    ^ qui .. je vois|rencontre|recois
    ^ est ce que je ai quelque|des|un|une .. #when
    ^ est ce que je ai ?un|des|une|quelque @meetings|chose
    ^ .. ai je ?un|des|une|quelque @meetings|chose
    ^ je ai quelque chose|un|une|des .. ?
    ^ what .. on my|the calendar|schedule|diary|agenda
    ^ what .. my|our @agenda ?look ?looks ?like
    ^ what .. my|our .. look|looks like
    ^ je ai des|quelques choses|trucs ?de ?prevu .. #when
    ^ what have|do i|we ?got ?have
    ^ what .. meetings|appointments
    ^ what time .. @mine|the ?@few @meeting
    ^ what time is|are|does|do .. first|last|next @patient|one
    premier|premiere|dernier|derniere @patient .. quelle heure
    ^ ?il y a qui
    ressemble a quoi
    ^ je attaque|commence|demarre|finis .. quoi|qui
    ^ what is|comes ?up next
    ^ is @article morning|afternoon|day|week|#when ?very @busy
    ^ @article matinee|journee|semaine|apresmidi|#when est ?tres ?bien @busy ?
    ^ je vois|recois|rencontre combien|quels|quelles
    on|nous se voit|voyons|rencontre quand|ou
    ^ @mine ?@few @event|@occasion|chantier ce est ou|quand|avec
    ^ where|when|what is my|the|our next|first|last @meeting|@occasion|job|one
    ^ when|what ?time do|did|will|am i|we start|starting|finish|finishing|begin|end|done
    ^ i|we have|had ?got anything|any ?@meetings ?on|in ?planned ?#when
    ^ what|which|how .. have|do|are i|we ?got ?have|seeing ?on #when
    quand|ou|where|when ?est|sera @article ?@few @meeting
    recap|resume|topo|point|rundown|overview ?de|du|on|sur|of ma|mon|my @agenda|#when
    recap|resume|topo|point|rundown|overview de|du|on|sur|of ?le|la|the|notre|our @diary|planning
    ^ on|nous|je a|ai|avons ?un|une ?notre @meetings|@meeting ou|where|quand|@ask
    ^ quels|quelles|quel|quelle|combien .. je ai|aurai|vois|fais .. #when
    ^ quels|quelles|quel|quelle|combien .. ai|aurai je .. #when
    ^ ?ce est ?ca ?va ?etre ?tres ?bien @busy #when
    ^ je finis|termine|commence|demarre|embauche .. quelle heure
    ^ run|walk|talk @me #when
    ^ what is|do|does|am .. @meetings|calendar|schedule|diary|planned|booked
    ^ what is ?on ?happening ?planned #when
    ^ what is|have|do ?i ?got ?still left of|in|on|for my|the|this|our @agenda|month|afternoon|morning
    ^ how does|do|is|are .. @agenda|#when look|looking|shaping
    ^ what|how does|do|is ?the #when look|looking
    ^ when .. my|the|our|next .. @meeting
    ^ when am i .. meeting|seeing
    ^ when is .. with
    ^ what is on ?#when
    ^ have|do i ?got ?have ?much|many ?things on
    ^ je ai .. a quelle heure
    ^ am i meeting|seeing
    ^ who|whom am|do|will i .. seeing|meeting|see|meet
    ^ who is .. coming|in
    ^ qui vient|passe|viendra .. #when
    ^ do|have i ?got ?have anything|something|any|a @meetings|on|planned|#when|booked
    ^ anything .. on|planned|booked|diary|calendar #when|my|for|on
    ^ anything .. diary|calendar|#when
    ^ #when , quoi|what .. prevu|planned
"""
