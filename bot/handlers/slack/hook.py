"""What Slack needs to answer one interaction, as an opaque string that rides from the event to its answer."""

import json
from dataclasses import asdict, dataclass

LONGEST_AGAIN = 2000
"""Characters of a button's value (Block Kit)."""


@dataclass(frozen=True)
class Hook:
    """`trigger` opens a modal within 3 seconds, `response_url` takes five answers within 30 minutes.

    `thread` is the ts of the thread in which a button was pressed, `message` our id of the message pressed, and
    `again` what a button must carry so that pressing it asks the same once more ("" where that is not possible).
    """

    trigger: str = ""
    response_url: str = ""
    thread: str = ""
    message: str = ""
    again: str = ""

    def pack(self) -> str:
        """As it rides in `Heard.hook`."""
        return json.dumps({name: value for name, value in asdict(self).items() if value}, ensure_ascii=False)


def unpack(words: str) -> Hook:
    """Read what `pack` wrote; the empty hook where there is none."""
    return Hook(**json.loads(words)) if words else Hook()


def pressing(code: str) -> str:
    """Asks the same as a button with this code."""
    return f"press:{code}"


def commanding(name: str, words: str) -> str:
    """Asks the same as this slash command, where its words are short enough for a button."""
    again = f"slash:{name} {words}"
    return again if len(again) <= LONGEST_AGAIN else ""
