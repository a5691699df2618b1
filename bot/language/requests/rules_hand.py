"""Rules of work handed over: what is asked of the secretariat itself."""

from __future__ import annotations

from bot.language.requests.rules import doubtful, sure

HANDING_OVER = (
    sure(
        "delegate_task",
        "asks for something to be done",
        """
        ^ @send|@phone|@tell|@do
        ^ prendre|prends|prenez|prenne contact|attache
        ^ get in touch
        ^ let .. know
        ^ #verb
    """,
    ),
    sure(
        "book_meeting",
        "speaks of a meeting with someone",
        """
        @meeting ?de ?@few avec|with|chez
        ^ cale|calez le|la $
        ?il ?me faut un|une ?@few @occasion|@meeting .. avec|with
        #hour avec|with #name|@title
    """,
    ),
    sure(
        "delegate_task",
        "needs something",
        """
        il ?me|nous faut|faudrait|faudra
        ^ faut|faudrait
        avoir|ai|aurai|aurais|avons|a besoin de|du|des
        ^ besoin de|du|des
        i|we need|want|require
        a @send|@phone|@tell|@do
        doit|doivent|devra|devrait|must|needs|should
    """,
    ),
    sure(
        "delegate_task",
        "names a thing to be done",
        """
        ^ ?@article @work
    """,
    ),
)

LAST = (
    doubtful(
        "delegate_task",
        "may ask for something to be done",
        """
        @send|@phone|@tell|@do
        @work
    """,
    ),
)
