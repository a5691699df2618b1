"""Rules that book a meeting."""

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
