"""Rules of how the house serves its client: when the digest comes, in which hours meetings are taken."""

SETTINGS = """
change_settings: says when the digest shall come
    ^ @send|@show @me @article|@mine @digest ?@calls_of @often|#hour
    ^ @send|@show @me @article|@mine @digest ?@calls_of plutot|@after #hour
    ^ @move|@change|recevoir @article|@mine @digest ?@calls_of ?plutot|@after @often|#hour
    ^ @put|@fill @article|@mine @digest ?@calls_of ?plutot #hour ?@often $
    ^ i ?would prefer|like|want ?to ?get|have @article|@mine @digest ?@calls_of #hour
    ^ je prefere|prefererais|veux|voudrais|aimerais ?recevoir|avoir @article|@mine @digest ?@calls_of ?plutot #hour
    ^ ?@article ?@mine @digest ?@calls_of ?plutot|@after ?@often #hour ?#when|@often|plutot $
    ^ ?@article ?@mine @digest ?@calls_of ?@calls_of ?plutot|@after #hour #when|@often $
    ^ ?@article ?@mine @digest ?@calls_of ?@calls_of #when #hour $

change_settings: says in which hours meetings are taken
    ^ je|nous ne|prends|recois|prenons|recevons .. #when & @often & @meetings
    ^ je|nous ne prends|recois|prenons|recevons .. @meetings ?que .. #when
    ^ i|we only take|see .. #when & @often|only & @meetings
    ^ mes|my horaires|hours ?de|for ?@meetings ?sont|are|#comma #when $
    ^ mes|my @meetings ?sont|are ?seulement|only #hour desormais|dorenavant|now $
    ^ je|on|nous|we|i travaille|travaillons|work ?seulement|only #hour desormais|dorenavant|now $
    ^ desormais|dorenavant ?#comma je|on|nous travaille|travaillons #hour $
"""
