"""Rules of what the writer asks to be reminded of."""

REMINDERS = """
delegate_task: passes a message on
    ^ @informs !@me .. :
    ^ mail|sms|texto|message|mot|courriel a|au|aux .. :

delegate_task: asks to be called back
    ^ ?me rappeler|rappelez|rappelle ?moi .. au|sur #phone
    ^ call|ring|phone me ?back on|at #phone

set_reminder: asks to be reminded
    ^ @recall @me de|que|pour|a|avant|to|about|that|of|le|la|les|mon|ma|mes|un|une|at|in|on|before|when
    ^ me|nous @recall de|que|pour|a|avant|le|la|les|mon|ma|mes|#when
    ^ @recall @me .. #when
    ^ @recall @me .. de|que|pour|to|about @do|@send|@phone|@tell|#verb
    ^ me|nous @recall .. #when
    ^ le|la me|nous @recall
    me le @recall
    fais|faites|fait|faire|feras|ferez @me ?y ?bien penser
    me|nous ?y faire|fais|faites|feras|ferez ?y penser
    remettre|remets|remettez|remet|remettras ?@me en|dans ?la|l' memoire|tete|esprit
    rafraichir|rafraichis|rafraichissez|refresh|jog ?@me @article memoire|memory
    ^ secouer|secoue|secouez|bouscule|bousculez @me
    pour que je ?y pense
    ^ @send @me un|une ?petit sms|texto|notif|notification #when
    ^ notif|notification #when
    #when|#hour ?#comma demande|demandez @me si|de|comment
    ^ @send @me un|une|a|an ?petit sms|texto|message|mail|mot|text|email|note .. pour|que|so|to ?que je|i|remind|de
    me dire|dis|dites|diras|direz|redis #when de|d'|que
    ^ @tell @me #when de|d'
    dire|dis|dites|redis|redites le @me #when
    ^ me le dire|dis|dites|diras|redire #when
    ne oublie|oubliez|oublier pas de me rappeler|dire|prevenir
    ^ ?@put ?@me ?un|une|a|another ?petit @reminder
    ^ @put|@do|give|want ?@me ?un|une|a|another ?petit|little @reminder|nudge
    ^ @send @me ?un|une|a ?petit|little @reminder
    ^ ?me @alert ?@me ?#long|#when avant
    ^ me @alert #when
    ^ @put ?@me an|une alarm|alarme|reveil
    ^ @alert @me #when|que|quand|when|a|at|dans|in
    do|does not let @me|i forget|miss
    ^ text|message|buzz @me ?at|on|in #when to !say|confirm|tell
    must|should|can|better not|never forget
    dois|doit|faut|devrais|veux pas ?que ?je oublier|oublie
    me envoies|envoie|envoyez|envoyer|mets|mettez|mettre|fais|faites|programmes|programmez un|une ?petit @reminder
    aide|aidez|help @me ?a|de|to ne|not|remember ?pas ?oublier
    let @me know when it is|#when
    ^ shoot|drop|fire|give @me a|an ?quick ?little text|message|line|note|email|heads|buzz|shout|prod|poke|tap
    do not let @me leave|go|oversleep|sleep
    ^ wake|prompt|chivvy|buzz @me ?up
    must|should|to remember to & i|we
    ^ @recall * and @me
    ^ tell @me when it is
    ^ ?a heads up #when|#long
    ^ note|memo to self|myself
    laisse|laissez pas oublier
    sure i|we do not forget
    ^ remember @me to
    #hour|#when ?#comma dis|dites @me de|que
    ^ dis|dites @me de =#verb
    me dire|dis|dites ?#when de|d'
    @recall le|la @me
    ^ relancer|relance|relancez @me
    fais|faites|faire @me signe
    tell @me #when to
    pense|pensez|penser a me dire|signaler|prevenir
    ^ me redire|redis|redites|redirez|reparler|reparle|reparlez ?#when de|d'|que|du
    ^ memo|pense-bete #comma
    que je ?ne oublie|oublier & @alert|@recall
    ne oublie .. & @alert @me
    ne oublie .. & me @alert

set_reminder: may ask to be reminded (perhaps)
    ^ @recall @me
    ^ me @recall
    ^ @alert @me
    que je n'oublie pas
    so i do not forget
"""
