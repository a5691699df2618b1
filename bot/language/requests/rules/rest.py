"""Rules of conversation, of work handed over, and what is left when nothing else matched."""

TALK = """
help: a greeting alone
    ^^ ?good @hello+ $
    ^^ ?@hello ?#comma how are you ?today|doing ?today $
    ^^ ?@hello ?#comma how is it going $
    ^^ good #when $
    ^^ ?good afternoon|day ?#name|there|all|everyone|team $
    ^^ @hello ?@article ?#name|there|all|team|equipe ?#comma $

help: asks how it works
    ^^ help|aide|menu|aidez|sos|commandes ?me ?please $
    ^ aidez|aide|help @me $
    besoin de|d' aide $
    ^ need ?some help $
    comment ca|ce|tu|vous|cela ?se marche|marches|marchez|fonctionne|fonctionnes|fonctionnez|passe
    comment je|on|faire|utiliser|peux .. utiliser|utilise|fais|faire|marche $
    comment faire $
    comment puis|peux je
    comment je|on fais|fait|dois|doit pour|faire
    ^ aider ?@me $
    ^ help ?@me $
    quelles|quels|what sont|are tes|vos|your fonctions|fonctionnalites|functions|features
    ^ ce est quoi les|tes|vos commandes|fonctions|options
    ^ je ?ne comprends|comprend|pige pas|rien
    comment te|vous|you utiliser|parler
    what are ?the|your|my commands|options
    ^ what is this|that $
    ^ je ?ne sais pas comment
    comment ce est fait $
    quelles|quelle|quels ?sont ?les commandes|demandes|choses .. utiliser|faire|demander
    quelles|quels sont les commandes|options|fonctions
    a quoi tu|vous sers|servez
    a quoi sers|servez ?tu|vous
    ^ ce est quoi ce|cette|ton|votre bot|robot|service|outil|truc
    ^ qui es|etes tu|vous
    ^ ?tu|vous es|etes ?tu|vous qui|quoi $
    ^ who|what are|is you|this ?thing|bot ?
    que|quoi peux|pouvez|sais|savez|peut tu|vous|on ?me faire
    que est ce que tu|vous peux|pouvez|sais|savez ?me faire
    tu|vous peux|pouvez|sais|savez faire quoi
    je peux|puis te|vous demander quoi
    que est ce que je peux|puis .. demander
    que puis|peux je .. demander
    how do|does|can this|it|you|i work|works|use
    ^ how do|can|should|would i|we @cancel|@move|@put|@change|@send|@invite|ask|see|turn ?a|an|the|my|for & -#when
    what can|could you ?actually do
    what ?sort ?kind ?sorts ?kinds ?type ?of ?things can|could|do you ?all do|help|handle|take|deal|look .. $ & -#when
    ^ ?@hello ?#comma ?is anyone|anybody|someone|somebody|you ?still there|here|in|home|around $ & -#when
    ^ are you ?still there|here|around $ & -#when
    i am new here|to this
    ^ i do|can not understand|follow how|what|any|this|it|you
    ^ i do not know how
    what are you able to
    what can|could|should i|we ask|say
    what sort|kind|type|types|kinds|sorts of .. can|could|do i|we|you .. ask|do|handle|help
    where|how do|should|can i|we start|begin $
    where|how do|should|can i|we get started
    what do you do
    ca|tu|vous marche|marches|marchez|fonctionne|fonctionnes|fonctionnez comment
    vous|tu faites|fais quoi
    coup de main ?pour ?utiliser|#when $
    coup de main pour utiliser
    what are you for
    ^^ ?@hello ?#comma|#stop il|y ?y a quelque un ?ici ?la ?
    ^^ ?@hello ?#comma|#stop tu|te|vous es|etes la ?
    est ce que tu|vous peux|pouvez|sais|savez .. des rdv|rendezvous|appels|messages ?pour ?moi|me ?
    how to use

thanks: thanks and nothing else
    ^^ merci|thanks ?beaucoup ?bien ?a ?lot pour|for @article .. $ & -#when|@phone
    ^^ ?je ?vous|te merci|remercie|remercions ?beaucoup ?#comma ce est ?tres ?bien ?plus clair|note|parfait|compris $
    ^^ !#comma|#stop ?de @thanked|#comma+ ?a|see #when $ & -@phone
    ^^ ?@thanked ?#comma ?tu|te|vous es|etes ?vraiment un|une ?vrai amour|ange|as|chef|perle|champion|championne|genie $
    ^^ impeccable|parfait|super|ok|top|nickel|genial|merci|bye|entendu|perfect|great ?#comma ?a|see ?you #when $
    ^^ !#comma|#stop @closing|@hello|#comma|#stop|#name+ $ & @thanked
    ^^ ?un ?grand merci|thanks|thank ?you @closing|#when|#comma|#stop+ $
    ^^ !#comma|#stop @closing|#comma|#name+ good|bonne|bon|excellente|belle|nice|lovely|great #when $
    ^^ @closing|#comma|#name+ see|speak|talk ?to you|u ?#when $
    ^^ @closing|#comma|#stop+ all|it|everything ?for #when $ & @thanked

thanks: says how good somebody is
    ^^ ?@closing ?#comma you are ?all ?such a|an|the ?real ?absolute star|legend|gem|angel|hero|treasure|best .. $
    ^^ @closing|#comma|#stop+ all|it|everything ?for #when #comma|#stop @closing+ $

thanks: thanks for what was done
    unless ?
    unless could|can|would|please|also|but|now
    unless #comma !thanks|thank @do|@send|@phone|@tell|@put
    ^^ @closing|#comma|#stop|#when|#name|happy|merry|new|year+ for @doing .. .. $ & @thanked & -for .. #hour|#until
    ^^ @closing|#comma|#stop|#when|#name|happy|merry|new|year+ for your|all|everything .. .. $ & @thanked & -#hour

thanks: praises what was done
    unless ^ !thanks|thank @send|@phone|@tell|@do|@put|@move|@cancel|@want
    unless ?
    unless #hour
    ^^ @praise job|work|stuff|effort ?on|with|there ... $
"""

HANDING_OVER = """
delegate_task: looks into it with someone
    ^ voir|vois|voyez avec .. pourquoi|comment|combien|pour|ce|si|quand
    ^ voir|vois|voyez ?avec ?@article .. pourquoi|comment
    ^ combien coute|coutent|couterait|vaut|valent

delegate_task: asks for something to be done
    ^ @send|@phone|@tell|@do
    ^ prendre|prends|prenez|prenne contact|attache
    ^ get in touch
    ^ @alert !@me
    ^ let .. know
    ^ put together
    ^ #verb
    rappelez|appelez|relancez|contactez|prevenez|envoyez|demandez|dites le|la|les|lui|leur

book_meeting: speaks of a meeting with someone
    unless je|on|nous ai|a|ont|avons ?deja ?bien @moved|rate|manque|loupe
    unless se est|sont|etait|etaient ?tres ?bien|mal passe|passee|passes|deroule|deroulee
    ^ .. avec|with .. #hour & -^ @do|@send|@tell|@phone
    ^ ?@article .. pour|for @someone .. #hour & -^ ?@article @do|@send|@tell|@phone|@work|#verb & -taxi|vtc|billet|vol
    @meeting ?de ?@few avec|with|chez
    ^ .. @meeting ?#comma on|at|#when & -^ @do|@send|@tell|@phone|@want|@cancel|@move & -^ ne
    ^ cale|calez le|la $
    ^ @title ... & #hour & -@do|@send|@tell|@phone|@work|#verb|?
    ?il ?me faut un|une ?@few @occasion|@meeting .. avec|with
    #hour avec|with @someone

book_meeting: names what takes place, and when (perhaps)
    unless ^ @do|@send|@tell|@phone|@cancel|@move|@recall|@ask|@could|@want|@informs|@alert|@drop|#verb
    unless ^ * the|a|an|my|our|your|his|her|their|le|la|les|un|une|mon|ma|mes|ton|ta|tes|votre|notre|ce|cette
    unless i|you|he|she|they|we|it|je|tu|il|elle|on|nous|vous|ils|elles|qui|que|who|that
    unless is|are|am|was|were|will|be|been|has|have|had|must|should|needs|need|can|could|not|no|never|please
    unless est|sont|sera|seront|etait|ont|ete|etre|doit|faut|faudrait|peut|pas|plus|ne|svp
    unless to @do|@send|@tell|@phone|#verb
    unless a #verb|faire|envoyer|appeler|rappeler|payer
    unless @work|@order|@tasks|@calls|@urgent|@away|@closed|@reminder|deadline|due|latest|urgent
    unless ?
    unless #until
    unless #from
    unless #email|#phone
    ^ !@adverb * .. .. #hour $
    ^ !@adverb * .. .. #hour ?#comma ?for #long $
    ^^ #hour #comma !@adverb * .. avec|with|chez .. $
    ^^ #hour #comma !@adverb * .. #long $
    ^^ #hour #comma ?@few @sitting|@event .. $
    ^ !@adverb * .. .. #hour ?#comma avec|with|at|chez|in|room|salle .. $

delegate_task: needs something
    @someone ?#name demande|demandent|reclame|reclament|attend|attendent ?toujours ?encore @article @work|@order
    il ?me|nous faut|faudrait|faudra
    ^ faut|faudrait
    avoir|ai|aurai|aurais|avons|a besoin de|du|des
    ^ besoin de|du|des
    i|we need|want|require
    i|we could do|use with|a|an|some
    someone|somebody needs|has|should|must|ought ?to
    a @send|@phone|@tell|@do
    doit|doivent|devra|devrait|must|needs|should

delegate_task: names a thing to be done
    ^ ?@article|#number @work
    ^ #number @work
    ^ un|une|a taxi|cab|table|billet|vol|chambre|hotel
"""

WIDER = """
set_availability: speaks of being away
    unless while|if i|we
    je|i|nous|we suis|serai|am|will|sommes|are ?be ?en|au|a|in|at|on|off ?@article @away|@elsewhere

set_availability: says what they are doing until then
    unless suis|sommes ?bien libre|libres|dispo|disponible|disponibles
    unless suis|serai|sommes|serons ?bien ?encore la|present|presente|presents
    ^ je|i|nous|we ?ne suis|serai|am|will|are|sommes .. #when $ & -late|retard|?

move_meeting: speaks of moving a meeting
    unless ^ @informs
    @move & @meeting

cancel_meeting: speaks of cancelling a meeting
    unless ^ @informs
    @cancel & @meeting
"""

TOPICS = """
set_reminder: speaks of a reminder (perhaps)
    @reminder & -^ @do|@send|@tell|@phone
    je|i oublie|oublier|forget

cancel_meeting: speaks of cancelling (perhaps)
    @cancel & @someone|#when & -@order|@request & -^ @do|@send|@tell|@phone

move_meeting: speaks of moving (perhaps)
    @move|@instead & -@order & -^ @do|@send|@tell|@phone

cancel_meeting: says that someone will not come (perhaps)
    @someone ?#name ?de ?#hour|#when ne viendra|vient|viendront|pourra|sera pas|plus ?venir ?la ?#when & -? & -remplace
    ^ @someone ?#name ?a|ont ?un empechement ?#when & -?
    je ne vais|irai plus|pas chez|au|aux|a & -?

read_calls: speaks of calls (perhaps)
    @calls & -^ @do|@send|@tell|@phone|@put|@want & -@meeting & -avec|with
    a|ont appele|rappele|telephone ?

availability: speaks of free time (perhaps)
    @free|creneau|creneaux|trou|slot|slots|gap & -^ @do|@send|@tell|@phone & -avec|with

set_availability: speaks of an absence (perhaps)
    unless while|if i|we
    @away|@closed|@elsewhere & je|i|nous|we|on & -^ @do|@send|@tell|@phone & -@meeting

set_availability: may say when they come (perhaps)
    je arrive|arriverai|arriverais #hour & -? & -avec & -@put|@work

delegate_task: stops something (perhaps)
    ^ @block @article ?@few carte|compte|numero|ligne|abonnement

list_tasks: speaks of the tasks (perhaps)
    unless demande si|a|de|que
    unless @someone demande
    @tasks|avance|avancement|progress & -^ @do|@send|@tell|@phone & -dossier|dossiers|liste

list_meetings: speaks of the diary (perhaps)
    @diary & -^ @do|@send|@tell|@phone|@put
    mes|my rdv|reunions|meetings|appointments
"""

LAST = """
set_availability: may speak of being away (perhaps)
    i will be|am on|in|at @article
    ^^ gone .. #when
    ^^ gone .. until|till

book_meeting: may ask for a meeting (perhaps)
    ^^ .. #hour $ & -@do|@send|@tell|@phone|@work|@article
    ^ .. avec|with .. #when & -^ @do|@send|@tell|@phone
    ^ @someone .. #hour $
    @meeting & #hour

delegate_task: asks politely for something to be done
    can|could|would|will you ?please ?kindly ?possibly * @article & -hear|speak|understand|remember|guess|believe

delegate_task: may ask for something to be done (perhaps)
    @send|@phone|@tell|@do & -^ @ask !@do
    @work
    ^^ ?@article ?@article .. .. pour|for|de|du|a|au|chez|sur|of|to|from|in|at|ne|not & -^ @ask
    ^^ .. #when & @article & -^ @ask & -il fait
"""
