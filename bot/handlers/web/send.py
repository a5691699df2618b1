"""What the house says, onto the board."""

from bot.core.clock import Clock
from bot.core.errors import Gone
from bot.core.form import Form
from bot.core.ports import Outgoing
from bot.handlers.web.board import Board, Hook, Message, OpenForm


class Sender:
    """Puts cards and forms where the page finds them."""

    def __init__(self, board: Board, clock: Clock) -> None:
        self._board, self._clock = board, clock

    def send(self, outgoing: Outgoing) -> str:
        """The id of the message or form, "" for a mere acknowledgement; raises Gone."""
        content = outgoing.content
        if content is None:
            return ""
        if isinstance(content, Form):
            return self._open(outgoing, content)
        if outgoing.edits:
            return self._edit(outgoing)
        message = Message(
            id=self._board.new_id(),
            key=outgoing.key,
            place=outgoing.place,
            content=content,
            zone=outgoing.reader.zone,
            at=self._clock.now(),
            under=outgoing.under,
            only_for=outgoing.only_for,
        )
        self._board.put(message)
        return message.id

    def _edit(self, outgoing: Outgoing) -> str:
        message = self._board.get(outgoing.edits)
        if message is None:
            raise Gone(outgoing.edits)
        assert not isinstance(outgoing.content, Form | None)
        self._board.edit(message, outgoing.content)
        return message.id

    def _open(self, outgoing: Outgoing, form: Form) -> str:
        shown = OpenForm(
            id=self._board.new_id(),
            key=outgoing.key,
            hook=Hook.read(outgoing.hook),
            who=outgoing.only_for or outgoing.place,
            place=outgoing.place,
            form=form,
            reader=outgoing.reader,
        )
        self._board.open(shown)
        return shown.id
