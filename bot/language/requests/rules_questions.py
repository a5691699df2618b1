"""Rules of questions: who called, what is planned, what is free, where the tasks stand."""

from __future__ import annotations

from bot.language.requests.rules import rules

RECALLED = rules("""
list_meetings: asks to be reminded of the meetings
    ^ @recall @me ?of|about mes|nos|my|our @meetings|@diary
    ^ me|nous @recall mes|nos @meetings
    ^ me|nous @recall @mine @diary
    ^ @recall @me what i
    ^ @recall @me ?a quelle|quel|quand|ou|avec ?heure ?qui ?est|je @mine|ai|est|je .. @meetings|#when
    ^ @recall @me a quelle heure
    ^ remind @me when|where|what ?time i|my|is
""")

QUESTIONS = rules("""
read_calls: asks who called
    ^ qui ?est ?ce ?que ?qui ?se ?me ?a|est|ai ?deja ?essaye ?de @rang
    ^ qui .. cherche|joindre|appele|telephone|rappele
    ^ qui .. laisse .. message|messages
    ^ quelque un .. @rang
    ^ on ?ne me ?a ?pas appele|rappele|cherche|telephone|laisse
    ^ est ce que .. a|ont ?deja ?bien ?essaye|cherche|tente ?de|a ?me appele|appeler|rappele|telephone|joindre
    a ?t il|elle|on ?deja ?bien rappele|appele|telephone
    ^ .. a|ont ?deja ?bien rappele|appele|telephone ?depuis ?#when ?
    ^ .. a|ont ?deja ?bien rappele|appele|telephone ou pas|non
    ^ who is|has ?been .. @rang
    ^ has|have|did|is .. in touch
    ^ who ?has|have|else ?just called|rang|phoned|telephoned|ring|call
    ^ who .. reach|call|ring @me
    get|got hold of @me
    ^ did|has|have .. call|called|ring|rung|phone|phoned ?me ?back ?yet
    ^ ?has|did anyone|anybody|someone ?has|been .. @rang
    ^ did i miss
    ^ #when who called|rang

read_calls: asks for the calls and messages
    ^ je|nous ai|avais|avons|aurais ?pas ?eu|recu|manque ?des|de|un|beaucoup ?d' @calls !de|du|a
    ^ je|nous .. eu|recu|manque|rate|loupe .. @calls !de|du
    ^ .. y a|avait .. @calls & -@do .. @calls
    ^ @article @calls !avec|with|a|to|from|au ?manques|recus|missed ?pour|for ?@me ?ce|this ?#when $
    ^ @calls ?ce|this|de|from|for|today|recus|manques ?#when $
    ^ @calls de|du|d'|of|for @article journee|matinee|matin|jour|semaine|day|week|morning
    ^ @calls manques|recus|rates|missed|received
    ^ any ?new ?missed @calls !until|till|before
    ^ @show @me #when ?s @calls
    ^ @show @article @calls recus|manques
    ^ donner|donne|donnez @article @calls
    ^ @show @me ?le|un|une ?liste|point|resume|list @article|mes|my @calls
    ^ @show @me .. @calls recus|de|received|from $
    ^ let @me hear|see|have .. @calls
    ^ lire|lis|lisez|read|list|liste|lister|resumer|resume .. @calls
    ^ ?faire|fais|faites @me ?le|un point|resume|recap|topo|bilan .. @calls
    ^ @article resume|recap|recapitulatif|compte|summary|list|liste|digest|bilan .. @calls
    ^ @article @calls .. , .. avoir|lire|voir
    ^ quels|quelles|quel|what|which|combien ?de .. @calls
    ^ have|did i .. @calls
    ^ do i have ?any|new @calls !with|to
    ^ were|are|is there .. @calls
    ^ have|has there been .. @calls
    quoi de neuf|nouveau .. telephone|appels
    nouveau .. telephone
    ^ #when @calls $
    ^ @article @calls $
    ^ @article @calls ?recus|manques de|depuis|pendant|of|since|from|during
    ^ @article @calls #when $

list_meetings: asks to be told the meetings
    ^ @show ?@me ?tous|all ?le|la ?liste ?de @mine|les|our|the ?all ?upcoming|prochains @meetings|@diary
    ^ @show @me .. @diary|@agenda $
    ^ @show ?@me @article @diary ?de|du|for|pour ?#when $
    ^ @show|@check ?@me ce que je ai|aurai|fais
    ^ @show|@tell ?@me mes|my|nos|our @meetings
    ^ run|walk|take|talk @me through #when|my
    ^ where do|should|am i
    ^ @show|@tell ?@me l'|the heure|time de|du|of|for .. @meeting
    ^ @show @me ?un|une|a rundown|overview|recap|resume|apercu of|de|du #when
    ^ @mine @agenda ?de|du|of|for ?#when $
    ^ tell @me what i have|am
    ^ tell @me my @meetings
    ^ @show @me .. de @mine @meetings
    ^ fais|faites|faire @me voir .. @diary|@meetings
    ^ @article ?next|upcoming|prochains @diary ?du ?temps ?de|du|pour|for ?@article ?#when|semaine|week|jour $
    ^ agenda|planning|programme|calendar|schedule|diary ?de|du|pour|for ?@article ?#when|semaine|jour|journee $
    ^ rdv de|du|pour ?@article #when|jour|journee|semaine $
    ^ mes|my|nos|our ?prochains ?next ?upcoming @meetings ?de|for|on|pour|du ?#when $
    ^ mes|my prochains|upcoming|next @meetings
    ^ mes|nos|my|our ?tous|all rdv|reunions|visios|meetings|appointments|entretiens & -@move|@cancel|@put
    ^ @show @me #when $
    ^ recap|recapitulatif|resume|liste ?de mes|my|nos @meetings
    ^ ?mon|my ?le|the prochain|next @meetings ?#comma $

list_tasks: asks where the tasks stand
    ^ ou en est|sont|etes|es|sommes
    ^ vous|tu|il|elle|ca en etes|es|est ou
    ^ en etes|es vous|tu ou
    ^ @article .. est|sont ?deja ?bien @ready ? & -@free & -^ @phone|@do|@send|@tell
    ^ ce est fait|pret|fini|parti|envoye|regle|bon .. ?
    ^ ca avance
    ^ recap|recapitulatif|resume|bilan|etat de|des mes|vos ?@few @tasks
    ^ what is happening|up with .. & -@meeting
    ^ ?quel ?est ?le etat|avancement|statut|suivi .. @tasks
    ^ quel est .. avancement|statut|suivi
    ^ point sur mes|les|nos @tasks
    ^ @show @me .. @tasks & -@calls|@meetings
    ^ @recite .. @tasks & -@calls|@meetings
    ^ @show @me .. @open $
    ^ @article ?mes|my @tasks ?en ?cours ?please $
    ^ @article @open @tasks $
    ^ @article @tasks en|in @open $
    ^ @tasks ?en|in ?cours|attente|progress $
    ^ @article @tasks en|in cours|attente|progress|suspens
    ^ liste|list .. tache|taches|tasks|demandes|requests|todo|confie
    quels|quelles|quoi|what|which .. tache|taches|tasks|demandes|requests ?@open
    ^ que|quoi|qu'est .. reste .. faire|attente|cours
    ^ qu'est ce que tu|vous as|avez .. feu|cours|main|train
    ^ que reste ?t il
    ^ is|are .. outstanding|pending|unfinished
    ^ qu'est ce qui est|reste en|a cours|attente|suspens|faire
    ^ ce qu'il|qui reste a faire
    reste a faire ?sur
    ^ .. il|ca reste quoi en|a attente|faire|cours
    ^ .. vous|tu as|avez .. en cours|attente
    ^ avez|as vous|tu .. @ready & -@calls
    ^ vous|tu avez|as ?deja|bien|pu @ready & -@calls
    ^ que avez|as vous|tu
    a|ont ?t elle|il|elles|ils ?bien ?deja ete @ready
    est|sont ?t elle|il|elles|ils ?bien ?deja @ready
    ^ avez|as vous|tu ?bien|deja|pu @send|@do|@phone|@tell
    ou ca en est
    ^ est ce que vous|tu avez|as .. & -@calls
    qu'en est il de|du|des
    what|everything|all .. you are working on
    sur quoi vous travaillez
    ^ est ce que .. est|sont|a ete @ready & -@free
    ^ est ce que .. est|sont @ready & -@free
    ^ what are you working on
    ^ what is|are|has ?still ?left ?my ?the ?all @open
    ^ what have you got on
    ^ what is the status
    ^ status of
    ^ where are|is we|you|my|the .. with|on|at|quote|request|task
    ^ how is|are .. coming|going|getting along|on
    ^ any ?news|update|progress on|about
    nouvelles de|du|des
    ^ ?show ?@me what is ?still ?left @open
    ^ have|did you .. @ready|send|finish|do|get & -@calls
    ^ is|are|has|have .. @ready ?yet ?
    @article liste de ce que je .. confie|demande
    mes demandes|taches ?#when $

availability: asks what is free
    ^ suis|serai|serais je ?bien ?encore ?toujours ?deja @free
    ^ est ce que je ?suis|serai|serais ?bien ?encore ?deja @free
    ^ je ?suis|serai|serais @free .. ?
    quand .. je .. @free
    ^ @show|@check ?@me if|si|whether je|i .. @free|@gap
    ^ @check|@show si|if|whether .. @free
    ^ je peux|puis .. quelque un .. #when
    ^ got any .. free|time
    ^ am i clear
    ^ voir|vois|voyez|see un|une|a|des trou|trous|creneau|creneaux|gap|slot
    ^ est ce que .. @fit & -avec & -@someone
    @fit quelque chose|something & -avec|with
    ^ @put|@want ?@me un|une|a trou|gap|disponibilite|dispo
    ^ @check @me quand|when je|i .. @free
    ^ quels|quelles|quel|quelle|what|which .. creneaux|creneau|slots|slot|gaps|@free
    ^ mes|my|nos ?prochains ?prochaines disponibilites|dispos|creneaux|availability ?#when
    ^ .. je|nous ai|aurais|aurai|avais .. @gap .. @diary|journee|libre
    ^ je|nous|ai|aurais|aurai ?je ?ai|aurais|avons ?encore ?un|une|des|de|du|pas ?la|petit|peu @gap !avec|with
    ^ je .. ai|aurais .. de libre
    ^ ai|aurais je ?encore ?un|une|des|de|du|le @gap
    ^ .. reste .. @gap
    ^ .. reste ?me ?encore ?t ?il ?de|des|un|du @gap
    ^ am i|we ?still ?around @free
    ^ are we|i @free
    ^ when am|are|is|will i|we|my ?be ?next @free
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
    ^ .. reste ?t ?il ?encore ?des|de|quels @meetings
    ^ quels|quelles|quel|quelle|combien .. @meetings|@diary|journee
    @meetings .. ce est|sera|serait quand|ou
    @meetings .. est|sera a quelle
    a quelle heure .. @meeting
    ^ ce est|sera a quelle heure
    @meetings .. avec qui $
    ^ ce est|sera quand .. @meetings
    ^ quand est|sera|a|ai|ont .. @meetings
    ^ quand ?est ?ce ?que je .. vois|rencontre|rdv
    ^ a quelle heure .. @meetings|vois|je
    ^ je ?ai .. a quelle heure
    ^ je ai ?un|des|quels rdv|reunion|reunions .. ?
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
    ^ what is|do|does|am .. @meetings|calendar|schedule|diary|planned|booked
    ^ what is ?on ?happening ?planned #when
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
""")

WIDER_QUESTIONS = rules("""
availability: asks about free time (asked)
    @gap|@free & -^ @do|@send|@tell|@phone|@put|@want & -with|avec & -@calls & -quel temps
    @free & je|i|me & -^ @do|@send|@tell|@phone|@put|@want & -@calls
    #when est ?encore libre

read_calls: asks about calls (asked)
    @calls & -^ @do|@send|@tell|@phone|@put|@want & -@meeting & -avec|with|hold
    joindre @me
    me joindre
    coup|coups de fil|telephone & -^ @do|@send|@tell|@phone|@put|@want
    monde|quelque|anyone .. telephone|phone|tel

list_meetings: asks about the diary (asked)
    @diary|@meetings & -^ @do|@send|@tell|@phone|@put|@cancel|@move & -avec|with
    que|quoi|qu'y .. programme|agenda|planning
    ^ @ask .. @meeting & -^ @do|@send|@tell|@phone|@put|@cancel|@move
""")
