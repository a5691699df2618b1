"""Rules of conversation: greetings, thanks, how it works, and what is asked about calls, tasks and the diary."""

from __future__ import annotations

from bot.language.requests.rules import sure

TALK = (
    sure(
        "help",
        "a greeting alone",
        """
        ^^ ?good @hello+ $
        ^^ good #when $
        ^^ @hello ?@article ?#name|there|all|team|equipe ?#comma $
    """,
    ),
    sure(
        "help",
        "asks how it works",
        """
        ^^ help|aide|menu|aidez|sos|commandes ?@me ?please $
        ^ aidez|aide|help @me $
        ^ besoin de aide $
        ^ need ?some help $
        comment ca|ce|tu|vous|cela marche|marches|marchez|fonctionne|fonctionnes|fonctionnez
        comment je|on|faire|utiliser|peux .. utiliser|utilise|fais|faire|marche $
        comment faire $
        ^ je ?ne sais pas comment
        comment ce est fait $
        quelles|quelle|quels ?sont ?les commandes|demandes|choses .. utiliser|faire|demander
        a quoi tu|vous sers|servez
        que|quoi peux|pouvez|sais|savez|peut tu|vous|on ?@me faire
        que est ce que tu|vous peux|pouvez|sais|savez ?@me faire
        tu|vous peux|pouvez|sais|savez faire quoi
        je peux|puis te|vous demander quoi
        que est ce que je peux|puis .. demander
        que puis|peux je .. demander
        how do|does|can this|it|you|i work|works|use
        what can|could you ?actually do
        what can|could|should i|we ask|say
        what do you do
        what are you for
        how to use
    """,
    ),
    sure(
        "thanks",
        "thanks and nothing else",
        """
        ^^ !#comma|#stop @closing|@hello|#comma|#stop|#name+ $
        ^^ !#comma|#stop @closing|#comma|#name+ good|bonne|bon|excellente|belle|nice|lovely|great #when $
    """,
    ),
)

RECALLED = (
    sure(
        "list_meetings",
        "asks to be reminded of the meetings",
        """
        ^ @recall @me ?of|about mes|nos|my|our @meetings|@diary
        ^ me|nous @recall mes|nos @meetings
        ^ @recall @me what i
    """,
    ),
)

QUESTIONS = (
    sure(
        "read_calls",
        "asks who called",
        """
        ^ qui ?est ?ce ?que ?qui ?se ?@me ?a|est|ai ?deja ?essaye ?de @rang
        ^ qui ?@me ?a @rang
        ^ qui .. cherche|joindre|appele|telephone|rappele
        ^ quelque un .. @rang
        ^ on ?ne me ?a ?pas appele|rappele|cherche|telephone|laisse
        ^ est ce que .. a|ont ?deja ?bien ?essaye ?de ?@me appele|rappele|telephone|joindre
        a ?t il|elle|on ?deja ?bien rappele|appele|telephone
        ont t ils|elles rappele|appele|telephone
        ^ .. a|ont ?deja ?bien rappele|appele|telephone ?depuis ?#when ?
        ^ who ?has|have|else ?just called|rang|phoned|telephoned|ring|call
        ^ did|has|have .. call|called|ring|rung|phone|phoned ?@me ?back ?yet
        ^ did i miss
        ^ #when who called|rang
    """,
    ),
    sure(
        "read_calls",
        "asks for the calls and messages",
        """
        ^ je|nous ai|avais|avons|aurais ?pas ?eu|recu|manque ?des|de|un|beaucoup ?d' @calls !de|du|a
        ^ je|nous .. eu|recu|manque|rate .. @calls !de|du
        ^ .. y a|avait .. @calls
        ^ y a ?t ?il|eu ..  @calls
        ^ @article @calls !avec|with|a|to|from|au ?manques|recus|missed ?pour|for ?@me ?ce|this ?#when $
        ^ @calls ?ce|this|de|from|for|today|recus|manques ?#when $
        ^ @calls manques|recus|rates|missed|received
        ^ missed|any|new @calls
        ^ any ?new ?missed @calls
        ^ @show @me .. @calls
        ^ lire|lis|lisez|read|list|liste|lister .. @calls
        ^ ?faire|fais|faites @me ?le|un point .. @calls
        ^ @article resume|recap|recapitulatif|compte|summary|list|liste|digest|bilan .. @calls
        ^ liste|list .. @calls
        ^ @article @calls .. , .. avoir|lire|voir
        ^ quels|quelles|quel|what|which .. @calls
        ^ have|did i .. @calls
        ^ do i have ?any|new @calls !with|to
        ^ were|are|is there .. @calls
        ^ quoi de neuf .. telephone|appels
        ^ #when @calls $
        ^ @article @calls $
        ^ @article @calls ?recus|manques de|depuis|pendant|of|since|from|during
        ^ @article @calls #when $
    """,
    ),
    sure(
        "list_meetings",
        "asks to be told the meetings",
        """
        ^ @show ?@me ?tous|all mes|mon|nos|les|ma|my|our|the ?all ?upcoming|prochains @meetings|@diary
        ^ @article ?next|upcoming @diary ?du ?temps ?de|du|pour|for ?@article ?#when|semaine|week|jour $
        ^ agenda|planning|programme|calendar|schedule|diary|rdv ?de|du|pour|for ?@article ?#when|semaine|jour|journee $
        ^ mes|my|nos|our ?prochains ?next ?upcoming @meetings ?de|for|on|pour|du ?#when $
        ^ mes|my prochains|upcoming|next @meetings
    """,
    ),
    sure(
        "list_tasks",
        "asks where the tasks stand",
        """
        ^ ou en est|sont|etes|es|sommes
        ^ ?quel ?est ?le etat|avancement|statut|suivi .. @tasks
        ^ point sur mes|les|nos @tasks
        ^ @show ?@me .. @tasks
        ^ @show @me .. @open $
        ^ @article ?mes|my @tasks ?en ?cours ?please $
        ^ @tasks ?en|in ?cours|attente|progress $
        ^ @article @tasks en|in cours|attente|progress|suspens
        ^ liste|list .. tache|taches|tasks|demandes|requests|todo|confie
        quels|quelles|quoi|what|which .. tache|taches|tasks|demandes|requests ?@open
        ^ que|quoi|qu'est .. reste .. faire|attente|cours
        ^ ce qu'il|qui reste a faire
        reste a faire ?sur
        ^ .. il|ca reste quoi en|a attente|faire|cours
        ^ .. vous|tu as|avez .. en cours|attente
        ^ avez|as vous|tu .. fini|termine|fait|envoye|prepare
        ^ what are you working on
        ^ what is|are|has ?still ?left ?my ?the ?all @open
        ^ what is the status
        ^ status of
        ^ where are|is we|you|my|the .. with|on|at|quote|request|task
        ^ where are we|you with
        ^ any ?news|update|progress on|about
        ^ ?show ?@me what is ?still ?left @open
        @article liste de ce que je .. confie|demande
        ^ have you .. done|finished|sent
        mes demandes|taches ?#when $
    """,
    ),
    sure(
        "availability",
        "asks what is free",
        """
        ^ suis|serai|serais je ?bien ?encore ?toujours ?deja @free
        ^ est ce que je ?suis|serai|serais ?bien ?encore ?deja @free
        ^ je ?suis|serai|serais @free .. ?
        quand .. je .. @free
        ^ @show|@check ?@me if|si|whether je|i .. @free|@gap
        ^ quels|quelles|quel|quelle|what|which .. creneaux|creneau|slots|slot|gaps|@free
        ^ mes|my|nos ?prochains ?prochaines disponibilites|dispos|creneaux|availability ?#when
        ^ .. je|nous ai|aurais|aurai|avais .. @gap .. @diary|journee|libre
        ^ je|nous|ai|aurais|aurai ?je ?ai|aurais|avons ?encore ?un|une|des|de|du|pas ?petit|peu @gap !avec|with
        ^ je .. ai|aurais .. de libre
        ^ ai|aurais je ?encore ?un|une|des|de|du|le @gap
        ^ .. reste ?@me ?encore ?t ?il ?de|des|un|du @gap
        ^ am i|we ?still ?around @free
        ^ are we|i @free
        ^ when am|are|is|will i|we|my ?be ?next @free
        ^ when is|are my ?next free
        ^ do|have|will i|we ?have ?got|still|have ?any|a|some|the|much|an ?free ?spare @gap
        ^ have|do i|we .. @gap .. #when
        ^ is|are .. free ?
        ^ is #when ?still @free
        ^ any gaps|slots|availability
        ^ what ?times .. i .. free
        ^ my ?next availability|free
    """,
    ),
    sure(
        "list_meetings",
        "asks what is planned",
        """
        ^ ?de ?et je ai|aurai|avais ?deja ?donc quoi
        ^ quoi .. @meetings|agenda|planning|programme|calendrier|prevu|rdv
        ^ .. que est ce que je ai|aurai
        ^ que|quoi ai|aurai je ..
        ^ .. ?il y a quoi .. #when|prevu|agenda|planning
        ^ .. reste quoi .. @meetings
        ^ quels|quelles|quel|quelle|combien .. @meetings|agenda|planning|programme|journee
        ^ quels|quel|quelle|combien .. rdv|reunion
        @meetings .. ce est|sera|serait quand|ou
        @meetings .. est|sera a quelle
        @meetings .. avec qui $
        ^ ce est|sera quand .. @meetings
        ^ quand est|sera|a|ai|ont .. @meetings
        ^ quand ?est ?ce ?que je .. vois|rencontre|rdv
        ^ a quelle heure .. @meetings|vois
        ^ je ?ai .. a quelle heure
        ^ je ai ?un|des|quels rdv|reunion|reunions|rendezvous .. ?
        ^ a quoi ressemble
        ^ je vois|rencontre|recois qui
        ^ avec qui .. rdv|je
        ^ qui .. je vois|rencontre|recois
        ^ est ce que je ai @thing|rdv|quelque|des|un|une .. #when
        ^ est ce que je ai ?un|des|une|quelque @meetings|chose
        ^ .. ai je ?un|des|une|quelque @meetings|chose
        ^ je ai quelque chose|un|une|des .. ?
        ^ what .. on my|the calendar|schedule|diary|agenda
        ^ what .. my|our schedule|day|week|diary|calendar|agenda ?look ?looks ?like
        ^ what have|do i|we ?got ?have
        ^ what .. meetings|appointments
        ^ what is|do|does|am .. @meetings|calendar|schedule|diary|planned|booked
        ^ what is ?on ?happening ?planned #when
        ^ when .. my|the|our|next .. @meeting
        ^ when am i .. meeting|seeing
        ^ who|whom am|do|will i .. seeing|meeting|see|meet
        ^ do|have i ?got ?have anything|something|any|a @meetings|on|planned|#when|booked
        ^ anything on|planned|booked #when|my
        ^ #when , quoi|what .. prevu|planned
    """,
    ),
)
