"""Rules that ask who called."""

CALLS = """
read_calls: asks who called
    ^ did @someone ?#name say|mention|leave
    ^ qui ?est ?ce ?que ?qui ?se ?me ?a|est|ai ?deja ?essaye ?de @rang
    ^ qui .. cherche|joindre|appele|telephone|rappele
    ^ qui .. laisse .. message|messages
    combien de @calls
    ^ quelque|monde|anyone|anybody|someone ?un pour|for @me ?
    ^ anyone|anybody|someone ?been looking|asking for @me
    quelque|on|qui|anyone|somebody ?un me a|ont ?deja ?bien demande|demandee|reclame|cherche|cherchee|voulu
    qui ?ce ?etait au ?bout ?du @line
    ^ qui etait ce|il|elle ?
    essaye|tente|cherche de|a me avoir|contacter
    ^ ?est ?ce ?que ?@article @line|ca ?ne a|est ?t ?il|elle ?pas ?beaucoup ?deja|encore sonne
    ^ .. eu .. au @line .. ? & -@phone .. pour|to
    que|quoi|qui .. rate|manque|loupe|missed .. @calls|@line
    @someone|client|cliente .. donne signe ?de .. ?
    a ?t il|elle|on ?deja ?bien @phoned
    me a|ont ?t ?il|elle|elles|ils ?deja ?bien @phoned
    ^ fais|faites|faire @me ?bien suivre .. @calls
    vous|tu avez|as ?bien note|pris|recu|eu .. @calls & -@send
    have|had|did you ?taken|take|got|get|had|have|noted|note .. @calls .. ?
    they|he|she|@someone was|were|is|are meant|supposed|due to call|ring|phone ... ?
    ?have|get|see ?@article list|log|rundown of .. @calls
    ^ @tell|@show|let @me ?know who .. called|rang|phoned|calling|@calls
    ^ @tell|@show @me qui .. @rang
    ^ what|who|anything|anyone|anybody ?has|have came|come|been in|through ?on ?@article @line
    ^ what|who|anything|anyone|anybody .. @line .. since|#when|today & -@do
    ^ @recite ?@me @article @calls
    who was on ?the @line
    ^ quelque un .. @rang
    ^ on ?ne me ?a ?pas appele|rappele|cherche|telephone|laisse
    ^ est ce que .. a|ont ?deja ?bien ?essaye|cherche|tente ?de|a ?me appele|appeler|rappele|telephone|joindre
    a ?t il|elle|on ?deja ?bien rappele|appele|telephone
    ^ .. a|ont ?deja ?bien rappele|appele|telephone ?depuis ?#when ?
    ^ .. a|ont ?deja ?bien rappele|appele|telephone ?depuis ?#when ou ?toujours pas|non
    combien de fois .. @rang
    @someone .. voulait|voulaient quoi|@me
    ^ qui ma|mas|ta @rang
    voulait|voulaient|veut .. quand|lorsque .. @rang ?
    ^ que est ce que ?il ?elle voulait|voulaient ?@article @someone
    ^ que|quoi voulait|voulaient ?@article @someone
    nouvelles de|du|d'|des ?@article @someone ?#name .. #when ?
    ^ who is|has ?been .. @rang
    ^ has|have|did|is .. in touch
    ^ who ?has|have|else ?just called|rang|phoned|telephoned|ring|call
    ^ who .. reach|call|ring @me
    get|got hold of @me
    try|tried|trying to get|reach|ring|call|phone|contact @me
    if|whether .. left ?@me ?a|any|@article message|messages|voicemail
    ^ did|has|have .. leave|left ?@me ?a|any|@article message|messages|voicemail
    ^ what did @article|@someone|he|she|they .. want|say
    ^ who was|is ?it|that ?that|who called|rang|phoned|calling|ringing
    ^ anything|anyone from @article|@someone & -@work|@order
    ^ did|has|have !i|we .. call|called|ring|rung|phone|phoned ?me ?back ?yet
    ^ ?has|did anyone|anybody|someone ?has|been .. @rang & -needs|should|must|ought|can|could
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
    ^ faire|fais|faites ?@me ?le|un point|resume|recap|topo|bilan .. @calls
    @line ... ce est|etait qui
    si je|on ai|avais|a eu|recu|manque|rate|loupe .. @calls
    if|whether i|we had|missed|got .. @calls
    what .. missed .. @calls|@line|phones
    devait|devaient ?me|nous rappeler|appeler|telephoner ... ?
    ^ @tell|@show|@check ?@me if|whether|si ?anyone|anybody|someone|quelque|on ?un .. @phoned|tried|cherche
    who was that on ?the @line
    what|que ?a did|dit .. called|rang|phoned|appele|telephone ... ?
    ^ @article resume|recap|recapitulatif|compte|summary|list|liste|digest|bilan .. @calls
    ^ @article @calls .. , .. avoir|lire|voir
    ^ quels|quelles|quel|what|which|combien ?de .. @calls
    ^ have|did i .. @calls & -time|room|space|slot
    ^ do i have ?any|new @calls !with|to
    ^ were|are|is there .. @calls
    ^ have|has there been .. @calls
    quoi de neuf|nouveau .. @line|appels
    demande|demandes|demandee apres @me
    demande|demandes a me|nous parler|joindre|voir
    urgence|urgences|important au|sur ?@article @line ... ?
    monde|rien|quelque|personne|neuf|nouveau|nouvelles|anything|nothing|anyone .. au|sur|on ?@article @line
    nouveau .. telephone
    ^ #when @calls $
    ^ @article @calls $
    ^ @article @calls ?recus|manques de|depuis|pendant|of|since|from|during
    ^ @article @calls #when $
    ^ @article @calls de|du|of|from #when $
"""
