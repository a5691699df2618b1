"""Rules that ask what is under way, and questions in wider words."""

TASKS = """
list_tasks: asks where the tasks stand
    ^ how many ?of ?my ?the ?other jobs|things|items|errands|orders|chores|@tasks ... @open|waiting|going|there|undone
    ^ how many ?of ?my ?the jobs|tasks|requests|todos .. $
    ^ how is|are .. coming|going|getting|shaping ?along ?on ?up ?#when $
    ^ how is|are things|you|we|it ?getting ?going ?doing ?coming ?along ?on with|on
    ^ what is|have|are ?you ?got ?still ?left ?to on your|my|the|our ?to ?do list|plate|books
    ^ where do we|things stand ?with|on
    ^ where is|are @article|those|these @work|@order & -@meeting
    ^ is|are .. on its|their|the way
    ^ what is the latest|news|story|situation|score|position|state|holdup ?of ?on|with|about
    ^ what|whatever happened|became to|with|about|of & -@meeting & -@calls
    ^ what are you ?still ?currently working|busy
    ^ is|are @article .. back from
    ^ what have|did you|anyone ?all|actually ?done|do|managed|manage|finished|sorted ?so far
    ^ what have|did you ?all ?already done|do|managed|manage|finished|sorted|achieved
    ^ how long until|till|before|will .. @ready|take|be
    ^ when will|is|are .. be @ready|@settled|sorted
    who is|are handling|dealing|working|looking|doing
    ^ have|did|has you|we|anyone|they ?already heard|hear
    ^ anything ?else ?still ?left to do
    ^ ?any|an|quick update|updates|status ?report on|re|regarding|about
    ^^ is|are|has|have|did .. @ready|@settled|sorted|organised $ & -^^ is|are|have|has|did #when|i|we|he|she & -@meeting
    ^ ?is anything|something ?still outstanding|pending|unfinished
    ^ ou en est|sont|etes|es|sommes
    ^ vous|tu|il|elle|ca|te|on en etes|es|est ou
    ^ ou ?en vous|tu|on|ca|il|elle|ils ?en en|etes|es|est|etiez|etais|etait|sont|sommes
    ^ ou @article .. en est|sont|etait|etaient
    vous|tu le|la|les avez|as ?bien ?deja @ready|@phoned|eu|eue|eus .. ?
    te as ?bien ?deja pu|pense|fini|eu|@ready|@phoned ... ?
    point|update|recap|bilan|topo sur|on|de ce|what que|i
    ^ what about @article .. @work|@order .. ? & -#when|#hour
    ^ were you able to
    savoir|know si|if|whether .. @ready & -@free & -^ @phone|@send|@tell
    ^ @article @work|@order ?de|du|d' ?@firm ?#name ?
    tu|vous te|vous es|etes ?bien ?deja occupe|occupee|charge|chargee
    ^ avez|as vous|tu ?bien ?deja eu le temps|occasion
    ^ tu|vous ?me|nous|lui|leur|le|la|les as|avez ?bien ?deja @ready|@settled|@phoned|@got ... ? & -@calls|@gap
    a t on|il|elle ?deja un|une|des|le|les retour|retours|reponse|reponses|nouvelles
    ^ ?tu ?vous ne as|avez rien oublie
    ^ @recall @me ce que je .. @given
    ^ ?@article @someone ?#name a|ont ?bien ?deja rendu|rendue|rendus|envoye|repondu|termine|signe|valide|paye ... ?
    ^ a t on|il|elle|ils ?bien ?deja ?enfin @ready|@settled|@got ... ? & -@calls|@meeting
    ^ @article @work|@order|billets|places .. est|sont|a|ont ?ete ?bien ?deja pris|prise|prises ... ?
    que est ce que tu|vous fais|faites en ce moment
    ^ que est ce que tu|vous fais|faites ?#when ?
    ^ how far ?have|has|along|are you|we|they|it|is
    ^ did|have you remember|remembered|manage|managed|get ?round|around
    ^ what did|have i|we ask|asked|give|given|gave you
    ^ what have|do you ?still ?got|have left|to ?to
    ^ did|has|have anyone|anybody|someone|somebody & -@calls|@meeting|@meetings|@rang|@dropped|@moved|@free|@gap
    ^ ?any joy|luck with|on|at|finding|getting|reaching
    ^ did|has|have .. get|got|been @ready|@settled|@phoned|sorted & -@calls|@meeting|@me
    update|recap|rundown|news on|of|about everything|all ?that i|we
    ^ @ask .. je|i .. ai|have confie|demande|donne ?a ... ?
    je|i vous|te|you ai|have confie|donne|demande ... il|elle|ce est|a .. ?
    i|we gave|asked|sent you ... has|is|have it|that|they .. ?
    ^ where have|has|are|did we|you|they|it got|get|gotten|reached ?to ?with|on
    ^ @show ?@me @article|quelles|which ?@article taches|demandes|tasks|requests|todos !de|du|d' & -^ @send .. a|au|to
    ^ ?il ?nous ?me reste ?t ?il ... en|a attente|cours|suspens|faire|traiter ?
    ^ en etes|es vous|tu ou
    ^ @article .. est|sont ?deja ?bien @ready|@settled ?#when ? & -@free & -@meeting & -^ @phone|@do|@send|@tell
    ^ ce est fait|pret|fini|parti|envoye|regle|bon .. ? & -#when ce est bon
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
    ^ .. reste quoi en|a attente|cours|@do|@send|@tell|@phone
    reste quoi en|a attente|cours|@do|@send|@tell|@phone
    vous|tu avez|as ?bien ?deja pu|reussi|fini|pense|avance & -@calls
    ^ vous|tu avez|as ?bien ?deja @do|@send|@phone|@tell
    ^ did|has .. go|gone|went|arrive|arrived|come|leave|left|through|out & -@calls|@meeting|@rang
    ^ have .. go|gone|went|arrive|arrived|come|leave|left|out & -@calls|@meeting|@rang & -^ have .. come in|over
    ca donne|dit|avance quoi|comment .. @work|@tasks
    ce qui traine|coince|bloque|manque|reste
    ce qui|que ?ne est|sont|ai|as pas|plus ?encore @ready
    ^ ?any|an update|news|progress|word on|about|from .. ?
    @article .. , ce est ?deja ?bien @ready|bon|ok ?
    @work|@tasks|@someone .. a|ont|est|sont|has|have|is ?bien ?deja ?ete ?been @settled .. ?
    un|le|a|quick point|etat|topo|bilan|recap|update|rundown sur|de|on|of .. @open|@tasks
    ^ .. vous|tu as|avez .. en cours|attente
    ^ avez|as vous|tu .. @ready & -@calls
    ^ ?@article @work .. est|sont|a|ont ?ete ?bien ?deja @ready ?
    ^ qu'est ce que tu|vous as|avez ?bien ?deja fait|faits|traite|regle|avance ?#when ?
    ^ ?il y ?y a quoi en cours|attente|suspens|souffrance|retard
    ^ vous|tu avez|as ?deja|bien|pu @ready & -@calls
    ^ que avez|as vous|tu
    a|ont ?t elle|il|elles|ils ?bien ?deja ete @ready
    est|sont ?t elle|il|elles|ils ?bien ?deja @ready
    ^ avez|as vous|tu ?bien|deja|pu @send|@do|@phone|@tell
    ou ca en est
    ^ est ce que vous|tu avez|as .. & -@calls
    qu'en est il de|du|des
    qui|who ?is se occupe|gere|handling|dealing|working
    qui .. charge|occupe|gere ?
    is|are anyone|anybody|someone|you dealing|handling|working|looking
    a|ont|sont|est ?bien ?deja ete @send|@do|@ready|@phone|@tell ?
    tout|everything|all ?est ?is ?bien @ready
    ^ statut|status|avancement|suivi|etat de|du|des|of !lieux & -#hour
    #comma ca donne|avance|dit quoi|comment ?
    vous|tu avez|as eu le temps|occasion
    have|had you|anyone .. time|chance to
    .. il vous|te|nous reste
    rien|quoi|du de neuf|nouveau pour|sur|avec|concernant|du|de & -@line|@calls
    ^ anything|something|much ?is ?still @open
    what|everything|all .. you are working on
    sur quoi vous travaillez
    ^ est ce que .. est|sont|a ete @ready & -@free
    ^ est ce que .. est|sont @ready & -@free
    ^ what are you working on
    ^ what is|are|has ?still ?left ?my ?the ?all @open & -left|open of|in|on my|the|this|our @agenda|month
    ^ what have you got on
    ^ what is the status
    ^ status of
    ^ where are|is we|you|my|the .. with|on|at|quote|request|task
    ^ how is|are .. coming|going|getting along|on
    ^ any ?news|update|progress on|about
    ^ any news|update|updates|word|movement on|about|from|yet
    ^ is|are ?there anything ... waiting
    ^ what did you do|find|hear
    nouvelles de|du|des|pour|sur|concernant
    ai|a|as|avons|avez ?vous|tu|on ?bien ?deja ?enfin eu|recu ?@article ?@few reponse|retour|accord|confirmation ... ?
    ^ ?show ?@me what is ?still ?left @open
    ^ have|did you .. @ready|send|finish|do|get & -@calls
    ^ is|are|has|have .. @ready ?up ?yet ?
    @article liste de ce que je .. @given
    ^ liste|list ?de ?@article .. que je .. @given
    ^ @article .. que je te|vous ai @given .. ?
    mes demandes|taches ?#when $
"""

WIDER_QUESTIONS = """
availability: asks about free time (asked)
    @gap|@free & -^ @do|@send|@tell|@phone|@put|@want & -with|avec & -@calls & -quel temps & -se occupe
    @free & je|i|me & -se occupe & -^ @do|@send|@tell|@phone|@put|@want & -@calls
    #when est ?encore libre

list_tasks: asks about work (asked)
    ^ le|la|les|mon|ma|mes|the|my @work|@order ... ? & -@send|@do|@phone|@tell & -@could

read_calls: asks about calls (asked)
    @calls & -^ @do|@send|@tell|@phone|@put|@want & -@meeting & -avec|with|hold
    joindre @me
    me joindre
    coup|coups de fil|telephone & -^ @do|@send|@tell|@phone|@put|@want
    monde|quelque|anyone .. telephone|phone|tel

list_meetings: asks about the diary (asked)
    @diary|@meetings & -^ @do|@send|@tell|@phone|@put|@cancel|@move & -avec|with
    que|quoi|qu'y .. programme|agenda|planning
    ^ je ai|aurai ... #when & -besoin|@work|@calls|@free|@gap & -@do|@send|@tell|@phone|@put|@want|@cancel|@move
    ^ @ask .. @meeting & -^ @do|@send|@tell|@phone|@put|@cancel|@move
    #when & qui|quoi|who|what|combien & -@do|@send|@tell|@phone|@put|@want|@cancel|@move
"""
